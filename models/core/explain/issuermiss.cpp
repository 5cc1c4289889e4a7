// SPDX-License-Identifier: Apache-2.0
#include "core/explain/issuermiss.h"

#include "core/claims/authoritycatalog.h"
#include "core/edit/policyedit.h"
#include "core/policy/authorityurl.h"
#include "core/text/ascii.h"
#include "core/text/utf8.h"

#include <algorithm>
#include <array>
#include <string>

namespace skr {

namespace {

std::string_view withoutScheme(std::string_view url)
{
    const std::size_t scheme = url.find("://");
    return scheme == std::string_view::npos ? url : url.substr(scheme + 3);
}

/// The two mean one issuer, in different spellings.
std::optional<IssuerDifference> spellingDifference(std::string_view authority, std::string_view issuer)
{
    if (trimmed(authority) == issuer)
        return IssuerDifference::WhiteSpace;
    const std::string_view left = withoutSlash(authority);
    const std::string_view right = withoutSlash(issuer);
    if (left == right)
        return IssuerDifference::Slash;
    if (withoutScheme(left) == withoutScheme(right))
        return IssuerDifference::Scheme;
    if (equalsIgnoringAsciiCase(withoutScheme(left), withoutScheme(right)))
        return IssuerDifference::LetterCase;
    if (equalsIgnoringAsciiCase(hostOf(left), hostOf(right)))
        return IssuerDifference::Path;
    return std::nullopt;
}

/// The authority is nearly the issuer, or a link to it as a program pasted it.
bool seemsToMean(std::string_view authority, std::string_view issuer, const AuthorityCatalog &catalog)
{
    const AuthorityFinding finding = authorityFinding(authority, catalog, true);
    return std::any_of(finding.meant.begin(), finding.meant.end(), [&](const std::string &each) {
        return equalsIgnoringAsciiCase(withoutSlash(each), withoutSlash(issuer));
    });
}

/// Where one or both are shared endpoints.
Phrases endpointDifference(const AttestationEndpoint *wanted, const AttestationEndpoint *actual, const Phrase &issuer)
{
    if (wanted != nullptr && actual != nullptr)
        return phrases("is the shared endpoint of %1; the token comes from that of %2, %3",
                       {words(wanted->region), words(actual->region), issuer});
    if (wanted != nullptr)
        return phrases(
            "is the shared endpoint of %1; the token comes from an issuer that is no known shared endpoint, %2",
            {words(wanted->region), issuer});
    return phrases("is no known shared endpoint; the token comes from the shared endpoint of %1, %2",
                   {words(actual->region), issuer});
}

Phrases differenceWords(IssuerDifference difference, std::string_view authority, std::string_view issuer)
{
    const auto catalog = AuthorityCatalog::builtIn();
    const Phrase name = named(issuer);
    switch (difference) {
    case IssuerDifference::Slash:
        return phrases("differs in the slash at the end only from the token's issuer, %1", {name});
    case IssuerDifference::LetterCase:
        return phrases("differs in the case of letters only from the token's issuer, %1", {name});
    case IssuerDifference::Scheme:
        return authority.find("://") == std::string_view::npos
            ? phrases("lacks the https:// of the token's issuer, %1", {name})
            : phrases("has another scheme than the token's issuer, %1", {name});
    case IssuerDifference::WhiteSpace:
        return phrases("differs in white space only from the token's issuer, %1", {name});
    case IssuerDifference::Path:
        return phrases("has the host of the token's issuer, but another path: the issuer is %1", {name});
    case IssuerDifference::Slip:
        return phrases("seems to mean the token's issuer, but is not spelt so; the issuer is %1", {name});
    case IssuerDifference::Region:
    case IssuerDifference::Instance:
        return endpointDifference(catalog->find(authority), catalog->find(issuer), name);
    default:
        return phrases("is not the token's issuer, which is %1", {name});
    }
}

} // namespace

std::string_view spelling(IssuerDifference difference)
{
    static constexpr std::array<std::string_view, 10> names = {
        "slash", "case", "scheme", "white-space", "path", "slip", "region", "instance", "host", "no-issuer"};
    return names[static_cast<std::size_t>(difference)];
}

std::optional<IssuerDifference> issuerDifference(std::string_view authority, std::string_view issuer)
{
    if (issuer.empty())
        return IssuerDifference::NoIssuer;
    if (authority == issuer)
        return std::nullopt;
    if (const auto spelt = spellingDifference(authority, issuer))
        return spelt;
    const auto catalog = AuthorityCatalog::builtIn();
    const bool wanted = catalog->find(authority) != nullptr;
    if (!wanted && seemsToMean(authority, issuer, *catalog))
        return IssuerDifference::Slip;
    const bool actual = catalog->find(issuer) != nullptr;
    if (wanted && actual)
        return IssuerDifference::Region;
    return wanted || actual ? IssuerDifference::Instance : IssuerDifference::Host;
}

std::optional<IssuerMiss> issuerMiss(std::string_view authority, std::string_view issuer)
{
    const auto difference = issuerDifference(authority, issuer);
    if (!difference)
        return std::nullopt;
    if (difference == IssuerDifference::NoIssuer)
        return IssuerMiss{*difference,
                          phrases("is compared with the token's %1, which the token does not have", {named("iss")})};
    return IssuerMiss{*difference, differenceWords(*difference, authority, issuer)};
}

std::optional<QuickFix> fixOf(const PolicyRevision &revision, const Authority &authority, std::string_view issuer)
{
    const auto difference = issuerDifference(authority.url, issuer);
    if (!difference || !isOfSpelling(*difference))
        return std::nullopt;
    std::optional<TextEdit> edit = setAuthorityUrl(revision.tree(), authority, issuer);
    if (!edit)
        return std::nullopt;
    return QuickFix{spoken(phrases("write %1", {named(issuer)})), std::move(*edit), false};
}

} // namespace skr
