# shellcheck shell=bash disable=SC2034
# SPDX-License-Identifier: Apache-2.0
# Sourced by the checks that installer/check-packages runs inside of a fresh Debian, as root.

cd /check || exit
failed=0 # the exit code of the check
step() {
    printf '== %s\n' "$*"
}

# expect WHAT COMMAND…
expect() {
    if "${@:2}" >/check/said 2>&1; then
        printf '   ok: %s\n' "$1"
    else
        printf '   FAILED: %s\n' "$1"
        sed 's/^/      /' /check/said
        failed=1
    fi
}

apt() {
    apt-get -qq -o DPkg::Use-Pty=0 "$@" >/check/apt.log 2>&1 || { cat /check/apt.log && exit 1; }
}

# A display without window manager, and a person who is not root.
start_display() {
    useradd --create-home --home-dir /srv/person person
    mkdir --mode=700 /srv/person/run
    chown person: /srv/person/run
    Xvfb :7 -screen 0 1440x900x24 -nolisten tcp -noreset >/check/xvfb.log 2>&1 &
    local tries=100
    until DISPLAY=:7 xwininfo -root >/dev/null 2>&1; do
        ((tries--)) || { cat /check/xvfb.log && exit 1; }
        sleep 0.1
    done
}

as_person() {
    # Of the desktops, xdg-utils ask on GNOME the library that gio asks, too.
    setpriv --reuid person --regid person --clear-groups env HOME=/srv/person USER=person DISPLAY=:7 \
        XDG_RUNTIME_DIR=/srv/person/run XDG_CURRENT_DESKTOP=GNOME "$@"
}

# Waits for a window whose title holds the text; its title is printed.
window_titled() {
    local tries=300 found
    while ((tries--)); do
        found=$(DISPLAY=:7 xwininfo -root -tree | sed -nE "s/^ *0x[0-9a-f]+ (\"[^\"]*$1[^\"]*\").*/\1/p" | head -n 1)
        [[ -z $found ]] || { printf '   window: %s\n' "$found" && return; }
        sleep 0.2
    done
    DISPLAY=:7 xwininfo -root -tree
    return 1
}

# The machine has process numbers of its own: by name only the editor started here is found.
end_editor() {
    local tries=100
    pkill --exact skr-policy-edit || true # the kernel keeps 15 characters of a name
    while pgrep --exact skr-policy-edit >/dev/null; do
        ((tries--)) || return 1
        sleep 0.1
    done
}

# All files but those that change whenever a package is installed, and the person's own.
files() {
    find / -xdev \( -path /proc -o -path /check -o -path /tmp -o -path /srv -o -path /dev -o -path /run -o -path /var/log \
        -o -path /var/cache/apt -o -path /var/lib/apt \) -prune -o -printf '%y %p\n' | sort
}
