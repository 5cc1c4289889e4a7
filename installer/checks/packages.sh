#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# The Debian packages from installation to removal. Run by installer/check-packages.
set -euo pipefail
# shellcheck source-path=SCRIPTDIR source=machine.sh
source /check/machine.sh
id=io.github.skrpolicyeditor.SkrPolicyEditor
entry=/usr/share/applications/$id.desktop

step "The command line alone"
apt update
apt install --yes --no-install-recommends ./skr-policy_*.deb
expect 'no Qt came with it' bash -c '! dpkg-query -W "libqt*"'
expect 'check' skr-policy check confidential-vm.policy.json
expect 'evaluate: released' skr-policy evaluate confidential-vm.policy.json --token compliant-cvm.jwt
apt purge --yes skr-policy

step "The editor with what a desktop has"
apt install --yes --no-install-recommends xvfb x11-utils x11-apps procps xdg-utils libglib2.0-bin shared-mime-info \
    desktop-file-utils hicolor-icon-theme man-db fonts-dejavu-core
# Its libraries stay, so that what is left behind at the end is ours.
dpkg-deb --field skr-policy-editor_*.deb Depends | tr ',' '\n' | sed 's/ *(.*)//; s/ //g' >/check/libraries
xargs --arg-file=/check/libraries apt-get -qq install --yes --no-install-recommends >/check/apt.log 2>&1
start_display
files >/check/before
apt install --yes --no-install-recommends ./skr-policy_*.deb ./skr-policy-editor_*.deb
expect 'nothing of the packages is altered' dpkg --verify skr-policy skr-policy-editor
expect 'both say their version' bash -c \
    "skr-policy --version && QT_QPA_PLATFORM=offscreen skr-policy-editor --version"
expect 'the manual pages can be read' bash -c 'man -w skr-policy && man -w skr-policy-editor'

step "Started from the desktop entry"
as_person gio launch "$entry" >/check/launch.log 2>&1 &
expect 'the window is there' window_titled 'SKR Policy Editor'
cat /check/said
expect 'the window class is that of the entry' bash -c \
    "DISPLAY=:7 xwininfo -root -tree | grep -q '\"skr-policy-editor\" \"skr-policy-editor\"'"
as_person xwd -root -silent >/check/started.xwd
expect 'it ends' end_editor

step "Opened by association"
cp confidential-vm.policy.json /srv/person/disk.skr.json
cp confidential-vm.policy.json /srv/person/plain.json
chown -R person: /srv/person
expect 'the file has the media type' test "$(as_person xdg-mime query filetype /srv/person/disk.skr.json)" \
    = application/vnd.skr-policy+json
expect 'the editor is the default for it' test "$(as_person xdg-mime query default application/vnd.skr-policy+json)" = $id.desktop
expect 'the editor is offered for JSON' bash -c "HOME=/srv/person gio mime application/json | grep -q $id"
as_person gio open /srv/person/disk.skr.json >>/check/launch.log 2>&1 &
expect 'gio open shows the file' window_titled 'disk\.skr\.json'
cat /check/said
expect 'it ends' end_editor
as_person xdg-open /srv/person/disk.skr.json >>/check/launch.log 2>&1 &
expect 'xdg-open shows the file' window_titled 'disk\.skr\.json'
cat /check/said
as_person xwd -root -silent >/check/opened.xwd
expect 'it ends' end_editor

step "Upgraded"
# The same packages under a lower version, and then these: as when the next version comes.
mkdir /check/old
for package in skr-policy skr-policy-editor; do
    dpkg-deb --raw-extract "$package"_*.deb "/check/old-$package"
    sed -i 's/^Version: .*/Version: 0.0.1-1/' "/check/old-$package/DEBIAN/control"
    dpkg-deb --build "/check/old-$package" /check/old/ >/dev/null
done
files >/check/installed
apt install --yes --no-install-recommends --allow-downgrades /check/old/*.deb
expect 'the older version is there' bash -c "dpkg-query -W -f '\${Version}' skr-policy-editor | grep -q '^0.0.1'"
apt install --yes --no-install-recommends ./skr-policy_*.deb ./skr-policy-editor_*.deb
files >/check/upgraded
expect 'it leaves the same files' diff /check/installed /check/upgraded

step "Removed"
apt remove --yes skr-policy skr-policy-editor
files >/check/removed
expect 'removal leaves nothing' diff /check/before /check/removed
expect 'there is nothing to purge' bash -c '! dpkg-query -W skr-policy skr-policy-editor'
expect 'the media type is gone' test "$(as_person xdg-mime query filetype /srv/person/disk.skr.json)" = application/json
expect 'nothing is the default for it' test -z "$(as_person xdg-mime query default application/vnd.skr-policy+json)"
exit "$failed"
