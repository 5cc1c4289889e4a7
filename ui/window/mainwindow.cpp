// SPDX-License-Identifier: Apache-2.0
#include "ui/window/mainwindow.h"

#include "core/edit/policyedit.h"
#include "core/edit/soundness.h"
#include "qt/catalogfiles.h"
#include "qt/editjournal.h"
#include "qt/fileaccess.h"
#include "qt/markedtext.h"
#include "qt/policydocument.h"
#include "qt/policyevaluation.h"
#include "qt/policytreemodel.h"
#include "qt/sampletokens.h"
#include "qt/severitypreferences.h"
#include "qt/text.h"
#include "ui/authorities/authorityactions.h"
#include "ui/claims/claimpicker.h"
#include "ui/describe/wordspane.h"
#include "ui/dialogs/differencesdialog.h"
#include "ui/evaluate/samplespane.h"
#include "ui/evaluate/tokenpane.h"
#include "ui/evaluate/verdictbanner.h"
#include "ui/evaluate/whypane.h"
#include "ui/preferences/preferencesdialog.h"
#include "ui/problems/problemspane.h"
#include "ui/text/textpane.h"
#include "ui/tree/policypane.h"
#include "ui/tree/policytreeview.h"
#include "ui/verify/verifyactions.h"
#include "ui/window/claimsroom.h"
#include "ui/window/docklayout.h"
#include "ui/window/docktitle.h"
#include "ui/window/filenotice.h"
#include "ui/window/panekeys.h"
#include "ui/window/policyactions.h"
#include "ui/window/policyfile.h"
#include "ui/window/startpage.h"
#include "ui/window/statusline.h"
#include "ui/window/taborder.h"
#include "ui/window/wrappingnotice.h"

#include <QActionGroup>
#include <QApplication>
#include <QClipboard>
#include <QCloseEvent>
#include <QDockWidget>
#include <QFileInfo>
#include <QGuiApplication>
#include <QStackedWidget>
#include <QStatusBar>
#include <QVBoxLayout>

