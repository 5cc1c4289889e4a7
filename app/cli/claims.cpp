// SPDX-License-Identifier: Apache-2.0
#include "app/cli/catalogs.h"
#include "app/cli/commands.h"
#include "app/cli/jsonoutput.h"
#include "app/cli/streams.h"
#include "app/cli/terminaltext.h"

#include "core/claims/claimcatalog.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>

namespace skr {

namespace {

std::string joined(const std::vector<std::string> &parts)
{
    std::string text;
    for (const std::string &part : parts)
        text += (text.empty() ? "" : ", ") + part;
    return text;
}

std::string places(const Claim &claim)
{
    std::vector<std::string> names;
    for (const ClaimPlace place : claim.places)
        names.emplace_back(spelling(place));
    return joined(names);
}

/// `string hex 96`
std::string typeWithFormat(const Claim &claim)
{
    std::string text(spelling(claim.type));
    if (claim.format != ClaimFormat::None)
        text += " " + std::string(spelling(claim.format));
    if (claim.length > 0)
        text += " " + std::to_string(claim.length);
    return text;
}

std::string firstSentence(const std::string &text)
{
    const std::size_t end = text.find(". ");
    return end == std::string::npos ? text : text.substr(0, end + 1);
}

std::string table(const std::vector<const Claim *> &claims)
{
    using Row = std::array<std::string, 4>;
    std::vector<Row> rows = {{"claim", "type", "where", "description"}};
    for (const Claim *claim : claims)
        rows.push_back({claim->name, typeWithFormat(*claim), places(*claim), firstSentence(claim->description)});
    std::array<std::size_t, 3> widths{};
    for (const Row &row : rows) {
        for (std::size_t column = 0; column < widths.size(); ++column)
            widths[column] = std::max(widths[column], displayWidth(row[column]));
    }
    std::string text;
    for (const Row &row : rows) {
        for (std::size_t column = 0; column < widths.size(); ++column)
            text += padded(row[column], widths[column] + 2);
        text += row.back() + "\n";
    }
    return text + "\nplatform: in a platform token; guest: in a guest attestation token; guestTee: there, below "
        + std::string(isolationTeePrefix) + "\n";
}

std::string details(const Claim &claim)
{
    std::string text;
    const auto add = [&](std::string_view title, const std::string &content) {
        if (!content.empty())
            text += "  " + padded(title, 13) + wrapped(content, 15, textWidth) + "\n";
    };
    add("type", typeWithFormat(claim));
    add("where", places(claim));
    for (const std::string &path : ClaimCatalog::paths(claim))
        add("in a policy", path);
    add("description", claim.description);
    for (const KnownValue &known : claim.values)
        add("value", known.value + (known.meaning.empty() ? "" : ": " + known.meaning));
    if (claim.volatileValue)
        add("volatile", "differs from token to token, or changes with updates of the host: not for a policy");
    if (claim.deprecated)
        add("deprecated", claim.successor.empty() ? "yes" : "use " + claim.successor);
    add("source", claim.source);
    return claim.name + "\n" + text;
}

/// A value of a claim that isn't text: your own catalog may have any.
OrderedJson valueJson(const std::string &spelling)
{
    OrderedJson json = OrderedJson::parse(spelling, nullptr, false);
    return json.is_discarded() || json.is_number() ? numberJson(spelling) : json;
}

OrderedJson claimJson(const Claim &claim)
{
    OrderedJson values = OrderedJson::array();
    for (const KnownValue &known : claim.values) {
        const bool text = claim.type == ClaimType::String;
        values.push_back(
            {{"value", text ? OrderedJson(known.value) : valueJson(known.value)}, {"meaning", known.meaning}});
    }
    OrderedJson where = OrderedJson::array();
    for (const ClaimPlace place : claim.places)
        where.push_back(spelling(place));
    OrderedJson json = {
        {"name", claim.name},
        {"type", spelling(claim.type)},
        {"description", claim.description},
        {"values", values},
        {"where", where},
        {"source", claim.source},
        {"paths", ClaimCatalog::paths(claim)},
        {"family", claim.family},
        {"format", claim.format == ClaimFormat::None ? OrderedJson() : OrderedJson(spelling(claim.format))},
        {"length", claim.length > 0 ? OrderedJson(claim.length) : OrderedJson()},
        {"volatile", claim.volatileValue},
        {"deprecated", claim.deprecated},
        {"successor", claim.successor.empty() ? OrderedJson() : OrderedJson(claim.successor)}};
    return json;
}

} // namespace

ExitCode runClaims(const ClaimsOptions &options)
{
    const Catalogs catalogs(options.catalogs);
    const auto &catalog = catalogs.catalog();
    std::vector<const Claim *> found;
    if (options.search.empty()) {
        for (const Claim &claim : catalog->claims())
            found.push_back(&claim);
    } else {
        found = catalog->search(options.search);
    }
    const ExitCode exitCode = catalogs.exitCode(found.empty() ? ExitCode::Problems : ExitCode::Success);
    if (options.format == OutputFormat::Json) {
        OrderedJson list = OrderedJson::array();
        for (const Claim *claim : found)
            list.push_back(claimJson(*claim));
        return finish(jsonText(list), exitCode);
    }
    if (found.empty())
        return finish("no claim has `" + printable(options.search) + "`: try a part of its name, or a value\n",
                      exitCode);
    return finish(found.size() == 1 ? details(*found.front()) : table(found), exitCode);
}

} // namespace skr
