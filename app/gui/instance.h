// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/window/startrequest.h"

#include <QLocalServer>
#include <QLockFile>
#include <QObject>

#include <optional>

namespace skr {

/// Starts of the program by the same person on the same screen find each other, so that one process has all windows.
/// They meet at a socket in a folder that no other account can enter, and each checks whose process the other is:
/// otherwise another account could take the names of the files that somebody opens, or have files opened.
class Instance : public QObject
{
    Q_OBJECT

public:
    /// `socket` is the socket's path; defaultSocket() but in tests. Empty for a program that stays alone.
    explicit Instance(QString socket, QObject *parent = nullptr);
    /// Empty if this person has no runtime folder of their own.
    static QString defaultSocket();

    /// Hands the request to a program that runs already. False if none does, if it is not this person's, or if it does
    /// not answer soon.
    static bool handOver(const StartRequest &request, const QString &socket);
    /// From now on other starts find this one. Nothing happens where another one is found already, even if it is too
    /// busy to answer.
    void listen();

Q_SIGNALS:
    void requested(const skr::StartRequest &request);

private:
    void accept();

    QString m_socket;
    std::optional<QLockFile> m_lock; ///< held by the one that has the socket, until that is gone
    QLocalServer m_server;
};

} // namespace skr
