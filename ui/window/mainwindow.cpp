// SPDX-License-Identifier: Apache-2.0
#include "ui/window/mainwindow.h"

#include "core/edit/policyedit.h"
#include "qt/fileaccess.h"
#include "qt/policydocument.h"
#include "qt/policyevaluation.h"
#include "qt/policytreemodel.h"
#include "qt/text.h"
#include "resources/resources.h"
#include "ui/claims/claimpicker.h"
#include "ui/evaluate/tokenpane.h"
#include "ui/evaluate/verdictbanner.h"
#include "ui/evaluate/whypane.h"
#include "ui/problems/problemspane.h"
#include "ui/text/textpane.h"
#include "ui/tree/policytreeview.h"
#include "ui/window/policyactions.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QCloseEvent>
#include <QDir>
#include <QDockWidget>
#include <QFileInfo>
#include <QLabel>
#include <QStatusBar>
#include <QToolButton>
#include <QVBoxLayout>

namespace skr {

namespace {

constexpr int narrowWindow = 1200;
constexpr int rightWidth = 472;
constexpr int narrowRightWidth = 350;
constexpr int bottomHeight = 210;
constexpr int jsonShare = 430;
constexpr int claimsShare = 340;
constexpr int refusalShown = 8000; // milliseconds

QWidget *stacked(QWidget *top, QWidget *rest, QWidget *parent)
{
    auto *both = new QWidget(parent);
    auto *layout = new QVBoxLayout(both);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(top);
    layout->addWidget(rest, 1);
    return both;
}

} // namespace

MainWindow::MainWindow(std::unique_ptr<Dialogs> dialogs, QWidget *parent)
    : QMainWindow(parent)
    , m_dialogs(std::move(dialogs))
    , m_document(new PolicyDocument(ClaimCatalog::builtIn(), this))
    , m_model(new PolicyTreeModel(m_document, this))
    , m_evaluation(new PolicyEvaluation(m_document, this))
{
    m_model->follow(m_evaluation);
    m_banner = new VerdictBanner(m_document, m_evaluation, this);
    m_tree = new PolicyTreeView(m_model, this);
    m_text = new TextPane(m_document, this);
    m_claims = new ClaimPicker(m_document->sharedCatalog(), this);
    m_token = new TokenPane(m_document->sharedCatalog(), this);
    m_problems = new ProblemsPane(m_document, this);
    m_policyActions = new PolicyActions(m_model, m_tree, this);
    setCentralWidget(stacked(m_banner, m_tree, this));
    createDocks();
    createActions();
    createStatusBar();
    connectParts();
    newPolicy();
}

MainWindow::~MainWindow() = default;

VerdictText MainWindow::verdict() const
{
    return verdictText(m_document->revision(), m_evaluation->current().get());
}

QDockWidget *MainWindow::addDock(const QString &name, const QString &title, QWidget *pane, Qt::DockWidgetArea area)
{
    auto *dock = new QDockWidget(title, this);
    dock->setObjectName(name);
    dock->setWidget(pane);
    addDockWidget(area, dock);
    return dock;
}

void MainWindow::createDocks()
{
    setDockOptions(AnimatedDocks | AllowTabbedDocks | AllowNestedDocks | GroupedDragging);
    setTabPosition(Qt::AllDockWidgetAreas, QTabWidget::North);
    setCorner(Qt::TopRightCorner, Qt::RightDockWidgetArea);
    setCorner(Qt::BottomRightCorner, Qt::RightDockWidgetArea);

    m_jsonDock = addDock(QStringLiteral("jsonDock"), tr("JSON"), m_text, Qt::RightDockWidgetArea);
    m_claimsDock = addDock(QStringLiteral("claimsDock"), tr("Claims"), m_claims, Qt::RightDockWidgetArea);
    m_tokenDock = addDock(QStringLiteral("tokenDock"), tr("Token"), m_token, Qt::RightDockWidgetArea);
    m_whyDock = addDock(QStringLiteral("whyDock"), tr("Why"), new WhyPane(m_document, m_evaluation, this),
                        Qt::BottomDockWidgetArea);
    m_problemsDock = addDock(QStringLiteral("problemsDock"), tr("Problems"), m_problems, Qt::BottomDockWidgetArea);
    tabifyDockWidget(m_claimsDock, m_tokenDock);
    tabifyDockWidget(m_whyDock, m_problemsDock);
    m_claimsDock->raise();
    m_whyDock->raise();

    // Tabs name the stacked docks; a floating one needs its own title.
    for (QDockWidget *dock : {m_claimsDock, m_tokenDock, m_whyDock, m_problemsDock}) {
        dock->setTitleBarWidget(new QWidget(dock));
        connect(dock, &QDockWidget::topLevelChanged, dock, [dock](bool floating) {
            delete dock->titleBarWidget();
            dock->setTitleBarWidget(floating ? nullptr : new QWidget(dock));
        });
    }
}

void MainWindow::showEvent(QShowEvent *event)
{
    QMainWindow::showEvent(event);
    if (event->spontaneous())
        return;
    const bool narrow = width() < narrowWindow;
    resizeDocks({m_claimsDock}, {narrow ? narrowRightWidth : rightWidth}, Qt::Horizontal);
    resizeDocks({m_jsonDock, m_claimsDock}, {jsonShare, claimsShare}, Qt::Vertical);
    resizeDocks({m_whyDock}, {bottomHeight}, Qt::Vertical);
}

void MainWindow::createStatusBar()
{
    m_problemCount = new QToolButton(this);
    m_problemCount->setObjectName(QStringLiteral("problemCount"));
    m_problemCount->setAutoRaise(true);
    m_problemCount->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_caret = new QLabel(this);
    m_caret->setAccessibleName(tr("Caret"));
    m_encoding = new QLabel(this);
    m_encoding->setAccessibleName(tr("Encoding and line ends"));
    statusBar()->addWidget(m_problemCount);
    statusBar()->addPermanentWidget(m_caret);
    statusBar()->addPermanentWidget(m_encoding);
    connect(m_problemCount, &QToolButton::clicked, this, [this] {
        m_problemsDock->show();
        m_problemsDock->raise();
    });
}

void MainWindow::connectParts()
{
    connect(m_tree, &PolicyTreeView::currentRowChanged, this, [this](const QModelIndex &index) {
        m_text->showRange(m_model->textRange(index));
        m_claims->setTarget(PolicyCommands(*m_model).blockName(index));
    });
    connect(m_text, &TextPane::caretMoved, this,
            [this](std::size_t offset) { m_tree->select(m_model->indexAt(offset)); });
    connect(m_text, &TextPane::caretTextChanged, m_caret, &QLabel::setText);
    connect(m_text, &TextPane::formatRequested, this, &MainWindow::formatDocument);
    connect(m_problems, &ProblemsPane::activated, this, [this](const TextRange &range) {
        m_tree->select(m_model->indexAt(range.begin));
        m_text->goTo(range.begin);
    });
    connect(m_claims, &ClaimPicker::claimChosen, m_policyActions, &PolicyActions::addConditionOn);
    connect(m_tree, &PolicyTreeView::refused, this, &MainWindow::showRefusal);
    connect(m_token, &TokenPane::openRequested, this, &MainWindow::loadToken);
    connect(m_token, &TokenPane::pasteRequested, this, &MainWindow::pasteToken);
    connect(m_token, &TokenPane::removeRequested, this, [this] { m_evaluation->setToken(nullptr); });
    connect(m_evaluation, &PolicyEvaluation::tokenChanged, this, [this] {
        m_token->setToken(m_evaluation->token());
        m_claims->setToken(m_evaluation->token());
    });
    connect(m_document, &PolicyDocument::modifiedChanged, this, &QWidget::setWindowModified);
    connect(m_document, &PolicyDocument::edited, this, &MainWindow::showState);
    connect(m_document, &PolicyDocument::replaced, this, &MainWindow::showState);
    // The row's text may have grown or moved while it stays the current one.
    connect(m_document, &PolicyDocument::edited, this,
            [this] { m_text->showRange(m_model->textRange(m_tree->currentIndex())); });
}

void MainWindow::showState()
{
    const Diagnostics &diagnostics = m_document->revision().diagnostics();
    const std::size_t total = diagnostics.list.size() + diagnostics.omitted;
    QStringList parts;
    if (diagnostics.errors > 0)
        parts << tr("%n error(s)", nullptr, static_cast<int>(diagnostics.errors));
    if (total > diagnostics.errors)
        parts << tr("%n remark(s)", nullptr, static_cast<int>(total - diagnostics.errors));
    m_problemCount->setText(parts.isEmpty() ? tr("No problems") : parts.join(QStringLiteral(", ")));
    m_problemsDock->setWindowTitle(total > 0 ? tr("Problems (%1)").arg(total) : tr("Problems"));

    const std::string &text = m_document->text();
    const std::size_t lineEnd = text.find('\n');
    const bool crlf = lineEnd != std::string::npos && lineEnd > 0 && text[lineEnd - 1] == '\r';
    m_encoding->setText(crlf ? tr("UTF-8, CRLF") : tr("UTF-8, LF"));
}

void MainWindow::showRefusal(const QString &reason)
{
    statusBar()->showMessage(reason, refusalShown);
}

QString MainWindow::folder() const
{
    return m_path.isEmpty() ? QDir::currentPath() : QFileInfo(m_path).absolutePath();
}

QString MainWindow::fileName() const
{
    return m_path.isEmpty() ? tr("untitled policy") : QFileInfo(m_path).fileName();
}

void MainWindow::showTitle()
{
    setWindowTitle(fileName() + QStringLiteral("[*]"));
    setWindowFilePath(m_path);
    setWindowModified(m_document->isModified());
}

void MainWindow::showPolicy(std::string text, const QString &path)
{
    m_path = path;
    m_document->setText(std::move(text));
    showTitle();
    m_tree->setFocus();
}

void MainWindow::newPolicy()
{
    if (!canDiscard())
        return;
    showPolicy(std::string(resource("templates/blank.json")), {});
    m_tree->select(m_model->addingRow(m_model->policyIndex()));
}

void MainWindow::newFromTemplate()
{
    if (canDiscard())
        showPolicy(std::string(resource("templates/source-document.json")), {});
}

void MainWindow::open()
{
    if (!canDiscard())
        return;
    const QString path = m_dialogs->openPolicy(this, folder());
    if (!path.isEmpty())
        openPolicy(path);
}

bool MainWindow::openPolicy(const QString &path)
{
    FileContent file = readFile(path, maximumTextSize);
    if (!file.bytes) {
        m_dialogs->showError(this, tr("Open Policy"), file.error);
        return false;
    }
    showPolicy(std::move(*file.bytes), path);
    // An opened file with errors is opened because of them.
    (m_document->revision().isValid() ? m_whyDock : m_problemsDock)->raise();
    return true;
}

bool MainWindow::saveTo(const QString &path)
{
    const QString error = writeFile(path, m_document->text());
    if (!error.isEmpty()) {
        m_dialogs->showError(this, tr("Save Policy"), error);
        return false;
    }
    m_path = path;
    m_document->setSaved();
    showTitle();
    statusBar()->showMessage(tr("Saved %1").arg(fileName()), refusalShown);
    return true;
}

bool MainWindow::save()
{
    return m_path.isEmpty() ? saveAs() : saveTo(m_path);
}

bool MainWindow::saveAs()
{
    const QString suggested =
        m_path.isEmpty() ? QDir(folder()).filePath(QStringLiteral("release-policy.json")) : m_path;
    const QString path = m_dialogs->savePolicy(this, suggested);
    return !path.isEmpty() && saveTo(path);
}

bool MainWindow::canDiscard()
{
    if (!m_document->isModified())
        return true;
    switch (m_dialogs->askToSave(this, fileName())) {
    case Dialogs::Answer::Save:
        return save();
    case Dialogs::Answer::Discard:
        return true;
    default:
        return false;
    }
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    event->setAccepted(canDiscard());
}

void MainWindow::loadToken()
{
    const QString path = m_dialogs->openToken(this, folder());
    if (!path.isEmpty())
        openToken(path);
}

bool MainWindow::openToken(const QString &path)
{
    const FileContent file = readFile(path, AttestationToken::maximumSize);
    if (!file.bytes) {
        m_dialogs->showError(this, tr("Load Attestation Token"), file.error);
        return false;
    }
    return setToken(*file.bytes, QFileInfo(path).fileName());
}

void MainWindow::pasteToken()
{
    setToken(toUtf8(QGuiApplication::clipboard()->text()), tr("pasted token"));
}

bool MainWindow::setToken(std::string_view text, const QString &name)
{
    TokenError error;
    auto token = AttestationToken::parse(text, &error);
    if (!token) {
        m_dialogs->showError(this, tr("Load Attestation Token"),
                             tr("“%1” cannot be used: %2.").arg(name, toQString(error.message)));
        return false;
    }
    m_banner->setTokenName(name);
    m_evaluation->setToken(std::move(token));
    m_tree->layOutColumns();
    m_tokenDock->show();
    m_tokenDock->raise();
    if (m_evaluation->current()->verdict() != Verdict::Released)
        (m_document->revision().isValid() ? m_whyDock : m_problemsDock)->raise();
    return true;
}

void MainWindow::formatDocument()
{
    Layout layout = layoutOf(m_document->revision().tree());
    layout.compact = false;
    const auto edit = skr::formatDocument(m_document->revision().tree(), layout);
    if (edit)
        m_document->apply(*edit, tr("Format"));
    else
        showRefusal(tr("Only JSON can be formatted: mend the syntax errors first"));
}

} // namespace skr
