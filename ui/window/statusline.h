// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

class QLabel;
class QStatusBar;
class QString;
class QToolButton;

namespace skr {

class PolicyDocument;

/// What the status bar always says: problems, caret, encoding and line ends; follows the document.
class StatusLine : public QObject
{
    Q_OBJECT

public:
    StatusLine(PolicyDocument *document, QStatusBar *bar);

    void setCaretText(const QString &text);

Q_SIGNALS:
    /// The person wants to see the problems.
    void problemsRequested();

private:
    void showDocument();

    PolicyDocument *m_document;
    QToolButton *m_problems;
    QLabel *m_caret;
    QLabel *m_encoding;
};

} // namespace skr
