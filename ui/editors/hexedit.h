// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/editors/valuenote.h"

#include <QFrame>

class QToolButton;

namespace skr {

class Dialogs;
class HexInput;
class NoteBar;

/// Edits hexadecimal digits of a known length: two lines of half the digits each, at the foot how many are there, and
/// buttons for values at hand. The value that was there stays byte for byte unless somebody changes it.
class HexEdit : public QFrame
{
    Q_OBJECT

public:
    /// `context.claim` must not be null, and outlive the editor.
    explicit HexEdit(ValueContext context, QWidget *parent = nullptr);

    /// As people read it: in quotes where it would read as a number.
    void setText(const QString &text);
    QString text() const;
    /// Offers the hash of a container policy, whose file `dialogs` asks for.
    void offerContainerPolicy(Dialogs *dialogs);

    HexInput *input() const { return m_input; }
    NoteBar *foot() const { return m_foot; }
    /// With room for half the digits in a line, and for every button.
    int idealWidth() const;
    int heightFor(int width) const;

Q_SIGNALS:
    /// The foot or the text needs more room, or less.
    void heightChanged();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    QToolButton *addButton(const char *name, const QString &icon, const QString &text);
    void offer(const QString &digits);
    void showNote();
    void readContainerPolicy();
    int digitsWidth() const;
    int textWidth(int width) const;
    int digitsPerLine(int width) const;
    int lineCount(int width) const;

    ValueContext m_context;
    HexInput *m_input;
    NoteBar *m_foot;
    QToolButton *m_tokenButton = nullptr;
    QToolButton *m_knownButton = nullptr;
    QToolButton *m_tidyButton = nullptr;
    Dialogs *m_dialogs = nullptr;
    QString m_former; ///< as it was given
    QString m_formerShown;
    Note m_said; ///< what was done to the text, until it changes
};

} // namespace skr
