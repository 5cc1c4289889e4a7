#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# documented.sh PROGRAM INSTALLER: every command, long option and word to choose from that `PROGRAM --help` shows is in
# its manual page and is completed by bash, zsh and fish. Says what is missing where.
set -euo pipefail

program=$1
name=$(basename "$program")
linux=$2/linux
failed=0
export QT_QPA_PLATFORM=offscreen

missing() {
    printf '%s: %s\n' "$1" "$2"
    failed=1
}

# shellcheck source=/dev/null
source "$(dirname "${BASH_SOURCE[0]}")/helptext.sh"

man_page=$(sed 's/\\-/-/g; s/\\f[A-Z]//g' "$linux/man/$name.1.in")
zsh=$(<"$linux/completions/_$name")
fish=$(<"$linux/completions/$name.fish")
# shellcheck source=/dev/null # the file under test
source "$linux/completions/$name.bash"
complete_with=_${name//-/_}

# The part of the manual page about a command: from its title to the next one.
man_section() {
    [[ -n $1 ]] || { cat <<<"$man_page" && return; }
    awk -v command="$1" '/^\.S[SH] /{inside = $1 == ".SS" && $2 == command} inside' <<<"$man_page"
}

# The branch of a command in the zsh completion, with the options that several commands share written out.
zsh_section() {
    [[ -n $1 ]] || { cat <<<"$zsh" && return; }
    local branch variable
    branch=$(awk -v command="$1)" '$1 == command {inside = 1} inside; inside && /;;$/ {exit}' <<<"$zsh")
    for variable in help pick catalog format; do
        branch=${branch//"\$$variable "/"$(grep "^ *local -a $variable=" <<<"$zsh") "}
    done
    cat <<<"$branch"
}

# The lines of the fish completion for a command.
fish_section() {
    [[ -n $1 ]] || { cat <<<"$fish" && return; }
    grep -E "^complete -c $name( -n '__skr_policy_in ([a-z ]* )?$1( [a-z ]*)?')? -" <<<"$fish" || true
}

# offered WORD…: what bash offers behind these, in $offered, between line ends.
offered() {
    COMP_WORDS=("$@")
    COMP_CWORD=$(($# - 1))
    COMPREPLY=()
    "$complete_with" 2>/dev/null || true
    printf -v offered '\n%s' "${COMPREPLY[@]}" ''
}

# holds TEXT OPTION: the option, and not a longer one.
holds() {
    [[ $1$'\n' =~ $2[^a-z-] ]]
}

# check_option OPTION WORDS, as they stand in the help: `a|b`. Takes what check_command has set.
check_option() {
    local option=$1 words=$2 spaced=${2//|/ } place="${before[*]} $1${2:+ $2}"
    # The help of a command is described once.
    [[ $option == --help && ${#before[@]} -gt 1 ]] || holds "$in_man" "$option" || missing 'manual page' "$place"
    [[ $all_options == *$'\n'"$option"$'\n'* ]] || missing bash "$place"
    holds "$in_zsh" "$option" || missing zsh "$place"
    [[ "$in_fish "$'\n' == *" -l ${option#--} "* ]] || missing fish "$place"
    [[ -n $words ]] || return 0
    [[ $man_page == *"$option $words"* ]] || missing 'manual page: the words' "$place"
    [[ $in_zsh == *"$option"*"($spaced)"* ]] || missing 'zsh: the words' "$place"
    [[ $in_fish == *" -l ${option#--} -x -a '$spaced' "* ]] || missing 'fish: the words' "$place"
    offered "${before[@]}" "$option" ''
    [[ $offered == $'\n'"${words//|/$'\n'}"$'\n' ]] || missing 'bash: the words' "$place"
}

check_command() {
    local -a before=("$name" ${1:+"$1"})
    local in_man in_zsh in_fish all_options option words
    in_man=$(man_section "$1")
    in_zsh=$(zsh_section "$1")
    in_fish=$(fish_section "$1")
    offered "${before[@]}" --
    all_options=$offered
    while read -r option words; do
        check_option "$option" "$words"
    done < <(options "$1")
}

[[ $(options '' | wc -l) -gt 1 ]] || missing help 'its options cannot be read'
check_command ''
for command in $(commands); do
    [[ -n $(man_section "$command") ]] || missing 'manual page' "$name $command"
    offered "$name" ''
    [[ $offered == *$'\n'"$command"$'\n'* ]] || missing bash "$name $command"
    grep -qE "^ *['\"]$command:" <<<"$zsh" || missing zsh "$name $command"
    grep -qE -- "-n __fish_use_subcommand -a $command " <<<"$fish" || missing fish "$name $command"
    check_command "$command"
done
exit "$failed"
