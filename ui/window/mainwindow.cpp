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
#include "ui/tree/policypane.h"
#include "ui/tree/policytreeview.h"
#include "ui/window/docklayout.h"
#include "ui/window/policyactions.h"
#include "ui/window/policyfile.h"
#include "ui/window/statusline.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QCloseEvent>
#include <QDockWidget>
#include <QFileInfo>
#include <QStatusBar>
#include <QVBoxLayout>

namespace skr {

namespace {

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
    , m_file(new PolicyFile(m_document, m_dialogs.get(), this))
    , m_docks(new DockLayout(this))
    , m_status(new StatusLine(m_document, statusBar()))
{
    m_model->follow(m_evaluation);
    m_banner = new VerdictBanner(m_document, m_evaluation, this);
    m_tree = new PolicyTreeView(m_model, this);
    m_text = new TextPane(m_document, this);
    m_claims = new ClaimPicker(m_document->sharedCatalog(), this);
    m_token = new TokenPane(m_document->sharedCatalog(), this);
    m_problems = new ProblemsPane(m_document, this);
    m_policyActions = new PolicyActions(m_model, m_tree, this);
    setCentralWidget(stacked(m_banner, new PolicyPane(m_model, m_tree), this));
    createDocks();
    createActions();
    connectParts();
    newPolicy();
}

MainWindow::~MainWindow() = default;

VerdictText MainWindow::verdict() const
{
    return verdictText(m_document->revision(), m_evaluation->current().get());
}

void MainWindow::createDocks()
{
    m_docks->add(Pane::Json, QStringLiteral("jsonDock"), tr("JSON"), m_text);
    m_docks->add(Pane::Claims, QStringLiteral("claimsDock"), tr("Claims"), m_claims);
    m_docks->add(Pane::Token, QStringLiteral("tokenDock"), tr("Token"), m_token);
    m_docks->add(Pane::Why, QStringLiteral("whyDock"), tr("Why"), new WhyPane(m_document, m_evaluation, this));
    m_docks->add(Pane::Problems, QStringLiteral("problemsDock"), tr("Problems"), m_problems);
    m_docks->arrange();
}

void MainWindow::showEvent(QShowEvent *event)
{
    QMainWindow::showEvent(event);
    if (!event->spontaneous())
        m_docks->applySizes();
}

void MainWindow::connectParts()
{
    connect(m_tree, &PolicyTreeView::currentRowChanged, this, [this](const QModelIndex &index) {
        m_text->showRange(m_model->textRange(index));
        m_claims->setTarget(PolicyCommands(*m_model).blockName(index));
    });
    connect(m_text, &TextPane::caretMoved, this,
            [this](std::size_t offset) { m_tree->select(m_model->indexAt(offset)); });
    connect(m_text, &TextPane::caretTextChanged, m_status, &StatusLine::setCaretText);
    connect(m_text, &TextPane::formatRequested, this, &MainWindow::formatDocument);
    connect(m_text, &TextPane::viewNeeded, this, [this] { m_docks->bringToFront(Pane::Json); });
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
    connect(m_status, &StatusLine::problemsRequested, this, [this] { m_docks->bringToFront(Pane::Problems); });
    connect(m_file, &PolicyFile::pathChanged, this, &MainWindow::showTitle);
    connect(m_file, &PolicyFile::saved, this,
            [this] { statusBar()->showMessage(tr("Saved %1").arg(m_file->name()), refusalShown); });
    connect(m_document, &PolicyDocument::modifiedChanged, this, &QWidget::setWindowModified);
    connect(m_document, &PolicyDocument::edited, this, &MainWindow::showProblemCount);
    connect(m_document, &PolicyDocument::replaced, this, &MainWindow::showProblemCount);
    // The row's text may have grown or moved while it stays the current one.
    connect(m_document, &PolicyDocument::edited, this,
            [this] { m_text->showRange(m_model->textRange(m_tree->currentIndex())); });
}

void MainWindow::showProblemCount()
{
    const Diagnostics &diagnostics = m_document->revision().diagnostics();
    const std::size_t total = diagnostics.list.size() + diagnostics.omitted;
    m_docks->dock(Pane::Problems)->setWindowTitle(total > 0 ? tr("Problems (%1)").arg(total) : tr("Problems"));
}

void MainWindow::showRefusal(const QString &reason)
{
    statusBar()->showMessage(reason, refusalShown);
}

void MainWindow::showTitle()
{
    setWindowTitle(m_file->name() + QStringLiteral("[*]"));
    setWindowFilePath(m_file->path());
    setWindowModified(m_document->isModified());
}

void MainWindow::newPolicy()
{
    if (!m_file->canDiscard())
        return;
    m_file->startWith(std::string(resource("templates/blank.json")));
    m_tree->setFocus();
    m_tree->select(m_model->addingRow(m_model->policyIndex()));
}

void MainWindow::newFromTemplate()
{
    if (!m_file->canDiscard())
        return;
    m_file->startWith(std::string(resource("templates/source-document.json")));
    m_tree->setFocus();
}

void MainWindow::open()
{
    if (!m_file->canDiscard())
        return;
    const QString path = m_dialogs->openPolicy(this, m_file->folder());
    if (!path.isEmpty())
        openPolicy(path);
}

bool MainWindow::openPolicy(const QString &path)
{
    if (!m_file->open(path))
        return false;
    m_tree->setFocus();
    // An opened file with errors is opened because of them.
    m_docks->dock(m_document->revision().isValid() ? Pane::Why : Pane::Problems)->raise();
    return true;
}

bool MainWindow::save()
{
    return m_file->save();
}

bool MainWindow::saveAs()
{
    return m_file->saveAs();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    event->setAccepted(m_file->canDiscard());
}

void MainWindow::loadToken()
{
    const QString path = m_dialogs->openToken(this, m_file->folder());
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
    m_docks->bringToFront(Pane::Token);
    if (m_evaluation->current()->verdict() != Verdict::Released)
        m_docks->dock(m_document->revision().isValid() ? Pane::Why : Pane::Problems)->raise();
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
