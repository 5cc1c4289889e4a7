// SPDX-License-Identifier: Apache-2.0
#include "core/policy/operand.h"

namespace skr {

namespace {

/// The JSON scalar other than text that `text` reads as.
bool readsAsBooleanOrNumber(std::string_view text)
{
    if (text.empty() || std::string_view("-0123456789tf").find(text.front()) == std::string_view::npos)
        return false;
    const SyntaxTree tree = SyntaxTree::parse(text);
    if (!tree.isJson() || tree[tree.root()].range() != TextRange{0, text.size()})
        return false;
    const NodeKind kind = tree[tree.root()].kind;
    return kind == NodeKind::True || kind == NodeKind::False || kind == NodeKind::Number;
}

bool isQuoted(std::string_view text)
{
    return text.size() >= 2 && text.starts_with('"') && text.ends_with('"');
}

} // namespace

std::string operandText(const Value &value)
{
    if (value.kind == NodeKind::String && (readsAsBooleanOrNumber(value.text) || isQuoted(value.text)))
        return '"' + std::string(value.text) + '"';
    return std::string(value.text);
}

std::string operandJson(std::string_view typed, const Claim *claim)
{
    if (isQuoted(typed))
        return skr::quoted(typed.substr(1, typed.size() - 2));
    const bool isText = claim && claim->type == ClaimType::String;
    return !isText && readsAsBooleanOrNumber(typed) ? std::string(typed) : skr::quoted(typed);
}

std::string suggestedOperandJson(const Claim *claim)
{
    return claim && !claim->values.empty() ? operandJson(claim->values.front().value, claim) : skr::quoted({});
}

std::string scalarJson(const Value &value)
{
    return value.kind == NodeKind::String ? skr::quoted(value.text) : std::string(value.text);
}

} // namespace skr