namespace skr {

namespace {

constexpr QSize leastSize(640, 440);

QWidget *stacked(std::initializer_list<QWidget *> top, QWidget *rest, QWidget *parent)
{
    auto *all = new QWidget(parent);
    auto *layout = new QVBoxLayout(all);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    for (QWidget *widget : top)
        layout->addWidget(widget);
    layout->addWidget(rest, 1);
    return all;
}

} // namespace

MainWindow::MainWindow(std::shared_ptr<Dialogs> dialogs, std::shared_ptr<CatalogFiles> catalogs,
                       std::shared_ptr<SeverityPreferences> severities)
    : m_dialogs(std::move(dialogs))
    , m_catalogs(catalogs ? std::move(catalogs) : std::make_shared<CatalogFiles>())
    , m_severities(severities ? std::move(severities) : std::make_shared<SeverityPreferences>())
    , m_document(new PolicyDocument(m_catalogs->catalog(), this))
    , m_model(new PolicyTreeModel(m_document, this))
    , m_evaluation(new PolicyEvaluation(m_document, this))
    , m_samples(new SampleTokens(m_document, m_evaluation, this))
    , m_file(new PolicyFile(m_document, m_dialogs.get(), this))
    , m_journal(new EditJournal(m_document, journalFolder(), this))
    , m_docks(new DockLayout(this))
    , m_status(new StatusLine(m_document, statusBar()))
    , m_start(new StartPage(this))
    , m_pages(new QStackedWidget(this))
    , m_policyNeeded(new QActionGroup(this))
{
    // Said here, it is not what the contents need: then a wide one would widen the window while somebody works in it.
    setMinimumSize(leastSize);
    m_model->follow(m_evaluation);
    m_banner = new VerdictBanner(m_document, m_evaluation, this);
    m_tree = new PolicyTreeView(m_model, this);
    m_tree->setDialogs(m_dialogs.get());
    m_text = new TextPane(m_document, this);
    m_claims = new ClaimPicker(m_document->sharedCatalog(), this);
    m_token = new TokenPane(m_document->sharedCatalog(), this);
    m_problems = new ProblemsPane(m_document, this);
    m_samplesPane = new SamplesPane(m_samples, this);
    m_policyActions = new PolicyActions(m_model, m_tree, this);
    m_authorityActions = new AuthorityActions(m_model, m_tree, m_evaluation, m_samples, this);
    m_policyPane = new PolicyPane(m_model, m_tree);
    m_pages->addWidget(m_start);
    auto *wrapping = new WrappingNotice(m_file);
    m_pages->addWidget(stacked({new FileNotice(m_file), wrapping, m_banner}, m_policyPane, this));
    setCentralWidget(m_pages);
    m_verify = new VerifyActions(m_model, m_tree, this);
    m_verify->showSignature(m_evaluation, m_token, m_banner, m_dialogs.get());
    createDocks();
    createActions();
    connectParts();
    connectAuthorityActions();
    connectSamples();
    connectCatalogs();
    connectStartPage();
    connectFile();
    connectWrapping(wrapping);
    connectSeverities();
    orderTabs();
    showStartPage();
}

MainWindow::~MainWindow() = default;

VerdictText MainWindow::verdict() const
{
    return verdictText(m_document->revision(), m_evaluation->current().get(), m_verify->signatureSentence(),
                       {m_evaluation->withheld(), m_evaluation->presentedAt()});
}

void MainWindow::createDocks()
{
    m_docks->add(Pane::Json, QStringLiteral("jsonDock"), tr("JSON"), m_text);
    m_docks->add(Pane::Claims, QStringLiteral("claimsDock"), tr("Claims"), m_claims);
    m_docks->add(Pane::Token, QStringLiteral("tokenDock"), tr("Token"), m_token);
    auto *why = new WhyPane(m_document, m_evaluation, this);
    connect(why, &WhyPane::fixRequested, this, &MainWindow::offerChange);
    connect(why, &WhyPane::refused, this, &MainWindow::showBriefly);
    m_docks->add(Pane::Why, QStringLiteral("whyDock"), tr("Why"), why);
    m_docks->add(Pane::Problems, QStringLiteral("problemsDock"), tr("Problems"), m_problems);
    m_docks->add(Pane::Words, QStringLiteral("wordsDock"), tr("In words"), new WordsPane(m_document, this));
    m_docks->add(Pane::Samples, QStringLiteral("samplesDock"), tr("Samples"), m_samplesPane);
    m_panes = new PaneKeys(m_tree, m_docks);
    m_claimsRoom = new ClaimsRoom(this, m_docks->dock(Pane::Json), m_docks->dock(Pane::Claims));
}

void MainWindow::connectAuthorityActions()
{
    m_policyActions->setMore({m_authorityActions->addRegions(), m_authorityActions->rotate()});
    connect(m_authorityActions, &AuthorityActions::tokenRequested, this, &MainWindow::loadToken);
    connect(m_authorityActions, &AuthorityActions::exportRequested, this, &MainWindow::exportPolicy);
    connect(m_authorityActions, &AuthorityActions::placeRequested, this, [this](const TextRange &range) {
        m_tree->select(m_model->indexAt(range.begin));
        m_text->showRange(range);
        activateWindow();
        m_tree->setFocus();
    });
}

/// As people read: the policy, what stands beside it, what stands below.
void MainWindow::orderTabs()
{
    QList<QWidget *> parts{m_pages};
    for (const Pane pane : DockLayout::panes)
        parts << m_docks->title(pane) << m_docks->dock(pane);
    parts << statusBar();
    skr::orderTabs(this, parts);
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
    connect(m_tree, &PolicyTreeView::refused, this, &MainWindow::showBriefly);
    connect(m_token, &TokenPane::claimsRequired, m_policyActions, &PolicyActions::addConditionsOn);
    connect(m_token, &TokenPane::policyRequested, this, &MainWindow::newFromToken);
    connect(m_token, &TokenPane::openRequested, this, &MainWindow::loadToken);
    connect(m_token, &TokenPane::pasteRequested, this, &MainWindow::pasteToken);
    connect(m_token, &TokenPane::fileDropped, this, &MainWindow::openToken);
    connect(m_token, &TokenPane::textDropped, this,
            [this](const QString &text) { addTokens(toUtf8(text), tr("dropped text")); });
    connect(m_token, &TokenPane::removeRequested, this, &MainWindow::removeToken);
    connect(m_evaluation, &PolicyEvaluation::tokenChanged, this, [this] {
        m_token->setToken(m_evaluation->token(), m_evaluation->presentedAt());
        m_claims->setToken(m_evaluation->token());
    });
    connect(m_status, &StatusLine::problemsRequested, this, [this] { m_docks->bringToFront(Pane::Problems); });
    connect(m_problems, &ProblemsPane::stepped, this, [this](const TextRange &range, const QString &message) {
        m_tree->select(m_model->indexAt(range.begin));
        m_text->showRange(range);
        showBriefly(message);
    });
    m_problems->setDialogs(m_dialogs.get());
    connect(m_problems, &ProblemsPane::fixLeft, this, [this] {
        if (m_fixFrom != nullptr)
            m_fixFrom->setFocus();
    });
    connect(m_document, &PolicyDocument::edited, this, &MainWindow::showProblemCount);
    connect(m_document, &PolicyDocument::replaced, this, &MainWindow::showProblemCount);
    connect(m_document, &PolicyDocument::rechecked, this, &MainWindow::showProblemCount);
    connect(m_document, &PolicyDocument::judged, this, &MainWindow::showProblemCount);
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

void MainWindow::showBriefly(const QString &text)
{
    constexpr int duration = 8000; // milliseconds
    statusBar()->showMessage(text, duration);
}

bool MainWindow::save()
{
    return m_file->save();
}

bool MainWindow::saveAs()
{
    return m_file->saveAs();
}

bool MainWindow::revert()
{
    return m_file->revert();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    event->setAccepted(m_isDecided || m_file->canDiscard());
    if (event->isAccepted()) {
        saveSettings();
        saveFolding();
    }
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::ActivationChange && isActiveWindow())
        m_file->check();
}

void MainWindow::formatDocument()
{
    if (!m_document->revision().isPolicy()) {
        showBriefly(tr("This is not a policy: nothing to format"));
        return;
    }
    Layout layout = layoutOf(m_document->revision().tree());
    layout.compact = false;
    const auto edit = skr::formatDocument(m_document->revision().tree(), layout);
    if (edit)
        m_document->apply(*edit, tr("Format"));
    else if (isJsonWithComments(m_document->revision().tree()))
        showBriefly(tr("The formatted text would be larger than 64 MB"));
    else
        showBriefly(tr("Only JSON can be formatted: mend the syntax errors first"));
}

void MainWindow::find()
{
    const std::optional<Pane> pane = m_panes->current();
    if (pane == Pane::Token)
        m_token->focusSearch();
    else if (pane == Pane::Claims)
        findClaim();
    else if (pane == Pane::Json)
        m_text->find();
    else
        m_policyPane->find();
}

void MainWindow::findClaim()
{
    m_docks->bringToFront(Pane::Claims);
    m_claims->activateWindow();
    m_claimsRoom->take();
    m_claims->focusSearch();
}

void MainWindow::goToProblem(int by)
{
    if (!m_problems->step(by))
        showBriefly(tr("No problems"));
}

void MainWindow::offerFix()
{
    const std::optional<Pane> pane = m_panes->current();
    const QModelIndex row = m_tree->currentIndex();
    TextRange range{m_text->caret(), m_text->caret()};
    if (!pane && row.isValid())
        range = m_model->textRange(row);
    m_fixFrom = QApplication::focusWidget();
    m_docks->bringToFront(Pane::Problems);
    if (pane == Pane::Problems ? !m_problems->focusFix() : !m_problems->offerFix(range))
        showBriefly(tr("No problem here"));
}

void MainWindow::offerChange(const QuickFix &fix)
{
    const QString title = plainText(sentenceCase(toQString(fix.title)));
    const std::string &text = m_document->text();
    if (m_dialogs->askToChange(this, title, differenceLines(text, applied(text, fix.edit))))
        m_document->apply(fix.edit, title);
}

void MainWindow::resetLayout()
{
    m_docks->reset();
}

} // namespace skr
