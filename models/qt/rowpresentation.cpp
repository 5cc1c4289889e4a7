// SPDX-License-Identifier: Apache-2.0
#include "qt/rowpresentation.h"

#include "core/policy/operand.h"
#include "qt/coretext.h"
#include "qt/markedtext.h"
#include "qt/refusal.h"
#include "qt/text.h"
#include "qt/verdicttext.h"

#include <algorithm>
#include <array>

namespace skr {

namespace {

constexpr std::size_t longestSpelling = 80;

/// Outcomes kept in rows are told apart by this number; it never repeats within the program.
std::uint64_t nextGeneration()
{
    static std::uint64_t generation = 0;
    return ++generation;
}

} // namespace

QString operatorWords(Operator op)
{
    static const std::array<const char *, 7> words = {QT_TRANSLATE_NOOP("skr::RowPresentation", "equals"),
                                                      QT_TRANSLATE_NOOP("skr::RowPresentation", "not equals"),
                                                      QT_TRANSLATE_NOOP("skr::RowPresentation", "less than"),
                                                      QT_TRANSLATE_NOOP("skr::RowPresentation", "at most"),
                                                      QT_TRANSLATE_NOOP("skr::RowPresentation", "greater than"),
                                                      QT_TRANSLATE_NOOP("skr::RowPresentation", "at least"),
                                                      QT_TRANSLATE_NOOP("skr::RowPresentation", "exists")};
    return QCoreApplication::translate("skr::RowPresentation", words[static_cast<std::size_t>(op)]);
}

RowPresentation::RowPresentation(std::shared_ptr<const PolicyRevision> revision)
    : m_revision(std::move(revision))
    , m_generation(nextGeneration())
{
    const auto &list = m_revision->diagnostics().list;
    for (std::size_t i = 0; i < list.size(); ++i) {
        if (list[i].node != noNode)
            m_diagnostics[list[i].node].push_back(i);
    }
}

void RowPresentation::setEvaluation(std::shared_ptr<const Evaluation> evaluation, std::vector<PreflightItem> withheld)
{
    m_withheld = std::move(withheld);
    m_evaluation = evaluation && &evaluation->revision() == m_revision.get() ? std::move(evaluation) : nullptr;
    m_generation = nextGeneration();
    m_matching.reset();
}

const ConditionSets &RowPresentation::sets() const
{
    if (!m_sets)
        m_sets = policy().authorities.size() < manyAuthorities ? ConditionSets()
                                                               : conditionSets(m_revision->tree(), policy());
    return *m_sets;
}

QString RowPresentation::setLetter(const RowContent &row) const
{
    if (row.kind != RowKind::Authority || row.index >= sets().setOf.size())
        return {};
    const std::uint32_t set = sets().setOf[row.index];
    return set == ConditionSets::none ? QString() : toQString(skr::setLetter(set));
}

QString RowPresentation::matchCount() const
{
    const std::size_t total = policy().authorities.size();
    if (!m_evaluation || total < 2)
        return {};
    if (!m_matching)
        m_matching = matchingAuthorities(*m_evaluation).size();
    return (*m_matching == 1 ? tr("%1 of %2 matches") : tr("%1 of %2 match")).arg(*m_matching).arg(total);
}

QString RowPresentation::spelt(NodeIndex node) const
{
    const std::string_view spelling = m_revision->tree().spelling(node);
    QString text = toQString(spelling.substr(0, 4 * longestSpelling)).simplified();
    if (spelling.size() <= 4 * longestSpelling && text.size() <= qsizetype(longestSpelling))
        return text;
    text.truncate(qsizetype(longestSpelling));
    while (text.endsWith(QChar::ReplacementCharacter) || text.back().isHighSurrogate())
        text.chop(1); // half a character
    return text + QChar(0x2026);
}

QString RowPresentation::condition(const RowContent &row) const
{
    switch (row.kind) {
    case RowKind::Policy:
        if (policy().isNone)
            return plainSentence(this->revision().otherwise());
        if (policy().listKind == BlockKind::AllOf)
            return tr("Release the key to a token from all of");
        return policy().authorities.size() > 1 ? tr("Release the key to a token from any of")
                                               : tr("Release the key to a token from");
    case RowKind::Authority: {
        const Authority &authority = policy().authorities[row.index];
        return authority.url.empty() ? tr("(no authority)") : toQString(authority.url);
    }
    case RowKind::Block:
        return policy().blocks[row.index].kind == BlockKind::AllOf ? tr("all of") : tr("any of");
    case RowKind::Condition:
        return conditionOf(row).claim.empty() ? tr("(no claim)") : toQString(conditionOf(row).claim);
    case RowKind::NotUnderstood:
        return row.node == noNode ? QString() : spelt(row.node);
    case RowKind::AddCondition:
        return tr("Add condition…");
    case RowKind::AddAuthority:
        return tr("Add authority…");
    }
    return {};
}

QString RowPresentation::operatorName(const RowContent &row) const
{
    if (row.kind == RowKind::Condition) {
        const Condition &condition = conditionOf(row);
        return condition.op ? operatorWords(*condition.op) : toQString(condition.operatorName);
    }
    if (row.kind == RowKind::Authority) {
        const Block *block = blockOf(policy(), row);
        if (block)
            return block->kind == BlockKind::AllOf ? tr("if all of") : tr("if any of");
    }
    return {};
}

QString RowPresentation::value(const RowContent &row) const
{
    if (row.kind == RowKind::Condition) {
        const Condition &condition = conditionOf(row);
        if (condition.valueNode == noNode)
            return {};
        return condition.value.isScalar() ? toQString(operandText(condition.value)) : spelt(condition.valueNode);
    }
    if (row.kind == RowKind::Policy) {
        if (policy().versionNode == noNode)
            return policy().root == noNode ? QString() : tr("no version");
        return tr("version %1")
            .arg(policy().version.isScalar() ? toQString(policy().version.text) : spelt(policy().versionNode));
    }
    if (const Block *block = blockOf(policy(), row))
        return tr("%n condition(s)", nullptr, static_cast<int>(block->items.size()));
    return {};
}

void RowPresentation::refresh(PolicyRow &row) const
{
    if (row.generation == m_generation || !m_evaluation)
        return;
    row.generation = m_generation;
    row.condition.reset();
    row.authority.reset();
    row.block.reset();
    if (row.content.kind == RowKind::Condition)
        row.condition = m_evaluation->trace(conditionOf(row.content));
    if (row.content.kind == RowKind::Authority)
        row.authority = m_evaluation->trace(policy().authorities[row.content.index]);
    if (const Block *block = blockOf(policy(), row.content)) {
        row.block = m_evaluation->outcome(*block);
        row.metCount = m_evaluation->metCount(*block);
    }
}

Outcome RowPresentation::outcome(PolicyRow &row) const
{
    refresh(row);
    if (row.content.kind == RowKind::Condition)
        return row.condition->outcome;
    if (row.content.kind == RowKind::Authority)
        return row.authority->outcome;
    return row.block.value_or(Outcome::NotMet);
}

QString RowPresentation::tokenHas(PolicyRow &row) const
{
    if (!m_evaluation)
        return {};
    refresh(row);
    const RowContent &content = row.content;
    if (content.kind == RowKind::Condition) {
        if (row.condition->why == Why::NotReadable)
            return {};
        if (row.condition->claim == noNode)
            return tr("absent");
        const Value actual = m_evaluation->token().value(row.condition->claim);
        if (actual.isScalar())
            return toQString(operandText(actual));
        return actual.kind == NodeKind::Array ? tr("a list")
            : actual.kind == NodeKind::Null   ? tr("null")
                                              : tr("an object");
    }
    if (content.kind == RowKind::Policy)
        return matchCount();
    const Block *block = blockOf(policy(), content);
    // Of alternatives one is enough: their result says how many.
    const bool countsInResult = content.kind == RowKind::Block && block && block->kind == BlockKind::AnyOf;
    if (block && !countsInResult && !isOtherIssuer(row))
        return tr("%1 of %2 met").arg(row.metCount).arg(block->items.size());
    return {};
}

bool RowPresentation::tokenHasInWords(PolicyRow &row) const
{
    if (!m_evaluation || row.content.kind != RowKind::Condition)
        return false;
    refresh(row);
    return row.condition->claim == noNode || !m_evaluation->token().value(row.condition->claim).isScalar();
}

bool RowPresentation::tokenHasSame(PolicyRow &row) const
{
    return m_evaluation && row.content.kind == RowKind::Condition && !tokenHasInWords(row)
        && conditionOf(row.content).value.isScalar() && tokenHas(row) == value(row.content);
}

bool RowPresentation::isOtherIssuer(PolicyRow &row) const
{
    if (!m_evaluation || row.content.kind != RowKind::Authority)
        return false;
    refresh(row);
    return row.authority->matches == Outcome::NotMet;
}

bool RowPresentation::isNotNeeded(PolicyRow &row) const
{
    if (!row.parent || outcome(row) != Outcome::NotMet)
        return false;
    for (PolicyRow *ancestor = row.parent; ancestor; ancestor = ancestor->parent) {
        const Block *block = blockOf(policy(), ancestor->content);
        if (!block)
            return false;
        refresh(*ancestor);
        if (block->kind == BlockKind::AnyOf && ancestor->block == Outcome::Met)
            return true;
    }
    return false;
}

bool RowPresentation::hidesOutcome(const Diagnostic &problem) const
{
    return problem.severity() == Severity::Error && !(m_evaluation && info(problem.code).keepsPolicy);
}

QString RowPresentation::result(PolicyRow &row) const
{
    const RowContent &content = row.content;
    if (content.kind == RowKind::NotUnderstood)
        return tr("Not understood");
    if (const Diagnostic *problem = worst(content); problem && hidesOutcome(*problem))
        return isUnfinished(problem->code) ? tr("Not finished") : coreText(info(problem->code).title);
    if (!m_evaluation || content.isGhost())
        return {};
    return content.kind == RowKind::Policy ? policyResult() : outcomeText(row);
}

QString RowPresentation::policyResult() const
{
    if (!m_evaluation->policyValid())
        return tr("Not valid");
    return verdictName(m_evaluation->verdict(), m_withheld);
}

QString RowPresentation::outcomeText(PolicyRow &row) const
{
    const RowContent &content = row.content;
    const Outcome result = outcome(row);
    if (result == Outcome::Undocumented)
        return tr("Undocumented");
    if (content.kind == RowKind::Authority) {
        if (isOtherIssuer(row))
            return tr("Other issuer");
        return result == Outcome::Met ? tr("Accepts") : tr("Refuses");
    }
    if (isNotNeeded(row))
        return tr("Not needed");
    if (const Block *block = blockOf(policy(), content); block && block->kind == BlockKind::AnyOf) {
        return (result == Outcome::Met ? tr("Met, %1 of %2") : tr("Not met, %1 of %2"))
            .arg(row.metCount)
            .arg(block->items.size());
    }
    return result == Outcome::Met ? tr("Met") : tr("Not met");
}

Mark RowPresentation::mark(PolicyRow &row) const
{
    const RowContent &content = row.content;
    if (content.kind == RowKind::NotUnderstood)
        return Mark::Error;
    if (const Diagnostic *problem = worst(content); problem && hidesOutcome(*problem))
        return isUnfinished(problem->code) ? Mark::NotFinished : Mark::Error;
    if (!m_evaluation || content.isGhost())
        return Mark::None;
    if (content.kind == RowKind::Policy) {
        if (!m_evaluation->policyValid())
            return Mark::Error;
        const Verdict verdict = m_evaluation->verdict();
        if (verdict == Verdict::Released && !m_withheld.empty())
            return Mark::Warning;
        return verdict == Verdict::Released ? Mark::Met
            : verdict == Verdict::Refused   ? Mark::NotMet
                                            : Mark::Undocumented;
    }
    const Outcome result = outcome(row);
    if (result == Outcome::Undocumented)
        return Mark::Undocumented;
    if (result == Outcome::Met)
        return Mark::Met;
    return isOtherIssuer(row) || isNotNeeded(row) ? Mark::NotNeeded : Mark::NotMet;
}

QString RowPresentation::joiner(const PolicyRow &row) const
{
    if (!row.parent || row.position == 0
        || (row.content.kind != RowKind::Condition && row.content.kind != RowKind::Block))
        return {};
    const Block *block = blockOf(policy(), row.parent->content);
    if (!block)
        return {};
    return block->kind == BlockKind::AllOf ? tr("and") : tr("or");
}

bool RowPresentation::isDecisive(PolicyRow &row) const
{
    if (!m_evaluation || row.content.kind != RowKind::Condition || m_evaluation->verdict() != Verdict::Refused
        || !m_evaluation->policyValid())
        return false;
    PolicyRow *authority = row.parent;
    while (authority && authority->content.kind != RowKind::Authority)
        authority = authority->parent;
    if (!authority)
        return false;
    refresh(*authority);
    return authority->authority->matches != Outcome::NotMet && mark(row) == Mark::NotMet;
}

bool RowPresentation::reliesOnObserved(PolicyRow &row) const
{
    if (!m_evaluation)
        return false;
    refresh(row);
    const auto relies = [](const auto &trace) {
        return trace
            && std::any_of(trace->reasons.begin(), trace->reasons.end(), [](const Reason &r) { return r.reliedOn; });
    };
    return relies(row.condition) || relies(row.authority);
}

const std::vector<std::size_t> &RowPresentation::diagnostics(const RowContent &row) const
{
    static const std::vector<std::size_t> none;
    // A row of an authority's own block is addressed by its member, diagnostics by the object that holds it.
    const auto found = m_diagnostics.find(row.node);
    return row.node == noNode || found == m_diagnostics.end() ? none : found->second;
}

const Diagnostic *RowPresentation::worst(const RowContent &row) const
{
    const Diagnostic *worst = nullptr;
    for (const std::size_t index : diagnostics(row)) {
        const Diagnostic &diagnostic = m_revision->diagnostics().list[index];
        const bool finished = worst && isUnfinished(worst->code) && !isUnfinished(diagnostic.code);
        if (!worst || diagnostic.severity() < worst->severity()
            || (diagnostic.severity() == worst->severity() && finished))
            worst = &diagnostic;
    }
    return worst;
}

const Diagnostic *RowPresentation::worstInCell(const RowContent &row, int column) const
{
    // Which cell shows a problem: the one that is made from the text that the problem is about, else the first.
    const auto contains = [this](NodeIndex node, const TextRange &range) {
        return node != noNode && m_revision->tree()[node].range().contains(range);
    };
    const auto cellOf = [&](const TextRange &range) {
        if (row.kind == RowKind::Condition) {
            const Condition &condition = conditionOf(row);
            if (contains(condition.valueNode, range))
                return 2;
            if (condition.operatorMember != noNode && contains(m_revision->tree().key(condition.operatorMember), range))
                return 1;
        }
        if (row.kind == RowKind::Policy && contains(policy().versionNode, range))
            return 2;
        return 0;
    };
    const Diagnostic *worst = nullptr;
    for (const std::size_t index : diagnostics(row)) {
        const Diagnostic &diagnostic = m_revision->diagnostics().list[index];
        const bool shown = diagnostic.severity() != Severity::Hint && !isUnfinished(diagnostic.code);
        if (shown && cellOf(diagnostic.range) == column && (!worst || diagnostic.severity() < worst->severity()))
            worst = &diagnostic;
    }
    return worst;
}

bool RowPresentation::isFixedWidth(const RowContent &row, int column)
{
    if (column == 0)
        return row.kind == RowKind::Authority || row.kind == RowKind::Condition || row.kind == RowKind::NotUnderstood;
    return row.kind == RowKind::Condition && (column == 2 || column == 3);
}

} // namespace skr
