// SPDX-License-Identifier: Apache-2.0
#include "qt/whytext.h"

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

struct WhyText
{
    Q_DECLARE_TR_FUNCTIONS(skr::WhyText)
};

QString capitalized(std::string_view text)
{
    return sentenceCase(toQString(text));
}

/// "Either it is evaluated, or the policy is not accepted."
QString optionsText(const PointInfo &point)
{
    QStringList options;
    for (const std::string_view option : point.options)
        options += toQString(option);
    const QString last = options.takeLast();
    return options.size() == 1 ? WhyText::tr("Either %1, or %2.").arg(options.front(), last)
                               : WhyText::tr("Either %1, or %2.").arg(options.join(QStringLiteral(", or ")), last);
}

WhySection pointSection(const QString &title, const std::vector<Reason> &reasons, bool reliedOn)
{
    WhySection section{title, {}};
    for (const Reason &reason : reasons) {
        if (reason.reliedOn != reliedOn)
            continue;
        const PointInfo &point = info(reason.point);
        QString text = toQString(point.question);
        if (!reliedOn)
            text += u' ' + optionsText(point);
        else if (point.observed)
            text += u' ' + WhyText::tr("Taken: %1.").arg(toQString(point.options[*point.observed]));
        section.items.push_back({toQString(point.title) + u'.', text, toQString(point.evidence), 0});
    }
    return section;
}

void addIfAny(std::vector<WhySection> &sections, WhySection section)
{
    if (!section.items.empty())
        sections.push_back(std::move(section));
}

/// The authorities whose conditions are all met.
WhySection acceptedBy(const Evaluation &evaluation)
{
    WhySection section{WhyText::tr("Accepted by"), {}};
    std::size_t more = 0;
    for (const Authority *authority : matchingAuthorities(evaluation)) {
        if (evaluation.trace(*authority).outcome != Outcome::Met)
            continue;
        if (section.items.size() == mostAuthorities) {
            ++more;
            continue;
        }
        const Block &block = evaluation.revision().policy().blocks[authority->blocks.front()];
        section.items.push_back({{},
                                 WhyText::tr("%1: %2 of %3 conditions are met.")
                                     .arg(marked(authority->url), QString::number(evaluation.metCount(block)),
                                          QString::number(block.items.size())),
                                 {},
                                 0});
    }
    if (more > 0)
        section.items.push_back({{}, WhyText::tr("… and %1 more").arg(more), {}, 0});
    return section;
}

WhySection unmetSection(const Evaluation &evaluation, const Authority &authority)
{
    WhySection section{WhyText::tr("Not met, of %1").arg(marked(authority.url)), {}};
    // One more than is shown tells whether there are more.
    std::vector<Unmet> unmet = unmetConditions(evaluation, authority, ClaimNames::Full, mostRows + 1);
    const bool more = unmet.size() > mostRows;
    unmet.resize(std::min(unmet.size(), mostRows));
    for (const Unmet &entry : unmet)
        section.items.push_back({{}, sentenceCase(entry.text) + u'.', {}, entry.depth});
    if (more)
        section.items.push_back({{}, WhyText::tr("… and more"), {}, 0});
    if (section.items.empty())
        section.items.push_back(
            {{}, WhyText::tr("However the open points are decided, its conditions are never met together."), {}, 0});
    return section;
}

WhySection otherIssuers(const Evaluation &evaluation)
{
    const auto &authorities = evaluation.revision().policy().authorities;
    const std::string_view issuer = evaluation.token().issuer();
    WhySection section{WhyText::tr("No authority names the token's issuer"), {}};
    if (authorities.size() > mostAuthorities) {
        section.items.push_back({{},
                                 WhyText::tr("None of %1 authorities names the token's issuer %2.")
                                     .arg(QString::number(authorities.size()), marked(issuer)),
                                 {},
                                 0});
        return section;
    }
    for (const Authority &authority : authorities)
        section.items.push_back({{}, sentenceCase(issuerDifference(authority.url, issuer)) + u'.', {}, 0});
    return section;
}

