// SPDX-License-Identifier: Apache-2.0
#include "core/wrapping/embedded.h"

#include "core/edit/layout.h"
#include "core/syntax/syntaxtree.h"
#include "core/text/ascii.h"
#include "core/text/message.h"
#include "core/token/maskedbraces.h"
#include "core/wrapping/base64layer.h"
#include "core/wrapping/bracketscan.h"
#include "core/wrapping/brokenpolicy.h"
#include "core/wrapping/jsoncarriers.h"
#include "core/wrapping/lineprefixes.h"
#include "core/wrapping/literal.h"
#include "core/wrapping/plainpolicy.h"
#include "core/wrapping/programlanguage.h"
#include "core/wrapping/readonlylayer.h"
#include "core/wrapping/stringlayer.h"
#include "core/wrapping/terraformlayer.h"
#include "core/wrapping/textlayer.h"
#include "core/wrapping/textplace.h"

#include <algorithm>
#include <array>

namespace skr {

namespace {

/// Keys with which a policy starts, in any notation.
constexpr std::array<std::string_view, 3> openingKeys = {"version", "anyOf", "allOf"};
/// Keys with which a JSON document starts that may hold one.
constexpr std::array<std::string_view, 10> documentKeys = {
    "attributes",     "key",           "kty",        "contentType", "encodedPolicy", "data",
    "release_policy", "releasePolicy", "properties", "value"};

/// How the object at a bracket is written, told from its first key.
enum class Notation : std::uint8_t { None, Json, Curly, Escaped, Literal };

constexpr std::string_view openingCurly = "\xE2\x80\x9C";
constexpr std::string_view closingCurly = "\xE2\x80\x9D";

/// Finds policies in a text that is something else, from its start to its end.
class TextSearch
{
public:
    TextSearch(std::string_view text, const Search &search)
        : m_text(text)
        , m_search(search)
    {
    }

    std::vector<Candidate> run()
    {
        constexpr std::size_t enough = 1000;
        constexpr std::size_t maximumFailures = 8; // each may have read to the end of the text
        std::size_t failures = 0;
        std::size_t place = m_text.find('{');
        while (place != std::string_view::npos && m_candidates.size() < enough && failures < maximumFailures) {
            const Notation notation = notationAt(place);
            const std::size_t end = notation == Notation::None ? place + 1 : look(place, notation);
            failures += end == std::string_view::npos ? 1 : 0;
            place = m_text.find('{', end == std::string_view::npos ? place + 1 : end);
        }
        if (m_candidates.empty())
            findData();
        if (m_candidates.empty())
            findBase64();
        return std::move(m_candidates);
    }

private:
    /// `\n`, `\r` or `\t`, as text in quotes has them.
    bool isEscapedBlank(std::size_t place) const
    {
        return m_text[place] == '\\' && place + 1 < m_text.size()
            && std::string_view("nrt").find(m_text[place + 1]) != std::string_view::npos;
    }

    static bool isCurlyKey(std::string_view text)
    {
        return std::any_of(openingKeys.begin(), openingKeys.end(), [text](std::string_view key) {
            return text.starts_with(key) && text.substr(key.size()).starts_with(closingCurly);
        });
    }

    /// Where the first key may start, behind white space and such that is escaped; npos if nothing does.
    std::size_t keyBehind(std::size_t bracket) const
    {
        constexpr std::size_t farthest = 64;
        std::size_t start = m_text.find_first_not_of(" \t\r\n`", bracket + 1);
        while (start < std::min(m_text.size(), bracket + farthest) && isEscapedBlank(start))
            start = m_text.find_first_not_of(' ', start + 2);
        return start;
    }

    static bool isOpeningKey(std::string_view key)
    {
        return std::find(openingKeys.begin(), openingKeys.end(), key) != openingKeys.end();
    }

    Notation notationAt(std::size_t bracket) const
    {
        constexpr std::size_t longest = 24;
        const std::size_t start = keyBehind(bracket);
        if (start == std::string_view::npos)
            return Notation::None;
        const std::string_view rest = m_text.substr(start, longest);
        if (rest.starts_with(openingCurly))
            return isCurlyKey(rest.substr(openingCurly.size())) ? Notation::Curly : Notation::None;
        return notationOf(rest);
    }

