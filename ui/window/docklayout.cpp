// SPDX-License-Identifier: Apache-2.0
#include "ui/window/docklayout.h"

#include <QDockWidget>
#include <QMainWindow>

namespace skr {

namespace {

constexpr int narrowWindow = 1200;
constexpr int rightWidth = 472;
constexpr int narrowRightWidth = 350;
constexpr int bottomHeight = 210;
constexpr int jsonShare = 430;
constexpr int claimsShare = 340;

} // namespace

DockLayout::DockLayout(QMainWindow *window)
    : QObject(window)
    , m_window(window)
{
    window->setDockOptions(QMainWindow::AnimatedDocks | QMainWindow::AllowTabbedDocks | QMainWindow::AllowNestedDocks
                           | QMainWindow::GroupedDragging);
    window->setTabPosition(Qt::AllDockWidgetAreas, QTabWidget::North);
    window->setCorner(Qt::TopRightCorner, Qt::RightDockWidgetArea);
    window->setCorner(Qt::BottomRightCorner, Qt::RightDockWidgetArea);
}

void DockLayout::add(Pane pane, const QString &name, const QString &title, QWidget *content)
{
    auto *dock = new QDockWidget(title, m_window);
    dock->setObjectName(name);
    dock->setWidget(content);
    m_docks[static_cast<std::size_t>(pane)] = dock;
    if (pane == Pane::Json)
        return;
    // Tabs name the stacked docks; a floating one needs its own title.
    dock->setTitleBarWidget(new QWidget(dock));
    connect(dock, &QDockWidget::topLevelChanged, dock, [dock](bool floating) {
        delete dock->titleBarWidget();
        dock->setTitleBarWidget(floating ? nullptr : new QWidget(dock));
    });
}

void DockLayout::arrange()
{
    for (const Pane pane : {Pane::Json, Pane::Claims, Pane::Token})
        m_window->addDockWidget(Qt::RightDockWidgetArea, dock(pane));
    for (const Pane pane : {Pane::Why, Pane::Problems})
        m_window->addDockWidget(Qt::BottomDockWidgetArea, dock(pane));
    m_window->tabifyDockWidget(dock(Pane::Claims), dock(Pane::Token));
    m_window->tabifyDockWidget(dock(Pane::Why), dock(Pane::Problems));
    dock(Pane::Claims)->raise();
    dock(Pane::Why)->raise();
}

void DockLayout::applySizes()
{
    const bool narrow = m_window->width() < narrowWindow;
    m_window->resizeDocks({dock(Pane::Claims)}, {narrow ? narrowRightWidth : rightWidth}, Qt::Horizontal);
    m_window->resizeDocks({dock(Pane::Json), dock(Pane::Claims)}, {jsonShare, claimsShare}, Qt::Vertical);
    m_window->resizeDocks({dock(Pane::Why)}, {bottomHeight}, Qt::Vertical);
}

void DockLayout::bringToFront(Pane pane) const
{
    dock(pane)->show();
    dock(pane)->raise();
}

} // namespace skr
