package release

func document(issuer string) map[string]any {
	return map[string]any{
		"version": "1.0.0",
		"anyOf": []any{map[string]any{
			"authority": issuer,
			"allOf":     []any{map[string]any{"claim": "x-ms-attestation-type", "equals": "sevsnpvm"}},
		}},
	}
}
