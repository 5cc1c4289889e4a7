// SPDX-License-Identifier: Apache-2.0
#include "core/policy/checks/families.h"

#include "core/claims/editdistance.h"
#include "core/claims/valueformat.h"
#include "core/policy/checks/meaning.h"
#include "core/text/ascii.h"
#include "core/text/message.h"
#include "core/text/utf8.h"

#include <algorithm>

namespace skr {

namespace {

using Code = DiagnosticCode;

// The last argument of these diagnostics, behind those of the message, is the value that a fix writes, or empty.

constexpr std::size_t sha256Digits = 64;

std::string_view base64Alphabet()
{
    return "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
}

/// The bytes of a valid text as hexadecimal digits.
std::string hexOfBase64(const Base64Text &text)
{
    static constexpr std::string_view digits = "0123456789abcdef";
    std::string result;
    unsigned bits = 0;
    unsigned count = 0;
    for (const char c : asBase64(text)) {
        const std::size_t value = base64Alphabet().find(c);
        if (value == std::string_view::npos)
            break; // padding
        bits = (bits << 6U | static_cast<unsigned>(value)) & 0xFFFU;
        count += 6;
        for (; count >= 4 && result.size() < text.bytes * 2; count -= 4)
            result += digits[bits >> (count - 4) & 0xFU];
    }
    return result;
}

std::string base64OfHex(std::string_view hex)
{
    std::string result;
    unsigned bits = 0;
    unsigned count = 0;
    for (const char c : hex) {
        bits = (bits << 4U | static_cast<unsigned>(hexDigitValue(c))) & 0xFFFU;
        count += 4;
        if (count >= 6) {
            result += base64Alphabet()[bits >> (count - 6) & 0x3FU];
            count -= 6;
        }
    }
    if (count > 0)
        result += base64Alphabet()[bits << (6 - count) & 0x3FU];
    result.append((4 - result.size() % 4) % 4, '=');
    return result;
}

class FormatCheck
{
public:
    FormatCheck(CheckContext &context, const Condition &condition, const Claim &claim)
        : m_context(context)
        , m_condition(condition)
        , m_claim(claim)
        , m_text(condition.value.text)
    {
    }

    void hex()
    {
        // Nearly every value is as tokens have it.
        const bool plain = m_text.find_first_not_of("0123456789abcdef") == std::string_view::npos;
        if (plain && (m_claim.length == 0 || m_text.size() == m_claim.length))
            return;
        const HexText read = readHex(m_text);
        const std::string kind = m_claim.length == 0
            ? message("hexadecimal digits")
            : message("%1 hexadecimal digits", {std::to_string(m_claim.length)});
        const bool whole = read.bad == noOffset && (m_claim.length == 0 || read.digits.size() == m_claim.length);
        const Base64Text base64 = readBase64(m_text);
        if (whole && !read.prefix && !read.separators)
            report(Code::ValueCase, {name(), message("lower"), read.digits});
        else if (whole)
            report(Code::ValueFormat, {name(), kind, message("has more around them"), read.digits});
        else if (m_claim.length > 0 && base64.isValid() && base64.bytes * 2 == m_claim.length)
            report(Code::ValueFormat, {name(), kind, message("has its bytes in base64"), hexOfBase64(base64)});
        else if (read.bad != noOffset)
            report(Code::ValueFormat, {name(), kind, message("has `%1` in it", {characterAt(read.bad)}), {}});
        else
            report(Code::ValueFormat,
                   {name(), kind, message("has %1 of them", {std::to_string(read.digits.size())}), {}});
    }

    void guid()
    {
        const GuidText read = readGuid(m_text);
        if (!read.valid)
            report(Code::ValueFormat, {name(), message("a GUID"), message("is none"), {}});
        else if (read.wrapped)
            report(Code::ValueFormat, {name(), message("a GUID"), message("has more around it"), read.text});
        else
            guidCase(read);
    }

    void base64()
    {
        const Base64Text read = readBase64(m_text);
        const bool url = m_claim.format == ClaimFormat::Base64Url;
        const HexText digits = readHex(m_text);
        if (!url && digits.bad == noOffset && digits.digits.size() == sha256Digits) {
            report(Code::ValueFormat,
                   {name(), "base64", message("has its bytes in hexadecimal digits"), base64OfHex(digits.digits)});
            return;
        }
        if (!read.isValid()) {
            report(Code::ValueFormat, {name(), "base64", message("is none"), {}});
            return;
        }
        const std::string usual = url ? asBase64Url(read) : asBase64(read);
        if (usual != m_text)
            report(Code::ValueEncoding,
                   {name(),
                    url ? message("base64 for URLs, without padding") : message("standard base64, with padding"),
                    usual});
    }

