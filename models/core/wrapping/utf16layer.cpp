// SPDX-License-Identifier: Apache-2.0
#include "core/wrapping/utf16layer.h"

#include "core/text/message.h"
#include "core/text/utf8.h"
#include "core/wrapping/brokenpolicy.h"

#include <algorithm>

namespace skr {

namespace {

/// Reads and writes code units of one byte order.
struct Units {
    bool bigEndian;

    std::uint32_t at(std::string_view bytes, std::size_t i) const
    {
        const auto first = static_cast<unsigned char>(bytes[i]);
        const auto second = static_cast<unsigned char>(bytes[i + 1]);
        return bigEndian ? first << 8U | second : second << 8U | first;
    }

    void append(std::string &bytes, std::uint32_t unit) const
    {
        const char high = static_cast<char>(unit >> 8U);
        const char low = static_cast<char>(unit);
        bytes += bigEndian ? high : low;
        bytes += bigEndian ? low : high;
    }
};

bool isHigh(std::uint32_t unit)
{
    return unit >= 0xD800 && unit < 0xDC00;
}

bool isLow(std::uint32_t unit)
{
    return unit >= 0xDC00 && unit < 0xE000;
}

std::uint32_t codePoint(std::string_view sequence)
{
    const auto lead = static_cast<unsigned char>(sequence[0]);
    std::uint32_t point = sequence.size() == 1 ? lead : lead & (0x7FU >> sequence.size());
    for (const char byte : sequence.substr(1))
        point = point << 6U | (static_cast<unsigned char>(byte) & 0x3FU);
    return point;
}

/// Without a mark: the first characters are printable ASCII, every other byte is zero.
std::optional<bool> guessedBigEndian(std::string_view bytes)
{
    constexpr std::size_t looked = 16;
    if (bytes.size() < 4 || bytes.size() % 2 != 0)
        return std::nullopt;
    for (const bool bigEndian : {false, true}) {
        bool fits = true;
        for (std::size_t i = 0; fits && i < std::min(bytes.size(), looked); i += 2) {
            const std::uint32_t unit = Units{bigEndian}.at(bytes, i);
            fits = (unit >= 0x20 && unit < 0x7F) || unit == '\t' || unit == '\r' || unit == '\n';
        }
        if (fits)
            return bigEndian;
    }
    return std::nullopt;
}

std::string nameOf(bool bigEndian, bool mark)
{
    if (bigEndian)
        return mark ? message("UTF-16 (big endian, with byte order mark)")
                    : message("UTF-16 (big endian, without byte order mark)");
    return mark ? message("UTF-16 (little endian, with byte order mark)")
                : message("UTF-16 (little endian, without byte order mark)");
}

} // namespace

Utf16Layer::Utf16Layer(bool bigEndian, bool mark)
    : Layer("utf-16", nameOf(bigEndian, mark))
    , m_bigEndian(bigEndian)
    , m_mark(mark)
{
}

Written Utf16Layer::write(std::string_view, std::string_view, std::string_view after) const
{
    if (firstInvalidUtf8(after) != std::string_view::npos)
        return Written::refused(
            message("the policy has bytes that are not UTF-8, which UTF-16 cannot hold: mend them first"));
    const Units units{m_bigEndian};
    std::string bytes;
    bytes.reserve(2 * after.size() + 2);
    if (m_mark)
        units.append(bytes, 0xFEFF);
    while (!after.empty()) {
        const std::size_t length = utf8SequenceLength(after);
        const std::uint32_t point = codePoint(after.substr(0, length));
        if (point < 0x10000) {
            units.append(bytes, point);
        } else {
            units.append(bytes, 0xD800 + ((point - 0x10000) >> 10U));
            units.append(bytes, 0xDC00 + ((point - 0x10000) & 0x3FFU));
        }
        after.remove_prefix(length);
    }
    return {std::move(bytes), {}};
}

std::size_t Utf16Layer::outerOffset(std::string_view outer, std::size_t innerOffset) const
{
    const Units units{m_bigEndian};
    std::size_t i = m_mark ? 2 : 0;
    for (std::size_t inner = 0; inner < innerOffset && i + 1 < outer.size(); i += 2) {
        const std::uint32_t unit = units.at(outer, i);
        inner += unit < 0x80 ? 1 : unit < 0x800 || isHigh(unit) || isLow(unit) ? 2 : 3; // half of four bytes each
    }
    return i;
}

std::optional<Finding> findInUtf16(std::string_view bytes, const Search &search)
{
    const bool little = bytes.substr(0, 2) == "\xFF\xFE";
    const bool mark = little || bytes.substr(0, 2) == "\xFE\xFF";
    const std::optional<bool> bigEndian = mark ? std::optional(!little) : guessedBigEndian(bytes);
    if (!bigEndian)
        return std::nullopt;
    const Units units{*bigEndian};
    std::string text;
    text.reserve(bytes.size());
    std::size_t i = mark ? 2 : 0;
    while (i < bytes.size()) {
        const bool whole = i + 2 <= bytes.size();
        const std::uint32_t unit = whole ? units.at(bytes, i) : 0xDC00;
        const std::uint32_t next = isHigh(unit) && i + 4 <= bytes.size() ? units.at(bytes, i + 2) : 0;
        if (isLow(unit) || (isHigh(unit) && !isLow(next)))
            return Finding::unreadable(message("text in UTF-16 that breaks off: half a character at byte %1; get the "
                                               "file anew, or save it as UTF-8",
                                               {std::to_string(i)}),
                                       i);
        appendUtf8(text, isHigh(unit) ? 0x10000 + ((unit - 0xD800) << 10U) + (next - 0xDC00) : unit);
        i += isHigh(unit) ? 4 : 2;
    }
    Search inside = search;
    inside.expected = search.expected || looksLikePolicy(text);
    return findInside(bytes, std::make_shared<Utf16Layer>(*bigEndian, mark), std::move(text), inside);
}

} // namespace skr
