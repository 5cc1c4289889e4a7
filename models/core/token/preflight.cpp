// SPDX-License-Identifier: Apache-2.0
#include "core/token/preflight.h"

#include "core/text/message.h"
#include "core/text/utf8.h"
#include "core/token/encryptionkey.h"
#include "core/token/lookalike.h"
#include "core/token/timewords.h"

#include <array>

namespace skr {

namespace {

PreflightItem attestationType(const AttestationToken &token)
{
    const bool passed = token.kind() != TokenKind::NotAttestation;
    std::string words = message(description(token.kind()));
    if (const LookAlike lookAlike = lookAlikeOf(token); lookAlike != LookAlike::None)
        words = message(description(lookAlike));
    return {PreflightCheck::AttestationType, passed, std::move(words)};
}

PreflightItem issuer(const AttestationToken &token)
{
    const std::string_view url = token.issuer();
    if (url.empty())
        return {PreflightCheck::Issuer, false, message("no `iss`: no authority can match it")};
    if (!equalsIgnoringAsciiCase(url.substr(0, 8), "https://"))
        return {PreflightCheck::Issuer, false,
                message("%1 is no https address, where the service would find the issuer's keys", {std::string(url)})};
    return {PreflightCheck::Issuer, true, std::string(url)};
}

PreflightItem signature(const AttestationToken &token)
{
    if (token.form() == AttestationToken::Form::Payload)
        return {PreflightCheck::Signature, true,
                message("not in this text, which holds the claims alone; the JWT must be signed")};
    if (equalsIgnoringAsciiCase(token.algorithm(), "none"))
        return {PreflightCheck::Signature, false, message("none: the algorithm is `none`")};
    if (token.signature().empty())
        return {PreflightCheck::Signature, false, message("missing: the JWT has no third part")};
    return {PreflightCheck::Signature, true, message("%1, not checked here", {token.algorithm()})};
}

/// `2023-04-01 10:00 UTC, 3 days ago`
std::string whenWords(std::int64_t time, std::int64_t now)
{
    const std::string distance = distanceWords(time, now);
    if (distance.empty())
        return timeWords(time);
    return time > now ? message("%1, in %2", {timeWords(time), distance})
                      : message("%1, %2 ago", {timeWords(time), distance});
}

PreflightItem expiry(const AttestationToken &token, std::int64_t now)
{
    const auto expires = token.expires();
    if (!expires)
        return {PreflightCheck::Expiry, true, message("names no time of expiry")};
    const bool passed = *expires > now;
    return {PreflightCheck::Expiry, passed,
            passed ? message("expires %1", {whenWords(*expires, now)})
                   : message("expired %1", {whenWords(*expires, now)})};
}

PreflightItem notBefore(const AttestationToken &token, std::int64_t now)
{
    if (const auto begin = token.notBefore(); begin && *begin > now)
        return {PreflightCheck::NotBefore, false, message("not valid before %1", {whenWords(*begin, now)})};
    if (const auto issued = token.issuedAt())
        return {PreflightCheck::NotBefore, true,
                *issued > now ? message("issued %1: a clock may be wrong", {whenWords(*issued, now)})
                              : message("issued %1", {whenWords(*issued, now)})};
    return {PreflightCheck::NotBefore, true, message("names no time before which it is not valid")};
}

PreflightItem encryptionKey(const AttestationToken &token)
{
    const auto key = encryptionKeyId(token);
    if (key)
        return {PreflightCheck::EncryptionKey, true, key->empty() ? message("an RSA key without `kid`") : *key};
    std::string words =
        message("no RSA key for encryption in `x-ms-runtime.keys`: there is nothing to encrypt the released "
                "key to");
    if (token.find("x-ms-isolation-tee.x-ms-runtime.keys") != noNode)
        words += message("; those below `x-ms-isolation-tee` do not count");
    return {PreflightCheck::EncryptionKey, false, std::move(words)};
}

} // namespace

std::string_view spelling(PreflightCheck check)
{
    static constexpr std::array<std::string_view, 6> names = {"attestation-type", "issuer",     "signature",
                                                              "expiry",           "not-before", "encryption-key"};
    return names[static_cast<std::size_t>(check)];
}

std::vector<PreflightItem> preflight(const AttestationToken &token, std::int64_t now)
{
    return {attestationType(token), issuer(token),         signature(token),
            expiry(token, now),     notBefore(token, now), encryptionKey(token)};
}

std::vector<PreflightItem> withholding(const AttestationToken &token, std::int64_t now)
{
    std::vector<PreflightItem> items = {expiry(token, now), notBefore(token, now), encryptionKey(token)};
    std::erase_if(items, [](const PreflightItem &item) { return item.passed; });
    return items;
}

std::string_view meaningForPaths(TokenKind kind)
{
    switch (kind) {
    case TokenKind::GuestConfidentialVm:
        return translatable(
            "what the TEE attests is below `x-ms-isolation-tee`, what the guest attests at the top: a policy writes "
            "`x-ms-isolation-tee.x-ms-attestation-type`");
    case TokenKind::PlatformSevSnp:
    case TokenKind::PlatformTdx:
        return translatable("what the TEE attests is at the top: a policy writes `x-ms-attestation-type`, without "
                            "`x-ms-isolation-tee.`");
    case TokenKind::Sgx:
        return translatable("claims are at the top: a policy writes `x-ms-sgx-mrsigner`");
    case TokenKind::GuestTrustedLaunch:
        return translatable("claims are at the top and no TEE attests any of them: a policy that asks for "
                            "`x-ms-isolation-tee` never accepts it");
    case TokenKind::IntegratedHsm:
        return translatable("claims are at the top: a policy writes `x-ms-aihsm-azurevm-binding-status`");
    case TokenKind::Tpm:
        return translatable("claims are at the top, with names that the attestation policy gives them");
    case TokenKind::NotAttestation:
        return translatable("no machine is attested by it");
    default:
        return translatable("an attestation type that no catalog here knows: its claims are at the top");
    }
}

} // namespace skr
