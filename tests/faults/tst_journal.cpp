// SPDX-License-Identifier: Apache-2.0
// Every call that writes fails once while unsaved changes are kept: what is said to be on the disk is there, what isn't
// is told, and is there as soon as it can be.
#include "tests/faults/everyfault.h"
#include "tests/program/registration.h"

#include "core/wrapping/wrapping.h"
#include "qt/editjournal.h"
#include "qt/lostedits.h"
#include "qt/policydocument.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <initializer_list>
#include <string>
#include <vector>

using namespace skr;
using namespace skr::test;

namespace {

const std::string savedText = "{\"version\": \"1.0.0\"}";

/// A document whose changes go into journals of a folder.
struct JournaledDocument {
    explicit JournaledDocument(const QString &folder)
        : document(ClaimCatalog::builtIn())
        , journal(&document, folder)
    {
        document.setText(savedText);
        journal.setFile(QStringLiteral("/tmp/a.json"), Wrapping::policyBeingWritten(savedText));
    }
    void type(const char *text) { document.type({{1, 1}, text}); }

    PolicyDocument document;
    EditJournal journal;
};

/// What a program that starts after this one was killed has to offer. `left` gets the files that stay there.
std::vector<LostEdits> offeredFrom(const FileContents &files, FileContents *left = nullptr)
{
    const QTemporaryDir folder;
    for (auto each = files.begin(); each != files.end(); ++each) {
        if (each.key().endsWith(QStringLiteral(".lock")))
            continue; // it names a program that runs
        QFile file(folder.filePath(each.key()));
        if (!file.open(QIODevice::WriteOnly) || file.write(each.value()) != each.value().size())
            qFatal("a test file can't be written");
    }
    std::vector<LostEdits> all = lostEdits(folder.path());
    if (left != nullptr)
        *left = contentsOf(folder.path());
    return all;
}

/// The disk after an attempt to keep the text.
struct JournalState {
    bool isKept = false;
    std::string text;
    FileContents files;
};

/// Whatever is offered is a text that was once typed, and not older than the last one that was kept.
QString problemOfStates(const std::vector<JournalState> &states)
{
    std::vector<std::string> possible = {{}}; // nothing may be there
    for (const JournalState &state : states) {
        const std::vector<LostEdits> offered = offeredFrom(state.files);
        if (offered.size() > 1)
            return QStringLiteral("there are several journals");
        if (state.isKept)
            possible.clear();
        possible.push_back(state.text);
        const std::string text = offered.empty() ? std::string() : offered.front().after;
        if (std::find(possible.begin(), possible.end(), text) == possible.end())
            return QStringLiteral("offered is: ") + QString::fromStdString(text);
        // Half a line at the end is no damage, it is what was being written.
        if (state.isKept && !offered.front().problem.isEmpty())
            return offered.front().problem;
    }
    return {};
}

bool isLeftOver(const FileContents &files)
{
    const QStringList names = files.keys();
    return std::any_of(names.begin(), names.end(), [](const QString &name) { return name.startsWith(u'.'); });
}

/// Begins a journal, appends to it twice, and tries once more when the fault is over.
QString attemptToKeep(const Fault &fault, CallCounts *counts)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("journal"));
    JournaledDocument ui(path);
    const QSignalSpy failed(&ui.journal, &EditJournal::failed);
    const QSignalSpy recovered(&ui.journal, &EditJournal::recovered);
    std::vector<JournalState> states;
    const auto type = [&](const char *text) {
        ui.type(text);
        const bool isKept = ui.journal.flush();
        states.push_back({isKept, ui.document.text(), contentsOf(path)});
    };
    {
        const FaultWatch watch(fault);
        for (const char *text : {"1", "2", "3"})
            type(text);
        *counts = watch.counts();
    }
    const bool hasFailed = !states.back().isKept;
    type("4");
    if (!states.back().isKept || isLeftOver(states.back().files))
        return QStringLiteral("it isn't well again");
    if (hasFailed && recovered.isEmpty())
        return QStringLiteral("that it is well again isn't said");
    const bool isAllKept =
        std::all_of(states.begin(), states.end(), [](const JournalState &state) { return state.isKept; });
    if (isAllKept != failed.isEmpty())
        return QStringLiteral("what is said of it is wrong");
    if (isHarmless(fault) && !isAllKept)
        return QStringLiteral("the call isn't made again: ") + failed.front().front().toString();
    // The lock's content is no one's work.
    if (!isHarmless(fault) && isAllKept && fault.call != Call::FDataSync)
        return QStringLiteral("the error is swallowed");
    if (ui.document.text() != "{4321" + savedText.substr(1))
        return QStringLiteral("the text isn't in memory");
    return problemOfStates(states);
}

