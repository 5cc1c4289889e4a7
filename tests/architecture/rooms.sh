#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# rooms.sh ROOT: prints which folders of ui and of models/core include which others, and fails on each include that does
# not go down: from a row below to a row above it, or to another folder of the same row. So there is no circle.
set -euo pipefail

# Whoever stands further down includes those above.
ui='
look
parts
dialogs
editors
claims describe evaluate export help preferences replay text tree
authorities problems verify
window'
core='
text
syntax
claims
policy
describe edit help service token
compose evaluate fix wrapping
explain replay testsuite'

# arrows FOLDER PREFIX ORDER: PREFIX is how includes begin, as in "core/text/utf8.h".
arrows() {
    { grep -roE --include='*.cpp' --include='*.h' "^ *# *include \"$2/[^\"]+" "$1" || true; } |
        awk -v top="$1" -v prefix="$2" -v order="$3" '
            BEGIN {
                rows = split(order, row, "\n")
                for (i = 1; i <= rows; ++i) {
                    folders = split(row[i], folder, " ")
                    for (j = 1; j <= folders; ++j)
                        rank[folder[j]] = i
                }
            }
            {
                file = substr($0, 1, index($0, ":") - 1)
                include = substr($0, index($0, "\"") + 1)
                from = substr(file, length(top) + 2)
                to = substr(include, length(prefix) + 2)
                sub("/.*", "", from)
                sub("/.*", "", to)
                if (from == to)
                    next
                ++count[from " -> " to]
                if (!(from in rank) || !(to in rank))
                    why = "a folder without a place in the order"
                else if (rank[to] > rank[from])
                    why = "runs back up"
                else if (rank[to] == rank[from])
                    why = "folders of one row do not know each other"
                else
                    next
                printf "%s: \"%s\": %s\n", file, include, why
                failed = 1
            }
            END {
                for (arrow in count)
                    printf "%s %s: %d\n", prefix, arrow, count[arrow] | "LC_ALL=C sort"
                close("LC_ALL=C sort")
                exit failed
            }'
}

cd "$1"
failed=0
arrows ui ui "$ui" || failed=1
arrows models/core core "$core" || failed=1
exit "$failed"
