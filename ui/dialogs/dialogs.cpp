// SPDX-License-Identifier: Apache-2.0
#include "ui/dialogs/dialogs.h"

#include "ui/dialogs/differencesdialog.h"
#include "ui/dialogs/shortcutsdialog.h"

#include <QFileDialog>
#include <QInputDialog>
#include <QMessageBox>
#include <QPrintDialog>
#include <QPushButton>

namespace skr {

QString Dialogs::openPolicy(QWidget *parent, const QString &folder)
{
    return QFileDialog::getOpenFileName(parent, tr("Open Policy"), folder, tr("All files (*);;Policies (*.json)"));
}

QStringList Dialogs::openTokens(QWidget *parent, const QString &folder)
{
    return QFileDialog::getOpenFileNames(parent, tr("Load Attestation Tokens"), folder,
                                         tr("Tokens (*.jwt *.json *.jsonl *.txt);;All files (*)"));
}

QString Dialogs::openTests(QWidget *parent, const QString &folder)
{
    return QFileDialog::getOpenFileName(parent, tr("Open Tests"), folder,
                                        tr("Tests (*.skr-tests.json);;All files (*)"));
}

QString Dialogs::saveTests(QWidget *parent, const QString &suggested)
{
    return QFileDialog::getSaveFileName(parent, tr("Save Tests"), suggested,
                                        tr("Tests (*.skr-tests.json);;All files (*)"));
}

bool Dialogs::askToWriteTokens(QWidget *parent, int count)
{
    QMessageBox box(
        QMessageBox::Warning, tr("Save Tests"),
        tr("%n token(s) have no file of their own, and will be written into the file of tests.", nullptr, count),
        QMessageBox::Save | QMessageBox::Cancel, parent);
    box.setInformativeText(tr("Who can read that file can read the tokens."));
    box.setDefaultButton(QMessageBox::Cancel);
    return box.exec() == QMessageBox::Save;
}

QString Dialogs::openFolder(QWidget *parent, const QString &folder)
{
    return QFileDialog::getExistingDirectory(parent, tr("Choose Folder"), folder);
}

QString Dialogs::openCatalog(QWidget *parent, const QString &folder)
{
    return QFileDialog::getOpenFileName(parent, tr("Add Claim Catalog"), folder,
                                        tr("Claim catalogs (*.json);;All files (*)"));
}

QString Dialogs::openContainerPolicy(QWidget *parent)
{
    return QFileDialog::getOpenFileName(parent, tr("Open Container Policy"), QString(),
                                        tr("Container policies (*.rego *.txt *.b64 *.base64);;All files (*)"));
}

QString Dialogs::openKeySet(QWidget *parent, const QString &folder)
{
    return QFileDialog::getOpenFileName(parent, tr("Check the Signature with a Key Set"), folder,
                                        tr("Key sets (*.json *.jwks);;All files (*)"));
}

QString Dialogs::savePolicy(QWidget *parent, const QString &suggested)
{
    return QFileDialog::getSaveFileName(parent, tr("Save Policy As"), suggested,
                                        tr("Policies (*.json);;All files (*)"));
}

QString Dialogs::saveExport(QWidget *parent, const QString &suggested)
{
    return QFileDialog::getSaveFileName(parent, tr("Save Export"), suggested, tr("All files (*)"));
}

int Dialogs::choosePolicy(QWidget *parent, const QString &name, const QStringList &places)
{
    bool chosen = false;
    const QString place = QInputDialog::getItem(
        parent, tr("Several Policies"),
        tr("%1 holds %n policies. Which one is to be edited?", nullptr, static_cast<int>(places.size())).arg(name),
        places, 0, false, &chosen);
    return chosen ? static_cast<int>(places.indexOf(place)) + 1 : 0;
}

Dialogs::Answer Dialogs::askToSave(QWidget *parent, const QString &name)
{
    QMessageBox box(QMessageBox::Warning, tr("Unsaved Changes"), tr("Save the changes to “%1”?").arg(name),
                    QMessageBox::Save | QMessageBox::Discard | QMessageBox::Cancel, parent);
    box.setInformativeText(tr("Without saving they are lost."));
    box.setDefaultButton(QMessageBox::Save);
    switch (box.exec()) {
    case QMessageBox::Save:
        return Answer::Save;
    case QMessageBox::Discard:
        return Answer::Discard;
    default:
        return Answer::Cancel;
    }
}

Dialogs::AnswerForAll Dialogs::askToSaveAll(QWidget *parent, const QStringList &names)
{
    QMessageBox box(QMessageBox::Warning, tr("Unsaved Changes"),
                    tr("Save the changes to %n file(s) before quitting?", nullptr, static_cast<int>(names.size())),
                    QMessageBox::Cancel, parent);
    box.setTextFormat(Qt::PlainText);
    box.setInformativeText(names.join(u'\n'));
    QPushButton *save = box.addButton(tr("&Save All"), QMessageBox::AcceptRole);
    const QPushButton *discard = box.addButton(tr("&Discard All"), QMessageBox::DestructiveRole);
    box.setDefaultButton(save);
    box.exec();
    if (box.clickedButton() == save)
        return AnswerForAll::SaveAll;
    return box.clickedButton() == discard ? AnswerForAll::DiscardAll : AnswerForAll::Cancel;
}

bool Dialogs::askToWriteInPlace(QWidget *parent, const QString &name, const QString &reason)
{
    QMessageBox box(QMessageBox::Question, tr("Save Policy"), tr("Write over “%1” itself?").arg(name),
                    QMessageBox::Cancel, parent);
    box.setTextFormat(Qt::PlainText);
    box.setInformativeText(
        tr("A new file can’t take its place: %1. Both contents are kept on the disk until the file is "
           "written.")
            .arg(reason));
    QPushButton *write = box.addButton(tr("&Write"), QMessageBox::AcceptRole);
    box.setDefaultButton(write);
    box.exec();
    return box.clickedButton() == write;
}

bool Dialogs::askToOverwrite(QWidget *parent, const QString &name)
{
    QMessageBox box(QMessageBox::Warning, tr("Changed by Another Program"),
                    tr("“%1” was changed by another program since it was opened here.").arg(name), QMessageBox::Cancel,
                    parent);
    box.setTextFormat(Qt::PlainText);
    box.setInformativeText(tr("Saving replaces what the other program wrote."));
    const QPushButton *overwrite = box.addButton(tr("&Overwrite"), QMessageBox::DestructiveRole);
    box.setDefaultButton(QMessageBox::Cancel);
    box.exec();
    return box.clickedButton() == overwrite;
}

void Dialogs::showDifferences(QWidget *parent, const QString &name, const QString &lines)
{
    const QString explanation = lines.isEmpty() ? tr("“%1” holds what is in the window.").arg(name)
                                                : tr("Lines with − are in the window, lines with + in “%1”.").arg(name);
    DifferencesDialog(explanation, lines, QDialogButtonBox::Close, parent).exec();
}

void Dialogs::showChanges(QWidget *parent, const QString &name, const QString &lines)
{
    const QString explanation = lines.isEmpty() ? tr("“%1” holds what is in the window.").arg(name)
                                                : tr("Lines with − are in “%1”, lines with + in the window.").arg(name);
    DifferencesDialog(explanation, lines, QDialogButtonBox::Close, parent).exec();
}

Dialogs::Recovery Dialogs::askToRecover(QWidget *parent, const QString &name, const QString &lines)
{
    DifferencesDialog dialog(tr("The program ended before these changes to “%1” were saved. Lines with − became lines "
                                "with +.")
                                 .arg(name),
                             lines, QDialogButtonBox::Apply | QDialogButtonBox::Discard | QDialogButtonBox::Cancel,
                             parent);
    dialog.setWindowTitle(tr("Recover Changes"));
    dialog.button(QDialogButtonBox::Apply)->setText(tr("&Recover"));
    dialog.button(QDialogButtonBox::Apply)->setDefault(true);
    dialog.button(QDialogButtonBox::Cancel)->setText(tr("Ask &Later"));
    constexpr int discarded = 2;
    QObject::connect(dialog.button(QDialogButtonBox::Discard), &QPushButton::clicked, &dialog,
                     [&dialog] { dialog.done(discarded); });
    switch (dialog.exec()) {
    case QDialog::Accepted:
        return Recovery::Recover;
    case discarded:
        return Recovery::Discard;
    default:
        return Recovery::Later;
    }
}

bool Dialogs::askToFix(QWidget *parent, int count, const QString &lines)
{
    if (count == 0) {
        DifferencesDialog(tr("No problem has a fix that is safe: each one left can change which tokens are accepted."),
                          lines, QDialogButtonBox::Close, parent)
            .exec();
        return false;
    }
    const QString explanation = tr("%n problem(s) can be fixed without changing which tokens are accepted. Lines with "
                                   "− become lines with +.",
                                   nullptr, count);
    return DifferencesDialog(explanation, lines, QDialogButtonBox::Apply | QDialogButtonBox::Cancel, parent).exec()
        == QDialog::Accepted;
}

bool Dialogs::askToChange(QWidget *parent, const QString &title, const QString &lines)
{
    const QString explanation =
        tr("%1: this changes which tokens are accepted. Lines with − become lines with +.").arg(title);
    return DifferencesDialog(explanation, lines, QDialogButtonBox::Apply | QDialogButtonBox::Cancel, parent).exec()
        == QDialog::Accepted;
}

void Dialogs::showShortcuts(QWidget *parent, const QList<NamedAction> &actions)
{
    ShortcutsDialog(actions, parent).exec();
}

bool Dialogs::choosePrinter(QWidget *parent, QPrinter *printer)
{
    return QPrintDialog(printer, parent).exec() == QDialog::Accepted;
}

void Dialogs::showError(QWidget *parent, const QString &title, const QString &text)
{
    QMessageBox box(QMessageBox::Critical, title, text, QMessageBox::Ok, parent);
    box.setTextFormat(Qt::PlainText);
    box.exec();
}

void Dialogs::showAbout(QWidget *parent)
{
    QMessageBox::about(
        parent, tr("About SKR Policy Editor"),
        tr("<p><b>SKR Policy Editor %1</b></p>"
           "<p>Composes, checks and evaluates Secure Key Release policies.</p>"
           "<p>What it says of a token is a simulation: no document fixes every detail of what the service "
           "does, and the points that are open are named.</p>"
           "<p>The source is licensed under Apache-2.0. This program is linked with QScintilla and is "
           "distributed under the GNU General Public License, version 3, without any warranty.</p>"
           "<p>It uses Qt %2 (LGPL-3.0), QScintilla (GPL-3.0), OpenSSL (Apache-2.0), nlohmann/json (MIT) and "
           "zlib (Zlib). The command line, skr-policy, uses OpenSSL, nlohmann/json, zlib and CLI11 "
           "(BSD-3-Clause); it is distributed under Apache-2.0.</p>")
            .arg(QCoreApplication::applicationVersion(), QString::fromLatin1(qVersion())));
}

} // namespace skr
