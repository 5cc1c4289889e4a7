// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <cstdint>

namespace skr {

/// How an attestation service's spelling of its own name compares with the authority of a policy.
enum class IssuerSpelling : std::uint8_t {
    Same,
    Slash, ///< but for one slash at the end
    Other, ///< also if it says no name
};

IssuerSpelling compareSpelling(const QString &authority, const QString &issuer);

/// What that means for the policy, in a sentence; marked text (markedtext.h).
QString spellingText(const QString &authority, const QString &issuer);

} // namespace skr
