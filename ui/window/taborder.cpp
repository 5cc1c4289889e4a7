// SPDX-License-Identifier: Apache-2.0
#include "ui/window/taborder.h"

#include <QWidget>

#include <algorithm>

namespace skr {

void orderTabs(QWidget *window, const QList<QWidget *> &parts)
{
    const auto partOf = [&parts](const QWidget *widget) {
        const auto found = std::find_if(parts.begin(), parts.end(), [widget](const QWidget *part) {
            return part == widget || part->isAncestorOf(widget);
        });
        return found - parts.begin();
    };
    QList<QWidget *> order;
    for (QWidget *next = window->nextInFocusChain(); next != window; next = next->nextInFocusChain()) {
        const bool takesTab = (next->focusPolicy() & Qt::TabFocus) != 0 && next->focusProxy() == nullptr;
        if (takesTab && next->window() == window && partOf(next) < parts.size())
            order << next;
    }
    std::stable_sort(order.begin(), order.end(),
                     [&](const QWidget *left, const QWidget *right) { return partOf(left) < partOf(right); });
    for (qsizetype i = 1; i < order.size(); ++i)
        QWidget::setTabOrder(order[i - 1], order[i]);
}

} // namespace skr
