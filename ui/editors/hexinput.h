// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QPlainTextEdit>

namespace skr {

/// A text of digits that breaks wherever a line is full. What is pasted into it is read first, so that digits come in
/// as tokens spell them; `said` is sent with what was changed.
class HexInput : public QPlainTextEdit
{
    Q_OBJECT

public:
    /// Longest text that is pasted, in characters: no value comes near it.
    static constexpr int longestPaste = 16384;

    explicit HexInput(QWidget *parent = nullptr);

    /// Replaces the whole text as one step of the input's own undo.
    void replaceAll(const QString &text);

Q_SIGNALS:
    /// Empty after other changes.
    void said(const QString &change);
    /// The cursor would go below the last line.
    void leftDown();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void insertFromMimeData(const QMimeData *source) override;
};

} // namespace skr
