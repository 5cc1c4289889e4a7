#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# outcomes.sh CTEST FOLDER: runs the tests of FOLDER, which fail in every way that a test can, and checks what ctest makes of them.
set -euo pipefail

code=0
report=$("$1" --test-dir "$2" 2>&1) || code=$?
failed=0

# expect TEST OUTCOME
expect() {
    if ! grep -qE "Test +#[0-9]+: selftest_$1 \.*[. *]+$2" <<<"$report"; then
        printf 'selftest_%s: expected "%s"\n' "$1" "$2"
        failed=1
    fi
}

expect passes 'Passed'
expect fails 'Failed'
expect fails_often 'Failed'
expect fails_when_shared 'Failed'
expect crashes 'Exception: SegFault'
expect hangs 'Timeout'
expect skips_a_row 'Failed +Error regular expression found'
expect needs_folder 'Skipped'
expect needs_and_fails 'Failed'
expect unknown 'Failed'
if ((code == 0)); then
    echo 'ctest reports success'
    failed=1
fi
((!failed)) || printf '%s\n' "$report"
exit "$failed"
