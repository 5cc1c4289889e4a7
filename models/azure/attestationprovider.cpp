// SPDX-License-Identifier: Apache-2.0
#include "azure/attestationprovider.h"

#include <QNetworkAccessManager>
#include <QNetworkProxyFactory>

namespace skr {

namespace {

class SystemProxies : public QNetworkProxyFactory
{
public:
    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override { return systemProxyForQuery(query); }
};

} // namespace

AttestationProvider::AttestationProvider(QObject *parent, std::optional<QSslConfiguration> tls, FetchLimits limits)
    : QObject(parent)
    , m_tls(std::move(tls))
    , m_limits(limits)
{
}

const IssuerKeys *AttestationProvider::known(const QString &issuer) const
{
    const auto it = m_known.constFind(issuer);
    return it == m_known.cend() ? nullptr : &*it;
}

IssuerRequest *AttestationProvider::ask(const QString &issuer)
{
    if (!m_network) {
        m_network = new QNetworkAccessManager(this);
        m_network->setProxyFactory(new SystemProxies);
        if (!m_tls)
            m_tls = QSslConfiguration::defaultConfiguration();
    }
    auto *request = new IssuerRequest(m_network, *m_tls, m_limits, this);
    connect(request, &IssuerRequest::succeeded, this,
            [this, issuer](const IssuerKeys &keys) { m_known.insert(issuer, keys); });
    connect(request, &IssuerRequest::succeeded, request, &QObject::deleteLater);
    connect(request, &IssuerRequest::failed, request, &QObject::deleteLater);
    // Whoever asks connects first.
    QMetaObject::invokeMethod(
        request, [request, issuer] { request->start(issuer); }, Qt::QueuedConnection);
    return request;
}

} // namespace skr
