// SPDX-License-Identifier: Apache-2.0
#include "core/explain/smallestchange.h"

#include "core/edit/elementsedit.h"
#include "core/edit/policyedit.h"
#include "core/fix/fixplaces.h"
#include "core/policy/operand.h"

#include <algorithm>

namespace skr {

namespace {

/// Only whether a text is a valid policy counts here: what an unknown claim may be meant to be takes time to find.
const SeveritySettings &validityOnly()
{
    static const SeveritySettings settings = [] {
        SeveritySettings muted;
        muted.set("claim-unknown", std::nullopt);
        return muted;
    }();
    return settings;
}

/// Steps on a text, from the last place to the first: what stands before keeps its place and its number. Those that
/// have nothing to do with each other are made for the same text, which is read anew behind them.
class Steps
{
public:
    explicit Steps(const Evaluation &evaluation, const ClaimCatalog &catalog)
        : m_evaluation(evaluation)
        , m_catalog(catalog)
    {
        read(evaluation.revision().text());
    }

    bool apply(const ChangeStep &step)
    {
        // How a condition is removed depends on those beside it: neighbours go together, and nothing else with them.
        const bool removes = step.kind == ChangeKind::Drop;
        if ((removes ? !m_edits.empty() : !m_removed.empty()) && !finish())
            return false;
        if (removes) {
            m_removed.push_back(m_revision->policy().conditions[step.condition].node);
            return !holdsNote(*m_revision, m_removed.back());
        }
        std::optional<TextEdit> edit = editOf(*m_revision, step);
        if (edit && !m_edits.empty() && edit->range.end >= m_edits.back().range.begin) {
            finish();
            edit = editOf(*m_revision, step);
        }
        if (!edit)
            return false;
        m_edits.push_back(std::move(*edit));
        return true;
    }

    /// An entry for the issuer, with the conditions that the entry at `index` has by now, beside that of the original.
    bool addIssuer(std::uint32_t index)
    {
        if (!finish())
            return false;
        const Authority &authority = m_revision->policy().authorities[index];
        const auto url = setAuthorityUrl(m_revision->tree(), authority, m_evaluation.token().issuer());
        if (!url || holdsNote(*m_revision, authority.node))
            return false;
        const std::string renamed = applied(m_revision->text(), *url);
        const SyntaxTree tree = SyntaxTree::parse(renamed);
        const Policy policy = lower(tree);
        const std::string entry(tree.spelling(policy.authorities[index].node));
        const PolicyRevision &original = m_evaluation.revision();
        const auto &entries = original.policy().entries;
        const auto at = std::find_if(entries.begin(), entries.end(),
                                     [index](const PolicyEntry &each) { return each.authority == index; });
        const auto edit = insertAuthorities(original.tree(), original.policy(),
                                            static_cast<std::size_t>(at - entries.begin()) + 1, {entry});
        if (!edit)
            return false;
        read(applied(original.text(), *edit));
        return true;
    }

    bool writeIssuer(std::uint32_t index)
    {
        finish();
        const auto edit =
            setAuthorityUrl(m_revision->tree(), m_revision->policy().authorities[index], m_evaluation.token().issuer());
        if (!edit)
            return false;
        m_edits.push_back(*edit);
        return true;
    }

    /// Released, or open for nothing but whether the service accepts the policy.
    bool isReleased()
    {
        if (!finish() || !m_revision->isValid())
            return false;
        // The evaluation only refers to the token, which outlives it.
        const std::shared_ptr<const AttestationToken> token(std::shared_ptr<const AttestationToken>(),
                                                            &m_evaluation.token());
        const Evaluation after(m_revision, token, m_evaluation.reading());
        const auto &reasons = after.reasons();
        return after.verdict() != Verdict::Refused
            && std::all_of(reasons.begin(), reasons.end(),
                           [](const Reason &reason) { return reason.reliedOn || info(reason.point).acceptance; });
    }

