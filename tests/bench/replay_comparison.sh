#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# skr-policy replay beside jq, on one core and the same generated tokens: the counts must be equal. Prints medians of CPU
# time per token, and the peak of memory for a tenth of the tokens and for all.
# Usage: tests/bench/replay_comparison.sh [PROGRAM [TOKENS [ROUNDS [jwt|json]]]]
set -euo pipefail
cd "$(dirname "$0")/../.."

program=${1:-build/release/app/cli/skr-policy}
tokens=${2:-100000}
rounds=${3:-3}
form=${4:-jwt}

command -v jq >/dev/null || { echo "This comparison needs jq." >&2; exit 2; }
[[ -x $program ]] || { echo "There is no $program: build it first." >&2; exit 2; }

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
tests/bench/tokens.sh "$tokens" 1 "$form" >"$folder/tokens.jsonl"
head -n $((tokens / 10)) "$folder/tokens.jsonl" >"$folder/tenth.jsonl"

policy=tests/bench/replay.policy.json
# What that policy asks. It has two authorities, so that most tokens find none, as in a replay over regions.
# shellcheck disable=SC2016
question='select((.iss == "https://sharedeus.eus.attest.azure.net" or .iss == "https://sharedweu.weu.attest.azure.net")
    and (.["x-ms-attestation-type"] == "sevsnpvm" or .["x-ms-attestation-type"] == "tdxvm")
    and (.["x-ms-compliance-status"] == "azure-compliant-cvm")
    and (.["x-ms-runtime"]["vm-configuration"]["secure-boot"] == true)) | 1'
decode='split(".")[1] | gsub("-"; "+") | gsub("_"; "/") | @base64d | fromjson | '

ask_jq() {
    if [[ $form == jwt ]]; then
        jq -R "$decode$question" "$1"
    else
        jq "$question" "$1"
    fi
}

median() {
    sort -g | awk '{ value[NR] = $1 } END { print value[int((NR + 1) / 2)] }'
}

TIMEFORMAT='%U %S'
for ((round = 0; round < rounds; ++round)); do
    { time taskset -c 0 bash -c "$(declare -f ask_jq); form='$form' question='$question' decode='$decode'
        ask_jq '$folder/tokens.jsonl'" >"$folder/jq"; } 2>>"$folder/jq.time"
    { time taskset -c 0 "$program" replay --policy "$policy" --jobs 1 --format json "$folder/tokens.jsonl" \
        >"$folder/ours"; } 2>>"$folder/ours.time"
done

theirs=$(wc -l <"$folder/jq")
ours=$(jq .released "$folder/ours")
read -r counted unreadable < <(jq -r '"\(.tokens) \(.unreadable)"' "$folder/ours")
printf 'released: jq %d, ours %d of %d tokens, %d unreadable\n' "$theirs" "$ours" "$counted" "$unreadable"
((theirs == ours && counted == tokens && unreadable == 0)) || { echo "The counts differ." >&2; exit 1; }

per_token() {
    awk -v tokens="$tokens" '{ print ($1 + $2) / tokens * 1e6 }' "$1" | median
}
awk -v jq="$(per_token "$folder/jq.time")" -v ours="$(per_token "$folder/ours.time")" 'BEGIN {
    printf "jq    %8.2f microseconds of CPU per token\nours  %8.2f microseconds of CPU per token\nratio %8.1f\n", jq, ours, jq / ours
}'

# The kernel notes the peak of a process; bash has no word for it.
peak() {
    python3 - "$program" "$policy" "$1" <<'END'
import resource, subprocess, sys
subprocess.run([sys.argv[1], "replay", "--policy", sys.argv[2], sys.argv[3]], stdout=subprocess.DEVNULL, check=True)
print(resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss)
END
}
if command -v python3 >/dev/null; then
    printf 'peak of memory: %d KB for %d tokens, %d KB for %d\n' "$(peak "$folder/tenth.jsonl")" $((tokens / 10)) \
        "$(peak "$folder/tokens.jsonl")" "$tokens"
fi
