// SPDX-License-Identifier: Apache-2.0
#include "core/wrapping/finding.h"

#include "core/text/message.h"
#include "core/wrapping/plainpolicy.h"

#include <algorithm>
#include <iterator>

namespace skr {

namespace {

/// The state of what a layer holds, for the text around the layer.
void settle(Finding &finding, const Layer &layer, std::string_view inner, const Search &search)
{
    const std::size_t start = contentStart(inner);
    const bool startsAsJson = start < inner.size() && inner[start] == '{';
    if (finding.state == WrappingState::Unknown) {
        if (!search.expected)
            return;
        finding = startsAsJson
            ? Finding::plain(Sureness::LooksLike)
            : Finding::unreadable(message("the policy cannot be decoded: this is neither JSON nor base64 of it"), 0);
    }
    if (finding.state == WrappingState::Fragment)
        finding.notices.push_back(message("only part of a policy is in there: %1", {finding.explanation}));
    if (finding.state == WrappingState::Plain || finding.state == WrappingState::Fragment)
        finding.state = WrappingState::Editable;
    if (finding.state == WrappingState::Editable && !layer.readOnlyReason().empty())
        finding.state = WrappingState::ReadOnly;
}

} // namespace

Finding findInside(std::string_view outer, LayerPointer layer, std::string inner, Search search)
{
    if (++search.depth > Search::maximumDepth)
        return Finding::unreadable(message("more than %1 layers lie in each other: take the policy out of some of them",
                                           {std::to_string(Search::maximumDepth)}),
                                   layer->outerOffset(outer, 0));
    Finding finding = findPolicy(inner, search);
    settle(finding, *layer, inner, search);
    if (finding.state == WrappingState::Unknown)
        return finding;
    if (finding.offset)
        finding.offset = layer->outerOffset(outer, *finding.offset);
    const auto shared = std::make_shared<const std::string>(std::move(inner));
    for (Finding &each : finding.all) {
        settle(each, *layer, *shared, search);
        each.place = layer->outerOffset(outer, each.place);
        each.steps.insert(each.steps.begin(), {layer, shared});
    }
    finding.steps.insert(finding.steps.begin(), {std::move(layer), shared});
    return finding;
}

namespace {

/// The policies among the candidates; those of a text with several one by one.
std::vector<Finding> policiesOf(std::vector<Candidate> &candidates)
{
    std::vector<Finding> policies;
    for (Candidate &candidate : candidates) {
        if (!candidate.finding.all.empty()) {
            std::move(candidate.finding.all.begin(), candidate.finding.all.end(), std::back_inserter(policies));
        } else if (candidate.finding.hasPolicy()) {
            policies.push_back(std::move(candidate.finding));
            policies.back().place = candidate.offset;
        }
    }
    return policies;
}

} // namespace

std::optional<Finding> chosen(std::vector<Candidate> candidates)
{
    std::vector<Finding> policies = policiesOf(candidates);
    if (policies.size() == 1)
        return std::move(policies[0]);
    if (policies.size() > 1) {
        const auto isEditable = [](const Finding &each) { return each.state == WrappingState::Editable; };
        const auto editable = std::find_if(policies.begin(), policies.end(), isEditable);
        Finding finding =
            Finding::of(WrappingState::Several, message("%1 policies", {std::to_string(policies.size())}));
        if (std::count_if(policies.begin(), policies.end(), isEditable) == 1) {
            finding = *editable;
            finding.notices.emplace_back(message("there are policies besides this one that cannot be written back"));
        }
        finding.all = std::move(policies);
        return finding;
    }
    const auto unreadable = std::find_if(candidates.begin(), candidates.end(), [](const Candidate &each) {
        return each.finding.state == WrappingState::Unreadable;
    });
    if (unreadable != candidates.end())
        return std::move(unreadable->finding);
    if (!candidates.empty())
        return std::move(candidates.front().finding);
    return std::nullopt;
}

} // namespace skr
