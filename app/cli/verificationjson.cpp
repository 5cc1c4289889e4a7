// SPDX-License-Identifier: Apache-2.0
#include "app/cli/jsonoutput.h"
#include "app/cli/verificationreport.h"

#include <nlohmann/json.hpp>

namespace skr {

namespace {

OrderedJson textJson(std::string_view text)
{
    return text.empty() ? OrderedJson() : OrderedJson(text);
}

OrderedJson keyJson(const JsonWebKey &key)
{
    return {{"id", textJson(key.id)}, {"description", key.description()}, {"problem", textJson(key.problem)}};
}

OrderedJson certificateJson(const Certificate &certificate, const CertificateChain &chain, std::string_view issuer,
                            std::int64_t now)
{
    return {{"subject", certificate.subject},
            {"issuer", certificate.issuer},
            {"notBefore", timeJson(certificate.notBefore)},
            {"notAfter", timeJson(certificate.notAfter)},
            {"validNow", certificate.isValidAt(now)},
            {"namesTokenIssuer", certificate.subject == issuer},
            {"chainLength", chain.certificates.size()},
            {"chainComplete", chain.complete},
            {"chainEndsSelfSigned", chain.endsInRoot()}};
}

} // namespace

std::string verificationJson(const Verification &verification, std::int64_t now)
{
    const AttestationToken &token = verification.token;
    const SignatureCheck &check = verification.check;
    const JsonWebKey *key = verification.key();
    const Certificate *certificate = verification.certificate();
    return jsonText(
        {{"verified", check.isVerified()},
         {"problem", textJson(spelling(check.problem))},
         {"summary", summary(verification)},
         {"algorithm", textJson(check.algorithm)},
         {"keyId", textJson(check.keyId)},
         {"key", key ? keyJson(*key) : OrderedJson()},
         {"certificate", certificate ? certificateJson(*certificate, key->chain, token.issuer(), now) : OrderedJson()},
         {"token",
          {{"kind", description(token.kind())},
           {"issuer", token.issuer()},
           {"issuedAt", timeJson(token.issuedAt())},
           {"notBefore", timeJson(token.notBefore())},
           {"expires", timeJson(token.expires())},
           {"expired", token.expires() && *token.expires() <= now}}}});
}

} // namespace skr
