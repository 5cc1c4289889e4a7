// SPDX-License-Identifier: Apache-2.0
#include "core/wrapping/exportforms.h"

#include "core/text/message.h"

#include <algorithm>

namespace skr {

namespace {

std::string replacedAll(std::string_view text, char c, std::string_view by)
{
    std::string result;
    for (const char each : text) {
        if (each == c)
            result += by;
        else
            result += each;
    }
    return result;
}

/// Each character that ends a string in PowerShell, doubled: the apostrophe and U+2018 to U+201B.
std::string doubledQuotes(std::string_view text)
{
    std::string result;
    for (std::size_t i = 0; i < text.size(); ++i) {
        result += text[i];
        const std::string_view rest = text.substr(i);
        const bool typographic =
            rest.size() >= 3 && rest.starts_with("\xE2\x80") && rest[2] >= '\x98' && rest[2] <= '\x9B';
        if (typographic) {
            result.append(rest.substr(1, 2)).append(rest.substr(0, 3));
            i += 2;
        } else if (text[i] == '\'') {
            result += '\'';
        }
    }
    return result;
}

std::string quotedFor(ExportShell shell, std::string_view text)
{
    switch (shell) {
    case ExportShell::Bash:
        return "'" + replacedAll(text, '\'', "'\\''") + "'";
    case ExportShell::PowerShell:
        return "'" + doubledQuotes(text) + "'";
    case ExportShell::Cmd:
        break;
    }
    return "\"" + std::string(text) + "\"";
}

/// Quoted, and never taken for an option, a response file, or somebody's home.
std::string quotedFile(ExportShell shell, const std::string &file)
{
    const bool special = file.starts_with('-') || file.starts_with('@') || file.starts_with('~');
    return quotedFor(shell, (special ? (shell == ExportShell::Cmd ? ".\\" : "./") : "") + file);
}

/// Why a command in this shell can't name the file; empty if it can.
std::string fileNameProblem(ExportShell shell, const std::string &file)
{
    const bool control = std::any_of(file.begin(), file.end(),
                                     [](char c) { return static_cast<unsigned char>(c) < ' ' || c == '\x7F'; });
    if (control && shell != ExportShell::Bash)
        return message("the file name has control characters, such as a line break: rename the file first");
    if (shell == ExportShell::PowerShell && file.find('"') != std::string::npos)
        return message("PowerShell doesn't pass \" in a file name on to az unchanged: rename the file first");
    if (shell == ExportShell::Cmd
        && (file.empty() || file.ends_with('\\') || file.find_first_of("\"%!") != std::string::npos))
        return message("cmd passes neither the quotes of JSON nor \", % and ! of a file name on unchanged: write the "
                       "policy to a file with --to json, and convert that");
    return {};
}

constexpr std::string_view writtenFile = "policy.json";

/// Writes the policy to a file: PowerShell spoils the quotes of JSON in an argument, and would add a byte order mark.
std::string powerShellFile(const std::string &policy)
{
    return "$policy = @'\n" + policy + "\n'@\n[IO.File]::WriteAllText(\"$PWD/" + std::string(writtenFile)
        + "\", $policy)\n";
}

} // namespace

Exported azCommand(const std::string &policy, const ExportOptions &options)
{
    Exported result;
    result.comment = options.shell == ExportShell::Cmd ? "rem " : "# ";
    std::string text;
    std::string argument = quotedFile(options.shell, options.file);
    result.refusal = fileNameProblem(options.shell, options.file);
    if (!result.refusal.empty())
        return result;
    if (options.file.empty() && options.shell == ExportShell::PowerShell) {
        text = powerShellFile(policy);
        argument = writtenFile;
    } else if (options.file.empty()) {
        argument = quotedFor(options.shell, replacedAll(policy, '\'', "\\u0027")); // the same text to JSON
    }
    const std::string place = std::string(options.target == ExportTarget::Vault ? " --vault-name " : " --hsm-name ")
        + options.holder + " --name " + options.key;
    switch (options.step) {
    case ExportStep::Create:
        text += "az keyvault key create" + place + " --kty RSA-HSM --exportable true";
        break;
    case ExportStep::Import:
        text += "az keyvault key import" + place + " --pem-file key.pem --protection hsm --exportable true";
        result.notes.emplace_back(message("key.pem stands for the key's file"));
        break;
    case ExportStep::Update:
        text += "az keyvault key set-attributes" + place;
        break;
    }
    result.text = text + " --policy " + argument + (options.immutable ? " --immutable true" : "") + "\n";
    return result;
}

Exported powerShellCommand(const std::string &policy, const ExportOptions &options)
{
    Exported result;
    const bool inPlace = options.file.empty();
    const bool isVault = options.target == ExportTarget::Vault;
    // Az.KeyVault reference: these parameter sets have no -ReleasePolicyPath.
    if (options.step == ExportStep::Import)
        result.refusal =
            message("Add-AzKeyVaultKey can't set a release policy when it imports a key (-KeyFilePath): use --to az");
    else if (options.step == ExportStep::Update && isVault)
        result.refusal = message("Update-AzKeyVaultKey can set a release policy in a managed HSM only (-HsmName), not "
                                 "in a vault: use --to az");
    else
        result.refusal = fileNameProblem(ExportShell::PowerShell, options.file);
    if (!result.refusal.empty())
        return result;
    result.comment = "# ";
    std::string text = inPlace ? powerShellFile(policy) : std::string();
    text += options.step == ExportStep::Update ? "Update-AzKeyVaultKey" : "Add-AzKeyVaultKey";
    text += (isVault ? " -VaultName " : " -HsmName ") + options.holder + " -Name " + options.key;
    if (options.step == ExportStep::Create)
        text += isVault ? " -Destination HSM -Exportable" : " -KeyType RSA -Exportable";
    result.text = text + " -ReleasePolicyPath "
        + (inPlace ? std::string(writtenFile) : quotedFile(ExportShell::PowerShell, options.file))
        + (options.immutable ? " -Immutable" : "") + "\n";
    return result;
}

} // namespace skr
