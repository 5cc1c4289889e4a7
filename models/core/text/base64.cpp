// SPDX-License-Identifier: Apache-2.0
#include "core/text/base64.h"

#include <algorithm>
#include <array>
#include <cstdint>

#if defined(__x86_64__) && defined(__GNUC__)
#include <tmmintrin.h>
#define SKR_BASE64_SSSE3
#endif

namespace skr {

namespace {

/// In the top byte of what a table has for a character that is no digit.
constexpr std::uint32_t noDigit = 0xFF000000;

/// The six bits of every digit where they stand in a group of three bytes.
constexpr std::array<std::uint32_t, 256> digitTable(unsigned shift)
{
    std::array<std::uint32_t, 256> table{};
    table.fill(noDigit);
    std::uint32_t value = 0;
    for (const char c : std::string_view("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"))
        table[static_cast<unsigned char>(c)] = value++ << shift;
    return table;
}

constexpr std::array<std::array<std::uint32_t, 256>, 4> digits = {digitTable(18), digitTable(12), digitTable(6),
                                                                  digitTable(0)};

/// Of the character at a place of its group.
std::uint32_t digitBits(char c, std::size_t place)
{
    return digits[place][static_cast<unsigned char>(c)];
}

#ifdef SKR_BASE64_SSSE3
/// `distance` where a byte is one of `count` from `first` on, else 0.
__attribute__((target("ssse3"))) inline __m128i distanceWithin(__m128i bytes, char first, int count, int distance)
{
    // As signed bytes, those of the range become the least ones.
    const __m128i shifted = _mm_add_epi8(bytes, _mm_set1_epi8(static_cast<char>(-128 - first)));
    const __m128i within = _mm_cmplt_epi8(shifted, _mm_set1_epi8(static_cast<char>(-128 + count)));
    return _mm_and_si128(within, _mm_set1_epi8(static_cast<char>(distance)));
}

/// Decodes sixteen digits at a time, up to the first sixteen with something else in them, or fewer. Writes twelve bytes
/// for every sixteen digits, and four more behind them. Returns how many digits were decoded. The way of packing is
/// that of W. Muła and D. Lemire, "Faster Base64 Encoding and Decoding Using AVX2 Instructions" (2018).
__attribute__((target("ssse3"))) std::size_t decodeWide(std::string_view text, char *out)
{
    const __m128i joinPairs = _mm_set1_epi16(0x0140); // 6 and 6 bits to 12
    const __m128i joinQuads = _mm_set1_epi32(0x00011000); // 12 and 12 bits to 24
    const __m128i inOrder = _mm_setr_epi8(2, 1, 0, 6, 5, 4, 10, 9, 8, 14, 13, 12, -1, -1, -1, -1);
    std::size_t i = 0;
    for (; i + 16 <= text.size(); i += 16, out += 12) {
        const __m128i bytes = _mm_loadu_si128(reinterpret_cast<const __m128i *>(text.data() + i));
        // From a digit to its six bits it is never 0, so that 0 is no digit.
        __m128i distance =
            _mm_or_si128(distanceWithin(bytes, 'A', 26, 0 - 'A'), distanceWithin(bytes, 'a', 26, 26 - 'a'));
        distance = _mm_or_si128(distance, distanceWithin(bytes, '0', 10, 52 - '0'));
        distance =
            _mm_or_si128(distance, _mm_and_si128(_mm_cmpeq_epi8(bytes, _mm_set1_epi8('-')), _mm_set1_epi8(62 - '-')));
        distance =
            _mm_or_si128(distance, _mm_and_si128(_mm_cmpeq_epi8(bytes, _mm_set1_epi8('_')), _mm_set1_epi8(63 - '_')));
        if (_mm_movemask_epi8(_mm_cmpeq_epi8(distance, _mm_setzero_si128())) != 0)
            break;
        const __m128i pairs = _mm_maddubs_epi16(_mm_add_epi8(bytes, distance), joinPairs);
        const __m128i quads = _mm_madd_epi16(pairs, joinQuads);
        _mm_storeu_si128(reinterpret_cast<__m128i *>(out), _mm_shuffle_epi8(quads, inOrder));
    }
    return i;
}

/// As decodeWide(), where the processor can.
std::size_t decodeFast(std::string_view text, char *out)
{
    static const bool canDo = __builtin_cpu_supports("ssse3") != 0;
    return canDo ? decodeWide(text, out) : 0;
}
#else
std::size_t decodeFast(std::string_view, char *)
{
    return 0;
}
#endif

} // namespace

std::optional<std::string> decodedBase64Url(std::string_view text, std::size_t *bad)
{
    std::size_t length = text.size();
    if (length % 4 == 0) { // padding fills up a group
        while (length > 0 && text.size() - length < 2 && text[length - 1] == '=')
            --length;
    }
    std::string result;
    result.resize(length / 4 * 3 + 4); // and the four bytes that decodeFast() writes behind
    std::size_t i = decodeFast(text.substr(0, length), result.data());
    char *out = result.data() + i / 4 * 3;
    std::uint32_t invalid = 0;
    for (; i + 4 <= length; i += 4) {
        const char *const group = text.data() + i;
        const std::uint32_t bits =
            digitBits(group[0], 0) | digitBits(group[1], 1) | digitBits(group[2], 2) | digitBits(group[3], 3);
        invalid |= bits;
        out[0] = static_cast<char>(bits >> 16U);
        out[1] = static_cast<char>(bits >> 8U);
        out[2] = static_cast<char>(bits);
        out += 3;
    }
    std::uint32_t bits = 0;
    const std::size_t rest = length - i;
    for (std::size_t k = 0; k < rest; ++k)
        bits |= digitBits(text[i + k], k);
    invalid |= bits;
    for (std::size_t k = 1; k < rest; ++k)
        *out++ = static_cast<char>(bits >> (24U - 8U * k));
    if (invalid >= noDigit || rest == 1) {
        if (bad) {
            *bad = 0;
            while (*bad < length && digitBits(text[*bad], 0) != noDigit)
                ++*bad;
        }
        return std::nullopt;
    }
    result.resize(static_cast<std::size_t>(out - result.data()));
    return result;
}

std::optional<std::string> decodedBase64(std::string_view text)
{
    if (text.size() % 4 != 0 || text.find_first_of("-_") != std::string_view::npos)
        return std::nullopt;
    std::string urlText(text);
    std::replace(urlText.begin(), urlText.end(), '+', '-');
    std::replace(urlText.begin(), urlText.end(), '/', '_');
    return decodedBase64Url(urlText, nullptr);
}

} // namespace skr
