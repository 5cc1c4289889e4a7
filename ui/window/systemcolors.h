// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDBusVariant>
#include <QObject>

namespace skr {

/// Follows the desktop between light and dark while the program runs, where the platform's own theme does not: asks the
/// desktop portal (org.freedesktop.portal.Settings). Without a portal nothing happens.
class SystemColors : public QObject
{
    Q_OBJECT

public:
    explicit SystemColors(QObject *parent = nullptr);

private Q_SLOTS:
    void follow(const QString &group, const QString &key, const QDBusVariant &value);

private:
    void ask();
};

} // namespace skr
