// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/evaluate/point.h"

#include <QWidget>

class QComboBox;

namespace skr {

/// How undocumented points are read, and how new policies are indented. Every change counts at once.
class EditingPage : public QWidget
{
    Q_OBJECT

public:
    explicit EditingPage(Reading reading, QWidget *parent = nullptr);

Q_SIGNALS:
    void readingChosen(skr::Reading reading);

private:
    QComboBox *m_reading;
    QComboBox *m_indentation;
};

} // namespace skr
