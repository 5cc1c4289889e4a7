$policy = @{
    version = "1.0.0"
    anyOf   = @(
        @{ authority = $endpoint; allOf = @(
            @{ claim = 'x-ms-compliance-status'; equals = 'azure-compliant-cvm' },
            @{ claim = 'x-ms-sevsnpvm-is-debuggable'; equals = $false } ) }
    )
}
$policy | ConvertTo-Json -Depth 20 | Set-Content policy.json
