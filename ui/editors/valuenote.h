// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/claims/claimcatalog.h"
#include "ui/parts/note.h"

namespace skr {

/// What is known of the cell whose value is edited.
struct ValueContext {
    const Claim *claim = nullptr; ///< null if the catalog does not know it
    QString tokenHas; ///< as people read it, in quotes where it would read as something else; empty without one
    bool exists = false; ///< the operator asks for presence, so the value is a boolean whatever the claim
};

/// On a value as it is typed: its type, whether it fits the claim, and how it compares with the token's.
Note noteOnValue(const ValueContext &context, const QString &typed);
/// On the hexadecimal digits of a claim.
Note noteOnHex(const ValueContext &context, const QString &typed);

/// The text in the double quotes that make it text, or as it is without them.
QString withoutQuotes(const QString &typed);

} // namespace skr
