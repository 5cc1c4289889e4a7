// SPDX-License-Identifier: Apache-2.0
#include "ui/editors/epochtext.h"

#include <QDateTime>

namespace skr {

QString epochText(qint64 seconds)
{
    constexpr qint64 endOfYear9999 = 253402300799;
    if (seconds > endOfYear9999 || seconds < -endOfYear9999)
        return {};
    const QDateTime time = QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC);
    return time.toString(QStringLiteral("yyyy-MM-dd HH:mm:ss")) + QStringLiteral(" UTC");
}

std::optional<qint64> epochOf(const QString &dateAndTime)
{
    QString text = dateAndTime.trimmed();
    if (text.endsWith(QLatin1String("UTC"), Qt::CaseInsensitive))
        text = text.chopped(3).trimmed() + QLatin1Char('Z');
    // A bare date is its first second.
    if (text.size() <= 11 && text.count(QLatin1Char(':')) == 0)
        text = text.left(10) + QStringLiteral("T00:00:00Z");
    QDateTime time = QDateTime::fromString(text, Qt::ISODate);
    if (time.isValid() && time.timeSpec() == Qt::LocalTime)
        time.setTimeSpec(Qt::UTC);
    return time.isValid() ? std::optional(time.toSecsSinceEpoch()) : std::nullopt;
}

} // namespace skr
