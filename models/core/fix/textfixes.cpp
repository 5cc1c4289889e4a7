// SPDX-License-Identifier: Apache-2.0
#include "core/fix/families.h"

#include "core/policy/placeholder.h"
#include "core/syntax/escape.h"
#include "core/text/ascii.h"
#include "core/text/message.h"
#include "core/text/utf8.h"

#include <algorithm>
#include <array>

namespace skr {

namespace {

constexpr std::size_t smartQuoteSize = 3; // U+2018 to U+201F in UTF-8

/// Characters of names, digests, GUIDs and base64, which mean nothing else in any format.
bool isPlain(std::string_view text)
{
    return !text.empty() && std::all_of(text.begin(), text.end(), [](char c) {
        return isLetterOrDigit(c) || std::string_view("-_.+=").find(c) != std::string_view::npos;
    });
}

bool isSmartQuote(std::string_view text)
{
    return text.size() >= smartQuoteSize && text.starts_with("\xE2\x80") && text[2] >= '\x98' && text[2] <= '\x9F';
}

/// The content of text in single quotes as that of a JSON string; nothing where an escape is none of JSON's.
std::optional<std::string> withPlainEscapes(std::string_view content)
{
    std::string result;
    while (!content.empty()) {
        std::size_t length = 1;
        if (content.starts_with("\\'")) {
            content.remove_prefix(1);
            result += '\'';
        } else if (content.front() == '\\') {
            length = readEscapeSequence(content).length;
            if (length == 0)
                return std::nullopt;
            result.append(content.substr(0, length));
        } else {
            const std::string literal = skr::quoted(content.substr(0, 1));
            result.append(literal, 1, literal.size() - 2);
        }
        content.remove_prefix(length);
    }
    return result;
}

std::vector<QuickFix> inDoubleQuotes(std::string_view text, TextRange range, bool safe = false)
{
    return {{message("put it in double quotes"), {range, skr::quoted(text.substr(range.begin, range.size()))}, safe}};
}

} // namespace

std::vector<QuickFix> plainQuotes(std::string_view text, TextRange range)
{
    const std::string_view token = text.substr(range.begin, range.size());
    const std::size_t opening = token.starts_with('\'') ? 1 : smartQuoteSize;
    const bool smart = opening > 1;
    if (token.size() < 2 * opening && !(smart && token.size() > opening && token.ends_with('"')))
        return {};
    std::size_t closing = opening;
    if (smart)
        closing = token.ends_with('"') ? 1 : smartQuoteSize;
    const std::string_view end = token.substr(token.size() - closing);
    if (smart ? closing > 1 && !isSmartQuote(end) : end != "'")
        return {}; // it is not closed
    const std::string_view content = token.substr(opening, token.size() - opening - closing);
    const std::optional<std::string> plain = withPlainEscapes(content);
    if (!plain)
        return {};
    // Python and JSON5 read single quotes just so; with the others, content that needs care may be something else.
    const bool safe = !smart || (closing > 1 && *plain == content);
    return {{message("write plain double quotes"), {range, "\"" + *plain + "\""}, safe}};
}

std::vector<QuickFix> quotedKey(std::string_view text, TextRange range)
{
    const std::string_view key = text.substr(range.begin, range.size());
    if (!isPlain(key) || isPlaceholder(key))
        return {};
    return inDoubleQuotes(text, range, isLetter(key.front()));
}

std::vector<QuickFix> plainWord(std::string_view text, TextRange range)
{
    static constexpr auto nothing =
        std::to_array<std::string_view>({"none", "nil", "null", "undefined", "nan", "infinity"});
    const std::string_view word = text.substr(range.begin, range.size());
    const std::string lower = lowerAscii(word.substr(0, 16));
    if (lower == "true" || lower == "false")
        return {{message("write `%1`", {lower}), {range, lower}, word == "True" || word == "False"}};
    if (std::find(nothing.begin(), nothing.end(), lower) != nothing.end() || !isPlain(word) || isPlaceholder(word))
        return {}; // which value is meant nobody knows
    return inDoubleQuotes(text, range);
}

std::vector<QuickFix> plainNumber(std::string_view text, TextRange range)
{
    const std::string_view number = text.substr(range.begin, range.size());
    if (number.starts_with('+') && number.size() > 1 && number.find_first_not_of("0123456789", 1) == std::string::npos)
        return {{message("remove the sign"), {{range.begin, range.begin + 1}, {}}, true}};
    const bool prefix = number.starts_with("0x") || number.starts_with("0X");
    const bool letters = std::any_of(number.begin(), number.end(), isLetter);
    constexpr std::size_t shortestDigest = 16;
    if (prefix || !letters || number.size() < shortestDigest || !isPlain(number))
        return {};
    return inDoubleQuotes(text, range); // a digest or a GUID without its quotes
}

std::vector<QuickFix> plainEscape(std::string_view text, TextRange range)
{
    const std::string_view escape = text.substr(range.begin, range.size());
    if (escape == "\\'")
        return {{message("write a plain `'`"), {range, "'"}, true}};
    // Those of other languages stand for a character, not for a backslash.
    if (escape.size() != 2 || std::string_view("abfnrtvxuUN01234567").find(escape[1]) != std::string_view::npos)
        return {};
    return {{message("write `\\\\` for the backslash"), {{range.begin, range.begin + 1}, "\\\\"}, false}};
}

std::vector<QuickFix> closedText(std::string_view text, TextRange range)
{
    const std::string_view content = text.substr(range.begin + 1, range.size() - 1);
    const std::size_t size = std::min(content.find_first_of(" \t,}]"), content.size());
    const std::string_view word = content.substr(0, size);
    const bool plain = !word.empty() && std::all_of(word.begin(), word.end(), [](char c) {
        return isLetterOrDigit(c) || std::string_view("-_.+=/:").find(c) != std::string_view::npos;
    });
    if (!plain || word.ends_with(':') || content.find_first_not_of(" \t,}]", size) != std::string_view::npos)
        return {}; // where it is meant to end nobody knows
    const TextRange closed{range.begin, range.begin + 1 + size};
    return {{message("insert the closing quote"), {closed, "\"" + std::string(word) + "\""}, false}};
}

} // namespace skr
