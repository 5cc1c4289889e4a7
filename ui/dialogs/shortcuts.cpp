// SPDX-License-Identifier: Apache-2.0
#include "ui/dialogs/shortcuts.h"

#include "ui/dialogs/actionsearch.h"

#include <QAction>
#include <QApplication>
#include <QHash>
#include <QSettings>

namespace skr {

namespace {

constexpr const char *usualProperty = "usualShortcuts";

QString keyOf(const QAction &action)
{
    return QStringLiteral("shortcuts/") + action.objectName();
}

QStringList spelt(const QList<QKeySequence> &keys)
{
    QStringList texts;
    for (const QKeySequence &key : keys)
        texts << key.toString(QKeySequence::PortableText);
    return texts;
}

QList<QKeySequence> keysOf(const QStringList &texts)
{
    QList<QKeySequence> keys;
    for (const QString &text : texts) {
        if (const QKeySequence key(text, QKeySequence::PortableText); !key.isEmpty())
            keys << key;
    }
    return keys;
}

} // namespace

void restoreShortcuts(const QList<NamedAction> &actions)
{
    QHash<QString, int> count;
    for (const NamedAction &named : actions)
        ++count[named.action->objectName()];
    const QSettings settings;
    for (const NamedAction &named : actions) {
        QAction &action = *named.action;
        if (action.objectName().isEmpty() || count.value(action.objectName()) > 1)
            continue;
        action.setProperty(usualProperty, spelt(action.shortcuts()));
        if (const QVariant own = settings.value(keyOf(action)); own.isValid())
            action.setShortcuts(keysOf(own.toStringList()));
    }
}

bool hasOwnShortcuts(const QAction &action)
{
    return action.property(usualProperty).isValid();
}

QList<QKeySequence> usualShortcuts(const QAction &action)
{
    return keysOf(action.property(usualProperty).toStringList());
}

void setShortcuts(const QAction &action, const QList<QKeySequence> &keys)
{
    QSettings settings;
    if (keys == usualShortcuts(action))
        settings.remove(keyOf(action));
    else
        settings.setValue(keyOf(action), spelt(keys));
    const QString name = action.objectName();
    for (const QWidget *window : QApplication::topLevelWidgets()) {
        for (QAction *same : window->findChildren<QAction *>(name))
            same->setShortcuts(keys);
    }
}

} // namespace skr
