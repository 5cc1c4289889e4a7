// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/parts/note.h"

#include <QWidget>

class QLabel;

namespace skr {

class IconLabel;

/// A note in a dialog, with the outline of its role before it.
class NoteLine : public QWidget
{
    Q_OBJECT

public:
    explicit NoteLine(QWidget *parent = nullptr);

    /// Plain text.
    void setNote(const Note &note);

private:
    IconLabel *m_icon;
    QLabel *m_words;
};

} // namespace skr
