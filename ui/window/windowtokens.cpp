// SPDX-License-Identifier: Apache-2.0
// How sample tokens come into the main window, and which one it shows.
#include "core/token/tokenrecognition.h"
#include "qt/fileaccess.h"
#include "qt/markedtext.h"
#include "qt/policydocument.h"
#include "qt/policyevaluation.h"
#include "qt/policytreemodel.h"
#include "qt/sampletokens.h"
#include "qt/text.h"
#include "ui/evaluate/samplespane.h"
#include "ui/evaluate/tokenpane.h"
#include "ui/evaluate/tokenpolicydialog.h"
#include "ui/evaluate/verdictbanner.h"
#include "ui/replay/replaydialog.h"
#include "ui/text/textpane.h"
#include "ui/tree/policytreeview.h"
#include "ui/window/docklayout.h"
#include "ui/window/mainwindow.h"
#include "ui/window/policyfile.h"
#include "ui/window/recentfiles.h"

#include <QClipboard>
#include <QDir>
#include <QDockWidget>
#include <QGuiApplication>
#include <QStackedWidget>

namespace skr {

namespace {

constexpr qsizetype filesOfFolder = 1000;

SampleTokens::Sample sampleOf(const RecognisedToken &found, const QString &name)
{
    SampleTokens::Sample sample{name, found.token};
    for (const std::string &note : found.notes)
        sample.notes << plainSentence(note);
    return sample;
}

} // namespace

void MainWindow::connectSamples()
{
    connect(m_samplesPane, &SamplesPane::chosen, this, &MainWindow::showSample);
    connect(m_samplesPane, &SamplesPane::addRequested, this, &MainWindow::loadToken);
    connect(m_samplesPane, &SamplesPane::removeRequested, this, &MainWindow::removeSample);
    connect(m_samplesPane, &SamplesPane::openTestsRequested, this, &MainWindow::openTests);
    connect(m_samplesPane, &SamplesPane::saveTestsRequested, this, &MainWindow::saveTests);
    connect(m_samples, &SampleTokens::countsChanged, this, &MainWindow::showSampleCount);
}

void MainWindow::showSampleCount()
{
    const int count = m_samples->rowCount();
    const int wrong = m_samples->unexpectedCount();
    m_docks->dock(Pane::Samples)
        ->setWindowTitle(wrong > 0       ? tr("Samples (%1, %2 not as expected)").arg(count).arg(wrong)
                             : count > 0 ? tr("Samples (%1)").arg(count)
                                         : tr("Samples"));
}

void MainWindow::loadToken()
{
    for (const QString &path : m_dialogs->openTokens(this, m_file->folder())) {
        if (!openToken(path))
            break;
    }
}

bool MainWindow::openToken(const QString &path)
{
    const QFileInfo info(path);
    if (info.isDir()) {
        bool any = false;
        const QStringList names = QDir(path).entryList(QDir::Files, QDir::Name);
        for (const QString &name : names.mid(0, filesOfFolder)) {
            const FileContent file = readFile(QDir(path).filePath(name), AttestationToken::maximumSize);
            const bool holdsToken = file.bytes && recognisedToken(*file.bytes).token != nullptr;
            any = (holdsToken && addTokens(*file.bytes, name, QDir(path).filePath(name))) || any;
        }
        if (!any)
            m_dialogs->showError(this, tr("Load Attestation Token"),
                                 tr("No file of “%1” holds an attestation token.").arg(QDir::toNativeSeparators(path)));
        return any;
    }
    const FileContent file = readFile(path, AttestationToken::maximumSize);
    if (!file.bytes) {
        m_dialogs->showError(this, tr("Load Attestation Token"), file.error);
        return false;
    }
    return addTokens(*file.bytes, info.fileName(), path);
}

void MainWindow::pasteToken()
{
    addTokens(toUtf8(QGuiApplication::clipboard()->text()), tr("pasted token"));
}

bool MainWindow::addTokens(std::string_view text, const QString &name, const QString &path, Presented presented)
{
    int first = -1;
    int left = 0;
    const std::vector<RecognisedToken> found = recognisedTokens(text);
    for (std::size_t i = 0; i < found.size(); ++i) {
        SampleTokens::Sample sample =
            sampleOf(found[i], found.size() > 1 ? tr("%1, no. %2").arg(name).arg(i + 1) : name);
        sample.path = path;
        if (sample.token && presented == Presented::WhenIssued)
            sample.presentedAt = sample.token->issuedAt();
        const int row = sample.token ? m_samples->add(std::move(sample)) : -1;
        left += row < 0 ? 1 : 0;
        first = first < 0 ? row : first;
    }
    if (first < 0) {
        const std::string problem = found.front().problem;
        m_dialogs->showError(this, tr("Load Attestation Token"),
                             problem.empty() ? tr("There are %1 sample tokens already.").arg(SampleTokens::maximum)
                                             : tr("“%1” cannot be used: %2.").arg(name, plainText(toQString(problem))));
        return false;
    }
    if (!path.isEmpty())
        addRecentFile(RecentKind::Token, path);
    if (left > 0)
        showBriefly(tr("%n entries are no tokens and were left out", nullptr, left));
    if (m_pages->currentIndex() == 0)
        newPolicy(); // a token is there to be tried
    m_samplesPane->select(first);
    showSample(first);
    m_tree->layOutColumns();
    m_docks->bringToFront(m_samples->rowCount() > 1 && found.size() > 1 ? Pane::Samples : Pane::Token);
    const Evaluation *evaluation = m_evaluation->current().get(); // none of what is no policy
    if (found.size() == 1 && evaluation != nullptr && evaluation->verdict() != Verdict::Released)
        m_docks->dock(m_document->revision().isValid() ? Pane::Why : Pane::Problems)->raise();
    return true;
}

void MainWindow::showSample(int row)
{
    const SampleTokens::Sample &sample = m_samples->at(row);
    if (sample.token == m_evaluation->token())
        return;
    m_banner->setTokenName(sample.name);
    m_token->setNotes(sample.notes);
    m_evaluation->setToken(sample.token, sample.presentedAt);
}

/// The next one of the samples is shown then, if there is one.
void MainWindow::removeSample(int row)
{
    const bool shown = row == m_samples->currentRow();
    m_samples->remove(row);
    if (!shown)
        return;
    if (m_samples->rowCount() == 0) {
        m_token->setNotes({});
        m_evaluation->setToken(nullptr);
        return;
    }
    const int next = qMin(row, m_samples->rowCount() - 1);
    m_samplesPane->select(next);
    showSample(next);
}

void MainWindow::removeToken()
{
    if (const int row = m_samples->currentRow(); row >= 0)
        removeSample(row);
    else
        m_evaluation->setToken(nullptr);
}

void MainWindow::openReplay()
{
    std::shared_ptr<const PolicyRevision> saved;
    if (!m_file->path().isEmpty() && m_document->isModified())
        saved = PolicyRevision::make(m_file->wrapping().policyText(), m_document->catalog());
    auto *dialog =
        new ReplayDialog(m_document->sharedRevision(), saved, m_evaluation->reading(), m_dialogs.get(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    const auto replayed = m_document->sharedRevision();
    connect(dialog, &ReplayDialog::placeRequested, this, [this, replayed](std::size_t offset) {
        if (m_document->text() != replayed->text()) {
            showBriefly(tr("The policy was changed since: try it again"));
            return;
        }
        m_tree->select(m_model->indexAt(offset));
        m_text->showRange(m_model->textRange(m_tree->currentIndex()));
    });
    dialog->show();
}

void MainWindow::newFromToken()
{
    const auto token = m_evaluation->token();
    if (!token)
        return;
    auto *dialog = new TokenPolicyDialog(token, m_document->catalog(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &TokenPolicyDialog::created, this, [this, token](const std::string &policy) {
        MainWindow *window = roomForPolicy();
        window->startWith(policy);
        window->m_document->setUnsaved();
        window->m_samples->add({tr("token of the policy"), token});
        window->showSample(0);
    });
    dialog->open();
}

} // namespace skr
