// SPDX-License-Identifier: Apache-2.0
#include "core/wrapping/programlanguage.h"

#include "core/text/ascii.h"
#include "core/text/message.h"

#include <algorithm>
#include <array>
#include <cstdint>

namespace skr {

namespace {

enum class Language : std::uint8_t {
    Bicep,
    C,
    CMake,
    CSharp,
    Css,
    Dockerfile,
    Go,
    Java,
    JavaScript,
    Make,
    Perl,
    PowerShell,
    Python,
    Ruby,
    Rust,
    Shell,
    Sql,
    Terraform,
};
constexpr std::size_t languageCount = static_cast<std::size_t>(Language::Terraform) + 1;

constexpr std::array<std::string_view, languageCount> names = {
    translatable("a Bicep template"),
    translatable("a C or C++ program"),
    translatable("a CMake script"),
    translatable("a C# program"),
    translatable("a CSS style sheet"),
    translatable("a Dockerfile"),
    translatable("a Go program"),
    translatable("a Java or Kotlin program"),
    translatable("a JavaScript or TypeScript program"),
    translatable("a makefile"),
    translatable("a Perl program"),
    translatable("a PowerShell script"),
    translatable("a Python program"),
    translatable("a Ruby program"),
    translatable("a Rust program"),
    translatable("a shell script"),
    translatable("an SQL script"),
    translatable("a Terraform configuration"),
};

/// Where in a line, without the white space around it, a sign of a language is.
enum class Place : std::uint8_t { Start, Inside, End };

struct Sign {
    Language language;
    Place place;
    std::string_view text;
    unsigned weight;
};

constexpr unsigned enough = 2; ///< weight from which on a language is taken for one

using enum Language;
using enum Place;

constexpr auto signs = std::to_array<Sign>({
    {Bicep, Start, "targetScope =", 3},
    {Bicep, Start, "@description(", 2},
    {Bicep, Inside, "loadTextContent(", 2},
    {Bicep, Inside, "loadFileAsBase64(", 2},
    {Bicep, Inside, " existing = {", 2},
    {Bicep, Inside, "' = {", 1},
    {Bicep, Start, "param ", 1},
    {C, Start, "#include", 3},
    {C, Start, "#pragma", 2},
    {C, Start, "#define ", 2},
    {C, Start, "#ifdef ", 2},
    {C, Inside, "std::", 2},
    {C, Start, "template <", 2},
    {C, Start, "typedef ", 2},
    {C, Inside, "const char *", 2},
    {C, Start, "class ", 1},
    {C, Start, "namespace ", 1},
    {C, Start, "int main(", 3},
    {CMake, Start, "cmake_minimum_required(", 3},
    {CMake, Start, "add_executable(", 3},
    {CMake, Start, "add_library(", 3},
    {CMake, Start, "find_package(", 3},
    {CMake, Start, "set(", 2},
    {CMake, Start, "if(", 1},
    {CMake, Start, "endif()", 3},
    {CMake, Start, "install(", 2},
    {CMake, Start, "file(", 2},
    {CMake, Start, "foreach(", 3},
    {CMake, Start, "endforeach(", 3},
    {CMake, Start, "string(", 2},
    {CMake, Start, "function(", 1},
    {CSharp, Start, "using System", 3},
    {CSharp, Inside, "= new[]", 3},
    {CSharp, Inside, "new { ", 3},
    {CSharp, Inside, "Console.Write", 3},
    {CSharp, Start, "string ", 1},
    {CSharp, Inside, " = @\"", 2},
    {CSharp, Start, "namespace ", 1},
    {CSharp, Start, "public class ", 1},
    {CSharp, End, "= new", 2},
    {CSharp, Inside, "= new ", 1},
    {CSharp, Start, "var ", 1},
    {Css, Start, "@media ", 3},
    {Css, Start, "@import ", 1},
    {Css, Inside, "px;", 2},
    {Css, Start, "color:", 2},
    {Css, Start, "margin:", 2},
    {Dockerfile, Start, "FROM ", 2},
    {Dockerfile, Start, "RUN ", 1},
    {Dockerfile, Start, "COPY ", 1},
    {Dockerfile, Start, "ENTRYPOINT ", 2},
    {Go, Start, "package main", 3},
    {Go, Start, "package ", 1},
    {Go, Start, "func ", 2},
    {Go, Inside, " := ", 2},
    {Go, Inside, "map[string]", 3},
    {Go, Start, "import (", 2},
    {Java, Start, "package ", 1},
    {Java, Start, "import java", 3},
    {Java, Inside, "System.out.", 3},
    {Java, Start, "public class ", 2},
    {Java, Start, "String ", 2},
    {Java, Start, "private static ", 1},
    {Java, Inside, "Map.of(", 3},
    {Java, Start, "fun ", 2},
    {Java, Start, "val ", 2},
    {JavaScript, Start, "const ", 1},
    {JavaScript, Inside, "const policy = {", 2},
    {JavaScript, Start, "let ", 1},
    {JavaScript, Start, "export ", 1},
    {JavaScript, Start, "export const ", 2},
    {JavaScript, Start, "export default ", 3},
    {JavaScript, Start, "function ", 2},
    {JavaScript, Start, "async function ", 3},
    {JavaScript, Inside, "=> {", 2},
    {JavaScript, Inside, "console.log(", 3},
    {JavaScript, Inside, " = require(", 3},
    {JavaScript, Inside, "JSON.stringify(", 3},
    {JavaScript, Start, "interface ", 1},
    {JavaScript, Inside, " as const", 2},
    {JavaScript, Start, "import {", 3},
    {JavaScript, Start, "import * as ", 3},
    {JavaScript, Inside, "await ", 1},
    {JavaScript, End, "});", 1},
    {JavaScript, Start, "module.exports", 3},
    {Make, Start, ".PHONY:", 3},
    {Make, Inside, "$(MAKE)", 3},
    {Perl, Start, "use strict;", 3},
    {Perl, Start, "my $", 2},
    {Perl, Start, "sub ", 1},
    {PowerShell, Start, "param(", 1},
    {PowerShell, Start, "$", 1},
    {PowerShell, Inside, " = @{", 2},
    {PowerShell, Inside, " = @(", 2},
    {PowerShell, Inside, "ConvertTo-Json", 3},
    {PowerShell, Start, "Write-Host", 3},
    {PowerShell, Start, "Get-", 2},
    {PowerShell, Start, "Set-", 2},
    {PowerShell, Start, "New-", 2},
    {PowerShell, Start, "Add-Az", 3},
    {PowerShell, Start, "[CmdletBinding", 3},
    {PowerShell, Inside, "`\"", 1},
    {Python, Start, "def ", 2},
    {Python, Start, "async def ", 3},
    {Python, Start, "import ", 1},
    {Python, Start, "elif ", 2},
    {Python, Inside, "print(", 1},
    {Python, Inside, "self.", 2},
    {Python, Inside, "json.dumps(", 3},
    {Python, Inside, " f\"", 2},
    {Python, Inside, "(f\"", 2},
    {Python, Inside, ": True", 2},
    {Python, Inside, ": False", 2},
    {Python, Inside, ": None", 2},
    {Python, Start, "with open(", 3},
    {Python, Start, "\"\"\"", 2},
    {Python, Inside, "\"\"\"", 1},
    {Python, Start, "if __name__", 3},
    {Ruby, Start, "require '", 2},
    {Ruby, Start, "puts ", 2},
    {Ruby, Inside, ".each do |", 3},
    {Rust, Start, "fn ", 2},
    {Rust, Start, "pub fn ", 3},
    {Rust, Start, "let mut ", 3},
    {Rust, Inside, "json!(", 3},
    {Rust, Start, "impl ", 2},
    {Rust, Start, "use serde", 3},
    {Rust, Start, "use std::", 3},
    {Rust, Start, "#[derive", 3},
    {Rust, Inside, "println!(", 3},
    {Shell, Start, "#!/", 3},
    {Shell, Start, "set -e", 2},
    {Shell, Start, "set -u", 2},
    {Shell, Start, "export ", 1},
    {Shell, Start, "echo ", 2},
    {Shell, Start, "az ", 2},
    {Shell, Start, "if [", 2},
    {Shell, Start, "fi", 1},
    {Shell, Start, "done", 1},
    {Shell, Start, "esac", 2},
    {Shell, Start, "while read", 3},
    {Shell, Inside, "() {", 1},
    {Shell, Inside, "=$(", 2},
    {Shell, Inside, "=\"$", 2},
    {Shell, Start, "local ", 2},
    {Shell, Start, "sudo ", 2},
    {Shell, Inside, "; then", 2},
    {Shell, Inside, "<<EOF", 2},
    {Shell, Start, "cat <<", 3},
    {Shell, Start, "complete -", 2},
    {Shell, Start, "compdef ", 2},
    {Sql, Start, "SELECT ", 3},
    {Sql, Start, "INSERT INTO ", 3},
    {Sql, Start, "CREATE TABLE ", 3},
    {Terraform, Start, "resource \"", 3},
    {Terraform, Start, "data \"", 3},
    {Terraform, Start, "variable \"", 3},
    {Terraform, Start, "provider \"", 3},
    {Terraform, Start, "output \"", 2},
    {Terraform, Start, "module \"", 2},
    {Terraform, Start, "locals {", 3},
    {Terraform, Start, "terraform {", 3},
    {Terraform, Inside, "jsonencode(", 3},
});

bool isThere(std::string_view line, const Sign &sign)
{
    switch (sign.place) {
    case Start:
        return line.starts_with(sign.text);
    case End:
        return line.ends_with(sign.text);
    default:
        return line.find(sign.text) != std::string_view::npos;
    }
}

/// The language that `#!/usr/bin/env python3` names; empty if it names none that is known.
std::string_view interpreter(std::string_view line)
{
    struct Interpreter {
        std::string_view word;
        Language language;
    };
    static constexpr auto interpreters = std::to_array<Interpreter>({{"python", Python},
                                                                     {"node", JavaScript},
                                                                     {"deno", JavaScript},
                                                                     {"pwsh", PowerShell},
                                                                     {"perl", Perl},
                                                                     {"ruby", Ruby},
                                                                     {"make", Make},
                                                                     {"sh", Shell}});
    if (!line.starts_with("#!"))
        return {};
    for (const auto &[word, language] : interpreters) {
        if (line.find(word) != std::string_view::npos)
            return names[static_cast<std::size_t>(language)];
    }
    return {};
}

} // namespace

std::string_view programLanguage(std::string_view text)
{
    if (const std::string_view named = interpreter(text.substr(0, text.find('\n'))); !named.empty())
        return named;
    constexpr std::size_t longestLine = 400;
    std::array<unsigned, languageCount> weights{};
    while (!text.empty()) {
        const std::size_t end = std::min(text.find('\n'), text.size());
        const std::string_view line = trimmed(text.substr(0, std::min(end, longestLine)));
        text.remove_prefix(std::min(end + 1, text.size()));
        for (const Sign &sign : signs)
            weights[static_cast<std::size_t>(sign.language)] += isThere(line, sign) ? sign.weight : 0;
    }
    const auto *const heaviest = std::max_element(weights.begin(), weights.end());
    return *heaviest < enough ? std::string_view() : names[static_cast<std::size_t>(heaviest - weights.begin())];
}

} // namespace skr
