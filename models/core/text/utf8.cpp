// SPDX-License-Identifier: Apache-2.0
#include "core/text/utf8.h"

#include "core/text/ascii.h"
#include "core/text/scan.h"

#include <algorithm>

namespace skr {

namespace {

unsigned byteAt(std::string_view text, std::size_t i)
{
    return static_cast<unsigned char>(text[i]);
}

} // namespace

std::size_t utf8SequenceLength(std::string_view text)
{
    if (text.empty())
        return 0;
    const unsigned lead = byteAt(text, 0);
    if (lead < 0x80)
        return 1;
    const std::size_t length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2;
    if (lead < 0xC2 || lead > 0xF4 || text.size() < length)
        return 0;
    for (std::size_t i = 1; i < length; ++i) {
        if ((byteAt(text, i) & 0xC0U) != 0x80U)
            return 0;
    }
    const unsigned second = byteAt(text, 1);
    const bool overlong = (lead == 0xE0 && second < 0xA0) || (lead == 0xF0 && second < 0x90);
    const bool surrogate = lead == 0xED && second >= 0xA0;
    const bool tooLarge = lead == 0xF4 && second >= 0x90;
    return overlong || surrogate || tooLarge ? 0 : length;
}

std::size_t firstInvalidUtf8(std::string_view text)
{
    const char *const end = text.data() + text.size();
    for (const char *p = text.data(); (p = scan::skipAscii(p, end)) != end;) {
        const std::size_t length = utf8SequenceLength({p, static_cast<std::size_t>(end - p)});
        if (length == 0)
            return static_cast<std::size_t>(p - text.data());
        p += length;
    }
    return std::string_view::npos;
}

void appendUtf8(std::string &text, std::uint32_t codePoint)
{
    const auto append = [&text](std::uint32_t byte) { text.push_back(static_cast<char>(byte)); };
    if (codePoint < 0x80) {
        append(codePoint);
    } else if (codePoint < 0x800) {
        append(0xC0U | codePoint >> 6U);
        append(0x80U | (codePoint & 0x3FU));
    } else if (codePoint < 0x10000) {
        append(0xE0U | codePoint >> 12U);
        append(0x80U | (codePoint >> 6U & 0x3FU));
        append(0x80U | (codePoint & 0x3FU));
    } else {
        append(0xF0U | codePoint >> 18U);
        append(0x80U | (codePoint >> 12U & 0x3FU));
        append(0x80U | (codePoint >> 6U & 0x3FU));
        append(0x80U | (codePoint & 0x3FU));
    }
}

std::string replacedInvalidUtf8(std::string_view text)
{
    std::string result;
    result.reserve(text.size());
    for (std::size_t bad = firstInvalidUtf8(text); bad != std::string_view::npos; bad = firstInvalidUtf8(text)) {
        result.append(text.substr(0, bad));
        appendUtf8(result, 0xFFFD);
        text.remove_prefix(bad + 1);
    }
    return result.append(text);
}

std::string lowerAscii(std::string_view text)
{
    std::string result(text);
    std::transform(result.begin(), result.end(), result.begin(), [](char c) { return lowerAscii(c); });
    return result;
}

bool equalsIgnoringAsciiCase(std::string_view left, std::string_view right)
{
    return std::equal(left.begin(), left.end(), right.begin(), right.end(),
                      [](char a, char b) { return lowerAscii(a) == lowerAscii(b); });
}

} // namespace skr