    /// After isReleased().
    const std::string &text() const { return m_revision->text(); }

private:
    void read(std::string text) { m_revision = PolicyRevision::make(std::move(text), m_catalog, validityOnly()); }

    /// Makes the changes that wait. False if one is refused.
    bool finish()
    {
        if (!m_removed.empty()) {
            const auto edit = removeElements(m_revision->tree(), m_removed);
            m_removed.clear();
            if (!edit)
                return false;
            m_edits.push_back(*edit);
        }
        if (m_edits.empty())
            return true;
        std::reverse(m_edits.begin(), m_edits.end());
        read(applied(m_revision->text(), collapsed(m_revision->text(), m_edits)));
        m_edits.clear();
        return true;
    }

    std::optional<TextEdit> editOf(const PolicyRevision &revision, const ChangeStep &step) const
    {
        const Condition &condition = revision.policy().conditions[step.condition];
        switch (step.kind) {
        case ChangeKind::Spelling:
            return written(revision, condition, step.spelling);
        case ChangeKind::Accept:
            return accepted(revision, step.condition, step.spelling);
        default:
            return std::nullopt; // another operator, or no value: to be written by a person
        }
    }

    static std::optional<TextEdit> written(const PolicyRevision &revision, const Condition &condition,
                                           const NearMiss &miss)
    {
        std::vector<std::optional<TextEdit>> edits;
        if (!miss.claim.empty())
            edits.push_back(setClaim(revision.tree(), condition, miss.claim));
        if (!miss.value.empty())
            edits.push_back(setValue(revision.tree(), condition, miss.value));
        return together(revision, std::move(edits));
    }

    /// A condition on the token's value beside the one there is: in its block of alternatives, or in a new one.
    std::optional<TextEdit> accepted(const PolicyRevision &revision, std::uint32_t index, const NearMiss &miss) const
    {
        const SyntaxTree &tree = revision.tree();
        const Condition &condition = revision.policy().conditions[index];
        const std::string claim = miss.claim.empty() ? std::string(condition.claim) : miss.claim;
        const NodeIndex node = m_evaluation.token().find(claim);
        const Block *block = blockAround(revision, condition.node);
        if (node == noNode || block == nullptr || holdsNote(revision, condition.node))
            return std::nullopt;
        const std::string value = !miss.value.empty() ? miss.value
            : miss.claim.empty()                      ? scalarJson(m_evaluation.token().value(node))
                                                      : scalarJson(condition.value);
        const std::string added = conditionJson(claim, Operator::Equals, value);
        if (block->kind == BlockKind::AnyOf)
            return addItemsBehind(tree, condition.node, {added});
        return replaceValue(tree, condition.node,
                            "{\"anyOf\": [" + std::string(tree.spelling(condition.node)) + ", " + added + "]}");
    }

    const Evaluation &m_evaluation;
    const ClaimCatalog &m_catalog;
    std::shared_ptr<const PolicyRevision> m_revision;
    std::vector<TextEdit> m_edits; ///< of the revision's text, the last place first
    std::vector<NodeIndex> m_removed; ///< conditions, if there are no edits
};

} // namespace

std::optional<QuickFix> fixOf(const Evaluation &evaluation, const SmallestChange &change, const ClaimCatalog &catalog)
{
    Steps steps(evaluation, catalog);
    std::string title;
    for (const ChangeStep &step : change.steps)
        title += (title.empty() ? "" : "; ") + spoken(step.policy);
    for (std::size_t i = change.steps.size(); i > 0; --i) {
        const ChangeStep &step = change.steps[i - 1];
        const bool done = step.kind == ChangeKind::IssuerSpelling ? steps.writeIssuer(change.turning.authority)
            : step.kind == ChangeKind::AddIssuer                  ? steps.addIssuer(change.turning.authority)
                                                                  : steps.apply(step);
        if (!done)
            return std::nullopt;
    }
    if (change.steps.empty() || !steps.isReleased())
        return std::nullopt;
    return QuickFix{title, difference(evaluation.revision().text(), steps.text()), false};
}

} // namespace skr
