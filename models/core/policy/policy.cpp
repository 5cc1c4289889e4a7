// SPDX-License-Identifier: Apache-2.0
#include "core/policy/policy.h"

#include <algorithm>
#include <unordered_set>

namespace skr {

namespace {

class Lowering
{
public:
    Lowering(const SyntaxTree &tree, MemberChoice choice)
        : m_tree(tree)
        , m_choice(choice)
    {
    }

    Policy run()
    {
        const NodeIndex root = m_tree.root();
        if (root == noNode)
            return std::move(m_policy);
        // As many as there can be: a condition has seven nodes and no less than these bytes.
        m_policy.conditions.reserve(
            std::min(m_tree.size() / 7, m_tree.text().size() / std::string_view(R"({"claim":"","less":0},)").size()));
        if (m_tree[root].kind == NodeKind::Object)
            lowerRoot(root);
        else
            m_policy.rootNotUnderstood.push_back(root);
        for (NodeIndex beside = m_tree[root].nextSibling; beside != noNode; beside = m_tree[beside].nextSibling)
            m_policy.rootNotUnderstood.push_back(beside);
        return std::move(m_policy);
    }

private:
    /// Notes duplicates of the object's keys; `known(member)` says whether the grammar has the member.
    template <typename Known> void sortMembers(NodeIndex object, std::vector<NodeIndex> *notUnderstood, Known known)
    {
        noteDuplicates(object);
        for (const NodeIndex member : m_tree.children(object)) {
            if (known(member))
                continue;
            m_policy.unknownMembers.push_back(member);
            if (notUnderstood)
                notUnderstood->push_back(member);
        }
    }

    void noteDuplicates(NodeIndex object)
    {
        static constexpr std::size_t few = 8; // comparing each with each is cheaper than a set
        std::size_t seen = 0;
        std::unordered_set<std::string> keys;
        for (const NodeIndex member : m_tree.children(object)) {
            bool duplicate = false;
            if (++seen > few) {
                if (keys.empty()) {
                    for (NodeIndex m = m_tree[object].firstChild; m != member; m = m_tree[m].nextSibling)
                        keys.insert(m_tree.stringValue(m_tree.key(m)));
                }
                duplicate = !keys.insert(m_tree.stringValue(m_tree.key(member))).second;
            } else {
                for (NodeIndex m = m_tree[object].firstChild; m != member && !duplicate; m = m_tree[m].nextSibling)
                    duplicate = sameKey(m, member);
            }
            if (duplicate && m_tree[m_tree.key(member)].kind == NodeKind::String)
                m_policy.duplicateMembers.push_back(member);
        }
    }

    bool sameKey(NodeIndex left, NodeIndex right) const
    {
        const SyntaxNode &a = m_tree[m_tree.key(left)];
        const SyntaxNode &b = m_tree[m_tree.key(right)];
        if (a.escaped || b.escaped)
            return a.kind == b.kind && m_tree.stringValue(m_tree.key(left)) == m_tree.stringValue(m_tree.key(right));
        return a.kind == NodeKind::String && m_tree.spelling(m_tree.key(left)) == m_tree.spelling(m_tree.key(right));
    }

    void choose(NodeIndex &chosen, NodeIndex member) const
    {
        if (chosen == noNode || m_choice == MemberChoice::Last)
            chosen = member;
    }

    NodeIndex memberNamed(NodeIndex object, std::string_view key) const
    {
        NodeIndex chosen = noNode;
        for (const NodeIndex member : m_tree.children(object)) {
            if (m_tree.keyIs(member, key))
                choose(chosen, member);
        }
        return chosen;
    }

    NodeIndex valueIn(NodeIndex member) const { return member == noNode ? noNode : m_tree.value(member); }

    std::string_view textOf(NodeIndex node)
    {
        return node != noNode && m_tree[node].kind == NodeKind::String ? valueOf(m_tree, node, m_policy.decoded).text
                                                                       : std::string_view();
    }

