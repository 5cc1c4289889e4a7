// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/dialogs/actionsearch.h"
#include "ui/dialogs/dialogs.h"

#include <QAction>
#include <QPrinter>
#include <QStringList>

/// Answers at once what a test has laid out, and notes what was said.
class FakeDialogs : public skr::Dialogs
{
public:
    QString nextPath;
    Answer nextAnswer = Answer::Cancel;
    int asked = 0;
    QList<QStringList> askedToSaveAll;
    AnswerForAll nextAnswerForAll = AnswerForAll::Cancel;
    QStringList inPlaceReasons;
    bool writesInPlace = false;
    bool overwrites = false;
    int askedToOverwrite = 0;
    QString differences;
    bool fixes = false;
    int tokensToWrite = 0;
    bool writesTokens = false;
    QStringList offered;
    QStringList changes;
    QStringList recovered;
    Recovery nextRecovery = Recovery::Later;
    int nextChoice = 0;
    QStringList shortcuts;
    QStringList errors;

    QString openPolicy(QWidget *, const QString &) override { return nextPath; }
    QStringList openTokens(QWidget *, const QString &) override
    {
        return nextPath.isEmpty() ? QStringList() : QStringList{nextPath};
    }
    QString openTests(QWidget *, const QString &) override { return nextPath; }
    QString saveTests(QWidget *, const QString &) override { return nextPath; }
    bool askToWriteTokens(QWidget *, int count) override
    {
        tokensToWrite = count;
        return writesTokens;
    }
    QString openFolder(QWidget *, const QString &) override { return nextPath; }
    QString openCatalog(QWidget *, const QString &) override { return nextPath; }
    QString openContainerPolicy(QWidget *) override { return nextPath; }
    QString openKeySet(QWidget *, const QString &) override { return nextPath; }
    QString savePolicy(QWidget *, const QString &) override { return nextPath; }
    QString saveExport(QWidget *, const QString &) override { return nextPath; }
    int choosePolicy(QWidget *, const QString &, const QStringList &places) override
    {
        offered = places;
        return nextChoice;
    }
    Answer askToSave(QWidget *, const QString &) override
    {
        ++asked;
        return nextAnswer;
    }
    AnswerForAll askToSaveAll(QWidget *, const QStringList &names) override
    {
        askedToSaveAll << names;
        return nextAnswerForAll;
    }
    bool askToWriteInPlace(QWidget *, const QString &, const QString &reason) override
    {
        inPlaceReasons << reason;
        return writesInPlace;
    }
    bool askToOverwrite(QWidget *, const QString &) override
    {
        ++askedToOverwrite;
        return overwrites;
    }
    void showDifferences(QWidget *, const QString &, const QString &lines) override { differences = lines; }
    void showChanges(QWidget *, const QString &, const QString &lines) override { differences = lines; }
    Recovery askToRecover(QWidget *, const QString &name, const QString &lines) override
    {
        recovered << name;
        differences = lines;
        return nextRecovery;
    }
    bool askToFix(QWidget *, int count, const QString &lines) override
    {
        differences = lines;
        return fixes && count > 0;
    }
    bool askToChange(QWidget *, const QString &title, const QString &lines) override
    {
        changes << title;
        differences = lines;
        return fixes;
    }
    void showShortcuts(QWidget *, const QList<skr::NamedAction> &actions) override
    {
        for (const skr::NamedAction &named : actions)
            shortcuts << named.action->shortcut().toString(QKeySequence::PortableText) + u' ' + named.action->text();
    }
    bool choosePrinter(QWidget *, QPrinter *printer) override
    {
        printer->setOutputFileName(nextPath);
        return !nextPath.isEmpty();
    }
    void showError(QWidget *, const QString &, const QString &text) override { errors << text; }
    void showAbout(QWidget *) override {}
};
