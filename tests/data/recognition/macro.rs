fn document() -> serde_json::Value {
    json!({
        "version": "1.0.0",
        "anyOf": [{ "authority": ISSUER, "allOf": [{ "claim": "x-ms-attestation-type", "equals": "sevsnpvm" },] },],
    })
}
