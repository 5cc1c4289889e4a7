// SPDX-License-Identifier: Apache-2.0
#include "ui/text/textpane.h"

#include "qt/textmime.h"
#include "ui/icons/icons.h"
#include "ui/text/editorkeys.h"
#include "ui/text/jsoneditor.h"
#include "ui/text/problems.h"
#include "ui/text/textnotice.h"
#include "ui/text/typing.h"

#include "core/edit/layout.h"
#include "core/text/lineindex.h"
#include "qt/policydocument.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QMimeData>
#include <QStackedLayout>
#include <QToolTip>
#include <QUndoStack>

#include <cassert>

namespace skr {

TextPane::TextPane(PolicyDocument *document, QWidget *parent)
    : QWidget(parent)
    , m_document(document)
    , m_editor(new JsonEditor(this))
    , m_notice(new TextNotice(this))
    , m_stack(new QStackedLayout(this))
{
    setObjectName(QStringLiteral("textPane"));
    setAccessibleName(tr("JSON"));
    m_stack->addWidget(m_editor);
    m_stack->addWidget(m_notice);
    m_editor->installEventFilter(this);
    m_editor->viewport()->installEventFilter(this);
    connect(m_editor, &JsonEditor::acted, this, &TextPane::takeOver);
    connect(m_notice, &TextNotice::formatRequested, this, &TextPane::formatRequested);
    connect(document, &PolicyDocument::edited, this, &TextPane::showEdit);
    connect(document, &PolicyDocument::replaced, this, &TextPane::showDocument);
    showDocument();
}

bool TextPane::showsText() const
{
    return m_stack->currentWidget() == m_editor;
}

std::string TextPane::shownText() const
{
    return m_editor->bytes({0, m_editor->length()});
}

void TextPane::showRange(TextRange range)
{
    if (showsText())
        m_editor->showLines(range);
}

void TextPane::goTo(std::size_t offset)
{
    setFocus();
    if (!showsText())
        return;
    m_editor->goTo(offset);
    showCaret();
}

bool TextPane::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_editor && event->type() == QEvent::KeyPress && !m_editor->isComposing())
        return handleKey(*static_cast<QKeyEvent *>(event));
    if (watched == m_editor->viewport() && event->type() == QEvent::ToolTip) {
        showToolTip(*static_cast<QHelpEvent *>(event));
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void TextPane::contextMenuEvent(QContextMenuEvent *event)
{
    if (!showsText())
        return;
    const bool mouse = event->reason() == QContextMenuEvent::Mouse;
    makeMenu()->popup(mouse ? event->globalPos() : m_editor->viewport()->mapToGlobal(m_editor->caretPoint()));
}

void TextPane::showDocument()
{
    const TextFit fit = textFit(m_document->text());
    const bool focused = hasFocus();
    m_editor->load(fit == TextFit::Fits ? m_document->text() : std::string(),
                   layoutOf(m_document->revision().tree()).indent);
    m_notice->explain(fit);
    m_stack->setCurrentIndex(fit == TextFit::Fits ? 0 : 1);
    setFocusProxy(m_stack->currentWidget());
    if (focused)
        setFocus();
    showProblems();
    showCaret();
}

void TextPane::showEdit(const TextEdit &edit, const std::shared_ptr<const PolicyRevision> &before, QObject *origin)
{
    if (!showsText() || textFit(m_document->text()) != TextFit::Fits) {
        showDocument();
        return;
    }
    if (origin != this)
        follow(edit, before->text(), origin == nullptr && hasFocus());
    assert(m_editor->length() == m_document->text().size());
    showProblems();
}

void TextPane::follow(const TextEdit &edit, const std::string &before, bool byHistory)
{
    m_editor->dropChange(before);
    const std::size_t caret = m_editor->caret();
    m_editor->replace(edit);
    if (edit.range.begin < caret && caret < edit.range.end)
        m_editor->setCaret(samePlace(before, edit, caret));
    else if (byHistory)
        m_editor->setCaret(edit.rangeAfter().end);
    if (byHistory)
        m_editor->scrollToCaret();
    showCaret();
}

void TextPane::showProblems()
{
    if (showsText())
        m_editor->underline(m_document->revision().diagnostics().list, m_document->text());
}

void TextPane::showCaret()
{
    m_caret = m_editor->caret();
    m_editor->showBrackets(showsText() ? bracketsAt(m_document->revision().tree(), m_caret) : std::nullopt);

    const std::string before = m_editor->beforeCaret();
    const std::size_t column = LineIndex(before).at(before.size()).column;
    const QString text = showsText() ? tr("Ln %1, Col %2").arg(m_editor->caretLine() + 1).arg(column) : QString();
    if (text == m_caretText)
        return;
    m_caretText = text;
    Q_EMIT caretTextChanged(text);
}

void TextPane::showToolTip(const QHelpEvent &event)
{
    QString text;
    if (const auto offset = m_editor->offsetAt(event.pos()))
        text = problemsAt(m_document->revision(), *offset).toHtmlEscaped(); // the document's text is no markup
    if (!text.isEmpty())
        text = QStringLiteral("<p>%1</p>").arg(text.replace(QLatin1Char('\n'), QLatin1String("<br>")));
    QToolTip::showText(event.globalPos(), text, m_editor->viewport());
}

void TextPane::takeOver(const QString &step)
{
    const std::optional<TextEdit> change = m_editor->takeChange();
    if (change && step.isEmpty())
        m_document->type(minimal(m_document->text(), *change), this);
    else if (change)
        m_document->apply(*change, step, this);

    const bool moved = showsText() && !m_editor->isComposing() && m_editor->caret() != m_caret;
    if (change || moved)
        showCaret();
    if (moved)
        Q_EMIT caretMoved(m_caret);
}

bool TextPane::handleKey(QKeyEvent &event)
{
    const bool character = isCharacterKey(event);
    if (event.matches(QKeySequence::Undo))
        m_document->undoStack()->undo();
    else if (isRedoKey(event))
        m_document->undoStack()->redo();
    else if (event.matches(QKeySequence::Copy))
        copy();
    else if (event.matches(QKeySequence::Cut))
        cut();
    else if (event.matches(QKeySequence::Paste))
        event.setAccepted(paste());
    else if (event.matches(QKeySequence::SelectAll))
        m_editor->selectAll();
    else if (isLineBreakKey(event))
        type(lineBreak(m_document->revision().tree(), m_editor->selection()));
    else if (character ? !closeBracket(event.text()) : isEditorKey(event))
        return false;
    else if (!character)
        event.ignore(); // a shortcut; the editor would insert its letter
    takeOver({});
    return true;
}

void TextPane::type(const TypedEdit &typed, const QString &step)
{
    m_editor->replace(typed.edit);
    m_editor->setCaret(typed.caret);
    m_editor->scrollToCaret();
    if (step.isEmpty())
        m_document->type(typed.edit, this);
    else
        m_document->apply(typed.edit, step, this);
}

bool TextPane::closeBracket(const QString &key)
{
    if ((key != QLatin1String("}") && key != QLatin1String("]")) || !m_editor->selection().isEmpty())
        return false;
    const auto typed = closingBracket(m_document->revision().tree(), m_editor->caret(), key.front().toLatin1());
    if (typed)
        type(*typed);
    return typed.has_value();
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
    menu->addAction(tr("Select all"), this, [this] {
        m_editor->selectAll();
        takeOver({});
    });
    return menu;
}

} // namespace skr
