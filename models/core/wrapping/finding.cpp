// SPDX-License-Identifier: Apache-2.0
#include "core/wrapping/finding.h"

#include "core/text/message.h"
#include "core/wrapping/plainpolicy.h"

#include <algorithm>

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
    for (std::size_t &offset : finding.offsets)
        offset = layer->outerOffset(outer, offset);
    finding.steps.insert(finding.steps.begin(), {std::move(layer), std::move(inner)});
    return finding;
}

std::optional<Finding> chosen(std::vector<Candidate> candidates, const Search &search)
{
    std::vector<Candidate *> policies;
    const auto isEditable = [](const Candidate *each) { return each->finding.state == WrappingState::Editable; };
    const Candidate *unreadable = nullptr;
    for (Candidate &candidate : candidates) {
        if (candidate.finding.hasPolicy() || candidate.finding.state == WrappingState::Several)
            policies.push_back(&candidate);
        else if (candidate.finding.state == WrappingState::Unreadable && !unreadable)
            unreadable = &candidate;
    }
    if (search.choice > 0 && search.choice <= policies.size())
        return std::move(policies[search.choice - 1]->finding);
    if (policies.size() == 1)
        return std::move(policies[0]->finding);
    if (policies.size() > 1) {
        const auto editable = std::find_if(policies.begin(), policies.end(), isEditable);
        if (search.choice == 0 && std::count_if(policies.begin(), policies.end(), isEditable) == 1) {
            Finding finding = std::move((*editable)->finding);
            finding.notices.emplace_back(message("there are policies besides this one that cannot be written back"));
            return finding;
        }
        Finding several =
            Finding::of(WrappingState::Several, message("%1 policies", {std::to_string(policies.size())}));
        for (const Candidate *policy : policies)
            several.offsets.push_back(policy->offset);
        return several;
    }
    if (unreadable)
        return unreadable->finding;
    if (!candidates.empty())
        return std::move(candidates.front().finding);
    return std::nullopt;
}

} // namespace skr
