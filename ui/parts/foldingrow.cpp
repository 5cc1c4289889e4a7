// SPDX-License-Identifier: Apache-2.0
#include "ui/parts/foldingrow.h"

#include <QBoxLayout>
#include <QEvent>

#include <algorithm>

namespace skr {

FoldingRow::FoldingRow(QLayout *leading, QLayout *trailing, QWidget *parent)
    : QWidget(parent)
    , m_leading(leading)
    , m_trailing(trailing)
    , m_groups(new QBoxLayout(QBoxLayout::LeftToRight, this))
{
    m_groups->addLayout(leading);
    m_groups->addStretch();
    m_groups->addLayout(trailing);
}

QSize FoldingRow::minimumSizeHint() const
{
    const QMargins margins = m_groups->contentsMargins();
    return {std::max(m_leading->minimumSize().width(), m_trailing->minimumSize().width()) + margins.left()
                + margins.right(),
            QWidget::minimumSizeHint().height()};
}

bool FoldingRow::event(QEvent *event)
{
    const bool done = QWidget::event(event);
    if (event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest)
        fold();
    return done;
}

void FoldingRow::fold()
{
    const QMargins margins = m_groups->contentsMargins();
    const int beside = m_leading->minimumSize().width() + m_trailing->minimumSize().width() + 2 * m_groups->spacing();
    const bool hasRoom = beside <= width() - margins.left() - margins.right();
    m_groups->setDirection(hasRoom ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

} // namespace skr
