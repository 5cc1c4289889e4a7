// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/claims/claimcatalog.h"

#include <QString>

#include <optional>

namespace skr {

/// A text as tokens have it, made of one that people paste, and what was changed.
struct NormalText {
    QString text;
    QString said;
};

/// Where no one can have meant anything else: GUIDs without braces, base64 without white space. Nothing if it stays as
/// typed.
std::optional<NormalText> normalValue(const Claim &claim, const QString &typed);
/// Hexadecimal digits; nothing if they are so already, or have a character that does not belong.
std::optional<NormalText> normalHex(const QString &pasted);

} // namespace skr
