// SPDX-License-Identifier: Apache-2.0
#include "core/text/plaintext.h"

#include "core/text/utf8.h"

#include <algorithm>
#include <array>
#include <cstdio>

namespace skr {

namespace {

struct CharacterRange {
    std::uint32_t first;
    std::uint32_t last;
};

constexpr std::array<CharacterRange, 9> unsafe = {{{0x00, 0x1F},
                                                   {0x7F, 0x9F},
                                                   {0x061C, 0x061C},
                                                   {0x200B, 0x200F},
                                                   {0x2028, 0x202E},
                                                   {0x2060, 0x206F},
                                                   {0xFEFF, 0xFEFF},
                                                   {0xFFFE, 0xFFFF}, // XML 1.0 has no such characters
                                                   {0xE0000, 0xE007F}}};

} // namespace

bool isUnsafeCharacter(std::uint32_t codePoint)
{
    return std::any_of(unsafe.begin(), unsafe.end(), [=](const CharacterRange &range) {
        return range.first <= codePoint && codePoint <= range.last;
    });
}

std::string characterName(std::uint32_t codePoint)
{
    std::array<char, 16> name;
    const int size = std::snprintf(name.data(), name.size(), "<U+%04X>", codePoint);
    return {name.data(), static_cast<std::size_t>(size)};
}

std::uint32_t codePointOf(std::string_view sequence)
{
    static constexpr std::array<std::uint32_t, 5> leadMask = {0, 0x7F, 0x1F, 0x0F, 0x07};
    std::uint32_t value = static_cast<unsigned char>(sequence.front()) & leadMask[sequence.size()];
    for (const char byte : sequence.substr(1))
        value = value << 6U | (static_cast<unsigned char>(byte) & 0x3FU);
    return value;
}

std::string plainText(std::string_view text)
{
    std::string result;
    while (!text.empty()) {
        const std::size_t length = utf8SequenceLength(text);
        const std::string_view sequence = text.substr(0, std::max<std::size_t>(length, 1));
        text.remove_prefix(sequence.size());
        if (length == 0)
            result += "\uFFFD";
        else if (isUnsafeCharacter(codePointOf(sequence)))
            result += characterName(codePointOf(sequence));
        else
            result += sequence;
    }
    return result;
}

} // namespace skr
