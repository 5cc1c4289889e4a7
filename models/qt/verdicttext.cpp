// SPDX-License-Identifier: Apache-2.0
#include "qt/verdicttext.h"

#include "core/token/timewords.h"
#include "qt/authorityname.h"
#include "qt/coretext.h"
#include "qt/markedtext.h"
#include "qt/refusal.h"
#include "qt/text.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace skr {

namespace {

/// Points and conditions that a sentence names; the rest is counted.
constexpr qsizetype mostPointsNamed = 2;
constexpr qsizetype mostAuthoritiesNamed = 2;
constexpr std::size_t mostConditionsCounted = 100;
constexpr std::size_t mostAuthoritiesTried = 10;

struct VerdictWords {
    Q_DECLARE_TR_FUNCTIONS(skr::VerdictText)
};

bool isOnlyUnfinished(const Diagnostics &diagnostics)
{
    std::size_t unfinished = 0;
    for (const Diagnostic &diagnostic : diagnostics.list)
        unfinished += isUnfinished(diagnostic.code) ? 1 : 0;
    return unfinished == diagnostics.invalidating;
}

QString errorCount(std::size_t errors)
{
    return errors == 1 ? VerdictWords::tr("1 error") : VerdictWords::tr("%n errors", nullptr, static_cast<int>(errors));
}

QString authorityCount(std::size_t count)
{
    return count == 1 ? VerdictWords::tr("1 authority")
                      : VerdictWords::tr("%n authorities", nullptr, static_cast<int>(count));
}

/// "a; b; 3 more"
QString pointList(const std::vector<Reason> &reasons, bool reliedOn, int *count)
{
    QStringList parts;
    *count = 0;
    for (const Reason &reason : reasons) {
        if (reason.reliedOn != reliedOn)
            continue;
        ++*count;
        if (parts.size() < mostPointsNamed)
            parts += pointText(reason);
    }
    if (*count > mostPointsNamed)
        parts += VerdictWords::tr("%1 more").arg(*count - mostPointsNamed);
    return parts.join(QStringLiteral("; "));
}

QString missingText(const Diagnostic &diagnostic)
{
    switch (diagnostic.code) {
    case DiagnosticCode::ValueUnfinished:
        return VerdictWords::tr("%1 has no value yet").arg(marked(diagnostic.arguments.front()));
    case DiagnosticCode::BlockEmpty:
        return VerdictWords::tr("A block has no condition yet");
    case DiagnosticCode::NoAuthorities:
    case DiagnosticCode::NoAuthorityList:
        return VerdictWords::tr("The policy has no authority yet: name the attestation endpoint that signs the token");
    case DiagnosticCode::BlockMissing:
        return VerdictWords::tr("An authority has no conditions yet");
    case DiagnosticCode::AuthorityMissing:
        return VerdictWords::tr("An authority has no URL yet");
    case DiagnosticCode::ClaimMissing:
        return VerdictWords::tr("A condition names no claim yet");
    case DiagnosticCode::OperatorMissing:
        return VerdictWords::tr("A condition has no operator yet");
    default:
        return VerdictWords::tr("The document is empty: add an authority, or open a policy");
    }
}

/// "; 4 of 5 are met" of the block that the diagnostic's condition stands in.
QString metText(const Diagnostic &diagnostic, const Evaluation &evaluation)
{
    const Policy &policy = evaluation.revision().policy();
    for (const Block &block : policy.blocks) {
        const bool holds = std::any_of(block.items.begin(), block.items.end(), [&](const Item &item) {
            return item.kind == Item::Kind::Condition && policy.conditions[item.index].node == diagnostic.node;
        });
        if (!holds || block.items.size() == 1)
            continue;
        const std::size_t met = evaluation.metCount(block);
        return (met == 1 ? VerdictWords::tr("; %1 of %2 is met") : VerdictWords::tr("; %1 of %2 are met"))
            .arg(met)
            .arg(block.items.size());
    }
    return {};
}

QString notFinishedSentence(const PolicyRevision &revision, const Evaluation *evaluation)
{
    const Diagnostics &diagnostics = revision.diagnostics();
    const auto first = std::find_if(diagnostics.list.begin(), diagnostics.list.end(),
                                    [](const Diagnostic &diagnostic) { return isUnfinished(diagnostic.code); });
    QString sentence = missingText(*first);
    if (diagnostics.invalidating > 1) {
        const int more = static_cast<int>(diagnostics.invalidating - 1);
        sentence += more == 1 ? VerdictWords::tr("; 1 more thing is missing")
                              : VerdictWords::tr("; %n more things are missing", nullptr, more);
    } else if (evaluation && first->code == DiagnosticCode::ValueUnfinished) {
        sentence += metText(*first, *evaluation);
    }
    return sentence + u'.';
}

/// "1 of 60 authorities accepts: `sharedweu.weu`." Empty where the policy has one authority.
QString acceptingText(const Evaluation &evaluation)
{
    const std::size_t total = evaluation.revision().policy().authorities.size();
    if (total == 1)
        return {};
    QStringList names;
    qsizetype count = 0;
    for (const Authority *authority : matchingAuthorities(evaluation)) {
        if (evaluation.outcome(*authority) == Outcome::Met && ++count <= mostAuthoritiesNamed)
            names += marked(authorityName(authority->url));
    }
    if (count == 0) // one of them does, but which one depends on what is open
        return {};
    if (count > mostAuthoritiesNamed)
        names += VerdictWords::tr("%1 more").arg(count - mostAuthoritiesNamed);
    names.removeDuplicates();
    return (count == 1 ? VerdictWords::tr("%1 of %2 accepts: %3.") : VerdictWords::tr("%1 of %2 accept: %3."))
        .arg(QString::number(count), authorityCount(total), names.join(QStringLiteral(", ")));
}

QString releasedSentence(const Evaluation &evaluation)
{
    int count = 0;
    const QString points = pointList(evaluation.reasons(), true, &count);
    if (const QString accepting = acceptingText(evaluation); !accepting.isEmpty()) {
        // Which behaviours these are is said in the reasons below the tree.
        const QString relies = count == 0 ? VerdictWords::tr("Relies on documented behaviour only.")
            : count == 1                  ? VerdictWords::tr("Relies on 1 observed behaviour.")
                                          : VerdictWords::tr("Relies on %n observed behaviours.", nullptr, count);
        return accepting + u' ' + relies;
    }
    if (count == 0)
        return VerdictWords::tr("Relies on documented behaviour only.");
    return count == 1 ? VerdictWords::tr("Relies on 1 observed behaviour: %1.").arg(points)
                      : VerdictWords::tr("Relies on %n observed behaviours: %1.", nullptr, count).arg(points);
}

QString undocumentedSentence(const Evaluation &evaluation)
{
    int count = 0;
    const QString points = pointList(evaluation.reasons(), false, &count);
    if (count == 0)
        return VerdictWords::tr("Too many combinations of what no document says to try them all.");
    return VerdictWords::tr("Depends on what no document says: %1.").arg(points);
}

/// What the authority that is nearest to accepting the token lacks.
QString unmetSentence(const Evaluation &evaluation, const std::vector<const Authority *> &matching)
{
    std::vector<Unmet> nearest;
    for (std::size_t i = 0; i < std::min(matching.size(), mostAuthoritiesTried); ++i) {
        std::vector<Unmet> unmet = unmetConditions(evaluation, *matching[i], ClaimNames::Short, mostConditionsCounted);
        if (!unmet.empty() && (nearest.empty() || unmet.size() < nearest.size()))
            nearest = std::move(unmet);
    }
    if (nearest.empty())
        return VerdictWords::tr("However the open points are decided, the conditions are never met together.");
    const auto more = static_cast<int>(
        std::count_if(nearest.begin() + 1, nearest.end(), [](const Unmet &unmet) { return unmet.depth == 0; }));
    const QString first = sentenceCase(nearest.front().text);
    if (more == 0)
        return first + u'.';
    if (nearest.size() == mostConditionsCounted)
        return VerdictWords::tr("%1; many more conditions are not met.").arg(first);
    return more == 1 ? VerdictWords::tr("%1; 1 more condition is not met.").arg(first)
                     : VerdictWords::tr("%1; %n more conditions are not met.", nullptr, more).arg(first);
}

QString refusedSentence(const Evaluation &evaluation)
{
    const std::string_view issuer = evaluation.token().issuer();
    const auto &authorities = evaluation.revision().policy().authorities;
    if (issuer.empty())
        return VerdictWords::tr("The token names no issuer (`iss`), so no authority matches it.");
    const std::vector<const Authority *> matching = matchingAuthorities(evaluation);
    if (!matching.empty())
        return unmetSentence(evaluation, matching);
    if (authorities.size() == 1)
        return sentenceCase(issuerDifferenceText(authorities.front().url, issuer)) + u'.';
    return VerdictWords::tr("None of %1 names the token's issuer, %2.")
        .arg(authorityCount(authorities.size()), marked(issuer));
}

QString title(VerdictText::Kind kind)
{
    switch (kind) {
    case VerdictText::Kind::NoToken:
        return VerdictWords::tr("No token yet");
    case VerdictText::Kind::NoPolicy:
        return VerdictWords::tr("Not a policy");
    case VerdictText::Kind::NotFinished:
        return VerdictWords::tr("Not finished");
    case VerdictText::Kind::NotValid:
        return VerdictWords::tr("Not a valid policy");
    case VerdictText::Kind::Released:
        return verdictName(Verdict::Released);
    case VerdictText::Kind::Refused:
        return verdictName(Verdict::Refused);
    case VerdictText::Kind::Undocumented:
        break;
    }
    return verdictName(Verdict::Undocumented);
}

QString withheldSentence(const std::vector<PreflightItem> &withheld)
{
    QStringList reasons;
    for (const PreflightItem &item : withheld)
        reasons << coreText(item.words);
    return VerdictWords::tr("This token gets no key: %1.").arg(reasons.join(QStringLiteral("; ")));
}

/// At what time the token is taken to be presented, where that is not now.
QString presentedSentence(const AttestationToken &token, std::int64_t at)
{
    const QString time = toQString(timeWords(at));
    return token.issuedAt() == at ? VerdictWords::tr("Evaluated at the time it was issued, %1.").arg(time)
                                  : VerdictWords::tr("Evaluated at %1, as its test says.").arg(time);
}

QString sentence(VerdictText::Kind kind, const PolicyRevision &revision, const Evaluation *evaluation)
{
    switch (kind) {
    case VerdictText::Kind::NoToken:
        return VerdictWords::tr("Load an attestation token to see whether it would release the key.");
    case VerdictText::Kind::NoPolicy:
        return VerdictWords::tr("There is nothing to check or evaluate.");
    case VerdictText::Kind::NotFinished:
        return notFinishedSentence(revision, evaluation);
    case VerdictText::Kind::NotValid:
        return VerdictWords::tr("Key Vault would drop this file without a word. %1.")
            .arg(errorCount(revision.diagnostics().invalidating));
    case VerdictText::Kind::Released:
        return releasedSentence(*evaluation);
    case VerdictText::Kind::Refused:
        return refusedSentence(*evaluation);
    case VerdictText::Kind::Undocumented:
        return undocumentedSentence(*evaluation);
    }
    return {};
}

} // namespace

