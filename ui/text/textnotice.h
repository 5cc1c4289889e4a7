// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/text/textrange.h"
#include "ui/text/textlimits.h"

#include <QWidget>

#include <string_view>

class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace skr {

/// Stands in the place of the editor while the document cannot be edited as text: says why, and shows a part of it.
class TextNotice : public QWidget
{
    Q_OBJECT

public:
    explicit TextNotice(QWidget *parent);

    void explain(TextFit fit);
    /// Shows the text around `range`, which is highlighted; where it is long, its start.
    void showExcerpt(std::string_view text, TextRange range);

Q_SIGNALS:
    void formatRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void highlight();

    QLabel *m_message;
    QPushButton *m_format;
    QPlainTextEdit *m_excerpt;
    int m_begin = 0; ///< of what is highlighted, in the excerpt
    int m_end = 0;
};

} // namespace skr
