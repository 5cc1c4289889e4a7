// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "azure/issuerrequest.h"

#include <QHash>
#include <QObject>

#include <optional>

namespace skr {

/// The attestation services as this program reaches them: only for what they publish, only when asked, by the system's
/// proxy. Key sets are kept until the program ends.
class AttestationProvider : public QObject
{
    Q_OBJECT

public:
    /// Without `tls` those are trusted whom the system trusts; tests have a server of their own.
    explicit AttestationProvider(QObject *parent = nullptr, std::optional<QSslConfiguration> tls = {},
                                 FetchLimits limits = {});

    /// What this issuer said before; null if it was not asked yet.
    const IssuerKeys *known(const QString &issuer) const;
    /// Asks anew. Deleting the request cancels it; it deletes itself when it has ended.
    IssuerRequest *ask(const QString &issuer);

private:
    QNetworkAccessManager *m_network = nullptr; ///< null before the first question: it and TLS take time to start
    std::optional<QSslConfiguration> m_tls;
    FetchLimits m_limits;
    QHash<QString, IssuerKeys> m_known; ///< by the issuer as the token or the policy spells it
};

} // namespace skr
