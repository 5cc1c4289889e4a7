resource "azurerm_key_vault_key" "clover" {
  release_policy {
    json = jsonencode({
      version = "1.0.0"
      anyOf = [{ authority = "https://sharedweu.weu.attest.azure.net", allOf = [{ claim = "x-ms-attestation-type", equals = "\U0001F600" }] }]
    })
  }
}
