// SPDX-License-Identifier: Apache-2.0
#include "core/describe/description.h"

#include "core/claims/authoritycatalog.h"
#include "core/describe/conditionwords.h"
#include "core/policy/conditionsets.h"
#include "core/text/lineindex.h"
#include "core/text/message.h"
#include "core/text/plaintext.h"

#include <map>
#include <set>

namespace skr {

namespace {

using Role = Phrase::Role;

/// Entries of the policy's list that are told in one sentence.
using Group = std::vector<std::uint32_t>;

class Describer
{
public:
    Describer(const PolicyRevision &revision, const ClaimCatalog &catalog)
        : m_revision(revision)
        , m_tree(revision.tree())
        , m_policy(revision.policy())
        , m_catalog(catalog)
        , m_lines(revision.text())
    {
        for (const NodeIndex member : m_policy.extraOperators)
            m_extraOperators.insert(m_tree[member].parent);
    }

    std::vector<Sentence> sentences()
    {
        if (m_policy.root == noNode)
            return {problem(
                message("This is no policy: a policy is a JSON object with a version and a list of authorities."))};
        if (const std::size_t errors = m_revision.diagnostics().invalidating; errors > 0)
            m_result.push_back(problem(
                errors == 1 ? message("The service drops this policy, for it has 1 error. Read past that, it says:")
                            : message("The service drops this policy, for it has %1 errors. Read past that, it says:",
                                      {std::to_string(errors)})));
        describeList();
        for (const NodeIndex node : m_policy.rootNotUnderstood)
            m_result.push_back(unreadable(translatable("Beside that, a part cannot be read: line %1"), node));
        return std::move(m_result);
    }

private:
    void describeList()
    {
        std::vector<Sentence> entries;
        for (const Group &group : groups())
            entries.push_back(entry(group));
        for (const PolicyEntry &each : m_policy.entries) {
            if (each.authority == PolicyEntry::noAuthority)
                entries.push_back(unreadable(translatable("an entry cannot be read: line %1"), each.node));
        }
        if (entries.empty()) {
            m_result.push_back(problem(message("It names no authority, so nothing releases the key.")));
            return;
        }
        Sentence sentence;
        sentence.phrases.push_back({Role::Words, message("The key is released if ")});
        if (entries.size() == 1) {
            append(sentence, std::move(entries.front()));
        } else {
            sentence.phrases.push_back({Role::Join, many(m_policy.listKind, entries.size())});
            sentence.phrases.push_back({Role::Words, ":"});
            sentence.parts = joined(m_policy.listKind, std::move(entries));
        }
        m_result.push_back(std::move(sentence));
    }

    /// Authorities that ask for the same stand together, where the first of them stands.
    std::vector<Group> groups() const
    {
        const ConditionSets sets = conditionSets(m_tree, m_policy);
        const bool mayGroup = m_policy.listKind == BlockKind::AnyOf;
        std::vector<Group> result;
        std::map<std::uint32_t, std::size_t> bySet;
        for (std::uint32_t i = 0; i < m_policy.authorities.size(); ++i) {
            const Authority &authority = m_policy.authorities[i];
            const bool whole = mayGroup && !authority.url.empty() && authority.notUnderstood.empty()
                && authority.blocks.size() == 1 && sets.setOf[i] != ConditionSets::none;
            if (!whole) {
                result.push_back({i});
                continue;
            }
            const auto [known, isNew] = bySet.try_emplace(sets.setOf[i], result.size());
            if (isNew)
                result.emplace_back();
            result[known->second].push_back(i);
        }
        return result;
    }

    Sentence entry(const Group &group) const
    {
        const Authority &authority = m_policy.authorities[group.front()];
        std::vector<Sentence> demands;
        for (const std::uint32_t block : authority.blocks)
            demands.push_back(blockSentence(m_policy.blocks[block]));
        if (authority.blocks.size() > 1)
            demands.push_back(problem(
                message("`allOf` and `anyOf` stand side by side, and nobody can say how they go together: line %1",
                        {lineOf(m_policy.blocks[authority.blocks[1]].member)})));
        if (demands.empty())
            demands.push_back(problem(message("it sets no conditions: line %1", {lineOf(authority.node)})));
        for (const NodeIndex node : authority.notUnderstood)
            demands.push_back(unreadable(translatable("a part of this entry cannot be read: line %1"), node));

        if (group.size() == 1 && demands.size() == 1) {
            Sentence sentence = issuer(authority);
            sentence.phrases.push_back({Role::Join, message(" and ")});
            append(sentence, std::move(demands.front()));
            return sentence;
        }
        Sentence issuers;
        if (group.size() == 1) {
            issuers = issuer(authority);
        } else {
            std::vector<Sentence> names;
            for (const std::uint32_t index : group)
                names.push_back(name(m_policy.authorities[index]));
            issuers.phrases = {{Role::Words, message("the token was issued by ")},
                               {Role::Join, message("any one of these %1", {std::to_string(names.size())})},
                               {Role::Words, ":"}};
            issuers.parts = joined(BlockKind::AnyOf, std::move(names));
        }
        demands.insert(demands.begin(), std::move(issuers));
        Sentence sentence;
        sentence.phrases = {{Role::Join, demands.size() == 2 ? message("both of these") : message("all of these")},
                            {Role::Words, message(" are true:")}};
        sentence.parts = joined(BlockKind::AllOf, std::move(demands));
        return sentence;
    }

