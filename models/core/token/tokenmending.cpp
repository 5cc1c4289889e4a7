// SPDX-License-Identifier: Apache-2.0
#include "core/token/tokenmending.h"

#include "core/syntax/syntaxtree.h"
#include "core/text/ascii.h"
#include "core/text/message.h"
#include "core/token/maskedbraces.h"

#include <algorithm>
#include <array>

namespace skr {

namespace {

std::string_view nextLine(std::string_view &rest)
{
    const std::size_t end = std::min(rest.find('\n'), rest.size() - 1) + 1;
    const std::string_view line = rest.substr(0, end);
    rest.remove_prefix(end);
    return line;
}

/// Length of the time with which the runners of pipelines start a line: `2026-01-31T08:15:00.1234567Z `; 0 without one.
std::size_t timeLength(std::string_view line)
{
    constexpr std::string_view shape = "dddd-dd-ddTdd:dd:dd";
    if (line.size() < shape.size())
        return 0;
    for (std::size_t i = 0; i < shape.size(); ++i) {
        if (shape[i] == 'd' ? !isDigit(line[i]) : line[i] != shape[i])
            return 0;
    }
    std::size_t end = std::min(line.find_first_not_of("0123456789.,", shape.size()), line.size());
    if (end < line.size() && line[end] == 'Z')
        ++end;
    if (end == line.size() || isLineEnd(line[end]))
        return end;
    return line[end] == ' ' ? end + 1 : 0;
}

/// The lines without the times with which all of them start; the text itself if one has none, or there is one line.
std::string withoutTimes(std::string_view text, std::vector<std::string> &notes)
{
    std::string result;
    std::size_t lines = 0;
    for (std::string_view rest = text; !rest.empty();) {
        const std::string_view line = nextLine(rest);
        const std::size_t length = timeLength(line);
        if (length == 0 && !isBlank(line))
            return std::string(text);
        lines += length > 0 ? 1 : 0;
        result += line.substr(length);
    }
    if (lines < 2)
        return std::string(text);
    notes.emplace_back(message("the time in front of each line is left out: this text comes from a log"));
    return result;
}

/// `"x": <value>,` as documentation writes it, with the placeholder as text. Such a value ends with its line.
std::string withPlaceholdersAsText(std::string_view text, std::vector<std::string> &notes)
{
    std::string result;
    std::size_t count = 0;
    for (std::string_view rest = text; !rest.empty();) {
        const std::string_view line = nextLine(rest);
        const std::size_t colon = line.find("\":");
        const std::size_t begin = colon == std::string_view::npos ? colon : line.find_first_not_of(" \t", colon + 2);
        if (begin == std::string_view::npos || line[begin] != '<') {
            result += line;
            continue;
        }
        std::size_t end = line.find_last_not_of(" \t\r\n,") + 1;
        end = std::max(end, begin + 1);
        result += std::string(line.substr(0, begin)) + skr::quoted(line.substr(begin, end - begin))
            + std::string(line.substr(end));
        ++count;
    }
    if (count == 0)
        return std::string(text);
    notes.emplace_back(
        message("placeholders such as `<value>` are taken as text: this is an example of documentation, and a "
                "condition on such a claim is not met"));
    return result;
}

/// What a syntax error of a text that was printed or typed becomes; nothing if it stays.
struct Mend {
    std::string_view note; ///< empty if the error stays
    std::string replacement;
};

Mend wordMend(std::string_view word)
{
    constexpr std::string_view note =
        translatable("`True`, `False` and `None` are read as JSON's words: this is a Python dictionary");
    static constexpr std::array<std::array<std::string_view, 2>, 3> words = {
        {{"True", "true"}, {"False", "false"}, {"None", "null"}}};
    for (const auto &[python, json] : words) {
        if (word == python)
            return {note, std::string(json)};
    }
    return {};
}

Mend mendOf(const SyntaxError &error, std::string_view spelling)
{
    switch (error.code) {
    case SyntaxErrorCode::Comment:
        return {translatable("comments are left out: a token has none"), std::string(spelling.size(), ' ')};
    case SyntaxErrorCode::TrailingComma:
    case SyntaxErrorCode::ExtraComma:
        return {translatable("commas too many are left out"), std::string(spelling.size(), ' ')};
    case SyntaxErrorCode::MissingComma:
        return {translatable("missing commas are put in"), "," + std::string(spelling)};
    case SyntaxErrorCode::BadQuotes:
        if (spelling.size() >= 2 && spelling.starts_with('\'') && spelling.ends_with('\'')
            && spelling.find_first_of("\"\\\n") == std::string_view::npos)
            return {translatable("single quotes are read as double quotes"),
                    skr::quoted(spelling.substr(1, spelling.size() - 2))};
        return {};
    case SyntaxErrorCode::UnknownWord:
        return wordMend(spelling);
    default:
        return {};
    }
}

void addOnce(std::vector<std::string> &notes, std::string_view note)
{
    if (std::find(notes.begin(), notes.end(), note) == notes.end())
        notes.emplace_back(note);
}

/// The text with its syntax errors mended, as far as they have a mend.
std::string withMendedErrors(const std::string &text, std::vector<std::string> &notes)
{
    const SyntaxTree tree = SyntaxTree::parse(text);
    std::string result;
    std::size_t done = 0;
    for (const SyntaxError &error : tree.errors()) {
        const std::string_view spelling = std::string_view(text).substr(error.range.begin, error.range.size());
        const Mend mend = mendOf(error, spelling);
        if (mend.note.empty() || error.range.begin < done)
            continue;
        result += std::string_view(text).substr(done, error.range.begin - done);
        result += mend.replacement;
        done = error.range.end;
        addOnce(notes, message(mend.note));
    }
    return result + text.substr(done);
}

/// Length of a character at the start that people take for a blank and JSON does not: of no width, or without a break.
std::size_t otherBlankLength(std::string_view text)
{
    static constexpr std::array<std::string_view, 5> characters = {"\xC2\xA0", "\xE2\x80\xAF", "\xE2\x80\x87",
                                                                   "\xE2\x80\x8B", "\xEF\xBB\xBF"};
    for (const std::string_view character : characters) {
        if (text.starts_with(character))
            return character.size();
    }
    return 0;
}

/// The text with plain blanks outside of its strings.
std::string withPlainBlanks(std::string text, std::vector<std::string> &notes)
{
    bool inString = false;
    bool found = false;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] == '"')
            inString = !inString;
        else if (inString && text[i] == '\\')
            ++i;
        else if (text[i] == '\n')
            inString = false;
        const std::size_t length = inString ? 0 : otherBlankLength(std::string_view(text).substr(i));
        text.replace(i, length, length, ' ');
        found = found || length > 0;
    }
    if (found)
        notes.emplace_back(message("blanks that JSON does not have, such as U+00A0, are read as blanks"));
    return text;
}

} // namespace

MendedJson mendedJson(std::string_view text)
{
    MendedJson result;
    if (SyntaxTree::parse(text).isJson()) {
        result.text = text;
        return result;
    }
    result.text = withoutTimes(text, result.notes);
    if (auto unmasked = withoutMaskedBraces(result.text)) {
        if (unmasked->braces > 0)
            result.notes.emplace_back(
                message("braces are masked as `***` here, as in a log of GitHub Actions: they are put "
                        "back where JSON needs them"));
        if (unmasked->values > 0)
            result.notes.emplace_back(message("values are masked as `***` here: what the token had is unknown"));
        result.text = std::move(unmasked->text);
    }
    result.text = withPlaceholdersAsText(result.text, result.notes);
    result.text = withPlainBlanks(std::move(result.text), result.notes);
    constexpr int rounds = 3; // one mend can show the next error
    for (int round = 0; round < rounds; ++round) {
        std::string next = withMendedErrors(result.text, result.notes);
        if (next == result.text)
            break;
        result.text = std::move(next);
    }
    return result;
}

} // namespace skr
