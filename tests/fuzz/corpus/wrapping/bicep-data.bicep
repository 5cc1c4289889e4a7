resource disk 'Microsoft.KeyVault/vaults/keys@2023-07-01' = {
  name: 'disk'
  properties: {
    kty: 'RSA-HSM'
    release_policy: {
      contentType: 'application/json; charset=utf-8'
      data: 'eyJ2ZXJzaW9uIjoiMS4wLjAiLCJhbnlPZiI6W3siYXV0aG9yaXR5IjoiaHR0cHM6Ly9zaGFyZWR3ZXUud2V1LmF0dGVzdC5henVyZS5uZXQiLCJhbGxPZiI6W3siY2xhaW0iOiJ4LW1zLWF0dGVzdGF0aW9uLXR5cGUiLCJlcXVhbHMiOiJzZXZzbnB2bSJ9LHsiY2xhaW0iOiJ4LW1zLWNvbXBsaWFuY2Utc3RhdHVzIiwiZXF1YWxzIjoiYXp1cmUtY29tcGxpYW50LWN2bSJ9XX1dfQ'
    }
  }
}
