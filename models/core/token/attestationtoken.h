// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/policy/policy.h"
#include "core/syntax/syntaxtree.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>

namespace skr {

/// What a token attests, told from its claims, as Microsoft Azure Attestation documents them.
enum class TokenKind : std::uint8_t {
    PlatformSevSnp, ///< confidential VM (disk key) or confidential container, AMD SEV-SNP
    PlatformTdx,
    Sgx,
    GuestConfidentialVm, ///< guest attestation, with `x-ms-isolation-tee`
    GuestTrustedLaunch, ///< guest attestation without a TEE
    IntegratedHsm,
    Tpm,
    NotAttestation, ///< a token without `x-ms-attestation-type`, e.g. of an attestation policy
    Other,
};

/// In words: `platform token of a confidential VM or container (AMD SEV-SNP)`.
std::string_view description(TokenKind kind);

struct TokenError {
    std::string message; ///< what is wrong and what to do; lower case, no full stop
    std::size_t offset = 0; ///< byte of the text that was read
};

/// An attestation token: a JWT, or its payload as JSON. Immutable; kept in memory only. Its signature is checked
/// elsewhere (signature.h).
class AttestationToken
{
public:
    enum class Form : std::uint8_t { Jwt, Payload };

    /// Largest text that parse() takes, in bytes.
    static constexpr std::size_t maximumSize = std::size_t{16} * 1024 * 1024;

    /// Reads a compact JWT (RFC 7519; its signature may be empty or missing) or a JSON object. White space and one pair
    /// of double quotes around either are ignored. On failure returns nothing and fills `error`.
    static std::shared_ptr<const AttestationToken> parse(std::string_view text, TokenError *error);

    /// A JWT's header as it was last read, for who reads many: few issuers and keys sign them.
    struct LastHeader {
        std::string encoded;
        std::shared_ptr<const std::string> decoded;
    };
    /// As parse(), for tokens of which only the claims are asked for: signedText() and signature() are empty. A header
    /// that is spelt like the last one is not read again.
    static std::shared_ptr<const AttestationToken> parseClaims(std::string_view text, LastHeader &last);

    AttestationToken(const AttestationToken &) = delete;
    AttestationToken &operator=(const AttestationToken &) = delete;

    Form form() const { return m_form; }
    TokenKind kind() const { return m_kind; }
    /// Header as JSON text; empty for a bare payload.
    const std::string &header() const { return *m_header; }
    /// `alg` of the header; empty without one.
    std::string algorithm() const;
    const std::string &payload() const { return m_payload; }
    /// What a signature covers, header and payload as they were written; empty for a bare payload.
    std::string_view signedText() const { return std::string_view(m_compact).substr(0, m_signedSize); }
    /// The third part of the JWT, as base64url; empty without one.
    std::string_view signature() const;
    const SyntaxTree &tree() const { return m_tree; }

    /// `iss`; empty without one, or if it is no text.
    std::string_view issuer() const { return m_issuer; }
    /// Seconds since 1970-01-01 UTC.
    std::optional<std::int64_t> issuedAt() const { return time("iat"); }
    std::optional<std::int64_t> notBefore() const { return time("nbf"); }
    std::optional<std::int64_t> expires() const { return time("exp"); }

    /// Whether an object of the payload has a member twice.
    bool hasDuplicateMembers() const { return m_hasDuplicateMembers; }
    /// As issuer(), but of duplicate members the first counts.
    std::string_view firstIssuer() const;

    /// Node of the claim at a dotted path: dots walk into objects (policy grammar page); noNode if it is absent.
    /// Does not allocate. `choice` of duplicate members counts.
    NodeIndex find(std::string_view path, MemberChoice choice = MemberChoice::Last) const;
    /// As find(), but names are compared without regard to the case of ASCII letters.
    NodeIndex findIgnoringCase(std::string_view path, MemberChoice choice = MemberChoice::Last) const;
    /// The claim's value; text is resolved and lives as long as the token.
    Value value(NodeIndex claim) const;

private:
    using Header = std::shared_ptr<const std::string>;

    AttestationToken(Form form, Header header, std::string payload, std::string_view compact);
    static std::shared_ptr<const AttestationToken> parse(std::string_view text, LastHeader *last, TokenError &error);
    static std::shared_ptr<const AttestationToken> parsePayload(std::string_view text, std::size_t offset,
                                                                TokenError &error);
    static std::shared_ptr<const AttestationToken> parseJwt(std::string_view text, std::size_t offset, LastHeader *last,
                                                            TokenError &error);
    NodeIndex findPath(std::string_view path, bool ignoreCase, MemberChoice choice) const;
    NodeIndex childNamed(NodeIndex node, std::string_view name, bool ignoreCase, MemberChoice choice) const;
    NodeIndex childAmongMany(NodeIndex object, std::string_view name, bool ignoreCase, MemberChoice choice) const;
    std::string_view issuer(MemberChoice choice) const;
    bool hasDuplicates(NodeIndex object) const;
    std::optional<std::int64_t> time(std::string_view name) const;
    TokenKind classify() const;

    Form m_form;
    Header m_header;
    std::string m_payload;
    std::string m_compact; ///< the JWT as it was read
    std::size_t m_signedSize = 0;
    SyntaxTree m_tree;
    MemberIndex m_anyCase{MemberIndex::Case::Ignored}; ///< of the objects with many members
    std::unordered_map<NodeIndex, std::string> m_decoded; ///< the strings with escapes
    bool m_hasDuplicateMembers = false;
    std::string_view m_issuer;
    TokenKind m_kind = TokenKind::Other;
};

} // namespace skr
