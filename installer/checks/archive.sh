#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# The archive on a machine that has only what the README of the installer asks for. Run by installer/check-packages.
set -euo pipefail
# shellcheck source-path=SCRIPTDIR source=machine.sh
source /check/machine.sh

step "The command line on the bare system"
apt update
apt install --yes --no-install-recommends xz-utils
mkdir -p "/opt/some where"
tar -xf skr-policy-editor-*.tar.xz -C "/opt/some where" --strip-components=1
rm -rf "/check/moved" && mv "/opt/some where" /check/moved # it lies anywhere
expect 'evaluate: released' /check/moved/bin/skr-policy evaluate confidential-vm.policy.json --token compliant-cvm.jwt

step "The editor, with what a desktop has"
apt install --yes --no-install-recommends libfontconfig1 libfreetype6 libx11-6 libx11-xcb1 libxcb1 libgl1 libegl1 \
    fonts-dejavu-core xvfb x11-utils procps
expect 'no Qt is installed' bash -c '! dpkg-query -W "libqt*" "libqscintilla*"'
chmod -R a+rX /check
missing=$(find /check/moved -name '*.so*' -type f -exec ldd {} + 2>/dev/null | sed -n 's/^\t\(.*\) => not found/\1/p' | sort -u)
printf '   of the system, and not here: %s\n' "${missing:-nothing}"
start_display
cp confidential-vm.policy.json compliant-cvm.jwt /srv/person/
expect 'a picture without a display' as_person env -u DISPLAY QT_QPA_PLATFORM=offscreen /check/moved/bin/skr-policy-editor \
    /srv/person/confidential-vm.policy.json --token /srv/person/compliant-cvm.jwt --screenshot /srv/person/picture.png
sed 's/^/   /' /check/said
as_person /check/moved/bin/skr-policy-editor /srv/person/confidential-vm.policy.json >/check/launch.log 2>&1 &
expect 'a window on the display' window_titled 'confidential-vm'
cat /check/said
expect 'it ends' end_editor
exit "$failed"
