// SPDX-License-Identifier: Apache-2.0
// The menus and the toolbar of the main window.
#include "qt/policydocument.h"
#include "qt/policyevaluation.h"
#include "ui/claims/claimpicker.h"
#include "ui/icons/icons.h"
#include "ui/text/textpane.h"
#include "ui/tree/policytreeview.h"
#include "ui/window/clipboardactions.h"
#include "ui/window/docklayout.h"
#include "ui/window/mainwindow.h"
#include "ui/window/policyactions.h"

#include <QAction>
#include <QApplication>
#include <QDockWidget>
#include <QMenuBar>
#include <QToolBar>
#include <QToolButton>
#include <QUndoStack>

namespace skr {

namespace {

constexpr int toolIconSize = 20;

template <typename Slot>
QAction *entry(QMenu *menu, const QString &text, const QString &iconName, const QKeySequence &keys, MainWindow *window,
               Slot slot)
{
    QAction *action = menu->addAction(text);
    if (!iconName.isEmpty())
        action->setIcon(icon(iconName));
    action->setShortcut(keys);
    QObject::connect(action, &QAction::triggered, window, slot);
    return action;
}

} // namespace

void MainWindow::createActions()
{
    QMenu *file = menuBar()->addMenu(tr("&File"));
    QAction *create =
        entry(file, tr("&New"), QStringLiteral("document-new"), QKeySequence::New, this, &MainWindow::newPolicy);
    entry(file, tr("New from &Template"), {}, {}, this, &MainWindow::newFromTemplate);
    QAction *openFile =
        entry(file, tr("&Open…"), QStringLiteral("document-open"), QKeySequence::Open, this, &MainWindow::open);
    file->addSeparator();
    QAction *saveFile =
        entry(file, tr("&Save"), QStringLiteral("document-save"), QKeySequence::Save, this, &MainWindow::save);
    entry(file, tr("Save &As…"), QStringLiteral("document-save-as"), QKeySequence::SaveAs, this, &MainWindow::saveAs);
    file->addSeparator();
    QAction *token =
        entry(file, tr("Load &Token…"), QStringLiteral("token"), Qt::CTRL | Qt::Key_T, this, &MainWindow::loadToken);
    entry(file, tr("&Paste Token"), QStringLiteral("paste"), Qt::CTRL | Qt::SHIFT | Qt::Key_V, this,
          &MainWindow::pasteToken);
    entry(file, tr("&Remove Token"), {}, {}, this, [this] { m_evaluation->setToken(nullptr); });
    file->addSeparator();
    entry(file, tr("&Quit"), {}, QKeySequence::Quit, this, &QWidget::close);

    QMenu *edit = menuBar()->addMenu(tr("&Edit"));
    QAction *undo = m_document->undoStack()->createUndoAction(this, tr("&Undo"));
    undo->setIcon(icon(QStringLiteral("edit-undo")));
    undo->setShortcut(QKeySequence::Undo);
    QAction *redo = m_document->undoStack()->createRedoAction(this, tr("&Redo"));
    redo->setIcon(icon(QStringLiteral("edit-redo")));
    redo->setShortcut(QKeySequence::Redo);
    edit->addActions({undo, redo});
    edit->addSeparator();
    addEditEntries(edit);
    edit->addSeparator();
    edit->addActions(m_text->searchActions());

    QMenu *policy = menuBar()->addMenu(tr("&Policy"));
    m_policyActions->fill(policy);
    policy->addSeparator();
    entry(policy, tr("&Format"), QStringLiteral("format"), Qt::CTRL | Qt::SHIFT | Qt::Key_F, this,
          &MainWindow::formatDocument);

    QMenu *view = menuBar()->addMenu(tr("&View"));
    entry(view, tr("&Policy"), {}, Qt::CTRL | Qt::Key_1, this, [this] { m_tree->setFocus(); });
    entry(view, tr("Search &Claims"), {}, Qt::CTRL | Qt::Key_K, this, [this] {
        m_docks->bringToFront(Pane::Claims);
        m_claims->focusSearch();
    });
    view->addSeparator();
    QMenu *json = view->addMenu(tr("&JSON"));
    json->addActions(m_text->foldActions());
    json->addSeparator();
    json->addActions(m_text->zoomActions());
    view->addSeparator();
    for (QDockWidget *dock : findChildren<QDockWidget *>())
        view->addAction(dock->toggleViewAction());

    QMenu *help = menuBar()->addMenu(tr("&Help"));
    entry(help, tr("&About SKR Policy Editor"), {}, {}, this, [this] { m_dialogs->showAbout(this); });

    QToolBar *tools = addToolBar(tr("Tools"));
    tools->setObjectName(QStringLiteral("tools"));
    tools->setMovable(false);
    tools->setIconSize({toolIconSize, toolIconSize});
    tools->addActions({create, openFile, saveFile});
    tools->addSeparator();
    tools->addActions({undo, redo});
    tools->addSeparator();
    token->setIconText(tr("Load token…"));
    tools->addActions({m_policyActions->addCondition(), m_policyActions->action(PolicyAction::AddBlock),
                       m_policyActions->addAuthority()});
    tools->addSeparator();
    tools->addAction(token);
    tools->setToolButtonStyle(Qt::ToolButtonIconOnly);
    for (QAction *action : {m_policyActions->addCondition(), m_policyActions->action(PolicyAction::AddBlock),
                            m_policyActions->addAuthority(), token}) {
        if (auto *button = qobject_cast<QToolButton *>(tools->widgetForAction(action)))
            button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    }
}

} // namespace skr
