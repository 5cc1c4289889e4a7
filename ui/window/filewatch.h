// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QFileSystemWatcher>
#include <QObject>
#include <QTimer>

#include <string>

namespace skr {

/// Tells when another program changes, replaces or deletes a file. Contents are compared: a file that is written anew
/// with the same bytes has not changed.
class FileWatch : public QObject
{
    Q_OBJECT

public:
    enum class State { Same, Changed, Missing };

    explicit FileWatch(QObject *parent = nullptr);

    /// Watches the file that holds `bytes` by now; an empty path ends it.
    void watch(const QString &path, const std::string &bytes);
    State state() const { return m_state; }
    /// Reads the file at once, as when the person comes back from another program.
    void check();
    /// What the file holds now, or that it is missing, is known and no news any more.
    void accept();

Q_SIGNALS:
    /// Also for every further change of a changed file.
    void stateChanged(skr::FileWatch::State state);

private:
    QByteArray digest() const;
    void follow();

    QString m_path;
    QByteArray m_known; ///< digest of the content that is no news; empty if that the file is missing is no news
    QByteArray m_seen; ///< digest of the last content that was looked at; empty for none
    State m_state = State::Same;
    QFileSystemWatcher m_watcher;
    QTimer m_settling;
};

} // namespace skr
