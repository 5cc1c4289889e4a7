# shellcheck shell=bash
# SPDX-License-Identifier: Apache-2.0
# Completion of skr-policy-editor in bash.

_skr_policy_editor() {
    local current=${COMP_WORDS[COMP_CWORD]} previous=${COMP_WORDS[COMP_CWORD - 1]}
    COMPREPLY=()
    case $previous in
    --theme) mapfile -t COMPREPLY < <(compgen -W 'light dark high-contrast' -- "$current") && return ;;
    --size | --line) return ;;
    esac
    if [[ $current == -* ]]; then
        mapfile -t COMPREPLY < <(compgen -W '--token --catalog --line --new-window --screenshot --size --theme --help --help-all --version' -- "$current")
    else
        compopt -o filenames 2>/dev/null
        mapfile -t COMPREPLY < <(compgen -f -- "$current")
    fi
}

complete -F _skr_policy_editor skr-policy-editor
