// SPDX-License-Identifier: Apache-2.0
#include "ui/editors/hexinput.h"

#include "ui/editors/normaltext.h"
#include "ui/look/theme.h"

#include <QKeyEvent>
#include <QMimeData>
#include <QTextDocument>

namespace skr {

HexInput::HexInput(QWidget *parent)
    : QPlainTextEdit(parent)
{
    setObjectName(QStringLiteral("hexInput"));
    setFont(fixedFont(font()));
    setLayoutDirection(Qt::LeftToRight);
    setFrameShape(QFrame::NoFrame);
    setTabChangesFocus(true);
    setWordWrapMode(QTextOption::WrapAnywhere);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    document()->setDocumentMargin(0);
    connect(this, &QPlainTextEdit::textChanged, this, [this] { Q_EMIT said({}); });
}

void HexInput::replaceAll(const QString &text)
{
    QTextCursor cursor(document());
    cursor.select(QTextCursor::Document);
    cursor.insertText(text);
    setTextCursor(cursor);
}

void HexInput::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Down && event->modifiers() == Qt::NoModifier) {
        QTextCursor cursor = textCursor();
        if (!cursor.movePosition(QTextCursor::Down)) {
            Q_EMIT leftDown();
            return;
        }
    }
    QPlainTextEdit::keyPressEvent(event);
}

void HexInput::insertFromMimeData(const QMimeData *source)
{
    QString text = source->text();
    if (text.size() > longestPaste) {
        Q_EMIT said(tr("Not pasted: %L1 characters are no value").arg(text.size()));
        return;
    }
    const auto normal = normalHex(text);
    // A value is one line; what else does not belong stays, to be seen.
    text = normal ? normal->text : text.simplified();
    textCursor().insertText(text);
    ensureCursorVisible();
    if (normal)
        Q_EMIT said(normal->said);
}

} // namespace skr
