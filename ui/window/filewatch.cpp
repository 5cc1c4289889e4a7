// SPDX-License-Identifier: Apache-2.0
#include "ui/window/filewatch.h"

#include "core/syntax/syntaxtree.h"
#include "qt/fileaccess.h"

#include <QCryptographicHash>
#include <QFileInfo>

namespace skr {

namespace {

constexpr int settlingTime = 200; // milliseconds: who writes in several steps is given time to end

QByteArray watchedDigest(const std::string &bytes)
{
    return QCryptographicHash::hash({bytes.data(), static_cast<qsizetype>(bytes.size())}, QCryptographicHash::Sha256);
}

} // namespace

FileWatch::FileWatch(QObject *parent)
    : QObject(parent)
{
    m_settling.setSingleShot(true);
    m_settling.setInterval(settlingTime);
    connect(&m_settling, &QTimer::timeout, this, &FileWatch::check);
    const auto look = [this] {
        follow();
        m_settling.start();
    };
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, this, look);
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, look);
}

void FileWatch::watch(const QString &path, const std::string &bytes)
{
    if (path != m_path && !(m_watcher.files() + m_watcher.directories()).isEmpty())
        m_watcher.removePaths(m_watcher.files() + m_watcher.directories());
    m_path = path;
    m_known = watchedDigest(bytes);
    m_seen = m_known;
    m_state = State::Same;
    follow();
    Q_EMIT stateChanged(m_state);
}

/// Other editors put a new file in the place of the old one: the folder tells, the file is followed anew. The file
/// itself, because a folder says nothing of a file that is written in place or behind a link.
void FileWatch::follow()
{
    if (m_path.isEmpty())
        return;
    const QFileInfo info(m_path);
    if (info.exists() && !m_watcher.files().contains(m_path))
        m_watcher.addPath(m_path);
    const QString folder = info.absolutePath();
    if (!m_watcher.directories().contains(folder) && QFileInfo::exists(folder))
        m_watcher.addPath(folder);
}

/// Empty if there is no such file, or it cannot be read.
QByteArray FileWatch::digest() const
{
    const FileContent file = readFile(m_path, maximumTextSize);
    return file.bytes ? watchedDigest(*file.bytes) : QByteArray();
}

void FileWatch::check()
{
    if (m_path.isEmpty())
        return;
    follow();
    const QByteArray now = digest();
    if (now == m_seen)
        return;
    m_seen = now;
    m_state = now == m_known ? State::Same : now.isEmpty() ? State::Missing : State::Changed;
    Q_EMIT stateChanged(m_state);
}

void FileWatch::accept()
{
    m_known = m_seen;
    m_state = State::Same;
    Q_EMIT stateChanged(m_state);
}

} // namespace skr
