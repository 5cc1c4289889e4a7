// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/ui/windowfixture.h"

#include "ui/dialogs/differencesdialog.h"
#include "ui/dialogs/shortcutsdialog.h"

#include <QDialog>
#include <QMenuBar>
#include <QPushButton>

#include <functional>
#include <vector>

struct NamedDialog {
    const char *name;
    std::function<QDialog *(const WindowFixture &)> open; ///< needs a policy with a condition
};

/// Opened by an action of the window, which stays its owner.
inline std::function<QDialog *(const WindowFixture &)> byAction(const char *action)
{
    return [action](const WindowFixture &ui) {
        const QModelIndex authority = ui.tree->model()->index(0, 0, ui.tree->model()->index(0, 0));
        ui.tree->setCurrentIndex(ui.tree->model()->index(0, 0, authority)); // what some are about
        ui.action(action)->trigger();
        const auto dialogs = ui.window->findChildren<QDialog *>();
        return dialogs.isEmpty() ? nullptr : dialogs.last();
    };
}

/// Those of the program, but for questions that stop everything and what the platform has of its own.
inline const std::vector<NamedDialog> &everyDialog()
{
    static const std::vector<NamedDialog> all = {
        {"preferences", byAction("preferencesAction")},
        {"export", byAction("exportAction")},
        {"many tokens", byAction("replayAction")},
        {"from token", byAction("fromTokenAction")},
        {"find action", byAction("findActionAction")},
        {"history", byAction("historyAction")},
        {"regions", byAction("addRegions")},
        {"compare", byAction("compareAuthorities")},
        {"rotation", byAction("rotateMeasurement")},
        {"differences",
         [](const WindowFixture &ui) {
             return new skr::DifferencesDialog(QStringLiteral("x-ms-attestation-type: sevsnpvm, tdxvm"),
                                               QStringLiteral("− sevsnpvm\n+ tdxvm"),
                                               QDialogButtonBox::Apply | QDialogButtonBox::Cancel, ui.window.get());
         }},
        {"shortcuts",
         [](const WindowFixture &ui) {
             return new skr::ShortcutsDialog(skr::namedActions(ui.window->menuBar()->actions()), ui.window.get());
         }},
        {"new from template", byAction("templateAction")},
    };
    return all;
}
