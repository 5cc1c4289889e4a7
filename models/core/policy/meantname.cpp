// SPDX-License-Identifier: Apache-2.0
#include "core/policy/meantname.h"

#include "core/claims/editdistance.h"
#include "core/text/utf8.h"

#include <algorithm>
#include <array>
#include <string>
#include <utility>
#include <vector>

namespace skr {

namespace {

/// Longer names are no slip of the pen.
constexpr std::size_t maximumName = 40;

using Alias = std::pair<std::string_view, std::string_view>;

// In lower case, without hyphens, underscores and blanks.
constexpr auto otherNames = std::to_array<Alias>({
    {"all", "allOf"},
    {"and", "allOf"},
    {"any", "anyOf"},
    {"or", "anyOf"},
    {"issuer", "authority"},
    {"iss", "authority"},
});

constexpr auto otherOperators = std::to_array<std::pair<std::string_view, Operator>>({
    {"=", Operator::Equals},
    {"==", Operator::Equals},
    {"===", Operator::Equals},
    {"eq", Operator::Equals},
    {"is", Operator::Equals},
    {"isequal", Operator::Equals},
    {"isequalto", Operator::Equals},
    {"equalto", Operator::Equals},
    {"value", Operator::Equals},
    {"!=", Operator::NotEquals},
    {"<>", Operator::NotEquals},
    {"ne", Operator::NotEquals},
    {"neq", Operator::NotEquals},
    {"isnot", Operator::NotEquals},
    {"notequal", Operator::NotEquals},
    {"notequalto", Operator::NotEquals},
    {"<", Operator::Less},
    {"lt", Operator::Less},
    {"lessthan", Operator::Less},
    {"<=", Operator::LessOrEquals},
    {"le", Operator::LessOrEquals},
    {"lte", Operator::LessOrEquals},
    {"lessorequal", Operator::LessOrEquals},
    {"lessequals", Operator::LessOrEquals},
    {"lessthanorequal", Operator::LessOrEquals},
    {"lessthanorequals", Operator::LessOrEquals},
    {"lessthanorequalto", Operator::LessOrEquals},
    {"atmost", Operator::LessOrEquals},
    {">", Operator::Greater},
    {"gt", Operator::Greater},
    {"greaterthan", Operator::Greater},
    {">=", Operator::GreaterOrEquals},
    {"ge", Operator::GreaterOrEquals},
    {"gte", Operator::GreaterOrEquals},
    {"greaterorequal", Operator::GreaterOrEquals},
    {"greaterequals", Operator::GreaterOrEquals},
    {"greaterthanorequal", Operator::GreaterOrEquals},
    {"greaterthanorequals", Operator::GreaterOrEquals},
    {"greaterthanorequalto", Operator::GreaterOrEquals},
    {"atleast", Operator::GreaterOrEquals},
});

constexpr auto listOperators = std::to_array<std::string_view>(
    {"in", "isin", "inlist", "isinlist", "oneof", "isoneof", "equalsany", "equalsanyof", "anyof"});

/// In lower case, without what separates words.
std::string plain(std::string_view name)
{
    std::string text = lowerAscii(name);
    std::erase_if(text, [](char c) { return c == '-' || c == '_' || c == ' '; });
    return text;
}

bool isNear(std::string_view left, std::string_view right)
{
    const std::size_t limit = right.size() > 5 ? 2 : 1;
    return editDistance(left, right, limit) <= limit;
}

/// The names that the object may have, those with the same job in one piece, and does not have.
std::vector<std::string_view> lackingNames(const SyntaxTree &tree, const Policy &policy, NodeIndex member)
{
    const NodeIndex object = tree[member].parent;
    const NodeIndex value = tree.value(member);
    const bool list = value != noNode && tree[value].kind == NodeKind::Array;
    const bool blocks = tree.hasMember(object, "allOf") || tree.hasMember(object, "anyOf");
    std::vector<std::string_view> names;
    const auto addIfLacking = [&](std::string_view name) {
        if (!tree.hasMember(object, name))
            names.push_back(name);
    };
    if (!blocks && list) {
        names.emplace_back("anyOf");
        names.emplace_back("allOf");
    }
    if (object == policy.root) {
        addIfLacking("version");
    } else if (policy.list != noNode && tree[object].parent == policy.list) {
        addIfLacking("authority");
    } else if (!blocks && !list) {
        addIfLacking("claim");
        const bool compared = std::any_of(operatorSpellings.begin(), operatorSpellings.end(),
                                          [&](std::string_view name) { return tree.hasMember(object, name); });
        if (!compared)
            names.insert(names.end(), operatorSpellings.begin(), operatorSpellings.end());
    }
    return names;
}

} // namespace

std::optional<MeantName> meantName(const SyntaxTree &tree, const Policy &policy, NodeIndex member)
{
    const std::string key = tree.stringValue(tree.key(member));
    if (key.empty() || key.size() > maximumName)
        return std::nullopt;
    const std::vector<std::string_view> names = lackingNames(tree, policy, member);
    for (const std::string_view name : names) {
        if (equalsIgnoringAsciiCase(key, name))
            return MeantName{name, true};
    }
    const std::string text = plain(key);
    const auto alias =
        std::find_if(otherNames.begin(), otherNames.end(), [&](const Alias &each) { return each.first == text; });
    if (alias != otherNames.end() && std::find(names.begin(), names.end(), alias->second) != names.end())
        return MeantName{alias->second};
    for (const std::string_view name : names) {
        if (!operatorFromSpelling(name) && isNear(text, lowerAscii(name)))
            return MeantName{name};
    }
    return std::nullopt;
}

std::optional<Operator> meantOperator(std::string_view name)
{
    if (name.empty() || name.size() > maximumName)
        return std::nullopt;
    const std::string text = plain(name);
    for (const auto &[alias, op] : otherOperators) {
        if (alias == text)
            return op;
    }
    for (std::size_t i = 0; i < operatorSpellings.size(); ++i) {
        if (plain(operatorSpellings[i]) == text)
            return static_cast<Operator>(i);
    }
    for (std::size_t i = 0; i < operatorSpellings.size(); ++i) {
        if (text.size() > 3 && editDistance(text, plain(operatorSpellings[i]), 1) <= 1)
            return static_cast<Operator>(i);
    }
    return std::nullopt;
}

bool meansOneOf(std::string_view name)
{
    return name.size() <= maximumName
        && std::find(listOperators.begin(), listOperators.end(), plain(name)) != listOperators.end();
}

} // namespace skr