    void lowerRoot(NodeIndex root)
    {
        m_policy.root = root;
        m_policy.versionNode = valueIn(memberNamed(root, "version"));
        if (m_policy.versionNode != noNode)
            m_policy.version = valueOf(m_tree, m_policy.versionNode, m_policy.decoded);
        const NodeIndex anyOf = memberNamed(root, "anyOf");
        const NodeIndex allOf = memberNamed(root, "allOf");
        m_policy.listMember = anyOf != noNode ? anyOf : allOf;
        m_policy.listKind = anyOf != noNode || allOf == noNode ? BlockKind::AnyOf : BlockKind::AllOf;
        sortMembers(root, &m_policy.rootNotUnderstood, [&](NodeIndex member) {
            return m_tree.keyIs(member, "version") || m_tree.keyIs(member, "anyOf") || member == m_policy.listMember;
        });
        const NodeIndex list = valueIn(m_policy.listMember);
        if (list == noNode)
            return;
        if (m_tree[list].kind != NodeKind::Array) {
            m_policy.rootNotUnderstood.push_back(m_policy.listMember);
            return;
        }
        m_policy.list = list;
        for (const NodeIndex entry : m_tree.children(list)) {
            PolicyEntry lowered{PolicyEntry::noAuthority, entry};
            if (m_tree[entry].kind == NodeKind::Object)
                lowered.authority = lowerAuthority(entry);
            m_policy.entries.push_back(lowered);
        }
    }

    std::uint32_t lowerAuthority(NodeIndex node)
    {
        Authority authority;
        authority.node = node;
        authority.urlNode = valueIn(memberNamed(node, "authority"));
        authority.url = textOf(authority.urlNode);
        sortMembers(node, &authority.notUnderstood, [&](NodeIndex member) {
            return m_tree.keyIs(member, "authority") || m_tree.keyIs(member, "allOf") || m_tree.keyIs(member, "anyOf");
        });
        lowerBlocks(node, authority.blocks);
        m_policy.authorities.push_back(std::move(authority));
        return static_cast<std::uint32_t>(m_policy.authorities.size() - 1);
    }

    /// The object's blocks, in the order of the text.
    void lowerBlocks(NodeIndex object, std::vector<std::uint32_t> &blocks)
    {
        const NodeIndex allOf = memberNamed(object, "allOf");
        const NodeIndex anyOf = memberNamed(object, "anyOf");
        for (const NodeIndex member : m_tree.children(object)) {
            if (member == allOf || member == anyOf)
                blocks.push_back(lowerBlock(object, member, member == allOf ? BlockKind::AllOf : BlockKind::AnyOf));
        }
    }

    std::uint32_t lowerBlock(NodeIndex holder, NodeIndex member, BlockKind kind)
    {
        const auto index = static_cast<std::uint32_t>(m_policy.blocks.size());
        m_policy.blocks.push_back({holder, member, noNode, kind, {}});
        const NodeIndex array = m_tree.value(member);
        if (array == noNode || m_tree[array].kind != NodeKind::Array)
            return index;
        m_policy.blocks[index].array = array;
        std::vector<Item> items;
        for (const NodeIndex entry : m_tree.children(array))
            items.push_back(lowerItem(entry));
        m_policy.blocks[index].items = std::move(items); // lowerItem may have moved m_policy.blocks
        return index;
    }

    Item lowerItem(NodeIndex node)
    {
        if (m_tree[node].kind == NodeKind::Object) {
            if (lowerPlainCondition(node))
                return lastCondition();
            const NodeIndex claim = memberNamed(node, "claim");
            const NodeIndex allOf = memberNamed(node, "allOf");
            const NodeIndex anyOf = memberNamed(node, "anyOf");
            const bool one = (allOf == noNode) != (anyOf == noNode);
            if (claim == noNode && one) {
                const NodeIndex member = allOf != noNode ? allOf : anyOf;
                sortMembers(node, nullptr,
                            [&](NodeIndex m) { return m_tree.keyIs(m, allOf != noNode ? "allOf" : "anyOf"); });
                return {Item::Kind::Block,
                        lowerBlock(node, member, allOf != noNode ? BlockKind::AllOf : BlockKind::AnyOf)};
            }
            if (allOf == noNode && anyOf == noNode) {
                lowerCondition(node, claim);
                return lastCondition();
            }
        }
        m_policy.notUnderstood.push_back(node);
        return {Item::Kind::NotUnderstood, static_cast<std::uint32_t>(m_policy.notUnderstood.size() - 1)};
    }

