// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/policy/policyrevision.h"
#include "core/text/textedit.h"

#include <QString>
#include <QWidget>

#include <cstddef>
#include <memory>
#include <string>

class QHelpEvent;
class QKeyEvent;
class QMenu;
class QStackedLayout;

namespace skr {

class JsonEditor;
class PolicyDocument;
class TextNotice;
struct TypedEdit;

/// The document's text, to read and to edit. Offsets are those of the document: UTF-8 bytes.
class TextPane : public QWidget
{
    Q_OBJECT

public:
    explicit TextPane(PolicyDocument *document, QWidget *parent = nullptr);

    /// False while a notice stands in the place of the text, because a line or the whole is too long to be shown.
    bool showsText() const;
    /// What the editor holds: the document's bytes, and what an input method is composing.
    std::string shownText() const;
    std::size_t caret() const { return m_caret; }
    /// Line and column of the caret for the status bar; empty while no text is shown.
    QString caretText() const { return m_caretText; }

    /// Highlights the lines of `range` and scrolls them into view, unless the person is at work here; caret and
    /// keyboard focus stay. An empty range takes the highlight away.
    void showRange(TextRange range);
    /// Puts the caret there and takes the keyboard focus.
    void goTo(std::size_t offset);

Q_SIGNALS:
    /// The person moved the caret, by typing too; never because of an edit from elsewhere.
    void caretMoved(std::size_t offset);
    void caretTextChanged(const QString &text);
    /// The person wants a document that cannot be shown as text to be laid out anew.
    void formatRequested();

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
    std::size_t m_caret = 0;
    QString m_caretText;
};

} // namespace skr
