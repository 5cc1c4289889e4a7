// SPDX-License-Identifier: Apache-2.0
#include "core/explain/pointadvice.h"

#include "core/explain/issuermiss.h"
#include "core/fix/fixplaces.h"
#include "core/text/message.h"

#include <algorithm>
#include <utility>

namespace skr {

namespace {

/// More places than this are written one after the other, by a person.
constexpr std::size_t mostPlaces = 200;

bool isOfAuthority(Point point)
{
    return point == Point::AuthoritySlash || point == Point::AuthorityScheme || point == Point::AuthorityCase;
}

/// The diagnostics whose fixes settle a point about acceptance.
std::vector<DiagnosticCode> codesOf(Point point)
{
    switch (point) {
    case Point::VersionMissing:
        return {DiagnosticCode::VersionMissing};
    case Point::VersionUnknown:
        return {DiagnosticCode::VersionUnknown, DiagnosticCode::VersionNotText};
    case Point::VersionOld:
        return {DiagnosticCode::VersionOld};
    case Point::UnknownMember:
        return {DiagnosticCode::MemberUnknown, DiagnosticCode::MemberCase, DiagnosticCode::MemberMisspelt};
    case Point::DuplicateMember:
    case Point::MemberOrder:
        return {DiagnosticCode::MemberDuplicate};
    default:
        return {};
    }
}

bool touches(const std::vector<Reason> &reasons, Point point)
{
    return std::any_of(reasons.begin(), reasons.end(), [point](const Reason &each) { return each.point == point; });
}

class Adviser
{
public:
    Adviser(const Evaluation &evaluation, const TokenClaims &claims, const Showing &showing)
        : m_evaluation(evaluation)
        , m_revision(evaluation.revision())
        , m_claims(claims)
        , m_showing(showing)
    {
    }

    std::optional<QuickFix> fixOf(Point point) const
    {
        if (info(point).acceptance || point == Point::MemberOrder)
            return diagnosticFix(point);
        if (point == Point::TokenMemberOrder)
            return std::nullopt; // an edit of the policy cannot fix a token
        std::vector<QuickFix> fixes = isOfAuthority(point) ? authorityFixes(point) : conditionFixes(point);
        if (fixes.empty() || fixes.size() > mostPlaces)
            return std::nullopt;
        if (fixes.size() == 1)
            return std::move(fixes.front());
        std::vector<std::optional<TextEdit>> edits;
        edits.reserve(fixes.size());
        for (QuickFix &fix : fixes)
            edits.emplace_back(std::move(fix.edit));
        std::optional<TextEdit> edit = together(m_revision, std::move(edits));
        if (!edit)
            return std::nullopt;
        return QuickFix{message("write all %1 places so", {std::to_string(fixes.size())}), std::move(*edit), false};
    }

private:
    /// The first fix of the only diagnostic that speaks of the point.
    std::optional<QuickFix> diagnosticFix(Point point) const
    {
        const std::vector<DiagnosticCode> codes = codesOf(point);
        const Diagnostic *found = nullptr;
        for (const Diagnostic &each : m_revision.diagnostics().list) {
            if (std::find(codes.begin(), codes.end(), each.code) == codes.end())
                continue;
            if (found != nullptr)
                return std::nullopt; // one fix would not do
            found = &each;
        }
        std::vector<QuickFix> fixes = found == nullptr ? std::vector<QuickFix>() : quickFixes(m_revision, *found);
        return fixes.empty() ? std::nullopt : std::optional(std::move(fixes.front()));
    }

    std::vector<QuickFix> authorityFixes(Point point) const
    {
        std::vector<QuickFix> fixes;
        for (const Authority &authority : m_revision.policy().authorities) {
            if (authority.url == m_evaluation.token().issuer()
                || !touches(m_evaluation.trace(authority).reasons, point))
                continue;
            if (auto fix = skr::fixOf(m_revision, authority, m_evaluation.token().issuer()))
                fixes.push_back(std::move(*fix));
        }
        return fixes;
    }

    std::vector<QuickFix> conditionFixes(Point point) const
    {
        std::vector<QuickFix> fixes;
        for (const Condition &condition : m_revision.policy().conditions) {
            const Authority *entry = authorityAround(m_revision.policy(), condition.node);
            if (entry == nullptr || m_evaluation.matches(entry->url) == Outcome::NotMet
                || !touches(m_evaluation.trace(condition).reasons, point))
                continue;
            for (const NearMiss &miss : nearMisses(m_evaluation, condition, m_claims, m_showing)) {
                if (!miss.meets)
                    continue;
                if (auto fix = skr::fixOf(m_revision, condition, miss, m_showing))
                    fixes.push_back(std::move(*fix));
                break;
            }
        }
        return fixes;
    }

    const Evaluation &m_evaluation;
    const PolicyRevision &m_revision;
    const TokenClaims &m_claims;
    const Showing &m_showing;
};

} // namespace

std::string_view rewritingFor(Point point)
{
    switch (point) {
    case Point::TextForBoolean:
        return translatable("write the boolean without quotes");
    case Point::TextForInteger:
        return translatable("write the number without quotes");
    case Point::ValueForText:
        return translatable("write the value in quotes, as tokens have it");
    case Point::TextSpelling:
    case Point::NumberSpelling:
        return translatable("write the value exactly as tokens spell it");
    case Point::LargeInteger:
        return translatable("ask for a claim whose value is no integer past 2^53");
    case Point::TextCase:
        return translatable("write the text in the case that tokens have it in");
    case Point::ClaimNameCase:
        return translatable("write the claim's name in the case that tokens have it in");
    case Point::AuthoritySlash:
        return translatable("write the authority as tokens name their issuer, without the slash");
    case Point::AuthorityScheme:
        return translatable("write the authority as tokens name their issuer, with its https://");
    case Point::AuthorityCase:
        return translatable("write the authority as tokens name their issuer, in the same case");
    case Point::NotEqualsOfMissing:
    case Point::ExistsOfMissing:
        return translatable("ask with equals for a value that the token has to have");
    case Point::ExistsOperand:
        return translatable("write true, without quotes");
    case Point::NotAValue:
        return translatable("name a claim that is text, a number or a boolean");
    case Point::OrderOfText:
        return translatable("write the number without quotes, and compare only claims that are numbers");
    case Point::MemberOrder:
    case Point::DuplicateMember:
        return translatable("keep only one of the members with the same name");
    case Point::TokenMemberOrder:
        return translatable("use a token that has every member once");
    case Point::OperatorSupport:
        return translatable("ask with equals alone, once for every value that will do, in a block anyOf");
    case Point::VersionMissing:
    case Point::VersionUnknown:
    case Point::VersionOld:
        return translatable("write the version as \"1.0.0\"");
    case Point::UnknownMember:
        return translatable("remove the member");
    }
    return {};
}

std::vector<PointAdvice> pointAdvice(const Evaluation &evaluation, const TokenClaims &claims, const Showing &showing)
{
    std::vector<PointAdvice> result;
    const Adviser advice(evaluation, claims, showing);
    for (const Reason &reason : evaluation.reasons()) {
        PointAdvice each{reason.point, reason.reliedOn, {}, rewritingFor(reason.point), advice.fixOf(reason.point)};
        const PointInfo &row = info(reason.point);
        for (std::size_t option = 0; option < row.options.size(); ++option)
            each.options.push_back(
                {row.options[option], evaluation.verdictIf(reason.point, static_cast<std::uint8_t>(option))});
        result.push_back(std::move(each));
    }
    return result;
}

} // namespace skr
