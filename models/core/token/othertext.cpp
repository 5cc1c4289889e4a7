// SPDX-License-Identifier: Apache-2.0
#include "core/token/othertext.h"

#include <algorithm>

namespace skr {

namespace {

constexpr std::string_view partCharacters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
constexpr std::string_view compactCharacters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.";

/// Behind the bracket that closes the one at `begin`; npos if none does.
std::size_t closingEnd(std::string_view text, std::size_t begin)
{
    std::size_t depth = 0;
    bool inString = false;
    for (std::size_t i = begin; i < text.size(); ++i) {
        const char c = text[i];
        if (inString) {
            inString = c != '"';
            i += c == '\\' ? 1 : 0;
        } else if (c == '"') {
            inString = true;
        } else if (c == '{') {
            ++depth;
        } else if (c == '}' && --depth == 0) {
            return i + 1;
        }
    }
    return std::string_view::npos;
}

} // namespace

std::vector<TextRange> jwtsIn(std::string_view text)
{
    constexpr std::size_t shortest = 20; // less than any header and payload take
    std::vector<TextRange> found;
    for (std::size_t at = text.find("ey"); at != std::string_view::npos; at = text.find("ey", at)) {
        if (at > 0 && partCharacters.find(text[at - 1]) != std::string_view::npos) {
            at += 2;
            continue;
        }
        std::size_t end = std::min(text.find_first_not_of(compactCharacters, at), text.size());
        const std::size_t next = end;
        // A full stop behind it belongs to a sentence, unless an empty signature leaves it there.
        const std::string_view run = text.substr(at, end - at);
        const auto dots = std::count(run.begin(), run.end(), '.');
        end -= dots == 3 && run.ends_with('.') ? 1 : 0;
        if ((dots == 2 || end != next) && end - at >= shortest && run.find("..") == std::string_view::npos)
            found.push_back({at, end});
        at = next;
    }
    return found;
}

std::vector<TextRange> objectsIn(std::string_view text)
{
    constexpr int maximumUnclosed = 16;
    std::vector<TextRange> found;
    int unclosed = 0;
    for (std::size_t at = text.find('{'); at != std::string_view::npos; at = text.find('{', at)) {
        const std::size_t end = closingEnd(text, at);
        if (end != std::string_view::npos) {
            found.push_back({at, end});
            at = end;
        } else if (++unclosed < maximumUnclosed) {
            ++at;
        } else {
            break;
        }
    }
    return found;
}

} // namespace skr
