// SPDX-License-Identifier: Apache-2.0
#include "app/gui/instance.h"

#include <QCryptographicHash>
#include <QDir>
#include <QLocalSocket>
#include <QTimer>

namespace skr {

namespace {

constexpr int patience = 1000; // milliseconds until a program that does not answer counts as none
constexpr qint64 largestRequest = qint64{1024} * 1024; // bytes
constexpr char answer = '+';

} // namespace

Instance::Instance(QString name, QObject *parent)
    : QObject(parent)
    , m_name(std::move(name))
{
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, &Instance::accept);
}

QString Instance::defaultName()
{
    // A person may be at two screens, each with windows of its own.
    const QString where = QDir::homePath() + qEnvironmentVariable("DISPLAY") + qEnvironmentVariable("WAYLAND_DISPLAY")
        + qEnvironmentVariable("XDG_CONFIG_HOME");
    const QByteArray digest = QCryptographicHash::hash(where.toUtf8(), QCryptographicHash::Sha256).toHex().left(16);
    return QStringLiteral("skr-policy-editor-") + QString::fromLatin1(digest);
}

bool Instance::handOver(const StartRequest &request, const QString &name)
{
    QLocalSocket socket;
    socket.connectToServer(name);
    if (!socket.waitForConnected(patience))
        return false;
    socket.write(request.toJson());
    return socket.waitForBytesWritten(patience) && socket.waitForReadyRead(patience)
        && socket.read(1) == QByteArray(1, answer);
}

void Instance::listen()
{
    if (m_server.listen(m_name))
        return;
    // The socket of a program that was killed is in the way; one that runs would have answered.
    QLocalServer::removeServer(m_name);
    m_server.listen(m_name);
}

void Instance::accept()
{
    while (QLocalSocket *socket = m_server.nextPendingConnection()) {
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
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
