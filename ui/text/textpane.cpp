// SPDX-License-Identifier: Apache-2.0
#include "ui/text/textpane.h"

#include "ui/text/editorkeys.h"
#include "ui/text/findbar.h"
#include "ui/text/gotolinebar.h"
#include "ui/text/jsoneditor.h"
#include "ui/text/linecolumn.h"
#include "ui/text/problems.h"
#include "ui/text/textactions.h"
#include "ui/text/textfinder.h"
#include "ui/text/textnotice.h"
#include "ui/text/typing.h"

#include "core/edit/layout.h"
#include "core/text/lineindex.h"
#include "qt/markedtext.h"
#include "qt/policydocument.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QStackedLayout>
#include <QToolTip>
#include <QUndoStack>
#include <QVBoxLayout>

#include <cassert>

namespace skr {

namespace {

constexpr int toolTipDistance = 20; // below the line of the caret

} // namespace

TextPane::TextPane(PolicyDocument *document, QWidget *parent)
    : QWidget(parent)
    , m_document(document)
    , m_editor(new JsonEditor(this))
    , m_notice(new TextNotice(this))
    , m_stack(new QStackedLayout)
    , m_findBar(new FindBar(this))
    , m_lineBar(new GoToLineBar(this))
    , m_finder(new TextFinder(document, m_findBar, this))
    , m_actions(std::make_unique<TextActions>(this))
{
    setObjectName(QStringLiteral("textPane"));
    setAccessibleName(tr("JSON"));
    m_stack->addWidget(m_editor);
    m_stack->addWidget(m_notice);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(m_stack, 1);
    layout->addWidget(m_findBar); // below: the text does not move when they appear
    layout->addWidget(m_lineBar);
    m_editor->installEventFilter(this);
    m_editor->viewport()->installEventFilter(this);
    connect(m_editor, &JsonEditor::acted, this, &TextPane::takeOver);
    connect(m_notice, &TextNotice::formatRequested, this, &TextPane::formatRequested);
    connect(m_finder, &TextFinder::found, this, &TextPane::takeTo);
    connect(m_finder, &TextFinder::matchesChanged, this, [this] { m_editor->showMatches(m_finder->matches()); });
    connect(m_finder, &TextFinder::closed, this, [this] { setFocus(); });
    connect(m_lineBar, &GoToLineBar::chosen, this, &TextPane::goToPlace);
    connect(m_lineBar, &GoToLineBar::closeRequested, this, &TextPane::closeBars);
    connect(document, &PolicyDocument::edited, this, &TextPane::showEdit);
    connect(document, &PolicyDocument::rechecked, this, &TextPane::showProblems);
    connect(document, &PolicyDocument::judged, this, &TextPane::showProblems);
    connect(document, &PolicyDocument::replaced, this, &TextPane::showDocument);
    showDocument();
}

TextPane::~TextPane() = default;

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
    const bool atWork = isAncestorOf(QApplication::focusWidget());
    if (showsText())
        m_editor->showLines(range, !atWork);
    else if (!m_findBar->isAncestorOf(QApplication::focusWidget()))
        m_notice->showExcerpt(m_document->text(), range);
}

void TextPane::goTo(std::size_t offset)
{
    setFocus();
    if (!showsText()) {
        m_notice->showExcerpt(m_document->text(), {offset, offset});
        return;
    }
    m_editor->goTo(offset);
    showCaret();
    showCaretProblems();
}

void TextPane::takeTo(TextRange match)
{
    if (showsText()) {
        m_editor->select(match);
        takeOver({});
        return;
    }
    m_notice->showExcerpt(m_document->text(), match);
    m_finder->setPlace(match);
    Q_EMIT caretMoved(match.begin);
}

void TextPane::goToPlace(const LineColumn &place)
{
    const auto offset = offsetOf(m_document->text(), place);
    if (!offset) {
        m_lineBar->refuse(LineIndex(m_document->text()).lineCount());
        return;
    }
    m_lineBar->hide();
    goTo(*offset);
    Q_EMIT caretMoved(*offset);
}

void TextPane::closeBars()
{
    if (m_finder->isOpen())
        m_finder->close();
    m_lineBar->hide();
    setFocus();
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

const QList<QAction *> &TextPane::searchActions() const
{
    return m_actions->search();
}

const QList<QAction *> &TextPane::foldActions() const
{
    return m_actions->folding();
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
    if (fit != TextFit::Fits)
        m_notice->showExcerpt(m_document->text(), {});
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
    if (showsText())
        m_finder->setPlace(m_editor->selection());
    m_editor->showBrackets(showsText() ? bracketsAt(m_document->revision().tree(), m_caret) : std::nullopt);

    const std::string before = m_editor->beforeCaret();
    const std::size_t column = LineIndex(before).at(before.size()).column;
    // What a sighted person sees as an underline.
    const QString problems = problemsAt(m_document->revision(), m_caret);
    if (m_editor->accessibleDescription() != problems)
        m_editor->setAccessibleDescription(problems); // tells screen readers each time
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
        text = problemsAt(m_document->revision(), *offset);
    if (!text.isEmpty())
        text = toolTipText(text); // the document's text is no markup
    QToolTip::showText(event.globalPos(), text, m_editor->viewport());
}

/// For those who do not point with a mouse.
void TextPane::showCaretProblems()
{
    const QString problems = problemsAt(m_document->revision(), m_caret);
    if (!problems.isEmpty())
        QToolTip::showText(m_editor->viewport()->mapToGlobal(m_editor->caretPoint()) + QPoint(0, toolTipDistance),
                           toolTipText(problems), m_editor->viewport());
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
    else if (event.key() == Qt::Key_Escape && (m_finder->isOpen() || m_lineBar->isVisible()))
        closeBars();
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

} // namespace skr
