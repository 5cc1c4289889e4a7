// SPDX-License-Identifier: Apache-2.0
#include "core/explain/issuermiss.h"

#include "core/claims/authoritycatalog.h"
#include "core/edit/policyedit.h"
#include "core/policy/authorityurl.h"
#include "core/text/utf8.h"

#include <algorithm>
#include <array>
#include <string>

namespace skr {

namespace {

std::string_view trimmed(std::string_view text)
{
    constexpr std::string_view blanks = " \t\r\n";
    const std::size_t begin = text.find_first_not_of(blanks);
    return begin == std::string_view::npos ? std::string_view()
                                           : text.substr(begin, text.find_last_not_of(blanks) + 1 - begin);
}

std::string_view withoutScheme(std::string_view url)
{
    const std::size_t scheme = url.find("://");
    return scheme == std::string_view::npos ? url : url.substr(scheme + 3);
}

IssuerMiss miss(IssuerDifference difference, Phrases sentence)
{
    return {difference, std::move(sentence)};
}

/// The two mean one issuer, in different spellings.
std::optional<IssuerMiss> spellingMiss(std::string_view authority, std::string_view issuer)
{
    const Phrase itself = named(issuer);
    if (trimmed(authority) == issuer)
        return miss(IssuerDifference::WhiteSpace,
                    {words("differs in white space only from the token's issuer, "), itself});
    const std::string_view left = withoutSlash(authority);
    const std::string_view right = withoutSlash(issuer);
    if (left == right)
        return miss(IssuerDifference::Slash,
                    {words("differs in the slash at the end only from the token's issuer, "), itself});
    if (withoutScheme(left) == withoutScheme(right))
        return miss(IssuerDifference::Scheme,
                    {words(left.find("://") == std::string_view::npos ? "lacks the https:// of the token's issuer, "
                                                                      : "has another scheme than the token's issuer, "),
                     itself});
    if (equalsIgnoringAsciiCase(withoutScheme(left), withoutScheme(right)))
        return miss(IssuerDifference::LetterCase,
                    {words("differs in the case of letters only from the token's issuer, "), itself});
    if (equalsIgnoringAsciiCase(hostOf(left), hostOf(right)))
        return miss(IssuerDifference::Path,
                    {words("has the host of the token's issuer, but another path: the issuer is "), itself});
    return std::nullopt;
}

std::string endpointWords(const AttestationEndpoint &endpoint)
{
    return "the shared endpoint of " + endpoint.region;
}

IssuerMiss otherHost(std::string_view authority, std::string_view issuer)
{
    const auto catalog = AuthorityCatalog::builtIn();
    const AttestationEndpoint *wanted = catalog->find(authority);
    const AttestationEndpoint *actual = catalog->find(issuer);
    if (wanted != nullptr && actual != nullptr)
        return miss(IssuerDifference::Region,
                    {words("is " + endpointWords(*wanted) + "; the token comes from that of " + actual->region + ", "),
                     named(issuer)});
    if (wanted == nullptr) {
        const AuthorityFinding finding = authorityFinding(authority, *catalog, true);
        const bool meant = std::any_of(finding.meant.begin(), finding.meant.end(), [&](const std::string &each) {
            return equalsIgnoringAsciiCase(withoutSlash(each), withoutSlash(issuer));
        });
        if (meant)
            return miss(
                IssuerDifference::Slip,
                {words("seems to mean the token's issuer, but is not spelt so; the issuer is "), named(issuer)});
    }
    if (wanted != nullptr)
        return miss(IssuerDifference::Instance,
                    {words("is " + endpointWords(*wanted) + "; the token comes from "), named(issuer),
                     words(", which is no shared endpoint that is known")});
    if (actual != nullptr)
        return miss(
            IssuerDifference::Instance,
            {words("is no shared endpoint that is known; the token comes from " + endpointWords(*actual) + ", "),
             named(issuer)});
    return miss(IssuerDifference::Host, {words("is not the token's issuer, which is "), named(issuer)});
}

} // namespace

std::string_view spelling(IssuerDifference difference)
{
    static constexpr std::array<std::string_view, 10> names = {
        "slash", "case", "scheme", "white-space", "path", "slip", "region", "instance", "host", "no-issuer"};
    return names[static_cast<std::size_t>(difference)];
}

std::optional<IssuerMiss> issuerMiss(std::string_view authority, std::string_view issuer)
{
    if (issuer.empty())
        return miss(IssuerDifference::NoIssuer,
                    {words("is compared with the token's "), named("iss"), words(", which the token does not have")});
    if (authority == issuer)
        return std::nullopt;
    if (auto spelt = spellingMiss(authority, issuer))
        return spelt;
    return otherHost(authority, issuer);
}

std::optional<QuickFix> fixOf(const PolicyRevision &revision, const Authority &authority, std::string_view issuer)
{
    const auto difference = issuerMiss(authority.url, issuer);
    if (!difference || !difference->isSpelling())
        return std::nullopt;
    std::optional<TextEdit> edit = setAuthorityUrl(revision.tree(), authority, issuer);
    if (!edit)
        return std::nullopt;
    return QuickFix{spoken({words("write "), named(issuer)}), std::move(*edit), false};
}

} // namespace skr
