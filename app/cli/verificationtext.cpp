// SPDX-License-Identifier: Apache-2.0
#include "app/cli/evaluationwords.h"
#include "app/cli/terminaltext.h"
#include "app/cli/verificationreport.h"

#include <algorithm>

namespace skr {

namespace {

constexpr std::size_t labelWidth = 13;
constexpr std::size_t fewKeys = 8;

/// A fact beside the answer.
std::string line(std::string_view label, std::string_view text)
{
    return padded(label, labelWidth) + wrapped(printable(text), labelWidth, textWidth) + "\n";
}

std::string dayOf(std::int64_t seconds)
{
    const auto text = timestamp(seconds);
    return text ? text->substr(0, text->find('T')) : "a day that no calendar has";
}

std::string nameOf(const JsonWebKey &key)
{
    return key.id.empty() ? "without an id" : key.id;
}

std::string datesText(const Certificate &certificate, std::int64_t now)
{
    if (certificate.notAfter && now > *certificate.notAfter)
        return "expired " + dayOf(*certificate.notAfter);
    if (certificate.notBefore && now < *certificate.notBefore)
        return "not valid before " + dayOf(*certificate.notBefore);
    return certificate.notAfter ? "valid until " + dayOf(*certificate.notAfter) : "its dates cannot be read";
}

std::string chainText(const CertificateChain &chain)
{
    if (!chain.complete)
        return "broken behind certificate " + std::to_string(chain.certificates.size());
    if (chain.certificates.size() == 1)
        return chain.endsInRoot() ? "self-signed, nobody else vouches for it"
                                  : "signed by " + chain.certificates.front().issuer + ", which is not in the key set";
    return std::to_string(chain.certificates.size()) + " certificates, each signed by the next, up to "
        + chain.certificates.back().subject + (chain.endsInRoot() ? " (self-signed)" : "")
        + "; not compared with those that this machine trusts";
}

std::string certificateText(const Verification &verification, std::int64_t now)
{
    const Certificate *certificate = verification.certificate();
    if (!certificate)
        return line("certificate", "none: only where the key set comes from says whose key this is");
    const bool same = certificate->subject == verification.token.issuer();
    return line("certificate", certificate->subject + "; " + datesText(*certificate, now))
        + line("name",
               same ? "the certificate names the token's issuer" : "the certificate does not name the token's issuer")
        + line("chain", chainText(verification.key()->chain));
}

std::string keysText(const JsonWebKeySet &keys)
{
    std::string text = counted(keys.keys().size(), "key");
    const std::size_t shown = std::min(fewKeys, keys.keys().size());
    for (std::size_t i = 0; i < shown; ++i)
        text += (i == 0 ? ": " : ", ") + nameOf(keys.keys()[i]);
    return text + (shown < keys.keys().size() ? ", …" : "");
}

} // namespace

std::string summary(const Verification &verification)
{
    const SignatureCheck &check = verification.check;
    if (!check.isVerified())
        return "not verified: " + explanation(check, verification.keys);
    const Certificate *certificate = verification.certificate();
    const std::string &id = verification.key()->id;
    return "verified: signed (" + check.algorithm + ") with " + (id.empty() ? "a key without an id" : "key " + id)
        + (certificate ? " of " + certificate->subject : "");
}

std::string verificationText(const Verification &verification, std::int64_t now)
{
    const AttestationToken &token = verification.token;
    std::string text = printable(summary(verification)) + "\n\n"
        + line("issuer", token.issuer().empty() ? "none" : token.issuer()) + line("token", validityText(token, now));
    if (const JsonWebKey *key = verification.key())
        text += line("key", nameOf(*key) + " (" + key->description() + ")") + certificateText(verification, now);
    else
        text += line("key set", keysText(verification.keys));
    return text;
}

} // namespace skr
