// SPDX-License-Identifier: Apache-2.0
#include "ui/window/docklayout.h"

#include "ui/window/docktitle.h"

#include <QDockWidget>
#include <QEvent>
#include <QGuiApplication>
#include <QLayout>
#include <QMainWindow>
#include <QScreen>
#include <QTimer>

#include <algorithm>

namespace skr {

namespace {

constexpr int stateVersion = 3; // of the set of docks and what their states mean
constexpr int narrowWindow = 1200;
constexpr int rightWidth = 472;
constexpr int narrowRightWidth = 350;
constexpr int bottomHeight = 210;
constexpr int jsonShare = 430;
constexpr int claimsShare = 340;
constexpr std::array panesBelow{Pane::Why, Pane::Problems, Pane::Words, Pane::Samples};

bool isOnScreen(const QRect &rect)
{
    const QList<QScreen *> screens = QGuiApplication::screens();
    return std::any_of(screens.begin(), screens.end(),
                       [&](const QScreen *screen) { return screen->availableGeometry().intersects(rect); });
}

} // namespace

DockLayout::DockLayout(QMainWindow *window)
    : QObject(window)
    , m_window(window)
    , m_titleUpdate(new QTimer(this))
{
    window->setDockOptions(QMainWindow::AnimatedDocks | QMainWindow::AllowTabbedDocks | QMainWindow::AllowNestedDocks
                           | QMainWindow::GroupedDragging);
    window->setTabPosition(Qt::AllDockWidgetAreas, QTabWidget::North);
    for (const Qt::Corner corner : {Qt::TopLeftCorner, Qt::BottomLeftCorner})
        window->setCorner(corner, Qt::LeftDockWidgetArea);
    for (const Qt::Corner corner : {Qt::TopRightCorner, Qt::BottomRightCorner})
        window->setCorner(corner, Qt::RightDockWidgetArea);
    window->installEventFilter(this);
    // A dock tells of a move before the move is complete.
    m_titleUpdate->setSingleShot(true);
    connect(m_titleUpdate, &QTimer::timeout, this, &DockLayout::updateTitles);
}

void DockLayout::add(Pane pane, const QString &name, const QString &title, QWidget *content)
{
    auto *dock = new QDockWidget(title, m_window);
    dock->setObjectName(name);
    dock->setWidget(content);
    auto *bar = new DockTitle(dock);
    dock->setTitleBarWidget(bar);
    m_docks[static_cast<std::size_t>(pane)] = dock;
    m_titles[dock] = bar;
    m_window->addDockWidget(Qt::RightDockWidgetArea, dock);
    dock->hide();
    const auto update = [this] { m_titleUpdate->start(0); };
    connect(dock, &QDockWidget::topLevelChanged, this, update);
    connect(dock, &QDockWidget::dockLocationChanged, this, update);
    connect(dock, &QDockWidget::visibilityChanged, this, update);
}

bool DockLayout::isInFront(Pane pane) const
{
    // A dock behind another one is kept outside of the window.
    return dock(pane)->isVisible() && (dock(pane)->isFloating() || m_window->rect().intersects(dock(pane)->geometry()));
}

void DockLayout::bringToFront(Pane pane) const
{
    dock(pane)->show();
    dock(pane)->raise();
}

void DockLayout::updateTitles()
{
    for (QDockWidget *dock : m_docks) {
        DockTitle *bar = m_titles.at(dock);
        // Without a frame of the platform a floating dock could neither be moved nor closed.
        const bool floating = dock->isFloating();
        if ((dock->titleBarWidget() == nullptr) != floating) {
            dock->setTitleBarWidget(floating ? nullptr : bar);
            bar->setHidden(floating);
        }
        const QList<QDockWidget *> stack = m_window->tabifiedDockWidgets(dock);
        bar->setStacked(std::any_of(stack.begin(), stack.end(), [](const QDockWidget *other) {
            return !other->isHidden() && !other->isFloating();
        }));
    }
}

/// Behind the policy, in the direction in which people read.
Qt::DockWidgetArea DockLayout::besideArea() const
{
    return m_window->isRightToLeft() ? Qt::LeftDockWidgetArea : Qt::RightDockWidgetArea;
}

bool DockLayout::isNarrow() const
{
    return m_window->width() < narrowWindow;
}

/// The docks stand as arrange() leaves them, whatever their sizes.
bool DockLayout::isStandard(bool narrow) const
{
    for (const Pane pane : panes) {
        QDockWidget *dock = this->dock(pane);
        const bool below = std::find(panesBelow.begin(), panesBelow.end(), pane) != panesBelow.end();
        if (dock->isHidden() || dock->isFloating()
            || m_window->dockWidgetArea(dock) != (below ? Qt::BottomDockWidgetArea : besideArea()))
            return false;
    }
    const auto stack = [this](Pane pane) { return m_window->tabifiedDockWidgets(dock(pane)); };
    return stack(Pane::Json).size() == (narrow ? 2 : 0) && stack(Pane::Claims).contains(dock(Pane::Token))
        && stack(Pane::Why).size() == static_cast<qsizetype>(panesBelow.size()) - 1;
}

void DockLayout::arrange()
{
    m_narrow = isNarrow();
    for (QDockWidget *dock : m_docks) {
        dock->setFloating(false);
        m_window->removeDockWidget(dock); // leaves the stack that it is in
    }
    for (const Pane pane : {Pane::Json, Pane::Claims, Pane::Token})
        m_window->addDockWidget(besideArea(), dock(pane));
    for (const Pane pane : panesBelow)
        m_window->addDockWidget(Qt::BottomDockWidgetArea, dock(pane));
    if (m_narrow)
        m_window->tabifyDockWidget(dock(Pane::Json), dock(Pane::Claims));
    m_window->tabifyDockWidget(dock(Pane::Claims), dock(Pane::Token));
    for (std::size_t i = 1; i < panesBelow.size(); ++i)
        m_window->tabifyDockWidget(dock(panesBelow[i - 1]), dock(panesBelow[i]));
    for (QDockWidget *dock : m_docks)
        dock->show();
    m_window->layout()->activate(); // a stack that was not laid out yet has no tab to bring to the front
    dock(m_narrow ? Pane::Json : Pane::Claims)->raise();
    dock(Pane::Why)->raise();
    updateTitles();
    m_needsSizes = true;
    if (m_window->isVisible())
        applySizes();
}

void DockLayout::applySizes()
{
    m_needsSizes = false;
    m_window->layout()->activate(); // sizes of docks that were not laid out yet are not taken
    QDockWidget *front = dock(m_narrow ? Pane::Json : Pane::Claims);
    m_window->resizeDocks({front}, {m_narrow ? narrowRightWidth : rightWidth}, Qt::Horizontal);
    if (!m_narrow)
        m_window->resizeDocks({dock(Pane::Json), dock(Pane::Claims)}, {jsonShare, claimsShare}, Qt::Vertical);
    m_window->resizeDocks({dock(Pane::Why)}, {bottomHeight}, Qt::Vertical);
}

void DockLayout::setShown(bool shown)
{
    if (m_shown == shown)
        return;
    if (!shown)
        m_state = save();
    m_shown = shown;
    if (shown) {
        restoreNow();
        return;
    }
    for (QDockWidget *dock : m_docks)
        dock->hide();
}

void DockLayout::reset()
{
    m_state.clear();
    if (m_shown)
        arrange();
}

QByteArray DockLayout::save() const
{
    return m_shown ? m_window->saveState(stateVersion) : m_state;
}

void DockLayout::restore(const QByteArray &state)
{
    m_state = state;
    if (m_shown)
        restoreNow();
}

void DockLayout::restoreNow()
{
    m_narrow = isNarrow();
    if (m_state.isEmpty() || !m_window->restoreState(m_state, stateVersion)) {
        arrange();
        return;
    }
    for (QDockWidget *dock : m_docks) {
        if (dock->isFloating() && !isOnScreen(dock->frameGeometry()))
            dock->setFloating(false); // the screen that it was on is gone
    }
    // The other arrangement is what fitted the window of then.
    if (isStandard(!m_narrow))
        arrange();
    updateTitles();
}

bool DockLayout::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_window && event->type() == QEvent::Resize && m_shown && m_window->isVisible()
        && isNarrow() != m_narrow)
        QMetaObject::invokeMethod(this, &DockLayout::followWidth, Qt::QueuedConnection);
    if (watched == m_window && event->type() == QEvent::Show && m_needsSizes)
        QMetaObject::invokeMethod(this, &DockLayout::followWidth, Qt::QueuedConnection);
    return false;
}

void DockLayout::followWidth()
{
    const bool former = m_narrow;
    m_narrow = isNarrow();
    if (!m_shown)
        return;
    if (former != m_narrow && isStandard(former)) // else the person arranged it
        arrange();
    else if (m_needsSizes)
        applySizes();
}

} // namespace skr
