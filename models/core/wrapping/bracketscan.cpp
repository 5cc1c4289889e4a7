// SPDX-License-Identifier: Apache-2.0
#include "core/wrapping/bracketscan.h"

#include <algorithm>

namespace skr {

Brackets jsonBrackets(std::string_view text, std::size_t begin)
{
    Brackets result;
    std::size_t depth = 0;
    bool inString = false;
    for (std::size_t i = begin; i < text.size(); ++i) {
        const char c = text[i];
        if (inString) {
            inString = c != '"';
            i += c == '\\' ? 1 : 0;
            result.brokenStrings = result.brokenStrings || c == '\n';
        } else if (c == '"') {
            inString = true;
        } else if (c == '{' || c == '[') {
            ++depth;
        } else if ((c == '}' || c == ']') && --depth == 0) {
            result.end = i + 1;
            return result;
        }
    }
    return result;
}

Brackets escapedBrackets(std::string_view text, std::size_t begin)
{
    std::size_t depth = 0;
    for (std::size_t i = begin; i < text.size() && (text[i] != '"' || text[i - 1] == '\\'); ++i) {
        const char c = text[i];
        depth += c == '{' || c == '[' ? 1 : 0;
        if ((c == '}' || c == ']') && --depth == 0)
            return {i + 1, false};
    }
    return {};
}

std::string joinedLines(std::string_view text)
{
    constexpr std::size_t widest = 1000;
    std::size_t indentation = widest;
    for (std::size_t i = text.find('\n'); i != std::string_view::npos; i = text.find('\n', i + 1))
        indentation = std::min(indentation, text.find_first_not_of(' ', i + 1) - i - 1);
    std::string joined;
    joined.reserve(text.size());
    while (!text.empty()) {
        const std::size_t lineEnd = std::min(text.find('\n'), text.size());
        std::string_view line = text.substr(0, lineEnd);
        line.remove_suffix(line.ends_with('\r') ? 1 : 0);
        joined += line;
        text.remove_prefix(std::min(lineEnd + 1 + indentation, text.size()));
    }
    return joined;
}

} // namespace skr
