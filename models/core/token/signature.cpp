// SPDX-License-Identifier: Apache-2.0
#include "core/token/signature.h"

#include "core/text/base64.h"
#include "core/text/utf8.h"
#include "core/token/preparedkey.h"

namespace skr {

namespace {

/// The header's members that matter here.
struct Header {
    std::string algorithm;
    std::string keyId;
    bool hasAlgorithm = false;
    bool hasKeyId = false;
    bool isCritical = false;
    bool isAmbiguous = false; ///< one of them is there twice, or the key's name isn't text
};

Header readHeader(const std::string &text)
{
    const SyntaxTree tree = SyntaxTree::parse(text);
    Header header;
    if (!tree.isJson() || tree[tree.root()].kind != NodeKind::Object)
        return header;
    for (const NodeIndex member : tree.children(tree.root())) {
        const std::string name = tree.stringValue(tree.key(member));
        const NodeIndex value = tree.value(member);
        const bool isText = tree[value].kind == NodeKind::String;
        if (name == "alg") {
            header.isAmbiguous |= header.hasAlgorithm;
            header.hasAlgorithm = true;
            header.algorithm = isText ? tree.stringValue(value) : std::string(tree.spelling(value));
        } else if (name == "kid") {
            header.isAmbiguous |= header.hasKeyId || !isText;
            header.hasKeyId = true;
            header.keyId = isText ? tree.stringValue(value) : std::string();
        } else if (name == "crit" || name == "b64") { // RFC 7797: b64 counts with crit alone, and without is an error
            header.isCritical = true;
        }
    }
    return header;
}

/// The higher, the more it tells: of several keys the one is reported that came nearest.
int nearness(SignatureProblem problem)
{
    switch (problem) {
    case SignatureProblem::None:
        return 5;
    case SignatureProblem::BadSignature:
        return 4;
    case SignatureProblem::Malformed:
        return 3;
    case SignatureProblem::KeyDisagrees:
        return 2;
    case SignatureProblem::UnusableKey:
        return 1;
    default:
        return 0;
    }
}

} // namespace

SignatureVerifier::SignatureVerifier(std::shared_ptr<const JsonWebKeySet> keys)
    : m_keys(std::move(keys))
{
}

SignatureVerifier::~SignatureVerifier() = default;

SignatureCheck SignatureVerifier::check(const AttestationToken &token)
{
    if (token.form() != AttestationToken::Form::Payload)
        return check(token.header(), token.signedText(), token.signature());
    SignatureCheck check;
    check.problem = SignatureProblem::PayloadAlone;
    return check;
}

SignatureCheck SignatureVerifier::check(const std::string &headerText, std::string_view signedText,
                                        std::string_view signature)
{
    SignatureCheck check;
    Header header = readHeader(headerText);
    check.algorithm = std::move(header.algorithm);
    check.keyId = std::move(header.keyId);
    const SignatureAlgorithm *algorithm = SignatureAlgorithm::named(check.algorithm);
    if (header.isAmbiguous)
        check.problem = SignatureProblem::AmbiguousHeader;
    else if (!header.hasAlgorithm)
        check.problem = SignatureProblem::NoAlgorithm;
    else if (equalsIgnoringAsciiCase(check.algorithm, "none"))
        check.problem = SignatureProblem::AlgorithmNone;
    else if (!algorithm)
        check.problem = SignatureProblem::UnknownAlgorithm;
    else if (header.isCritical)
        check.problem = SignatureProblem::CriticalHeader;
    else if (signature.empty())
        check.problem = SignatureProblem::Unsigned;
    else
        tryKeys(signedText, signature, *algorithm, check);
    return check;
}

/// A token that names its key is checked with the keys of that name alone, any other with all that fit.
void SignatureVerifier::tryKeys(std::string_view signedText, std::string_view encoded,
                                const SignatureAlgorithm &algorithm, SignatureCheck &check)
{
    check.problem = SignatureProblem::NoMatchingKey;
    const bool padded = encoded.ends_with('=') || signedText.find('=') != std::string_view::npos;
    const auto signature = padded ? std::nullopt : decodedBase64Url(encoded, nullptr); // RFC 7515 section 2: no padding
    if (!signature) {
        check.problem = SignatureProblem::Malformed;
        return;
    }
    const std::vector<JsonWebKey> &keys = m_keys->keys();
    for (std::size_t i = 0; i < keys.size() && !check.isVerified(); ++i) {
        if (!check.keyId.empty() && keys[i].id != check.keyId)
            continue;
        const SignatureProblem problem = tryKey(i, algorithm, signedText, *signature);
        if (check.keyId.empty() && nearness(problem) < nearness(SignatureProblem::Malformed))
            continue; // nothing says that this key was meant
        if (nearness(problem) > nearness(check.problem)) {
            check.problem = problem;
            check.key = i;
        }
    }
}

SignatureProblem SignatureVerifier::tryKey(std::size_t index, const SignatureAlgorithm &algorithm,
                                           std::string_view signedText, std::string_view signature)
{
    const JsonWebKey &key = m_keys->keys()[index];
    if (!key.isUsable())
        return SignatureProblem::UnusableKey;
    if (key.type != algorithm.keyType || (!key.algorithm.empty() && key.algorithm != algorithm.name))
        return SignatureProblem::KeyDisagrees;
    const OpenSslErrorScope errors;
    const PreparedKey &ready = prepared(index, algorithm);
    if (signature.size() != ready.signatureSize())
        return SignatureProblem::Malformed;
    return ready.verifies(signedText, signature) ? SignatureProblem::None : SignatureProblem::BadSignature;
}

const PreparedKey &SignatureVerifier::prepared(std::size_t index, const SignatureAlgorithm &algorithm)
{
    for (const auto &ready : m_prepared) {
        if (ready->isFor(index, algorithm))
            return *ready;
    }
    m_prepared.push_back(std::make_unique<PreparedKey>(index, algorithm, m_keys->keys()[index].publicKey.get()));
    return *m_prepared.back();
}

} // namespace skr
