import java.util.Map;

public class Release {
    static final String DOCUMENT = "{\"version\": \"1.0.0\", \"anyOf\": [{\"authority\": \"" + ISSUER
        + "\", \"allOf\": [{\"claim\": \"x-ms-attestation-type\", \"equals\": \"sevsnpvm\"}]}]}";
}
