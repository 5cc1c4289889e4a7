// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <random>
#include <string>
#include <vector>

/// A policy whose parts say of themselves whether a token meets them: what it decides is plain to work out.
struct RandomPart {
    enum class Kind { Condition, AllOf, AnyOf };
    Kind kind = Kind::Condition;
    std::string json; ///< of a condition
    bool met = false; ///< for certain
    std::size_t index = 0; ///< of a condition, in the order of the text
    std::vector<RandomPart> parts;

    /// With the conditions of `turned`, a set of indices as bits, met.
    bool isMet(std::uint32_t turned) const
    {
        if (kind == Kind::Condition)
            return met || (turned >> index & 1U) != 0;
        for (const RandomPart &part : parts) {
            if (part.isMet(turned) == (kind == Kind::AnyOf))
                return kind == Kind::AnyOf;
        }
        return kind == Kind::AllOf;
    }

    /// With the conditions of `turned` replaced by one that is met for certain, and those of `broken` by one that never
    /// is.
    std::string text(std::uint32_t turned, std::uint32_t broken = 0) const
    {
        if (kind == Kind::Condition)
            return (turned >> index & 1U) != 0 ? R"({"claim":"sure","equals":"yes"})"
                : (broken >> index & 1U) != 0  ? R"({"claim":"sure","equals":"no"})"
                                               : json;
        return "{" + listText(turned, broken) + "}";
    }

    std::string listText(std::uint32_t turned, std::uint32_t broken) const
    {
        std::string list;
        for (const RandomPart &part : parts)
            list += (list.empty() ? "" : ",") + part.text(turned, broken);
        return std::string(kind == Kind::AllOf ? "\"allOf\"" : "\"anyOf\"") + ":[" + list + "]";
    }
};

struct RandomEntry {
    std::string url;
    bool matches = false; ///< for certain
    RandomPart block;
};

/// Small policies for one token. The same seed gives the same ones.
class RandomPolicies
{
public:
    static constexpr const char *token =
        R"({"iss":"https://a.attest.azure.net","sure":"yes","t":true,"n":1,"s":"x","o":{"p":"q"}})";
    static constexpr const char *issuer = "https://a.attest.azure.net";

    explicit RandomPolicies(std::uint32_t seed)
        : m_random(seed)
    {
    }

    /// `asObserved`: what counts as certain follows that reading, else the documented one.
    std::vector<RandomEntry> next(bool asObserved)
    {
        m_asObserved = asObserved;
        m_conditions = 0;
        std::vector<RandomEntry> entries(1 + below(3));
        for (RandomEntry &entry : entries) {
            static constexpr struct {
                const char *url;
                bool observed;
                bool documented;
            } urls[] = {{issuer, true, true},
                        {issuer, true, true},
                        {"https://a.attest.azure.net/", true, false},
                        {"https://A.attest.azure.net", false, false},
                        {"a.attest.azure.net", false, false},
                        {"https://b.attest.azure.net", false, false}};
            const auto &url = urls[below(std::size(urls))];
            entry.url = url.url;
            entry.matches = asObserved ? url.observed : url.documented;
            entry.block = block(2);
        }
        return entries;
    }

    std::size_t conditionCount() const { return m_conditions; }

    static std::string text(const std::vector<RandomEntry> &entries, std::uint32_t turned, std::uint32_t issuers,
                            std::uint32_t broken = 0)
    {
        std::string list;
        for (std::size_t i = 0; i < entries.size(); ++i)
            list += std::string(list.empty() ? "" : ",") + "{\"authority\":\""
                + ((issuers >> i & 1U) != 0 ? std::string(issuer) : entries[i].url) + "\","
                + entries[i].block.listText(turned, broken) + "}";
        return "{\"version\":\"1.0.0\",\"anyOf\":[" + list + "]}";
    }

private:
    std::size_t below(std::size_t bound) { return m_random() % bound; }

    RandomPart block(std::size_t depth)
    {
        RandomPart part;
        part.kind = below(2) == 0 ? RandomPart::Kind::AllOf : RandomPart::Kind::AnyOf;
        const std::size_t count = 1 + below(3);
        for (std::size_t i = 0; i < count; ++i)
            part.parts.push_back(depth > 0 && below(3) == 0 ? block(depth - 1) : condition());
        return part;
    }

    RandomPart condition()
    {
        static constexpr struct {
            const char *json;
            bool observed;
            bool documented;
        } conditions[] = {
            {R"({"claim":"t","equals":true})", true, true},    {R"({"claim":"o.p","equals":"q"})", true, true},
            {R"({"claim":"t","equals":false})", false, false}, {R"({"claim":"absent","equals":1})", false, false},
            {R"({"claim":"o","equals":"q"})", false, false},   {R"({"claim":"n","equals":2})", false, false},
            {R"({"claim":"t","equals":"true"})", true, false}, {R"({"claim":"n","equals":"1"})", true, false},
            {R"({"claim":"n","equals":1.0})", false, false},   {R"({"claim":"T","equals":true})", false, false},
            {R"({"claim":"s","equals":"X"})", false, false},   {R"({"claim":"t","equals":"True"})", false, false}};
        const auto &chosen = conditions[below(std::size(conditions))];
        RandomPart part;
        part.json = chosen.json;
        part.met = m_asObserved ? chosen.observed : chosen.documented;
        part.index = m_conditions++;
        return part;
    }

    std::mt19937 m_random;
    bool m_asObserved = true;
    std::size_t m_conditions = 0;
};