VerdictText::Kind verdictKind(const PolicyRevision &revision, const Evaluation *evaluation)
{
    if (!revision.isPolicy())
        return VerdictText::Kind::NoPolicy;
    if (!revision.isValid())
        return isOnlyUnfinished(revision.diagnostics()) ? VerdictText::Kind::NotFinished : VerdictText::Kind::NotValid;
    if (!evaluation)
        return VerdictText::Kind::NoToken;
    switch (evaluation->verdict()) {
    case Verdict::Released:
        return VerdictText::Kind::Released;
    case Verdict::Refused:
        return VerdictText::Kind::Refused;
    case Verdict::Undocumented:
        break;
    }
    return VerdictText::Kind::Undocumented;
}

QString verdictName(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Released:
        return VerdictWords::tr("Released");
    case Verdict::Refused:
        return VerdictWords::tr("Refused");
    case Verdict::Undocumented:
        break;
    }
    return VerdictWords::tr("Undocumented");
}

QString verdictName(Verdict verdict, const std::vector<PreflightItem> &withheld)
{
    QString name = verdictName(verdict);
    if (verdict == Verdict::Refused || withheld.empty())
        return name;
    switch (withheld.front().check) {
    case PreflightCheck::Expiry:
        return VerdictWords::tr("%1, but the token has expired").arg(name);
    case PreflightCheck::NotBefore:
        return VerdictWords::tr("%1, but the token is not valid yet").arg(name);
    default:
        return VerdictWords::tr("%1, but the token has no encryption key").arg(name);
    }
}

