// SPDX-License-Identifier: Apache-2.0
#include "qt/authorityname.h"

#include "core/claims/authoritycatalog.h"
#include "qt/text.h"

namespace skr {

QString authorityName(std::string_view url)
{
    if (const std::size_t scheme = url.find("://"); scheme != std::string_view::npos)
        url.remove_prefix(scheme + 3);
    url = url.substr(0, url.find('/'));
    static constexpr std::string_view publicCloud = ".attest.azure.net";
    if (url.ends_with(publicCloud) && url.size() > publicCloud.size())
        url.remove_suffix(publicCloud.size());
    return toQString(url);
}

QString regionOf(std::string_view url)
{
    const AttestationEndpoint *endpoint = AuthorityCatalog::builtIn()->find(url);
    return endpoint ? toQString(endpoint->region) : QString();
}

} // namespace skr
