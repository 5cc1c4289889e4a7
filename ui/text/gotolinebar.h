// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/text/lineindex.h"

#include <QWidget>

class QLabel;
class QLineEdit;

namespace skr {

/// Asks for a line, or for `line:column`.
class GoToLineBar : public QWidget
{
    Q_OBJECT

public:
    explicit GoToLineBar(QWidget *parent);

    /// Shows the bar with the present place, and takes the keyboard focus.
    void open(const LineColumn &place);
    /// Says that the text has no such line.
    void refuse(std::size_t lineCount);

Q_SIGNALS:
    void chosen(const skr::LineColumn &place);
    void closeRequested();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void choose();
    void say(const QString &problem);

    QLineEdit *m_place;
    QWidget *m_wrong;
    QLabel *m_status;
};

} // namespace skr
