// SPDX-License-Identifier: Apache-2.0
// How policies come into the main window, and which window they get.
#include "core/text/lineindex.h"
#include "qt/editjournal.h"
#include "qt/fileaccess.h"
#include "qt/markedtext.h"
#include "qt/policydocument.h"
#include "qt/policyevaluation.h"
#include "qt/policytreemodel.h"
#include "qt/sampletokens.h"
#include "qt/text.h"
#include "resources/resources.h"
#include "ui/dialogs/policytemplates.h"
#include "ui/dialogs/templatedialog.h"
#include "ui/evaluate/samplespane.h"
#include "ui/export/exportdialog.h"
#include "ui/help/helpwindow.h"
#include "ui/preferences/newtext.h"
#include "ui/text/textpane.h"
#include "ui/tree/policytreeview.h"
#include "ui/window/docklayout.h"
#include "ui/window/filedrop.h"
#include "ui/window/folding.h"
#include "ui/window/mainwindow.h"
#include "ui/window/policyfile.h"
#include "ui/window/recentfiles.h"
#include "ui/window/screenplace.h"
#include "ui/window/startpage.h"
#include "ui/window/startrequest.h"
#include "ui/window/statusline.h"
#include "ui/window/wrappingnotice.h"

#include <QActionGroup>
#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QDockWidget>
#include <QFileInfo>
#include <QMimeData>
#include <QStackedWidget>

#include <algorithm>

