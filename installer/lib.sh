# shellcheck shell=bash
# SPDX-License-Identifier: Apache-2.0
# Sourced by run, test and package: packages and builds. All it prints goes to standard error; results have standard output.

repository=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
person_present=false # someone who can answer a question
[[ -t 0 && -t 1 ]] && person_present=true

say() {
    printf '%s\n' "$*" >&2
}

# Exit code 2: cannot run, as opposed to a failed build or test.
die() {
    say "$*"
    exit 2
}

# packages_of GROUP…: the groups' packages, one a line.
packages_of() {
    local group
    for group in "$@"; do
        sed -n "s/^$group: *//p" "$repository/installer/packages" | tr ' ' '\n'
    done
}

# Those of PACKAGE… that are not installed, one a line.
missing_of() {
    # shellcheck disable=SC2016 # a format of dpkg-query
    dpkg-query -W -f '${db:Status-Status} ${Package}\n' "$@" 2>/dev/null \
        | sed -n 's/^installed //p' | sort -u | comm -13 - <(printf '%s\n' "$@" | sort -u)
}

# Whether the package lists know all of PACKAGE… and what these need. Needs no rights and no network.
lists_know() {
    apt-get install --simulate --no-install-recommends "$@" >/dev/null 2>&1
}

# as_root COMMAND…: asks for a password only where a person can answer.
as_root() {
    if [[ $(id -u) == 0 ]]; then
        "$@"
    elif $person_present; then
        sudo "$@"
    else
        sudo -n "$@"
    fi
}

may_be_root() {
    [[ $(id -u) == 0 ]] && return
    command -v sudo >/dev/null || return
    $person_present || sudo -n true 2>/dev/null
}

# Says what will be installed; a person may decline.
agreed() {
    say "Debian packages to install: $*"
    $person_present || return 0
    local answer
    read -r -p 'Install them now? [Y/n] ' answer || return
    [[ ! $answer =~ ^[Nn] ]]
}

# ensure_packages GROUP…: installs what is missing of the groups; asks no network if nothing is.
ensure_packages() {
    local -a packages missing
    mapfile -t packages < <(packages_of "$@")
    if ! command -v apt-get >/dev/null || ! command -v dpkg-query >/dev/null; then
        say "Not a Debian system. The build needs what Debian calls ${packages[*]}; trying it all the same."
        return
    fi
    mapfile -t missing < <(missing_of "${packages[@]}")
    ((${#missing[@]})) || return 0

    local -a apt_get=(env DEBIAN_FRONTEND=noninteractive apt-get -o DPkg::Lock::Timeout=300)
    local -a install=(install --yes --no-install-recommends "${missing[@]}")
    local by_hand="apt-get update && apt-get ${install[*]}"
    may_be_root || die "Packages are missing and this account may not install them. Run as root: $by_hand"
    agreed "${missing[@]}" || die "Nothing installed. To do it yourself, run as root: $by_hand"
    if lists_know "${missing[@]}" && as_root "${apt_get[@]}" "${install[@]}" >&2; then
        return
    fi
    # Lists that are absent, or so old that the files they name are gone.
    as_root "${apt_get[@]}" update >&2 || say "The package lists could not all be fetched."
    if ! lists_know "${missing[@]}"; then
        say "The package lists do not have all of ${missing[*]}. Trying the build all the same."
        return
    fi
    as_root "${apt_get[@]}" "${install[@]}" >&2 || die "The packages could not be installed. Run as root: $by_hand"
}

# build PRESET [OPTION…]: configures and builds in build/PRESET; the options are those of cmake --build.
build() {
    command -v cmake >/dev/null || die "There is no cmake to build with."
    say "Building the $1 preset"
    (
        cd "$repository" || exit
        cmake --preset "$1" >/dev/null
        cmake --build --preset "$@"
    ) >&2
}
