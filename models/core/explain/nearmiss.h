// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/evaluate/evaluation.h"
#include "core/explain/disclosure.h"
#include "core/explain/phrases.h"
#include "core/explain/tokenclaims.h"
#include "core/fix/quickfix.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace skr {

/// How what a condition asks for and what the token has are nearly the same.
enum class NearMissKind : std::uint8_t {
    // The claim is absent, but there is another one.
    OtherPath, ///< of the same name at another path
    OldName, ///< by the deprecated name, or by the new one
    OtherPlatform, ///< that says the same of another technology; also a value that names another one
    NameCase, ///< whose name differs in the case of letters
    NameNearly, ///< whose name is spelt nearly so
    LeftOut, ///< the text of the token may lack claims that are false
    // The values differ, but in no more than this.
    ValueType, ///< text and a boolean or number of the same spelling
    ValueCase,
    ValueSlash, ///< one at the end
    ValueWhiteSpace,
    ValueEncoding, ///< hexadecimal digits, base64 or base64url of the same bytes
    ValueSpelling, ///< another spelling of the same number, boolean or GUID
};
std::string_view spelling(NearMissKind kind);

/// Both values may be said in full or shortened: see Showing.
struct NearMiss {
    NearMissKind kind;
    Phrases sentence; ///< what differs; lower case, no full stop
    std::string claim; ///< the path that the condition would have to name; empty: as it is
    std::string value; ///< the JSON that it would have to ask for; empty: as it is
    bool meets = false; ///< the token meets the condition once it is written so, the policy taken as accepted

    bool canBeWritten() const { return !claim.empty() || !value.empty(); }
};

/// What the token nearly has of the condition, the nearest first; none where the two are the same byte for byte, or
/// have nothing in common. `claims` are the token's. Takes time proportional to the catalog for a claim that the token
/// does not have.
std::vector<NearMiss> nearMisses(const Evaluation &evaluation, const Condition &condition, const TokenClaims &claims,
                                 const Showing &showing);

/// What fixOf() does, as a step: `write … without quotes`. Empty if there is nothing to write.
Phrases rewritingWords(const Condition &condition, const NearMiss &miss, const Showing &showing);

/// Writes the condition as the token has it, and changes no other byte; nothing if there is nothing to write, or the
/// edit is refused. The condition is one of the revision's.
std::optional<QuickFix> fixOf(const PolicyRevision &revision, const Condition &condition, const NearMiss &miss,
                              const Showing &showing);

/// The condition as it would be written. Its texts point into `miss`, `decoded` and the condition's own.
Condition rewritten(const Condition &condition, const NearMiss &miss, std::deque<std::string> &decoded);

/// How two values are nearly the same, in a sentence; nothing if they are the same or not near. `path` is the claim's.
std::optional<NearMiss> valueMiss(const Value &wanted, const Value &found, std::string_view path,
                                  const Showing &showing);

} // namespace skr
