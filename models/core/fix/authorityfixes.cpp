// SPDX-License-Identifier: Apache-2.0
#include "core/fix/families.h"

#include "core/fix/fixplaces.h"
#include "core/text/message.h"

namespace skr {

namespace {

/// `authority` names its host without a scheme, or with another one. The rest stays as it is spelt.
std::vector<QuickFix> startWithHttps(std::string_view text, TextRange literal)
{
    const std::size_t begin = literal.begin + 1; // behind the quote
    const std::string url = unescaped(text.substr(begin, literal.end - begin));
    const std::size_t schemeSize = url.find("://");
    if (schemeSize == std::string::npos)
        return {{message("add `https://`"), {{begin, begin}, "https://"}, false}};
    const std::string scheme = url.substr(0, schemeSize);
    if (!text.substr(begin).starts_with(scheme + ":"))
        return {}; // written with escapes
    return {{message("replace `%1` by `https`", {scheme}), {{begin, begin + schemeSize}, "https"}, false}};
}

/// The diagnostic names what may be meant behind the arguments of its message.
std::vector<QuickFix> writeMeantUrl(const PolicyRevision &revision, const Diagnostic &diagnostic, std::size_t first)
{
    const Authority *authority = authorityAround(revision.policy(), diagnostic.node);
    std::vector<QuickFix> fixes;
    for (std::size_t i = first; authority && i < diagnostic.arguments.size(); ++i) {
        const std::string &url = diagnostic.arguments[i];
        for (QuickFix &fix : oneFix(message("write `%1`", {url}), writeText(revision, authority->urlNode, url)))
            fixes.push_back(std::move(fix));
    }
    return fixes;
}

} // namespace

std::vector<QuickFix> authorityFixes(const PolicyRevision &revision, const Diagnostic &diagnostic)
{
    switch (diagnostic.code) {
    case DiagnosticCode::AuthorityNotHttps:
        return startWithHttps(revision.text(), diagnostic.range);
    case DiagnosticCode::AuthorityWrapped:
    case DiagnosticCode::AuthorityPath:
        return writeMeantUrl(revision, diagnostic, 0);
    case DiagnosticCode::AuthorityNotUrl:
    case DiagnosticCode::AuthorityNearlyKnown:
    case DiagnosticCode::AuthorityRegion:
    case DiagnosticCode::AuthorityTestRing:
        return writeMeantUrl(revision, diagnostic, 1);
    default:
        return {};
    }
}

} // namespace skr
