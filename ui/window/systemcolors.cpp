// SPDX-License-Identifier: Apache-2.0
#include "ui/window/systemcolors.h"

#include "ui/window/palettes.h"

#ifdef SKR_DBUS
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>
#endif

namespace skr {

#ifdef SKR_DBUS

namespace {

// https://flatpak.github.io/xdg-desktop-portal/docs/doc-org.freedesktop.portal.Settings.html
const QString service = QStringLiteral("org.freedesktop.portal.Desktop");
const QString path = QStringLiteral("/org/freedesktop/portal/desktop");
const QString settings = QStringLiteral("org.freedesktop.portal.Settings");
const QString appearance = QStringLiteral("org.freedesktop.appearance");
const QString schemeKey = QStringLiteral("color-scheme");
const QString contrastKey = QStringLiteral("contrast");

/// Read answers a variant in a variant; the signal has one.
uint number(const QDBusVariant &value)
{
    QVariant content = value.variant();
    if (content.canConvert<QDBusVariant>())
        content = content.value<QDBusVariant>().variant();
    return content.toUInt();
}

} // namespace

SystemColors::SystemColors(QObject *parent)
    : QObject(parent)
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    bus.connect(service, path, settings, QStringLiteral("SettingChanged"), this,
                SLOT(follow(QString, QString, QDBusVariant)));
    ask(schemeKey);
    ask(contrastKey);
}

void SystemColors::ask(const QString &key)
{
    QDBusMessage question = QDBusMessage::createMethodCall(service, path, settings, QStringLiteral("Read"));
    question << appearance << key;
    auto *watcher = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(question), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, key, watcher] {
        const QDBusPendingReply<QDBusVariant> answer = *watcher;
        if (answer.isValid())
            follow(appearance, key, answer.value());
        watcher->deleteLater();
    });
}

void SystemColors::follow(const QString &group, const QString &key, const QDBusVariant &value)
{
    if (group != appearance)
        return;
    if (key == schemeKey)
        m_dark = number(value) == 1;
    else if (key == contrastKey)
        m_highContrast = number(value) == 1;
    else
        return;
    followSystem({m_dark, m_highContrast});
}

#else

SystemColors::SystemColors(QObject *parent)
    : QObject(parent)
{
}

void SystemColors::ask(const QString & /*key*/)
{
}

void SystemColors::follow(const QString & /*group*/, const QString & /*key*/, const QDBusVariant & /*value*/)
{
}

#endif

} // namespace skr