VerdictText verdictText(const PolicyRevision &revision, const Evaluation *evaluation, const QString &signature,
                        const Presentation &presentation)
{
    const VerdictText::Kind kind = verdictKind(revision, evaluation);
    VerdictText text{kind, false, title(kind), sentence(kind, revision, evaluation)};
    const bool mayRelease = kind == VerdictText::Kind::Released || kind == VerdictText::Kind::Undocumented;
    if (mayRelease && !presentation.withheld.empty()) {
        text.isWithheld = true;
        text.title = verdictName(evaluation->verdict(), presentation.withheld);
        text.sentence += u' ' + withheldSentence(presentation.withheld);
    }
    if (evaluation && presentation.at)
        text.sentence += u' ' + presentedSentence(evaluation->token(), *presentation.at);
    if (evaluation)
        text.sentence += u' ' + (signature.isEmpty() ? VerdictWords::tr("Signature not checked.") : signature);
    return text;
}

bool isUnfinished(DiagnosticCode code)
{
    switch (code) {
    case DiagnosticCode::ValueUnfinished:
    case DiagnosticCode::BlockEmpty:
    case DiagnosticCode::NoAuthorities:
    case DiagnosticCode::NoAuthorityList:
    case DiagnosticCode::BlockMissing:
    case DiagnosticCode::AuthorityMissing:
    case DiagnosticCode::ClaimMissing:
    case DiagnosticCode::OperatorMissing:
    case DiagnosticCode::JsonEmpty:
        return true;
    default:
        return false;
    }
}

QString pointText(const Reason &reason)
{
    const PointInfo &point = info(reason.point);
    QString title = coreTextInside(point.title);
    if (!reason.reliedOn || !point.observed)
        return title;
    const QString option = coreText(point.options[*point.observed]);
    const QString itself = QStringLiteral("it ");
    // "a trailing slash in the authority is ignored", "text for a boolean (they are equal)"
    return option.startsWith(itself) ? title + u' ' + option.mid(itself.size())
                                     : VerdictWords::tr("%1 (%2)").arg(title, option);
}

} // namespace skr
