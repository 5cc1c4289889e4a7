import json

print(json.dumps({
    "version": "1.0.0",
    "anyOf": [{"authority": f"https://{region}.attest.azure.net", "allOf": [{"claim": "x-ms-attestation-type", "equals": tee}]}],
}))
