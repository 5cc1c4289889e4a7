// SPDX-License-Identifier: Apache-2.0
#include "core/claims/valueformat.h"

#include "core/text/ascii.h"
#include "core/text/utf8.h"

#include <algorithm>
#include <charconv>

namespace skr {

namespace {

constexpr std::uint64_t lastExact = std::uint64_t{1} << 53U;

bool isHexDigit(char c)
{
    return hexDigitValue(c) >= 0;
}

bool isWhiteSpace(char c)
{
    return c == ' ' || (c >= '\t' && c <= '\r');
}

/// Length of the white space at the start of `text`; the no-break space that web pages and word processors have counts.
std::size_t whiteSpaceLength(std::string_view text)
{
    if (text.starts_with("\xC2\xA0"))
        return 2;
    return !text.empty() && isWhiteSpace(text.front()) ? 1 : 0;
}

std::string_view withoutSpaceAround(std::string_view text)
{
    while (const std::size_t length = whiteSpaceLength(text))
        text.remove_prefix(length);
    while (!text.empty() && isWhiteSpace(text.back()))
        text.remove_suffix(1);
    while (text.ends_with("\xC2\xA0"))
        text.remove_suffix(2);
    return text;
}

std::string replaced(std::string text, char from, char to)
{
    std::replace(text.begin(), text.end(), from, to);
    return text;
}

std::string withoutPadding(const Base64Text &text)
{
    return text.text.substr(0, text.text.size() - text.padding);
}

} // namespace

HexText readHex(std::string_view text)
{
    HexText result;
    std::size_t i = 0;
    while (i < text.size()) {
        const char c = text[i];
        const std::size_t blank = whiteSpaceLength(text.substr(i));
        const bool prefix = c == '0' && i + 1 < text.size() && (text[i + 1] == 'x' || text[i + 1] == 'X');
        if (prefix && result.digits.empty()) {
            result.prefix = true;
            i += 2;
        } else if (isHexDigit(c)) {
            result.upperCase = result.upperCase || isUpper(c);
            result.digits += lowerAscii(c);
            ++i;
        } else if (blank > 0 || c == ':') {
            result.separators = true;
            i += std::max<std::size_t>(blank, 1);
        } else {
            result.bad = std::min(result.bad, i);
            ++i;
        }
    }
    return result;
}

Base64Text readBase64(std::string_view text)
{
    Base64Text result;
    bool standard = false;
    bool url = false;
    for (std::size_t i = 0; i < text.size();) {
        if (const std::size_t blank = whiteSpaceLength(text.substr(i))) {
            result.whiteSpace = true;
            i += blank;
            continue;
        }
        const char c = text[i];
        standard = standard || c == '+' || c == '/';
        url = url || c == '-' || c == '_';
        const bool digit = isLetterOrDigit(c) || std::string_view("+/-_").find(c) != std::string_view::npos;
        if (c == '=')
            ++result.padding;
        if ((!digit && c != '=') || (digit && result.padding > 0))
            result.bad = std::min(result.bad, i);
        result.text += c;
        ++i;
    }
    result.alphabet = standard && url ? Base64Alphabet::Mixed
        : standard                    ? Base64Alphabet::Standard
        : url                         ? Base64Alphabet::Url
                                      : Base64Alphabet::Either;
    const std::size_t digits = result.text.size() - std::min(result.padding, result.text.size());
    result.bytes = digits / 4 * 3 + (digits % 4 == 0 ? 0 : digits % 4 - 1);
    const std::size_t needed = (4 - digits % 4) % 4;
    result.padded = digits % 4 != 1 && result.padding == needed;
    result.complete = digits % 4 != 1 && (result.padding == 0 || result.padding == needed);
    return result;
}

std::string asBase64(const Base64Text &text)
{
    std::string result = replaced(replaced(withoutPadding(text), '-', '+'), '_', '/');
    result.append((4 - result.size() % 4) % 4, '=');
    return result;
}

std::string asBase64Url(const Base64Text &text)
{
    return replaced(replaced(withoutPadding(text), '+', '-'), '/', '_');
}

GuidText readGuid(std::string_view text)
{
    GuidText result;
    std::string_view inner = withoutSpaceAround(text);
    if (inner.starts_with('{') && inner.ends_with('}') && inner.size() >= 2)
        inner = withoutSpaceAround(inner.substr(1, inner.size() - 2));
    result.text = inner;
    result.wrapped = inner.size() != text.size();
    result.valid = inner.size() == 36;
    bool lower = false;
    bool upper = false;
    for (std::size_t i = 0; i < inner.size(); ++i) {
        const bool dash = i == 8 || i == 13 || i == 18 || i == 23;
        result.valid = result.valid && (dash ? inner[i] == '-' : isHexDigit(inner[i]));
        lower = lower || isLower(inner[i]);
        upper = upper || isUpper(inner[i]);
    }
    result.letters = lower && upper ? LetterCase::Mixed
        : upper                     ? LetterCase::Upper
        : lower                     ? LetterCase::Lower
                                    : LetterCase::None;
    return result;
}

IntegerText readInteger(std::string_view text)
{
    std::string_view rest = text;
    const bool negative = rest.starts_with('-');
    if (negative)
        rest.remove_prefix(1);
    const auto length = static_cast<std::size_t>(std::find_if_not(rest.begin(), rest.end(), isDigit) - rest.begin());
    if (length == 0 || (length > 1 && rest.front() == '0'))
        return IntegerText::NotNumber;
    if (length < rest.size()) {
        std::string_view tail = rest.substr(length);
        const auto skipDigits = [&tail] {
            const auto end = std::find_if_not(tail.begin(), tail.end(), isDigit);
            const bool some = end != tail.begin();
            tail.remove_prefix(static_cast<std::size_t>(end - tail.begin()));
            return some;
        };
        bool wellFormed = true;
        if (tail.starts_with('.')) {
            tail.remove_prefix(1);
            wellFormed = skipDigits();
        }
        if (wellFormed && (tail.starts_with('e') || tail.starts_with('E'))) {
            tail.remove_prefix(1);
            if (tail.starts_with('+') || tail.starts_with('-'))
                tail.remove_prefix(1);
            wellFormed = skipDigits();
        }
        return wellFormed && tail.empty() ? IntegerText::NotInteger : IntegerText::NotNumber;
    }
    std::uint64_t magnitude = 0;
    const auto read = std::from_chars(rest.data(), rest.data() + rest.size(), magnitude);
    if (read.ec != std::errc() || (negative && magnitude > std::uint64_t{1} << 63U))
        return IntegerText::OutOfRange;
    return magnitude > lastExact ? IntegerText::PastExact : IntegerText::Exact;
}

std::optional<std::int64_t> signedInteger(std::string_view text)
{
    std::int64_t value = 0;
    const auto read = std::from_chars(text.data(), text.data() + text.size(), value);
    const bool whole = read.ec == std::errc() && read.ptr == text.data() + text.size();
    return whole && readInteger(text) != IntegerText::NotNumber ? std::optional(value) : std::nullopt;
}

} // namespace skr
