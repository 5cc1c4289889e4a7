// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <optional>

namespace skr {

/// Seconds since 1970 as a date and a time: `2026-11-25 03:02:08 UTC`; empty past the year 9999.
QString epochText(qint64 seconds);
/// Seconds since 1970 of a date, or a date and a time, in UTC unless it names another zone.
std::optional<qint64> epochOf(const QString &dateAndTime);

} // namespace skr
