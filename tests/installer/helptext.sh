# SPDX-License-Identifier: Apache-2.0
# shellcheck shell=bash
# What a program says of itself, for the scripts that hold documents to it. Takes $program.

# help_of COMMAND: its help; that of the program for an empty one.
help_of() {
    "$program" ${1:+"$1"} --help 2>/dev/null
}

# The commands of the program, one a line; none for one without.
commands() {
    help_of '' | sed -n '/^Subcommands:/,/^$/s/^  \([a-z][a-z-]*\) .*/\1/p'
}

# The long options of a command, one a line, with the words to choose from behind it: `--to json|arm`.
options() {
    help_of "$1" | sed -nE 's/^ +(-[a-z], ?)?(--[a-z][a-z-]*)( ([a-z][a-z0-9-]*(\|[a-z][a-z0-9-]*)+))?.*/\2 \4/p'
}
