// SPDX-License-Identifier: Apache-2.0
#include "qt/tokentext.h"

#include "core/policy/operand.h"
#include "qt/markedtext.h"
#include "qt/text.h"

#include <QCoreApplication>
#include <QTimeZone>

#include <algorithm>
#include <charconv>

namespace skr {

namespace {

/// 9999-12-31; QDateTime takes later times, but nobody reads them.
constexpr std::int64_t lastSecond = 253402300799;
/// Longer texts are shown by their start: a cell has one line.
constexpr std::size_t longestValue = 2000;

struct TokenText {
    Q_DECLARE_TR_FUNCTIONS(skr::TokenText)
};

QString durationText(std::int64_t seconds)
{
    const auto text = [](std::int64_t count, const QString &one, const char *many) {
        return count == 1 ? one
                          : TokenText::tr(many, nullptr, static_cast<int>(std::min<std::int64_t>(count, 9999999)));
    };
    constexpr std::int64_t minute = 60;
    constexpr std::int64_t hour = 60 * minute;
    constexpr std::int64_t day = 24 * hour;
    if (seconds < minute)
        return TokenText::tr("less than a minute");
    if (seconds < hour)
        return text(seconds / minute, TokenText::tr("1 minute"), QT_TRANSLATE_N_NOOP("skr::TokenText", "%n minutes"));
    if (seconds < 2 * day)
        return text(seconds / hour, TokenText::tr("1 hour"), QT_TRANSLATE_N_NOOP("skr::TokenText", "%n hours"));
    return text(seconds / day, TokenText::tr("1 day"), QT_TRANSLATE_N_NOOP("skr::TokenText", "%n days"));
}

QString dateText(const QDateTime &time)
{
    return time.toString(QStringLiteral("yyyy-MM-dd HH:mm"));
}

/// `20:32 today`, or the date and time.
QString nearbyText(const QDateTime &time, const QDateTime &now)
{
    const qint64 days = now.date().daysTo(time.date());
    const QString clock = time.toString(QStringLiteral("HH:mm"));
    if (days == 0)
        return TokenText::tr("%1 today").arg(clock);
    if (days == 1)
        return TokenText::tr("%1 tomorrow").arg(clock);
    if (days == -1)
        return TokenText::tr("%1 yesterday").arg(clock);
    return dateText(time);
}

QDateTime dateTime(std::int64_t seconds, const QDateTime &now)
{
    return QDateTime::fromSecsSinceEpoch(std::clamp<std::int64_t>(seconds, 0, lastSecond), now.timeZone());
}

QString countText(NodeKind kind, std::size_t count, bool keys)
{
    const int n = static_cast<int>(std::min<std::size_t>(count, 999999999));
    if (keys)
        return n == 1 ? TokenText::tr("1 key") : TokenText::tr("%n keys", nullptr, n);
    if (kind == NodeKind::Object)
        return n == 1 ? TokenText::tr("1 member") : TokenText::tr("%n members", nullptr, n);
    return n == 1 ? TokenText::tr("1 entry") : TokenText::tr("%n entries", nullptr, n);
}

} // namespace

Validity validityText(std::optional<std::int64_t> notBefore, std::optional<std::int64_t> expires, const QDateTime &now)
{
    const std::int64_t present = now.toSecsSinceEpoch();
    if (expires && *expires <= present) {
        const QDateTime end = dateTime(*expires, now);
        return {TokenText::tr("expired %1 ago (%2)").arg(durationText(end.secsTo(now)), dateText(end)), false};
    }
    if (notBefore && *notBefore > present) {
        const QDateTime begin = dateTime(*notBefore, now);
        return {
            TokenText::tr("not valid before %1, in %2").arg(nearbyText(begin, now), durationText(now.secsTo(begin))),
            false};
    }
    if (!expires)
        return {TokenText::tr("always: the token names no time at which it expires"), true};
    const QDateTime end = dateTime(*expires, now);
    return {TokenText::tr("until %1, %2 left").arg(nearbyText(end, now), durationText(now.secsTo(end))), true};
}

QString timeText(const Value &value, const QDateTime &now)
{
    std::int64_t seconds = 0;
    const auto [end, error] = std::from_chars(value.text.data(), value.text.data() + value.text.size(), seconds);
    const bool whole = error == std::errc() && end == value.text.data() + value.text.size();
    if (value.kind != NodeKind::Number || !whole || seconds < 0 || seconds > lastSecond)
        return {};
    const QDateTime time = dateTime(seconds, now);
    const qint64 ahead = now.secsTo(time);
    return ahead >= 0 ? TokenText::tr("%1, in %2").arg(nearbyText(time, now), durationText(ahead))
                      : TokenText::tr("%1, %2 ago").arg(nearbyText(time, now), durationText(-ahead));
}

QString tokenValueText(const AttestationToken &token, NodeIndex value, const Claim *claim)
{
    const SyntaxTree &tree = token.tree();
    const Value actual = token.value(value);
    if (actual.isScalar() && actual.text.size() <= longestValue)
        return visibleText(toQString(operandText(actual)));
    if (actual.isScalar())
        return visibleText(toQString(actual.text.substr(0, longestValue))) + QChar(0x2026);
    if (actual.kind == NodeKind::Null)
        return QStringLiteral("null");
    const bool keys = claim && claim->type == ClaimType::Jwk && actual.kind == NodeKind::Array;
    return countText(actual.kind, tree.childCount(value), keys);
}

} // namespace skr
