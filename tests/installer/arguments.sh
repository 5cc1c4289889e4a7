#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# What installer/run and installer/test say to arguments they cannot use, before they install or build anything.
set -euo pipefail

installer=$(cd "$(dirname "${BASH_SOURCE[0]}")/../../installer" && pwd)
failed=0

# expect EXIT_CODE TEXT COMMAND ARGUMENT…
expect() {
    local code=0 said
    said=$("$installer/$3" "${@:4}" 2>&1 </dev/null) || code=$?
    if [[ $code != "$1" || $said != *"$2"* ]]; then
        printf 'FAIL: installer/%s: exit %s, said: %s\n' "${*:3}" "$code" "$said"
        failed=1
    fi
}

expect 0 'Usage: installer/run [FILE]' run --help
expect 0 'Usage: installer/test' test -h
expect 2 'Unknown option "--verbose"' run --verbose
expect 2 '--token needs a file' run --token
expect 2 'no-such.json: not a file that can be read' run no-such.json
expect 2 'not a file that can be read' run "$installer"
expect 2 'not a file that can be read' run "$installer/run" --token no-such.jwt
expect 2 'One policy at a time' run a.json b.json
expect 2 '--preset needs test, dev or asan' test --preset release
expect 2 'Unknown argument "core_parser"' test core_parser
expect 0 'Usage: installer/package' package --help
expect 2 'Unknown argument "rpm"' package rpm
exit "$failed"
