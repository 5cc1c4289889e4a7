// SPDX-License-Identifier: Apache-2.0
// The menus and the toolbar of the main window.
#include "qt/policydocument.h"
#include "qt/policyevaluation.h"
#include "ui/authorities/authorityactions.h"
#include "ui/dialogs/actionsearch.h"
#include "ui/dialogs/shortcuts.h"
#include "ui/help/helpkey.h"
#include "ui/help/helptopics.h"
#include "ui/help/helpwindow.h"
#include "ui/look/icons.h"
#include "ui/problems/problemspane.h"
#include "ui/text/textpane.h"
#include "ui/verify/verifyactions.h"
#include "ui/window/clipboardactions.h"
#include "ui/window/docklayout.h"
#include "ui/window/docktitle.h"
#include "ui/window/mainwindow.h"
#include "ui/window/panekeys.h"
#include "ui/window/policyactions.h"
#include "ui/window/policyfile.h"
#include "ui/window/recentfiles.h"

#include <QAction>
#include <QActionGroup>
#include <QApplication>
#include <QDir>
#include <QDockWidget>
#include <QMenu>
#include <QMenuBar>
#include <QToolBar>
#include <QToolButton>
#include <QUndoStack>
#include <QUndoView>
#include <QVBoxLayout>

#include <array>

