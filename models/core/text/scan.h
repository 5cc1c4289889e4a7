// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/text/ascii.h"

#include <bit>
#include <cstdint>

#ifdef __SSE2__
#include <emmintrin.h>
#endif

/// Searches that the time of a parse is made of, sixteen bytes at a time where the processor can.
namespace skr::scan {

using skr::isWhitespace;

/// First byte at or after `p` that is no JSON white space, or `end`.
inline const char *skipWhitespace(const char *p, const char *end)
{
    if (p == end || !isWhitespace(*p))
        return p;
    if (++p == end || !isWhitespace(*p)) // a single blank is as common as a line end with its indentation
        return p;
#ifdef __SSE2__
    for (; end - p >= 16; p += 16) {
        const __m128i bytes = _mm_loadu_si128(reinterpret_cast<const __m128i *>(p));
        const __m128i blank = _mm_or_si128(
            _mm_or_si128(_mm_cmpeq_epi8(bytes, _mm_set1_epi8(' ')), _mm_cmpeq_epi8(bytes, _mm_set1_epi8('\n'))),
            _mm_or_si128(_mm_cmpeq_epi8(bytes, _mm_set1_epi8('\r')), _mm_cmpeq_epi8(bytes, _mm_set1_epi8('\t'))));
        const auto other = ~static_cast<std::uint32_t>(_mm_movemask_epi8(blank)) & 0xFFFFU;
        if (other != 0)
            return p + std::countr_zero(other);
    }
#endif
    while (p != end && isWhitespace(*p))
        ++p;
    return p;
}

/// First byte at or after `p` that a JSON string cannot hold as it is, or that wants a closer look:
/// a quote, a backslash, a control character, a byte that is not ASCII. Or `end`.
inline const char *skipPlainText(const char *p, const char *end)
{
#ifdef __SSE2__
    for (; end - p >= 16; p += 16) {
        const __m128i bytes = _mm_loadu_si128(reinterpret_cast<const __m128i *>(p));
        // As signed bytes, control characters and bytes from 0x80 are the ones less than the blank.
        const __m128i special = _mm_or_si128(
            _mm_cmplt_epi8(bytes, _mm_set1_epi8(' ')),
            _mm_or_si128(_mm_cmpeq_epi8(bytes, _mm_set1_epi8('"')), _mm_cmpeq_epi8(bytes, _mm_set1_epi8('\\'))));
        const auto found = static_cast<std::uint32_t>(_mm_movemask_epi8(special));
        if (found != 0)
            return p + std::countr_zero(found);
    }
#endif
    while (p != end && static_cast<signed char>(*p) >= ' ' && *p != '"' && *p != '\\')
        ++p;
    return p;
}

/// First line feed or carriage return at or after `p`, or `end`.
inline const char *skipToLineEnd(const char *p, const char *end)
{
#ifdef __SSE2__
    for (; end - p >= 16; p += 16) {
        const __m128i bytes = _mm_loadu_si128(reinterpret_cast<const __m128i *>(p));
        const __m128i ends =
            _mm_or_si128(_mm_cmpeq_epi8(bytes, _mm_set1_epi8('\n')), _mm_cmpeq_epi8(bytes, _mm_set1_epi8('\r')));
        const auto found = static_cast<std::uint32_t>(_mm_movemask_epi8(ends));
        if (found != 0)
            return p + std::countr_zero(found);
    }
#endif
    while (p != end && *p != '\n' && *p != '\r')
        ++p;
    return p;
}

/// First byte at or after `p` that is not ASCII, or `end`.
inline const char *skipAscii(const char *p, const char *end)
{
#ifdef __SSE2__
    for (; end - p >= 16; p += 16) {
        const __m128i bytes = _mm_loadu_si128(reinterpret_cast<const __m128i *>(p));
        const auto found = static_cast<std::uint32_t>(_mm_movemask_epi8(bytes));
        if (found != 0)
            return p + std::countr_zero(found);
    }
#endif
    while (p != end && static_cast<signed char>(*p) >= 0)
        ++p;
    return p;
}

} // namespace skr::scan
