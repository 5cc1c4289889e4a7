// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace skr {

enum class ExportForm : std::uint8_t { Json, Base64Url, Rest, Arm, Bicep, Terraform, Az, PowerShell, Portal };
enum class ExportStep : std::uint8_t { Create, Import, Update };
enum class ExportTarget : std::uint8_t { Vault, ManagedHsm };
enum class ExportShell : std::uint8_t { Bash, PowerShell, Cmd };

struct ExportOptions {
    ExportForm form = ExportForm::Json;
    ExportStep step = ExportStep::Create;
    ExportTarget target = ExportTarget::Vault;
    ExportShell shell = ExportShell::Bash; ///< of Az
    std::string holder = "VAULT-NAME"; ///< the vault, or the managed HSM
    std::string key = "KEY-NAME";
    bool immutable = false;
    std::string file; ///< with the plain policy, for commands to name; empty where its text goes into the command
};

/// What exporting gave: the text, or why there is none and what to do.
struct Exported {
    std::optional<std::string> text;
    std::vector<std::string> notes; ///< what cannot be undone, where to send it; lower case, no full stop
    std::string comment; ///< what starts a comment in the text; empty where it has none
    std::string refusal;
};

/// The policy's text in another form, or in a command that sets it. Sources: az keyvault and Az.KeyVault reference, Key
/// Vault REST reference, Microsoft.KeyVault template reference, azurerm's key_vault_key.
Exported exported(std::string_view policy, const ExportOptions &options);

/// The text, with the notes as comments above it where it can have any. Empty without a text.
std::string withComments(const Exported &exported);

} // namespace skr
