// SPDX-License-Identifier: Apache-2.0
#include "qt/whytext.h"

#include "qt/coretext.h"
#include "qt/markedtext.h"
#include "qt/refusal.h"
#include "qt/text.h"
#include "qt/verdicttext.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace skr {

namespace {

constexpr std::size_t mostAuthorities = 3;
constexpr std::size_t mostRows = 10;

struct WhyText {
    Q_DECLARE_TR_FUNCTIONS(skr::WhyText)
};

WhyItem said(const QString &text, const QString &note = {}, int depth = 0)
{
    return {{}, text, note, depth, {}, {}};
}

/// "Either it is evaluated, or the policy is not accepted."
QString optionsText(const PointInfo &point)
{
    QStringList options;
    for (const std::string_view option : point.options)
        options += coreText(option);
    const QString last = options.takeLast();
    return options.size() == 1 ? WhyText::tr("Either %1, or %2.").arg(options.front(), last)
                               : WhyText::tr("Either %1, or %2.").arg(options.join(WhyText::tr(", or ")), last);
}

WhySection pointSection(const QString &title, const std::vector<Reason> &reasons, bool reliedOn)
{
    WhySection section{reliedOn ? WhySign::Observed : WhySign::Undocumented, title, {}};
    for (const Reason &reason : reasons) {
        if (reason.reliedOn != reliedOn)
            continue;
        const PointInfo &point = info(reason.point);
        QString text = coreText(point.question);
        if (!reliedOn)
            text += u' ' + optionsText(point);
        else if (point.observed)
            text += u' ' + WhyText::tr("Taken: %1.").arg(coreText(point.options[*point.observed]));
        section.items.push_back({coreText(point.title) + u'.', text, coreText(point.evidence), 0, {}, {}});
    }
    return section;
}

void addIfAny(std::vector<WhySection> &sections, WhySection section)
{
    if (!section.items.empty())
        sections.push_back(std::move(section));
}

QString moreText(std::size_t count)
{
    return WhyText::tr("… and %1 more").arg(count);
}

/// The authorities whose conditions are all met.
WhySection acceptedBy(const Evaluation &evaluation)
{
    WhySection section{WhySign::Met, WhyText::tr("Accepted by"), {}};
    std::size_t more = 0;
    for (const Authority *authority : matchingAuthorities(evaluation)) {
        if (evaluation.trace(*authority).outcome != Outcome::Met)
            continue;
        if (section.items.size() == mostAuthorities) {
            ++more;
            continue;
        }
        const Block &block = evaluation.revision().policy().blocks[authority->blocks.front()];
        const QString met = QString::number(evaluation.metCount(block));
        const QString all = QString::number(block.items.size());
        section.items.push_back(
            said(WhyText::tr("%1: %2 of %3 conditions are met.").arg(marked(authority->url), met, all)));
    }
    if (more > 0)
        section.items.push_back(said(moreText(more)));
    return section;
}

WhySection unmetSection(const Evaluation &evaluation, const Authority &authority)
{
    WhySection section{
        WhySign::NotMet, WhyText::tr("Conditions of %1 that are not met").arg(marked(authority.url)), {}};
    // One more than is shown tells whether there are more.
    std::vector<Unmet> unmet = unmetConditions(evaluation, authority, ClaimNames::Full, mostRows + 1);
    const bool more = unmet.size() > mostRows;
    unmet.resize(std::min(unmet.size(), mostRows));
    for (const Unmet &entry : unmet)
        section.items.push_back(said(sentenceCase(entry.text) + u'.', {}, entry.depth));
    if (more)
        section.items.push_back(said(WhyText::tr("… and more")));
    if (section.items.empty())
        section.items.push_back(
            said(WhyText::tr("However the open points are decided, its conditions are never met together.")));
    return section;
}

WhySection noIssuer(const Evaluation &evaluation)
{
    const auto &authorities = evaluation.revision().policy().authorities;
    const std::string_view issuer = evaluation.token().issuer();
    WhySection section{WhySign::NotMet, WhyText::tr("No authority names the token's issuer"), {}};
    if (issuer.empty()) {
        section.items.push_back(said(WhyText::tr("The token names no issuer (`iss`).")));
    } else if (authorities.size() > mostAuthorities) {
        section.items.push_back(said(WhyText::tr("None of %1 authorities names the token's issuer %2.")
                                         .arg(QString::number(authorities.size()), marked(issuer))));
    } else {
        for (const Authority &authority : authorities)
            section.items.push_back(said(sentenceCase(issuerDifferenceText(authority.url, issuer)) + u'.'));
    }
    return section;
}

/// What is not told one by one.
WhySection otherAuthorities(const Evaluation &evaluation, std::size_t matching)
{
    WhySection section{WhySign::NotMet, WhyText::tr("Other authorities"), {}};
    const auto others = static_cast<int>(evaluation.revision().policy().authorities.size() - matching);
    if (matching > mostAuthorities)
        section.items.push_back(said(WhyText::tr("%1 more name the token's issuer.").arg(matching - mostAuthorities)));
    if (others > 0)
        section.items.push_back(said(others == 1 ? WhyText::tr("1 names another issuer.")
                                                 : WhyText::tr("%n name another issuer.", nullptr, others)));
    return section;
}

std::vector<WhySection> refused(const Evaluation &evaluation)
{
    const std::vector<const Authority *> matching = matchingAuthorities(evaluation);
    if (matching.empty())
        return {noIssuer(evaluation)};
    std::vector<WhySection> sections;
    for (std::size_t i = 0; i < std::min(matching.size(), mostAuthorities); ++i)
        sections.push_back(unmetSection(evaluation, *matching[i]));
    addIfAny(sections, otherAuthorities(evaluation, matching.size()));
    addIfAny(sections, pointSection(WhyText::tr("Relies on observed behaviour"), evaluation.reasons(), true));
    return sections;
}

std::vector<WhySection> accepted(const Evaluation &evaluation)
{
    std::vector<WhySection> sections;
    addIfAny(sections, pointSection(WhyText::tr("What the outcome depends on"), evaluation.reasons(), false));
    if (evaluation.exceededBound())
        sections.push_back(
            {WhySign::Undocumented,
             WhyText::tr("Not decided"),
             {said(WhyText::tr("There are more combinations of what no document says than are tried."))}});
    addIfAny(sections, pointSection(WhyText::tr("Relies on observed behaviour"), evaluation.reasons(), true));
    addIfAny(sections, acceptedBy(evaluation));
    return sections;
}

WhySection missing(const Diagnostics &diagnostics)
{
    WhySection section{WhySign::NotFinished, WhyText::tr("What is missing"), {}};
    for (const Diagnostic &diagnostic : diagnostics.list) {
        if (isUnfinished(diagnostic.code) && section.items.size() < mostRows)
            section.items.push_back(said(sentenceCase(visibleText(toQString(diagnostic.message()))) + u'.'));
    }
    if (diagnostics.invalidating > mostRows)
        section.items.push_back(said(moreText(diagnostics.invalidating - mostRows)));
    return section;
}

WhySection notValid(const Diagnostics &diagnostics)
{
    const auto errors = static_cast<int>(diagnostics.invalidating);
    const QString text =
        errors == 1 ? WhyText::tr("1 error: see Problems.") : WhyText::tr("%n errors: see Problems.", nullptr, errors);
    return {WhySign::Error,
            WhyText::tr("Not a valid policy"),
            {said(text, WhyText::tr("The service gives no message: a key with such a policy is never released."))}};
}

WhySection noPolicy(const PolicyRevision &revision)
{
    return {WhySign::NotFinished,
            WhyText::tr("Not a policy"),
            {said(sentenceCase(toQString(revision.otherwise())) + u'.',
                  WhyText::tr("There is nothing to check or evaluate."))}};
}

WhySection noToken()
{
    return {WhySign::Token,
            WhyText::tr("No token yet"),
            {said(WhyText::tr("Open or paste an attestation token. Then this says which of the conditions it meets, "
                              "and what the verdict relies on."),
                  WhyText::tr("The token stays in memory."))}};
}

} // namespace

std::vector<WhySection> whyText(const PolicyRevision &revision, const Evaluation *evaluation)
{
    switch (verdictKind(revision, evaluation)) {
    case VerdictText::Kind::NoToken:
        return {noToken()};
    case VerdictText::Kind::NoPolicy:
        return {noPolicy(revision)};
    case VerdictText::Kind::NotFinished:
        return {missing(revision.diagnostics())};
    case VerdictText::Kind::NotValid:
        return {notValid(revision.diagnostics())};
    case VerdictText::Kind::Refused:
        return refused(*evaluation);
    case VerdictText::Kind::Released:
    case VerdictText::Kind::Undocumented:
        break;
    }
    return accepted(*evaluation);
}

} // namespace skr
