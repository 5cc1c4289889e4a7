// SPDX-License-Identifier: Apache-2.0
#include "core/evaluate/evaluation.h"

#include "core/evaluate/assignment.h"
#include "core/evaluate/comparison.h"
#include "core/evaluate/decision.h"

#include <algorithm>
#include <array>
#include <mutex>
#include <optional>

namespace skr {

namespace {

constexpr std::uint8_t tokenNotAcceptedOption = 2; // of TokenMemberOrder

/// The questions that the evaluator answers with one option per point.
class Evaluator
{
public:
    Evaluator(const Policy &policy, const AttestationToken &token)
        : m_policy(policy)
        , m_token(token)
    {
    }

    bool policyReleases(Assignment &assignment) const
    {
        if (m_token.hasDuplicateMembers() && assignment.option(Point::TokenMemberOrder) == tokenNotAcceptedOption)
            return false;
        return std::any_of(m_policy.authorities.begin(), m_policy.authorities.end(),
                           [&](const Authority &authority) { return authorityAccepts(authority, assignment); });
    }

    bool authorityAccepts(const Authority &authority, Assignment &assignment) const
    {
        return authorityMatches(authority.url, issuerOf(m_token, assignment), assignment) && !authority.blocks.empty()
            && std::all_of(authority.blocks.begin(), authority.blocks.end(),
                           [&](std::uint32_t block) { return blockMet(m_policy.blocks[block], assignment); });
    }

    /// Recursion is bounded by maximumDepth. An empty block is an error of the policy and never met.
    bool blockMet(const Block &block, Assignment &assignment) const
    {
        const auto met = [&](const Item &item) { return itemMet(item, assignment); };
        if (block.kind == BlockKind::AnyOf)
            return std::any_of(block.items.begin(), block.items.end(), met);
        return !block.items.empty() && std::all_of(block.items.begin(), block.items.end(), met);
    }

    bool itemMet(const Item &item, Assignment &assignment) const
    {
        switch (item.kind) {
        case Item::Kind::Condition:
            return met(m_policy.conditions[item.index], assignment);
        case Item::Kind::Block:
            return blockMet(m_policy.blocks[item.index], assignment);
        default:
            return false;
        }
    }

    bool met(const Condition &condition, Assignment &assignment) const
    {
        if (condition.op && condition.op != Operator::Equals && assignment.option(Point::OperatorSupport) != 0)
            return false;
        return conditionMet(condition, m_token, assignment);
    }

private:
    const Policy &m_policy;
    const AttestationToken &m_token;
};

PointSet pointsWhere(bool (*predicate)(const PointInfo &))
{
    PointSet set;
    for (std::size_t i = 0; i < pointCount; ++i)
        set.set(i, predicate(info(static_cast<Point>(i))));
    return set;
}

const PointSet &observedPoints()
{
    static const PointSet set = pointsWhere([](const PointInfo &point) { return point.observed.has_value(); });
    return set;
}

const PointSet &acceptancePoints()
{
    static const PointSet set = pointsWhere([](const PointInfo &point) { return point.acceptance; });
    return set;
}

/// The acceptance points that this policy raises.
PointSet acceptanceOf(const Policy &policy)
{
    PointSet set;
    const auto raise = [&set](Point point, bool raised) { set.set(static_cast<std::size_t>(point), raised); };
    const bool text = policy.version.kind == NodeKind::String;
    const bool old = text && (policy.version.text == "1.0" || policy.version.text == "0.2");
    const bool present = policy.versionNode != noNode;
    raise(Point::OperatorSupport, policy.otherOperators);
    raise(Point::VersionMissing, !present);
    raise(Point::VersionOld, old);
    raise(Point::VersionUnknown, present && !old && !(text && policy.version.text == "1.0.0"));
    raise(Point::UnknownMember, !policy.unknownMembers.empty());
    raise(Point::DuplicateMember, !policy.duplicateMembers.empty());
    return set;
}

/// Explores whether the policy releases, taking it as accepted. With duplicate members, both readings of them count.
Exploration exploreRelease(const PolicyRevision &revision, const AttestationToken &token, const PointSet &open,
                           Assignment assignment = observedAssignment())
{
    const Evaluator last(revision.policy(), token);
    const PointSet comparisons = open & ~acceptancePoints();
    if (revision.policy().duplicateMembers.empty())
        return explore([&](Assignment &a) { return last.policyReleases(a); }, comparisons, assignment);
    const Policy firstPolicy = lower(revision.tree(), MemberChoice::First);
    const Evaluator first(firstPolicy, token);
    return explore([&](Assignment &a) { return (a.option(Point::MemberOrder) == 0 ? last : first).policyReleases(a); },
                   comparisons, assignment);
}

void addReasons(std::vector<Reason> &reasons, const PointSet &points, bool reliedOn)
{
    for (std::size_t i = 0; i < pointCount; ++i) {
        if (points.test(i))
            reasons.push_back({static_cast<Point>(i), reliedOn});
    }
}

Outcome outcomeOf(const Exploration &exploration)
{
    return exploration.isMixed() ? Outcome::Undocumented : exploration.canBeTrue ? Outcome::Met : Outcome::NotMet;
}

/// The observed points that a result under the reading AsObserved relies on: it changes if one of them is open as well.
/// Where no single one changes it, but several together do, all of those. `exploreWith(open)` explores the question.
template <typename ExploreWith> PointSet reliedOn(const ExploreWith &exploreWith)
{
    const PointSet candidates = exploreWith(PointSet().set()).deciding & observedPoints();
    if (candidates.count() < 2)
        return candidates;
    const PointSet open = openPoints(Reading::AsObserved);
    const Exploration result = exploreWith(open);
    PointSet changing;
    for (std::size_t i = 0; i < pointCount; ++i) {
        if (!candidates.test(i))
            continue;
        PointSet more = open;
        const Exploration other = exploreWith(more.set(i));
        changing.set(i, other.canBeTrue != result.canBeTrue || other.canBeFalse != result.canBeFalse);
    }
    return changing.any() ? changing : candidates;
}

/// The outcome of a question under a reading, with the points that decide it and those it relies on.
template <typename Question>
Outcome outcomeWithReasons(const Question &question, Reading reading, std::vector<Reason> &reasons)
{
    const auto exploreWith = [&](const PointSet &open) {
        Assignment assignment = observedAssignment();
        return explore(question, open, assignment);
    };
    const Exploration exploration = exploreWith(openPoints(reading));
    addReasons(reasons, exploration.deciding, false);
    if (reading == Reading::AsObserved)
        addReasons(reasons, reliedOn(exploreWith), true);
    return outcomeOf(exploration);
}

} // namespace

/// The outcomes of the blocks that no open point has a say in, found for all in one go: a block asks its inner ones
/// again otherwise, and they theirs.
struct Evaluation::SettledBlocks {
    /// None of a block whose outcome open points have a say in.
    std::optional<Outcome> outcome(const Evaluation &evaluation, const Block &block)
    {
        std::call_once(once, [&] { settle(evaluation); });
        return outcomes[static_cast<std::size_t>(&block - evaluation.revision().policy().blocks.data())];
    }

