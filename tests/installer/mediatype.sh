#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# mediatype.sh FILE.xml SAMPLES: with this description installed, *.skr.json is a policy and other JSON stays JSON.
set -euo pipefail

for tool in xmllint update-mime-database gio; do
    if ! command -v "$tool" >/dev/null; then
        printf 'SKIP   : %s is not installed\n' "$tool"
        exit 77
    fi
done
xmllint --noout "$1"

home=$(mktemp -d)
trap 'rm -rf "$home"' EXIT
export HOME=$home XDG_DATA_HOME=$home/data XDG_CACHE_HOME=$home/cache
mkdir -p "$XDG_DATA_HOME/mime/packages"
cp "$1" "$XDG_DATA_HOME/mime/packages/"
update-mime-database "$XDG_DATA_HOME/mime"

failed=0
expect() { # FILE MEDIA_TYPE
    local found
    cp "$samples/confidential-vm.policy.json" "$home/$1"
    found=$(gio info --attributes standard::content-type "$home/$1" | sed -n 's/.*standard::content-type: //p')
    [[ $found == "$2" ]] && return
    printf '%s is %s instead of %s\n' "$1" "$found" "$2"
    failed=1
}
samples=$2
expect disk.skr.json application/vnd.skr-policy+json
expect disk.json application/json
expect skr.json application/json
exit "$failed"
