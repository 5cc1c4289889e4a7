resource "azurerm_key_vault_key" "disk" {
  name         = "disk"
  key_vault_id = azurerm_key_vault.contoso.id
  key_type     = "RSA"

  release_policy {
    json = jsonencode({
      version = "1.0.0"
      anyOf = [{
        authority = var.endpoint # one for each region
        allOf = [
          { claim = "x-ms-attestation-type", equals = "sevsnpvm" },
          { "claim" : "x-ms-compliance-status", "equals" : "azure-compliant-cvm" },
          { claim = "x-ms-sevsnpvm-vmpl", equals = 0 },
        ]
      }]
    })
    immutable = false
  }
}
