// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "azure/download.h"
#include "azure/issuerkeys.h"

#include <QObject>

namespace skr {

/// Asks an issuer for its configuration, then for the keys that it names: on its own host alone. Ends once.
class IssuerRequest : public QObject
{
    Q_OBJECT

public:
    IssuerRequest(QNetworkAccessManager *network, const QSslConfiguration &tls, FetchLimits limits, QObject *parent);

    /// Once only. Answers later, never at once.
    void start(const QString &issuer);

Q_SIGNALS:
    /// What is being waited for, in words.
    void progressed(const QString &step);
    void succeeded(const skr::IssuerKeys &keys);
    void failed(const QString &sentence);

private:
    void takeConfiguration(const QByteArray &body);
    void takeKeys(const QByteArray &body);
    Download *createDownload();

    QNetworkAccessManager *m_network;
    QSslConfiguration m_tls;
    FetchLimits m_limits;
    QUrl m_url;
    IssuerKeys m_keys;
};

} // namespace skr
