// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/text/textlimits.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace skr {

/// Stands in the place of the editor while the document cannot be shown as text, and says why.
class TextNotice : public QWidget
{
    Q_OBJECT

public:
    explicit TextNotice(QWidget *parent);

    void explain(TextFit fit);

Q_SIGNALS:
    void formatRequested();

private:
    QLabel *m_message;
    QPushButton *m_format;
};

} // namespace skr
