// SPDX-License-Identifier: Apache-2.0
#include "ui/window/startentry.h"

#include "ui/look/icons.h"
#include "ui/look/theme.h"

#include <QPainter>
#include <QStyleOptionFocusRect>

#include <utility>

namespace skr {

namespace {

constexpr int iconSide = 20;
constexpr int textLeft = 36;
constexpr int entryMargin = 6;

} // namespace

StartEntry::StartEntry(QString iconName, const QString &title, QString description, QString keys, QWidget *parent)
    : QAbstractButton(parent)
    , m_iconName(std::move(iconName))
    , m_keys(std::move(keys))
    , m_description(std::move(description))
{
    setText(title);
    setAccessibleName(title);
    setAccessibleDescription(m_description);
    setToolTip(m_description);
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

QSize StartEntry::sizeHint() const
{
    const QFontMetrics metrics = fontMetrics();
    const int width = std::max(metrics.horizontalAdvance(m_description),
                               metrics.horizontalAdvance(text()) + 2 * entryMargin + metrics.horizontalAdvance(m_keys));
    return {textLeft + width + entryMargin, 2 * metrics.height() + 2 * entryMargin};
}

QSize StartEntry::minimumSizeHint() const
{
    return {textLeft + fontMetrics().averageCharWidth() * 12, sizeHint().height()};
}

void StartEntry::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    const QPalette &colors = palette();
    const auto placed = [this](const QRect &place) { return QStyle::visualRect(layoutDirection(), rect(), place); };
    skr::icon(m_iconName, colors.color(QPalette::Link))
        .paint(&painter, placed({4, (height() - iconSide) / 2, iconSide, iconSide}));

    // Left and right are the start and the end of the line, whatever the direction.
    const QFontMetrics metrics = fontMetrics();
    const QRect line = placed({textLeft, entryMargin, width() - textLeft - entryMargin, metrics.height()});
    const QColor quiet = roleColor(Role::Quiet, colors);
    painter.setPen(quiet);
    painter.drawText(line, Qt::AlignRight | Qt::AlignVCenter, m_keys);
    painter.drawText(line.translated(0, metrics.height()), Qt::AlignLeft | Qt::AlignVCenter,
                     metrics.elidedText(m_description, Qt::ElideMiddle, line.width()));

    QFont font = this->font();
    font.setUnderline(underMouse());
    painter.setFont(font);
    painter.setPen(colors.color(QPalette::Link));
    const int keysWidth = m_keys.isEmpty() ? 0 : metrics.horizontalAdvance(m_keys) + 2 * entryMargin;
    painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter,
                     metrics.elidedText(text(), Qt::ElideMiddle, line.width() - keysWidth));

    if (hasFocus()) {
        QStyleOptionFocusRect option;
        option.initFrom(this);
        style()->drawPrimitive(QStyle::PE_FrameFocusRect, &option, &painter, this);
    }
}

} // namespace skr
