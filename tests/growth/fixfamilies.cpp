// SPDX-License-Identifier: Apache-2.0
#include "growth/texts.h"

namespace skr::growth {

namespace {

/// As many of these in one block, made by `part(i)`.
template <typename Part> Input inBlock(std::size_t size, const Part &part, std::string_view separator = ",\n")
{
    return inputWithPolicy(policyWith(list(size, part, separator)));
}

/// As many of these as entries of the policy.
template <typename Part> Input asAuthorities(std::size_t size, const Part &part)
{
    return inputWithPolicy(policyOf(list(size, part)));
}

std::string wanted(std::size_t i)
{
    return condition(numbered("x-ms-runtime.client-payload.c", i), "1");
}

Input trailingCommas(std::size_t size)
{
    return inBlock(size, [](std::size_t i) { return "{\"allOf\": [" + wanted(i) + ",]}"; });
}

Input missingCommas(std::size_t size)
{
    return inBlock(size, wanted, "\n");
}

Input keysWithoutQuotes(std::size_t size)
{
    return inputWithPolicy("{version: \"1.0.0\", anyOf: [" + authority(knownIssuer, statusCondition) + "]"
                           + list(
                               size, [](std::size_t i) { return numbered(", word", i) + ": 1"; }, "")
                           + "}");
}

Input singleQuotes(std::size_t size)
{
    return inBlock(size, [](std::size_t i) {
        return numbered("{'claim': 'x-ms-runtime.client-payload.c", i) + "', 'equals': 'yes'}";
    });
}

Input controlCharacters(std::size_t size)
{
    return inBlock(size, [](std::size_t i) { return condition(numbered("c\t", i), "1"); });
}

Input invisibleCharacters(std::size_t size)
{
    return inBlock(size, [](std::size_t i) { return "\xC2\xA0" + wanted(i); });
}

Input wordsAsValues(std::size_t size)
{
    return inBlock(size, [](std::size_t i) { return condition("secureboot", numbered("word", i)); });
}

Input comments(std::size_t size)
{
    return inBlock(size, [](std::size_t i) { return wanted(i) + " // a note"; });
}

Input conditionsTwice(std::size_t size)
{
    return inBlock(2 * size, [](std::size_t i) { return wanted(i / 2); });
}

Input membersTwice(std::size_t size)
{
    return inputWithPolicy(policyOf(
        "{" + member("authority", inQuotes(knownIssuer)) + ", \"allOf\": [" + std::string(statusCondition) + "]"
        + list(
            2 * size, [](std::size_t i) { return ",\n" + member(numbered("note", i / 2), "1"); }, "")
        + "}"));
}

Input authoritiesTwice(std::size_t size)
{
    return asAuthorities(2 * size, [](std::size_t i) {
        return authority("https://" + numbered("own", i / 2) + ".eus.attest.azure.net", wanted(i / 2));
    });
}

Input withoutScheme(std::size_t size)
{
    return asAuthorities(size,
                         [](std::size_t i) { return authority(numbered("unknown", i) + ".example", statusCondition); });
}

Input withoutTee(std::size_t size)
{
    return asAuthorities(size, [](std::size_t i) {
        return authority("https://" + numbered("own", i) + ".eus.attest.azure.net", condition("secureboot", "true"));
    });
}

Input oneVendor(std::size_t size)
{
    return asAuthorities(size, [](std::size_t i) {
        return authority("https://" + numbered("own", i) + ".eus.attest.azure.net",
                         std::string(statusCondition) + ", "
                             + condition("x-ms-isolation-tee.x-ms-attestation-type", "\"sevsnpvm\""));
    });
}

Input memberCase(std::size_t size)
{
    return asAuthorities(size, [](std::size_t i) {
        return "{" + member("authority", inQuotes(numbered("https://a", i) + ".example")) + ", \"allof\": [" + wanted(i)
            + "]}";
    });
}

Input unknownOperators(std::size_t size)
{
    return inBlock(size, [](std::size_t i) {
        return numbered("{\"claim\": \"x-ms-runtime.client-payload.c", i) + "\", \"gte\": 1}";
    });
}

Input formOf2021(std::size_t size)
{
    return inBlock(size, [](std::size_t i) {
        return numbered("{\"claim\": \"x-ms-runtime.client-payload.c", i)
            + "\", \"condition\": \"equals\", \"value\": 1}";
    });
}

Input shorthand(std::size_t size)
{
    return inBlock(size, [](std::size_t) { return "{\"x-ms-attestation-type\": \"sevsnpvm\"}"; });
}

Input valueLists(std::size_t size)
{
    return inBlock(size,
                   [](std::size_t i) { return condition(numbered("x-ms-runtime.client-payload.c", i), "[1, 2]"); });
}

Input bothKinds(std::size_t size)
{
    return asAuthorities(size, [](std::size_t i) {
        return "{" + member("authority", inQuotes(numbered("https://a", i) + ".example")) + ", \"allOf\": [" + wanted(i)
            + "], \"anyOf\": [" + wanted(i) + "]}";
    });
}

Input bareClaims(std::size_t size)
{
    return asAuthorities(size, [](std::size_t i) {
        return "{" + member("authority", inQuotes(numbered("https://a", i) + ".example"))
            + ", \"claim\": \"secureboot\", \"equals\": true}";
    });
}

Input valuesAsText(std::size_t size)
{
    return inBlock(size, [](std::size_t) { return condition("secureboot", "\"true\""); });
}

Input emptyBlocks(std::size_t size)
{
    return inBlock(size, [](std::size_t) { return "{\"anyOf\": []}"; });
}

Input nested(std::size_t size)
{
    return asAuthorities(size, [](std::size_t i) {
        return authority(numbered("https://a", i) + ".example", "{\"allOf\": [" + wanted(i) + "]}");
    });
}

} // namespace

std::vector<Family> fixFamilies()
{
    constexpr Subject fixes = Subject::Fixes;
    return {{"trailing commas", fixes, trailingCommas},
            {"missing commas", fixes, missingCommas},
            {"keys without quotes", fixes, keysWithoutQuotes},
            {"single quotes", fixes, singleQuotes},
            {"control characters", fixes, controlCharacters},
            {"invisible characters", fixes, invisibleCharacters},
            {"words as values", fixes, wordsAsValues, "json-unknown-word"},
            {"comments to remove", fixes, comments, "json-comment"},
            {"conditions twice", fixes, conditionsTwice},
            {"members twice", fixes, membersTwice},
            {"authorities twice", fixes, authoritiesTwice},
            {"no scheme", fixes, withoutScheme, "authority-not-https"},
            {"no TEE", fixes, withoutTee, "no-tee-required"},
            {"one vendor", fixes, oneVendor, "one-tee-vendor"},
            {"case of members", fixes, memberCase, "member-case"},
            {"unknown operators", fixes, unknownOperators, "operator-unknown"},
            {"form of 2021", fixes, formOf2021, "operator-old-form"},
            {"shorthand", fixes, shorthand, "condition-shorthand"},
            {"lists of values", fixes, valueLists, "value-list"},
            {"both kinds", fixes, bothKinds, "block-both-kinds"},
            {"bare claims", fixes, bareClaims, "condition-bare"},
            {"values as text", fixes, valuesAsText, "value-as-text"},
            {"empty blocks", fixes, emptyBlocks, "block-empty"},
            {"needless nesting", fixes, nested}};
}

} // namespace skr::growth
