#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# valid.sh TOOL ARGUMENT…: what the tool says of a file that is installed; 77, which means skipped, if there is no such tool.
set -euo pipefail

if ! command -v "$1" >/dev/null; then
    printf 'SKIP   : %s is not installed\n' "$1"
    exit 77
fi
"$@"
