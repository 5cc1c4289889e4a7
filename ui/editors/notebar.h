// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/parts/note.h"

#include <QWidget>

#include <utility>
#include <vector>

class QLabel;
class QToolButton;

namespace skr {

class IconLabel;

/// The foot of an editor: a note with its outline, and buttons behind it, or in lines below it where there is no room.
class NoteBar : public QWidget
{
    Q_OBJECT

public:
    explicit NoteBar(QWidget *parent = nullptr);

    void setNote(const Note &note);
    const Note &note() const { return m_note; }
    QToolButton *addButton(const QString &icon, const QString &text);
    /// Puts note and buttons where they belong; call after buttons were shown or hidden.
    void arrange();
    /// Width with the note on one line, buttons apart.
    int noteWidth() const;
    /// Of the widest button alone in its line.
    int leastWidth() const;
    /// With buttons where they will be at that width.
    int heightFor(int width) const;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Places {
        QRect words;
        std::vector<std::pair<QToolButton *, QRect>> buttons;
        int height = 0;
    };
    Places placesFor(int width) const;

    Note m_note;
    IconLabel *m_icon;
    QLabel *m_label;
    std::vector<QToolButton *> m_buttons;
};

} // namespace skr
