// SPDX-License-Identifier: Apache-2.0
#include "azure/download.h"

#include "azure/issuerurl.h"

#include <QLocale>
#include <QNetworkAccessManager>
#include <QNetworkReply>

namespace skr {

namespace {

constexpr qint64 bufferSize = qint64{64} * 1024;

int statusOf(const QNetworkReply &reply)
{
    return reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
}

bool isProxyError(QNetworkReply::NetworkError error)
{
    return error >= QNetworkReply::ProxyConnectionRefusedError && error <= QNetworkReply::UnknownProxyError;
}

} // namespace

Download::Download(QNetworkAccessManager *network, const QSslConfiguration &tls, FetchLimits limits, QObject *parent)
    : QObject(parent)
    , m_network(network)
    , m_tls(tls)
    , m_limits(limits)
{
    m_tls.setPeerVerifyMode(QSslSocket::VerifyPeer);
    m_deadline.setSingleShot(true);
    m_deadline.setInterval(m_limits.time);
    connect(&m_deadline, &QTimer::timeout, this, [this] {
        fail(tr("“%1” did not answer in time (%2 s).")
                 .arg(shownHost(m_url), QLocale().toString(std::chrono::duration<double>(m_limits.time).count())));
    });
}

Download::~Download()
{
    release();
}

void Download::start(const QUrl &url)
{
    m_url = url;
    m_deadline.start();
    get(url);
}

void Download::get(const QUrl &url)
{
    QNetworkRequest request(url);
    request.setSslConfiguration(m_tls);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    request.setRawHeader("Accept", "application/json");
    request.setRawHeader("Accept-Encoding", "identity"); // what is bounded is what arrives
    m_body.clear();
    m_reply = m_network->get(request);
    // Qt has no limit for headers, but reads no more of them than fits here: one without an end waits for the deadline.
    m_reply->setReadBufferSize(bufferSize);
    connect(m_reply, &QNetworkReply::sslErrors, this, [this](const QList<QSslError> &errors) { m_tlsErrors = errors; });
    connect(m_reply, &QNetworkReply::readyRead, this, &Download::take);
    connect(m_reply, &QNetworkReply::finished, this, &Download::finish);
}

void Download::take()
{
    m_body += m_reply->read(m_limits.bytes + 1 - m_body.size());
    if (m_body.size() > m_limits.bytes)
        fail(tr("The answer of “%1” is larger than %2: that is no key set.")
                 .arg(shownHost(m_url), QLocale().formattedDataSize(m_limits.bytes)));
}

void Download::finish()
{
    const QUrl target = m_reply->attribute(QNetworkRequest::RedirectionTargetAttribute).toUrl();
    if (m_reply->error() == QNetworkReply::NoError && !target.isEmpty()) {
        const QUrl next = m_reply->url().resolved(target);
        if (!isSameHost(next, m_url)) {
            fail(tr("“%1” sends the request on to “%2”: keys are taken from the issuer itself alone.")
                     .arg(shownHost(m_url), next.toDisplayString(QUrl::RemoveUserInfo)));
        } else if (++m_redirections > m_limits.redirections) {
            fail(tr("“%1” sends the request on again and again.").arg(shownHost(m_url)));
        } else {
            release();
            get(next);
        }
        return;
    }
    const QString problem = failure();
    if (!problem.isEmpty()) {
        fail(problem);
        return;
    }
    take(); // what has arrived since, and whether it is too much
    if (!m_reply)
        return;
    m_deadline.stop();
    release();
    Q_EMIT succeeded(m_body);
}

void Download::fail(const QString &sentence)
{
    m_deadline.stop();
    release();
    Q_EMIT failed(sentence);
}

/// Nothing comes of the reply any more.
void Download::release()
{
    if (!m_reply)
        return;
    m_reply->disconnect(this);
    m_reply->abort();
    m_reply->deleteLater();
    m_reply = nullptr;
}

/// What went wrong; empty if all went well.
QString Download::failure() const
{
    const QString host = shownHost(m_url);
    const QNetworkReply::NetworkError error = m_reply->error();
    if (!m_tlsErrors.isEmpty() || error == QNetworkReply::SslHandshakeFailedError)
        return tlsFailure();
    if (isProxyError(error))
        return tr("The proxy does not let the request through to “%1”: %2.").arg(host, m_reply->errorString());
    const int status = statusOf(*m_reply);
    switch (error) {
    case QNetworkReply::NoError:
        break;
    case QNetworkReply::HostNotFoundError:
        return tr("“%1” cannot be found: check the spelling, and the network.").arg(host);
    case QNetworkReply::ConnectionRefusedError:
        return tr("“%1” refuses connections.").arg(host);
    case QNetworkReply::RemoteHostClosedError:
        return tr("The connection with “%1” broke off in the middle of the answer: try again.").arg(host);
    default:
        if (status < 300)
            return tr("“%1” cannot be asked: %2.").arg(host, m_reply->errorString());
    }
    // A redirection without a target is none.
    return status == 200 ? QString()
                         : tr("“%1” answers “%2” with the status %3.").arg(host, m_reply->url().path()).arg(status);
}

QString Download::tlsFailure() const
{
    const QString host = shownHost(m_url);
    if (m_tlsErrors.isEmpty())
        return tr("There is no secure connection with “%1”: %2.").arg(host, m_reply->errorString());
    for (const QSslError &error : m_tlsErrors) {
        if (error.error() == QSslError::HostNameMismatch)
            return tr("The certificate of “%1” is for another name: something else answers in its place.").arg(host);
    }
    for (const QSslError &error : m_tlsErrors) {
        if (error.error() == QSslError::CertificateExpired)
            return tr("The certificate of “%1” has expired.").arg(host);
        if (error.error() == QSslError::CertificateNotYetValid)
            return tr("The certificate of “%1” is not valid yet: check this machine's clock.").arg(host);
    }
    return tr("The certificate of “%1” is not trusted: %2.").arg(host, m_tlsErrors.front().errorString());
}

} // namespace skr
