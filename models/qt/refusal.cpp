// SPDX-License-Identifier: Apache-2.0
#include "qt/refusal.h"

#include "core/claims/authoritycatalog.h"
#include "core/evaluate/comparison.h"
#include "core/policy/operand.h"
#include "qt/markedtext.h"
#include "qt/text.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace skr {

namespace {

struct Refusal {
    Q_DECLARE_TR_FUNCTIONS(skr::Refusal)
};

/// The points that a reading leaves open, and the options of all others.
struct OpenPoints {
    explicit OpenPoints(Reading reading)
    {
        for (std::size_t i = 0; i < pointCount; ++i) {
            const auto observed = info(static_cast<Point>(i)).observed;
            open.set(i, reading == Reading::Documented || !observed);
            start.options[i] = observed.value_or(0);
        }
    }

    PointSet open;
    Assignment start;
};

/// True if some combination of the open points makes it true. Takes far less time than a trace.
template <typename Question> bool isPossible(const Question &question, const OpenPoints &points)
{
    Assignment assignment = points.start;
    return explore(question, points.open, assignment).canBeTrue;
}

QString markedValue(const Value &value)
{
    return marked(operandText(value));
}

QString claimName(const Condition &condition, const ConditionTrace &trace, ClaimNames names)
{
    const bool isShort = names == ClaimNames::Short && trace.claim != noNode;
    return marked(isShort ? condition.claim.substr(condition.claim.rfind('.') + 1) : condition.claim);
}

/// "`secure-boot` must be `true`"
QString demandText(const QString &claim, const Condition &condition)
{
    const QString value = markedValue(condition.value);
    switch (*condition.op) {
    case Operator::Equals:
        return Refusal::tr("%1 must be %2").arg(claim, value);
    case Operator::NotEquals:
        return Refusal::tr("%1 must not be %2").arg(claim, value);
    case Operator::Less:
        return Refusal::tr("%1 must be less than %2").arg(claim, value);
    case Operator::LessOrEquals:
        return Refusal::tr("%1 must be at most %2").arg(claim, value);
    case Operator::Greater:
        return Refusal::tr("%1 must be greater than %2").arg(claim, value);
    case Operator::GreaterOrEquals:
        return Refusal::tr("%1 must be at least %2").arg(claim, value);
    case Operator::Exists:
        return condition.value.text == "false" ? Refusal::tr("%1 must be absent").arg(claim)
                                               : Refusal::tr("%1 must be present").arg(claim);
    }
    return {};
}

bool differsInCaseOnly(const ConditionTrace &trace)
{
    return std::any_of(trace.reasons.begin(), trace.reasons.end(),
                       [](const Reason &reason) { return reason.point == Point::TextCase; });
}

/// "the token has `false`"
QString factText(const AttestationToken &token, const ConditionTrace &trace)
{
    if (trace.claim == noNode)
        return Refusal::tr("the token does not have it");
    const Value actual = token.value(trace.claim);
    if (actual.isScalar()) {
        return differsInCaseOnly(trace) ? Refusal::tr("the token has %1, in another case").arg(markedValue(actual))
                                        : Refusal::tr("the token has %1").arg(markedValue(actual));
    }
    switch (actual.kind) {
    case NodeKind::Object:
        return Refusal::tr("the token has an object there");
    case NodeKind::Array:
        return Refusal::tr("the token has a list there");
    default:
        return Refusal::tr("the token has null there");
    }
}

class UnmetList
{
public:
    UnmetList(const Evaluation &evaluation, ClaimNames names, std::size_t limit)
        : m_evaluation(evaluation)
        , m_points(evaluation.reading())
        , m_names(names)
        , m_limit(limit)
    {
    }

    std::vector<Unmet> take() { return std::move(m_list); }

