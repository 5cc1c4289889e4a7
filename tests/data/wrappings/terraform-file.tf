resource "azurerm_key_vault_key" "disk" {
  name         = "disk"
  key_vault_id = azurerm_key_vault.contoso.id
  key_type     = "RSA-HSM"

  release_policy {
    json = file("policy.json")
    immutable = false
  }
}
