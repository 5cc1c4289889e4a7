// SPDX-License-Identifier: Apache-2.0
#include "growth/texts.h"

namespace skr::growth {

namespace {

/// Of claims, so that their names have the same length.
constexpr std::size_t firstNumber = 1000000;

std::string claims(std::size_t size)
{
    return list(size, [](std::size_t i) { return member(numbered("own-claim-", firstNumber + i), std::to_string(i)); });
}

/// A token with these claims, and a policy that asks for one that is not there.
Input tokenOf(const std::string &members)
{
    Input input = inputWithToken(tokenWith(members));
    input.policy = policyWith(condition("own-claim-x", "1"));
    return input;
}

Input claimsOfToken(std::size_t size)
{
    return tokenOf(claims(size));
}

Input claimsInObject(std::size_t size)
{
    return tokenOf(member("x-ms-runtime", "{" + claims(size) + "}"));
}

Input claimsTwice(std::size_t size)
{
    return tokenOf(list(size, [](std::size_t i) { return member(numbered("own-claim-", i / 2), std::to_string(i)); }));
}

Input claimsInCases(std::size_t size)
{
    return tokenOf(list(size, [](std::size_t i) {
        std::string name = "own-claim-abcdefghijklmnop";
        for (std::size_t bit = 0; bit < 16; ++bit)
            name[10 + bit] = static_cast<char>((i >> bit & 1U) != 0 ? 'A' + bit : 'a' + bit);
        return member(name, "1");
    }));
}

Input escapedClaims(std::size_t size)
{
    return tokenOf(list(size, [](std::size_t i) { return member(numbered("\\u006fwn-", i), "\"a\\nb\""); }));
}

Input deepClaims(std::size_t size)
{
    return tokenOf(repeated("\"a\": {", size) + "\"own-claim-x\": 2" + repeated("}", size));
}

Input listsOfToken(std::size_t size)
{
    return tokenOf(member("x-ms-runtime",
                          "{\"keys\": [" + list(size, [](std::size_t i) {
                              return "{\"kty\": \"RSA\", \"kid\": \"" + numbered("k", i) + "\"}";
                          }) + "]}"));
}

Input longClaims(std::size_t size)
{
    return tokenOf(member("x-ms-sevsnpvm-reportid", inQuotes(repeated("0123456789", 10 * size))));
}

Input jwt(std::size_t size)
{
    Input input = inputWithToken(jwtOf(tokenWith(claims(size))));
    input.policy = policyWith(condition("own-claim-1000001", "1"));
    return input;
}

Input log(std::size_t size)
{
    Input input =
        inputWithToken(list(
                           size, [](std::size_t i) { return numbered("2026-01-31T08:15:00Z step ", i); }, "\n")
                       + "\n" + jwtOf(tokenWith("")));
    return input;
}

Input tokensInText(std::size_t size)
{
    return inputWithToken(list(
        size, [](std::size_t i) { return "a token: " + jwtOf(tokenWith(member(numbered("c", i), "1"))); }, "\n"));
}

Input tokensInMembers(std::size_t size)
{
    return inputWithToken("{"
                          + list(size,
                                 [](std::size_t i) {
                                     return member(numbered("token", i),
                                                   inQuotes(jwtOf(tokenWith(member(numbered("c", i), "1")))));
                                 })
                          + "}");
}

Input tokensInList(std::size_t size)
{
    return inputWithToken("[" + list(size, [](std::size_t i) { return tokenWith(member(numbered("c", i), "1")); })
                          + "]");
}

Input bracesInText(std::size_t size)
{
    return inputWithToken("text\n" + repeated("{ ", 10 * size));
}

Input pythonToken(std::size_t size)
{
    return inputWithToken("{'iss': 'https://a.example', "
                          + list(size, [](std::size_t i) { return member(numbered("c", i), "True"); }) + "}");
}

/// Every condition asks for another claim that is nearly there.
Input bothGrow(std::size_t size)
{
    Input input = inputWithToken(tokenWith(claims(size)));
    input.policy = policyWith(list(
        size, [](std::size_t i) { return condition(numbered("own-claim_", firstNumber + i), std::to_string(i)); }));
    return input;
}

Input bothGrowElsewhere(std::size_t size)
{
    Input input = inputWithToken(tokenWith(list(
        size, [](std::size_t i) { return member(numbered("o", i), "{\"own-claim-x\": " + std::to_string(i) + "}"); })));
    input.policy = policyWith(
        list(size, [](std::size_t i) { return condition(numbered("p", i) + ".own-claim-x", std::to_string(i)); }));
    return input;
}

Input bothGrowAsText(std::size_t size)
{
    Input input = inputWithToken(tokenWith(claims(size)));
    input.policy = policyWith(list(size, [](std::size_t i) {
        return condition(numbered("own-claim-", firstNumber + i), inQuotes(std::to_string(i)));
    }));
    return input;
}

} // namespace

std::vector<Family> tokenFamilies()
{
    constexpr Subject token = Subject::Token;
    constexpr Subject both = Subject::PolicyAndToken;
    constexpr std::size_t manySteps = 128; // of a change: so many are not proposed
    constexpr std::size_t deepest = 240;
    constexpr std::size_t mended = 960; // more errors are not mended in one go
    return {{"claims of a token", token, claimsOfToken},
            {"claims in an object", token, claimsInObject},
            {"claims twice", token, claimsTwice},
            {"claims in all cases", token, claimsInCases},
            {"claims with escapes", token, escapedClaims},
            {"deep claims", token, deepClaims, {}, 0, deepest},
            {"lists of a token", token, listsOfToken},
            {"a long claim's value", token, longClaims},
            {"a JWT", token, jwt},
            {"a log", token, log},
            {"tokens in a text", token, tokensInText},
            {"tokens in members", token, tokensInMembers},
            {"tokens in a list", token, tokensInList},
            {"braces in a text", token, bracesInText},
            {"a token of Python", token, pythonToken, {}, 0, mended},
            {"claims nearly asked for", both, bothGrow, {}, manySteps},
            {"claims elsewhere", both, bothGrowElsewhere, {}, manySteps},
            {"claims asked for as text", both, bothGrowAsText, {}, manySteps}};
}

} // namespace skr::growth
