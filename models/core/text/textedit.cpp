// SPDX-License-Identifier: Apache-2.0
#include "core/text/textedit.h"

#include <algorithm>
#include <cassert>

namespace skr {

namespace {

bool isContinuation(char byte)
{
    return (static_cast<unsigned char>(byte) & 0xC0U) == 0x80U;
}

} // namespace

std::string applied(std::string_view text, const TextEdit &edit)
{
    assert(edit.range.begin <= edit.range.end && edit.range.end <= text.size());
    std::string result;
    result.reserve(text.size() - edit.range.size() + edit.replacement.size());
    result.append(text.substr(0, edit.range.begin));
    result.append(edit.replacement);
    result.append(text.substr(edit.range.end));
    return result;
}

TextEdit inverse(std::string_view before, const TextEdit &edit)
{
    return {edit.rangeAfter(), std::string(before.substr(edit.range.begin, edit.range.size()))};
}

TextEdit difference(std::string_view before, std::string_view after)
{
    return minimal(before, {{0, before.size()}, std::string(after)});
}

TextEdit minimal(std::string_view before, const TextEdit &edit)
{
    const std::string_view from = before.substr(edit.range.begin, edit.range.size());
    const std::string_view to = edit.replacement;
    const std::size_t shorter = std::min(from.size(), to.size());

    std::size_t prefix = static_cast<std::size_t>(
        std::mismatch(from.begin(), from.begin() + static_cast<std::ptrdiff_t>(shorter), to.begin()).first
        - from.begin());
    const auto splits = [](std::string_view text, std::size_t offset) {
        return offset < text.size() && isContinuation(text[offset]);
    };
    while (prefix > 0 && (splits(from, prefix) || splits(to, prefix)))
        --prefix;

    std::size_t suffix = 0;
    while (suffix < shorter - prefix && from[from.size() - 1 - suffix] == to[to.size() - 1 - suffix])
        ++suffix;
    while (suffix > 0 && isContinuation(from[from.size() - suffix]))
        --suffix;

    return {{edit.range.begin + prefix, edit.range.end - suffix},
            std::string(to.substr(prefix, to.size() - prefix - suffix))};
}

TextEdit collapsed(std::string_view text, const std::vector<TextEdit> &edits)
{
    if (edits.empty())
        return {};
    TextEdit result{{edits.front().range.begin, edits.back().range.end}, {}};
    std::size_t done = result.range.begin;
    for (const TextEdit &edit : edits) {
        assert(edit.range.begin >= done);
        result.replacement.append(text.substr(done, edit.range.begin - done));
        result.replacement.append(edit.replacement);
        done = edit.range.end;
    }
    return result;
}

} // namespace skr
