# shellcheck shell=bash
# SPDX-License-Identifier: Apache-2.0
# Completion of skr-policy in bash.

# What each command takes, and what its options take; options that take a word of nobody's list take nothing here.
_skr_policy_options() {
    case $1 in
    '') echo --help --version ;;
    check) echo --help --severity --fail-on --pick --catalog --format ;;
    evaluate) echo --help --token --reading --at --explain --show-identifying --pick --catalog --format ;;
    test) echo --help --format ;;
    replay) echo --help --policy --against --lines --jobs --reading --format ;;
    verify) echo --help --jwks --format ;;
    format) echo --help --check --write --pick ;;
    fix) echo --help --dry-run --write --only --pick --catalog --format ;;
    describe) echo --help --pick --catalog --format ;;
    convert) echo --help --to --for --target --shell --vault --name --immutable --inline --pick ;;
    claims) echo --help --catalog --format ;;
    explain) echo --help --format ;;
    esac
}

_skr_policy_values() {
    case $1:$2 in
    check:--format) echo text json sarif ;;
    evaluate:--format) echo text json markdown html ;;
    test:--format) echo text json junit ;;
    describe:--format) echo text markdown html ;;
    *:--format) echo text json ;;
    *:--fail-on) echo error warning security hint ;;
    *:--reading) echo as-observed documented ;;
    *:--to) echo json base64url rest arm bicep terraform az powershell portal ;;
    *:--for) echo create import update ;;
    *:--target) echo vault hsm ;;
    *:--shell) echo bash powershell cmd ;;
    esac
}

# The codes that `explain` lists, asked of the program itself: they are many, and grow.
_skr_policy_codes() {
    skr-policy explain 2>/dev/null | sed -n 's/^  \([a-z][a-z0-9-]*\)  .*/\1/p'
}

_skr_policy() {
    local current=${COMP_WORDS[COMP_CWORD]} previous=${COMP_WORDS[COMP_CWORD - 1]} command='' word
    local commands='check evaluate test replay verify format fix describe convert claims explain'
    for word in "${COMP_WORDS[@]:1:COMP_CWORD-1}"; do
        [[ " $commands " == *" $word "* ]] && command=$word && break
    done
    if [[ $current == = ]]; then # bash takes --to=az for three words
        current=''
    elif [[ $previous == = ]]; then
        previous=${COMP_WORDS[COMP_CWORD - 2]}
    fi
    COMPREPLY=()
    if [[ $previous == --severity || $previous == --only ]]; then
        mapfile -t COMPREPLY < <(compgen -W "$(_skr_policy_codes)" -- "$current")
        return
    fi
    local values
    values=$(_skr_policy_values "$command" "$previous")
    if [[ -n $values ]]; then
        mapfile -t COMPREPLY < <(compgen -W "$values" -- "$current")
        return
    fi
    case $previous in
    --pick | --at | --jobs | --vault | --name) return ;;
    esac
    if [[ $current == -* ]]; then
        mapfile -t COMPREPLY < <(compgen -W "$(_skr_policy_options "$command")" -- "$current")
    elif [[ -z $command ]]; then
        mapfile -t COMPREPLY < <(compgen -W "$commands" -- "$current")
    elif [[ $command == explain ]]; then
        mapfile -t COMPREPLY < <(compgen -W "$(_skr_policy_codes)" -- "$current")
    elif [[ $command != claims ]]; then
        compopt -o filenames 2>/dev/null
        mapfile -t COMPREPLY < <(compgen -f -- "$current")
    fi
}

complete -F _skr_policy skr-policy
