// SPDX-License-Identifier: Apache-2.0
#include "core/syntax/syntaxtree.h"
#include "core/text/message.h"
#include "core/wrapping/base64layer.h"
#include "core/wrapping/exportforms.h"

namespace skr {

namespace {

constexpr std::string_view contentType = "application/json; charset=utf-8";
constexpr std::string_view templateVersion = "2023-07-01";

/// `text` with each `$1`, `$2` … replaced.
std::string filled(std::string_view text, const std::vector<std::string> &values)
{
    std::string result;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const bool isPlace = text[i] == '$' && i + 1 < text.size() && text[i + 1] >= '1' && text[i + 1] <= '9';
        if (isPlace)
            result += values[static_cast<std::size_t>(text[++i] - '1')];
        else
            result += text[i];
    }
    return result;
}

std::string typeOf(const ExportOptions &options)
{
    return options.target == ExportTarget::Vault ? "Microsoft.KeyVault/vaults" : "Microsoft.KeyVault/managedHSMs";
}

/// What no template can do.
std::string templateRefusal(const ExportOptions &options)
{
    if (options.step != ExportStep::Create)
        return message(
            "a template creates keys: it neither imports one nor changes an existing key's policy; use --to az");
    if (options.immutable)
        return message(
            "templates have no `immutable`: create the key, then make its policy immutable with --to az --for "
            "update");
    return {};
}

constexpr std::string_view createOnly =
    translatable("a template creates the key; deployed again it does not change the policy of a key that is there");

} // namespace

Exported restBody(const std::string &policy, const ExportOptions &options)
{
    const std::string releasePolicy =
        filled("\"release_policy\": {\n    \"contentType\": \"$1\",\n    \"data\": \"$2\",\n    \"immutable\": $3\n  }",
               {std::string(contentType), encodedBase64(policy, {}), options.immutable ? "true" : "false"});
    const std::string url = "https://" + options.holder
        + (options.target == ExportTarget::Vault ? ".vault.azure.net/keys/" : ".managedhsm.azure.net/keys/")
        + options.key;
    constexpr std::string_view version = "?api-version=7.4";
    Exported result;
    switch (options.step) {
    case ExportStep::Create:
        result.text =
            "{\n  \"kty\": \"RSA-HSM\",\n  \"attributes\": {\"exportable\": true},\n  " + releasePolicy + "\n}\n";
        result.notes.push_back(message("send it with POST %1", {url + "/create" + std::string(version)}));
        break;
    case ExportStep::Import:
        result.text =
            "{\n  \"hsm\": true,\n  \"key\": {\"kty\": \"RSA-HSM\"},\n  \"attributes\": {\"exportable\": true},\n  "
            + releasePolicy + "\n}\n";
        result.notes.push_back(message("send it with PUT %1, with the rest of the key (a JSON Web Key) in `key`",
                                       {url + std::string(version)}));
        break;
    case ExportStep::Update:
        result.text = "{\n  " + releasePolicy + "\n}\n";
        result.notes.push_back(message("send it with PATCH %1", {url + std::string(version)}));
        break;
    }
    return result;
}

Exported armTemplate(const std::string &policy, const ExportOptions &options)
{
    Exported result;
    result.refusal = templateRefusal(options);
    if (!result.refusal.empty())
        return result;
    result.text = filled(R"({
  "$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#",
  "contentVersion": "1.0.0.0",
  "resources": [
    {
      "type": "$1/keys",
      "apiVersion": "$2",
      "name": "$3/$4",
      "properties": {
        "kty": "RSA-HSM",
        "attributes": {
          "exportable": true
        },
        "release_policy": {
          "contentType": "$5",
          "data": "$6"
        }
      }
    }
  ]
}
)",
                         {typeOf(options), std::string(templateVersion), options.holder, options.key,
                          std::string(contentType), encodedBase64(policy, {})});
    result.notes.emplace_back(message(createOnly));
    return result;
}

Exported bicepTemplate(const std::string &policy, const ExportOptions &options)
{
    Exported result;
    result.refusal = templateRefusal(options);
    if (!result.refusal.empty())
        return result;
    result.comment = "// ";
    result.text = filled(R"(resource holder '$1@$2' existing = {
  name: '$3'
}

resource key '$1/keys@$2' = {
  parent: holder
  name: '$4'
  properties: {
    kty: 'RSA-HSM'
    attributes: {
      exportable: true
    }
    release_policy: {
      contentType: '$5'
      data: '$6'
    }
  }
}
)",
                         {typeOf(options), std::string(templateVersion), options.holder, options.key,
                          std::string(contentType), encodedBase64(policy, {})});
    result.notes.emplace_back(message(createOnly));
    return result;
}

Exported terraformResource(std::string_view policy, const ExportOptions &options)
{
    Exported result;
    if (options.target == ExportTarget::ManagedHsm)
        result.refusal =
            "no source documents a release policy for azurerm's keys of a managed HSM: use --to arm or --to az";
    else if (options.step == ExportStep::Import)
        result.refusal = message("azurerm_key_vault_key creates keys and imports none: use --to az");
    else if (policy.find("${") != std::string_view::npos || policy.find("%{") != std::string_view::npos)
        result.refusal = message("Terraform would replace the ${…} or %{…} in this policy: fill it in first");
    if (!result.refusal.empty())
        return result;
    const std::string_view json = policy.substr(0, policy.find_last_not_of(" \t\r\n") + 1);
    result.comment = "# ";
    result.text = filled(R"(resource "azurerm_key_vault_key" "key" {
  name         = "$1"
  key_vault_id = azurerm_key_vault.vault.id
  key_type     = "RSA-HSM"
  key_size     = 2048
  key_opts     = ["wrapKey", "unwrapKey"]

  release_policy {
    immutable = $2
    json      = <<JSON
$3
JSON
  }
}
)",
                         {options.key, options.immutable ? "true" : "false", std::string(json)});
    result.notes.emplace_back(
        message("release_policy is in azurerm from version 4 on; to take `immutable` back makes a new key"));
    return result;
}

} // namespace skr
