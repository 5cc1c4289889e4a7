// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "signedtoken.h"

#include <QHash>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslSocket>
#include <QTcpServer>
#include <QTimer>

/// What the server sends, and what it does then.
struct Answer {
    enum class Then { Close, Hang, Drip };

    QByteArray bytes;
    Then then = Then::Close;
};

inline QByteArray httpAnswer(const QByteArray &status, const QByteArray &headers, const QByteArray &body)
{
    return "HTTP/1.1 " + status + "\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\nConnection: close\r\n"
        + headers + "\r\n" + body;
}

inline Answer ok(const QByteArray &body)
{
    return {httpAnswer("200 OK", "Content-Type: application/json\r\n", body)};
}

inline Answer redirection(const QByteArray &target)
{
    return {httpAnswer("302 Found", "Location: " + target + "\r\n", {})};
}

/// An HTTPS server on the loopback interface, in the thread of the test, with a certificate made for it.
class TlsServer : public QTcpServer
{
public:
    explicit TlsServer(const skr::test::CertificateRequest &request = {"localhost", -3600, 3600, "localhost"})
    {
        static const skr::test::Key key = skr::test::rsaKey(); // takes long to make
        const std::string der = skr::test::derOf(skr::test::certificate(key, request));
        m_certificate = QSslCertificate(QByteArray::fromStdString(der), QSsl::Der);
        unsigned char *bytes = nullptr;
        const int size = i2d_PrivateKey(key.get(), &bytes);
        m_privateKey =
            QSslKey(QByteArray(reinterpret_cast<const char *>(bytes), size), QSsl::Rsa, QSsl::Der, QSsl::PrivateKey);
        OPENSSL_free(bytes);
        listen(QHostAddress::LocalHost);
    }

    QHash<QByteArray, Answer> answers; ///< by the path that is asked for
    QList<QByteArray> requests; ///< whole, as they arrived

    QString issuer() const { return QStringLiteral("https://localhost:%1").arg(serverPort()); }
    /// Trusts this server and nobody else.
    QSslConfiguration trust() const
    {
        QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
        configuration.setCaCertificates({m_certificate});
        return configuration;
    }
    /// Lays out the configuration, and the keys that it names.
    void publish(const QByteArray &keys)
    {
        answers["/.well-known/openid-configuration"] =
            ok(R"({"issuer":")" + issuer().toUtf8() + R"(","jwks_uri":")" + issuer().toUtf8() + R"(/certs"})");
        answers["/certs"] = ok(keys);
    }

protected:
    void incomingConnection(qintptr descriptor) override
    {
        auto *socket = new QSslSocket(this);
        socket->setSocketDescriptor(descriptor);
        socket->setLocalCertificate(m_certificate);
        socket->setPrivateKey(m_privateKey);
        connect(socket, &QSslSocket::disconnected, socket, &QObject::deleteLater);
        connect(socket, &QSslSocket::readyRead, this, [this, socket] { answer(socket); });
        socket->startServerEncryption();
    }

private:
    void answer(QSslSocket *socket)
    {
        const QByteArray request = socket->property("request").toByteArray() + socket->readAll();
        socket->setProperty("request", request);
        if (!request.endsWith("\r\n\r\n"))
            return;
        requests << request;
        const Answer answer = answers.value(request.split(' ').value(1), {httpAnswer("404 Not Found", {}, {})});
        socket->write(answer.bytes);
        if (answer.then == Answer::Then::Close) {
            socket->disconnectFromHost();
        } else if (answer.then == Answer::Then::Drip) {
            auto *timer = new QTimer(socket);
            connect(timer, &QTimer::timeout, socket, [socket] { socket->write(" "); });
            timer->start(5);
        }
    }

    QSslCertificate m_certificate;
    QSslKey m_privateKey;
};
