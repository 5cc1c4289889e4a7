// SPDX-License-Identifier: Apache-2.0
#include "othertexts.h"

#include <array>
#include <vector>

namespace skr::test {

namespace {

/// Lines of a kind of text; `@` stands for a word, `#` for a number.
using Pattern = std::vector<std::string_view>;

const std::vector<Pattern> &patterns()
{
    static const std::vector<Pattern> all = {
        {"package @", "func @() map[string]any {", "\treturn map[string]any{\"@\": \"@\", \"@\": #,}", "}"},
        {"import @", "def @(self):", "    return {'@': True, \"@\": None,}", "@ = [{'@': #}, ]"},
        {"#!/bin/bash", "@='{@: #,}'", "echo \"$@\" '@'", "if [ -n \"$@\" ]; then", "fi"},
        {"using System.@;", "var @ = new { @ = \"@\", @ = new[] { # } };", "string @ = @\"\"\"@\"\"\";"},
        {"public class @ {", "    String @ = \"{\\\"@\\\": #}\";", "    System.out.println(@);", "}"},
        {"fn @() {", "    let @ = json!({ \"@\": \"@\", });", "    println!(\"{}\", @);", "}"},
        {"export const @ = { @: '@', @: `@`, @: [#, #,] };", "function @() { return {@: #}; }", "console.log(@);"},
        {"#include <@>", "static const char *@ = \"{'@'}\";", "int @ = {#,};", "std::map<int, int> @{{#, #},};"},
        {"param($@)", "$@ = @{ @ = '@'; @ = # }", "Write-Host \"$@\" '@'"},
        {"resource \"@\" \"@\" {", "  @ = { @ = \"@\" }", "  @ = [\"@\",]", "}"},
        {"@:", "  - @: {@: '@', @: #,}", "  - @: [@, '@',]", "@: \"@\""},
        {"# @", "", "The @ has {@} and '@', as [@](@.md) says.", "- `@`: {@}"},
        {"<html><body>", "<p class='@'>@ {@}</p>", "<script>var @ = {@: '@',};</script>"},
        {"@,@,@", "@,#,{@}", "'@',#,@"},
        {"[@]", "@ = {@, '@',}", "@ = #"},
        {"2026-11-02T09:00:##Z @ {@: #,}", "2026-11-02T09:01:##Z '@' @"},
        {"The @ has {@}, and '@': [#,] or so."},
        {"{{ @ }} and {% @ %}", "{{#@}}{{/@}}"},
    };
    return all;
}

} // namespace

std::string_view OtherTexts::word()
{
    static constexpr auto words = std::to_array<std::string_view>(
        {"meadow", "clover", "thyme", "sorrel", "yarrow", "version", "name", "value", "data", "key", "properties",
         "attributes", "claims", "policy", "authorities", "equals", "anyone", "all_of", "conditions"});
    return words[below(words.size())];
}

std::string OtherTexts::line(std::string_view pattern)
{
    std::string text;
    for (const char c : pattern) {
        if (c == '@')
            text += word();
        else if (c == '#')
            text += std::to_string(below(100));
        else
            text += c;
    }
    return text;
}

std::string OtherTexts::lines()
{
    const Pattern &pattern = patterns()[below(patterns().size())];
    std::string text;
    for (std::size_t repetitions = 1 + below(4); repetitions > 0; --repetitions) {
        for (const std::string_view each : pattern)
            text += line(each) + (below(20) == 0 ? "\r\n" : "\n");
    }
    return text;
}

/// Never empty, and with a value of each kind somewhere.
std::string OtherTexts::json(int depth)
{
    if (depth > 3 || (depth > 0 && below(3) == 0))
        return below(2) == 0 ? std::to_string(below(1000)) : line("\"@\"");
    const bool isObject = below(2) == 0;
    std::string text = isObject ? "{" : "[";
    for (std::size_t i = 0, count = 1 + below(4); i < count; ++i)
        text += (i == 0 ? "" : ", ") + (isObject ? line("\"@#\": ") : std::string()) + json(depth + 1);
    return text + (isObject ? "}" : "]");
}

std::string OtherTexts::bytes()
{
    std::string text;
    for (std::size_t i = 0, count = 20 + below(400); i < count; ++i)
        text += static_cast<char>(below(256));
    return text + "{'a': 1,}";
}

std::string OtherTexts::next()
{
    switch (below(8)) {
    case 0:
        return json(0) + "\n";
    case 1:
        return bytes();
    default:
        return lines();
    }
}

} // namespace skr::test
