export const release = {
  version: "1.0.0",
  anyOf: [{ authority: `https://${region}.attest.azure.net`, allOf: [...common] }],
};
