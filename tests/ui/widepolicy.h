// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

/// Authorities, each with conditions of its own, so that there are as many sets of them.
inline std::string policyOfSets(int count)
{
    std::string text = "{\"version\":\"1.0.0\",\"anyOf\":[";
    for (int i = 0; i < count; ++i) {
        const std::string number = std::to_string(i);
        text += std::string(i > 0 ? "," : "") + "{\"authority\":\"https://region" + number
            + ".eus.attest.azure.net\",\"allOf\":[{\"claim\":\"x-ms-sevsnpvm-guestsvn\",\"equals\":" + number + "}]}";
    }
    return text + "]}";
}

/// Words without a break in everything that is shown, and an error.
inline std::string wideContent()
{
    const std::string word(900, 'w');
    return "{\"version\":\"1.0.0\",\"anyOf\":[{\"authority\":\"https://" + word + ".test\",\"allOf\":[{\"claim\":\""
        + word + "\",\"equals\":\"" + word + "\"},{\"claim\":\"x-ms-attestation-type\",\"equals\":" + word + "}]}]}";
}
