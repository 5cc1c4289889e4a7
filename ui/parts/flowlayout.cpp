// SPDX-License-Identifier: Apache-2.0
#include "ui/parts/flowlayout.h"

#include <QSpacerItem>
#include <QStyle>
#include <QWidget>

#include <algorithm>
#include <utility>

namespace skr {

namespace {

bool grows(const QLayoutItem &item)
{
    return item.expandingDirections().testFlag(Qt::Horizontal);
}

/// What an item should have on a line that is `available` wide; the words of one that grows wrap.
int wantedWidth(const QLayoutItem &item, int available)
{
    const int width = grows(item) ? item.minimumSize().width() : item.sizeHint().width();
    return std::min(width, available);
}

int heightAt(const QLayoutItem &item, int width)
{
    return item.hasHeightForWidth() ? item.heightForWidth(width) : item.sizeHint().height();
}

} // namespace

FlowLayout::FlowLayout(QWidget *parent)
    : QLayout(parent)
{
}

FlowLayout::~FlowLayout() = default;

void FlowLayout::addStretch()
{
    addItem(new QSpacerItem(0, 0, QSizePolicy::Expanding, QSizePolicy::Minimum));
}

void FlowLayout::addItem(QLayoutItem *item)
{
    m_items.emplace_back(item);
    invalidate();
}

QLayoutItem *FlowLayout::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_items[static_cast<std::size_t>(index)].get() : nullptr;
}

QLayoutItem *FlowLayout::takeAt(int index)
{
    if (itemAt(index) == nullptr)
        return nullptr;
    const auto at = m_items.begin() + index;
    QLayoutItem *item = at->release();
    m_items.erase(at);
    invalidate();
    return item;
}

std::vector<FlowLayout::Line> FlowLayout::lines(int width) const
{
    std::vector<Line> lines(1);
    for (const auto &item : m_items) {
        if (item->widget() != nullptr && item->isEmpty())
            continue; // hidden
        const int wanted = wantedWidth(*item, width);
        const int space = lines.back().items.empty() || wanted == 0 ? 0 : spacing();
        if (!lines.back().items.empty() && lines.back().width + space + wanted > width)
            lines.emplace_back();
        Line &line = lines.back();
        line.width += (line.items.empty() ? 0 : space) + wanted;
        line.items.push_back(item.get());
    }
    for (Line &line : lines) {
        for (const QLayoutItem *item : line.items) {
            const int left = grows(*item) ? width - line.width : 0;
            line.height = std::max(line.height, heightAt(*item, wantedWidth(*item, width) + left));
        }
    }
    return lines;
}

int FlowLayout::heightForWidth(int width) const
{
    const QMargins margins = contentsMargins();
    int height = -spacing();
    for (const Line &line : lines(width - margins.left() - margins.right()))
        height += line.height + spacing();
    return height + margins.top() + margins.bottom();
}

QSize FlowLayout::sizeHint() const
{
    QSize size;
    for (const auto &item : m_items) {
        if (!item->isEmpty())
            size = {size.width() + (size.width() > 0 ? spacing() : 0) + item->sizeHint().width(),
                    std::max(size.height(), item->sizeHint().height())};
    }
    return size.grownBy(contentsMargins());
}

QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (const auto &item : m_items) {
        if (!item->isEmpty())
            size = size.expandedTo(item->minimumSize());
    }
    return size.grownBy(contentsMargins());
}

void FlowLayout::place(const Line &line, const QRect &rect) const
{
    const Qt::LayoutDirection direction = parentWidget()->layoutDirection();
    const auto growing = std::count_if(line.items.begin(), line.items.end(), [](auto *item) { return grows(*item); });
    int left = std::max(0, rect.width() - line.width);
    int x = rect.left();
    for (QLayoutItem *item : line.items) {
        int width = wantedWidth(*item, rect.width());
        const bool isSpace = width == 0;
        if (grows(*item))
            width += left / static_cast<int>(growing);
        const int height = item->hasHeightForWidth() ? line.height : std::min(line.height, item->sizeHint().height());
        const QRect place(x, rect.top() + (line.height - height) / 2, width, height);
        item->setGeometry(QStyle::visualRect(direction, rect, place));
        x += width + (isSpace ? 0 : spacing());
    }
}

void FlowLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    QRect inner = rect.marginsRemoved(contentsMargins());
    for (const Line &line : lines(inner.width())) {
        inner.setHeight(line.height);
        place(line, inner);
        inner.translate(0, line.height + spacing());
    }
}

} // namespace skr
