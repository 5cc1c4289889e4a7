// SPDX-License-Identifier: Apache-2.0
#include "app/cli/policyfile.h"

#include "app/cli/streams.h"
#include "app/cli/terminaltext.h"

#include "core/text/lineindex.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace skr {

namespace {

std::string_view spelling(WrappingState state)
{
    switch (state) {
    case WrappingState::Plain:
        return "plain";
    case WrappingState::Fragment:
        return "fragment";
    case WrappingState::Editable:
        return "editable";
    case WrappingState::ReadOnly:
        return "read-only";
    case WrappingState::NoPolicy:
        return "no-policy";
    case WrappingState::OtherDocument:
        return "other-document";
    case WrappingState::Unreadable:
        return "unreadable";
    case WrappingState::Several:
        return "several";
    case WrappingState::Unknown:
        break;
    }
    return "unknown";
}

OrderedJson placesJson(const Wrapping &wrapping)
{
    OrderedJson places = OrderedJson::array();
    const LineIndex lines(wrapping.bytes());
    const std::vector<std::size_t> starts = wrapping.places();
    for (const std::size_t place : starts) {
        const LineColumn at = lines.at(place);
        places.push_back({{"line", at.line}, {"column", at.column}});
    }
    return places;
}

} // namespace

std::optional<Wrapping> readPolicyFile(const std::string &path, std::size_t pick)
{
    std::optional<std::string> bytes = readFileOrComplain(path);
    if (!bytes)
        return std::nullopt;
    return Wrapping::recognise(std::move(*bytes), pick);
}

std::optional<Wrapping> readPolicyOrComplain(const std::string &path, std::size_t pick)
{
    std::optional<Wrapping> wrapping = readPolicyFile(path, pick);
    if (!wrapping || wrapping->hasPolicy())
        return wrapping;
    complain(displayName(path), missingPolicyText(*wrapping));
    return std::nullopt;
}

std::string missingPolicyText(const Wrapping &wrapping)
{
    constexpr std::size_t placesShown = 9;
    if (wrapping.state() != WrappingState::Several)
        return printable(wrapping.description());
    std::string text = printable(wrapping.description()) + ": choose one with --pick";
    const LineIndex lines(wrapping.bytes());
    const std::vector<std::size_t> places = wrapping.places();
    for (std::size_t i = 0; i < std::min(places.size(), placesShown); ++i)
        text += (i == 0 ? ": " : ", ") + std::to_string(i + 1) + " at line " + std::to_string(lines.at(places[i]).line);
    return text + (places.size() > placesShown ? " and so on" : "");
}

std::string wrappingText(const std::string &name, const Wrapping &wrapping)
{
    std::string text;
    if (const std::string description = wrapping.description(); !description.empty())
        text += name + ": " + printable(description) + "\n";
    for (const std::string &notice : wrapping.notices())
        text += name + ": note: " + printable(notice) + "\n";
    if (const std::string reason = wrapping.readOnlyReason(); !reason.empty())
        text += name + ": note: cannot be written back: " + printable(reason) + "\n";
    return text;
}

OrderedJson wrappingJson(const Wrapping &wrapping)
{
    if (wrapping.state() == WrappingState::Plain && wrapping.notices().empty())
        return {};
    OrderedJson json = {{"state", spelling(wrapping.state())},
                        {"description", wrapping.description()},
                        {"layers", wrapping.layers()},
                        {"notices", wrapping.notices()},
                        {"readOnly", nullptr}};
    if (const std::string reason = wrapping.readOnlyReason(); !reason.empty())
        json["readOnly"] = reason;
    if (wrapping.brokenAt())
        json["offset"] = *wrapping.brokenAt();
    if (wrapping.state() == WrappingState::Several)
        json["policies"] = placesJson(wrapping);
    return json;
}

} // namespace skr
