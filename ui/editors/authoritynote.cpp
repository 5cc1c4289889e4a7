// SPDX-License-Identifier: Apache-2.0
#include "ui/editors/authoritynote.h"

#include "core/claims/authoritycatalog.h"
#include "qt/markedtext.h"
#include "qt/text.h"

#include <QCoreApplication>
#include <QUrl>

#include <algorithm>

namespace skr {

namespace {

struct AuthorityNotes {
    Q_DECLARE_TR_FUNCTIONS(skr::AuthorityNotes)
};

const AttestationEndpoint *endpointOfCode(const std::string &code, std::string_view cloud)
{
    const auto &all = AuthorityCatalog::builtIn()->endpoints();
    const auto it = std::find_if(all.begin(), all.end(), [&](const AttestationEndpoint &endpoint) {
        return endpoint.code == code && endpoint.cloud == cloud;
    });
    return it == all.end() ? nullptr : &*it;
}

Note noteOnPrivate(const QString &host, const QString &suffix, std::string_view cloud)
{
    const QString code = host.chopped(suffix.size()).section(QLatin1Char('.'), -1);
    const AttestationEndpoint *endpoint = endpointOfCode(toUtf8(code), cloud);
    return endpoint
        ? Note{Role::Quiet,
               AuthorityNotes::tr("An instance of its own in %1; taken as typed.").arg(toQString(endpoint->region))}
        : Note{Role::Warning,
               AuthorityNotes::tr("No region is known by the code %1; taken as typed.").arg(plainText(marked(code)))};
}

} // namespace

Note noteOnAuthority(const QString &typed)
{
    const QString text = typed.trimmed();
    if (text.isEmpty())
        return {Role::Quiet, AuthorityNotes::tr("Region, code or URL; any issuer can be typed.")};
    if (const AttestationEndpoint *endpoint = AuthorityCatalog::builtIn()->find(toUtf8(text)))
        return {Role::Quiet, AuthorityNotes::tr("The shared endpoint of %1.").arg(toQString(endpoint->region))};
    const bool hasScheme = text.contains(QLatin1String("://"));
    const QString host = QUrl(hasScheme ? text : QStringLiteral("https://") + text).host();
    const QString china = QStringLiteral(".attest.azure.cn");
    if (host.endsWith(china) || text.contains(QLatin1String("china"), Qt::CaseInsensitive))
        return {Role::Quiet,
                AuthorityNotes::tr("Azure China: names end in attest.azure.cn. Microsoft publishes no list of its "
                                   "shared endpoints, so type the URL.")};
    if (!hasScheme)
        return {Role::Quiet, AuthorityNotes::tr("An issuer is a URL: https://…")};
    if (!text.startsWith(QLatin1String("https://")))
        return {Role::Warning, AuthorityNotes::tr("Not https.")};
    const QString publicCloud = QStringLiteral(".attest.azure.net");
    const QString usGov = QStringLiteral(".attest.azure.us");
    if (host.endsWith(publicCloud))
        return noteOnPrivate(host, publicCloud, "public");
    if (host.endsWith(usGov))
        return noteOnPrivate(host, usGov, "usgov");
    return {Role::Quiet, AuthorityNotes::tr("Not an endpoint of Azure Attestation; taken as typed.")};
}

} // namespace skr
