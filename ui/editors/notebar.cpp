// SPDX-License-Identifier: Apache-2.0
#include "ui/editors/notebar.h"

#include "ui/look/icons.h"
#include "ui/parts/iconlabel.h"
#include "ui/parts/measures.h"

#include <QLabel>
#include <QStyle>
#include <QToolButton>

#include <algorithm>

namespace skr {

namespace {
constexpr int noteMargin = 6;
constexpr int noteSpacing = 6;
constexpr int leastHeight = 28;
constexpr int textMargins = 8; ///< above and below together
} // namespace

NoteBar::NoteBar(QWidget *parent)
    : QWidget(parent)
    , m_icon(new IconLabel(QString(), Role::Quiet, smallIcon, this))
    , m_label(new QLabel(this))
{
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Window);
    m_icon->hide();
    m_label->setObjectName(QStringLiteral("valueNote"));
    m_label->setTextFormat(Qt::PlainText);
    m_label->setWordWrap(true);
    m_label->setAlignment(Qt::AlignVCenter | Qt::AlignLeft);
}

void NoteBar::setNote(const Note &note)
{
    m_note = note;
    const QString name = iconName(note.role);
    m_icon->setVisible(!name.isEmpty());
    m_icon->setIcon(name, note.role);
    QPalette colors = palette();
    colors.setColor(QPalette::WindowText, roleColor(note.role, colors));
    m_label->setPalette(colors);
    m_label->setText(note.text);
    arrange();
}

QToolButton *NoteBar::addButton(const QString &icon, const QString &text)
{
    auto *button = new QToolButton(this);
    button->setAutoRaise(true);
    button->setToolButtonStyle(icon.isEmpty() ? Qt::ToolButtonTextOnly : Qt::ToolButtonTextBesideIcon);
    if (!icon.isEmpty())
        button->setIcon(skr::icon(icon));
    button->setIconSize({smallIcon, smallIcon});
    button->setText(text);
    button->setFocusPolicy(Qt::StrongFocus);
    m_buttons.push_back(button);
    return button;
}

int NoteBar::noteWidth() const
{
    // One pixel more than the text: a label wraps what fits exactly.
    const int icon = m_note.role == Role::Quiet ? 0 : smallIcon + noteSpacing;
    return m_label->fontMetrics().horizontalAdvance(m_label->text()) + 1 + icon + 2 * noteMargin;
}

int NoteBar::leastWidth() const
{
    int width = 0;
    for (const QToolButton *button : m_buttons)
        width = std::max(width, button->sizeHint().width() + 2 * noteMargin);
    return width;
}

NoteBar::Places NoteBar::placesFor(int width) const
{
    Places places;
    int buttonsWidth = 0;
    int buttonHeight = 0;
    for (QToolButton *button : m_buttons) {
        if (button->isHidden())
            continue;
        places.buttons.emplace_back(button, QRect(QPoint(), button->sizeHint()));
        buttonsWidth += noteSpacing + button->sizeHint().width();
        buttonHeight = std::max(buttonHeight, button->sizeHint().height());
    }
    const bool besides = noteWidth() + buttonsWidth <= width;
    const int icon = m_note.role == Role::Quiet ? 0 : smallIcon + noteSpacing;
    const int room = std::max(1, width - 2 * noteMargin - icon - (besides ? buttonsWidth : 0));
    const int wordsHeight = std::max(leastHeight, m_label->heightForWidth(room) + textMargins);
    places.words = QRect(noteMargin + icon, 0, room, wordsHeight);
    places.height = wordsHeight;
    if (besides) {
        int right = width - noteMargin;
        std::for_each(places.buttons.rbegin(), places.buttons.rend(), [&](auto &place) {
            QRect &rect = place.second;
            rect.moveTopRight({right - 1, (wordsHeight - rect.height()) / 2});
            right = rect.left() - noteSpacing;
        });
        return places;
    }
    int left = noteMargin;
    for (auto &[button, rect] : places.buttons) {
        if (left > noteMargin && left + rect.width() > width - noteMargin) {
            left = noteMargin;
            places.height += buttonHeight;
        }
        rect.moveTopLeft({left, places.height});
        left += rect.width() + noteSpacing;
    }
    places.height += buttonHeight + noteSpacing / 2;
    return places;
}

int NoteBar::heightFor(int width) const
{
    return placesFor(width).height;
}

void NoteBar::arrange()
{
    const Places places = placesFor(width());
    const auto placed = [this](const QRect &place) { return QStyle::visualRect(layoutDirection(), rect(), place); };
    m_label->setGeometry(placed(places.words));
    const int top = (std::min(places.words.height(), leastHeight) - smallIcon) / 2;
    m_icon->setGeometry(placed({noteMargin, top, smallIcon, smallIcon}));
    for (const auto &[button, rect] : places.buttons)
        button->setGeometry(placed(rect));
}

void NoteBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

} // namespace skr
