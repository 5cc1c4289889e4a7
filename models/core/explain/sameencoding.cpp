// SPDX-License-Identifier: Apache-2.0
#include "core/explain/sameencoding.h"

#include "core/claims/valueformat.h"
#include "core/text/ascii.h"
#include "core/text/base64.h"
#include "core/text/message.h"

#include <optional>
#include <vector>

namespace skr {

namespace {

constexpr std::size_t fewestBytes = 4;
constexpr std::size_t longestValue = 10'000; ///< digests and keys are far shorter

/// A way to read a text as bytes.
struct BytesReading {
    std::string bytes;
    std::string form; ///< in words, behind "in the policy"
    bool base64 = false;
};

std::optional<BytesReading> asHex(std::string_view text)
{
    const HexText hex = readHex(text);
    if (hex.bad != noOffset || hex.digits.size() % 2 != 0 || hex.digits.size() < 2 * fewestBytes)
        return std::nullopt;
    BytesReading reading;
    for (std::size_t i = 0; i < hex.digits.size(); i += 2)
        reading.bytes += static_cast<char>(hexDigitValue(hex.digits[i]) * 16 + hexDigitValue(hex.digits[i + 1]));
    reading.form = message("as hexadecimal digits");
    if (hex.prefix)
        reading.form += message(" behind 0x");
    if (hex.separators)
        reading.form += message(" with separators");
    return reading;
}

std::optional<BytesReading> asBase64Bytes(std::string_view text)
{
    const Base64Text base64 = readBase64(text);
    if (!base64.isValid() || base64.bytes < fewestBytes)
        return std::nullopt;
    std::optional<std::string> bytes = decodedBase64(asBase64(base64));
    if (!bytes)
        return std::nullopt;
    const bool url = base64.alphabet == Base64Alphabet::Url;
    const std::string form = (url ? message("in base64url") : message("in base64"))
        + (base64.padded && base64.padding == 0 ? std::string()
               : base64.padding > 0             ? message(" with padding")
                                                : message(" without padding"));
    return BytesReading{std::move(*bytes), form, true};
}

std::vector<BytesReading> readingsOf(std::string_view text)
{
    std::vector<BytesReading> readings;
    for (std::optional<BytesReading> &each : std::vector{asHex(text), asBase64Bytes(text)}) {
        if (each)
            readings.push_back(std::move(*each));
    }
    return readings;
}

} // namespace

std::string sameBytesWords(std::string_view wanted, std::string_view found)
{
    if (wanted.size() > longestValue || found.size() > longestValue)
        return {};
    const std::vector<BytesReading> wantedReadings = readingsOf(wanted);
    const std::vector<BytesReading> foundReadings = readingsOf(found);
    for (const BytesReading &left : wantedReadings) {
        for (const BytesReading &right : foundReadings) {
            if (left.bytes == right.bytes)
                return message("both are the same %1 bytes, %2 in the policy and %3 in the token",
                               {std::to_string(left.bytes.size()), left.form, right.form});
        }
    }
    for (const BytesReading &left : wantedReadings) {
        if (left.base64 && left.bytes == found)
            return message("the policy has the base64 of the token's text");
    }
    for (const BytesReading &right : foundReadings) {
        if (right.base64 && right.bytes == wanted)
            return message("the token has the base64 of the policy's text");
    }
    return {};
}

} // namespace skr
