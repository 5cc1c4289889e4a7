// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QComboBox;

namespace skr {

/// How the program looks. Every change is seen at once.
class AppearancePage : public QWidget
{
    Q_OBJECT

public:
    explicit AppearancePage(QWidget *parent = nullptr);

private:
    QComboBox *m_colors;
};

} // namespace skr