/// The document is saved, and the journal goes.
QString attemptToFinish(const Fault &fault, CallCounts *counts)
{
    const QTemporaryDir folder;
    JournaledDocument ui(folder.path());
    ui.type("1");
    if (!ui.journal.flush())
        return QStringLiteral("there is no journal");
    {
        const FaultWatch watch(fault);
        ui.document.setSaved();
        *counts = watch.counts();
    }
    if (fault.lasting == Lasting::EveryCall)
        return problemOfStates({{false, ui.document.text(), contentsOf(folder.path())}});
    FileContents left;
    if (!offeredFrom(contentsOf(folder.path()), &left).empty())
        return QStringLiteral("what is saved is offered");
    return left.isEmpty() ? QString() : QStringLiteral("the next start leaves files behind");
}

FileContents journalOfAnother(const QString &folder)
{
    const QTemporaryDir other;
    JournaledDocument killed(other.path());
    killed.type("1");
    killed.journal.flush();
    const FileContents files = contentsOf(other.path());
    for (auto each = files.begin(); each != files.end(); ++each) {
        QFile file(QDir(folder).filePath(each.key()));
        if (!each.key().endsWith(QStringLiteral(".lock"))
            && (!file.open(QIODevice::WriteOnly) || file.write(each.value()) != each.value().size()))
            qFatal("a test file can't be written");
    }
    return contentsOf(folder);
}

/// What a window does with a journal that is recovered: it has one of its own before the old one goes.
QString attemptToRecover(const Fault &fault, CallCounts *counts)
{
    const QTemporaryDir folder;
    journalOfAnother(folder.path());
    JournaledDocument ui(folder.path());
    bool isKept = false;
    {
        const FaultWatch watch(fault);
        for (const LostEdits &lost : lostEdits(folder.path())) {
            ui.document.apply({{0, ui.document.text().size()}, lost.after}, QStringLiteral("Recover"));
            isKept = ui.journal.flush();
            if (isKept)
                discardJournal(lost);
        }
        *counts = watch.counts();
    }
    const std::string text = "{1" + savedText.substr(1);
    const bool isInMemory = ui.document.text() == text;
    const std::vector<LostEdits> offered = offeredFrom(contentsOf(folder.path()));
    const bool isOffered = std::any_of(offered.begin(), offered.end(), [&](const LostEdits &each) {
        return each.after == text && each.problem.isEmpty();
    });
    if (!isOffered)
        return QStringLiteral("the work is on no disk");
    return isHarmless(fault) && !(isInMemory && isKept) ? QStringLiteral("it isn't recovered") : QString();
}

/// What the person doesn't want goes, or is told; what can't be read is kept under one name or the other.
QString attemptToDiscard(bool isDamaged, const Fault &fault, CallCounts *counts)
{
    const QTemporaryDir folder;
    FileContents before = journalOfAnother(folder.path());
    if (isDamaged) {
        const QString path = folder.filePath(QStringLiteral("a.edits"));
        before = {{QStringLiteral("a.edits"), before.first() + "garbage\n"}};
        QDir(folder.path()).remove(contentsOf(folder.path()).firstKey());
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(before.first()) != before.first().size())
            return QStringLiteral("a test file can't be written");
    }
    QString kept;
    {
        const std::vector<LostEdits> lost = lostEdits(folder.path());
        const FaultWatch watch(fault);
        kept = lost.empty() ? QStringLiteral("nothing is lost") : discardJournal(lost.front());
        *counts = watch.counts();
    }
    const FileContents left = contentsOf(folder.path());
    if (isDamaged)
        return left.values() == before.values() && QFile::exists(kept) ? QString() : QStringLiteral("it isn't kept");
    const bool isGone = offeredFrom(left).empty();
    return isGone == kept.isEmpty() ? QString() : QStringLiteral("it stays, and nobody is told");
}

} // namespace

class TestJournal : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void kept();
    void finished();
    void recovered();
    void discarded();
    void setAside();
};

void TestJournal::kept()
{
    const QString problem =
        failEveryCall("keep edits", {Call::Open, Call::Write, Call::FSync, Call::Rename, Call::Close}, attemptToKeep);
    QVERIFY2(problem.isEmpty(), qPrintable(problem));
}

void TestJournal::finished()
{
    const QString problem = failEveryCall("end a journal", {Call::Unlink}, attemptToFinish);
    QVERIFY2(problem.isEmpty(), qPrintable(problem));
}

void TestJournal::recovered()
{
    const QString problem =
        failEveryCall("recover", {Call::Open, Call::Write, Call::FSync, Call::Rename, Call::Unlink}, attemptToRecover);
    QVERIFY2(problem.isEmpty(), qPrintable(problem));
}

void TestJournal::discarded()
{
    const QString problem =
        failEveryCall("discard a journal", {Call::Unlink},
                      [](const Fault &fault, CallCounts *counts) { return attemptToDiscard(false, fault, counts); });
    QVERIFY2(problem.isEmpty(), qPrintable(problem));
}

void TestJournal::setAside()
{
    const QString problem =
        failEveryCall("set a journal aside", {Call::RenameAt2},
                      [](const Fault &fault, CallCounts *counts) { return attemptToDiscard(true, fault, counts); });
    QVERIFY2(problem.isEmpty(), qPrintable(problem));
}

SKR_TEST(TestJournal)
#include "tst_journal.moc"
