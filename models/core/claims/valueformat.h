// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace skr {

/// Texts in the formats of claims, as people type and paste them. What is read here changes nothing: a caller that
/// takes a form other than the text's own says so.

inline constexpr std::size_t noOffset = std::string_view::npos;

/// Hexadecimal digits, perhaps with `0x` in front, upper case letters, and blanks, colons or line ends between them.
struct HexText {
    std::string digits; ///< in lower case, without prefix and separators; what does not belong is left out
    bool prefix = false;
    bool separators = false;
    bool upperCase = false;
    std::size_t bad = noOffset; ///< offset of the first character that does not belong

    /// The text consists of these digits and of nothing else.
    bool isPlain() const { return !prefix && !separators && !upperCase && bad == noOffset; }
};
HexText readHex(std::string_view text);

/// Which of the two alphabets of RFC 4648 a text needs.
enum class Base64Alphabet : std::uint8_t {
    Either, ///< has none of the characters that differ
    Standard, ///< section 4, with `+` and `/`
    Url, ///< section 5, with `-` and `_`
    Mixed, ///< has characters of both: no one reads it
};

struct Base64Text {
    std::string text; ///< without white space; with the padding that it has
    bool whiteSpace = false;
    Base64Alphabet alphabet = Base64Alphabet::Either;
    std::size_t padding = 0; ///< how many `=` stand at the end
    std::size_t bytes = 0; ///< decoded length
    std::size_t bad = noOffset; ///< offset of the first character that belongs to neither alphabet
    bool complete = false; ///< so many characters can be the whole of a text, and padding, if there is any, fills it up
    bool padded = false; ///< complete, and of a length that needs no more padding

    bool isValid() const { return complete && bad == noOffset && alphabet != Base64Alphabet::Mixed; }
};
Base64Text readBase64(std::string_view text);
/// The valid text in the standard alphabet, padded.
std::string asBase64(const Base64Text &text);
/// The valid text in the alphabet for URLs, without padding, as tokens have it.
std::string asBase64Url(const Base64Text &text);

/// Case of the letters of a text.
enum class LetterCase : std::uint8_t { None, Lower, Upper, Mixed };

/// `8-4-4-4-12` hexadecimal digits (RFC 4122), perhaps in braces or with white space around.
struct GuidText {
    std::string text; ///< without braces and white space around
    bool wrapped = false; ///< there were some
    bool valid = false;
    LetterCase letters = LetterCase::None;
};
GuidText readGuid(std::string_view text);

enum class IntegerText : std::uint8_t {
    NotNumber, ///< not a number as JSON spells it, e.g. with a leading zero or plus sign
    NotInteger, ///< has a fraction or an exponent
    OutOfRange, ///< fits neither a signed nor an unsigned integer of 64 bits
    PastExact, ///< fits, but is past 2^53: readers that keep numbers as binary64 take it for a neighbour
    Exact,
};
IntegerText readInteger(std::string_view text);
/// The integer, if it fits a signed integer of 64 bits.
std::optional<std::int64_t> signedInteger(std::string_view text);

} // namespace skr