std::vector<WhySection> refused(const Evaluation &evaluation)
{
    const std::vector<const Authority *> matching = matchingAuthorities(evaluation);
    if (matching.empty())
        return {otherIssuers(evaluation)};
    std::vector<WhySection> sections;
    for (std::size_t i = 0; i < std::min(matching.size(), mostAuthorities); ++i)
        sections.push_back(unmetSection(evaluation, *matching[i]));
    const std::size_t all = evaluation.revision().policy().authorities.size();
    const auto others = static_cast<int>(all - matching.size());
    WhySection rest{WhyText::tr("Other authorities"), {}};
    if (matching.size() > mostAuthorities)
        rest.items.push_back(
            {{}, WhyText::tr("%1 more name the token's issuer.").arg(matching.size() - mostAuthorities), {}, 0});
    if (others > 0)
        rest.items.push_back({{},
                              others == 1 ? WhyText::tr("1 names another issuer.")
                                          : WhyText::tr("%n name another issuer.", nullptr, others),
                              {},
                              0});
    addIfAny(sections, std::move(rest));
    addIfAny(sections, pointSection(WhyText::tr("Relies on observed behaviour"), evaluation.reasons(), true));
    return sections;
}

WhySection missing(const Diagnostics &diagnostics)
{
    WhySection section{WhyText::tr("What is missing"), {}};
    for (const Diagnostic &diagnostic : diagnostics.list) {
        if (isUnfinished(diagnostic.code) && section.items.size() < mostRows)
            section.items.push_back({{}, capitalized(diagnostic.message()) + u'.', {}, 0});
    }
    if (diagnostics.errors > mostRows)
        section.items.push_back({{}, WhyText::tr("… and %1 more").arg(diagnostics.errors - mostRows), {}, 0});
    return section;
}

std::vector<WhySection> notValid(const PolicyRevision &revision, VerdictText::Kind kind)
{
    const Diagnostics &diagnostics = revision.diagnostics();
    if (kind == VerdictText::Kind::NotFinished)
        return {missing(diagnostics)};
    const QString text = diagnostics.errors == 1
        ? WhyText::tr("1 error: see Problems.")
        : WhyText::tr("%n errors: see Problems.", nullptr, static_cast<int>(diagnostics.errors));
    return {
        {WhyText::tr("Not a valid policy"),
         {{{}, text, WhyText::tr("The service gives no message: a key with such a policy is never released."), 0}}}};
}

} // namespace

std::vector<WhySection> whyText(const PolicyRevision &revision, const Evaluation *evaluation)
{
    const VerdictText::Kind kind = verdictText(revision, evaluation).kind;
    std::vector<WhySection> sections;
    switch (kind) {
    case VerdictText::Kind::NoToken:
        return {{WhyText::tr("No token yet"),
                 {{{},
                   WhyText::tr("Open or paste an attestation token. Then this says which of the conditions it meets, "
                               "and what the verdict relies on."),
                   WhyText::tr("The token stays in memory."),
                   0}}}};
    case VerdictText::Kind::NotFinished:
    case VerdictText::Kind::NotValid:
        return notValid(revision, kind);
    case VerdictText::Kind::Refused:
        return refused(*evaluation);
    case VerdictText::Kind::Undocumented:
        addIfAny(sections, pointSection(WhyText::tr("What the outcome depends on"), evaluation->reasons(), false));
        break;
    case VerdictText::Kind::Released:
        break;
    }
    addIfAny(sections, pointSection(WhyText::tr("Relies on observed behaviour"), evaluation->reasons(), true));
    addIfAny(sections, acceptedBy(*evaluation));
    if (evaluation->exceededBound())
        sections.push_back(
            {WhyText::tr("Not decided"),
             {{{}, WhyText::tr("There are more combinations of what no document says than are tried."), {}, 0}}});
    return sections;
}

} // namespace skr
