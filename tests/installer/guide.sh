#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# guide.sh PROGRAM RESOURCES: the guide's page about the command line has a part for every command of the program, names
# no command or option that does not exist, and shows what its examples print, which are run among the samples.
# UPDATE_GUIDE=1 writes what they print into the page.
set -euo pipefail

program=$(realpath "$1")
resources=$(realpath "$2")
page=$resources/help/command-line.md
failed=0
# shellcheck source=/dev/null
source "$(dirname "${BASH_SOURCE[0]}")/helptext.sh"

missing() {
    printf '%s\n' "$1"
    failed=1
}

# The page with what its examples print, instead of what stands there.
with_outputs() {
    local line inside=''
    while IFS= read -r line; do
        if [[ $line == '```console' ]]; then
            inside=yes
        elif [[ $line == '```' ]]; then
            inside=''
        fi
        if [[ -z $inside || $line == '```console' ]]; then
            printf '%s\n' "$line"
        elif [[ $line == '$ '* ]]; then
            printf '%s\n' "$line"
            (exit "$result")
            eval "${line#\$ }" 2>&1 && result=0 || result=$?
        fi
    done <"$page"
}

known=$(commands)
all_options=$(options '' | cut -d' ' -f1)
declare -A options_of
for command in $known; do
    grep -qx "## $command" "$page" || missing "no part about the command $command"
    options_of[$command]=$'\n'$(options "$command" | cut -d' ' -f1)$'\n'
    all_options+=${options_of[$command]}
done
all_options=$'\n'$all_options

# Every command that is named, and the options in the part about it.
section=introduction
inside=''
while IFS= read -r line; do
    [[ $line == '## '* ]] && section=${line#\#\# }
    [[ $line == '```'* ]] && inside=${line#\`\`\`}
    [[ $inside == console && $line != '$ '* ]] && continue # what was printed
    rest=$line
    while [[ $rest =~ skr-policy\ ([a-z][a-z-]*)(.*) ]]; do
        [[ -n ${options_of[${BASH_REMATCH[1]}]:-} ]] || missing "there is no command ${BASH_REMATCH[1]}: $line"
        rest=${BASH_REMATCH[2]}
    done
    rest=$line
    while [[ $rest =~ (--[a-z][a-z-]+)(.*) ]]; do
        option=${BASH_REMATCH[1]} rest=${BASH_REMATCH[2]}
        [[ ${options_of[$section]:-$all_options} == *$'\n'"$option"$'\n'* ]] || missing "there is no $option: $line"
    done
done <"$page"

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cp "$resources"/samples/* "$folder"
mkdir "$folder/bin"
ln -s "$program" "$folder/bin/skr-policy"
export PATH=$folder/bin:$PATH TZ=UTC LC_ALL=C.UTF-8
result=0
outputs=$(cd "$folder" && set +e && with_outputs)
if [[ ${UPDATE_GUIDE:-} == 1 ]]; then
    printf '%s\n' "$outputs" >"$page"
elif ! diff -u "$page" <(printf '%s\n' "$outputs"); then
    missing 'the outputs above are others: run this with UPDATE_GUIDE=1 and look at the page'
fi
exit "$failed"
