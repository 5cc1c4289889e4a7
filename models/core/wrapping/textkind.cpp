// SPDX-License-Identifier: Apache-2.0
#include "core/wrapping/textkind.h"

#include "core/text/ascii.h"
#include "core/text/message.h"
#include "core/text/utf8.h"
#include "core/wrapping/programlanguage.h"

#include <algorithm>
#include <array>
#include <vector>

namespace skr {

namespace {

constexpr std::string_view openIt = translatable("open or paste the policy itself");
constexpr std::string_view convertIt = translatable("convert the policy to JSON and open that");
constexpr std::string_view printIt = translatable("print the policy and paste it");

struct Magic {
    std::string_view bytes;
    std::string_view name;
};

constexpr auto magics = std::to_array<Magic>({{"\x89PNG", translatable("a picture")},
                                              {"\xFF\xD8\xFF", translatable("a picture")},
                                              {"GIF8", translatable("a picture")},
                                              {"%PDF", translatable("a PDF document")},
                                              {"PK\x03\x04", translatable("an archive")},
                                              {"\x1F\x8B", translatable("an archive")},
                                              {"\xFD\x37zXZ", translatable("an archive")},
                                              {"\x7F\x45LF", translatable("a binary program")}});

std::string_view binaryName(std::string_view text)
{
    if (text.starts_with("\xFF\xFE") || text.starts_with("\xFE\xFF"))
        return translatable("UTF-16 text");
    for (const auto &[bytes, name] : magics) {
        if (text.starts_with(bytes))
            return name;
    }
    constexpr std::size_t mostControls = 8; // of 100 bytes
    const auto isControl = [](char c) {
        return static_cast<unsigned char>(c) < ' ' && !isWhitespace(c) && c != '\x1B';
    };
    const auto controls = static_cast<std::size_t>(std::count_if(text.begin(), text.end(), isControl));
    const bool hasZero = text.find('\0') != std::string_view::npos;
    return hasZero || controls * 100 > text.size() * mostControls ? translatable("a binary file") : std::string_view();
}

std::vector<std::string_view> filledLinesOf(std::string_view text)
{
    std::vector<std::string_view> lines;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find('\n'), text.size());
        std::string_view line = text.substr(0, end);
        line.remove_suffix(line.ends_with('\r') ? 1 : 0);
        if (!isBlank(line))
            lines.push_back(line);
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return lines;
}

using Lines = std::vector<std::string_view>;

/// Of 100 lines.
template <typename Predicate> std::size_t share(const Lines &lines, Predicate &&predicate)
{
    const auto count = static_cast<std::size_t>(std::count_if(lines.begin(), lines.end(), predicate));
    return lines.empty() ? 0 : count * 100 / lines.size();
}

bool hasDigits(std::string_view text, std::size_t count)
{
    return text.size() >= count
        && std::all_of(text.begin(), text.begin() + static_cast<std::ptrdiff_t>(count), isDigit);
}

/// `2027-01-05T09:…`, `[2027-…`, `09:00:00`, `[INFO]`, `WARN `
bool isLogLine(std::string_view line)
{
    line.remove_prefix(line.starts_with('[') ? 1 : 0);
    static constexpr auto levels =
        std::to_array<std::string_view>({"INFO", "WARN", "ERROR", "DEBUG", "TRACE", "FATAL", "##["});
    return (hasDigits(line, 4) && line.size() > 10 && (line[4] == '-' || line[4] == '/') && line[7] == line[4])
        || (hasDigits(line, 2) && line.size() > 7 && line[2] == ':' && line[5] == ':')
        || std::any_of(levels.begin(), levels.end(), [line](std::string_view each) { return line.starts_with(each); });
}

/// `key: value`, `- key:`
bool isYamlKey(std::string_view line)
{
    line = trimmed(line);
    line.remove_prefix(line.starts_with("- ") ? 2 : 0);
    const std::size_t end =
        line.find_first_not_of("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_-./$\"'");
    return end != std::string_view::npos && end > 0 && line[end] == ':'
        && (end + 1 == line.size() || line[end + 1] == ' ');
}

bool isYamlLine(std::string_view line)
{
    const std::string_view shown = trimmed(line);
    return shown.starts_with('#') || shown.starts_with("- ") || shown == "---" || isYamlKey(line);
}

/// `NAME=value`, `name = value`, `[section]`, `; comment`
bool isSettingLine(std::string_view line)
{
    line = trimmed(line);
    if (line.starts_with('#') || line.starts_with(';'))
        return true;
    if (line.starts_with('[') && line.ends_with(']'))
        return true;
    const std::size_t end =
        line.find_first_not_of("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_-. ");
    return end != std::string_view::npos && end > 0 && line[end] == '=';
}

bool isMarkdownLine(std::string_view line)
{
    const std::size_t hashes = std::min(line.find_first_not_of('#'), line.size());
    return (hashes > 0 && hashes <= 6 && line.substr(hashes).starts_with(' ')) || line.starts_with("```")
        || line.starts_with("- ") || line.starts_with("* ") || line.starts_with("> ") || line.starts_with("| ")
        || line.find("](") != std::string_view::npos;
}

bool isHeading(std::string_view line)
{
    return line.starts_with("# ") || line.starts_with("## ");
}

/// As many separators on each line.
bool isTable(const Lines &lines, char separator)
{
    const auto count = [separator](std::string_view line) { return std::count(line.begin(), line.end(), separator); };
    return lines.size() > 1 && count(lines[0]) > 0
        && std::all_of(lines.begin(), lines.end(),
                       [&](std::string_view line) { return count(line) >= count(lines[0]); });
}

std::string_view markupName(std::string_view text)
{
    if (!text.starts_with('<'))
        return {};
    const std::string beginning = lowerAscii(text.substr(0, 4096));
    static constexpr auto elements =
        std::to_array<std::string_view>({"<!doctype html", "<html", "<head", "<body", "<pre", "<p>", "<div", "<form"});
    const bool isPage = std::any_of(elements.begin(), elements.end(),
                                    [&](std::string_view each) { return beginning.find(each) != std::string::npos; });
    if (isPage && !beginning.starts_with("<?xml"))
        return translatable("an HTML page");
    const bool isElement =
        beginning.size() > 1 && (isLetter(beginning[1]) || beginning[1] == '?' || beginning[1] == '!');
    return isElement ? translatable("an XML document") : std::string_view();
}

TextKind kindOfLines(std::string_view text, const Lines &lines)
{
    constexpr std::size_t most = 60;
    constexpr std::size_t half = 50;
    if (text.starts_with("diff --git ") || text.find("\n@@ ") != std::string_view::npos)
        return {translatable("a diff"), openIt};
    if (share(lines, isLogLine) >= half)
        return {translatable("a log"), openIt, true};
    if (const std::string_view language = programLanguage(text);
        !language.empty() && (!isHeading(lines.front()) || share(lines, isMarkdownLine) < 10))
        return {language, printIt};
    if (lines.size() > 1 && share(lines, isYamlLine) >= most && std::any_of(lines.begin(), lines.end(), isYamlKey))
        return {translatable("YAML"), convertIt, true};
    if (share(lines, isSettingLine) >= most)
        return {translatable("a file of settings"), openIt};
    if (isHeading(lines.front()) || share(lines, isMarkdownLine) >= 20)
        return {translatable("Markdown"), openIt};
    if (isTable(lines, ',') || isTable(lines, ';') || isTable(lines, '\t'))
        return {translatable("a CSV table"), openIt};
    return {{}, openIt, true};
}

} // namespace

TextKind textKind(std::string_view text)
{
    constexpr std::size_t looked = std::size_t{64} * 1024;
    text = text.substr(0, looked);
    if (const std::string_view name = binaryName(text); !name.empty())
        return {name, openIt};
    if (text.starts_with("\xEF\xBB\xBF"))
        text.remove_prefix(3);
    if (const std::string_view name = markupName(trimmed(text)); !name.empty())
        return {name, openIt};
    const Lines lines = filledLinesOf(text);
    return lines.empty() ? TextKind{{}, openIt} : kindOfLines(text, lines);
}

} // namespace skr
