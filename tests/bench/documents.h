// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstddef>
#include <string>
#include <string_view>

namespace skr::bench {

inline std::string authorityUrl(std::size_t number)
{
    const std::string code = "r" + std::to_string(number);
    return "https://shared" + code + "." + code + ".attest.azure.net";
}

/// Shape of published policies for disk encryption: each authority with a block inside a block, in the layout in which
/// they are published.
inline std::string manyAuthorities(std::size_t count)
{
    std::string text = "{\n    \"anyOf\":\n    [\n";
    for (std::size_t i = 0; i < count; ++i) {
        text += "        {\n            \"authority\": \"" + authorityUrl(i)
            + "/\",\n            \"allOf\":\n            [\n                {\n                    \"anyOf\":\n"
              "                    [\n"
              "                        {\"claim\": \"x-ms-attestation-type\", \"equals\": \"sevsnpvm\"},\n"
              "                        {\"claim\": \"x-ms-attestation-type\", \"equals\": \"tdxvm\"}\n"
              "                    ]\n                },\n"
              "                {\"claim\": \"x-ms-compliance-status\", \"equals\": \"azure-compliant-cvm\"}\n"
              "            ]\n        }";
        text += i + 1 < count ? ",\n" : "\n";
    }
    return text + "    ],\n    \"version\": \"1.0.0\"\n}\n";
}

/// A policy of `count` conditions, a thousand to an authority, pretty-printed or on one line.
inline std::string manyConditions(std::size_t count, bool pretty)
{
    static constexpr std::array<std::array<std::string_view, 2>, 5> conditions = {
        {{"x-ms-isolation-tee.x-ms-attestation-type", "\"sevsnpvm\""},
         {"x-ms-isolation-tee.x-ms-compliance-status", "\"azure-compliant-cvm\""},
         {"x-ms-runtime.vm-configuration.secure-boot", "true"},
         {"x-ms-sevsnpvm-vmpl", "0"},
         {"x-ms-azurevm-is-windows", "false"}}};
    std::string text;
    const auto line = [&](std::size_t indent, std::string_view content) {
        if (pretty && !text.empty())
            text += "\n" + std::string(indent, ' ');
        text += content;
    };
    const auto member = [&](std::string_view key, std::string_view value) {
        return "\"" + std::string(key) + (pretty ? "\": " : "\":") + std::string(value);
    };
    line(0, "{");
    line(2, member("version", "\"1.0.0\","));
    line(2, member("anyOf", "["));
    for (std::size_t i = 0; i < count; ++i) {
        if (i % 1000 == 0) {
            line(4, "{");
            line(6, member("authority", "\"" + authorityUrl(i / 1000) + "\","));
            line(6, member("allOf", "["));
        }
        const auto &[claim, value] = conditions[i % conditions.size()];
        line(8, "{");
        line(10, member("claim", "\"" + std::string(claim) + "\","));
        line(10, member("equals", value));
        const bool last = i % 1000 == 999 || i + 1 == count;
        line(8, last ? "}" : "},");
        if (last) {
            line(6, "]");
            line(4, i + 1 == count ? "}" : "},");
        }
    }
    line(2, "]");
    line(0, "}");
    return text;
}

} // namespace skr::bench