    Item lastCondition() const
    {
        return {Item::Kind::Condition, static_cast<std::uint32_t>(m_policy.conditions.size() - 1)};
    }

    /// By far the most items are a claim and one operator: they need no second look. False if this is none of them.
    bool lowerPlainCondition(NodeIndex node)
    {
        const NodeIndex first = m_tree[node].firstChild;
        const NodeIndex second = first == noNode ? noNode : m_tree[first].nextSibling;
        if (second == noNode || m_tree[second].nextSibling != noNode)
            return false;
        const bool claimFirst = m_tree.keyIs(first, "claim");
        const NodeIndex operatorMember = claimFirst ? second : first;
        if ((!claimFirst && !m_tree.keyIs(second, "claim")) || !operatorOf(operatorMember))
            return false;
        addCondition(node, claimFirst ? first : second, operatorMember);
        return true;
    }

    void lowerCondition(NodeIndex node, NodeIndex claimMember)
    {
        NodeIndex operatorMember = noNode;
        NodeIndex other = noNode;
        for (const NodeIndex member : m_tree.children(node)) {
            if (operatorOf(member))
                choose(operatorMember, member);
            else if (!m_tree.keyIs(member, "claim") && other == noNode)
                other = member;
        }
        addCondition(node, claimMember, operatorMember != noNode ? operatorMember : other);
        const Condition &condition = m_policy.conditions.back();
        sortMembers(node, nullptr, [&](NodeIndex member) {
            const auto op = operatorOf(member);
            if (op && op != condition.op)
                m_policy.extraOperators.push_back(member);
            return op || member == condition.operatorMember || m_tree.keyIs(member, "claim");
        });
    }

    void addCondition(NodeIndex node, NodeIndex claimMember, NodeIndex operatorMember)
    {
        Condition &condition = m_policy.conditions.emplace_back();
        condition.node = node;
        condition.claimNode = valueIn(claimMember);
        condition.claim = textOf(condition.claimNode);
        condition.operatorMember = operatorMember;
        if (operatorMember == noNode)
            return;
        condition.operatorName = valueOf(m_tree, m_tree.key(operatorMember), m_policy.decoded).text;
        condition.op = operatorOf(operatorMember);
        m_policy.otherOperators = m_policy.otherOperators || (condition.op && condition.op != Operator::Equals);
        condition.valueNode = m_tree.value(operatorMember);
        if (condition.valueNode != noNode)
            condition.value = valueOf(m_tree, condition.valueNode, m_policy.decoded);
    }

    std::optional<Operator> operatorOf(NodeIndex member) const
    {
        const SyntaxNode &key = m_tree[m_tree.key(member)];
        if (key.kind != NodeKind::String)
            return std::nullopt;
        if (key.escaped || !key.wellFormed)
            return operatorFromSpelling(m_tree.stringValue(m_tree.key(member)));
        return operatorFromSpelling(m_tree.text().substr(key.begin + 1, key.end - key.begin - 2));
    }

    const SyntaxTree &m_tree;
    MemberChoice m_choice;
    Policy m_policy;
};

} // namespace

Value valueOf(const SyntaxTree &tree, NodeIndex node, std::deque<std::string> &decoded)
{
    const SyntaxNode &n = tree[node];
    switch (n.kind) {
    case NodeKind::String:
        if (n.escaped || !n.wellFormed)
            return {n.kind, decoded.emplace_back(tree.stringValue(node))};
        return {n.kind, tree.text().substr(n.begin + 1, n.end - n.begin - 2)};
    case NodeKind::Number:
    case NodeKind::True:
    case NodeKind::False:
        return {n.kind, tree.spelling(node)};
    default:
        return {n.kind, {}};
    }
}

Policy lower(const SyntaxTree &tree, MemberChoice choice)
{
    return Lowering(tree, choice).run();
}

} // namespace skr