    /// `rest` starts with a key in quotes, in escaped ones, or in none.
    static Notation notationOf(std::string_view rest)
    {
        const bool isEscaped = rest.starts_with("\\\"");
        const char quote = isEscaped ? '"' : rest[0] == '"' || rest[0] == '\'' ? rest[0] : '\0';
        rest.remove_prefix(isEscaped ? 2 : quote == '\0' ? 0 : 1);
        const std::size_t length =
            std::min(rest.find_first_not_of("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ_"), rest.size());
        const std::string_view key = rest.substr(0, length);
        rest.remove_prefix(length);
        if (isEscaped)
            return isOpeningKey(key) && rest.starts_with("\\\"") ? Notation::Escaped : Notation::None;
        if (quote != '\0') {
            if (rest.empty() || rest[0] != quote)
                return Notation::None;
            rest.remove_prefix(1);
        }
        rest.remove_prefix(std::min(rest.find_first_not_of(" \t"), rest.size()));
        if (rest.empty() || (rest[0] != ':' && rest[0] != '='))
            return Notation::None;
        if (quote != '"' || rest[0] != ':')
            return isOpeningKey(key) ? Notation::Literal : Notation::None;
        const bool isDocument = std::find(documentKeys.begin(), documentKeys.end(), key) != documentKeys.end();
        return isOpeningKey(key) || isDocument ? Notation::Json : Notation::None;
    }

    /// Takes what starts at the bracket for a candidate if it is one. Where it ends; npos if it does not end.
    std::size_t look(std::size_t bracket, Notation notation)
    {
        if (notation == Notation::Literal)
            return lookAtLiteral(bracket);
        const Brackets brackets = notation == Notation::Json || notation == Notation::Curly
            ? jsonBrackets(m_text, bracket)
            : escapedBrackets(m_text, bracket);
        if (brackets.end == std::string_view::npos)
            return brackets.end;
        const TextRange range{bracket, brackets.end};
        const TextPlace place = placeOf(m_text, range);
        if (!place.isSeparate)
            return brackets.end;
        const std::string_view spelling = m_text.substr(bracket, range.size());
        const bool mayBeObject = notation == Notation::Json && !brackets.brokenStrings;
        if (place.isEncoded || (mayBeObject && isObjectOfProgram(place, spelling)))
            return std::max(lookAtLiteral(bracket), mayBeObject ? brackets.end : 0); // nothing is read twice
        const std::string name = message("%1, line %2", {place.name, std::to_string(lineOf(bracket))});
        if (notation == Notation::Escaped) {
            auto text = unescapedContent(spelling, StringLayer::Dialect::Json);
            if (text)
                add(findInside(m_text,
                               std::make_shared<StringLayer>(
                                   "escaped-text", message("escaped text, line %1", {std::to_string(lineOf(bracket))}),
                                   range, StringLayer::Dialect::Expanding),
                               std::move(*text), m_search),
                    bracket);
        } else if (brackets.brokenStrings) {
            addWrapped(spelling, range);
        } else {
            Search inside = m_search;
            inside.expected = m_search.expected || (notation == Notation::Curly && looksLikePolicy(spelling));
            add(findInside(m_text, std::make_shared<TextLayer>(place.id, name, range, place.surroundings),
                           std::string(spelling), inside),
                bracket);
        }
        return brackets.end;
    }

    /// What looks like JSON is an object that a program builds: nothing of JSON may be written there.
    bool isObjectOfProgram(const TextPlace &place, std::string_view spelling)
    {
        if (place.isOperand)
            return true;
        if (place.id != "text")
            return false;
        if (place.isEntry && isProgram())
            return true;
        const SyntaxTree tree = SyntaxTree::parse(spelling); // of Python: True, False, None
        return tree.errorCount(SyntaxErrorCode::UnknownWord) > 0 && isProgram();
    }

    bool isProgram()
    {
        constexpr std::size_t looked = std::size_t{64} * 1024;
        if (!m_isProgram)
            m_isProgram = !programLanguage(m_text.substr(0, looked)).empty();
        return *m_isProgram;
    }

