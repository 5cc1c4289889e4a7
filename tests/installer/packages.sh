#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# What installer/lib.sh does about missing packages, with a made-up apt, dpkg, sudo and id: installs nothing.
set -euo pipefail

installer=$(cd "$(dirname "${BASH_SOURCE[0]}")/../../installer" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mkdir "$work/bin"
for tool in bash comm dirname env grep sed sort tr; do
    ln -s "$(command -v "$tool")" "$work/bin/$tool"
done

fake() {
    printf '#!%s\n%s\n' "$(command -v bash)" "$2" >"$work/bin/$1"
    chmod +x "$work/bin/$1"
}
# shellcheck disable=SC2016 # all of these are expanded when the fakes run
{
    fake id 'echo "$FAKE_UID"'
    fake sudo '[[ $1 == -n && -n ${FAKE_SUDO:-} ]] && shift && "$@"'
    fake dpkg-query 'for p in "${@:4}"; do [[ " $FAKE_MISSING " == *" $p "* ]] || echo "installed $p"; done'
    fake apt-get 'case $* in
        *--simulate*) [[ -z ${FAKE_LISTS_EMPTY:-} ]] || grep -qs update "$FAKE_LOG" ;;
        *) echo "$*" >>"$FAKE_LOG" ;;
    esac'
}

failed=0
# expect NAME EXIT_CODE CALLS_OF_APT TEXT_ON_STDERR, with the FAKE_ variables set by the caller.
expect() {
    : >"$work/log"
    local code=0 calls
    PATH=$work/bin FAKE_LOG=$work/log "$work/bin/bash" -euc "source '$installer/lib.sh'; ensure_packages build bench" \
        </dev/null >"$work/out" 2>"$work/err" || code=$?
    calls=$(sed -E 's/ *(-o|--)[^ ]*( DPkg[^ ]*)?//g' "$work/log" | tr '\n' ';')
    if [[ $code != "$2" || $calls != "$3" || $(<"$work/err") != *"$4"* || -s $work/out ]]; then
        printf 'FAIL: %s: exit %s, apt-get "%s", said: %s\n' "$1" "$code" "$calls" "$(<"$work/err")"
        failed=1
    fi
}

export FAKE_UID=0 FAKE_MISSING=
expect 'nothing is missing' 0 '' ''

export FAKE_MISSING='g++ jq'
expect 'root installs what is missing, without an update' 0 ' install g++ jq;' 'to install: g++ jq'
FAKE_LISTS_EMPTY=1 expect 'an update first if the lists lack a package' 0 ' update; install g++ jq;' ''
FAKE_UID=1000 FAKE_SUDO=1 expect 'sudo that asks no password' 0 ' install g++ jq;' ''
FAKE_UID=1000 expect 'no rights: the line to run' 2 '' \
    'may not install them. Run as root: apt-get update && apt-get install --yes --no-install-recommends g++ jq'

fake apt-get "[[ \$* == *--simulate* ]] && exit 100; echo \"\$*\" >>\"\$FAKE_LOG\""
expect 'a release without one of the packages tries the build' 0 ' update;' 'Trying the build all the same'

fake apt-get "[[ \$* == *--simulate* ]] || { echo \"\$*\" >>\"\$FAKE_LOG\"; [[ \$* != *install* ]]; }"
expect 'stale lists: once more after an update, then the line to run' 2 \
    ' install g++ jq; update; install g++ jq;' 'Run as root: apt-get update'

rm "$work/bin/apt-get"
expect 'another system: names the packages and tries the build' 0 '' 'libqscintilla2-qt6-dev'
exit "$failed"
