// SPDX-License-Identifier: Apache-2.0
#include "ui/help/helpwindow.h"

#include "core/help/helpbook.h"
#include "qt/text.h"
#include "ui/help/helpbrowser.h"
#include "ui/help/helpcontents.h"
#include "ui/help/linknotice.h"
#include "ui/look/icons.h"

#include <QAction>
#include <QApplication>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QScrollBar>
#include <QSplitter>
#include <QToolButton>
#include <QUrl>
#include <QVBoxLayout>

namespace skr {

namespace {

constexpr QSize windowSize(1100, 700);
constexpr int contentsWidth = 300;
constexpr int farthestZoom = 10;

/// `../diagnostics/root-all-of.md` → `diagnostics/root-all-of`; `preview.md` → `preview`.
QString pageOf(const QUrl &link)
{
    const QFileInfo file(link.path());
    const bool isCode = QFileInfo(file.path()).fileName() == QLatin1String("diagnostics");
    return isCode ? QStringLiteral("diagnostics/") + file.completeBaseName() : file.completeBaseName();
}

} // namespace

HelpWindow::HelpWindow(QWidget *parent)
    : QWidget(parent, Qt::Window)
    , m_search(new QLineEdit)
    , m_contents(new HelpContents)
    , m_text(new HelpBrowser)
    , m_link(new LinkNotice)
{
    setObjectName(QStringLiteral("helpWindow"));
    setWindowTitle(tr("User Guide"));
    setAttribute(Qt::WA_QuitOnClose, false);
    resize(windowSize);
    m_search->setObjectName(QStringLiteral("helpSearch"));
    m_search->setAccessibleName(tr("Search the guide"));
    m_search->setPlaceholderText(tr("Search the guide"));
    m_search->setClearButtonEnabled(true);
    m_search->addAction(icon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    m_search->installEventFilter(this);

    auto *side = new QWidget;
    auto *down = new QVBoxLayout(side);
    down->setContentsMargins(8, 8, 8, 0);
    down->setSpacing(6);
    down->addLayout(createTools());
    down->addWidget(m_search);
    down->addWidget(m_contents, 1);
    auto *page = new QWidget;
    auto *beside = new QVBoxLayout(page);
    beside->setContentsMargins(0, 0, 0, 0);
    beside->setSpacing(0);
    beside->addWidget(m_link);
    beside->addWidget(m_text, 1);
    auto *across = new QSplitter;
    across->addWidget(side);
    across->addWidget(page);
    across->setStretchFactor(1, 1);
    across->setChildrenCollapsible(false);
    across->setSizes({contentsWidth, windowSize.width() - contentsWidth});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(across);

    connect(m_search, &QLineEdit::textChanged, m_contents, &HelpContents::search);
    connect(m_search, &QLineEdit::returnPressed, m_contents, &HelpContents::openHit);
    connect(m_contents, &HelpContents::topicChosen, this, &HelpWindow::visit);
    connect(m_contents, &HelpContents::hitChosen, this, &HelpWindow::openHit);
    connect(m_text, &QTextBrowser::anchorClicked, this, &HelpWindow::follow);
    showTopic({});
}

QLayout *HelpWindow::createTools()
{
    m_back = addAction("helpBack", tr("Back"), QStringLiteral("go-back"), {QKeySequence::Back}, &HelpWindow::back);
    m_forward = addAction("helpForward", tr("Forward"), QStringLiteral("go-forward"), {QKeySequence::Forward},
                          &HelpWindow::forward);
    addAction("helpFind", tr("Search"), {}, {QKeySequence::Find, Qt::CTRL | Qt::Key_K}, &HelpWindow::focusSearch);
    addAction("helpZoomIn", tr("Larger"), {}, {Qt::CTRL | Qt::Key_Plus, Qt::CTRL | Qt::Key_Equal}, &HelpWindow::zoomIn);
    addAction("helpZoomOut", tr("Smaller"), {}, {Qt::CTRL | Qt::Key_Minus}, &HelpWindow::zoomOut);
    addAction("helpZoomReset", tr("Normal Size"), {}, {Qt::CTRL | Qt::Key_0}, &HelpWindow::zoomReset);
    addAction("helpClose", tr("Close"), {}, {QKeySequence::Close}, &HelpWindow::leave);
    auto *tools = new QHBoxLayout;
    tools->setSpacing(4);
    for (QAction *action : {m_back, m_forward}) {
        auto *button = new QToolButton;
        button->setDefaultAction(action);
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::TabFocus);
        tools->addWidget(button);
    }
    tools->addStretch();
    return tools;
}

QAction *HelpWindow::addAction(const char *name, const QString &text, const QString &iconName,
                               const QList<QKeySequence> &keys, void (HelpWindow::*act)())
{
    auto *action = new QAction(text, this);
    action->setObjectName(QLatin1String(name));
    if (!iconName.isEmpty())
        action->setIcon(icon(iconName));
    action->setShortcuts(keys);
    connect(action, &QAction::triggered, this, act);
    QWidget::addAction(action);
    return action;
}

void HelpWindow::showTopic(const QString &topic)
{
    const QString page = topic.section(u'#', 0, 0);
    if (helpPage(toUtf8(page)))
        visit(page, topic.section(u'#', 1));
    else
        visit(toQString(helpPages().front().name), {});
}

QString HelpWindow::topic() const
{
    const Place &place = m_places[m_current];
    return place.anchor.isEmpty() ? place.page : place.page + u'#' + place.anchor;
}

void HelpWindow::visit(const QString &page, const QString &anchor)
{
    const bool isSame = m_current >= 0 && m_places[m_current].page == page && m_places[m_current].anchor == anchor;
    if (m_current >= 0)
        m_places[m_current].scrolled = m_text->verticalScrollBar()->value();
    if (!isSame) {
        m_places.resize(m_current + 1);
        m_places << Place{page, anchor, 0};
        m_current = m_places.size() - 1;
    }
    showPlace({page, anchor, 0});
}

void HelpWindow::showPlace(const Place &place)
{
    const auto page = helpPage(toUtf8(place.page));
    if (!page)
        return;
    const QString title = toQString(page->title);
    m_text->showPage(toQString(page->text), place.anchor);
    m_text->setAccessibleName(title);
    if (place.scrolled > 0)
        m_text->verticalScrollBar()->setValue(place.scrolled);
    setWindowTitle(tr("%1 — User Guide").arg(title));
    m_contents->select(place.page, place.anchor);
    m_link->show({});
    m_back->setEnabled(m_current > 0);
    m_forward->setEnabled(m_current + 1 < m_places.size());
}

void HelpWindow::openHit(const QString &page, const QString &anchor)
{
    visit(page, anchor);
    m_text->markWords(m_search->text().split(u' ', Qt::SkipEmptyParts));
    m_text->setFocus(Qt::OtherFocusReason);
}

void HelpWindow::follow(const QUrl &link)
{
    if (!link.scheme().isEmpty()) {
        m_link->show(link);
        return;
    }
    const QString page = link.path().isEmpty() ? m_places[m_current].page : pageOf(link);
    if (helpPage(toUtf8(page)))
        visit(page, link.fragment());
}

void HelpWindow::back()
{
    step(m_current - 1);
}

void HelpWindow::forward()
{
    step(m_current + 1);
}

void HelpWindow::step(qsizetype to)
{
    if (to < 0 || to >= m_places.size())
        return;
    m_places[m_current].scrolled = m_text->verticalScrollBar()->value();
    m_current = to;
    showPlace(m_places[m_current]);
}

void HelpWindow::leave()
{
    close();
}

void HelpWindow::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void HelpWindow::zoomIn()
{
    zoomBy(1);
}

void HelpWindow::zoomOut()
{
    zoomBy(-1);
}

void HelpWindow::zoomReset()
{
    zoomBy(-m_zoom);
}

void HelpWindow::zoomBy(int steps)
{
    const int zoom = qBound(-farthestZoom / 3, m_zoom + steps, farthestZoom);
    m_text->zoomIn(zoom - m_zoom);
    m_zoom = zoom;
}

/// From the search, the arrow keys go through what it found.
bool HelpWindow::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Down || key == Qt::Key_Up) {
            m_contents->stepHit(key == Qt::Key_Down ? 1 : -1);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

/// Escape leaves the search first, then the window.
void HelpWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Escape)
        QWidget::keyPressEvent(event);
    else if (!m_search->text().isEmpty())
        m_search->clear();
    else
        close();
}

HelpWindow *showHelp(const QString &topic, QWidget *from)
{
    QWidget *modal = QApplication::activeModalWidget();
    if (modal == nullptr && from != nullptr && from->window()->isModal())
        modal = from->window();
    HelpWindow *window = nullptr;
    for (QWidget *widget : QApplication::topLevelWidgets()) {
        auto *open = qobject_cast<HelpWindow *>(widget);
        if (open != nullptr && open->parentWidget() == modal)
            window = open;
    }
    if (window == nullptr) {
        window = new HelpWindow(modal);
        window->setAttribute(Qt::WA_DeleteOnClose);
        QObject::connect(qApp, &QCoreApplication::aboutToQuit, window, [window] { delete window; });
    }
    window->showTopic(topic);
    window->show();
    window->raise();
    window->activateWindow();
    window->findChild<HelpBrowser *>()->setFocus(Qt::OtherFocusReason);
    return window;
}

} // namespace skr
