#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# completions.sh FOLDER: each shell can read its completions. Shells that are not installed are left out.
set -euo pipefail

failed=0
read_by() {
    local shell=$1 file
    command -v "$shell" >/dev/null || { printf 'SKIP   : %s is not installed\n' "$shell" && return; }
    for file in "${@:2}"; do
        "$shell" -n "$file" || failed=1
    done
}

read_by bash "$1"/*.bash
read_by zsh "$1"/_*
read_by fish "$1"/*.fish
exit "$failed"
