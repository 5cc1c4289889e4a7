import json

RELEASE = {
    "version": "1.0.0",
    "anyOf": [
        {
            "authority": "https://sharedweu.weu.attest.azure.net",
            "allOf": [
                {"claim": "x-ms-compliance-status", "equals": "azure-compliant-cvm"},
                {"claim": "x-ms-sevsnpvm-is-debuggable", "equals": False},  # production
            ],
        },
    ],
}