    void settle(const Evaluation &evaluation)
    {
        const Policy &policy = evaluation.revision().policy();
        outcomes.resize(policy.blocks.size());
        for (std::size_t i = policy.blocks.size(); i-- > 0;) // inner blocks follow theirs
            outcomes[i] = settled(evaluation, policy.blocks[i]);
    }

    /// As the evaluator goes through the block, which stops at the first item that decides.
    std::optional<Outcome> settled(const Evaluation &evaluation, const Block &block) const
    {
        const Evaluator evaluator(evaluation.revision().policy(), evaluation.token());
        const bool any = block.kind == BlockKind::AnyOf;
        Assignment assignment = observedAssignment();
        for (const Item &item : block.items) {
            const bool isBlock = item.kind == Item::Kind::Block;
            if (isBlock && !outcomes[item.index])
                return std::nullopt;
            const bool met = isBlock ? outcomes[item.index] == Outcome::Met : evaluator.itemMet(item, assignment);
            if ((assignment.touched & openPoints(evaluation.reading())).any())
                return std::nullopt;
            if (met == any)
                return any ? Outcome::Met : Outcome::NotMet;
        }
        return any || block.items.empty() ? Outcome::NotMet : Outcome::Met;
    }

    std::once_flag once;
    std::vector<std::optional<Outcome>> outcomes;
};

PointSet openPoints(Reading reading)
{
    return reading == Reading::Documented ? PointSet().set() : ~observedPoints();
}

/// Its index is 0 in every row but is looked up all the same.
const Assignment &observedAssignment()
{
    static const Assignment observed = [] {
        Assignment assignment;
        for (std::size_t i = 0; i < pointCount; ++i)
            assignment.options[i] = info(static_cast<Point>(i)).observed.value_or(0);
        return assignment;
    }();
    return observed;
}

Decision decideOpen(const PolicyRevision &revision, const AttestationToken &token, const PointSet &open,
                    const Assignment &assignment)
{
    if (!revision.isValid())
        return {};
    const Exploration release = exploreRelease(revision, token, open, assignment);
    if (!release.canBeTrue && !release.exceeded)
        return {};
    const PointSet acceptance = acceptanceOf(revision.policy()) & open;
    if (acceptance.none() && !release.isMixed())
        return {Verdict::Released, {}, false};
    return {Verdict::Undocumented, release.deciding | acceptance, release.exceeded};
}

std::string_view spelling(Verdict verdict)
{
    static constexpr std::array<std::string_view, 3> names = {"released", "refused", "undocumented"};
    return names[static_cast<std::size_t>(verdict)];
}

std::string_view spelling(Outcome outcome)
{
    static constexpr std::array<std::string_view, 3> names = {"met", "notMet", "undocumented"};
    return names[static_cast<std::size_t>(outcome)];
}

Evaluation::Evaluation(std::shared_ptr<const PolicyRevision> revision, std::shared_ptr<const AttestationToken> token,
                       Reading reading)
    : m_revision(std::move(revision))
    , m_token(std::move(token))
    , m_reading(reading)
    , m_settled(std::make_shared<SettledBlocks>())
{
    const Decision decision = decideOpen(*m_revision, *m_token, openPoints(reading));
    m_verdict = decision.verdict;
    m_exceeded = decision.exceeded;
    addReasons(m_reasons, decision.deciding, false);
    if (reading == Reading::AsObserved && m_revision->isValid()) {
        PointSet points =
            reliedOn([this](const PointSet &open) { return exploreRelease(*m_revision, *m_token, open); });
        if (m_verdict != Verdict::Refused)
            points |= acceptanceOf(m_revision->policy()) & observedPoints();
        addReasons(m_reasons, points, true);
    }
}

ConditionTrace Evaluation::trace(const Condition &condition) const
{
    const Evaluator evaluator(m_revision->policy(), *m_token);
    ConditionTrace trace;
    if (!condition.op || !condition.value.isScalar() || condition.claim.empty())
        return trace;
    trace.claim = m_token->find(condition.claim);
    trace.outcome =
        outcomeWithReasons([&](Assignment &a) { return evaluator.met(condition, a); }, m_reading, trace.reasons);
    if (trace.claim == noNode) {
        trace.why = Why::Missing;
        return trace;
    }
    const Value actual = m_token->value(trace.claim);
    if (!actual.isScalar())
        trace.why = Why::NotAValue;
    else if (condition.op != Operator::Equals)
        trace.why = Why::Compared;
    else if (trace.outcome == Outcome::Met)
        trace.why = Why::Equal;
    else if (condition.value.kind != actual.kind && !(condition.value.isBoolean() && actual.isBoolean()))
        trace.why = Why::OtherType;
    else
        trace.why = Why::NotEqual;
    return trace;
}

Outcome Evaluation::outcomeIfAccepted(const Condition &condition) const
{
    Assignment assignment = observedAssignment();
    return outcomeOf(explore([&](Assignment &a) { return conditionMet(condition, *m_token, a); }, openPoints(m_reading),
                             assignment));
}

Outcome Evaluation::matches(std::string_view url) const
{
    Assignment assignment = observedAssignment();
    return outcomeOf(explore([&](Assignment &a) { return authorityMatches(url, issuerOf(*m_token, a), a); },
                             openPoints(m_reading), assignment));
}

Outcome Evaluation::outcome(const Block &block) const
{
    if (const auto settled = m_settled->outcome(*this, block))
        return *settled;
    const Evaluator evaluator(m_revision->policy(), *m_token);
    Assignment assignment = observedAssignment();
    return outcomeOf(
        explore([&](Assignment &a) { return evaluator.blockMet(block, a); }, openPoints(m_reading), assignment));
}

Outcome Evaluation::outcome(const Authority &authority) const
{
    const Evaluator evaluator(m_revision->policy(), *m_token);
    Assignment assignment = observedAssignment();
    return outcomeOf(explore([&](Assignment &a) { return evaluator.authorityAccepts(authority, a); },
                             openPoints(m_reading), assignment));
}

AuthorityTrace Evaluation::trace(const Authority &authority) const
{
    AuthorityTrace trace;
    trace.matches =
        outcomeWithReasons([&](Assignment &a) { return authorityMatches(authority.url, issuerOf(*m_token, a), a); },
                           m_reading, trace.reasons);
    trace.outcome = outcome(authority);
    return trace;
}

std::size_t Evaluation::metCount(const Block &block) const
{
    const Evaluator evaluator(m_revision->policy(), *m_token);
    return static_cast<std::size_t>(std::count_if(block.items.begin(), block.items.end(), [&](const Item &item) {
        if (item.kind == Item::Kind::Block)
            return outcome(m_revision->policy().blocks[item.index]) == Outcome::Met;
        Assignment assignment = observedAssignment();
        const auto question = [&](Assignment &a) { return evaluator.itemMet(item, a); };
        return outcomeOf(explore(question, openPoints(m_reading), assignment)) == Outcome::Met;
    }));
}

Verdict Evaluation::verdictIf(Point point, std::uint8_t option) const
{
    PointSet open = openPoints(m_reading);
    open.reset(static_cast<std::size_t>(point));
    // No row of an acceptance point has the service keep the policy under another option than its first.
    if (info(point).acceptance && option != 0
        && acceptanceOf(m_revision->policy()).test(static_cast<std::size_t>(point)))
        return Verdict::Refused;
    Assignment assignment = observedAssignment();
    assignment.options[static_cast<std::size_t>(point)] = option;
    return decideOpen(*m_revision, *m_token, open, assignment).verdict;
}

Verdict decide(const PolicyRevision &revision, const AttestationToken &token, Reading reading)
{
    return decideOpen(revision, token, openPoints(reading)).verdict;
}

} // namespace skr
