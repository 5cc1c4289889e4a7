// SPDX-License-Identifier: Apache-2.0
// What the paths that run for every token and every key pressed cost in instructions, under valgrind: the same on a
// busy machine.
#include "bench/documents.h"
#include "core/evaluate/evaluation.h"
#include "growth/counter.h"
#include "qt/diagnosticmodel.h"
#include "qt/policydocument.h"
#include "qt/policyevaluation.h"
#include "qt/policytreemodel.h"
#include "resources/resources.h"

#include <cstdio>

using namespace skr;

namespace {

constexpr const char *folder = "bench_instructions.files";

class Table
{
public:
    /// The second time: what is made once is made in the first.
    void add(const char *name, const std::function<void()> &path)
    {
        path();
        std::printf("%-60s %12llu\n", name, static_cast<unsigned long long>(m_counter.instructions(path)));
    }

private:
    growth::Counter m_counter{folder};
};

std::shared_ptr<const AttestationToken> sampleToken()
{
    return AttestationToken::parse(resource("samples/compliant-cvm.jwt"), nullptr);
}

void addPolicyPaths(Table &table)
{
    const auto catalog = ClaimCatalog::builtIn();
    const std::string text = bench::manyAuthorities(56);
    table.add("parse a policy of 27 KB", [&] { SyntaxTree::parse(text); });
    table.add("a revision of it: tree, policy, diagnostics", [&] { PolicyRevision::make(text, *catalog); });

    PolicyDocument document(catalog);
    const PolicyTreeModel tree(&document);
    const DiagnosticModel problems(&document);
    PolicyEvaluation evaluation(&document);
    document.setText(text);
    evaluation.setToken(sampleToken());
    const std::size_t at = text.find("azure-compliant-cvm", text.size() / 2);
    table.add("one edit of it, until tree, problems, and verdict are there", [&] { document.type({{at, at}, "x"}); });
}

void addTokenPaths(Table &table)
{
    const auto sample =
        PolicyRevision::make(std::string(resource("samples/confidential-vm.policy.json")), *ClaimCatalog::builtIn());
    const auto token = sampleToken();
    table.add("decode and parse a JWT of 3.3 KB", [] { sampleToken(); });
    table.add("decide it by the sample policy", [&] { decide(*sample, *token, Reading::AsObserved); });
    table.add("decode, parse, and decide it", [&] { decide(*sample, *sampleToken(), Reading::AsObserved); });
}

} // namespace

int main(int /*argc*/, char **argv)
{
    growth::runUnderValgrind(argv, folder);
    Table table;
    addPolicyPaths(table);
    addTokenPaths(table);
    return 0;
}
