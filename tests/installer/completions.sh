#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# completions.sh SHELL FILE…: the shell can read its completions; 77, which means skipped, if it is not installed.
set -euo pipefail

shell=$1
shift
if ! command -v "$shell" >/dev/null; then
    printf 'SKIP   : %s is not installed\n' "$shell"
    exit 77
fi
failed=0
for file in "$@"; do
    "$shell" -n "$file" || failed=1
done
exit "$failed"
