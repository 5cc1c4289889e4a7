// SPDX-License-Identifier: Apache-2.0
#include "core/policy/placeholder.h"

#include "core/text/ascii.h"
#include "core/text/utf8.h"

#include <algorithm>
#include <array>
#include <string>

namespace skr {

namespace {

bool isWordCharacter(char c)
{
    return isLetterOrDigit(c) || c == '_';
}

bool isGuid(std::string_view text)
{
    constexpr std::size_t guidSize = 36;
    return text.size() == guidSize && text.find_first_not_of("0123456789abcdefABCDEF-") == std::string_view::npos;
}

/// Something between the first `open` and a `close` behind it that starts like a name; a GUID in braces does not count.
bool hasBetween(std::string_view text, char open, char close)
{
    const std::size_t begin = text.find(open);
    const std::size_t end = begin == std::string_view::npos ? begin : text.find(close, begin);
    if (end == std::string_view::npos)
        return false;
    const std::string_view inside = text.substr(begin + 1, end - begin - 1);
    return !inside.empty() && !isGuid(inside) && inside.find('"') == std::string_view::npos;
}

/// `$name`, `${…}`, `$(…)`, anywhere.
bool hasVariable(std::string_view text)
{
    for (std::size_t at = text.find('$'); at != std::string_view::npos; at = text.find('$', at + 1)) {
        const char next = at + 1 < text.size() ? text[at + 1] : '\0';
        if (isLetter(next) || next == '_' || next == '{' || next == '(')
            return true;
    }
    return false;
}

/// `__NAME__` or `%NAME%`: all of the text, or all of a URL's part between slashes and dots.
bool isFramed(std::string_view text, std::string_view frame)
{
    for (std::size_t begin = 0; begin <= text.size();) {
        const std::size_t end = std::min(text.find_first_of("/.", begin), text.size());
        const std::string_view part = text.substr(begin, end - begin);
        if (part.size() > 2 * frame.size() && part.starts_with(frame) && part.ends_with(frame)) {
            const std::string_view inside = part.substr(frame.size(), part.size() - 2 * frame.size());
            if (isLetter(inside.front()) && std::all_of(inside.begin(), inside.end(), isWordCharacter))
                return true;
        }
        begin = end + 1;
    }
    return false;
}

bool isFillInWord(std::string_view text)
{
    static constexpr auto words = std::to_array<std::string_view>(
        {"changeme", "fillme", "fillmein", "fixme", "placeholder", "replaceme", "tbd", "todo"});
    static constexpr auto beginnings =
        std::to_array<std::string_view>({"your-", "your_", "your ", "replace-with", "replace_with", "replace with",
                                         "insert-", "insert_", "insert ", "put your", "enter your"});
    const std::string lower = lowerAscii(text.substr(0, 64));
    if (std::any_of(beginnings.begin(), beginnings.end(), [&](auto each) { return lower.starts_with(each); }))
        return true;
    std::string plain = lower;
    std::erase_if(plain, [](char c) { return c == '-' || c == '_' || c == ' '; });
    return std::find(words.begin(), words.end(), plain) != words.end()
        || (plain.size() >= 3 && plain.find_first_not_of('x') == std::string::npos);
}

bool startsFillInWord(char c)
{
    return std::string_view("cCeEfFiIpPrRtTxXyY").find(c) != std::string_view::npos;
}

/// Whether a look at the letters is worth while: hardly any text of a real policy has one of these.
bool hasMarks(std::string_view text)
{
    static constexpr auto marks = [] {
        std::array<bool, 256> table{};
        for (const char c : std::string_view("<${%_\xE2"))
            table[static_cast<unsigned char>(c)] = true;
        return table;
    }();
    return std::any_of(text.begin(), text.end(), [](char c) { return marks[static_cast<unsigned char>(c)]; });
}

} // namespace

bool isPlaceholder(std::string_view text)
{
    if (text.empty())
        return false;
    if (startsFillInWord(text.front()) && isFillInWord(text))
        return true;
    if (text.find("...") != std::string_view::npos)
        return true;
    if (const std::size_t scheme = text.find("://"); scheme != std::string_view::npos) {
        const std::string_view host = text.substr(scheme + 3);
        if (!host.empty() && startsFillInWord(host.front()) && isFillInWord(host))
            return true;
    }
    return hasMarks(text)
        && (hasBetween(text, '<', '>') || hasBetween(text, '{', '}') || hasVariable(text) || isFramed(text, "__")
            || isFramed(text, "%") || text.find("\xE2\x80\xA6") != std::string_view::npos);
}

bool isPowershellTrace(std::string_view text)
{
    if (text.starts_with("@{"))
        return true;
    return text.starts_with("System.")
        && (text.starts_with("System.Collections.Hashtable") || text.starts_with("System.Object[]")
            || text.starts_with("System.Collections.Specialized.OrderedDictionary")
            || text.starts_with("System.Management.Automation.PSCustomObject"));
}

} // namespace skr
