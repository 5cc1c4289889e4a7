// SPDX-License-Identifier: Apache-2.0
#include "core/token/signature.h"

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
    return check.keyId.empty() ? "the key" : "the key " + marked(check.keyId);
}

std::string withoutKey(const SignatureCheck &check, const JsonWebKeySet &keys)
{
    if (keys.keys().empty())
        return "the key set has no keys: take that of the token's issuer";
    if (check.keyId.empty())
        return "the token names no key, and the key set has none for " + marked(check.algorithm);
    return "the key set does not have " + nameOfKey(check)
        + ": take that of the token's issuer, from the time when it was issued";
}

std::string disagreement(const SignatureCheck &check, const JsonWebKey &key)
{
    const bool other = !key.algorithm.empty() && key.algorithm != check.algorithm;
    return "the token's algorithm is " + marked(check.algorithm) + ", " + nameOfKey(check) + " is "
        + (other ? "for " + marked(key.algorithm) : "of another kind (" + key.description() + ")");
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
        return "this is the payload of a token alone: only the whole JWT has a signature";
    case SignatureProblem::Unsigned:
        return "the token has no signature: copy all three parts of it";
    case SignatureProblem::AmbiguousHeader:
        return "the header has a member twice, so that it can be read in two ways";
    case SignatureProblem::CriticalHeader:
        return "the header demands (`crit`) something that is not known here";
    case SignatureProblem::NoAlgorithm:
        return "the header names no algorithm (`alg`)";
    case SignatureProblem::AlgorithmNone:
        return "its algorithm is " + marked(check.algorithm) + ": nobody has signed it";
    case SignatureProblem::UnknownAlgorithm:
        return "its algorithm " + marked(check.algorithm)
            + " is none that a public key can check: RS, PS or ES with 256, 384 or 512";
    case SignatureProblem::NoMatchingKey:
        return withoutKey(check, keys);
    case SignatureProblem::UnusableKey:
        return nameOfKey(check) + " cannot be used: " + (key != nullptr ? key->problem : std::string());
    case SignatureProblem::KeyDisagrees:
        return key != nullptr ? disagreement(check, *key) : std::string();
    case SignatureProblem::Malformed:
        return "the signature is cut off or damaged: copy the whole token";
    case SignatureProblem::BadSignature:
        break;
    }
    return "the signature does not belong to this header and payload: they were changed, or another key has signed "
           "them";
}

} // namespace skr
