// SPDX-License-Identifier: Apache-2.0
#include "ui/window/clipboardactions.h"

#include "qt/policycommands.h"
#include "qt/policydocument.h"
#include "qt/policytreemodel.h"
#include "qt/rowchoice.h"
#include "qt/textmime.h"
#include "qt/transfercommands.h"
#include "ui/look/icons.h"
#include "ui/tree/policytreeview.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QKeyEvent>
#include <QMenu>

namespace skr {

ClipboardActions::ClipboardActions(PolicyTreeModel *model, PolicyTreeView *view, QObject *parent)
    : QObject(parent)
    , m_model(model)
    , m_view(view)
    , m_cut(make(tr("Cu&t"), QStringLiteral("cut"), QKeySequence::Cut))
    , m_copy(make(tr("&Copy"), QStringLiteral("copy"), QKeySequence::Copy))
    , m_paste(make(tr("&Paste"), QStringLiteral("paste"), QKeySequence::Paste))
{
    connect(view, &PolicyTreeView::clipboardKeyPressed, this, &ClipboardActions::run);
}

QAction *ClipboardActions::make(const QString &text, const QString &iconName, QKeySequence::StandardKey key)
{
    // The keys are those of whatever has the focus: here they are only named.
    const QString keys = QKeySequence(key).toString(QKeySequence::NativeText);
    auto *action = new QAction(icon(iconName), text + QLatin1Char('\t') + keys, this);
    connect(action, &QAction::triggered, this, [this, key] { run(key); });
    return action;
}

void ClipboardActions::fill(QMenu *menu)
{
    const QModelIndexList selected = m_view->selectionModel()->selectedRows();
    const bool any = !chosenRows(*m_model, selected).isEmpty();
    const QString cutRefusal = PolicyCommands(*m_model).refusal(PolicyAction::Remove, selected);
    m_cut->setEnabled(cutRefusal.isEmpty());
    m_cut->setToolTip(cutRefusal.isEmpty() ? tr("Cut as JSON text") : cutRefusal);
    m_copy->setEnabled(any);
    m_copy->setToolTip(any ? tr("Copy as JSON text") : tr("Select a condition, a block or an authority"));
    const bool isText = isInsertable(QGuiApplication::clipboard()->mimeData());
    m_paste->setEnabled(isText);
    m_paste->setToolTip(isText ? tr("Paste JSON text") : tr("The clipboard holds no text"));
    menu->addActions({m_cut, m_copy, m_paste});
}

void ClipboardActions::run(QKeySequence::StandardKey key)
{
    if (key == QKeySequence::Copy)
        copy();
    else if (key == QKeySequence::Cut)
        cut();
    else
        paste();
}

void ClipboardActions::copy()
{
    const QModelIndexList rows = chosenRows(*m_model, m_view->selectionModel()->selectedRows());
    if (rows.isEmpty())
        Q_EMIT m_view->refused(tr("Select a condition, a block or an authority"));
    else
        QGuiApplication::clipboard()->setMimeData(mimeOf(TransferCommands(*m_model).copied(rows)));
}

void ClipboardActions::cut()
{
    const QModelIndexList selected = m_view->selectionModel()->selectedRows();
    PolicyCommand command = PolicyCommands(*m_model).make(PolicyAction::Remove, selected);
    if (command.edit) {
        copy();
        command.label = tr("Cut %1").arg(nameOf(*m_model, chosenRows(*m_model, selected)));
    }
    m_view->perform(command);
}

void ClipboardActions::paste()
{
    const QMimeData *clip = QGuiApplication::clipboard()->mimeData();
    if (!isInsertable(clip)) {
        Q_EMIT m_view->refused(tr("The clipboard holds no text"));
        return;
    }
    m_view->perform(TransferCommands(*m_model).paste(m_view->currentIndex(), bytesOf(*clip, "\n")));
}

void addEditEntries(QMenu *menu)
{
    const auto add = [&](const QString &text, const QString &iconName, QKeySequence::StandardKey key) {
        QAction *action = menu->addAction(text);
        if (!iconName.isEmpty())
            action->setIcon(icon(iconName));
        action->setShortcut(key);
        // A text field takes these keys before any shortcut. From here, all get them as if they had been pressed.
        QObject::connect(action, &QAction::triggered, menu, [action, key] {
            QWidget *focus = QApplication::focusWidget();
            if (focus == nullptr)
                return;
            const QKeyCombination keys = QKeySequence(key)[0];
            QKeyEvent press(QEvent::KeyPress, keys.key(), keys.keyboardModifiers());
            action->setEnabled(false); // or the key would come here again
            QCoreApplication::sendEvent(focus, &press);
            action->setEnabled(true);
        });
    };
    add(ClipboardActions::tr("Cu&t"), QStringLiteral("cut"), QKeySequence::Cut);
    add(ClipboardActions::tr("&Copy"), QStringLiteral("copy"), QKeySequence::Copy);
    add(ClipboardActions::tr("&Paste"), QStringLiteral("paste"), QKeySequence::Paste);
    add(ClipboardActions::tr("Select &All"), {}, QKeySequence::SelectAll);
}

} // namespace skr
