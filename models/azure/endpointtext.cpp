// SPDX-License-Identifier: Apache-2.0
#include "azure/endpointtext.h"

#include "qt/markedtext.h"

#include <QCoreApplication>

namespace skr {

namespace {

struct EndpointText {
    Q_DECLARE_TR_FUNCTIONS(skr::EndpointText)
};

QString withoutSlash(QString url)
{
    if (url.endsWith(u'/'))
        url.chop(1);
    return url;
}

} // namespace

IssuerSpelling compareSpelling(const QString &authority, const QString &issuer)
{
    if (authority == issuer)
        return IssuerSpelling::Same;
    return withoutSlash(authority) == withoutSlash(issuer) ? IssuerSpelling::Slash : IssuerSpelling::Other;
}

QString spellingText(const QString &authority, const QString &issuer)
{
    if (issuer.isEmpty())
        return EndpointText::tr("It answers, but does not say what its tokens name as their issuer.");
    switch (compareSpelling(authority, issuer)) {
    case IssuerSpelling::Same:
        return EndpointText::tr("It answers, and spells its name as the policy does.");
    case IssuerSpelling::Slash:
        return EndpointText::tr("It answers. It spells its name %1, which differs by the slash at the end: working "
                                "deployments have that too, no document says that it is ignored.")
            .arg(marked(issuer));
    case IssuerSpelling::Other:
        break;
    }
    return EndpointText::tr("It answers, but spells its name %1: its tokens do not match this authority.")
        .arg(marked(issuer));
}

} // namespace skr
