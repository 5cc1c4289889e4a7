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
    explicit EditingPage(QWidget *parent = nullptr);

    /// The one that counts now, also when it was chosen elsewhere.
    void setReading(Reading reading);

Q_SIGNALS:
    void readingChosen(skr::Reading reading);

private:
    QComboBox *m_reading;
    QComboBox *m_indentation;
};

} // namespace skr