    Sentence issuer(const Authority &authority) const
    {
        Sentence sentence;
        sentence.phrases.push_back({Role::Words, message("the token was issued by ")});
        append(sentence, name(authority));
        return sentence;
    }

    /// The authority with the regions that share it.
    Sentence name(const Authority &authority) const
    {
        if (authority.url.empty())
            return problem(message("an authority that is not named: line %1", {lineOf(authority.node)}));
        Sentence sentence;
        sentence.phrases.push_back({Role::Name, plainText(authority.url)});
        std::string regions;
        if (const AttestationEndpoint *known = m_authorities->find(authority.url)) {
            for (const AttestationEndpoint &endpoint : m_authorities->endpoints()) {
                if (endpoint.url == known->url)
                    regions += (regions.empty() ? "" : ", ") + endpoint.region;
            }
            sentence.phrases.push_back({Role::Words, " (" + regions + ")"});
        }
        return sentence;
    }

    // NOLINTNEXTLINE(misc-no-recursion): bounded by maximumDepth of the parser
    Sentence blockSentence(const Block &block) const
    {
        if (block.array == noNode)
            return unreadable(translatable("a list of conditions cannot be read: line %1"), block.member);
        if (block.items.empty())
            return problem(message("a list of conditions is empty: line %1", {lineOf(block.member)}));
        std::vector<Sentence> items;
        items.reserve(block.items.size());
        for (const Item &item : block.items)
            items.push_back(itemSentence(item));
        if (items.size() == 1)
            return std::move(items.front());
        Sentence sentence;
        sentence.phrases = {{Role::Join, many(block.kind, items.size())}, {Role::Words, ":"}};
        sentence.parts = joined(block.kind, std::move(items));
        return sentence;
    }

    // NOLINTNEXTLINE(misc-no-recursion)
    Sentence itemSentence(const Item &item) const
    {
        switch (item.kind) {
        case Item::Kind::Block:
            return blockSentence(m_policy.blocks[item.index]);
        case Item::Kind::NotUnderstood:
            return unreadable(translatable("a part here cannot be read: line %1"), m_policy.notUnderstood[item.index]);
        default:
            break;
        }
        const Condition &condition = m_policy.conditions[item.index];
        Sentence sentence;
        sentence.phrases = conditionWords(condition, m_catalog);
        if (sentence.phrases.empty())
            return problem(message("a condition is not finished: line %1", {lineOf(condition.node)}));
        if (m_extraOperators.contains(condition.node))
            sentence.phrases.push_back(
                {Role::Problem, message(" (a second operator stands here too: line %1)", {lineOf(condition.node)})});
        return sentence;
    }

    static std::string many(BlockKind kind, std::size_t count)
    {
        return kind == BlockKind::AllOf ? message("all of these %1 are true", {std::to_string(count)})
                                        : message("any one of these %1 is true", {std::to_string(count)});
    }

    /// Each part but the first begins with the word that joins it to the one before.
    static std::vector<Sentence> joined(BlockKind kind, std::vector<Sentence> parts)
    {
        for (std::size_t i = 1; i < parts.size(); ++i) {
            std::vector<Phrase> &phrases = parts[i].phrases;
            phrases.insert(phrases.begin(), {Role::Join, kind == BlockKind::AllOf ? message("and ") : message("or ")});
        }
        return parts;
    }

    static void append(Sentence &sentence, Sentence end)
    {
        for (Phrase &phrase : end.phrases)
            sentence.phrases.push_back(std::move(phrase));
        for (Sentence &part : end.parts)
            sentence.parts.push_back(std::move(part));
    }

    static Sentence problem(std::string text) { return {{{Role::Problem, std::move(text)}}, {}}; }
    Sentence unreadable(std::string_view sentence, NodeIndex node) const
    {
        return problem(message(sentence, {lineOf(node)}));
    }
    std::string lineOf(NodeIndex node) const { return std::to_string(m_lines.at(m_tree[node].begin).line); }

    const PolicyRevision &m_revision;
    const SyntaxTree &m_tree;
    const Policy &m_policy;
    const ClaimCatalog &m_catalog;
    std::shared_ptr<const AuthorityCatalog> m_authorities = AuthorityCatalog::builtIn();
    LineIndex m_lines;
    std::set<NodeIndex> m_extraOperators; ///< conditions that have one
    std::vector<Sentence> m_result;
};

} // namespace

std::vector<Sentence> describe(const PolicyRevision &revision, const ClaimCatalog &catalog)
{
    if (!revision.isPolicy())
        return {{{{Phrase::Role::Problem, revision.otherwise()}}, {}}};
    return Describer(revision, catalog).sentences();
}

} // namespace skr