    void addWrapped(std::string_view spelling, TextRange range)
    {
        add(findInside(
                m_text,
                std::make_shared<ReadOnlyLayer>(
                    "console",
                    message("what a console printed and wrapped, line %1", {std::to_string(lineOf(range.begin))}),
                    message("the console has wrapped this in the middle of words, where blanks may have been lost: "
                            "convert the policy, and compare it with the key's"),
                    range.begin),
                joinedLines(spelling), m_search),
            range.begin);
    }

    std::size_t lookAtLiteral(std::size_t bracket)
    {
        const std::size_t begin = bracket > 0 && m_text[bracket - 1] == '@' ? bracket - 1 : bracket;
        const auto literal = readLiteral(m_text, begin);
        if (!literal) { // each may have read what the next one reads again
            constexpr std::size_t maximumFailures = 1000;
            return ++m_failedLiterals > maximumFailures ? std::string_view::npos : bracket + 1;
        }
        const TextRange range{begin, literal->end};
        const TextPlace place = placeOf(m_text, range);
        const std::string line = std::to_string(lineOf(bracket));
        LayerPointer layer;
        if (place.isEncoded)
            layer = std::make_shared<TerraformLayer>(message("%1, line %2", {place.name, line}), range);
        else
            layer = std::make_shared<ReadOnlyLayer>(
                "program-literal",
                begin < bracket ? message("a PowerShell hashtable, line %1", {line})
                                : message("an object of a program, line %1", {line}),
                message("this is part of a program: convert the policy, or change the program"), begin);
        add(findInside(m_text, layer, laidOut(literal->json, Layout()), m_search), bracket);
        return literal->end;
    }

    /// `data: 'eyJ…'` of Bicep, YAML, Terraform's azapi.
    void findData()
    {
        for (const std::string_view key : {"data", "encodedPolicy"}) {
            for (std::size_t i = m_text.find(key); i != std::string_view::npos; i = m_text.find(key, i + 1)) {
                std::size_t begin = i + key.size();
                begin = std::min(m_text.find_first_not_of("'\" \t:=", begin), m_text.size());
                if (begin - i > 32 || !startsLikeBase64Json(m_text.substr(begin, 12)))
                    continue;
                const std::size_t end = std::min(m_text.find_first_of("'\" \t\r\n,;}", begin), m_text.size());
                Search inside = m_search;
                inside.expected = true;
                const std::string name =
                    message("`%1` of other text, line %2", {std::string(key), std::to_string(lineOf(i))});
                add(findInside(m_text,
                               std::make_shared<TextLayer>("text", name, TextRange{begin, end},
                                                           TextLayer::Surroundings::Inert),
                               std::string(m_text.substr(begin, end - begin)), inside),
                    begin);
                i = end - 1;
            }
        }
    }

    /// Base64 of a policy under any name, or under none: `PLUM=eyJ…`.
    void findBase64()
    {
        static constexpr std::string_view characters =
            "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/-_=";
        constexpr std::size_t shortest = 64; // no policy is as short
        std::size_t end = 0;
        for (std::size_t begin = m_text.find_first_of(characters); begin != std::string_view::npos;
             begin = m_text.find_first_of(characters, end)) {
            end = std::min(m_text.find_first_not_of(characters, begin), m_text.size());
            begin = std::min(m_text.find_first_not_of("=-", begin), end);
            // What is set to it, as NAME=eyJ…
            const std::size_t equals = m_text.substr(begin, end - begin).find('=');
            if (equals != std::string_view::npos && begin + equals + shortest < end)
                begin += equals + 1;
            const bool isToken = (end < m_text.size() && m_text[end] == '.') || (begin > 0 && m_text[begin - 1] == '.');
            if (end - begin < shortest || isToken || !startsLikeBase64Json(m_text.substr(begin, end - begin)))
                continue;
            const std::string name = message("other text, line %1", {std::to_string(lineOf(begin))});
            Finding finding = findInside(
                m_text,
                std::make_shared<TextLayer>("text", name, TextRange{begin, end}, TextLayer::Surroundings::Inert),
                std::string(m_text.substr(begin, end - begin)), m_search);
            if (finding.hasPolicy())
                add(std::move(finding), begin);
        }
    }

