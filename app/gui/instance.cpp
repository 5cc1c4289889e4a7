// SPDX-License-Identifier: Apache-2.0
#include "app/gui/instance.h"

#include "files/ownership.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QLocalSocket>
#include <QTimer>

namespace skr {

namespace {

constexpr int patience = 1000; // milliseconds until a program that does not answer counts as none
constexpr qint64 largestRequest = qint64{1024} * 1024; // bytes
constexpr char answer = '+';

} // namespace

Instance::Instance(QString socket, QObject *parent)
    : QObject(parent)
    , m_socket(std::move(socket))
{
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, &Instance::accept);
}

QString Instance::defaultSocket()
{
    // Not QStandardPaths, which makes a folder of its own under /tmp where this one will not do.
    const QByteArray folder = qgetenv("XDG_RUNTIME_DIR");
    if (!folder.startsWith('/') || !isPrivateFolder(folder.toStdString()))
        return {};
    // A person may be at two screens, each with windows of its own.
    const QString where = QDir::homePath() + qEnvironmentVariable("DISPLAY") + qEnvironmentVariable("WAYLAND_DISPLAY")
        + qEnvironmentVariable("XDG_CONFIG_HOME");
    const QByteArray digest = QCryptographicHash::hash(where.toUtf8(), QCryptographicHash::Sha256).toHex().left(16);
    return QDir(QFile::decodeName(folder)).filePath(QStringLiteral("skr-policy-editor-") + QString::fromLatin1(digest));
}

bool Instance::handOver(const StartRequest &request, const QString &socket)
{
    if (socket.isEmpty())
        return false;
    QLocalSocket running;
    running.connectToServer(socket);
    if (!running.waitForConnected(patience) || !isOwnPeer(static_cast<int>(running.socketDescriptor())))
        return false;
    running.write(request.toJson());
    return running.waitForBytesWritten(patience) && running.waitForReadyRead(patience)
        && running.read(1) == QByteArray(1, answer);
}

void Instance::listen()
{
    if (m_socket.isEmpty())
        return;
    m_lock.emplace(m_socket + QStringLiteral(".lock"));
    m_lock->setStaleLockTime(0); // only the lock of a process that is gone gives way, however old it is
    if (!m_lock->tryLock())
        return;
    QLocalServer::removeServer(m_socket); // of a program that was killed: no other one has the lock
    m_server.listen(m_socket);
}

void Instance::accept()
{
    while (QLocalSocket *socket = m_server.nextPendingConnection()) {
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        if (!isOwnPeer(static_cast<int>(socket->socketDescriptor()))) {
            socket->abort();
            continue;
        }
        QTimer::singleShot(patience, socket, &QLocalSocket::disconnectFromServer);
        const auto read = [this, socket] {
            if (socket->bytesAvailable() > largestRequest)
                socket->abort();
            if (!socket->canReadLine())
                return;
            const auto request = StartRequest::fromJson(socket->readLine());
            socket->write(QByteArray(1, answer));
            socket->flush();
            socket->disconnectFromServer();
            if (request)
                Q_EMIT requested(*request);
        };
        connect(socket, &QLocalSocket::readyRead, this, read);
        read();
    }
}

} // namespace skr
