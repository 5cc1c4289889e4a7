// SPDX-License-Identifier: Apache-2.0
// The commands of the JSON pane and its context menu.
#include "ui/look/icons.h"
#include "ui/text/gotolinebar.h"
#include "ui/text/jsoneditor.h"
#include "ui/text/textactions.h"
#include "ui/text/textfinder.h"
#include "ui/text/textpane.h"
#include "ui/text/typing.h"

#include "core/text/lineindex.h"
#include "qt/policydocument.h"
#include "qt/textmime.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>
#include <QMimeData>
#include <QUndoStack>

namespace skr {

void TextPane::find()
{
    Q_EMIT viewNeeded();
    m_lineBar->hide();
    m_finder->open(false);
}

void TextPane::findAndReplace()
{
    Q_EMIT viewNeeded();
    m_lineBar->hide();
    m_finder->open(true);
}

void TextPane::findNext()
{
    Q_EMIT viewNeeded();
    m_finder->next();
}

void TextPane::findPrevious()
{
    Q_EMIT viewNeeded();
    m_finder->previous();
}

void TextPane::goToLine()
{
    Q_EMIT viewNeeded();
    if (m_finder->isOpen())
        m_finder->close();
    m_lineBar->open(LineIndex(m_document->text()).at(m_caret));
}

void TextPane::fold()
{
    m_editor->fold();
}

void TextPane::unfold()
{
    m_editor->unfold();
}

void TextPane::foldAll()
{
    m_editor->foldAll();
}

void TextPane::unfoldAll()
{
    m_editor->unfoldAll();
}

int TextPane::zoom() const
{
    return m_editor->zoomed();
}

void TextPane::setZoom(int points)
{
    m_editor->zoom(points);
}

void TextPane::cut()
{
    copy();
    removeSelection(tr("Cut"));
}

void TextPane::copy()
{
    const TextRange selection = m_editor->selection();
    if (!selection.isEmpty())
        QGuiApplication::clipboard()->setMimeData(mimeOf(m_editor->bytes(selection)));
}

bool TextPane::paste()
{
    const QMimeData *clip = QGuiApplication::clipboard()->mimeData();
    if (!isInsertable(clip))
        return false;
    TypedEdit pasted{{m_editor->selection(), bytesOf(*clip, m_editor->lineEnd())}};
    pasted.caret = pasted.edit.rangeAfter().end;
    type(pasted, tr("Paste"));
    return true;
}

void TextPane::removeSelection(const QString &step)
{
    m_editor->removeSelection();
    takeOver(step);
}

QMenu *TextPane::makeMenu()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [&](const char *symbol, const QString &text, QKeySequence::StandardKey key, bool enabled,
                         auto act) {
        QAction *action = menu->addAction(icon(QLatin1String(symbol)), text);
        action->setShortcut(key);
        action->setEnabled(enabled);
        connect(action, &QAction::triggered, this, act);
    };
    QUndoStack *history = m_document->undoStack();
    const bool selected = !m_editor->selection().isEmpty();
    const bool insertable = isInsertable(QGuiApplication::clipboard()->mimeData());
    add("edit-undo", tr("Undo"), QKeySequence::Undo, history->canUndo(), [history] { history->undo(); });
    add("edit-redo", tr("Redo"), QKeySequence::Redo, history->canRedo(), [history] { history->redo(); });
    menu->addSeparator();
    add("cut", tr("Cut"), QKeySequence::Cut, selected, [this] { cut(); });
    add("copy", tr("Copy"), QKeySequence::Copy, selected, [this] { copy(); });
    add("paste", tr("Paste"), QKeySequence::Paste, insertable, [this] { paste(); });
    add("edit-delete", tr("Delete"), QKeySequence::Delete, selected, [this] { removeSelection(tr("Delete")); });
    menu->addSeparator();
    menu->addAction(tr("Select All"), this, [this] {
        m_editor->selectAll();
        takeOver({});
    });
    menu->addSeparator();
    menu->addActions(m_actions->search());
    menu->addSeparator();
    menu->addActions(m_actions->folding());
    return menu;
}

} // namespace skr
