#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# selftest.sh WIDGETS NETWORK: includes.sh must report exactly those of the includes below that stand under "broken".
set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
tree=$(mktemp -d)
trap 'rm -rf "$tree"' EXIT

allowed='
models/core/policy/policy.h "core/text/textrange.h"
models/core/policy/policy.h <string_view>
models/core/syntax/scan.h <emmintrin.h>
models/core/claims/claimcatalog.cpp "resources/resources.h"
models/core/claims/catalogreader.h <nlohmann/json_fwd.hpp>
models/core/claims/claimcatalog.cpp <nlohmann/json.hpp>
models/core/token/signature.cpp <openssl/evp.h>
models/qt/policydocument.h <QUndoStack>
models/qt/policydocument.h <QtCore/QObject>
models/core/token/signature.cpp <openssl/evp.h>
models/qt/policydocument.cpp "core/edit/policyedit.h"
models/azure/download.cpp <QNetworkReply>
app/gui/instance.h <QLocalServer>
models/azure/tokensignature.cpp "core/token/signature.h"
models/azure/tokensignature.cpp "qt/text.h"
ui/verify/signaturerow.cpp "azure/tokensignature.h"
ui/window/mainwindow.h <QMainWindow>
ui/window/mainwindow.cpp "qt/policydocument.h"
ui/text/scintilla.h <Qsci/qsciscintillabase.h>
ui/text/textpane.cpp "ui/text/scintilla.h"
app/cli/check.cpp <CLI/CLI.hpp>
app/cli/check.cpp <nlohmann/json.hpp>
app/cli/streams.cpp <sys/stat.h>
app/gui/main.cpp "ui/window/mainwindow.h"'
broken='
app/cli/main.cpp "azure/tokensignature.h"
app/cli/main.cpp "qt/policydocument.h"
app/cli/main.cpp "ui/text/textpane.h"
app/cli/main.cpp <QString>
app/cli/main.cpp <Qsci/qsciscintilla.h>
app/cli/streams.cpp "streams.h"
app/gui/main.cpp "app/cli/check.h"
app/gui/main.cpp <Qsci/qsciscintilla.h>
models/core/policy/policy.h "qt/policydocument.h"
models/core/policy/policy.h "resources/resources.h"
models/core/policy/policy.h "textrange.h"
models/core/policy/policy.h <QByteArray>
models/core/policy/policy.h <nlohmann/json.hpp>
models/core/policy/policy.h <openssl/evp.h>
models/core/policy/policy.h <unistd.h>
models/azure/download.h "ui/window/mainwindow.h"
models/azure/download.h <QLabel>
models/azure/download.h <openssl/evp.h>
models/core/token/signature.h "azure/tokensignature.h"
models/qt/policydocument.h "azure/tokensignature.h"
models/qt/policydocument.h <QNetworkReply>
models/qt/policydocument.h <QtNetwork/QSslSocket>
models/qt/policydocument.h "ui/window/mainwindow.h"
models/qt/policydocument.h <QApplication>
models/qt/policydocument.h <QTreeView>
models/qt/policydocument.h <QtWidgets/QWidget>
models/qt/policydocument.h <nlohmann/json.hpp>
ui/text/textpane.h <Qsci/qsciscintilla.h>
ui/window/mainwindow.cpp "app/gui/options.h"
ui/window/mainwindow.cpp <QNetworkAccessManager>
ui/window/mainwindow.cpp <QLocalSocket>
app/gui/instance.cpp <QTcpSocket>
ui/window/mainwindow.cpp "ui/text/scintilla.h"
ui/window/mainwindow.cpp <nlohmann/json.hpp>'

while read -r file include; do
    mkdir -p "$tree/$(dirname "$file")"
    printf '#include %s\n' "$include" >>"$tree/$file"
done <<<"${allowed#?}
${broken#?}"

if bash "$here/includes.sh" "$tree" "$1" "$2" >"$tree/report"; then
    echo 'includes.sh accepted broken includes'
    exit 1
fi
diff <(printf '%s\n' "${broken#?}" | LC_ALL=C sort) \
    <(sed -E 's/^([^:]*):[0-9]+: ([^:]*): .*/\1 \2/' "$tree/report" | LC_ALL=C sort)

# rooms.sh must take what goes down, and report each of the others by itself.
rooms() {
    rm -rf "$tree"
    mkdir -p "$tree/ui" "$tree/models/core"
    mkdir -p "$tree/$(dirname "$1")"
    printf '#include "%s"\n' "$2" >"$tree/$1"
    bash "$here/rooms.sh" "$tree" >"$tree/report"
}
while read -r file include; do
    rooms "$file" "$include" || { echo "rooms.sh refuses $include in $file" && exit 1; }
done <<'EOF'
ui/window/mainwindow.cpp ui/look/theme.h
ui/parts/note.h ui/look/theme.h
ui/tree/policytreeview.cpp ui/tree/filterbar.h
models/core/policy/checks/all.cpp core/policy/policy.h
models/core/explain/explanation.h core/evaluate/evaluation.h
EOF
while read -r file include; do
    ! rooms "$file" "$include" || { echo "rooms.sh accepts $include in $file" && exit 1; }
    grep -qF "$file: \"$include\": " "$tree/report"
done <<'EOF'
ui/look/theme.h ui/parts/note.h
ui/parts/note.h ui/editors/hexedit.h
ui/tree/filterbar.cpp ui/window/mainwindow.h
ui/claims/claimpicker.cpp ui/tree/policytreeview.h
ui/cellar/wine.h ui/look/theme.h
models/core/text/utf8.h core/policy/policy.h
models/core/claims/claim.cpp core/token/attestationtoken.h
models/core/evaluate/evaluation.h core/fix/quickfix.h
EOF
