// SPDX-License-Identifier: Apache-2.0
#include "core/wrapping/wrapping.h"

#include "core/text/message.h"
#include "core/wrapping/brokenpolicy.h"
#include "core/wrapping/otherdocuments.h"
#include "core/wrapping/textlayer.h"

#include <algorithm>
#include <iterator>

namespace skr {

namespace {

/// What PowerShell leaves of tables that lie deeper than ConvertTo-Json was told.
void noteCutTables(std::string_view policy, std::vector<std::string> &notices)
{
    const std::size_t place = std::min(policy.find("System.Collections.Hashtable"), policy.find("@{claim="));
    if (place != std::string_view::npos)
        notices.push_back(
            message("PowerShell has cut off nested tables, first at byte %1 of the policy: make it anew, and pass "
                    "-Depth 20 to ConvertTo-Json",
                    {std::to_string(place)}));
}

} // namespace

Wrapping Wrapping::recognise(std::string bytes, std::size_t choice)
{
    Finding finding = findPolicy(bytes, Search());
    if (finding.state == WrappingState::Unknown) {
        if (looksLikePolicy(bytes))
            finding = Finding::plain(Sureness::LooksLike);
        else
            finding.explanation = unknownTextSentence(bytes);
    }
    if (choice > 0 && choice <= finding.all.size()) {
        Finding picked = std::move(finding.all[choice - 1]);
        finding = std::move(picked);
    } else if (choice > std::max<std::size_t>(1, finding.all.size()) && finding.hasPolicy()) {
        finding = Finding::of(WrappingState::NoPolicy,
                              message("there is no policy with the number %1 in it", {std::to_string(choice)}));
    }
    Wrapping wrapping(std::make_shared<const std::string>(std::move(bytes)), std::move(finding), choice);
    if (wrapping.hasPolicy())
        noteCutTables(wrapping.policyText(), wrapping.m_finding.notices);
    return wrapping;
}

Wrapping Wrapping::policyBeingWritten(std::string bytes)
{
    return {std::make_shared<const std::string>(std::move(bytes)), Finding::plain(Sureness::LooksLike), 0};
}

std::vector<std::size_t> Wrapping::places() const
{
    std::vector<std::size_t> places;
    if (m_finding.state == WrappingState::Several)
        std::transform(m_finding.all.begin(), m_finding.all.end(), std::back_inserter(places),
                       [](const Finding &each) { return each.place; });
    return places;
}

std::vector<Wrapping> Wrapping::policies() const
{
    if (m_finding.state != WrappingState::Several)
        return {*this};
    std::vector<Wrapping> policies;
    for (const Finding &each : m_finding.all) {
        policies.push_back({m_bytes, each, policies.size() + 1});
        noteCutTables(policies.back().policyText(), policies.back().m_finding.notices);
    }
    return policies;
}

std::string Wrapping::description() const
{
    if (m_finding.state == WrappingState::Plain)
        return {};
    if (m_finding.state == WrappingState::Fragment)
        return message("part of a policy: %1", {m_finding.explanation});
    std::string places;
    for (const Step &step : m_finding.steps)
        places.insert(0, message("in %1", {step.layer->name()}) + (places.empty() ? "" : " "));
    if (hasPolicy())
        return message("policy %1", {places});
    return m_finding.explanation + (places.empty() ? "" : " (" + places + ")");
}

std::vector<std::string> Wrapping::layers() const
{
    std::vector<std::string> ids;
    for (const Step &step : m_finding.steps)
        ids.push_back(step.layer->id());
    return ids;
}

std::string Wrapping::indentation() const
{
    const auto *layer =
        m_finding.steps.empty() ? nullptr : dynamic_cast<const TextLayer *>(m_finding.steps.back().layer.get());
    if (!layer)
        return {};
    return layer->indentation(m_finding.steps.size() == 1 ? *m_bytes
                                                          : *m_finding.steps[m_finding.steps.size() - 2].inner);
}

std::string Wrapping::readOnlyReason() const
{
    for (const Step &step : m_finding.steps) {
        if (std::string reason = step.layer->readOnlyReason(); !reason.empty())
            return reason;
    }
    return {};
}

Written Wrapping::write(std::string_view policy) const
{
    if (policy == policyText())
        return {*m_bytes, {}};
    if (!hasPolicy())
        return Written::refused(message("there is no policy in it that could be replaced"));
    std::string inner(policy);
    for (std::size_t i = m_finding.steps.size(); i-- > 0;) {
        const Step &step = m_finding.steps[i];
        Written written = step.layer->write(i == 0 ? *m_bytes : *m_finding.steps[i - 1].inner, *step.inner, inner);
        if (!written.text)
            return written;
        inner = std::move(*written.text);
    }
    if (m_finding.steps.empty())
        return {std::move(inner), {}};
    // What is written must be read as what was meant, or somebody's file is spoilt. (Short base64 can be either kind.)
    const Wrapping again = recognise(inner, m_choice);
    const bool sameText = m_finding.steps.back().layer->isMade() || again.policyText() == policy;
    if (again.m_finding.steps.size() != m_finding.steps.size() || !again.hasPolicy() || !sameText)
        return Written::refused(
            message("the policy cannot be read back from there as it is now: mend it first, or save it as a "
                    "file of its own"));
    return {std::move(inner), {}};
}

} // namespace skr
