// SPDX-License-Identifier: Apache-2.0
#include "core/wrapping/textplace.h"

#include "core/text/ascii.h"
#include "core/text/message.h"

#include <algorithm>

namespace skr {

namespace {

using Surroundings = TextLayer::Surroundings;

/// `<<JSON`, `<<-'EOF'`: the line opens a here-document.
bool opensHereDocument(std::string_view line, TextPlace &place)
{
    const std::size_t mark = line.find("<<");
    if (mark == std::string_view::npos)
        return false;
    std::string_view word = line.substr(mark + 2);
    word.remove_prefix(std::min(word.find_first_not_of("-~ "), word.size()));
    const std::string_view before = trimmed(line.substr(0, mark));
    const bool isTerraform = before.ends_with("=");
    if (word.empty())
        return false;
    place.id = isTerraform ? "terraform" : "here-document";
    place.name = isTerraform ? message("a here-document of Terraform") : message("a here-document");
    const bool isQuoted = word[0] == '\'' || word[0] == '"' || word[0] == '\\';
    place.surroundings = isTerraform ? Surroundings::Template
        : isQuoted                   ? Surroundings::Inert
                                     : Surroundings::Expanding;
    return true;
}

/// `= {`, `f({`, `return {`, `=> {`: what an expression of a program is made of.
bool isBehindOperator(std::string_view before)
{
    if (before.ends_with('(')) { // of a raw string of C++: R"json({…})json"
        const std::size_t word = before.find_last_not_of("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ_(");
        return word == std::string_view::npos || !before.substr(0, word + 1).ends_with("R\"");
    }
    return (before.ends_with('=') && !before.ends_with("==")) || before.ends_with("=>") || before.ends_with("return");
}

/// `[{`, `, {`, `key: {`; a blank before the colon is what PowerShell prints.
bool isBehindSeparator(std::string_view before)
{
    return before.ends_with('[') || before.ends_with(',') || (before.ends_with(':') && !before.ends_with(" :"));
}

} // namespace

TextPlace placeOf(std::string_view text, TextRange range)
{
    constexpr std::size_t looked = 512;
    const std::size_t first = range.begin - std::min(range.begin, looked);
    const std::string_view before = text.substr(first, range.begin - first);
    const std::size_t lineStart = before.rfind('\n');
    const std::string_view prefix = trimmed(lineStart == std::string_view::npos ? before : before.substr(lineStart));
    const std::string_view above =
        trimmed(lineStart == std::string_view::npos ? std::string_view() : before.substr(0, lineStart));
    const std::string_view line = above.substr(above.rfind('\n') == std::string_view::npos ? 0 : above.rfind('\n') + 1);
    TextPlace place;
    place.name = message("other text");
    if (!before.empty() && std::string_view(" \t\r\n'\"(=:>,`").find(before.back()) == std::string_view::npos)
        place.isSeparate = false;
    place.isSeparate = place.isSeparate && !before.ends_with("!("); // a macro of Rust
    place.isOperand = isBehindOperator(trimmed(before));
    place.isEntry = isBehindSeparator(trimmed(before));
    const char last = before.empty() ? '\0' : before.back();
    const char next = range.end < text.size() ? text[range.end] : '\0';
    if (before.ends_with("jsonencode(")) {
        place = {"terraform", message("`jsonencode` of Terraform"), Surroundings::Inert, true, true};
    } else if (prefix.empty() && (trimmed(line).starts_with("```") || trimmed(line).starts_with("~~~"))) {
        place.id = "markdown";
        place.isOperand = false;
        place.name = message("a Markdown fence");
    } else if (prefix.empty() && opensHereDocument(line, place)) {
        return place;
    } else if (prefix.empty() && (line.ends_with("@'") || line.ends_with("@\""))) {
        place.id = "here-document";
        place.name = message("a here-string of PowerShell");
        place.surroundings = line.ends_with("'") ? Surroundings::Inert : Surroundings::Expanding;
    } else if (last == '\'' && next == '\'') {
        place.id = "command";
        place.name = message("single quotes of a command");
        place.surroundings = Surroundings::SingleQuotes;
    }
    return place;
}

} // namespace skr
