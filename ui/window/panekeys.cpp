// SPDX-License-Identifier: Apache-2.0
#include "ui/window/panekeys.h"

#include <QApplication>
#include <QDockWidget>

#include <algorithm>
#include <vector>

namespace skr {

namespace {

bool takesKeyboard(const QWidget &widget)
{
    return widget.isVisible() && widget.isEnabled() && (widget.focusPolicy() & Qt::TabFocus) != 0;
}

/// Where the keyboard was in `pane`, else the first widget in the order of Tab.
QWidget *targetIn(QWidget *pane)
{
    if (QWidget *former = pane->focusWidget(); former != nullptr && takesKeyboard(*former))
        return former;
    if (takesKeyboard(*pane))
        return pane;
    for (QWidget *next = pane->nextInFocusChain(); next != pane; next = next->nextInFocusChain()) {
        if (pane->isAncestorOf(next) && takesKeyboard(*next))
            return next;
    }
    return pane;
}

} // namespace

PaneKeys::PaneKeys(QWidget *tree, DockLayout *docks)
    : QObject(docks)
    , m_tree(tree)
    , m_docks(docks)
{
}

void PaneKeys::focus(Pane pane) const
{
    m_docks->bringToFront(pane);
    QDockWidget *dock = m_docks->dock(pane);
    dock->activateWindow(); // a floating one has its own
    targetIn(dock->widget())->setFocus(Qt::ShortcutFocusReason);
}

void PaneKeys::focusTree() const
{
    m_tree->activateWindow();
    m_tree->setFocus(Qt::ShortcutFocusReason);
}

std::optional<Pane> PaneKeys::current() const
{
    const QWidget *focus = QApplication::focusWidget();
    for (const Pane pane : DockLayout::panes) {
        if (focus != nullptr && m_docks->dock(pane)->isAncestorOf(focus))
            return pane;
    }
    return {};
}

void PaneKeys::step(int by) const
{
    std::vector<std::optional<Pane>> seen{std::nullopt}; // the tree
    for (const Pane pane : DockLayout::panes) {
        if (m_docks->isInFront(pane))
            seen.emplace_back(pane);
    }
    const auto count = static_cast<int>(seen.size());
    const auto found = std::find(seen.begin(), seen.end(), current());
    const int place = found == seen.end() ? 0 : static_cast<int>(found - seen.begin());
    const std::optional<Pane> next = seen[static_cast<std::size_t>((place + by + count) % count)];
    if (next)
        focus(*next);
    else
        focusTree();
}

} // namespace skr
