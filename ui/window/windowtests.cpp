// SPDX-License-Identifier: Apache-2.0
// What goes out of the main window about its tokens: files of tests, which `skr-policy test` runs too, and
// explanations.
#include "core/describe/rendering.h"
#include "core/explain/explanationreport.h"
#include "core/testsuite/testsuite.h"
#include "core/token/tokenrecognition.h"
#include "qt/fileaccess.h"
#include "qt/markedtext.h"
#include "qt/policydocument.h"
#include "qt/policyevaluation.h"
#include "qt/sampletokens.h"
#include "qt/text.h"
#include "ui/evaluate/samplespane.h"
#include "ui/window/docklayout.h"
#include "ui/window/mainwindow.h"
#include "ui/window/policyfile.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace skr {

namespace {

QString problemText(const TestSuiteProblem &problem)
{
    const QString words = plainSentence(problem.message);
    return problem.line > 0 ? MainWindow::tr("Line %1: %2").arg(problem.line).arg(words) : words;
}

/// The token as it was read.
void putToken(TokenTest &test, const AttestationToken &token)
{
    const bool isJwt = token.form() == AttestationToken::Form::Jwt;
    test.kind = isJwt ? TokenTest::Source::Token : TokenTest::Source::Claims;
    test.source = isJwt ? std::string(token.signedText()) + "." + std::string(token.signature()) : token.payload();
}

} // namespace

void MainWindow::openTests()
{
    const QString path = m_dialogs->openTests(this, m_file->folder());
    if (path.isEmpty())
        return;
    const FileContent file = readFile(path, maximumTestFileSize);
    if (!file.bytes) {
        m_dialogs->showError(this, tr("Open Tests"), file.error);
        return;
    }
    const TestSuite suite = readTestSuite(*file.bytes);
    if (!suite.problems.empty()) {
        m_dialogs->showError(this, tr("Open Tests"), problemText(suite.problems.front()));
        return;
    }
    const QDir folder = QFileInfo(path).absoluteDir();
    if (m_file->isUntouched() && !suite.policies.empty()
        && !openPolicy(folder.absoluteFilePath(toQString(suite.policies.front()))))
        return;
    m_evaluation->setReading(suite.reading);
    const int before = m_samples->rowCount();
    for (const TokenTest &test : suite.tests)
        addTest(test, folder);
    m_docks->bringToFront(Pane::Samples);
    if (m_samples->rowCount() > before)
        m_samplesPane->select(before);
}

void MainWindow::addTest(const TokenTest &test, const QDir &folder)
{
    std::string text = test.source;
    QString path;
    if (test.kind == TokenTest::Source::File) {
        path = folder.absoluteFilePath(toQString(test.source));
        if (QFileInfo(path).isDir()) {
            for (const QString &name : QDir(path).entryList(QDir::Files, QDir::Name)) {
                TokenTest one = test;
                one.name = toUtf8(toQString(test.name) + u'/' + name);
                one.source = toUtf8(QDir(path).filePath(name));
                addTest(one, folder);
            }
            return;
        }
        FileContent file = readFile(path, AttestationToken::maximumSize);
        if (!file.bytes) {
            m_dialogs->showError(this, tr("Open Tests"), file.error);
            return;
        }
        text = std::move(*file.bytes);
    }
    const RecognisedToken found = recognisedToken(text);
    const QString name = test.name.empty() ? QFileInfo(path).fileName() : toQString(test.name);
    if (!found.token) {
        m_dialogs->showError(this, tr("Open Tests"),
                             tr("“%1” cannot be used: %2.").arg(name, plainText(toQString(found.problem))));
        return;
    }
    SampleTokens::Sample sample{name, found.token, test.expected, path};
    for (const std::string &note : found.notes)
        sample.notes << plainSentence(note);
    sample.test = test;
    sample.presentedAt = test.at;
    m_samples->add(std::move(sample));
}

void MainWindow::saveTests()
{
    if (m_file->path().isEmpty()) {
        m_dialogs->showError(this, tr("Save Tests"), tr("A test names the policy’s file: save the policy first."));
        return;
    }
    TestSuite suite;
    suite.reading = m_evaluation->reading();
    int embedded = 0;
    int left = 0;
    std::vector<QString> paths;
    for (int row = 0; row < m_samples->rowCount(); ++row) {
        const SampleTokens::Sample &sample = m_samples->at(row);
        if (!sample.expected) {
            ++left;
            continue;
        }
        TokenTest test = sample.test.value_or(TokenTest{});
        test.name = toUtf8(sample.name);
        test.expected = *sample.expected;
        // A file with several tokens does not say which.
        const bool hasFile =
            !sample.path.isEmpty() && (sample.test || sample.name == QFileInfo(sample.path).fileName());
        if (hasFile) {
            test.kind = TokenTest::Source::File;
        } else {
            putToken(test, *sample.token);
            ++embedded;
        }
        paths.push_back(hasFile ? sample.path : QString());
        suite.tests.push_back(std::move(test));
    }
    if (suite.tests.empty()) {
        m_dialogs->showError(this, tr("Save Tests"), tr("Say what is expected of a token first."));
        return;
    }
    if (embedded > 0 && !m_dialogs->askToWriteTokens(this, embedded))
        return;
    const QString path = m_dialogs->saveTests(
        this,
        QDir(m_file->folder()).filePath(QFileInfo(m_file->path()).completeBaseName() + toQString(testFileEnding)));
    if (path.isEmpty())
        return;
    const QDir folder = QFileInfo(path).absoluteDir();
    suite.policies = {toUtf8(folder.relativeFilePath(m_file->path()))};
    for (std::size_t i = 0; i < suite.tests.size(); ++i) {
        if (!paths[i].isEmpty())
            suite.tests[i].source = toUtf8(folder.relativeFilePath(paths[i]));
    }
    if (const QString error = writeFile(path, testSuiteText(suite)); !error.isEmpty()) {
        m_dialogs->showError(this, tr("Save Tests"), error);
        return;
    }
    showBriefly(left == 0
                    ? tr("Saved %1").arg(QFileInfo(path).fileName())
                    : tr("Saved %1; left out, without an expectation: %2").arg(QFileInfo(path).fileName()).arg(left));
}

void MainWindow::saveExplanation()
{
    if (!m_evaluation->current())
        return;
    const QString path =
        m_dialogs->saveExport(this, QDir(m_file->folder()).filePath(tr("explanation") + QStringLiteral(".html")));
    if (path.isEmpty())
        return;
    const Explanation explanation(*m_evaluation->current(), m_document->sharedCatalog(), Disclosure::Shortened);
    const std::vector<Sentence> sentences = explanationReport(explanation, m_evaluation->now());
    const std::string text = path.endsWith(QLatin1String(".md")) ? renderedMarkdown(sentences)
        : path.endsWith(QLatin1String(".txt"))                   ? renderedText(sentences)
                                                                 : renderedHtml(sentences, toUtf8(m_file->name()));
    if (const QString error = writeFile(path, text); !error.isEmpty())
        m_dialogs->showError(this, tr("Save Explanation"), error);
    else
        showBriefly(
            tr("Saved %1; what identifies a machine or a key is shortened in it").arg(QFileInfo(path).fileName()));
}

} // namespace skr