    void add(Finding finding, std::size_t offset)
    {
        const bool isSomethingElse =
            finding.state == WrappingState::Unknown || finding.state == WrappingState::OtherDocument;
        if (!isSomethingElse) // what else stands in a text says little about it
            m_candidates.push_back({std::move(finding), offset});
    }

    /// Counts on from the last one.
    std::size_t lineOf(std::size_t offset)
    {
        if (offset < m_lineOffset) {
            m_lineOffset = 0;
            m_line = 1;
        }
        m_line += static_cast<std::size_t>(std::count(m_text.begin() + static_cast<std::ptrdiff_t>(m_lineOffset),
                                                      m_text.begin() + static_cast<std::ptrdiff_t>(offset), '\n'));
        m_lineOffset = offset;
        return m_line;
    }

    std::string_view m_text;
    const Search &m_search;
    std::vector<Candidate> m_candidates;
    std::size_t m_failedLiterals = 0;
    std::optional<bool> m_isProgram; ///< of the whole text, once it was asked
    std::size_t m_line = 1;
    std::size_t m_lineOffset = 0;
};

/// What an argument of the text says, as `key_type = "RSA"`; empty without one.
std::string_view argumentOf(std::string_view text, std::string_view name)
{
    const std::size_t place = text.find(name);
    const std::size_t equals =
        place == std::string_view::npos ? place : text.find_first_not_of(" \t", place + name.size());
    if (equals == std::string_view::npos || text[equals] != '=')
        return {};
    const std::size_t begin = text.find_first_not_of(" \t\"", equals + 1);
    return begin == std::string_view::npos ? std::string_view()
                                           : text.substr(begin, text.find_first_of(" \t\"\r\n}", begin) - begin);
}

void addTerraformNotices(std::string_view text, Finding &finding)
{
    const std::size_t block = text.find("release_policy");
    if (block == std::string_view::npos)
        return;
    if (argumentOf(text.substr(block), "immutable") == "true")
        finding.notices.emplace_back(
            message("`immutable` is true: on a key, this policy can never be changed, nor the flag reset"));
    const std::string_view type = argumentOf(text, "key_type");
    if (type == "RSA" || type == "EC")
        finding.notices.push_back(message(
            "key type `%1` is not one of an HSM: only RSA-HSM and EC-HSM keys can be released", {std::string(type)}));
}

/// What logs, diffs and mail did to the text is undone, for reading.
Finding findInMendedText(std::string_view text, const Search &search)
{
    if (!hasWordsOfPolicy(text))
        return {};
    const auto found = [&](std::string id, std::string name, std::string why, std::string inner) {
        Search inside = search;
        inside.expected = search.expected || looksLikePolicy(inner);
        const std::size_t begin = std::min(text.find_first_not_of(whitespace), text.size());
        return findInside(text, std::make_shared<ReadOnlyLayer>(std::move(id), std::move(name), std::move(why), begin),
                          std::move(inner), inside);
    };
    if (auto bare = withoutLinePrefixes(text))
        return found("line-prefixes", message("lines that start with %1", {message(bare->prefix)}),
                     message("the start of each line is not the policy's: save the policy as a file of its own"),
                     std::move(bare->text));
    if (auto unmasked = withoutMaskedBraces(text))
        return found("masked", message("text with braces masked as `***`"),
                     message("braces are masked in it: save the policy as a file of its own"),
                     std::move(unmasked->text));
    return {};
}

} // namespace

Finding findEmbedded(std::string_view text, const Search &search)
{
    auto found = chosen(TextSearch(text, search).run());
    if (!found) {
        const bool namesFile = text.find("release_policy") != std::string_view::npos
            && (text.find("file(") != std::string_view::npos
                || text.find("loadFileAsBase64(") != std::string_view::npos);
        return namesFile
            ? Finding::of(WrappingState::NoPolicy, message("a template that takes the policy from a file: open that"))
            : findInMendedText(text, search);
    }
    if (found->hasPolicy())
        addTerraformNotices(text, *found);
    return std::move(*found);
}

} // namespace skr
