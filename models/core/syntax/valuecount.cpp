// SPDX-License-Identifier: Apache-2.0
#include "core/syntax/valuecount.h"

#include <algorithm>
#include <array>
#include <cstdint>

namespace skr {

namespace {

enum class ByteKind : std::uint8_t { Word, Blank, Opening, Quote };

constexpr std::array<ByteKind, 256> byteKinds()
{
    std::array<ByteKind, 256> kinds{};
    for (const unsigned char c : {' ', '\t', '\r', '\n', '}', ']', ','})
        kinds[c] = ByteKind::Blank;
    for (const unsigned char c : {'{', '[', ':'})
        kinds[c] = ByteKind::Opening;
    kinds['"'] = ByteKind::Quote;
    return kinds;
}

constexpr std::array<ByteKind, 256> kinds = byteKinds();

/// Offset behind the string that starts at `begin`: it ends at its line, too.
std::size_t behindString(std::string_view text, std::size_t begin)
{
    std::size_t at = begin + 1;
    while (at < text.size() && text[at] != '"' && text[at] != '\n')
        at += text[at] == '\\' ? 2 : 1;
    return std::min(at + 1, text.size());
}

} // namespace

bool hasTooManyValues(std::string_view text)
{
    if (text.size() <= maximumValues)
        return false;
    std::size_t count = 0;
    bool inWord = false;
    for (std::size_t at = 0; at < text.size() && count <= maximumValues;) {
        const ByteKind kind = kinds[static_cast<unsigned char>(text[at])];
        const bool isWord = kind == ByteKind::Word;
        count += kind == ByteKind::Opening || kind == ByteKind::Quote || (isWord && !inWord) ? 1 : 0;
        inWord = isWord;
        at = kind == ByteKind::Quote ? behindString(text, at) : at + 1;
    }
    return count > maximumValues;
}

} // namespace skr
