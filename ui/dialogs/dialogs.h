// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QCoreApplication>
#include <QList>
#include <QString>
#include <QStringList>

class QPrinter;
class QWidget;

namespace skr {

struct NamedAction;

/// Everything the window asks a person in a window of its own. Tests replace it.
class Dialogs
{
    Q_DECLARE_TR_FUNCTIONS(skr::Dialogs)

public:
    enum class Answer { Save, Discard, Cancel };
    enum class AnswerForAll { SaveAll, DiscardAll, Cancel };
    enum class Recovery { Recover, Discard, Later };

    Dialogs() = default;
    virtual ~Dialogs() = default;
    Dialogs(const Dialogs &) = delete;
    Dialogs &operator=(const Dialogs &) = delete;

    /// Paths; empty if cancelled.
    virtual QString openPolicy(QWidget *parent, const QString &folder);
    virtual QStringList openTokens(QWidget *parent, const QString &folder);
    virtual QString openTests(QWidget *parent, const QString &folder);
    virtual QString saveTests(QWidget *parent, const QString &suggested);
    /// True to write so many tokens into a file of tests.
    virtual bool askToWriteTokens(QWidget *parent, int count);
    virtual QString openFolder(QWidget *parent, const QString &folder);
    virtual QString openCatalog(QWidget *parent, const QString &folder);
    virtual QString openContainerPolicy(QWidget *parent);
    virtual QString openKeySet(QWidget *parent, const QString &folder);
    virtual QString savePolicy(QWidget *parent, const QString &suggested);
    virtual QString saveExport(QWidget *parent, const QString &suggested);
    /// Which of several policies in one file, from 1; 0 if cancelled. `places` say where they are.
    virtual int choosePolicy(QWidget *parent, const QString &name, const QStringList &places);
    virtual Answer askToSave(QWidget *parent, const QString &name);
    /// What becomes of the changes in these windows before the program ends.
    virtual AnswerForAll askToSaveAll(QWidget *parent, const QStringList &names);
    /// True to write over the file itself, which a new file could not take the place of for this reason.
    virtual bool askToWriteInPlace(QWidget *parent, const QString &name, const QString &reason);
    /// True to replace what another program wrote.
    virtual bool askToOverwrite(QWidget *parent, const QString &name);
    /// Lines that start with "- " stand only here, with "+ " only in the file; "@" stands for equal lines left out.
    virtual void showDifferences(QWidget *parent, const QString &name, const QString &lines);
    /// The other way round: "- " stands only in the file.
    virtual void showChanges(QWidget *parent, const QString &name, const QString &lines);
    /// What becomes of changes to `name` that were not saved when the program ended; `lines` as in showDifferences().
    virtual Recovery askToRecover(QWidget *parent, const QString &name, const QString &lines);
    /// True to apply so many safe fixes, which change these lines; without any the person is told so.
    virtual bool askToFix(QWidget *parent, int count, const QString &lines);
    /// True to change the policy so; `title` says what is done.
    virtual bool askToChange(QWidget *parent, const QString &title, const QString &lines);
    virtual void showError(QWidget *parent, const QString &title, const QString &text);
    virtual void showAbout(QWidget *parent);
    /// The keys of the actions, in the order of the menus, to be changed.
    virtual void showShortcuts(QWidget *parent, const QList<NamedAction> &actions);
    /// True to print; the printer is set up as the person chose.
    virtual bool choosePrinter(QWidget *parent, QPrinter *printer);
};

} // namespace skr
