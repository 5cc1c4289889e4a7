// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

#ifdef SKR_DBUS
#include <QDBusVariant> // a slot of D-Bus needs to know the type
#else
class QDBusVariant;
#endif

namespace skr {

/// Asks the desktop's settings portal whether people want dark windows or more contrast, and follows what they choose.
/// Platform themes of Qt 6.4 do not, on most desktops; where there is no portal nothing happens.
class SystemColors : public QObject
{
    Q_OBJECT

public:
    explicit SystemColors(QObject *parent = nullptr);

private Q_SLOTS:
    void follow(const QString &group, const QString &key, const QDBusVariant &value);

private:
    void ask(const QString &key);

    bool m_dark = false;
    bool m_highContrast = false;
};

} // namespace skr
