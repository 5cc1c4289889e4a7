// SPDX-License-Identifier: Apache-2.0
#include "azure/issuerrequest.h"

#include "azure/issuerurl.h"
#include "qt/text.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace skr {

IssuerRequest::IssuerRequest(QNetworkAccessManager *network, const QSslConfiguration &tls, FetchLimits limits,
                             QObject *parent)
    : QObject(parent)
    , m_network(network)
    , m_tls(tls)
    , m_limits(limits)
{
}

Download *IssuerRequest::createDownload()
{
    auto *download = new Download(m_network, m_tls, m_limits, this);
    connect(download, &Download::failed, this, &IssuerRequest::failed);
    return download;
}

void IssuerRequest::start(const QString &issuer)
{
    m_url = configurationUrl(issuer);
    if (!m_url.isValid()) {
        const QString sentence = tr("“%1” is not an https address that can be asked for keys.").arg(issuer);
        QMetaObject::invokeMethod(
            this, [this, sentence] { Q_EMIT failed(sentence); }, Qt::QueuedConnection);
        return;
    }
    Download *download = createDownload();
    connect(download, &Download::succeeded, this, &IssuerRequest::takeConfiguration);
    Q_EMIT progressed(tr("Asking %1 for its configuration…").arg(shownHost(m_url)));
    download->start(m_url);
}

void IssuerRequest::takeConfiguration(const QByteArray &body)
{
    const QString host = shownHost(m_url);
    const QJsonDocument document = QJsonDocument::fromJson(body);
    if (!document.isObject()) {
        Q_EMIT failed(tr("“%1” answers, but not with a configuration: it is no JSON object.").arg(host));
        return;
    }
    const QString address = document[QLatin1String("jwks_uri")].toString();
    if (address.isEmpty()) {
        Q_EMIT failed(tr("The configuration of “%1” does not say where its keys are (jwks_uri).").arg(host));
        return;
    }
    m_keys.issuer = document[QLatin1String("issuer")].toString();
    m_keys.keysUrl = QUrl(address, QUrl::StrictMode);
    if (!isSameHost(m_keys.keysUrl, m_url)) {
        Q_EMIT failed(tr("The configuration of “%1” says that its keys are at “%2”: keys are taken from the issuer "
                         "itself alone.")
                          .arg(host, address));
        return;
    }
    Download *download = createDownload();
    connect(download, &Download::succeeded, this, &IssuerRequest::takeKeys);
    Q_EMIT progressed(tr("Asking %1 for its keys…").arg(host));
    download->start(m_keys.keysUrl);
}

void IssuerRequest::takeKeys(const QByteArray &body)
{
    std::string error;
    m_keys.keys = JsonWebKeySet::parse({body.constData(), static_cast<std::size_t>(body.size())}, &error);
    if (m_keys.keys)
        Q_EMIT succeeded(m_keys);
    else
        Q_EMIT failed(tr("The keys of “%1” cannot be read: %2.").arg(shownHost(m_url), toQString(error)));
}

} // namespace skr