namespace skr {

namespace {

constexpr int toolIconSize = 20;
constexpr QSize historySize(320, 420);

/// A name as the text of an action, in which & would be a mnemonic.
QString actionText(QString name)
{
    return name.replace(QLatin1Char('&'), QLatin1String("&&"));
}

} // namespace

QAction *MainWindow::addAction(QMenu *menu, const char *name, const QString &text, const QString &iconName,
                               const QKeySequence &keys, const std::function<void()> &act)
{
    QAction *action = menu->addAction(text);
    action->setObjectName(QLatin1String(name));
    if (!iconName.isEmpty())
        action->setIcon(icon(iconName));
    action->setShortcut(keys);
    connect(action, &QAction::triggered, this, act);
    return action;
}

QAction *MainWindow::addPolicyAction(QMenu *menu, const char *name, const QString &text, const QString &iconName,
                                     const QKeySequence &keys, const std::function<void()> &act)
{
    return m_policyNeeded->addAction(addAction(menu, name, text, iconName, keys, act));
}

void MainWindow::needPolicy(const QMenu *menu)
{
    m_policyNeeded->addAction(menu->menuAction());
    for (QAction *action : menu->actions())
        m_policyNeeded->addAction(action);
}

void MainWindow::createActions()
{
    m_policyNeeded->setExclusionPolicy(QActionGroup::ExclusionPolicy::None);
    createFileMenu();
    createEditMenu();
    createPolicyMenu();
    createViewMenu();
    createHelpMenu();
    createToolBar();
    restoreShortcuts(namedActions(menuBar()->actions()));
}

void MainWindow::createFileMenu()
{
    QMenu *file = menuBar()->addMenu(tr("&File"));
    addAction(file, "newAction", tr("&New"), QStringLiteral("document-new"), QKeySequence::New,
              [this] { newPolicy(); });
    addAction(file, "templateAction", tr("New from Temp&late…"), QStringLiteral("template"), {},
              [this] { chooseTemplate(0); });
    QAction *fromToken = addAction(file, "fromTokenAction", tr("New from To&ken…"), {}, {}, [this] { newFromToken(); });
    fromToken->setEnabled(false);
    connect(m_evaluation, &PolicyEvaluation::tokenChanged, fromToken,
            [this, fromToken] { fromToken->setEnabled(m_evaluation->token() != nullptr); });
    addAction(file, "openAction", tr("&Open…"), QStringLiteral("document-open"), QKeySequence::Open,
              [this] { open(); });
    addAction(file, "fromClipboardAction", tr("New from Clip&board"), QStringLiteral("paste"),
              Qt::CTRL | Qt::ALT | Qt::Key_V, [this] { newFromClipboard(); });
    QMenu *recent = file->addMenu(tr("Open &Recent"));
    recent->setObjectName(QStringLiteral("recentMenu"));
    connect(recent, &QMenu::aboutToShow, this, [this, recent] { fillRecentMenu(recent, RecentKind::Policy); });
    addAction(file, "newWindowAction", tr("New &Window"), {}, Qt::CTRL | Qt::SHIFT | Qt::Key_N,
              [this] { newWindow(); });
    file->addSeparator();
    addPolicyAction(file, "saveAction", tr("&Save"), QStringLiteral("document-save"), QKeySequence::Save,
                    [this] { save(); });
    addPolicyAction(file, "saveAsAction", tr("Save &As…"), QStringLiteral("document-save-as"),
                    Qt::CTRL | Qt::SHIFT | Qt::Key_S, [this] { saveAs(); });
    addPolicyAction(file, "exportAction", tr("&Export…"), {}, Qt::CTRL | Qt::Key_E, [this] { exportPolicy(); });
    QAction *revertAction = addPolicyAction(file, "revertAction", tr("Re&vert to File"), {}, {}, [this] { revert(); });
    connect(m_file, &PolicyFile::pathChanged, revertAction,
            [this, revertAction] { revertAction->setEnabled(!m_file->path().isEmpty()); });
    QMenu *report = file->addMenu(tr("Report &for Review"));
    addAction(report, "printAction", tr("&Print…"), {}, QKeySequence::Print, [this] { printReport(); });
    addAction(report, "pdfAction", tr("&Save as PDF…"), {}, {}, [this] { saveReport(); });
    needPolicy(report);
    QAction *explanation =
        addPolicyAction(file, "explanationAction", tr("Save Explanat&ion…"), {}, {}, [this] { saveExplanation(); });
    explanation->setEnabled(false);
    connect(m_evaluation, &PolicyEvaluation::tokenChanged, explanation,
            [this, explanation] { explanation->setEnabled(m_evaluation->token() != nullptr); });
    QAction *differences = addPolicyAction(file, "differencesAction", tr("Show &Differences from File…"), {}, {},
                                           [this] { m_file->showChanges(); });
    connect(m_file, &PolicyFile::pathChanged, differences,
            [this, differences] { differences->setEnabled(!m_file->path().isEmpty()); });
    file->addSeparator();
    addAction(file, "loadTokenAction", tr("Load &Token…"), QStringLiteral("token"), Qt::CTRL | Qt::Key_T, [this] {
        loadToken();
    })->setIconText(tr("Load token…"));
    QMenu *recentTokens = file->addMenu(tr("Load Token A&gain"));
    recentTokens->setObjectName(QStringLiteral("recentTokenMenu"));
    connect(recentTokens, &QMenu::aboutToShow, this,
            [this, recentTokens] { fillRecentMenu(recentTokens, RecentKind::Token); });
    addAction(file, "pasteTokenAction", tr("&Paste Token"), QStringLiteral("paste"), Qt::CTRL | Qt::SHIFT | Qt::Key_V,
              [this] { pasteToken(); });
    QAction *removeToken =
        addPolicyAction(file, "removeTokenAction", tr("Re&move Token"), {}, {}, [this] { this->removeToken(); });
    removeToken->setEnabled(false);
    connect(m_evaluation, &PolicyEvaluation::tokenChanged, removeToken,
            [this, removeToken] { removeToken->setEnabled(m_evaluation->token() != nullptr); });
    file->addSeparator();
    addAction(file, "closeAction", tr("&Close"), {}, Qt::CTRL | Qt::Key_W, [this] { closePolicy(); });
    addAction(file, "quitAction", tr("&Quit"), {}, Qt::CTRL | Qt::Key_Q, [this] { quit(); });
}

void MainWindow::fillRecentMenu(QMenu *menu, RecentKind kind)
{
    menu->clear();
    const QStringList paths = recentFiles(kind);
    for (qsizetype i = 0; i < paths.size(); ++i) {
        const QString number = QStringLiteral("&%1  %2").arg((i + 1) % 10);
        addAction(menu, "recentAction", number.arg(actionText(QDir::toNativeSeparators(paths[i]))), {}, {},
                  [this, kind, path = paths[i]] { openRecent(kind, path); });
    }
    if (paths.isEmpty()) {
        menu->addAction(tr("&None Yet"))->setEnabled(false);
        return;
    }
    menu->addSeparator();
    addAction(menu, "clearRecentAction", tr("&Clear List"), {}, {}, [kind] { clearRecentFiles(kind); });
}

void MainWindow::createEditMenu()
{
    QMenu *edit = menuBar()->addMenu(tr("&Edit"));
    QAction *undo = m_document->undoStack()->createUndoAction(this, tr("&Undo"));
    undo->setObjectName(QStringLiteral("undoAction"));
    undo->setIcon(icon(QStringLiteral("edit-undo")));
    undo->setShortcut(QKeySequence::Undo);
    QAction *redo = m_document->undoStack()->createRedoAction(this, tr("&Redo"));
    redo->setObjectName(QStringLiteral("redoAction"));
    redo->setIcon(icon(QStringLiteral("edit-redo")));
    redo->setShortcut(QKeySequence::Redo);
    edit->addActions({undo, redo});
    addPolicyAction(edit, "historyAction", tr("&History…"), {}, {}, [this] { showHistory(); });
    edit->addSeparator();
    addEditEntries(edit);
    edit->addSeparator();
    addPolicyAction(edit, "findHereAction", tr("&Find Here"), QStringLiteral("search"), QKeySequence::Find,
                    [this] { find(); });
    addPolicyAction(edit, "findClaimAction", tr("Search Clai&ms"), {}, Qt::CTRL | Qt::Key_K, [this] { findClaim(); });
    QMenu *inJson = edit->addMenu(tr("In the &JSON"));
    inJson->addActions(m_text->searchActions());
    needPolicy(inJson);
    edit->addSeparator();
    addPolicyAction(edit, "nextProblemAction", tr("&Next Problem"), {}, Qt::Key_F8, [this] { goToProblem(1); });
    addPolicyAction(edit, "previousProblemAction", tr("Pre&vious Problem"), {}, Qt::SHIFT | Qt::Key_F8,
                    [this] { goToProblem(-1); });
    addPolicyAction(edit, "offerFixAction", tr("Fi&x…"), QStringLiteral("hint"), Qt::ALT | Qt::Key_Return,
                    [this] { offerFix(); });
    addPolicyAction(edit, "fixSafelyAction", tr("Fix All &Safe Ones…"), {}, {}, [this] { m_problems->fixSafely(); });
    edit->addSeparator();
    addAction(edit, "preferencesAction", tr("Pr&eferences…"), {}, Qt::CTRL | Qt::Key_Comma, [this] {
        showPreferences();
    })->setMenuRole(QAction::PreferencesRole);
}

void MainWindow::createPolicyMenu()
{
    QMenu *policy = menuBar()->addMenu(tr("&Policy"));
    m_policyActions->fill(policy);
    for (QAction *action : policy->actions())
        m_policyNeeded->addAction(action);
    policy->addSeparator();
    m_authorityActions->fill(policy);
    policy->addSeparator();
    policy->addAction(m_verify->checkEndpoint());
    addPolicyAction(policy, "replayAction", tr("T&ry on Many Tokens…"), {}, {}, [this] { openReplay(); });
    policy->addSeparator();
    QAction *format = addPolicyAction(policy, "formatAction", tr("&Format"), QStringLiteral("format"),
                                      Qt::CTRL | Qt::SHIFT | Qt::Key_F, [this] { formatDocument(); });
    auto *tool = new QToolButton;
    tool->setObjectName(QStringLiteral("formatTool"));
    tool->setDefaultAction(format);
    tool->setToolButtonStyle(Qt::ToolButtonTextOnly);
    tool->setAutoRaise(true);
    tool->setFocusPolicy(Qt::TabFocus);
    m_docks->title(Pane::Json)->addTool(tool);
}

void MainWindow::createViewMenu()
{
    QMenu *view = menuBar()->addMenu(tr("&View"));
    addPolicyAction(view, "treeAction", tr("&Policy"), {}, Qt::CTRL | Qt::Key_1, [this] { m_panes->focusTree(); });
    const std::array names{tr("&JSON"),     tr("&Claims"),   tr("&Token"),  tr("&Why"),
                           tr("P&roblems"), tr("&In words"), tr("Sa&mples")};
    for (std::size_t i = 0; i < names.size(); ++i) {
        const auto key = static_cast<Qt::Key>(Qt::Key_2 + static_cast<int>(i));
        const QByteArray name = "pane" + QByteArray::number(static_cast<int>(i) + 2) + "Action";
        addPolicyAction(view, name.constData(), names[i], {}, Qt::CTRL | key,
                        [this, pane = DockLayout::panes[i]] { m_panes->focus(pane); });
    }
    view->addSeparator();
    addPolicyAction(view, "nextPaneAction", tr("&Next Pane"), {}, Qt::Key_F6, [this] { m_panes->step(1); });
    addPolicyAction(view, "previousPaneAction", tr("Pre&vious Pane"), {}, Qt::SHIFT | Qt::Key_F6,
                    [this] { m_panes->step(-1); });
    view->addSeparator();
    QMenu *shown = view->addMenu(tr("&Shown Panes"));
    m_policyNeeded->addAction(shown->menuAction());
    for (std::size_t i = 0; i < names.size(); ++i) {
        // The dock's own action takes its text from the title, without a mnemonic.
        const QAction *toggle = m_docks->dock(DockLayout::panes[i])->toggleViewAction();
        QAction *action = shown->addAction(names[i]);
        action->setCheckable(true);
        connect(action, &QAction::triggered, toggle, &QAction::trigger);
        connect(toggle, &QAction::toggled, action, &QAction::setChecked);
    }
    QMenu *json = view->addMenu(tr("JS&ON"));
    json->addActions(m_text->foldActions());
    needPolicy(json);
    view->addSeparator();
    addPolicyAction(view, "zoomInAction", tr("&Zoom In"), {}, {}, [this] {
        zoom(1);
    })->setShortcuts({Qt::CTRL | Qt::Key_Plus, Qt::CTRL | Qt::Key_Equal});
    addPolicyAction(view, "zoomOutAction", tr("Zoom O&ut"), {}, Qt::CTRL | Qt::Key_Minus, [this] { zoom(-1); });
    addPolicyAction(view, "zoomResetAction", tr("Norm&al Size"), {}, Qt::CTRL | Qt::Key_0, [this] { zoom(0); });
    view->addSeparator();
    addPolicyAction(view, "resetLayoutAction", tr("Reset &Layout"), {}, {}, [this] { resetLayout(); });
}

void MainWindow::createHelpMenu()
{
    QMenu *help = menuBar()->addMenu(tr("&Help"));
    addAction(help, "helpAction", tr("&User Guide"), {}, QKeySequence::HelpContents, [this] { showHelp(); });
    HelpKey::install();
    addAction(help, "findActionAction", tr("&Find Action…"), QStringLiteral("search"), Qt::CTRL | Qt::SHIFT | Qt::Key_P,
              [this] { findAction(); });
    addAction(help, "shortcutsAction", tr("&Keyboard Shortcuts…"), {}, {}, [this] { showShortcuts(); });
    addAction(help, "aboutAction", tr("&About SKR Policy Editor"), {}, {}, [this] { m_dialogs->showAbout(this); });
}

void MainWindow::showHelp()
{
    if (m_panes->current() != Pane::Problems || !m_problems->explain())
        skr::showHelp(helpTopicOf(QApplication::focusWidget()), this);
}

void MainWindow::showShortcuts()
{
    m_dialogs->showShortcuts(this, namedActions(menuBar()->actions()));
}

void MainWindow::findAction()
{
    auto *search = new ActionSearch(namedActions(menuBar()->actions()), this);
    search->setAttribute(Qt::WA_DeleteOnClose);
    search->open();
}

void MainWindow::showHistory()
{
    if (!m_history) {
        m_history = new QDialog(this);
        m_history->setObjectName(QStringLiteral("history"));
        m_history->setAttribute(Qt::WA_DeleteOnClose);
        m_history->setWindowTitle(tr("History"));
        m_history->resize(historySize);
        auto *view = new QUndoView(m_document->undoStack());
        view->setObjectName(QStringLiteral("historyList"));
        view->setAccessibleName(tr("What was done"));
        view->setEmptyLabel(tr("As it was opened"));
        auto *layout = new QVBoxLayout(m_history);
        layout->addWidget(view);
    }
    m_history->show();
    m_history->raise();
    m_history->activateWindow();
}

void MainWindow::createToolBar()
{
    QToolBar *tools = addToolBar(tr("Tools"));
    tools->setObjectName(QStringLiteral("tools"));
    tools->setMovable(false);
    const int iconSize = std::max(toolIconSize, tools->fontMetrics().height());
    tools->setIconSize({iconSize, iconSize});
    tools->toggleViewAction()->setVisible(false); // nothing else would bring it back
    const auto add = [&](std::initializer_list<const char *> names) {
        for (const char *name : names)
            tools->addAction(findChild<QAction *>(QLatin1String(name)));
        tools->addSeparator();
    };
    add({"newAction", "openAction", "saveAction"});
    add({"undoAction", "redoAction"});
    const QList<QAction *> worded{m_policyActions->addCondition(), m_policyActions->action(PolicyAction::AddBlock),
                                  m_policyActions->addAuthority(),
                                  findChild<QAction *>(QStringLiteral("loadTokenAction"))};
    tools->addActions(worded.first(3));
    tools->addSeparator();
    tools->addAction(worded.last());
    tools->setToolButtonStyle(Qt::ToolButtonIconOnly);
    for (QAction *action : worded) {
        if (auto *button = qobject_cast<QToolButton *>(tools->widgetForAction(action)))
            button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    }
}

} // namespace skr
