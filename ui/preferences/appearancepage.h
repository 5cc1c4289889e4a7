// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QComboBox;

namespace skr {

/// How the program looks and speaks. Colours change at once, the language with the next start.
class AppearancePage : public QWidget
{
    Q_OBJECT

public:
    explicit AppearancePage(QWidget *parent = nullptr);

private:
    QComboBox *m_colors;
    QComboBox *m_language;
};

} // namespace skr
