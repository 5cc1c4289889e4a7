// SPDX-License-Identifier: Apache-2.0
#include "app/cli/jsonoutput.h"
#include "app/cli/replayreport.h"

#include "core/policy/operand.h"
#include "core/text/lineindex.h"

#include <nlohmann/json.hpp>

namespace skr {

namespace {

OrderedJson placeJson(const ReplayReport &report, ReplayPlace place)
{
    return {{"file", report.files[place.file]}, {"line", place.line}};
}

OrderedJson groupJson(const ReplayReport &report, const DeciderLines &lines, const ReplayGroup &group,
                      const ReplayTally &tally)
{
    const ReplayPlan &plan = report.counter.plan();
    const PolicyRevision &decides = group.decidedBefore ? *plan.against : *plan.policy;
    OrderedJson json;
    if (group.before)
        json["before"] = spelling(*group.before);
    json["verdict"] = spelling(group.verdict);
    json["count"] = tally.count;
    json["decidedBy"] = deciderWords(decides, group.decider, group.issuer);
    json["policy"] = group.decidedBefore ? report.against : report.policy;
    if (group.decider.kind == Decider::Kind::Condition) {
        json["claim"] = decides.policy().conditions[group.decider.index].claim;
        json["line"] = lines.of(group);
    } else if (group.decider.kind == Decider::Kind::Point) {
        json["point"] = info(static_cast<Point>(group.decider.index)).id;
    }
    json["first"] = placeJson(report, tally.first);
    return json;
}

OrderedJson unusedJson(const ReplayReport &report)
{
    const PolicyRevision &revision = *report.counter.plan().policy;
    const LineIndex lines(revision.text());
    OrderedJson unused = OrderedJson::array();
    for (const std::uint32_t index : report.counter.unusedConditions()) {
        const Condition &condition = revision.policy().conditions[index];
        unused.push_back({{"claim", condition.claim},
                          {"value", operandText(condition.value)},
                          {"line", lines.at(revision.tree()[condition.node].begin).line}});
    }
    return unused;
}

} // namespace

std::string replayJson(const ReplayReport &report)
{
    const ReplayCounter &counter = report.counter;
    OrderedJson json = {{"tokens", counter.tokens()},
                        {"unreadable", counter.unreadable()},
                        {"released", counter.count(Verdict::Released)},
                        {"refused", counter.count(Verdict::Refused)},
                        {"undocumented", counter.count(Verdict::Undocumented)}};
    if (counter.plan().against)
        json["before"] = {{"released", counter.countBefore(Verdict::Released)},
                          {"refused", counter.countBefore(Verdict::Refused)},
                          {"undocumented", counter.countBefore(Verdict::Undocumented)}};
    json["policyValid"] = counter.plan().policy->isValid();
    const DeciderLines lines(counter.plan());
    json["changes"] = OrderedJson::array();
    for (const auto &[group, tally] : counter.changes())
        json["changes"].push_back(groupJson(report, lines, group, tally));
    json["notReleased"] = OrderedJson::array();
    for (const auto &[group, tally] : counter.notReleased())
        json["notReleased"].push_back(groupJson(report, lines, group, tally));
    json["unused"] = unusedJson(report);
    json["unreadableLines"] = OrderedJson::array();
    for (const UnreadableLine &line : report.unreadable) {
        OrderedJson entry = placeJson(report, line.place);
        entry["problem"] = line.problem;
        json["unreadableLines"].push_back(std::move(entry));
    }
    return jsonText(json);
}

} // namespace skr
