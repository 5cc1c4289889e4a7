// SPDX-License-Identifier: Apache-2.0
#include "core/help/helpbook.h"

#include "core/policy/diagnostic.h"
#include "core/policy/diagnosticpage.h"

#include "resources/resources.h"

#include <algorithm>
#include <array>

namespace skr {

namespace {

constexpr std::array guide{"first-minute", "compose", "fix",          "preview",  "undocumented", "tokens",
                           "wrappings",    "verify",  "command-line", "keyboard", "preferences"};

/// The first line, behind `# `.
std::string_view titleOf(std::string_view text)
{
    const std::string_view line = text.substr(0, text.find('\n'));
    return line.substr(std::min<std::size_t>(2, line.size()));
}

std::string_view withoutMarks(std::string_view heading)
{
    const std::size_t begin = heading.find_first_not_of("# ");
    return begin == std::string_view::npos ? std::string_view() : heading.substr(begin);
}

bool isSpaceOrDash(char byte)
{
    return byte == ' ' || byte == '-';
}

bool isNameByte(char byte)
{
    const auto value = static_cast<unsigned char>(byte);
    return value >= 0x80 || byte == '_' || (byte >= '0' && byte <= '9') || (byte >= 'a' && byte <= 'z');
}

} // namespace

const std::vector<HelpPage> &helpPages()
{
    static const std::vector<HelpPage> pages = [] {
        std::vector<HelpPage> list;
        for (const std::string_view name : guide) {
            const std::string_view text = resource("help/" + std::string(name) + ".md");
            list.push_back({name, titleOf(text), text});
        }
        return list;
    }();
    return pages;
}

const std::vector<HelpPage> &diagnosticHelpPages()
{
    static const std::vector<std::string> names = [] {
        std::vector<std::string> list;
        for (const DiagnosticInfo &row : diagnosticTable())
            list.push_back("diagnostics/" + std::string(row.id));
        return list;
    }();
    static const std::vector<HelpPage> pages = [] {
        std::vector<HelpPage> list;
        for (const std::string &name : names) {
            const std::string_view text = resource(name + ".md");
            if (!text.empty())
                list.push_back({name, titleOf(text), text});
        }
        return list;
    }();
    return pages;
}

std::optional<HelpPage> helpPage(std::string_view name)
{
    for (const std::vector<HelpPage> *pages : {&helpPages(), &diagnosticHelpPages()}) {
        const auto found =
            std::find_if(pages->begin(), pages->end(), [name](const HelpPage &page) { return page.name == name; });
        if (found != pages->end())
            return *found;
    }
    return {};
}

std::vector<HelpSection> helpSections(std::string_view page)
{
    std::vector<HelpSection> sections;
    bool inCode = false;
    std::size_t begin = 0; // of the text of the section
    for (std::size_t at = 0; at < page.size();) {
        const std::size_t end = std::min(page.find('\n', at), page.size());
        const std::string_view line = page.substr(at, end - at);
        const std::size_t next = std::min(end + 1, page.size());
        if (line.starts_with("```"))
            inCode = !inCode;
        if (!inCode && line.starts_with('#')) {
            if (!sections.empty())
                sections.back().text = page.substr(begin, at - begin);
            sections.push_back({withoutMarks(line), {}});
            begin = next;
        }
        at = next;
    }
    if (!sections.empty())
        sections.back().text = page.substr(begin);
    return sections;
}

std::string headingAnchor(std::string_view heading)
{
    std::string anchor;
    for (const char byte : heading) {
        const char lower = byte >= 'A' && byte <= 'Z' ? static_cast<char>(byte - 'A' + 'a') : byte;
        if (isSpaceOrDash(lower))
            anchor += '-';
        else if (isNameByte(lower))
            anchor += lower;
    }
    return anchor;
}

std::string plainMarkdown(std::string_view line)
{
    std::string text;
    for (std::size_t i = 0; i < line.size(); ++i) {
        const char byte = line[i];
        if (byte == '`' || byte == '*' || byte == '[' || line.substr(i).starts_with("!["))
            continue;
        if (byte == ']' && line.substr(i).starts_with("](")) {
            i = std::min(line.find(')', i), line.size() - 1);
            continue;
        }
        if (byte == '|')
            text += text.empty() ? "" : " ";
        else if (byte != ']')
            text += byte;
    }
    const std::size_t begin = text.find_first_not_of("-#> ");
    const std::size_t end = text.find_last_not_of(' ');
    return begin == std::string::npos ? std::string() : text.substr(begin, end + 1 - begin);
}

} // namespace skr
