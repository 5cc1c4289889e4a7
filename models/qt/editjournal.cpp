// SPDX-License-Identifier: Apache-2.0
#include "qt/editjournal.h"

#include "core/syntax/syntaxtree.h"
#include "qt/fileaccess.h"
#include "qt/policydocument.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStandardPaths>
#include <QUuid>

namespace skr {

namespace {

constexpr int delay = 400; // milliseconds that an edit waits, with those that come meanwhile
constexpr std::size_t largestTail = std::size_t{4} * 1024 * 1024; // bytes of edits before the text is written whole
constexpr int version = 1;

QString extension()
{
    return QStringLiteral(".edits");
}

/// Bytes that may be no UTF-8, as a JSON string.
QString encoded(std::string_view bytes)
{
    return QString::fromLatin1(QByteArray(bytes.data(), static_cast<qsizetype>(bytes.size())).toBase64());
}

std::string decoded(const QJsonValue &value)
{
    return QByteArray::fromBase64(value.toString().toLatin1()).toStdString();
}

std::string lineOf(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact).toStdString() + '\n';
}

std::string editLine(const TextEdit &edit)
{
    return lineOf({{QStringLiteral("begin"), static_cast<qint64>(edit.range.begin)},
                   {QStringLiteral("end"), static_cast<qint64>(edit.range.end)},
                   {QStringLiteral("text"), encoded(edit.replacement)}});
}

std::optional<LostEdits> readJournal(const QString &path)
{
    const FileContent file = readFile(path, 4 * maximumTextSize);
    if (!file.bytes)
        return std::nullopt;
    LostEdits lost;
    lost.journal = path;
    bool started = false;
    for (const QByteArray &line : QByteArray::fromStdString(*file.bytes).split('\n')) {
        const QJsonObject object = QJsonDocument::fromJson(line).object();
        if (object.isEmpty())
            break; // half written, or the end
        if (object.contains(QStringLiteral("version"))) {
            lost.path = object[QStringLiteral("path")].toString();
            lost.before = decoded(object[QStringLiteral("before")]);
            lost.after = decoded(object[QStringLiteral("now")]);
            started = object[QStringLiteral("version")].toInt() == version;
            continue;
        }
        const auto begin = static_cast<std::size_t>(object[QStringLiteral("begin")].toInteger());
        const auto end = static_cast<std::size_t>(object[QStringLiteral("end")].toInteger());
        if (!started || begin > end || end > lost.after.size())
            return std::nullopt;
        lost.after.replace(begin, end - begin, decoded(object[QStringLiteral("text")]));
    }
    return started ? std::optional(std::move(lost)) : std::nullopt;
}

} // namespace

EditJournal::EditJournal(PolicyDocument *document, QString folder, QObject *parent)
    : QObject(parent)
    , m_document(document)
    , m_folder(std::move(folder))
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(delay);
    connect(&m_timer, &QTimer::timeout, this, &EditJournal::flush);
    connect(document, &PolicyDocument::edited, this,
            [this](const TextEdit &edit, const std::shared_ptr<const PolicyRevision> &before) {
                follow(edit, before->text());
            });
    connect(document, &PolicyDocument::replaced, this, &EditJournal::end);
    connect(document, &PolicyDocument::modifiedChanged, this, [this](bool modified) {
        if (!modified)
            end();
    });
}

EditJournal::~EditJournal()
{
    end();
}

void EditJournal::setPath(const QString &path)
{
    m_path = path;
}

std::string EditJournal::startLine(const std::string &now) const
{
    return lineOf({{QStringLiteral("version"), version},
                   {QStringLiteral("path"), m_path},
                   {QStringLiteral("before"), encoded(m_before)},
                   {QStringLiteral("now"), encoded(now)}});
}

void EditJournal::follow(const TextEdit &edit, const std::string &before)
{
    if (m_failed)
        return;
    if (m_waiting.empty() && !m_file.isOpen()) {
        m_before = before;
        m_waiting = startLine(before);
    }
    m_waiting += editLine(edit);
    if (!m_timer.isActive())
        m_timer.start();
}

bool EditJournal::open()
{
    if (m_file.isOpen())
        return true;
    QDir().mkpath(m_folder);
    m_file.setFileName(QDir(m_folder).filePath(QUuid::createUuid().toString(QUuid::WithoutBraces) + extension()));
    m_lock = std::make_unique<QLockFile>(m_file.fileName() + QStringLiteral(".lock"));
    m_lock->setStaleLockTime(0); // as long as the program runs
    if (!m_lock->tryLock() || !m_file.open(QIODevice::WriteOnly | QIODevice::Append))
        return false;
    m_file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    return true;
}

/// The same again, shorter: the edits of a long day would take longer to read than anybody waits.
void EditJournal::shorten()
{
    const std::string line = startLine(m_document->text());
    m_file.close();
    writeFile(m_file.fileName(), line); // at once or not at all
    m_written = line.size();
    m_file.open(QIODevice::WriteOnly | QIODevice::Append);
}

void EditJournal::flush()
{
    m_timer.stop();
    if (m_waiting.empty() || m_failed)
        return;
    const auto size = static_cast<qint64>(m_waiting.size());
    if (!open() || m_file.write(m_waiting.data(), size) != size || !m_file.flush()) {
        m_failed = true;
        Q_EMIT failed(tr("What is not saved is not kept against a crash: %1").arg(m_file.errorString()));
    }
    m_written += m_waiting.size();
    m_waiting.clear();
    if (m_written > largestTail + 3 * (m_before.size() + m_document->text().size()))
        shorten();
}

void EditJournal::end()
{
    m_timer.stop();
    m_waiting.clear();
    m_written = 0;
    m_before.clear();
    if (m_file.isOpen()) {
        m_file.close();
        m_file.remove();
    }
    m_lock.reset();
}

std::vector<LostEdits> lostEdits(const QString &folder)
{
    std::vector<LostEdits> all;
    for (const QString &name : QDir(folder).entryList({u'*' + extension()}, QDir::Files, QDir::Time)) {
        const QString path = QDir(folder).filePath(name);
        QLockFile lock(path + QStringLiteral(".lock"));
        lock.setStaleLockTime(0);
        if (!lock.tryLock())
            continue; // somebody is at it
        auto lost = readJournal(path);
        if (lost && lost->before != lost->after)
            all.push_back(*std::move(lost));
        else
            QFile::remove(path); // nothing in it is worth a question
    }
    return all;
}

void discardJournal(const QString &journal)
{
    QFile::remove(journal);
    QFile::remove(journal + QStringLiteral(".lock"));
}

QString journalFolder()
{
    return QDir(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation)).filePath(QStringLiteral("journal"));
}

} // namespace skr
