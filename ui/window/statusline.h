// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/look/theme.h"

#include <QObject>
#include <QString>

class QLabel;
class QStatusBar;
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
    /// Without a policy there is nothing to say of one.
    void setShown(bool shown);

Q_SIGNALS:
    /// The person wants to see the problems.
    void problemsRequested();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void showDocument();
    void showIcon();

    PolicyDocument *m_document;
    QToolButton *m_problems;
    QString m_iconName;
    Role m_role = Role::Met;
    QLabel *m_caret;
    QLabel *m_encoding;
    QLabel *m_promise;
};

} // namespace skr
