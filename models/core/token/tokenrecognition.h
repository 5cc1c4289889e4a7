// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/token/attestationtoken.h"
#include "core/token/lookalike.h"

#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace skr {

/// In what shape a token was found.
enum class TokenCarrier : std::uint8_t {
    Jwt,
    Payload, ///< the claims as a JSON object
    HeaderAndPayload, ///< both as JSON, one behind the other, as pages that decode tokens show them
    Member, ///< a JWT as a member of a JSON document: a release request's `target`, an attestation service's `token`
    JwsJson, ///< a JWS in its JSON form
    OtherText, ///< a JWT or claims amid other text, such as a line of a log
};
/// `claims as JSON`
std::string_view description(TokenCarrier carrier);

/// A token, or what a text holds in its place.
struct RecognisedToken {
    TokenCarrier carrier = TokenCarrier::Payload;
    LookAlike lookAlike = LookAlike::None;
    /// Null where there is none. A look-alike that has an issuer is a token all the same, so that it can be evaluated.
    std::shared_ptr<const AttestationToken> token;
    /// Without a token, what this is instead or what is wrong, and what to do; lower case, no full stop.
    std::string problem;
    std::size_t offset = 0; ///< byte of the text at which it starts, or at which it cannot be read
    std::string member; ///< of a Member, its path: `target`
    /// What is to be known before the token is believed: that it is not signed, that braces were masked, that claims
    /// may be missing. Sentences; lower case, no full stop.
    std::vector<std::string> notes;
};

/// The largest text in which tokens are looked for amid other text, in bytes; larger ones are JSON or JWTs by line.
inline constexpr std::size_t maximumSearchedText = std::size_t{4} * 1024 * 1024;

/// Every token of a text, at least one entry: a JWT, claims, both parts of a token as JSON, an array of these, one of
/// these on each line (JSON Lines), JSON documents one behind the other, or other text with tokens in it. What a line
/// or an element holds instead of a token is an entry, too. Never fails; takes time proportional to the text.
std::vector<RecognisedToken> recognisedTokens(std::string_view text);

/// The only token of a text; of several the first, with a note that says so.
RecognisedToken recognisedToken(std::string_view text);

/// As above, for what is said of one token alone: of several none, and a problem that says so.
RecognisedToken onlyToken(std::string_view text);

/// Whether the text contains a JWT or consists of claims, so that it must not be written to the disk unless the user
/// saves it. For a policy use holdsJwt(): its text contains claims, too.
bool holdsToken(std::string_view text);
bool holdsJwt(std::string_view text);

} // namespace skr
