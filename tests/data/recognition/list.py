RELEASES = [
    {"version": "1.0.0", "anyOf": [{"authority": "https://sharedweu.weu.attest.azure.net", "allOf": [{"claim": "x-ms-compliance-status", "equals": "azure-compliant-cvm"}]}]},
]

def first():
    return RELEASES[0]
