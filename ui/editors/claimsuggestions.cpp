// SPDX-License-Identifier: Apache-2.0
#include "ui/editors/claimsuggestions.h"

#include "core/claims/wordsearch.h"
#include "core/text/utf8.h"
#include "qt/claimtext.h"
#include "qt/coretext.h"
#include "qt/markedtext.h"
#include "qt/text.h"

#include <QCoreApplication>

#include <algorithm>

namespace skr {

namespace {

struct ClaimSuggestions {
    Q_DECLARE_TR_FUNCTIONS(skr::ClaimSuggestions)
};

constexpr std::string_view teeName = "x-ms-isolation-tee";

bool hasPath(const Claim &claim, bool belowTee)
{
    return belowTee ? sits(claim, ClaimPlace::GuestTee)
                    : sits(claim, ClaimPlace::Platform) || sits(claim, ClaimPlace::Guest);
}

Suggestion suggestionOf(const Claim &claim, bool belowTee)
{
    const QString path = toQString(belowTee ? std::string(isolationTeePrefix) + claim.name : claim.name);
    Suggestion suggestion{path, coreText(claim.description), {}, {}};
    if (isComparable(claim))
        return suggestion;
    suggestion.why = plainText(notComparableText(claim));
    suggestion.note = suggestion.why;
    suggestion.leadsTo = claim.type == ClaimType::Object ? path + QLatin1Char('.') : path;
    return suggestion;
}

/// The words to search for, and whether they ask for claims below `x-ms-isolation-tee`.
struct PathSearch {
    std::string words;
    bool belowTee = false;
};

PathSearch searchOf(const QString &typed)
{
    const std::string text = toUtf8(typed.trimmed());
    if (text.starts_with(isolationTeePrefix))
        return {text.substr(isolationTeePrefix.size()), true};
    PathSearch search;
    for (const std::string &word : searchWords(text)) {
        // As a word of its own, however short: `tee vmpl`, `isolation secure-boot`.
        const bool asksForTee = word.size() >= 3 && startsPart(teeName, word) && word != "x-ms" && word != "x-ms-";
        search.belowTee = search.belowTee || asksForTee;
        if (!asksForTee)
            search.words += (search.words.empty() ? "" : " ") + word;
    }
    return search;
}

/// The claim that the text names as an object whose member is being typed: the part up to its last dot that is one.
ClaimCatalog::Match objectBefore(const ClaimCatalog &catalog, std::string_view text)
{
    for (std::size_t dot = text.rfind('.'); dot != std::string_view::npos && dot > 0; dot = text.rfind('.', dot - 1)) {
        const ClaimCatalog::Match match = catalog.find(text.substr(0, dot));
        if (match && match.claim->type == ClaimType::Object)
            return match;
        if (dot == 0)
            break;
    }
    return {};
}

void append(std::vector<Suggestion> &suggestions, const Claim &claim, bool belowTee)
{
    if (suggestions.size() < maximumSuggestions && hasPath(claim, belowTee))
        suggestions.push_back(suggestionOf(claim, belowTee));
}

/// The members of the object that the text names before its last words.
std::vector<Suggestion> memberSuggestions(const ClaimCatalog &catalog, std::string_view text)
{
    const ClaimCatalog::Match object = objectBefore(catalog, text);
    if (!object || object.claim->name == teeName)
        return {};
    std::vector<Suggestion> result;
    const std::string prefix = object.claim->name + '.';
    for (const Claim *claim : catalog.search(text.substr(text.find(prefix) + prefix.size()))) {
        if (claim->name.starts_with(prefix))
            append(result, *claim, object.belowTee);
    }
    return result;
}

} // namespace

std::vector<Suggestion> claimSuggestions(const ClaimCatalog &catalog, const QString &typed)
{
    const std::string text = toUtf8(typed.trimmed());
    std::vector<Suggestion> result = memberSuggestions(catalog, text);
    if (!result.empty())
        return result;
    const PathSearch search = searchOf(typed);
    const std::vector<const Claim *> found = catalog.search(search.words);
    for (const bool belowTee : {false, true}) {
        if (search.belowTee && !belowTee) {
            // The object itself, whose members follow.
            const ClaimCatalog::Match tee = catalog.find(teeName);
            if (tee && search.words.empty() && !text.ends_with('.'))
                append(result, *tee.claim, false);
            continue;
        }
        for (const Claim *claim : found) {
            if (!claim->deprecated)
                append(result, *claim, belowTee);
        }
        if (!search.belowTee && search.words.empty())
            break; // nothing was typed: the plain names are enough
    }
    return result;
}

Note noteOnClaim(const ClaimCatalog &catalog, const QString &typed)
{
    const std::string text = toUtf8(typed.trimmed());
    if (text.empty())
        return {};
    const ClaimCatalog::Match match = catalog.find(text);
    if (match && !isComparable(*match.claim))
        return {Role::Warning, plainText(notComparableText(*match.claim))};
    if (match)
        return {Role::Quiet,
                ClaimSuggestions::tr("%1. %2.").arg(plainText(claimTypeText(*match.claim)),
                                                    plainText(claimPlacesText(*match.claim)))};
    if (const ClaimCatalog::Match object = objectBefore(catalog, text); object && text.ends_with('.'))
        return {Role::Quiet, plainText(notComparableText(*object.claim))};
    return {};
}

} // namespace skr
