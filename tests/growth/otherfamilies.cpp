// SPDX-License-Identifier: Apache-2.0
#include "growth/texts.h"

namespace skr::growth {

namespace {

Input tokensOf(std::string tokens)
{
    Input input;
    input.tokens = std::move(tokens);
    return input;
}

std::string oneLine(std::string text)
{
    for (char &c : text)
        c = c == '\n' ? ' ' : c;
    return text + "\n";
}

Input tokens(std::size_t size)
{
    return tokensOf(repeated(jwtOf(tokenWith("")) + "\n", size));
}

Input tokensOfIssuers(std::size_t size)
{
    return tokensOf(list(
        size,
        [](std::size_t i) {
            return oneLine("{" + member("iss", inQuotes(numbered("https://a", i) + ".example"))
                           + ", \"x-ms-attestation-type\": \"sgx\"}");
        },
        ""));
}

Input linesWithoutTokens(std::size_t size)
{
    return tokensOf(oneLine(tokenWith("")) + oneLine(tokenWith(""))
                    + list(
                        size, [](std::size_t i) { return numbered("no token ", i) + "\n"; }, ""));
}

/// Tokens that each one of these fails.
Input tokensOfDeciders(std::size_t size)
{
    constexpr std::size_t issuers = 20;
    Input input = tokensOf(list(
        size,
        [](std::size_t i) {
            return oneLine("{" + member("iss", inQuotes(numbered("https://a", i % issuers) + ".example"))
                           + ", \"x-ms-attestation-type\": \"sgx\"}");
        },
        ""));
    input.policy = policyOf(list(issuers, [](std::size_t i) {
        return authority(numbered("https://a", i) + ".example",
                         condition(numbered("x-ms-runtime.client-payload.c", i), "1"));
    }));
    return input;
}

Input suiteOf(const std::string &tests)
{
    Input input;
    input.suite = "{\"policy\": \"policy.json\", \"tests\": [\n" + tests + "\n]}\n";
    return input;
}

Input tests(std::size_t size)
{
    return suiteOf(list(size, [](std::size_t i) {
        return "{" + member("name", inQuotes(numbered("test ", i))) + ", " + member("claims", oneLine(tokenWith("")))
            + ", " + member("expect", i % 2 == 0 ? "\"released\"" : "\"refused\"") + "}";
    }));
}

Input testsOfNothing(std::size_t size)
{
    return suiteOf(list(size, [](std::size_t) { return "{\"claims\": 1}"; }));
}

Input membersOfTest(std::size_t size)
{
    return suiteOf("{\"claims\": {}, \"expect\": \"released\""
                   + list(
                       size, [](std::size_t i) { return ", " + member(numbered("n", i), "1"); }, "\n")
                   + "}");
}

Input policiesOfSuite(std::size_t size)
{
    Input input;
    input.suite = "{\"policy\": [" + list(size, [](std::size_t) { return "\"policy.json\""; })
        + "], \"tests\": [{\"claims\": {\"iss\": \"a\"}, \"expect\": \"refused\"}]}";
    return input;
}

/// RSA keys, each with the name that `nameOf` gives it.
template <typename NameOf> Input keySetOf(std::size_t size, const NameOf &nameOf)
{
    Input input = inputWithToken(jwtOf(tokenWith("")));
    input.keySet = "{\"keys\": ["
        + list(size,
               [&](std::size_t i) {
                   return "{\"kty\": \"RSA\", \"kid\": \"" + nameOf(i) + "\", \"e\": \"AQAB\", \"n\": \""
                       + repeated("q8f1", 85) + "\"}";
               })
        + "]}";
    return input;
}

Input keys(std::size_t size)
{
    return keySetOf(size, [](std::size_t i) { return numbered("k", i); });
}

Input keysOfOneName(std::size_t size)
{
    return keySetOf(size, [](std::size_t) { return std::string("k"); });
}

Input membersOfKeySet(std::size_t size)
{
    Input input = inputWithToken(jwtOf(tokenWith("")));
    input.keySet = "{"
        + list(
                       size, [](std::size_t i) { return member(numbered("m", i), "1") + ","; }, "\n")
        + "\"keys\": []}";
    return input;
}

Input catalog(std::size_t size)
{
    Input input;
    input.catalog = "{\"claims\": ["
        + list(size,
               [](std::size_t i) {
                   return "{" + member("name", inQuotes(numbered("own-", i)))
                       + ", \"type\": \"string\", \"description\": \"A claim.\", "
                         "\"places\": [\"platform\"], \"family\": \"Own\", \"source\": \"a document\"}";
               })
        + "]}";
    return input;
}

Input brokenCatalog(std::size_t size)
{
    Input input;
    input.catalog = "{\"claims\": ["
        + list(size, [](std::size_t i) { return "{" + member("name", inQuotes(numbered("own-", i))) + "}"; }) + "]}";
    return input;
}

Input words(std::size_t size)
{
    Input input;
    input.words = list(
        size, [](std::size_t i) { return numbered("AKV.SKR.1004 word", i); }, " ");
    return input;
}

} // namespace

std::vector<Family> otherFamilies()
{
    return {{"tokens", Subject::Tokens, tokens},
            {"tokens of issuers", Subject::Tokens, tokensOfIssuers},
            {"lines without tokens", Subject::Tokens, linesWithoutTokens},
            {"what decides", Subject::Tokens, tokensOfDeciders},
            {"tests", Subject::Suite, tests},
            {"tests of nothing", Subject::Suite, testsOfNothing},
            {"members of a test", Subject::Suite, membersOfTest},
            {"policies of a test file", Subject::Suite, policiesOfSuite},
            {"keys", Subject::KeySet, keys},
            {"keys of one name", Subject::KeySet, keysOfOneName},
            {"members of a key set", Subject::KeySet, membersOfKeySet},
            {"claims of a catalog", Subject::Catalog, catalog},
            {"a broken catalog", Subject::Catalog, brokenCatalog},
            {"words to explain", Subject::Words, words}};
}

std::vector<Family> families()
{
    std::vector<Family> all;
    for (const auto &some :
         {policyFamilies(), textFamilies(), fixFamilies(), fileFamilies(), tokenFamilies(), otherFamilies()})
        all.insert(all.end(), some.begin(), some.end());
    return all;
}

} // namespace skr::growth
