// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/text/pendingchange.h"
#include "ui/text/scintilla.h"

#include "core/policy/diagnostic.h"
#include "core/text/textedit.h"

#include <QString>

#include <optional>
#include <string>

namespace skr {

/// QScintilla's widget without its own history, shortcuts and menu. Holds bytes, whatever they are; knows no document:
/// its owner tells it every change that does not come from the person, and takes over those that do.
class JsonEditor : public QsciScintillaBase
{
    Q_OBJECT

public:
    explicit JsonEditor(QWidget *parent);

    std::size_t length() const { return ask(SCI_GETLENGTH); }
    std::size_t caret() const { return ask(SCI_GETCURRENTPOS); }
    /// The line of the caret counted from 0, and its text before the caret.
    std::size_t caretLine() const { return ask(SCI_LINEFROMPOSITION, caret()); }
    std::string beforeCaret() const { return bytes({ask(SCI_POSITIONFROMLINE, caretLine()), caret()}); }
    TextRange selection() const { return {ask(SCI_GETSELECTIONSTART), ask(SCI_GETSELECTIONEND)}; }
    std::string bytes(TextRange range) const;
    /// That of the first line.
    std::string lineEnd() const;
    std::optional<std::size_t> offsetAt(QPoint position) const;
    QPoint caretPoint() const;
    bool isComposing() const { return m_composing; }

    /// `indent` is what the Tab key inserts.
    void load(const std::string &text, const std::string &indent);
    void replace(const TextEdit &edit);
    /// What the person changed since the last time; nothing while a text is being composed.
    std::optional<TextEdit> takeChange();
    /// Takes back what was not taken over, after which the text is `text` again.
    void dropChange(const std::string &text);

    void setCaret(std::size_t offset);
    void scrollToCaret() { send(SCI_SCROLLCARET); }
    /// Puts the caret there and brings it into view, unfolding what hides it.
    void goTo(std::size_t offset);
    /// Selects the range and brings it into view, unfolding what hides it; the caret stands at its end.
    void select(TextRange range);
    void removeSelection() { send(SCI_CLEAR); }
    void selectAll() { send(SCI_SELECTALL); }

    void showBrackets(std::optional<TextRange> brackets);
    void underline(const std::vector<Diagnostic> &diagnostics, std::string_view text);
    /// Highlights the lines, and brings them into view if `scroll`.
    void showLines(TextRange range, bool scroll);
    /// Highlights what a search found, in place of what was highlighted before.
    void showMatches(const std::vector<TextRange> &matches);

    void fold() { foldAtCaret(SC_FOLDACTION_CONTRACT); }
    void unfold() { foldAtCaret(SC_FOLDACTION_EXPAND); }
    /// All but the outermost, which would leave nothing to read.
    void foldAll();
    void unfoldAll();
    /// In points by which the font is larger than the system's; 0 is its size.
    void zoom(int points);
    int zoomed() const { return static_cast<int>(SendScintilla(SCI_GETZOOM)); }

Q_SIGNALS:
    /// The person may have changed the text or moved the caret; `step` is the name of the change if it is not typing.
    void acted(const QString &step);

protected:
    bool event(QEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void inputMethodEvent(QInputMethodEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    bool canInsertFromMimeData(const QMimeData *source) const override;
    QMimeData *toMimeData(const QByteArray &text, bool rectangular) const override;

private:
    void send(unsigned message, std::size_t first = 0, long second = 0) const;
    std::size_t ask(unsigned message, std::size_t first = 0) const;
    void noteChange(int position, int type, int length);
    template <typename Change> void withoutNotes(Change change);
    void exchange(const TextEdit &edit) const;
    void findFolds() const;
    void foldAtCaret(int action);
    bool isFoldPoint(std::size_t line) const;
    void scrollTo(std::size_t firstLine, std::size_t lastLine);

    PendingChange m_change;
    bool m_composing = false;
};

} // namespace skr
