// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QObject>
#include <QPointer>
#include <QSslConfiguration>
#include <QSslError>
#include <QTimer>
#include <QUrl>

#include <chrono>

class QNetworkAccessManager;
class QNetworkReply;

namespace skr {

/// What an issuer may take of us.
struct FetchLimits {
    qint64 bytes = qint64{1024} * 1024; ///< of one answer
    std::chrono::milliseconds time = std::chrono::seconds(20); ///< for one answer with its redirections
    int redirections = 3;
};

/// One GET over TLS from one host. Whatever happens, it ends once, in time, with an answer or with a sentence that says
/// what went wrong. Certificates are as the configuration wants them, nobody is asked. Neither cookies nor credentials
/// are sent or kept.
class Download : public QObject
{
    Q_OBJECT

public:
    Download(QNetworkAccessManager *network, const QSslConfiguration &tls, FetchLimits limits, QObject *parent);
    ~Download() override;

    /// Once only. `url` must be https.
    void start(const QUrl &url);

Q_SIGNALS:
    void succeeded(const QByteArray &body);
    void failed(const QString &sentence);

private:
    void get(const QUrl &url);
    void take();
    void finish();
    void fail(const QString &sentence);
    void release();
    QString failure() const;
    QString tlsFailure() const;

    QNetworkAccessManager *m_network;
    QSslConfiguration m_tls;
    FetchLimits m_limits;
    QUrl m_url; ///< asked at first: its host is the only one
    QPointer<QNetworkReply> m_reply;
    QList<QSslError> m_tlsErrors;
    QByteArray m_body;
    QTimer m_deadline;
    int m_redirections = 0;
};

} // namespace skr
