#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# Prints COUNT tokens as JSON Lines, the same ones for the same SEED: guest and platform tokens, SGX, TDX, of several
# issuers, in several states of security. None is of a real machine. awk makes them, so that it runs anywhere.
# Usage: tests/bench/tokens.sh COUNT [SEED] [jwt]
#   jwt: signed like a JWT (with a signature that is none) instead of claims as JSON
set -euo pipefail

count=${1:?how many tokens?}
seed=${2:-1}
form=${3:-json}

awk -v count="$count" -v seed="$seed" -v form="$form" '
function random(below) { # a linear congruential generator whose products stay exact in a double
    state = (state * 16807) % 2147483647
    return state % below
}
function hex(digits,    text, i) {
    text = ""
    for (i = 0; i < digits; i += 4)
        text = text sprintf("%04x", random(65536))
    return text
}
function flag(percent) { return random(100) < percent ? "true" : "false" }
function encoded(text,    result, i, bits, length_) {
    result = ""
    length_ = length(text)
    for (i = 1; i <= length_; i += 3) {
        bits = code[substr(text, i, 1)] * 65536 + code[substr(text, i + 1, 1)] * 256 + code[substr(text, i + 2, 1)]
        result = result digit[int(bits / 262144)] digit[int(bits / 4096) % 64]
        if (i + 1 <= length_) result = result digit[int(bits / 64) % 64]
        if (i + 2 <= length_) result = result digit[bits % 64]
    }
    return result
}
function snp() {
    return "\"x-ms-sevsnpvm-bootloader-svn\":4,\"x-ms-sevsnpvm-familyId\":\"01000000000000000000000000000000\"," \
        "\"x-ms-sevsnpvm-guestsvn\":" (6 + random(3)) ",\"x-ms-sevsnpvm-hostdata\":\"" hex(64) "\"," \
        "\"x-ms-sevsnpvm-is-debuggable\":" flag(3) ",\"x-ms-sevsnpvm-launchmeasurement\":\"" measurement[random(12)] "\"," \
        "\"x-ms-sevsnpvm-microcode-svn\":" (206 + random(8)) ",\"x-ms-sevsnpvm-migration-allowed\":false," \
        "\"x-ms-sevsnpvm-reportdata\":\"" hex(128) "\",\"x-ms-sevsnpvm-reportid\":\"" hex(64) "\"," \
        "\"x-ms-sevsnpvm-smt-allowed\":true,\"x-ms-sevsnpvm-snpfw-svn\":" (20 + random(4)) "," \
        "\"x-ms-sevsnpvm-tee-svn\":0,\"x-ms-sevsnpvm-vmpl\":0"
}
function tdx() {
    return "\"attester_tcb_status\":\"" (random(20) ? "UpToDate" : "OutOfDate") "\",\"dbgstat\":\"disabled\"," \
        "\"tdx_mrtd\":\"" hex(96) "\",\"tdx_rtmr0\":\"" hex(96) "\",\"tdx_rtmr1\":\"" hex(96) "\"," \
        "\"tdx_seamsvn\":3,\"tdx_td_attributes_debug\":" flag(3) ",\"tdx_td_attributes_septve_disable\":true"
}
function runtime(keyId) {
    return "\"x-ms-runtime\":{\"keys\":[{\"e\":\"AQAB\",\"key_ops\":[\"encrypt\"],\"kid\":\"" keyId \
        "\",\"kty\":\"RSA\",\"n\":\"" hex(342) "\"}],\"vm-configuration\":{\"console-enabled\":" flag(50) \
        ",\"secure-boot\":" flag(93) ",\"tpm-enabled\":true,\"vmUniqueId\":\"" toupper(hex(8)) "-0000-4000-8000-" \
        toupper(hex(12)) "\"}}"
}
function claims(    kind, text, issued, tee, compliance) {
    kind = random(10)
    issued = 1767225600 + random(31536000)
    text = "{\"exp\":" (issued + 28800) ",\"iat\":" issued ",\"iss\":\"" issuer[random(issuers)] "\",\"jti\":\"" hex(64) \
        "\",\"nbf\":" issued ","
    compliance = random(12) ? "\"x-ms-compliance-status\":\"azure-compliant-cvm\"," : ""
    if (kind < 4) { # guest token
        tee = random(4) ? snp() : tdx()
        return text "\"secureboot\":" flag(95) ",\"x-ms-attestation-type\":\"azurevm\"," \
            "\"x-ms-azurevm-kerneldebug-enabled\":" flag(2) ",\"x-ms-azurevm-vmid\":\"" toupper(hex(8)) \
            "-0000-4000-8000-" toupper(hex(12)) "\",\"x-ms-isolation-tee\":{\"x-ms-attestation-type\":\"" \
            (tee ~ /tdx_/ ? "tdxvm" : "sevsnpvm") "\"," compliance runtime("HCLAkPub") "," tee "}," \
            runtime("TpmEphemeralEncryptionKey") ",\"x-ms-ver\":\"1.0\"}"
    }
    if (kind == 4) # Trusted Launch
        return text "\"secureboot\":" flag(95) ",\"x-ms-attestation-type\":\"azurevm\"," \
            "\"x-ms-azurevm-kerneldebug-enabled\":false,\"x-ms-azurevm-vmid\":\"" toupper(hex(8)) \
            "-0000-4000-8000-" toupper(hex(12)) "\"," runtime("TpmEphemeralEncryptionKey") ",\"x-ms-ver\":\"1.0\"}"
    if (kind == 5)
        return text "\"x-ms-attestation-type\":\"sgx\",\"x-ms-sgx-is-debuggable\":" flag(10) \
            ",\"x-ms-sgx-mrenclave\":\"" hex(64) "\",\"x-ms-sgx-mrsigner\":\"" hex(64) \
            "\",\"x-ms-sgx-product-id\":1,\"x-ms-sgx-svn\":" random(4) ",\"x-ms-ver\":\"1.0\"}"
    if (kind == 6)
        return text "\"x-ms-attestation-type\":\"tdxvm\"," compliance runtime("HCLTransferKey") "," tdx() ",\"x-ms-ver\":\"1.0\"}"
    return text "\"x-ms-attestation-type\":\"sevsnpvm\"," compliance runtime("HCLTransferKey") "," snp() ",\"x-ms-ver\":\"1.0\"}"
}
BEGIN {
    state = seed * 7919 % 2147483646 + 1
    issuers = split("eus.eus wus.wus neu.neu weu.weu cus.cus", codes, " ")
    for (i = 1; i <= issuers; ++i)
        issuer[i - 1] = "https://shared" codes[i] ".attest.azure.net"
    for (i = 0; i < 12; ++i)
        measurement[i] = hex(96)
    if (form == "jwt") {
        for (i = 0; i < 256; ++i) code[sprintf("%c", i)] = i
        alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"
        for (i = 0; i < 64; ++i) digit[i] = substr(alphabet, i + 1, 1)
        header = encoded("{\"alg\":\"RS256\",\"kid\":\"bench\",\"typ\":\"JWT\"}")
        signature = encoded(sprintf("%0256d", 0))
    }
    for (n = 0; n < count; ++n)
        print form == "jwt" ? header "." encoded(claims()) "." signature : claims()
}'
