#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# files.sh ROOT: every source starts with its licence, and no file names a folder of the machine it was written on.
set -euo pipefail

cd "$1"
failed=0

while read -r file; do
    first=
    IFS= read -r first <"$file" || true
    if [[ $first != '// SPDX-License-Identifier: Apache-2.0' ]]; then
        printf '%s:1: the first line is not the licence identifier\n' "$file"
        failed=1
    fi
done < <(find app models resources tests ui -name '*.cpp' -o -name '*.h' | sort)

# Folders that are not part of the repository: what is built, and an editor's own.
if find . -type d \( -name build -o -name '.[a-z]*' ! -name .ci \) -prune -o -type f -print0 \
    | xargs -0 grep -nIE '(^|[^[:alnum:]_.~/-])/(home|work)/[[:alnum:]]|(^|[^[:alnum:]/])\.\./shared'; then
    printf 'The lines above name a folder outside of the repository\n'
    failed=1
fi
exit "$failed"
