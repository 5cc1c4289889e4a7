// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QUrl>

namespace skr {

/// Where an issuer's configuration is: `{issuer}/.well-known/openid-configuration` (OpenID Connect Discovery). Not
/// valid if the issuer is no https URL with a host and nothing behind its path: then it cannot be asked.
QUrl configurationUrl(const QString &issuer);

/// Both are https and name one host and port.
bool isSameHost(const QUrl &left, const QUrl &right);

/// The host as people read it, with its port if that is not the usual one.
QString shownHost(const QUrl &url);

} // namespace skr
