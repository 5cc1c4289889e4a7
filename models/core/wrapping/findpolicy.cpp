// SPDX-License-Identifier: Apache-2.0
#include "core/syntax/valuecount.h"
#include "core/text/ascii.h"
#include "core/text/message.h"
#include "core/wrapping/base64layer.h"
#include "core/wrapping/brokenpolicy.h"
#include "core/wrapping/embedded.h"
#include "core/wrapping/finding.h"
#include "core/wrapping/jsoncarriers.h"
#include "core/wrapping/otherdocuments.h"
#include "core/wrapping/plainpolicy.h"
#include "core/wrapping/readonlylayer.h"
#include "core/wrapping/stringlayer.h"
#include "core/wrapping/utf16layer.h"

#include <algorithm>

namespace skr {

namespace {

/// The text without white space at its ends.
TextRange contentOf(std::string_view text)
{
    const std::size_t start = contentStart(text);
    const std::size_t last = text.find_last_not_of(whitespace);
    return {start, last == std::string_view::npos || last < start ? start : last + 1};
}

Search expecting(Search search, std::string_view inner)
{
    search.expected = search.expected || looksLikePolicy(inner);
    return search;
}

/// `"…"`: a JSON string, or a member without its braces.
std::optional<Finding> findInQuotes(std::string_view text, TextRange content, const Search &search)
{
    const SyntaxTree tree = SyntaxTree::parse(text);
    if (const std::string_view fragment = fragmentName(tree); !fragment.empty())
        return Finding::of(WrappingState::Fragment, message(fragment));
    if (tree.root() == noNode || tree[tree.root()].range() != content)
        return std::nullopt;
    return findInJsonString(text, content, "json-string", message("a JSON string"),
                            expecting(search, tree.stringValue(tree.root())));
}

/// `b'…'`, as Python prints bytes.
std::optional<Finding> findInPythonBytes(std::string_view text, TextRange content, const Search &search)
{
    const char quote = content.size() < 3 ? '\0' : text[content.begin + 1];
    if ((quote != '\'' && quote != '"') || text[content.end - 1] != quote)
        return std::nullopt;
    const TextRange range{content.begin + 2, content.end - 1};
    auto inner = unescapedContent(text.substr(range.begin, range.size()), StringLayer::Dialect::PythonBytes);
    if (!inner)
        return std::nullopt;
    const Search inside = expecting(search, *inner);
    return findInside(text,
                      std::make_shared<StringLayer>("python-bytes", message("bytes as Python prints them (b'…')"),
                                                    range, StringLayer::Dialect::PythonBytes),
                      std::move(*inner), inside);
}

/// A release response as it is signed.
std::optional<Finding> findInJws(std::string_view text, TextRange content, const Search &search)
{
    const std::string_view compact = text.substr(content.begin, content.size());
    const std::size_t begin = compact.find('.') + 1;
    const TextRange payload{content.begin + begin, content.begin + compact.find('.', begin)};
    Search inside = search;
    inside.expected = false;
    const auto decoded = findInBase64(text, payload, inside);
    if (!decoded || decoded->steps.empty() || decoded->steps.size() < 2
        || decoded->steps[1].layer->id() != "release-response")
        return std::nullopt;
    Finding finding = *decoded;
    finding.steps.erase(finding.steps.begin() + 1); // its payload says no more than the response
    finding.steps.front().layer = std::make_shared<ReadOnlyLayer>("release-response", message("a release response"),
                                                                  message(signedResponse), payload.begin);
    return finding;
}

std::optional<Finding> findInWholeText(std::string_view text, TextRange content, const Search &search)
{
    const std::string_view shown = text.substr(content.begin, content.size());
    if (shown == "None" || shown == "null")
        return Finding::of(
            WrappingState::NoPolicy,
            message("`%1`: that is what is printed of a key without a release policy", {std::string(shown)}));
    if (shown.starts_with("System.Collections.Hashtable") || shown.starts_with("@{claim="))
        return Finding::unreadable(message("a table of PowerShell that was printed instead of converted: pass it to "
                                           "ConvertTo-Json with -Depth 20"),
                                   content.begin);
    if (shown.starts_with('"'))
        return findInQuotes(text, content, search);
    if (shown.starts_with("b'") || shown.starts_with("b\""))
        return findInPythonBytes(text, content, search);
    if (isCompactJws(shown)) {
        if (auto finding = findInJws(text, content, search))
            return finding;
    }
    if (std::string other = otherTextDocument(shown); !other.empty())
        return Finding::of(WrappingState::OtherDocument, std::move(other));
    const bool isOneWord = shown.find_first_of(" \t{") == std::string_view::npos;
    return isOneWord ? findInBase64(text, content, search) : std::nullopt;
}

} // namespace

Finding findPolicy(std::string_view text, const Search &search)
{
    if (hasTooManyValues(text))
        return Finding::unreadable(message("more than %1 values, which no policy has", {std::to_string(maximumValues)}),
                                   0);
    if (startsLikePolicy(text))
        return Finding::plain(Sureness::Recognized);
    if (auto finding = findInUtf16(text, search))
        return std::move(*finding);
    const TextRange content = contentOf(text);
    if (content.isEmpty())
        return search.expected ? Finding::of(WrappingState::NoPolicy, message("an empty text instead of a policy"))
                               : Finding();
    const std::string_view shown = text.substr(content.begin, content.size());
    if (shown[0] == '{')
        return findInJson(text, search);
    if (shown[0] == '[') {
        if (Finding finding = findInJson(text, search); finding.state != WrappingState::Unknown)
            return finding;
    }
    auto finding = findInWholeText(text, content, search);
    if (finding && (finding->state != WrappingState::Unknown || search.expected))
        return std::move(*finding);
    return findEmbedded(text, search);
}

} // namespace skr
