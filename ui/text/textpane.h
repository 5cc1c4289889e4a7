// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/policy/policyrevision.h"
#include "core/text/textedit.h"

#include <QList>
#include <QString>
#include <QWidget>

#include <cstddef>
#include <memory>
#include <string>

class QAction;
class QHelpEvent;
class QKeyEvent;
class QMenu;
class QStackedLayout;

namespace skr {

class FindBar;
class GoToLineBar;
class JsonEditor;
class PolicyDocument;
class TextActions;
class TextFinder;
class TextNotice;
struct LineColumn;
struct TypedEdit;

/// The document's text, to read and to edit. Offsets are those of the document: UTF-8 bytes.
class TextPane : public QWidget
{
    Q_OBJECT

public:
    explicit TextPane(PolicyDocument *document, QWidget *parent = nullptr);
    ~TextPane() override;

    /// False while a notice stands in the place of the text, because a line or the whole is too long to be shown.
    bool showsText() const;
    /// What the editor holds: the document's bytes, and what an input method is composing.
    std::string shownText() const;
    std::size_t caret() const { return m_caret; }
    /// Line and column of the caret for the status bar; empty while no text is shown.
    QString caretText() const { return m_caretText; }

    /// Points by which the text is larger than elsewhere, within bounds.
    int zoom() const;
    void setZoom(int points);

    /// Commands for a menu of the window: to search and go to a line; to fold.
    const QList<QAction *> &searchActions() const;
    const QList<QAction *> &foldActions() const;

    /// Highlights the lines of `range` and scrolls them into view, unless the person is at work here; caret and
    /// keyboard focus stay. An empty range takes the highlight away.
    void showRange(TextRange range);
    /// Puts the caret there and takes the keyboard focus. The messages of the problems there, if there are any, are
    /// shown beside the caret.
    void goTo(std::size_t offset);

public Q_SLOTS:
    void find();
    void findAndReplace();
    void findNext();
    void findPrevious();
    void goToLine();
    void fold();
    void unfold();
    void foldAll();
    void unfoldAll();

Q_SIGNALS:
    /// The person moved the caret, by typing too; never because of an edit from elsewhere.
    void caretMoved(std::size_t offset);
    void caretTextChanged(const QString &text);
    /// The person wants a document that cannot be shown as text to be laid out anew.
    void formatRequested();
    /// A command of the pane was given: it should be in view.
    void viewNeeded();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    void showDocument();
    void showEdit(const TextEdit &edit, const std::shared_ptr<const PolicyRevision> &before, QObject *origin);
    /// Shows in the editor an edit that it does not come from.
    void follow(const TextEdit &edit, const std::string &before, bool byHistory);
    void showProblems();
    void showCaret();
    void showToolTip(const QHelpEvent &event);
    void showCaretProblems();
    void takeTo(TextRange match);
    void goToPlace(const LineColumn &place);
    void closeBars();

    /// Follows what the person did in the editor: its change becomes an edit of the document.
    void takeOver(const QString &step);
    /// False if the editor handles the key.
    bool handleKey(QKeyEvent &event);
    void type(const TypedEdit &typed, const QString &step = {});
    bool closeBracket(const QString &key);
    void cut();
    void copy();
    /// False if the clipboard holds no text to insert.
    bool paste();
    void removeSelection(const QString &step);
    QMenu *makeMenu();

    PolicyDocument *m_document;
    JsonEditor *m_editor;
    TextNotice *m_notice;
    QStackedLayout *m_stack;
    FindBar *m_findBar;
    GoToLineBar *m_lineBar;
    TextFinder *m_finder;
    std::unique_ptr<TextActions> m_actions;
    std::size_t m_caret = 0;
    QString m_caretText;
};

} // namespace skr