namespace skr {

namespace {

constexpr qsizetype maximumFilesAtOnce = 10;

QList<MainWindow *> openWindows()
{
    QList<MainWindow *> windows;
    for (QWidget *widget : QApplication::topLevelWidgets()) {
        auto *window = qobject_cast<MainWindow *>(widget);
        if (window != nullptr && window->isVisible())
            windows << window;
    }
    return windows;
}

void raiseWindow(QWidget *window)
{
    if (window->isMinimized())
        window->showNormal();
    window->raise();
    window->activateWindow();
}

/// The same for all names of a file.
QString identity(const QString &path)
{
    return QFileInfo(path).canonicalFilePath();
}

} // namespace

void MainWindow::connectStartPage()
{
    connect(m_start, &StartPage::newRequested, this, &MainWindow::newPolicy);
    connect(m_start, &StartPage::openRequested, this, &MainWindow::open);
    connect(m_start, &StartPage::sampleRequested, this, &MainWindow::openSample);
    connect(m_start, &StartPage::templateRequested, this, &MainWindow::chooseTemplate);
    connect(m_start, &StartPage::fileRequested, this,
            [this](const QString &path) { openRecent(RecentKind::Policy, path); });
    connect(m_start, &StartPage::clipboardRequested, this, &MainWindow::newFromClipboard);
    connect(m_start, &StartPage::guideRequested, this, [this] { skr::showHelp({}, this); });
    connect(m_start, &StartPage::textDropped, this, [this](const QString &text) { openText(toUtf8(text)); });
    connect(new FileDrop(this), &FileDrop::dropped, this, &MainWindow::openFiles);
}

void MainWindow::connectFile()
{
    connect(m_file, &PolicyFile::pathChanged, this, &MainWindow::showTitle);
    const auto tellJournal = [this] { m_journal->setFile(m_file->path(), m_file->wrapping()); };
    connect(m_file, &PolicyFile::pathChanged, m_journal, tellJournal);
    connect(m_file, &PolicyFile::wrappingChanged, m_journal, tellJournal);
    connect(m_journal, &EditJournal::failed, this, [this](const QString &reason) {
        showBriefly(tr("Unsaved changes can’t be recovered after a crash at the moment: %1").arg(reason));
    });
    connect(m_journal, &EditJournal::recovered, this,
            [this] { showBriefly(tr("Unsaved changes can be recovered after a crash again")); });
    connect(m_file, &PolicyFile::saved, this, [this] {
        addRecentFile(RecentKind::Policy, m_file->path());
        showBriefly(tr("Saved %1").arg(m_file->name()));
    });
    connect(m_document, &PolicyDocument::modifiedChanged, this, &QWidget::setWindowModified);
    connect(m_document, &PolicyDocument::replaced, this, &MainWindow::showPolicyPage);
}

void MainWindow::showTitle()
{
    setWindowTitle(m_file->name() + QStringLiteral("[*]"));
    setWindowFilePath(m_file->path());
    setWindowModified(m_document->isModified());
}

void MainWindow::showPolicyPage()
{
    m_pages->setCurrentIndex(1);
    m_docks->setShown(true);
    m_status->setShown(true);
    m_policyNeeded->setEnabled(true);
}

void MainWindow::showStartPage()
{
    m_pages->setCurrentWidget(m_start);
    m_docks->setShown(false);
    m_status->setShown(false);
    m_policyNeeded->setEnabled(false);
    setWindowTitle(QGuiApplication::applicationDisplayName());
    m_start->setFocus();
}

MainWindow *MainWindow::newWindow()
{
    auto *window = new MainWindow(m_dialogs, m_catalogs, m_severities);
    window->setAttribute(Qt::WA_DeleteOnClose);
    saveSettings(); // the new one starts as this one is
    window->restoreSettings();
    window->setWindowState(Qt::WindowNoState);
    placeBeside(window, this);
    window->show();
    return window;
}

MainWindow *MainWindow::roomForPolicy()
{
    return m_file->isUntouched() ? this : newWindow();
}

void MainWindow::startWith(std::string_view text)
{
    m_file->startWith(laidOutAsPreferred(text));
    m_tree->setFocus();
}

void MainWindow::newPolicy()
{
    MainWindow *window = roomForPolicy();
    window->startWith(resource("templates/blank.json"));
    window->m_tree->select(window->m_model->addingRow(window->m_model->policyIndex()));
}

void MainWindow::newFromTemplate(int index)
{
    roomForPolicy()->startWith(policyTemplates().value(index).text);
}

void MainWindow::chooseTemplate(int first)
{
    auto *dialog = new TemplateDialog(first, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &TemplateDialog::chosen, this, &MainWindow::newFromTemplate);
    dialog->open();
}

void MainWindow::openSample()
{
    MainWindow *window = roomForPolicy();
    window->startWith(resource("samples/confidential-vm.policy.json"));
    window->addTokens(resource("samples/compliant-cvm.jwt"), tr("sample token"), {}, Presented::WhenIssued);
}

void MainWindow::openText(std::string text)
{
    std::optional<Wrapping> wrapping = m_file->recognise(std::move(text));
    if (!wrapping)
        return;
    m_file->startWith(std::move(*wrapping));
    m_document->setUnsaved();
    m_tree->setFocus();
}

void MainWindow::newFromClipboard()
{
    const QMimeData *clip = QGuiApplication::clipboard()->mimeData();
    if (clip == nullptr || !clip->hasText() || clip->text().trimmed().isEmpty()) {
        showBriefly(tr("The clipboard holds no text"));
        return;
    }
    roomForPolicy()->openText(toUtf8(clip->text()));
}

void MainWindow::exportPolicy()
{
    ExportSource source;
    source.policy = m_document->text();
    source.valid = m_document->revision().isValid();
    source.folder = m_file->folder();
    const Wrapping &wrapping = m_file->wrapping();
    if (wrapping.layers().empty() && !m_document->isModified())
        source.file = QDir::toNativeSeparators(m_file->path());
    if (wrapping.state() == WrappingState::Editable) {
        source.found = plainText(toQString(wrapping.description()));
        source.written = m_file->written();
    }
    auto *dialog = new ExportDialog(std::move(source), m_dialogs.get(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void MainWindow::connectWrapping(WrappingNotice *notice)
{
    connect(notice, &WrappingNotice::exportRequested, this, &MainWindow::exportPolicy);
    connect(notice, &WrappingNotice::placeRequested, this, [this](std::size_t offset) {
        m_docks->bringToFront(Pane::Json);
        m_text->goTo(offset);
    });
}

void MainWindow::open()
{
    const QString path = m_dialogs->openPolicy(this, m_file->folder());
    if (!path.isEmpty())
        openPolicy(path);
}

bool MainWindow::openPolicy(const QString &path)
{
    return windowWith(path) != nullptr;
}

MainWindow *MainWindow::windowWith(const QString &path)
{
    const QString wanted = identity(path);
    for (MainWindow *window : openWindows()) {
        if (!wanted.isEmpty() && identity(window->m_file->path()) == wanted) {
            raiseWindow(window);
            return window;
        }
    }
    std::optional<Wrapping> wrapping = m_file->read(path);
    if (!wrapping)
        return nullptr;
    MainWindow *window = roomForPolicy();
    window->showFile(path, std::move(*wrapping));
    return window;
}

void MainWindow::showFile(const QString &path, Wrapping wrapping)
{
    m_file->open(path, std::move(wrapping));
    m_tree->restoreFolding(savedFolding(m_file->path()));
    addRecentFile(RecentKind::Policy, m_file->path());
    m_tree->setFocus();
    // An opened file with errors is opened because of them.
    const bool hasErrors = m_document->revision().isPolicy() && !m_document->revision().isValid();
    m_docks->dock(hasErrors ? Pane::Problems : Pane::Why)->raise();
    if (const auto place = m_file->wrapping().brokenAt())
        m_text->goTo(*place);
}

void MainWindow::start(const StartRequest &request)
{
    MainWindow *window = request.newWindow && !m_file->isUntouched() ? newWindow() : this;
    raiseWindow(window);
    window->openFiles(request.files);
    if (request.line == 0 || request.files.isEmpty())
        return;
    for (MainWindow *other : openWindows()) {
        if (identity(other->m_file->path()) == identity(request.files.front()))
            other->goToLine(request.line);
    }
}

void MainWindow::goToLine(int line)
{
    const LineIndex lines(m_document->text());
    const std::size_t number = std::clamp<std::size_t>(static_cast<std::size_t>(qMax(line, 1)), 1, lines.lineCount());
    const auto offset = static_cast<std::size_t>(lines.line(number).data() - m_document->text().data());
    m_docks->bringToFront(Pane::Json);
    m_tree->select(m_model->indexAt(offset));
    m_text->goTo(offset);
}

void MainWindow::openRecent(RecentKind kind, const QString &path)
{
    const bool opened = kind == RecentKind::Policy ? openPolicy(path) : openToken(path);
    if (!opened && !QFileInfo::exists(path)) {
        removeRecentFile(kind, path);
        m_start->showRecentFiles();
    }
}

void MainWindow::openFiles(const QStringList &paths)
{
    QStringList tokens;
    QStringList leftOut = paths.mid(maximumFilesAtOnce);
    MainWindow *tokenWindow = nullptr;
    for (const QString &path : paths.mid(0, maximumFilesAtOnce)) {
        const FileContent file = readFile(path, AttestationToken::maximumSize);
        if (QFileInfo(path).isDir() || (file.bytes && isToken(*file.bytes))) {
            tokens << path;
        } else {
            MainWindow *window = windowWith(path);
            tokenWindow = tokenWindow == nullptr ? window : tokenWindow;
        }
    }
    MainWindow *withTokens = tokenWindow == nullptr ? this : tokenWindow;
    const int first = withTokens->m_samples->rowCount();
    for (const QString &path : tokens)
        withTokens->openToken(path);
    if (tokens.size() > 1 && withTokens->m_samples->rowCount() > first) {
        withTokens->m_samplesPane->select(first);
        withTokens->m_docks->bringToFront(Pane::Samples);
    }
    if (!leftOut.isEmpty()) {
        for (QString &path : leftOut)
            path = QFileInfo(path).fileName();
        showBriefly(
            tr("Left out, %1 files at a time: %2").arg(maximumFilesAtOnce).arg(leftOut.join(QStringLiteral(", "))));
    }
}

void MainWindow::closePolicy()
{
    if (m_pages->currentWidget() == m_start || openWindows().size() > 1) {
        close();
        return;
    }
    if (!m_file->canDiscard())
        return;
    saveFolding();
    m_samples->clear();
    m_evaluation->setToken(nullptr);
    m_file->startWith({});
    showStartPage();
}

void MainWindow::quit()
{
    QList<MainWindow *> changed;
    QStringList names;
    for (MainWindow *window : openWindows()) {
        if (!window->m_document->isModified())
            continue;
        changed << window;
        names << window->m_file->name();
    }
    const auto answer = names.isEmpty() ? Dialogs::AnswerForAll::DiscardAll : m_dialogs->askToSaveAll(this, names);
    const auto isSaved = [](MainWindow *window) {
        raiseWindow(window); // over which it may ask for a name
        return window->save();
    };
    if (answer == Dialogs::AnswerForAll::Cancel)
        return;
    if (answer == Dialogs::AnswerForAll::SaveAll && !std::all_of(changed.begin(), changed.end(), isSaved))
        return;
    for (MainWindow *window : openWindows())
        window->m_isDecided = true;
    QApplication::closeAllWindows();
}

} // namespace skr
