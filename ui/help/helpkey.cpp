// SPDX-License-Identifier: Apache-2.0
#include "ui/help/helpkey.h"

#include "ui/help/helptopics.h"
#include "ui/help/helpwindow.h"

#include <QApplication>
#include <QDialog>
#include <QKeyEvent>

namespace skr {

void HelpKey::install()
{
    if (qApp->findChild<HelpKey *>(QString(), Qt::FindDirectChildrenOnly) == nullptr)
        qApp->installEventFilter(new HelpKey(qApp));
}

bool HelpKey::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress || !static_cast<QKeyEvent *>(event)->matches(QKeySequence::HelpContents))
        return false;
    auto *widget = qobject_cast<QWidget *>(watched);
    if (widget == nullptr || qobject_cast<QDialog *>(widget->window()) == nullptr)
        return false;
    showHelp(helpTopicOf(widget), widget);
    return true;
}

} // namespace skr
