// SPDX-License-Identifier: Apache-2.0
#include "growth/texts.h"

namespace skr::growth {

namespace {

std::string spacedPolicy(const std::string &between)
{
    return "{\"version\": \"1.0.0\"," + between + "\"anyOf\": [" + authority(knownIssuer, statusCondition) + "]}";
}

Input lineComments(std::size_t size)
{
    return inputWithPolicy(spacedPolicy(list(
        size, [](std::size_t i) { return numbered("// note ", i) + "\n"; }, "")));
}

Input blockComments(std::size_t size)
{
    return inputWithPolicy(spacedPolicy(list(
        size, [](std::size_t i) { return numbered("/* note ", i) + " */"; }, " ")));
}

Input longClaim(std::size_t size)
{
    return inputWithPolicy(policyWith(condition("a" + repeated(".name", 10 * size), "\"yes\"")));
}

Input longValue(std::size_t size)
{
    return inputWithPolicy(
        policyWith(condition("x-ms-isolation-tee.x-ms-sevsnpvm-hostdata", inQuotes(repeated("0123456789", 5 * size)))));
}

Input longAddress(std::size_t size)
{
    return inputWithPolicy(
        policyOf(authority("https://sharedeus.eus.attest.azure.net/" + repeated("part/", 10 * size), statusCondition)));
}

Input longKey(std::size_t size)
{
    return inputWithPolicy(
        policyOf("{\"authority\": \"https://a.example\", \"" + repeated("allof", 10 * size) + "\": []}"));
}

Input escapes(std::size_t size)
{
    return inputWithPolicy(policyWith(condition("secureboot", inQuotes(repeated("\\u00e9\\n", 10 * size)))));
}

Input strings(std::size_t size)
{
    return inputWithPolicy(policyWith(list(size, [](std::size_t i) {
        return condition("x-ms-isolation-tee.x-ms-compliance-status", inQuotes(numbered("azure-compliant-cvm ü", i)));
    })));
}

Input lines(std::size_t size)
{
    return inputWithPolicy(spacedPolicy(repeated("\n", 20 * size)));
}

Input blanks(std::size_t size)
{
    return inputWithPolicy(spacedPolicy(repeated(" ", 40 * size)));
}

Input openBrackets(std::size_t size)
{
    return inputWithPolicy("{\"version\": \"1.0.0\", \"anyOf\": ["
                           + repeated("{\"authority\": \"https://a.example\", \"allOf\": [", size));
}

Input closedBrackets(std::size_t size)
{
    return inputWithPolicy(spacedPolicy("") + repeated("]}", 10 * size));
}

Input quotes(std::size_t size)
{
    return inputWithPolicy(policyWith(repeated("\"\n", 4 * size)));
}

Input wordsAlone(std::size_t size)
{
    return inputWithPolicy(list(
        size, [](std::size_t i) { return numbered("word", i); }, " "));
}

Input commas(std::size_t size)
{
    return inputWithPolicy(policyWith(repeated(",", 10 * size) + "1"));
}

Input colons(std::size_t size)
{
    return inputWithPolicy(policyWith("{" + repeated("\"a\": ", 4 * size) + "}"));
}

Input bytes(std::size_t size)
{
    return inputWithPolicy(policyWith(inQuotes(repeated("\xFF\x01 and some plain text, ", size))));
}

Input documents(std::size_t size)
{
    return inputWithPolicy(list(
        size, [](std::size_t) { return spacedPolicy(""); }, "\n"));
}

} // namespace

std::vector<Family> textFamilies()
{
    constexpr Subject text = Subject::Text;
    return {{"comments, line", text, lineComments},
            {"comments, block", text, blockComments},
            {"a long claim", text, longClaim},
            {"a long value", text, longValue},
            {"a long address", text, longAddress},
            {"a long key", text, longKey},
            {"escapes", text, escapes},
            {"strings", text, strings},
            {"lines", text, lines},
            {"blanks", text, blanks},
            {"open brackets", text, openBrackets},
            {"closing brackets", text, closedBrackets},
            {"quotes", text, quotes},
            {"words", text, wordsAlone},
            {"commas", text, commas},
            {"colons", text, colons},
            {"bytes", text, bytes},
            {"documents", text, documents}};
}

} // namespace skr::growth
