// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/claims/authoritycatalog.h"

#include <algorithm>
#include <string>

namespace skr {

/// A policy as many are in the field: an authority for each of `count` regions, all with the same conditions but for
/// the last `odd` of them, which lack an alternative.
inline std::string policyOfRegions(std::size_t count, std::size_t odd = 0)
{
    const auto condition = [](const std::string &indent, const char *claim, const char *value, const char *comma) {
        return indent + "{\n" + indent + "  \"claim\": \"" + claim + "\",\n" + indent + "  \"equals\": \"" + value
            + "\"\n" + indent + "}" + comma + "\n";
    };
    std::string text = "{\n  \"anyOf\": [\n";
    const auto &endpoints = AuthorityCatalog::builtIn()->endpoints();
    for (std::size_t i = 0; i < std::min(count, endpoints.size()); ++i) {
        text += "    {\n      \"allOf\": [\n";
        text += condition("        ", "x-ms-compliance-status", "azure-compliant-cvm", ",");
        text += "        {\n          \"anyOf\": [\n";
        if (i + odd < count)
            text += condition("            ", "x-ms-attestation-type", "tdxvm", ",");
        text += condition("            ", "x-ms-attestation-type", "sevsnpvm", "");
        text += "          ]\n        }\n      ],\n      \"authority\": \"" + endpoints[i].url + "/\"\n    }";
        text += i + 1 < count ? ",\n" : "\n";
    }
    return text + "  ],\n  \"version\": \"1.0.0\"\n}\n";
}

/// The position of a region in the policy above.
inline int rowOfRegion(std::string_view region)
{
    const auto &endpoints = AuthorityCatalog::builtIn()->endpoints();
    const auto found = std::find_if(endpoints.begin(), endpoints.end(),
                                    [region](const AttestationEndpoint &each) { return each.region == region; });
    return static_cast<int>(found - endpoints.begin());
}

/// The payload of a token that the region's endpoint issued and the policy above accepts, for `sevsnpvm`.
inline std::string tokenOfRegion(std::string_view region, const std::string &type = "sevsnpvm")
{
    const AttestationEndpoint &endpoint =
        AuthorityCatalog::builtIn()->endpoints()[static_cast<std::size_t>(rowOfRegion(region))];
    return "{\"iss\":\"" + endpoint.url + "\",\"x-ms-attestation-type\":\"" + type
        + "\",\"x-ms-compliance-status\":\"azure-compliant-cvm\"}";
}

} // namespace skr
