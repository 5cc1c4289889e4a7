// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/dialogs/dialogs.h"

#include <QApplication>
#include <QTimer>
#include <QWidget>

#include <functional>
#include <vector>

/// A dialog of the real skr::Dialogs, which stops everything else until it is answered.
struct Question {
    const char *name;
    std::function<void(skr::Dialogs &, QWidget *)> ask;

    /// Asks, looks at the dialog, and closes it.
    void see(QWidget *parent, const std::function<void(QWidget *)> &look) const
    {
        QTimer timer;
        QObject::connect(&timer, &QTimer::timeout, &timer, [&] {
            QWidget *dialog = QApplication::activeModalWidget();
            if (dialog == nullptr)
                return; // it comes
            timer.stop();
            look(dialog);
            dialog->close();
        });
        timer.start(0);
        skr::Dialogs dialogs;
        ask(dialogs, parent);
    }
};

/// All but the platform's dialog of a printer.
inline const std::vector<Question> &everyQuestion()
{
    using skr::Dialogs;
    static const QString name = QStringLiteral("a.json");
    static const QString lines = QStringLiteral("− 1\n+ 2");
    static const std::vector<Question> all = {
        {"open policy", [](Dialogs &dialogs, QWidget *parent) { dialogs.openPolicy(parent, {}); }},
        {"open tokens", [](Dialogs &dialogs, QWidget *parent) { dialogs.openTokens(parent, {}); }},
        {"open tests", [](Dialogs &dialogs, QWidget *parent) { dialogs.openTests(parent, {}); }},
        {"save tests", [](Dialogs &dialogs, QWidget *parent) { dialogs.saveTests(parent, {}); }},
        {"write tokens", [](Dialogs &dialogs, QWidget *parent) { dialogs.askToWriteTokens(parent, 2); }},
        {"folder", [](Dialogs &dialogs, QWidget *parent) { dialogs.openFolder(parent, {}); }},
        {"catalog", [](Dialogs &dialogs, QWidget *parent) { dialogs.openCatalog(parent, {}); }},
        {"container policy", [](Dialogs &dialogs, QWidget *parent) { dialogs.openContainerPolicy(parent); }},
        {"key set", [](Dialogs &dialogs, QWidget *parent) { dialogs.openKeySet(parent, {}); }},
        {"save policy", [](Dialogs &dialogs, QWidget *parent) { dialogs.savePolicy(parent, {}); }},
        {"save export", [](Dialogs &dialogs, QWidget *parent) { dialogs.saveExport(parent, {}); }},
        {"choose policy",
         [](Dialogs &dialogs, QWidget *parent) {
             dialogs.choosePolicy(parent, name, {name, name});
         }},
        {"save changes", [](Dialogs &dialogs, QWidget *parent) { dialogs.askToSave(parent, name); }},
        {"save all",
         [](Dialogs &dialogs, QWidget *parent) {
             dialogs.askToSaveAll(parent, {name, name});
         }},
        {"write in place", [](Dialogs &dialogs, QWidget *parent) { dialogs.askToWriteInPlace(parent, name, name); }},
        {"overwrite", [](Dialogs &dialogs, QWidget *parent) { dialogs.askToOverwrite(parent, name); }},
        {"differences", [](Dialogs &dialogs, QWidget *parent) { dialogs.showDifferences(parent, name, lines); }},
        {"no differences", [](Dialogs &dialogs, QWidget *parent) { dialogs.showDifferences(parent, name, {}); }},
        {"changes", [](Dialogs &dialogs, QWidget *parent) { dialogs.showChanges(parent, name, lines); }},
        {"recover", [](Dialogs &dialogs, QWidget *parent) { dialogs.askToRecover(parent, name, lines); }},
        {"fix", [](Dialogs &dialogs, QWidget *parent) { dialogs.askToFix(parent, 2, lines); }},
        {"nothing to fix", [](Dialogs &dialogs, QWidget *parent) { dialogs.askToFix(parent, 0, {}); }},
        {"change", [](Dialogs &dialogs, QWidget *parent) { dialogs.askToChange(parent, name, lines); }},
        {"error", [](Dialogs &dialogs, QWidget *parent) { dialogs.showError(parent, name, name); }},
        {"about", [](Dialogs &dialogs, QWidget *parent) { dialogs.showAbout(parent); }},
    };
    return all;
}
