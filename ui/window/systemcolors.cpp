// SPDX-License-Identifier: Apache-2.0
#include "ui/window/systemcolors.h"

#include "ui/look/palettes.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

namespace skr {

namespace {

// https://flatpak.github.io/xdg-desktop-portal/docs/doc-org.freedesktop.portal.Settings.html
constexpr QLatin1String portal("org.freedesktop.portal.Desktop");
constexpr QLatin1String portalPath("/org/freedesktop/portal/desktop");
constexpr QLatin1String portalSettings("org.freedesktop.portal.Settings");
constexpr QLatin1String appearance("org.freedesktop.appearance");
constexpr QLatin1String colorScheme("color-scheme");

} // namespace

SystemColors::SystemColors(QObject *parent)
    : QObject(parent)
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    // From any sender: a rule for the portal's name is taken back when the name gets its owner.
    bus.connect(QString(), portalPath, portalSettings, QStringLiteral("SettingChanged"), this,
                SLOT(follow(QString, QString, QDBusVariant)));
    ask();
}

void SystemColors::ask()
{
    QDBusMessage question = QDBusMessage::createMethodCall(portal, portalPath, portalSettings, QStringLiteral("Read"));
    question << QString(appearance) << QString(colorScheme);
    auto *answered = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(question), this);
    connect(answered, &QDBusPendingCallWatcher::finished, this, [this, answered] {
        const QDBusPendingReply<QDBusVariant> answer = *answered;
        if (answer.isValid())
            follow(appearance, colorScheme, answer.value());
        answered->deleteLater();
    });
}

void SystemColors::follow(const QString &group, const QString &key, const QDBusVariant &value)
{
    if (group != appearance || key != colorScheme)
        return;
    QVariant content = value.variant();
    if (content.canConvert<QDBusVariant>()) // Read answers with a variant in a variant
        content = content.value<QDBusVariant>().variant();
    constexpr uint prefersDark = 1;
    followSystem(content.toUInt() == prefersDark);
}

} // namespace skr
