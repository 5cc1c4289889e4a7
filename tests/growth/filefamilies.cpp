// SPDX-License-Identifier: Apache-2.0
#include "growth/texts.h"

namespace skr::growth {

namespace {

std::string smallPolicy(std::size_t i)
{
    return policyWith(condition(numbered("x-ms-runtime.client-payload.c", i), "1"));
}

std::string largePolicy(std::size_t size)
{
    return policyWith(
        list(size, [](std::size_t i) { return condition(numbered("x-ms-runtime.client-payload.c", i), "1"); }));
}

/// The text as the content of a JSON string.
std::string escaped(std::string_view text)
{
    std::string result;
    for (const char c : text) {
        if (c == '"' || c == '\\')
            result += '\\';
        if (c == '\n')
            result += "\\n";
        else
            result += c;
    }
    return result;
}

Input policiesInMarkdown(std::size_t size)
{
    return inputWithPolicy(list(
        size, [](std::size_t i) { return "# Policy\n\n```json\n" + smallPolicy(i) + "```\n"; }, "\n"));
}

Input codeFences(std::size_t size)
{
    return inputWithPolicy(
        list(
            size, [](std::size_t i) { return numbered("```sh\ncommand { x = ", i) + " }\n```\n"; }, "\n")
        + "```json\n" + smallPolicy(0) + "```\n");
}

Input braces(std::size_t size)
{
    return inputWithPolicy("text\n" + repeated("{\n", 10 * size) + "\n```json\n" + smallPolicy(0) + "```\n");
}

Input literals(std::size_t size)
{
    return inputWithPolicy("text\n" + repeated("{ version = )\n", 2 * size) + "\n```json\n" + smallPolicy(0) + "```\n");
}

Input policiesInArray(std::size_t size)
{
    return inputWithPolicy("[" + list(size, smallPolicy) + "]");
}

Input policiesInMembers(std::size_t size)
{
    return inputWithPolicy("{\"keys\": {"
                           + list(size, [](std::size_t i) { return member("release_policy", smallPolicy(i)); }) + "}}");
}

Input encodedInMembers(std::size_t size)
{
    return inputWithPolicy("{\"keys\": ["
                           + list(size,
                                  [](std::size_t i) {
                                      return "{\"kty\": \"RSA-HSM\", \"release_policy\": {\"data\": \""
                                          + test::base64Url(smallPolicy(i)) + "\"}}";
                                  })
                           + "]}");
}

Input otherMembers(std::size_t size)
{
    return inputWithPolicy("{\"attributes\": {"
                           + list(size, [](std::size_t i) { return member(numbered("a", i), "1"); })
                           + "}, \"key\": {\"kty\": \"RSA-HSM\"}, \"release_policy\": {\"data\": \""
                           + test::base64Url(smallPolicy(0)) + "\"}}");
}

Input terraform(std::size_t size)
{
    return inputWithPolicy(
        "resource \"key\" \"k\" {\n  release_policy = jsonencode({\n    version = \"1.0.0\"\n    anyOf = [\n"
        + list(size,
               [](std::size_t i) {
                   return numbered("      { authority = \"https://${var.name}", i)
                       + ".example\", allOf = [{ claim = \"secureboot\", equals = true }] }";
               })
        + "\n    ]\n  })\n}\n");
}

Input base64(std::size_t size)
{
    return inputWithPolicy(test::base64Url(largePolicy(size)));
}

Input layers(std::size_t size)
{
    std::string text = largePolicy(size);
    for (int layer = 0; layer < 3; ++layer)
        text = "{\"release_policy\": {\"data\": \"" + test::base64Url(text) + "\"}}";
    return inputWithPolicy(text);
}

Input jsonString(std::size_t size)
{
    return inputWithPolicy(inQuotes(escaped(largePolicy(size))));
}

Input hereDocument(std::size_t size)
{
    return inputWithPolicy("cat <<'EOF' >policy.json\n" + largePolicy(size) + "EOF\n");
}

Input utf16(std::size_t size)
{
    std::string text = "\xFF\xFE";
    for (const char c : largePolicy(size))
        text += {c, '\0'};
    return inputWithPolicy(text);
}

Input dataMembers(std::size_t size)
{
    return inputWithPolicy(list(
        size, [](std::size_t i) { return "data: '" + test::base64Url(smallPolicy(i)) + "'"; }, "\n"));
}

} // namespace

std::vector<Family> fileFamilies()
{
    constexpr Subject file = Subject::File;
    constexpr std::size_t manyLiterals = 400; // more are not looked at
    return {{"policies in Markdown", file, policiesInMarkdown},
            {"code fences", file, codeFences},
            {"braces", file, braces},
            {"literals", file, literals, {}, 0, manyLiterals},
            {"policies in an array", file, policiesInArray},
            {"policies in members", file, policiesInMembers},
            {"encoded in members", file, encodedInMembers},
            {"members of a key", file, otherMembers},
            {"a policy in Terraform", file, terraform},
            {"base64", file, base64},
            {"layers", file, layers},
            {"a JSON string", file, jsonString},
            {"a here-document", file, hereDocument},
            {"UTF-16", file, utf16},
            {"data", file, dataMembers}};
}

} // namespace skr::growth
