// SPDX-License-Identifier: Apache-2.0
#include "core/policy/checks/families.h"

#include "core/policy/authorityurl.h"

#include <array>

namespace skr {

namespace {

using Code = DiagnosticCode;

constexpr auto authorityRows = std::to_array<DiagnosticInfo>({
    {Code::AuthorityNotHttps, "authority-not-https", Severity::Warning, "Not https",
     "`%1` does not start with https://: tokens name their issuer with it, and no source shows that it is added"},
    {Code::AuthorityNotUrl, "authority-not-url", Severity::Warning, "Not a URL",
     "`%1` is not the URL of an attestation endpoint: no token can name it as its issuer"},
    {Code::AuthorityWrapped, "authority-wrapped", Severity::Warning, "Wrapped link",
     "a mail program or a text editor wrapped this address: no token names it as its issuer; `%1` stands in it"},
    {Code::AuthorityNearlyKnown, "authority-nearly-known", Severity::Warning, "Unknown endpoint",
     "`%1` is no endpoint that is known: did you mean `%2`?"},
    {Code::AuthorityRegion, "authority-region", Severity::Warning, "Two regions",
     "the region in the name of `%1` and the one behind it differ: shared endpoints have the same twice, as `%2`"},
    {Code::AuthorityTestRing, "authority-test-ring", Severity::Warning, "Test ring",
     "`%1` is of a ring for tests of the attestation service: machines elsewhere have no token of it"},
    {Code::AuthorityPath, "authority-path", Severity::Warning, "More than a host",
     "something stands behind the host: tokens name their issuer without, here as `%1`"},
});

CheckContext::Arguments argumentsOf(std::string_view url, const AuthorityFinding &finding)
{
    // Those of the message, and behind them what may be meant.
    CheckContext::Arguments arguments;
    if (finding.mistake != AuthorityMistake::Wrapped && finding.mistake != AuthorityMistake::Path)
        arguments.push_back(shownText(url));
    for (const std::string &meant : finding.meant)
        arguments.push_back(meant);
    return arguments;
}

} // namespace

std::span<const DiagnosticInfo> authorityCodes()
{
    return authorityRows;
}

void checkAuthority(CheckContext &context, const Authority &authority)
{
    if (authority.url.empty())
        return; // the grammar's
    const AuthorityCatalog &catalog = context.authorities();
    const bool known = authority.url.starts_with("https://") && catalog.find(authority.url) != nullptr;
    if (known)
        return;
    const AuthorityFinding finding = authorityFinding(authority.url, catalog, context.takeComparison());
    // In the order of AuthorityMistake.
    static constexpr std::array<Code, 8> codeOf = {
        Code::AuthorityNotUrl,   Code::AuthorityWrapped, Code::AuthorityNearlyKnown, Code::AuthorityRegion,
        Code::AuthorityTestRing, Code::AuthorityPath,    Code::AuthorityNotUrl,      Code::AuthorityNotHttps};
    if (finding.mistake != AuthorityMistake::None)
        context.add(codeOf.at(static_cast<std::size_t>(finding.mistake)), authority.urlNode, authority.node,
                    argumentsOf(authority.url, finding));
}

} // namespace skr
