// SPDX-License-Identifier: Apache-2.0
#include "growth/steps.h"

#include "qt/diagnosticmodel.h"
#include "qt/policydocument.h"
#include "qt/policyevaluation.h"
#include "qt/policytreemodel.h"
#include "qt/tokenmodel.h"

namespace skr::growth {

namespace {

/// A document with what follows it in a window: tree, problems, and verdict.
class Opened
{
public:
    explicit Opened(const Input &input)
        : m_document(catalog())
        , m_tree(&m_document)
        , m_problems(&m_document)
        , m_evaluation(&m_document)
        , m_tokenRows(catalog())
        , m_input(input)
    {
    }

    void open()
    {
        m_document.setText(m_input.policy);
        const auto token = AttestationToken::parse(m_input.token, nullptr);
        m_evaluation.setToken(token);
        m_tokenRows.setToken(token);
    }

    /// Adds a character to the first value, or in the middle if no value is found.
    void edit()
    {
        constexpr std::string_view value = "azure-compliant-cvm";
        const std::string &text = m_document.text();
        const std::size_t found = text.find(value);
        const std::size_t at = found == std::string::npos ? text.size() / 2 : found + value.size();
        m_document.type({{at, at}, "1"});
    }

private:
    static const std::shared_ptr<const ClaimCatalog> &catalog()
    {
        static const auto builtIn = ClaimCatalog::builtIn();
        return builtIn;
    }

    PolicyDocument m_document;
    PolicyTreeModel m_tree;
    DiagnosticModel m_problems;
    PolicyEvaluation m_evaluation;
    TokenModel m_tokenRows;
    const Input &m_input;
};

} // namespace

std::vector<Step> documentSteps()
{
    using enum Subject;
    const std::vector<Subject> subjects = {Policy, Depth, Text, Fixes, Token, PolicyAndToken};
    return {{"open", subjects,
             [](const Files &, const Input &input, const Family &) -> std::function<void()> {
                 return [opened = std::make_shared<Opened>(input)] { opened->open(); };
             }},
            {"edit", subjects, [](const Files &, const Input &input, const Family &) -> std::function<void()> {
                 const auto opened = std::make_shared<Opened>(input);
                 opened->open();
                 return [opened] { opened->edit(); };
             }}};
}

} // namespace skr::growth
