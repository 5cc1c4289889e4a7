// SPDX-License-Identifier: Apache-2.0
#include "growth/texts.h"

namespace skr::growth {

namespace {

std::string hostOf(std::size_t i)
{
    return "https://" + numbered("own", i) + ".eus.attest.azure.net";
}

/// A policy whose only authority has these members besides.
Input authorityWithMembers(const std::string &members)
{
    return inputWithPolicy(policyOf("{" + member("authority", inQuotes(knownIssuer)) + ", \"allOf\": ["
                                    + std::string(statusCondition) + "]" + (members.empty() ? "" : ",\n") + members
                                    + "}"));
}

Input membersUnknown(std::size_t size)
{
    return authorityWithMembers(list(size, [](std::size_t i) { return member(numbered("note", i), "1"); }));
}

Input membersNearlyKnown(std::size_t size)
{
    return authorityWithMembers(list(size, [](std::size_t i) { return member(numbered("anyO", i % 10), "[]"); }));
}

Input membersKnown(std::size_t size)
{
    return authorityWithMembers(list(size, [](std::size_t) { return member("authority", inQuotes(knownIssuer)); }));
}

Input membersDoubled(std::size_t size)
{
    return authorityWithMembers(list(size, [](std::size_t i) { return member(numbered("note", i / 2), "1"); }));
}

Input membersOfRoot(std::size_t size)
{
    return inputWithPolicy("{\"version\": \"1.0.0\", " + repeated("\n", 1)
                           + list(
                               size, [](std::size_t i) { return member(numbered("_", i), "{}") + ","; }, "\n")
                           + "\"anyOf\": [" + authority(knownIssuer, statusCondition) + "]}");
}

Input membersOfCondition(std::size_t size)
{
    return inputWithPolicy(
        policyWith("{\"claim\": \"secureboot\", \"equals\": true"
                   + list(
                       size, [](std::size_t i) { return ", " + member(numbered("n", i), "1"); }, "\n")
                   + "}"));
}

Input operatorsOfCondition(std::size_t size)
{
    return inputWithPolicy(
        policyWith("{\"claim\": \"secureboot\", \"equals\": true"
                   + list(
                       size, [](std::size_t i) { return ", " + member(i % 2 == 0 ? "less" : "greater", "1"); }, "\n")
                   + "}"));
}

Input conditionsKnown(std::size_t size)
{
    return inputWithPolicy(policyWith(list(size, [](std::size_t i) {
        return i % 2 == 0 ? condition("x-ms-azurevm-osversion-major", std::to_string(i))
                          : condition("secureboot", "true");
    })));
}

Input conditionsUnknown(std::size_t size)
{
    return inputWithPolicy(policyWith(
        list(size, [](std::size_t i) { return condition(numbered("own-claim-", i % 8), std::to_string(i)); })));
}

Input conditionsOnOneLine(std::size_t size)
{
    return inputWithPolicy(policyOf(
        R"({"authority":"https://sharedeus.eus.attest.azure.net","allOf":[)"
        + list(
            size, [](std::size_t i) { return condition(numbered("x-ms-runtime.client-payload.c", i), "1"); }, ",")
        + "]}"));
}

Input conditionsContradictory(std::size_t size)
{
    return inputWithPolicy(policyWith(list(size, [](std::size_t i) {
        return "{\"allOf\": [" + condition(numbered("x-ms-runtime.client-payload.c", i / 2), inQuotes(numbered("v", i)))
            + "]}";
    })));
}

Input alternatives(std::size_t size)
{
    return inputWithPolicy(policyWith("{\"anyOf\": ["
                                      + list(size,
                                             [](std::size_t i) {
                                                 return condition("x-ms-isolation-tee.x-ms-sevsnpvm-hostdata",
                                                                  inQuotes(numbered("", i)));
                                             })
                                      + "]}"));
}

Input blocks(std::size_t size)
{
    return inputWithPolicy(policyWith(list(size, [](std::size_t i) {
        return "{\"anyOf\": [" + condition("x-ms-azurevm-osversion-major", std::to_string(i)) + ", "
            + condition("x-ms-azurevm-osversion-minor", std::to_string(i)) + "]}";
    })));
}

Input blocksOfBothKinds(std::size_t size)
{
    return inputWithPolicy(policyWith(list(size, [](std::size_t i) {
        return "{\"anyOf\": [" + condition("secureboot", "true") + "], \"allOf\": ["
            + condition("x-ms-azurevm-osversion-major", std::to_string(i)) + "]}";
    })));
}

Input entriesNotUnderstood(std::size_t size)
{
    return inputWithPolicy(policyWith(list(size, [](std::size_t i) { return std::to_string(i); })));
}

Input authorities(std::size_t size)
{
    return inputWithPolicy(policyOf(list(size, [](std::size_t i) {
        return authority(hostOf(i), condition(numbered("x-ms-runtime.client-payload.c", i), "1"));
    })));
}

Input authoritiesAlike(std::size_t size)
{
    return inputWithPolicy(policyOf(list(size, [](std::size_t i) { return authority(hostOf(i), statusCondition); })));
}

Input authoritiesOfOneName(std::size_t size)
{
    return inputWithPolicy(policyOf(list(size, [](std::size_t i) {
        return authority(knownIssuer, condition("x-ms-azurevm-osversion-major", std::to_string(i)));
    })));
}

Input authoritiesUnknown(std::size_t size)
{
    return inputWithPolicy(policyOf(list(size, [](std::size_t i) {
        return authority("https://" + numbered("unknown", i) + ".example" + (i % 3 == 0 ? "/" : ""), statusCondition);
    })));
}

Input depth(std::size_t size)
{
    std::string inner = condition("secureboot", "true");
    for (std::size_t i = 0; i < size; ++i)
        inner = (i % 2 == 0 ? "{\"anyOf\": [" : "{\"allOf\": [") + inner + ", " + std::string(statusCondition) + "]}";
    return inputWithPolicy(policyWith(inner));
}

Input deepBlocks(std::size_t size)
{
    constexpr std::size_t levels = 8;
    return inputWithPolicy(policyWith(list(size, [](std::size_t i) {
        std::string inner = condition("x-ms-azurevm-osversion-major", std::to_string(i));
        for (std::size_t level = 0; level < levels; ++level)
            inner = (level % 2 == 0 ? "{\"anyOf\": [" : "{\"allOf\": [") + inner + ", " + std::string(statusCondition)
                + "]}";
        return inner;
    })));
}

Input tooDeep(std::size_t size)
{
    return inputWithPolicy(policyWith(repeated("[", 20 * size) + repeated("]", 20 * size)));
}

} // namespace

std::vector<Family> policyFamilies()
{
    constexpr Subject policy = Subject::Policy;
    constexpr std::size_t deepest = 120;
    return {{"members, unknown", policy, membersUnknown},
            {"members, nearly known", policy, membersNearlyKnown},
            {"members, known", policy, membersKnown},
            {"members, doubled", policy, membersDoubled},
            {"members of the root", policy, membersOfRoot},
            {"members of a condition", policy, membersOfCondition},
            {"operators of a condition", policy, operatorsOfCondition},
            {"conditions", policy, conditionsKnown},
            {"conditions, unknown", policy, conditionsUnknown},
            {"conditions on one line", policy, conditionsOnOneLine},
            {"contradictions", policy, conditionsContradictory},
            {"alternatives", policy, alternatives},
            {"blocks", policy, blocks},
            {"blocks of both kinds", policy, blocksOfBothKinds},
            {"entries not understood", policy, entriesNotUnderstood},
            {"authorities", policy, authorities},
            {"authorities alike", policy, authoritiesAlike},
            {"authorities of one name", policy, authoritiesOfOneName},
            {"authorities, unknown", policy, authoritiesUnknown},
            {"depth", Subject::Depth, depth, {}, 0, deepest},
            {"deep blocks", policy, deepBlocks},
            {"too deep", policy, tooDeep}};
}

} // namespace skr::growth
