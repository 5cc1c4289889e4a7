#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# Decode, parse and decide a JWT: this program's core beside jq, in turns. Prints medians per token.
# Usage: tests/bench/jq_comparison.sh [BENCHMARK [TOKENS [ROUNDS]]]
set -euo pipefail
cd "$(dirname "$0")/../.."

benchmark=${1:-build/bench/tests/bench/bench_evaluate}
tokens=${2:-20000}
rounds=${3:-5}

command -v jq >/dev/null || { echo "This comparison needs jq." >&2; exit 2; }
[[ -x $benchmark ]] || { echo "There is no $benchmark: run installer/test --bench first." >&2; exit 2; }

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
sample=$(<resources/samples/compliant-cvm.jwt)
for ((i = 0; i < tokens; ++i)); do
    printf '%s\n' "$sample"
done >"$folder/tokens"

# What the sample policy asks, of every line.
# shellcheck disable=SC2016
program='split(".")[1] | gsub("-"; "+") | gsub("_"; "/") | @base64d | fromjson
    | select((.iss == "https://sharedeus.eus.attest.azure.net")
        and (.["x-ms-compliance-status"] == "azure-compliant-cvm")
        and (.["x-ms-attestation-type"] == "sevsnpvm")
        and (.["x-ms-runtime"]["vm-configuration"]["secure-boot"] == true)) | 1'

median() {
    sort -g | awk '{ value[NR] = $1 } END { print value[int((NR + 1) / 2)] }'
}

TIMEFORMAT=%U
for ((round = 0; round < rounds; ++round)); do
    { time jq -R "$program" "$folder/tokens" >"$folder/released"; } 2>>"$folder/jq"
    "$benchmark" --benchmark_filter='^parseAndDecideJwt$' --benchmark_format=csv 2>/dev/null \
        | awk -F, '/parseAndDecideJwt/ { print $4 }' >>"$folder/ours"
done
released=$(wc -l <"$folder/released")
((released == tokens)) || { echo "jq released $released of $tokens tokens." >&2; exit 1; }

awk -v jq="$(median <"$folder/jq")" -v ours="$(median <"$folder/ours")" -v tokens="$tokens" 'BEGIN {
    jq = jq / tokens * 1e6
    ours = ours / 1e3
    printf "jq    %8.2f microseconds per token\nours  %8.2f microseconds per token\nratio %8.1f\n", jq, ours, jq / ours
}'
