param([string]$Vault)
$names = @('clover', 'thyme',)
foreach ($name in $names) { Write-Host "$name in $Vault" }
