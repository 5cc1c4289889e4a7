// SPDX-License-Identifier: Apache-2.0
#include "azure/issuerurl.h"

namespace skr {

namespace {

constexpr int httpsPort = 443;
constexpr qsizetype longestUrl = 2048;

bool isHttps(const QUrl &url)
{
    return url.isValid() && url.scheme() == QLatin1String("https") && !url.host().isEmpty() && url.userInfo().isEmpty();
}

} // namespace

QUrl configurationUrl(const QString &issuer)
{
    if (issuer.size() > longestUrl)
        return {};
    QUrl url(issuer, QUrl::StrictMode);
    if (!isHttps(url) || url.hasQuery() || url.hasFragment())
        return {};
    QString path = url.path(QUrl::FullyEncoded);
    if (path.endsWith(u'/'))
        path.chop(1);
    url.setPath(path + QStringLiteral("/.well-known/openid-configuration"), QUrl::StrictMode);
    return url;
}

bool isSameHost(const QUrl &left, const QUrl &right)
{
    return isHttps(left) && isHttps(right) && left.host() == right.host()
        && left.port(httpsPort) == right.port(httpsPort);
}

QString shownHost(const QUrl &url)
{
    const int port = url.port(httpsPort);
    return port == httpsPort ? url.host() : url.host() + u':' + QString::number(port);
}

} // namespace skr
