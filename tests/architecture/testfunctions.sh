#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# testfunctions.sh TESTS BUILD COMPILER FLAG…: a check that fails leaves the function it is in. So no test compiles in which
# a check is elsewhere than in a test function: the compiler refuses the marked lines of testfunctions.cpp, and no others,
# and every test of BUILD is compiled with the header that makes it do so.
set -euo pipefail

tests=$1
build=$2
shift 2
header=$tests/testfunction.h
sample=$tests/architecture/testfunctions.cpp
failed=0

# The compiler names the line at which the macro is used: before the error, as that of an error, or in a note.
if "$@" -std=c++20 -fPIC -fsyntax-only -include "$header" "$sample" >/dev/null 2>"$build/testfunctions.log"; then
    echo 'A check in a lambda compiles'
    exit 1
fi
refused=$(grep -oE 'testfunctions\.cpp:[0-9]+:[0-9]+: (error|note): ' "$build/testfunctions.log" | cut -d: -f2 | sort -nu)
if ! diff <(grep -n '// refused$' "$sample" | cut -d: -f1) <(printf '%s\n' "$refused"); then
    echo 'These lines (> refused by the compiler, < not) are not those that are marked'
    failed=1
fi

# Whether it reaches all tests; what moc makes has no checks.
commands=$(grep -E '"command": .*_tests\.dir/' "$build/compile_commands.json" | grep -vE 'mocs_compilation|-x c\+\+-header')
while read -r included source; do
    if [[ $included != "$header" ]] && ! grep -qsF "$header" "$included"; then
        printf '%s is compiled without %s\n' "$source" "$header"
        failed=1
    fi
done < <(sed -E 's/.* -include ([^ ]+) .*-c ([^ "]+).*/\1 \2/; t; s/.*-c ([^ "]+).*/nothing \1/' <<<"$commands")
exit "$failed"
