// SPDX-License-Identifier: Apache-2.0
#include "qt/editjournal.h"

#include "core/token/tokenrecognition.h"
#include "core/wrapping/wrapping.h"
#include "files/appendfile.h"
#include "files/descriptor.h"
#include "files/replacefile.h"
#include "qt/journalformat.h"
#include "qt/policydocument.h"

#include <QDir>
#include <QFile>
#include <QStandardPaths>
#include <QUuid>

#include <utility>

namespace skr {

namespace {

constexpr int delay = 400; // milliseconds that an edit waits, with those that come meanwhile
constexpr int retryDelay = 2000; // milliseconds until a write that failed is tried again
constexpr std::size_t largestTail = std::size_t{4} * 1024 * 1024; // bytes of edits before the text is written whole

} // namespace

EditJournal::EditJournal(PolicyDocument *document, QString folder, QObject *parent)
    : QObject(parent)
    , m_document(document)
    , m_folder(std::move(folder))
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &EditJournal::flush);
    connect(document, &PolicyDocument::edited, this,
            [this](const TextEdit &edit, const std::shared_ptr<const PolicyRevision> &before) {
                follow(edit, before->text());
            });
    connect(document, &PolicyDocument::replaced, this, &EditJournal::end);
    connect(document, &PolicyDocument::modifiedChanged, this, [this](bool modified) {
        if (!modified)
            end();
        else if (!m_isActive)
            begin({}); // no file has the text
    });
}

EditJournal::~EditJournal()
{
    end();
}

void EditJournal::setFile(const QString &path, const Wrapping &wrapping)
{
    const bool isWrapped = !wrapping.layers().empty() && wrapping.hasPolicy();
    const bool hasToken = isWrapped && skr::holdsToken(wrapping.bytes());
    m_path = path;
    m_choice = wrapping.choice();
    m_file = isWrapped && !hasToken ? wrapping.bytes() : std::string();
    m_fileDigest = hasToken ? digestOf(wrapping.bytes()) : std::string();
    m_mustRewrite = true;
}

std::string EditJournal::startLine(const std::string &now) const
{
    JournalStart start;
    start.path = m_path;
    start.before = m_before;
    start.now = now;
    start.file = m_file;
    start.fileDigest = m_fileDigest;
    start.choice = m_choice;
    return lineOf(start);
}

void EditJournal::begin(const std::string &before)
{
    m_isActive = true;
    m_before = before;
    m_mustRewrite = true;
    if (!m_timer.isActive())
        m_timer.start(delay);
}

void EditJournal::follow(const TextEdit &edit, const std::string &before)
{
    if (!m_isActive)
        begin(holdsToken(before) ? std::string() : before);
    // An edit may bring a token that the next one takes away.
    m_mustRewrite = m_mustRewrite || skr::holdsJwt(edit.replacement) || m_hasFailed;
    if (!m_mustRewrite)
        m_waiting += lineOf(edit);
    if (!m_timer.isActive())
        m_timer.start(delay);
}

bool EditJournal::holdsToken(const std::string &text) const
{
    return m_document->revision().isPolicy() ? skr::holdsJwt(text) : skr::holdsToken(text);
}

/// Returns why there can be no journal.
QString EditJournal::prepare()
{
    if (!m_journal.isEmpty())
        return {};
    if (!QDir().mkpath(m_folder))
        return tr("the folder “%1” cannot be made").arg(QDir::toNativeSeparators(m_folder));
    const QString path = journalPath(m_folder, QUuid::createUuid().toString(QUuid::WithoutBraces));
    auto lock = std::make_unique<QLockFile>(lockOf(path));
    lock->setStaleLockTime(0); // as long as the program runs
    if (!lock->tryLock())
        return tr("the folder “%1” cannot be written").arg(QDir::toNativeSeparators(m_folder));
    m_lock = std::move(lock);
    m_journal = path;
    return {};
}

QString EditJournal::writeWhole(const std::string &content)
{
    ReplaceOptions options;
    options.newMode = 0600;
    const ReplaceResult result = replaceFile(QFile::encodeName(m_journal).toStdString(), content, options);
    if (!result.isDurable())
        return QString::fromLocal8Bit(result.reason);
    m_written = content.size();
    m_mustRewrite = false;
    m_waiting.clear();
    return {};
}

QString EditJournal::append()
{
    if (m_waiting.empty())
        return {};
    const std::string problem = appendToFile(QFile::encodeName(m_journal).toStdString(), m_waiting);
    if (!problem.empty())
        return QString::fromLocal8Bit(problem);
    m_written += m_waiting.size();
    m_waiting.clear();
    return {};
}

QString EditJournal::write()
{
    if (holdsToken(m_document->text())) {
        m_mustRewrite = true;
        return tr("the text holds a token");
    }
    if (QString problem = prepare(); !problem.isEmpty())
        return problem;
    // The same again, shorter: the edits of a long day would take longer to read than anybody waits.
    const bool isLong = m_written > largestTail + 3 * (m_before.size() + m_document->text().size());
    return m_mustRewrite || isLong ? writeWhole(startLine(m_document->text())) : append();
}

bool EditJournal::flush()
{
    m_timer.stop();
    if (!m_isActive)
        return true;
    const QString problem = write();
    if (problem.isEmpty()) {
        if (std::exchange(m_hasFailed, false))
            Q_EMIT recovered();
        return true;
    }
    m_waiting.clear();
    m_mustRewrite = true; // half a line may have been appended
    m_timer.start(retryDelay);
    if (!std::exchange(m_hasFailed, true))
        Q_EMIT failed(problem);
    return false;
}

void EditJournal::end()
{
    m_timer.stop();
    m_waiting.clear();
    m_written = 0;
    m_before.clear();
    m_isActive = false;
    m_mustRewrite = false;
    m_hasFailed = false;
    if (!m_journal.isEmpty())
        removeFile(QFile::encodeName(m_journal).toStdString());
    m_journal.clear();
    m_lock.reset();
}

QString journalFolder()
{
    return QDir(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation)).filePath(QStringLiteral("journal"));
}

} // namespace skr
