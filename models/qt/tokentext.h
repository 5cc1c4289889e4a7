// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/claims/claimcatalog.h"
#include "core/token/attestationtoken.h"

#include <QDateTime>
#include <QString>

#include <optional>

namespace skr {

struct Validity {
    QString text; ///< `until 20:32 today, 6 hours left`
    bool isNow = true; ///< false before and after the time in which the token is valid

    bool operator==(const Validity &) const = default;
};

/// The token's times, in seconds since 1970 UTC, in words. Times are told in the time zone of `now`.
Validity validityText(std::optional<std::int64_t> notBefore, std::optional<std::int64_t> expires, const QDateTime &now);

/// A time that a claim tells, in words: `20:32 today, in 6 hours`. Nothing for what is no number of seconds since 1970,
/// or lies past the calendars. Told in the time zone of `now`.
QString timeText(const Value &value, const QDateTime &now);

/// A value of the token in one line: scalars as text, in quotes where text would read as something else; of objects and
/// lists how much they hold. `claim` is null if the catalog does not know it.
QString tokenValueText(const AttestationToken &token, NodeIndex value, const Claim *claim);

} // namespace skr
