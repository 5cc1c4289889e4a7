// SPDX-License-Identifier: Apache-2.0
#include "core/wrapping/exportforms.h"

#include "core/text/message.h"

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

std::string quotedFor(ExportShell shell, std::string_view text)
{
    switch (shell) {
    case ExportShell::Bash:
        return "'" + replacedAll(text, '\'', "'\\''") + "'";
    case ExportShell::PowerShell:
        return "'" + replacedAll(text, '\'', "''") + "'";
    case ExportShell::Cmd:
        break;
    }
    return "\"" + std::string(text) + "\"";
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
    std::string argument = quotedFor(options.shell, options.file);
    if (options.shell == ExportShell::Cmd
        && (options.file.empty() || options.file.find_first_of("\"%!") != std::string::npos)) {
        result.refusal =
            message("cmd passes neither the quotes of JSON nor \", % and ! of a file name on unchanged: write the "
                    "policy to a file with --to json, and convert that");
        return result;
    }
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
    result.comment = "# ";
    const bool inPlace = options.file.empty();
    const bool isVault = options.target == ExportTarget::Vault;
    const std::string place = (isVault ? " -VaultName " : " -HsmName ") + options.holder + " -Name " + options.key;
    std::string text = inPlace ? powerShellFile(policy) : std::string();
    if (options.step == ExportStep::Update) {
        text += "Update-AzKeyVaultKey" + place;
    } else {
        text += "Add-AzKeyVaultKey" + place + (isVault ? " -Destination HSM" : "");
        text += options.step == ExportStep::Import ? " -KeyFilePath key.byok" : isVault ? "" : " -KeyType RSA";
        text += " -Exportable";
    }
    if (options.step == ExportStep::Import)
        result.notes.emplace_back(message("key.byok stands for the key's file"));
    result.text = text + " -ReleasePolicyPath "
        + (inPlace ? std::string(writtenFile) : quotedFor(ExportShell::PowerShell, options.file))
        + (options.immutable ? " -Immutable" : "") + "\n";
    return result;
}

} // namespace skr
