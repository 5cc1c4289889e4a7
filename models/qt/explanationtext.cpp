// SPDX-License-Identifier: Apache-2.0
#include "qt/explanationtext.h"

#include "qt/coretext.h"
#include "qt/markedtext.h"
#include "qt/text.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include <algorithm>

namespace skr {

namespace {

constexpr std::size_t mostNearMisses = 8;
constexpr std::size_t mostCompared = 1000; ///< conditions, each with every claim of the token: somebody may be typing
constexpr std::size_t mostFacts = 12;

struct ExplanationText {
    Q_DECLARE_TR_FUNCTIONS(skr::ExplanationText)
};

QString spokenText(const Phrases &phrases)
{
    return toQString(spoken(phrases));
}

/// The clauses of the steps as sentences, each once.
QString sentences(const std::vector<ChangeStep> &steps, Phrases ChangeStep::*part)
{
    QStringList said;
    for (const ChangeStep &step : steps) {
        if (!(step.*part).empty())
            said << sentenceCase(spokenText(step.*part)) + u'.';
    }
    said.removeDuplicates();
    return said.join(u' ');
}

/// Whether there is an edit is known for certain when it is made, which takes longer than an edit may.
bool hasNoEdit(const ChangeStep &step)
{
    return step.kind == ChangeKind::Replace || step.kind == ChangeKind::NoPolicyChange;
}

WhyItem changeItem(const Explanation &explanation, std::size_t index)
{
    const SmallestChange &change = explanation.smallestChanges()[index];
    WhyItem item;
    item.text = change.steps.empty()
        ? ExplanationText::tr("The conditions are met. Only whether the service accepts the "
                              "policy as it is written is open.")
        : sentences(change.steps, &ChangeStep::policy);
    const QString letsIn = sentences(change.steps, &ChangeStep::letsIn);
    const QString machine = sentences(change.steps, &ChangeStep::machine);
    QStringList notes;
    if (!letsIn.isEmpty())
        notes << ExplanationText::tr("Lets in: %1").arg(letsIn);
    if (!machine.isEmpty())
        notes << ExplanationText::tr("Or, with the policy as it is: %1").arg(machine);
    item.note = notes.join(u' ');
    if (!change.steps.empty() && std::none_of(change.steps.begin(), change.steps.end(), hasNoEdit)) {
        item.link = QStringLiteral("change:%1").arg(index);
        item.linkText = ExplanationText::tr("Change the policy…");
    }
    return item;
}

void addChanges(const Explanation &explanation, std::vector<WhySection> &sections)
{
    const std::size_t count = explanation.smallestChanges().size();
    if (count == 0)
        return;
    WhySection first{WhySign::Change, ExplanationText::tr("The smallest change that would release the key"), {}};
    first.items.push_back(changeItem(explanation, 0));
    sections.push_back(std::move(first));
    if (count == 1)
        return;
    WhySection others{WhySign::Change, ExplanationText::tr("Other ways"), {}};
    for (std::size_t i = 1; i < count; ++i)
        others.items.push_back(changeItem(explanation, i));
    sections.push_back(std::move(others));
}

void addNearMisses(const Explanation &explanation, std::vector<WhySection> &sections)
{
    const Policy &policy = explanation.evaluation().revision().policy();
    WhySection section{WhySign::NearMiss, ExplanationText::tr("Nearly so"), {}};
    for (std::size_t i = 0; i < policy.authorities.size(); ++i) {
        const AuthorityExplanation authority = explanation.of(policy.authorities[i]);
        if (authority.matches == Outcome::Met || !authority.issuer || !isOfSpelling(authority.issuer->difference)
            || section.items.size() == mostNearMisses)
            continue;
        section.items.push_back({{},
                                 sentenceCase(spokenText(authority.issuer->sentence)) + u'.',
                                 {},
                                 0,
                                 QStringLiteral("issuer:%1").arg(i),
                                 ExplanationText::tr("Write it so…")});
    }
    std::size_t compared = 0;
    for (std::size_t i = 0; i < policy.conditions.size() && section.items.size() < mostNearMisses; ++i) {
        if (!explanation.isInTheWay(policy.conditions[i]))
            continue;
        if (++compared > mostCompared) {
            section.items.push_back(
                {{},
                 ExplanationText::tr("Only the first %1 conditions that are not met were compared with the token.")
                     .arg(QLocale().toString(static_cast<qulonglong>(mostCompared))),
                 {},
                 0,
                 {},
                 {}});
            break;
        }
        const ConditionExplanation condition = explanation.of(policy.conditions[i]);
        for (std::size_t miss = 0; miss < condition.nearMisses.size(); ++miss) {
            WhyItem item;
            item.text = sentenceCase(spokenText(condition.nearMisses[miss].sentence)) + u'.';
            if (condition.nearMisses[miss].canBeWritten()) {
                item.link = QStringLiteral("miss:%1:%2").arg(i).arg(miss);
                item.linkText = ExplanationText::tr("Write it so…");
            }
            section.items.push_back(std::move(item));
        }
    }
    if (!section.items.empty())
        sections.push_back(std::move(section));
}

QString factText(const Explanation &explanation, const CriticalFact &fact)
{
    const Policy &policy = explanation.evaluation().revision().policy();
    return spokenText(fact.authority == CriticalFact::noAuthority
                          ? explanation.of(policy.conditions[fact.conditions.front()]).sentence
                          : explanation.of(policy.authorities[fact.authority]).sentence);
}

void addCriticalFacts(const Explanation &explanation, std::vector<WhySection> &sections)
{
    const auto &facts = explanation.criticalFacts();
    if (explanation.evaluation().verdict() != Verdict::Released)
        return;
    WhySection section{WhySign::Met, ExplanationText::tr("What it hangs on"), {}};
    for (std::size_t i = 0; i < std::min(facts.size(), mostFacts); ++i)
        section.items.push_back({{}, sentenceCase(factText(explanation, facts[i])) + u'.', {}, 0, {}, {}});
    if (facts.empty())
        section.items.push_back(
            {{}, ExplanationText::tr("No condition alone: each has an alternative that is met."), {}, 0, {}, {}});
    else if (facts.size() > mostFacts)
        section.items.push_back(
            {{}, ExplanationText::tr("… and %1 more").arg(facts.size() - mostFacts), {}, 0, {}, {}});
    sections.push_back(std::move(section));
}

void addPoints(const Explanation &explanation, std::vector<WhySection> &sections)
{
    WhySection section{WhySign::Undocumented, ExplanationText::tr("How to write it so that this does not matter"), {}};
    const std::vector<PointAdvice> points = explanation.points();
    for (std::size_t i = 0; i < points.size(); ++i) {
        if (points[i].rewriting.empty())
            continue;
        WhyItem item;
        item.title = coreText(info(points[i].point).title) + u'.';
        item.text = sentenceCase(coreText(points[i].rewriting)) + u'.';
        if (points[i].fix) {
            item.link = QStringLiteral("point:%1").arg(i);
            item.linkText = ExplanationText::tr("Write it so…");
        }
        section.items.push_back(std::move(item));
    }
    if (!section.items.empty())
        sections.push_back(std::move(section));
}

} // namespace

std::vector<WhySection> explanationText(const Explanation &explanation)
{
    std::vector<WhySection> sections;
    if (!explanation.evaluation().policyValid())
        return sections;
    addChanges(explanation, sections);
    addNearMisses(explanation, sections);
    addCriticalFacts(explanation, sections);
    addPoints(explanation, sections);
    return sections;
}

std::optional<QuickFix> linkedFix(const Explanation &explanation, const QString &link)
{
    const QStringList parts = link.split(u':');
    const std::size_t first = parts.value(1).toULongLong();
    const std::size_t second = parts.value(2).toULongLong();
    const Policy &policy = explanation.evaluation().revision().policy();
    if (parts.front() == QLatin1String("change") && first < explanation.smallestChanges().size())
        return explanation.fix(explanation.smallestChanges()[first]);
    if (parts.front() == QLatin1String("miss") && first < policy.conditions.size()) {
        const Condition &condition = policy.conditions[first];
        const std::vector<NearMiss> misses = explanation.of(condition).nearMisses;
        return second < misses.size() ? explanation.fix(condition, misses[second]) : std::nullopt;
    }
    if (parts.front() == QLatin1String("issuer") && first < policy.authorities.size())
        return fixOf(explanation.evaluation().revision(), policy.authorities[first],
                     explanation.evaluation().token().issuer());
    if (parts.front() == QLatin1String("point")) {
        const std::vector<PointAdvice> points = explanation.points();
        return first < points.size() ? points[first].fix : std::nullopt;
    }
    return std::nullopt;
}

} // namespace skr
