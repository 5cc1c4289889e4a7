// SPDX-License-Identifier: Apache-2.0
// What the main window takes over from a program that ended before it was saved.
#include "qt/editjournal.h"
#include "qt/journalformat.h"
#include "qt/lostedits.h"
#include "qt/policydocument.h"
#include "ui/dialogs/differencesdialog.h"
#include "ui/window/mainwindow.h"
#include "ui/window/policyfile.h"

#include <QDir>
#include <QFileInfo>

namespace skr {

void MainWindow::offerRecovery()
{
    for (const LostEdits &lost : lostEdits(journalFolder())) {
        Dialogs::Recovery answer = Dialogs::Recovery::Discard; // there is nothing to ask about
        if (lost.hasChanges()) {
            const QString name = lost.path.isEmpty() ? tr("untitled policy") : QFileInfo(lost.path).fileName();
            answer = m_dialogs->askToRecover(this, name, differenceLines(lost.before, lost.after));
        }
        if (answer == Dialogs::Recovery::Later || (answer == Dialogs::Recovery::Recover && !recover(lost)))
            continue;
        const QString left = discardJournal(lost);
        if (left.isEmpty())
            continue;
        const QString file = QDir::toNativeSeparators(left);
        m_dialogs->showError(
            this, tr("Recover Changes"),
            lost.problem.isEmpty()
                ? tr("“%1” can’t be removed. The next start of the program offers its changes again.").arg(file)
                : tr("Unsaved changes of an earlier run can’t be read in full. %1\n\nThe file is kept: %2")
                      .arg(lost.problem, file));
    }
}

/// As a step that can be undone, on what the file holds now. True if the changes are on the disk anew.
bool MainWindow::recover(const LostEdits &lost)
{
    MainWindow *window = QFileInfo::exists(lost.path) ? windowWith(lost.path) : nullptr;
    if (lost.isWhole) {
        window = window == nullptr ? roomForPolicy() : window;
        window->m_file->open(lost.path, Wrapping::recognise(lost.after));
        window->m_file->check();
        window->m_file->keepMine(); // what is there is half of it
        return window->m_journal->flush();
    }
    const auto isAround = [&](const Wrapping &file) {
        return lost.file.empty() || window->m_file->wrapping().layers() == file.layers();
    };
    const Wrapping file = Wrapping::recognise(lost.file, lost.choice);
    if (window == nullptr || !isAround(file)) {
        window = window == nullptr ? roomForPolicy() : window;
        if (lost.file.empty())
            window->startWith(lost.before);
        else if (lost.path.isEmpty())
            window->m_file->startWith(file);
        else
            window->m_file->open(lost.path, file);
        window->m_document->setUnsaved();
    }
    window->m_document->apply({{0, window->m_document->text().size()}, lost.after}, tr("Recover changes"));
    if (!lost.fileDigest.empty() && lost.fileDigest != digestOf(window->m_file->wrapping().bytes()))
        m_dialogs->showError(
            window, tr("Recover Changes"),
            tr("Only the policy was recovered. The rest of “%1” held a token, so no copy of it was kept; "
               "open that file again.")
                .arg(QDir::toNativeSeparators(lost.path)));
    return window->m_journal->flush();
}

} // namespace skr
