// SPDX-License-Identifier: Apache-2.0
#include "core/fix/families.h"

namespace skr {

namespace {

/// `authority` names its host without a scheme, or with another one. The rest stays as it is spelt.
std::vector<QuickFix> startWithHttps(std::string_view text, TextRange literal)
{
    const std::size_t begin = literal.begin + 1; // behind the quote
    const std::string url = unescaped(text.substr(begin, literal.end - begin));
    const std::size_t schemeSize = url.find("://");
    if (schemeSize == std::string::npos)
        return {{"add `https://`", {{begin, begin}, "https://"}, false}};
    const std::string scheme = url.substr(0, schemeSize);
    if (!text.substr(begin).starts_with(scheme + ":"))
        return {}; // written with escapes
    return {{"replace `" + scheme + "` by `https`", {{begin, begin + schemeSize}, "https"}, false}};
}

} // namespace

std::vector<QuickFix> authorityFixes(const PolicyRevision &revision, const Diagnostic &diagnostic)
{
    switch (diagnostic.code) {
    case DiagnosticCode::AuthorityNotHttps:
        return startWithHttps(revision.text(), diagnostic.range);
    default:
        return {};
    }
}

} // namespace skr
