// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/evaluate/evaluation.h"

#include <compare>
#include <string>

namespace skr {

/// The one thing that is named as the reason of a verdict, where many tokens are decided and few words are read. Chosen
/// simply: of a refusal the first condition, in the order of the text, that is not met in the first authority that
/// matches the issuer; of alternatives none of which is met, the first. Of an undocumented verdict the first point that
/// decides.
struct Decider {
    enum class Kind : std::uint8_t {
        None, ///< released
        PolicyInvalid, ///< the service drops the policy
        NoIssuer, ///< the token has no `iss`
        NoAuthority, ///< no authority matches the token's issuer
        Condition, ///< index into Policy::conditions
        NotReadable, ///< an entry of a block that is no condition
        Point, ///< index is a Point; an undocumented verdict
        TooManyPoints, ///< more combinations of points than are tried
    };
    Kind kind = Kind::None;
    std::uint32_t index = 0;

    auto operator<=>(const Decider &) const = default;
};

struct DecidedToken {
    Verdict verdict = Verdict::Refused;
    Decider decider;
};

/// As decide(), with the decider. Allocates only for policies with duplicate members.
DecidedToken decideAndTell(const PolicyRevision &revision, const AttestationToken &token, Reading reading);

/// `must be true`, `must be at least 3`. Only of a condition with an operator of the grammar.
std::string demandWords(const Condition &condition, const std::string &subject);

/// `` `x-ms-sevsnpvm-vmpl` must be 0 ``; of NoAuthority with the issuer. Texts of the policy and of the token are in it
/// as they are; empty for None.
std::string deciderWords(const PolicyRevision &revision, const Decider &decider, std::string_view issuer);

} // namespace skr
