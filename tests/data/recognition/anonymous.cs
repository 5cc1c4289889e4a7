using System.Text.Json;

var document = new
{
    version = "1.0.0",
    anyOf = new[] { new { authority = issuer, allOf = new[] { new { claim = "x-ms-attestation-type", equals = "sevsnpvm" } } } },
};
Console.WriteLine(JsonSerializer.Serialize(document));
