// SPDX-License-Identifier: Apache-2.0
#include "app/cli/jsonoutput.h"

#include "app/cli/evaluationwords.h"

#include "core/syntax/syntaxtree.h"
#include "core/token/preflight.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace skr {

namespace {

/// Most text needs no escapes, and is written without the library's detour.
void appendText(std::string &text, const std::string &value)
{
    const auto isPlain = [](char c) { return c >= ' ' && c < '\x7F' && c != '"' && c != '\\'; };
    if (std::all_of(value.begin(), value.end(), isPlain))
        text.append("\"").append(value).append("\"");
    else
        text += OrderedJson(value).dump(-1, ' ', true, OrderedJson::error_handler_t::replace);
}

void appendScalar(std::string &text, const OrderedJson &json)
{
    if (json.is_binary()) // see numberJson()
        text.append(json.get_binary().begin(), json.get_binary().end());
    else if (json.is_string())
        appendText(text, json.get_ref<const std::string &>());
    else
        text += json.dump();
}

/// As dump(2), but for the numbers. Recursion is as deep as what we build, which maximumDepth bounds.
void append(std::string &text, const OrderedJson &json, std::size_t indent)
{
    if (!json.is_structured() || json.empty()) {
        appendScalar(text, json);
        return;
    }
    const bool object = json.is_object();
    const char *separator = object ? "{\n" : "[\n";
    for (auto item = json.begin(); item != json.end(); ++item) {
        text.append(separator).append(indent + 2, ' ');
        if (object) {
            appendText(text, item.key());
            text += ": ";
        }
        append(text, *item, indent + 2);
        separator = ",\n";
    }
    text.append("\n").append(indent, ' ').append(object ? "}" : "]");
}

} // namespace

std::string jsonText(const OrderedJson &json)
{
    std::string text;
    append(text, json, 0);
    return text + "\n";
}

OrderedJson numberJson(std::string_view spelling)
{
    const SyntaxTree tree = SyntaxTree::parse(spelling);
    if (!tree.isJson() || tree[tree.root()].kind != NodeKind::Number)
        return std::string(spelling);
    // The library has no number beyond a double or 64 bits; of its kinds, we use binary for nothing else.
    return OrderedJson::binary({spelling.begin(), spelling.end()});
}

OrderedJson besidesJson(const AttestationToken &token, std::int64_t now)
{
    OrderedJson besides = OrderedJson::array();
    for (const PreflightItem &item : preflight(token, now)) {
        if (!item.passed)
            besides.push_back({{"check", spelling(item.check)}, {"explanation", item.words}});
    }
    return besides;
}

OrderedJson timeJson(std::optional<std::int64_t> seconds)
{
    const auto text = seconds ? timestamp(*seconds) : std::nullopt;
    return text ? OrderedJson(*text) : OrderedJson();
}

} // namespace skr
