// SPDX-License-Identifier: Apache-2.0
#include "core/edit/rotationedit.h"

#include "core/edit/copieswith.h"
#include "core/edit/elementsedit.h"
#include "core/edit/layoutdetection.h"
#include "core/edit/lexemes.h"
#include "core/edit/lines.h"
#include "core/edit/place.h"
#include "core/edit/slot.h"

#include <algorithm>
#include <unordered_map>

namespace skr {

namespace {

bool isFinished(const Condition &condition)
{
    return !condition.claim.empty() && condition.op && condition.value.isScalar();
}

bool isSameValue(const Value &a, const Value &b)
{
    return a.kind == b.kind && a.text == b.text;
}

/// The conditions of the block that differ from `condition` in their value at most.
std::vector<std::uint32_t> likeIn(const Policy &policy, const Block &block, const Condition &condition)
{
    std::vector<std::uint32_t> result;
    for (const Item &item : block.items) {
        if (item.kind != Item::Kind::Condition)
            continue;
        const Condition &other = policy.conditions[item.index];
        if (isFinished(other) && other.claim == condition.claim && other.op == condition.op)
            result.push_back(item.index);
    }
    return result;
}

/// `{"anyOf": [ condition, its copy with `json` ]}` in the place of the condition.
std::optional<TextEdit> alternativeAround(const SyntaxTree &tree, const Condition &condition, std::string_view json,
                                          const Layout &documentLayout)
{
    const NodeIndex node = condition.node;
    if (!isSoundElement(tree, node))
        return std::nullopt;
    const std::string_view wrapper = R"({"anyOf":[0,0]})";
    const Place own = placeBefore(tree, node);
    Layout layout = layoutForElement(tree, own, SyntaxTree::parse(wrapper), documentLayout);
    layout.compact = layout.compact && !tree.spansLines(tree[node].range());
    std::string text = laidOut(wrapper, layout, baseOf(tree, node, documentLayout));
    const std::size_t second = text.rfind('0');
    const std::size_t first = text.rfind('0', second - 1);
    const std::string inner(indentationAt(text, second));
    const auto copies = copiesWith(inner, tree, node, condition.operatorName, {std::string(json)}, documentLayout);
    if (!copies)
        return std::nullopt;
    text.replace(second, 1, copies->front());
    text.replace(first, 1, movedTo(inner, tree, node, documentLayout));
    return TextEdit{tree[node].range(), std::move(text)};
}

std::optional<TextEdit> collapsedSoundly(const SyntaxTree &tree, std::vector<TextEdit> edits)
{
    std::sort(edits.begin(), edits.end(),
              [](const TextEdit &a, const TextEdit &b) { return a.range.begin < b.range.begin; });
    for (std::size_t i = 1; i < edits.size(); ++i) {
        if (edits[i].range.begin < edits[i - 1].range.end)
            return std::nullopt;
    }
    return edits.empty() ? std::optional(TextEdit{}) : sound(tree, collapsed(tree.text(), edits));
}

/// The holder of a block with one entry gives its place to that entry.
std::optional<TextEdit> unwrapped(const SyntaxTree &tree, const Block &block, const Layout &layout)
{
    const NodeIndex only = tree[block.array].firstChild;
    const NodeIndex array = tree[block.holder].parent;
    const bool isPlain = tree[array].kind == NodeKind::Array && tree.childCount(block.holder) == 1;
    if (!isPlain || only == noNode || tree[only].nextSibling != noNode || !tree[only].intact)
        return std::nullopt;
    const TextRange before{tree[block.holder].begin, tree[only].begin};
    const TextRange after{tree[only].end, tree[block.holder].end};
    if (!commentsIn(tree.text(), before).empty() || !commentsIn(tree.text(), after).empty())
        return std::nullopt;
    return TextEdit{tree[block.holder].range(), movedTo(baseOf(tree, block.holder, layout), tree, only, layout)};
}

} // namespace

std::vector<std::uint32_t> sameConditions(const Policy &policy, std::uint32_t condition)
{
    const Condition &wanted = policy.conditions[condition];
    std::vector<std::uint32_t> result;
    if (!isFinished(wanted))
        return result;
    for (std::uint32_t i = 0; i < policy.conditions.size(); ++i) {
        const Condition &other = policy.conditions[i];
        if (isFinished(other) && other.claim == wanted.claim && other.op == wanted.op
            && isSameValue(other.value, wanted.value))
            result.push_back(i);
    }
    return result;
}

Alternatives::Alternatives(const SyntaxTree &tree, const Policy &policy)
    : m_tree(tree)
    , m_policy(policy)
{
    for (std::uint32_t i = 0; i < policy.blocks.size(); ++i)
        m_blocks.try_emplace(policy.blocks[i].array, i);
}

const Block *Alternatives::blockOf(const Condition &condition) const
{
    const auto found = m_blocks.find(m_tree[condition.node].parent);
    return found == m_blocks.end() ? nullptr : &m_policy.blocks[found->second];
}

std::vector<std::uint32_t> Alternatives::of(std::uint32_t condition) const
{
    const Condition &wanted = m_policy.conditions[condition];
    const Block *block = blockOf(wanted);
    if (block == nullptr || block->kind == BlockKind::AllOf || !isFinished(wanted))
        return {condition};
    return likeIn(m_policy, *block, wanted);
}

std::optional<TextEdit> widened(const SyntaxTree &tree, const Policy &policy,
                                const std::vector<std::uint32_t> &conditions, std::string_view json)
{
    const Alternatives beside(tree, policy);
    const Layout layout = layoutOf(tree);
    const std::string other(json);
    const SyntaxTree fragment = SyntaxTree::parse(other);
    std::deque<std::string> decoded;
    if (!fragment.isJson() || !valueOf(fragment, fragment.root(), decoded).isScalar())
        return std::nullopt;
    const Value value = valueOf(fragment, fragment.root(), decoded);
    std::vector<TextEdit> edits;
    for (const std::uint32_t index : conditions) {
        const Condition &condition = policy.conditions[index];
        const Block *block = beside.blockOf(condition);
        if (block == nullptr || !isFinished(condition))
            return std::nullopt;
        const bool any = block->kind == BlockKind::AnyOf;
        if (any) {
            const auto there = beside.of(index);
            if (std::any_of(there.begin(), there.end(),
                            [&](std::uint32_t each) { return isSameValue(policy.conditions[each].value, value); }))
                continue;
        }
        const auto edit = any ? insertCopiesWith(tree, condition.node, condition.operatorName, {other}, layout)
                              : alternativeAround(tree, condition, json, layout);
        if (!edit)
            return std::nullopt;
        edits.push_back(*edit);
    }
    return collapsedSoundly(tree, std::move(edits));
}

std::optional<TextEdit> narrowed(const SyntaxTree &tree, const Policy &policy,
                                 const std::vector<std::uint32_t> &conditions)
{
    const Alternatives beside(tree, policy);
    std::unordered_map<const Block *, std::size_t> left;
    std::vector<NodeIndex> nodes;
    for (const std::uint32_t index : conditions) {
        const Block *block = beside.blockOf(policy.conditions[index]);
        if (block == nullptr || block->kind == BlockKind::AllOf)
            return std::nullopt;
        if (--left.try_emplace(block, block->items.size()).first->second == 0)
            return std::nullopt;
        nodes.push_back(policy.conditions[index].node);
    }
    auto removed = removeElements(tree, nodes);
    if (!removed)
        return std::nullopt;
    const std::string scratch = applied(tree.text(), *removed);
    const SyntaxTree rest = SyntaxTree::parse(scratch);
    const Policy remaining = lower(rest); // has the same blocks in the same order
    if (remaining.blocks.size() != policy.blocks.size())
        return removed;
    const Layout layout = layoutOf(tree);
    std::vector<TextEdit> edits;
    for (const auto &[block, count] : left) {
        const auto place = static_cast<std::size_t>(block - policy.blocks.data());
        const auto edit = count == 1 ? unwrapped(rest, remaining.blocks[place], layout) : std::nullopt;
        if (edit)
            edits.push_back(*edit);
    }
    const auto unwrapping = collapsedSoundly(rest, std::move(edits));
    return unwrapping ? sound(tree, difference(tree.text(), applied(scratch, *unwrapping))) : removed;
}

} // namespace skr