    /// A slip of one of the values that are known.
    void known()
    {
        const auto isSame = [this](const KnownValue &each) { return each.value == m_text; };
        if (std::any_of(m_claim.values.begin(), m_claim.values.end(), isSame))
            return;
        const KnownValue *nearest = nullptr;
        std::size_t least = 4;
        for (const KnownValue &each : m_claim.values) {
            const std::size_t distance = distanceTo(each.value);
            if (distance < least) {
                least = distance;
                nearest = &each;
            }
        }
        if (nearest)
            report(Code::ValueNearlyKnown, {shownText(m_text), name(), nearest->value, nearest->value});
    }

private:
    std::string name() const { return shownText(m_condition.claim); }

    std::string characterAt(std::size_t offset) const
    {
        const std::size_t length = std::max<std::size_t>(1, utf8SequenceLength(m_text.substr(offset)));
        return shownText(m_text.substr(offset, length));
    }

    void report(Code code, CheckContext::Arguments arguments)
    {
        m_context.add(code, m_condition.valueNode, m_condition.node, std::move(arguments));
    }

    void guidCase(const GuidText &read)
    {
        for (const KnownValue &each : m_claim.values) {
            if (each.value != read.text && equalsIgnoringAsciiCase(each.value, read.text)) {
                report(Code::ValueCase, {name(), message("lower"), each.value});
                return;
            }
        }
        // Windows and Linux guests alike have it so (attestation token examples).
        if (m_claim.name == "x-ms-azurevm-vmid" && read.letters != LetterCase::Upper
            && read.letters != LetterCase::None)
            report(Code::ValueCase, {name(), message("upper"), upperAscii(read.text)});
    }

    /// How far the text is from a known value; a value that holds it, or is in it, is near.
    std::size_t distanceTo(const std::string &value) const
    {
        constexpr std::size_t shortest = 3;
        constexpr std::size_t shortestSlip = 5; // a letter more or less in a shorter one may be another word or version
        const std::string text = lowerAscii(m_text);
        const std::string lower = lowerAscii(value);
        if (text == lower)
            return 0;
        const bool nested = lower.find(text) != std::string::npos || text.find(lower) != std::string::npos;
        if (nested && std::min(text.size(), lower.size()) >= shortest && text.size() < 2 * lower.size())
            return 1;
        const std::size_t limit = std::min<std::size_t>(2, value.size() / 4);
        const std::size_t distance = value.size() < shortestSlip ? limit + 1 : editDistance(text, lower, limit);
        return distance > limit ? noOffset : distance;
    }

public:
    static std::string upperAscii(std::string_view text)
    {
        std::string upper(text);
        std::transform(upper.begin(), upper.end(), upper.begin(),
                       [](char c) { return c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c; });
        return upper;
    }

private:
    CheckContext &m_context;
    const Condition &m_condition;
    const Claim &m_claim;
    std::string_view m_text;
};

} // namespace

void checkFormat(CheckContext &context, const Condition &condition, const Claim &claim)
{
    FormatCheck check(context, condition, claim);
    switch (claim.format) {
    case ClaimFormat::Hex:
        check.hex();
        break;
    case ClaimFormat::Guid:
        check.guid();
        break;
    case ClaimFormat::Base64:
    case ClaimFormat::Base64Url:
        check.base64();
        break;
    default:
        check.known();
    }
}

void checkIdentifierCase(CheckContext &context, const Condition &condition, const PolicyMeaning &meaning)
{
    const std::vector<Authority> &authorities = context.policy().authorities;
    const auto behind =
        std::upper_bound(authorities.begin(), authorities.end(), condition.node,
                         [](NodeIndex node, const Authority &authority) { return node < authority.node; });
    const GuidText read = readGuid(condition.value.text);
    if (behind == authorities.begin() || condition.value.kind != NodeKind::String || !read.valid || read.wrapped
        || read.letters == LetterCase::None)
        return;
    // Upper case on SEV-SNP, lower case on TDX, as people who release keys to single machines found.
    const TokenSet set = meaning.of(*(behind - 1)).tokens;
    const std::string upper = FormatCheck::upperAscii(read.text);
    const std::string lower = lowerAscii(read.text);
    const std::string name = shownText(condition.claim);
    if (isWithin(set, tokens::snp) && read.letters != LetterCase::Upper)
        context.add(Code::ValueCase, condition.valueNode, condition.node, {name, message("upper"), upper});
    else if (isWithin(set, tokens::tdx) && read.letters != LetterCase::Lower)
        context.add(Code::ValueCase, condition.valueNode, condition.node, {name, message("lower"), lower});
    else if (read.letters == LetterCase::Mixed)
        context.add(Code::ValueCase, condition.valueNode, condition.node,
                    {name, message("upper (AMD SEV-SNP) or lower (Intel TDX)"), upper, lower});
}

} // namespace skr
