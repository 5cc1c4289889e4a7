// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/text/textsearch.h"

#include <QList>
#include <QWidget>

class QHBoxLayout;
class QLabel;
class QLineEdit;
class QToolButton;

namespace skr {

/// What to look for, and by what to replace it. Knows no text: it asks, and shows what it is told.
class FindBar : public QWidget
{
    Q_OBJECT

public:
    explicit FindBar(QWidget *parent);

    /// Shows the bar, with the field for the replacement or without it, and takes the keyboard focus. Text that is not
    /// empty is what to look for from now on.
    void open(bool replace, const QString &text);
    SearchTerms terms() const;
    QString replacement() const;
    /// How many matches there are, or why there are none; it is spoken by screen readers too.
    void showStatus(const QString &status, bool wrong);
    /// Without a match there is nowhere to go and nothing to replace.
    void setMatched(bool matched);

Q_SIGNALS:
    void termsChanged();
    void nextRequested();
    void previousRequested();
    void replaceRequested();
    void replaceAllRequested();
    void closeRequested();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QToolButton *addTool(QHBoxLayout *row, const QString &name, const QString &text);
    QToolButton *addOption(QHBoxLayout *row, const QString &name, const QString &sign, const QString &text);
    QLayout *createFindRow();
    QWidget *createReplaceRow();

    QLineEdit *m_find;
    QLineEdit *m_replacement;
    QToolButton *m_matchCase;
    QToolButton *m_wholeWords;
    QToolButton *m_regularExpression;
    QWidget *m_replaceRow;
    QLabel *m_status;
    QWidget *m_wrong;
    QList<QWidget *> m_needMatch;
};

} // namespace skr
