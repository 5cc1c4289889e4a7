// SPDX-License-Identifier: Apache-2.0
#include "core/token/signature.h"

#include "core/text/message.h"

#include <array>

namespace skr {

namespace {

/// As a part of marked text.
std::string marked(std::string_view data)
{
    std::string text = "`";
    for (const char byte : data)
        text.append(byte == '`' ? 2 : 1, byte);
    return text + "`";
}

std::string nameOfKey(const SignatureCheck &check)
{
    return check.keyId.empty() ? message("the key") : message("the key %1", {marked(check.keyId)});
}

std::string withoutKey(const SignatureCheck &check, const JsonWebKeySet &keys)
{
    if (keys.keys().empty())
        return message("the key set has no keys: take that of the token's issuer");
    if (check.keyId.empty())
        return message("the token names no key, and the key set has none for %1", {marked(check.algorithm)});
    return message("the key set does not have %1: take that of the token's issuer, from the time when it was issued",
                   {nameOfKey(check)});
}

std::string disagreement(const SignatureCheck &check, const JsonWebKey &key)
{
    const bool other = !key.algorithm.empty() && key.algorithm != check.algorithm;
    if (other)
        return message("the token's algorithm is %1, %2 is for %3",
                       {marked(check.algorithm), nameOfKey(check), marked(key.algorithm)});
    return message("the token's algorithm is %1, %2 is of another kind (%3)",
                   {marked(check.algorithm), nameOfKey(check), key.description()});
}

} // namespace

std::string_view spelling(SignatureProblem problem)
{
    static constexpr std::array<std::string_view, 13> spellings = {"",
                                                                   "payload-alone",
                                                                   "unsigned",
                                                                   "ambiguous-header",
                                                                   "critical-header",
                                                                   "no-algorithm",
                                                                   "algorithm-none",
                                                                   "unknown-algorithm",
                                                                   "no-matching-key",
                                                                   "unusable-key",
                                                                   "key-disagrees",
                                                                   "malformed",
                                                                   "bad-signature"};
    return spellings[static_cast<std::size_t>(problem)];
}

std::string explanation(const SignatureCheck &check, const JsonWebKeySet &keys)
{
    const JsonWebKey *key = check.key ? &keys.keys()[*check.key] : nullptr;
    switch (check.problem) {
    case SignatureProblem::None:
        return {};
    case SignatureProblem::PayloadAlone:
        return message("this is the payload of a token alone: only the whole JWT has a signature");
    case SignatureProblem::Unsigned:
        return message("the token has no signature: copy all three parts of it");
    case SignatureProblem::AmbiguousHeader:
        return message("the header has a member twice, or a `kid` that isn't text");
    case SignatureProblem::CriticalHeader:
        return message("the header demands (`crit`, `b64`) something that isn't supported here");
    case SignatureProblem::NoAlgorithm:
        return message("the header names no algorithm (`alg`)");
    case SignatureProblem::AlgorithmNone:
        return message("its algorithm is %1: nobody has signed it", {marked(check.algorithm)});
    case SignatureProblem::UnknownAlgorithm:
        return message("its algorithm %1 is none that a public key can check: RS, PS or ES with 256, 384 or 512",
                       {marked(check.algorithm)});
    case SignatureProblem::NoMatchingKey:
        return withoutKey(check, keys);
    case SignatureProblem::UnusableKey:
        return message("%1 cannot be used: %2", {nameOfKey(check), key != nullptr ? key->problem : std::string()});
    case SignatureProblem::KeyDisagrees:
        return key != nullptr ? disagreement(check, *key) : std::string();
    case SignatureProblem::Malformed:
        return message("the signature is cut off, or a part is damaged or padded with `=`: copy the whole token");
    case SignatureProblem::BadSignature:
        break;
    }
    return message(
        "the signature does not belong to this header and payload: they were changed, or another key has signed "
        "them");
}

} // namespace skr
