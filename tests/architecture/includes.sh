#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# includes.sh ROOT WIDGETS NETWORK: checks every include of ROOT's sources against the layers
# (app → ui → models/azure → models/qt → models/core). WIDGETS and NETWORK are the folders of the QtWidgets and QtNetwork
# headers. Prints file:line and the rule for each include that breaks one.
set -euo pipefail

root=$1
widgets=$2
network=$3

standard='^<([a-z_0-9]+|[a-z]+intrin\.h)>$' # neither a folder nor an ending: not POSIX, not a library
system='^<(sys/)?[a-z]+\.h>$'
qt='^<(Q[A-Za-z0-9]+|Qt[A-Z][A-Za-z]*/.+)>$'

is_widget() {
    local header=${1#<}
    [[ $1 == '<QtWidgets'* || $1 == '<QtPrintSupport'* || -e $widgets/${header%>} ]]
}

is_network() {
    local header=${1#<}
    [[ $1 == '<QtNetwork'* || -e $network/${header%>} ]]
}

# find_broken_rule FILE INCLUDE: sets `rule` to the one that the include breaks; to nothing if it is allowed. (A process for
# each of thousands of includes would take a minute.)
find_broken_rule() {
    local file=$1 include=$2
    rule=
    [[ ! $include =~ $standard ]] || return 0
    # Local sockets stay on the machine.
    [[ ! $file:$include =~ ^app/gui/instance\.(h|cpp):'<QLocal'(Server|Socket)'>'$ ]] || return 0
    if [[ $file != models/azure/* ]] && is_network "$include"; then
        rule='only models/azure reaches the network'
        return
    fi
    case $file:$include in
    models/core/*:'"core/'*) ;;
    models/core/claims/*:'"resources/resources.h"' | models/core/policy/diagnosticpage.cpp:'"resources/resources.h"') ;;
    models/core/service/*.cpp:'"resources/resources.h"' | models/core/help/*.cpp:'"resources/resources.h"') ;;
    models/core/*.cpp:'<nlohmann/'* | models/core/*:'<nlohmann/json_fwd.hpp>') ;;
    models/core/*:'<nlohmann/'*) rule='headers of models/core only forward-declare nlohmann/json' ;;
    models/core/token/*:'<openssl/'*) ;;
    models/core/*:'<openssl/'*) rule='only core/token includes OpenSSL' ;;
    models/core/*:*) rule='models/core includes only itself, nlohmann/json and the standard library' ;;

    models/replay/*:'"core/'* | models/replay/*:'"replay/'* | models/replay/*.cpp:'<nlohmann/'* | models/replay/tokenstream.cpp:'<zlib.h>') ;;
    models/replay/*)
        [[ $include =~ $system ]] || rule='models/replay includes only itself, models/core, nlohmann/json, zlib, POSIX and the standard library'
        ;;

    models/files/*:'"core/'* | models/files/*:'"files/'* | models/files/*.cpp:'<nlohmann/'*) ;;
    models/files/*)
        [[ $include =~ $system ]] || rule='models/files includes only itself, models/core, nlohmann/json, POSIX and the standard library'
        ;;

    models/qt/*:'"core/'* | models/qt/*:'"files/'* | models/qt/*:'"qt/'*) ;;
    models/qt/*)
        if is_widget "$include"; then
            rule='models/qt does not know widgets'
        elif [[ ! $include =~ $qt ]]; then
            rule='models/qt includes only itself, models/core, models/files, Qt and the standard library'
        fi
        ;;

    models/azure/*:'"core/'* | models/azure/*:'"qt/'* | models/azure/*:'"azure/'*) ;;
    models/azure/*)
        if is_widget "$include"; then
            rule='models/azure does not know widgets'
        elif [[ ! $include =~ $qt ]]; then
            rule='models/azure includes only itself, models/qt, models/core, Qt and the standard library'
        fi
        ;;

    ui/text/scintilla.h:'<Qsci/'* | ui/text/*:'"ui/text/'* | ui/*:'"ui/text/textpane.h"') ;;
    ui/*:'<Qsci/'* | ui/*:'"ui/text/'*) rule='only ui/text knows QScintilla, by ui/text/scintilla.h; others know its TextPane' ;;
    ui/*:'"ui/'* | ui/*:'"azure/'* | ui/*:'"replay/'* | ui/*:'"qt/'* | ui/*:'"core/'* | ui/*:'"resources/resources.h"') ;;
    ui/*) [[ $include =~ $qt ]] || rule='ui includes only itself, models, Qt and the standard library' ;;

    app/cli/*:'"app/cli/'* | app/cli/*:'"core/'* | app/cli/*:'"replay/'* | app/cli/*:'"files/'* | app/cli/*:'<CLI/'* | app/cli/*:'<nlohmann/'*) ;;
    app/cli/*)
        [[ $include =~ $system ]] ||
            rule='app/cli includes only itself ("app/cli/…"), models/core, CLI11, nlohmann/json, POSIX and the standard library'
        ;;

    app/gui/*:'"app/gui/'* | app/gui/*:'"ui/'* | app/gui/*:'"azure/'* | app/gui/*:'"files/'* | app/gui/*:'"qt/'* | app/gui/*:'"core/'*) ;;
    app/gui/*) [[ $include =~ $qt ]] || rule='app/gui includes only itself, ui, models, Qt and the standard library' ;;
    esac
}

failed=0
cd "$root"
while IFS=: read -r file line text; do
    [[ $text =~ (\"[^\"]*\"|\<[^\>]*\>) ]] || continue
    include=${BASH_REMATCH[1]}
    find_broken_rule "$file" "$include"
    if [[ -n $rule ]]; then
        printf '%s:%s: %s: %s\n' "$file" "$line" "$include" "$rule"
        failed=1
    fi
done < <(grep -rnE --include='*.cpp' --include='*.h' '^[[:space:]]*#[[:space:]]*include' app models ui | sort -t: -k1,1 -k2,2n)
exit "$failed"