    /// The block is not met.
    void addBlock(const Block &block, int depth)
    {
        if (block.kind == BlockKind::AnyOf && block.items.size() > 1) {
            if (addOneOfValues(block, depth))
                return;
            m_list.push_back({Refusal::tr("none of %1 alternatives is met").arg(block.items.size()), depth});
            ++depth;
        }
        for (const Item &item : block.items)
            addItem(item, depth);
    }

private:
    const Policy &policy() const { return m_evaluation.revision().policy(); }

    void addItem(const Item &item, int depth)
    {
        if (m_list.size() >= m_limit)
            return;
        if (item.kind == Item::Kind::Condition)
            addCondition(policy().conditions[item.index], depth);
        else if (const Block &block = policy().blocks[item.index]; m_evaluation.outcome(block) == Outcome::NotMet)
            addBlock(block, depth);
    }

    void addCondition(const Condition &condition, int depth)
    {
        const auto met = [&](Assignment &assignment) {
            return conditionMet(condition, m_evaluation.token(), assignment);
        };
        if (isPossible(met, m_points))
            return;
        const ConditionTrace trace = m_evaluation.trace(condition);
        const QString claim = claimName(condition, trace, m_names);
        m_list.push_back({joined(demandText(claim, condition), factText(m_evaluation.token(), trace)), depth});
    }

    /// A choice between values of one claim is one sentence.
    bool addOneOfValues(const Block &block, int depth)
    {
        constexpr qsizetype mostValues = 4;
        QStringList values;
        const Condition *first = nullptr;
        for (const Item &item : block.items) {
            const Condition *condition =
                item.kind == Item::Kind::Condition ? &policy().conditions[item.index] : nullptr;
            first = first ? first : condition;
            if (!condition || condition->op != Operator::Equals || condition->claim != first->claim
                || !condition->value.isScalar() || values.size() == mostValues)
                return false;
            values += markedValue(condition->value);
        }
        if (!first)
            return false;
        const ConditionTrace trace = m_evaluation.trace(*first);
        const QString last = values.takeLast();
        const QString demand = Refusal::tr("%1 must be %2 or %3")
                                   .arg(claimName(*first, trace, m_names), values.join(QStringLiteral(", ")), last);
        m_list.push_back({joined(demand, factText(m_evaluation.token(), trace)), depth});
        return true;
    }

    static QString joined(const QString &demand, const QString &fact)
    {
        return Refusal::tr("%1; %2", "what is wanted; what there is").arg(demand, fact);
    }

    const Evaluation &m_evaluation;
    OpenPoints m_points;
    ClaimNames m_names;
    std::size_t m_limit;
    std::vector<Unmet> m_list;
};

} // namespace

std::vector<const Authority *> matchingAuthorities(const Evaluation &evaluation)
{
    const OpenPoints points(evaluation.reading());
    std::vector<const Authority *> matching;
    for (const Authority &authority : evaluation.revision().policy().authorities) {
        const auto matches = [&](Assignment &assignment) {
            return authorityMatches(authority.url, issuerOf(evaluation.token(), assignment), assignment);
        };
        if (isPossible(matches, points))
            matching.push_back(&authority);
    }
    return matching;
}

QString issuerDifferenceText(std::string_view authority, std::string_view issuer)
{
    if (issuer.empty())
        return Refusal::tr("the token names no issuer (`iss`)");
    const auto catalog = AuthorityCatalog::builtIn();
    const AttestationEndpoint *wanted = catalog->find(authority);
    const AttestationEndpoint *actual = catalog->find(issuer);
    if (wanted && actual && wanted != actual) {
        return Refusal::tr("%1 is the endpoint of %2; the token comes from %3")
            .arg(marked(authority), toQString(wanted->region), toQString(actual->region));
    }
    return Refusal::tr("%1 is not the token's issuer, %2").arg(marked(authority), marked(issuer));
}

std::vector<Unmet> unmetConditions(const Evaluation &evaluation, const Authority &authority, ClaimNames names,
                                   std::size_t limit)
{
    UnmetList list(evaluation, names, limit);
    for (const std::uint32_t block : authority.blocks)
        list.addBlock(evaluation.revision().policy().blocks[block], 0);
    return list.take();
}

} // namespace skr
