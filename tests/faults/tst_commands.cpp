// SPDX-License-Identifier: Apache-2.0
// Every call that writes fails once in `format --write` and `fix --write`.
#include "tests/commands/captured.h"
#include "tests/faults/everyfault.h"
#include "tests/program/registration.h"
#include "tests/testfile.h"

#include "app/cli/commands.h"
#include "files/savingrecord.h"
#include "qt/lostedits.h"

#include <QTemporaryDir>
#include <QTest>

#include <functional>
#include <string>

#include <unistd.h>

using namespace skr;
using namespace skr::test;

namespace {

/// A command that writes over a file, and how to get there.
struct WritingCommand {
    QByteArray before;
    std::function<ExitCode(const std::string &path)> run = {};
    bool isInPlace = false;
    std::string usually = {}; ///< on standard error; %1 is the file
};

QString recordFolder()
{
    return QString::fromStdString(journalFolderOfPerson());
}

/// Both contents of a file that is damaged are offered at the next start. Removes what is.
bool isOffered(const QByteArray &before, const QByteArray &after)
{
    bool isThere = false;
    for (const LostEdits &each : lostEdits(recordFolder()))
        isThere = isThere || (each.before == before.toStdString() && each.after == after.toStdString());
    return isThere;
}

QString attemptToOverwrite(const WritingCommand &command, const QByteArray &after, const Fault &fault,
                           CallCounts *counts)
{
    const QTemporaryDir folder;
    QDir(recordFolder()).removeRecursively();
    const QString path = writeFile(folder.filePath(QStringLiteral("a.json")), command.before);
    const std::string name = path.toStdString();
    if (command.isInPlace && ::link(name.c_str(), (name + ".link").c_str()) != 0)
        return QStringLiteral("the file can't have a second name");
    const QStringList files = contentsOf(folder.path()).keys();
    const Captured run = captured([&] {
        const FaultWatch watch(fault);
        const ExitCode exitCode = command.run(name);
        *counts = watch.counts();
        return exitCode;
    });
    const QByteArray content = skr::test::readFile(path);
    const bool isWritten = content == after;
    const bool isSuccess = run.exitCode == ExitCode::Success;
    const QString told = QString::fromStdString(run.errors);
    const QString usually = QString::fromStdString(command.usually).replace(QStringLiteral("%1"), path);
    if (!isWritten && content != command.before && !isOffered(command.before, after))
        return QStringLiteral("the file is damaged: ") + QString::fromUtf8(content);
    if (isSuccess && !isWritten)
        return QStringLiteral("it succeeds, and nothing is written");
    if (!isSuccess && run.errors.empty())
        return QStringLiteral("nothing is said of it");
    if (isHarmless(fault) && (!isSuccess || told != usually))
        return QStringLiteral("the call isn't made again: ") + told;
    const bool isOfCleaning = fault.call == Call::Unlink; // the next start clears up
    if (!isHarmless(fault) && isSuccess && !isOfCleaning && told == usually)
        return QStringLiteral("the error is swallowed");
    if (!preventsCleaning(fault) && contentsOf(folder.path()).keys() != files)
        return QStringLiteral("files are left behind");
    return {};
}

QString failEveryCommand(const char *what, std::initializer_list<Call> expected, const WritingCommand &command)
{
    const QTemporaryDir folder;
    const QString path = writeFile(folder.filePath(QStringLiteral("a.json")), command.before);
    captured([&] { return command.run(path.toStdString()); });
    const QByteArray after = skr::test::readFile(path);
    if (after == command.before)
        return QStringLiteral("the command changes nothing");
    return failEveryCall(what, expected, [&](const Fault &fault, CallCounts *counts) {
        return attemptToOverwrite(command, after, fault, counts);
    });
}

ExitCode formatOver(const std::string &path)
{
    FormatOptions options;
    options.file = path;
    options.write = true;
    return runFormat(options);
}

ExitCode fixOver(const std::string &path)
{
    FixOptions options;
    options.files = {path};
    options.write = true;
    return runFix(options);
}

const QByteArray unformatted =
    "{\"version\":\"1.0.0\",\"anyOf\":[{\"authority\":\"https://sharedeus.eus.attest.azure.net\","
    "\"allOf\":[{\"claim\":\"x-ms-attestation-type\",\"equals\":\"sevsnpvm\"},]}]}";

} // namespace

class TestCommands : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void format();
    void formatInPlace();
    void fix();
};

void TestCommands::format()
{
    QByteArray before = unformatted;
    const QString problem = failEveryCommand(
        "format --write", {Call::Open, Call::Write, Call::FSync, Call::FChmod, Call::Rename, Call::Close},
        {before.replace(",]", "]"), formatOver});
    QVERIFY2(problem.isEmpty(), qPrintable(problem));
}

void TestCommands::formatInPlace()
{
    QByteArray before = unformatted;
    const QString problem =
        failEveryCommand("format --write in place", {Call::Open, Call::Write, Call::FSync, Call::Close, Call::Unlink},
                         {before.replace(",]", "]"), formatOver, true,
                          "skr-policy: %1: written in place: it has other names (hard links)\n"});
    QVERIFY2(problem.isEmpty(), qPrintable(problem));
}

void TestCommands::fix()
{
    const QString problem =
        failEveryCommand("fix --write", {Call::Open, Call::Write, Call::FSync, Call::FChmod, Call::Rename, Call::Close},
                         {unformatted, fixOver});
    QVERIFY2(problem.isEmpty(), qPrintable(problem));
}

SKR_TEST(TestCommands)
#include "tst_commands.moc"
