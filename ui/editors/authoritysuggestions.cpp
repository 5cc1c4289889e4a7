// SPDX-License-Identifier: Apache-2.0
#include "ui/editors/authoritysuggestions.h"

#include "core/claims/authoritycatalog.h"
#include "qt/text.h"

#include <QCoreApplication>

namespace skr {

namespace {

struct AuthoritySuggestions {
    Q_DECLARE_TR_FUNCTIONS(skr::AuthoritySuggestions)
};

} // namespace

std::vector<Suggestion> authoritySuggestions(const QString &typed)
{
    const QString text = typed.trimmed();
    std::vector<Suggestion> result;
    for (const AttestationEndpoint *endpoint : AuthorityCatalog::builtIn()->search(toUtf8(text))) {
        if (result.size() == maximumSuggestions)
            break;
        const QString region = toQString(endpoint->region);
        result.push_back(
            {toQString(endpoint->url),
             endpoint->cloud == "usgov" ? AuthoritySuggestions::tr("%1 · US Government").arg(region) : region,
             {},
             {}});
    }
    const bool isHost = text.contains(QLatin1String(".attest.azure.")) && !text.contains(QLatin1String("://"));
    if (isHost && result.empty())
        result.push_back({QStringLiteral("https://") + text, AuthoritySuggestions::tr("with https://"), {}, {}});
    return result;
}

} // namespace skr
