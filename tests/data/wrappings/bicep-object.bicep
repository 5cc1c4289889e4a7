param endpoint string

var policy = {
  version: '1.0.0'
  anyOf: [
    {
      authority: endpoint
      allOf: [
        { claim: 'x-ms-compliance-status', equals: 'azure-compliant-cvm' }
      ]
    }
  ]
}
