// SPDX-License-Identifier: Apache-2.0
#include "ui/parts/announcement.h"

#include <QAccessibleWidget>
#include <QWidget>

namespace skr {

namespace {

constexpr const char *announces = "announces";

QAccessibleInterface *createNotification(const QString & /*className*/, QObject *object)
{
    auto *widget = qobject_cast<QWidget *>(object);
    if (widget == nullptr || !widget->property(announces).toBool())
        return nullptr;
    return new QAccessibleWidget(widget, QAccessible::Notification);
}

} // namespace

void makeAnnouncement(QWidget *widget)
{
    static const bool installed = [] {
        QAccessible::installFactory(createNotification);
        return true;
    }();
    Q_UNUSED(installed)
    widget->setProperty(announces, true);
}

void announce(QWidget *widget)
{
    // Windows and macOS read out alerts. Qt 6.4 tells AT-SPI nothing of them; its readers speak a notification that
    // comes to be seen.
    for (const QAccessible::Event type : {QAccessible::Alert, QAccessible::ObjectShow}) {
        QAccessibleEvent event(widget, type);
        QAccessible::updateAccessibility(&event);
    }
}

} // namespace skr
