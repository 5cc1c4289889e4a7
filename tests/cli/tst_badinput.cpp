// SPDX-License-Identifier: Apache-2.0
#include "tests/cli/program.h"
#include "tests/permissions.h"
#include "tests/program/registration.h"
#include "tests/testfile.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>
#include <unistd.h>

/// Input that cannot be used gets a message that names the file, exit code 2, and soon.
class TestBadInput : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void unreadable_data();
    void unreadable();
    void withoutPermission();
    void endlessInput();
    void severitiesThatAreNoFile_data();
    void severitiesThatAreNoFile();
    void noEscapeReachesTheTerminal_data();
    void noEscapeReachesTheTerminal();
    void deepNest_data();
    void deepNest();
    void manyProblemsOnOneLine();
    void everyCommandOnEveryFixture();
    void outputThatCannotBeWritten_data();
    void outputThatCannotBeWritten();
    void readerThatLeaves();

private:
    QString path(const char *name) const { return m_folder->filePath(QLatin1String(name)); }
    void make(const char *name, const QByteArray &content) const { skr::test::writeFile(path(name), content); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestBadInput::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

void TestBadInput::unreadable_data()
{
    QTest::addColumn<QByteArray>("command"); // FILE is the bad one
    QTest::addColumn<QByteArray>("kind");
    QTest::addColumn<QByteArray>("message");

    const QByteArray good = SKR_TEST_DATA "/policies/secure-boot.json";
    const QByteArray token = SKR_TEST_DATA "/tokens/compliant.json";
    const std::pair<const char *, QByteArray> commands[] = {{"check", "check FILE"},
                                                            {"policy", "evaluate FILE --token " + token},
                                                            {"token", "evaluate " + good + " --token FILE"},
                                                            {"format", "format FILE"},
                                                            {"format --write", "format FILE --write"},
                                                            {"fix", "fix FILE"},
                                                            {"describe", "describe FILE"}};
    const std::pair<const char *, const char *> kinds[] = {{"missing", "there is no such file: check the name"},
                                                           {"dangling link", "there is no such file: check the name"},
                                                           {"folder", "this is a folder: name a file in it"},
                                                           {"below a file", "a part of the path is not a folder"},
                                                           {"100 MB", "larger than 64 MiB"}};
    for (const auto &[name, command] : commands) {
        for (const auto &[kind, message] : kinds)
            QTest::addRow("%s: %s", name, kind) << command << QByteArray(kind) << QByteArray(message);
    }
}

void TestBadInput::unreadable()
{
    QFETCH(QByteArray, command);
    QFETCH(QByteArray, kind);
    QFETCH(QByteArray, message);
    QByteArray name = "bad.json";
    if (kind == "folder")
        QVERIFY(QDir(m_folder->path()).mkdir(QString::fromUtf8(name)));
    if (kind == "dangling link")
        QVERIFY(QFile::link(path("nowhere"), path("bad.json")));
    if (kind == "100 MB" || kind == "below a file") {
        make("bad.json", "{}");
        QVERIFY(QFile::resize(path("bad.json"), 100'000'000));
    }
    if (kind == "below a file")
        name = "bad.json/policy.json";
    const QStringList arguments = QString::fromUtf8(command.replace("FILE", name)).split(QLatin1Char(' '));
    const Outcome outcome = runProgram(arguments, {}, m_folder->path());
    QCOMPARE(outcome.exitCode, 2);
    QCOMPARE(outcome.output, QByteArray());
    QVERIFY2(outcome.errors.startsWith("skr-policy: " + name + ": ") && outcome.errors.contains(message),
             outcome.errors);
    QCOMPARE(outcome.errors.count('\n'), 1);
}

void TestBadInput::withoutPermission()
{
    QVERIFY2(skr::test::obeyPermissions(), "the superuser keeps the right to read everything");
    make("bad.json", "{}");
    QVERIFY(QFile::setPermissions(path("bad.json"), {}));
    const Outcome outcome = runProgram({QStringLiteral("check"), path("bad.json")});
    QCOMPARE(outcome.exitCode, 2);
    QVERIFY(outcome.errors.contains("no permission to read it"));
}

void TestBadInput::endlessInput()
{
    const Outcome outcome = runProgram({QStringLiteral("check"), QStringLiteral("-")}, QStringLiteral("/dev/zero"));
    QCOMPARE(outcome.exitCode, 2);
    QVERIFY2(outcome.errors.contains("<stdin>: larger than 64 MiB"), outcome.errors);
}

void TestBadInput::severitiesThatAreNoFile_data()
{
    QTest::addColumn<QByteArray>("kind");
    for (const char *kind : {"pipe", "endless device", "folder", "link to a pipe"})
        QTest::newRow(kind) << QByteArray(kind);
}

/// The program looks for it by itself, and must not wait for what somebody else has put there.
void TestBadInput::severitiesThatAreNoFile()
{
    QFETCH(QByteArray, kind);
    make("policy.json", "{}");
    const QByteArray name = QFile::encodeName(path(".skr-policy.json"));
    const QByteArray pipe = QFile::encodeName(path("pipe"));
    QCOMPARE(::mkfifo(pipe.constData(), 0600), 0);
    const int made = kind == "pipe" ? ::rename(pipe.constData(), name.constData())
        : kind == "folder"          ? ::mkdir(name.constData(), 0700)
                                    : ::symlink(kind == "endless device" ? "/dev/zero" : "pipe", name.constData());
    QCOMPARE(made, 0);
    const Outcome outcome = runProgram({QStringLiteral("check"), path("policy.json")});
    QCOMPARE(outcome.exitCode, 2);
    QVERIFY2(outcome.errors.contains("no regular file: remove it"), outcome.errors);
}

void TestBadInput::noEscapeReachesTheTerminal_data()
{
    QTest::addColumn<QStringList>("arguments");
    const QString escape = QStringLiteral("\x1b[31m");
    const QString policy = QStringLiteral(SKR_TEST_DATA "/policies/secure-boot.json");
    const auto row = [](const char *name, const QStringList &arguments) { QTest::newRow(name) << arguments; };
    row("command", {QStringLiteral("check") + escape});
    row("nothing but an option", {QStringLiteral("--") + escape});
    const QStringList commands = {QStringLiteral("check"),  QStringLiteral("evaluate"), QStringLiteral("test"),
                                  QStringLiteral("replay"), QStringLiteral("verify"),   QStringLiteral("format"),
                                  QStringLiteral("fix"),    QStringLiteral("describe"), QStringLiteral("convert"),
                                  QStringLiteral("claims"), QStringLiteral("explain")};
    for (const QString &command : commands) {
        const QByteArray name = command.toUtf8();
        row(name + ", unknown option", {command, QStringLiteral("--a") + escape});
        row(name + ", file", {command, escape + QStringLiteral(".json")});
        row(name + ", two files", {command, policy, escape, escape});
        for (const char *option : {"--format", "--token", "--at", "--jwks", "--to", "--severity", "--fail-on",
                                   "--catalog", "--policy", "--against", "--reading", "--pick", "--jobs", "--only"})
            row(name + ", " + option, {command, policy, QLatin1String(option), escape});
    }
}

/// Whatever is typed, and whoever wrote it: a line that is pasted, a file name in an archive.
void TestBadInput::noEscapeReachesTheTerminal()
{
    QFETCH(QStringList, arguments);
    const Outcome outcome = runProgram(arguments);
    const QByteArray all = outcome.output + outcome.errors;
    QVERIFY(!all.isEmpty());
    QVERIFY2(!all.contains('\x1b'), all);
}

void TestBadInput::deepNest_data()
{
    QTest::addColumn<QByteArray>("content");

    const qsizetype depth = 100'000;
    const QByteArray root = "{\"version\":\"1.0.0\",\"anyOf\":";
    QTest::newRow("lists") << root + QByteArray("[").repeated(depth) + QByteArray("]").repeated(depth) + "}";
    QTest::newRow("lists that stay open") << root + QByteArray("[").repeated(depth);
    QTest::newRow("objects") << root + QByteArray("{\"a\":").repeated(depth) + "1" + QByteArray("}").repeated(depth)
            + "}";
    const QByteArray start = "{\"version\":\"1.0.0\",\"anyOf\":[{\"authority\":\"https://a.b\",\"allOf\":[";
    QTest::newRow("blocks") << start + QByteArray("{\"anyOf\":[").repeated(depth) + QByteArray("]}").repeated(depth)
            + "]}]}";
}

void TestBadInput::deepNest()
{
    QFETCH(QByteArray, content);
    make("deep.json", content);
    const QString deep = path("deep.json");
    const QString token = QStringLiteral("tokens/compliant.json");
    QCOMPARE(runProgram({QStringLiteral("check"), deep}).exitCode, 1);
    const Outcome json =
        runProgram({QStringLiteral("check"), deep, QStringLiteral("--format"), QStringLiteral("json")});
    QCOMPARE(json.exitCode, 1);
    QVERIFY2(json.output.contains("\"json-too-deep\""), json.output.left(2000));
    QCOMPARE(runProgram({QStringLiteral("evaluate"), deep, QStringLiteral("--token"), token}).exitCode, 1);
    QCOMPARE(runProgram({QStringLiteral("evaluate"), deep, QStringLiteral("--token"), token, QStringLiteral("--format"),
                         QStringLiteral("json")})
                 .exitCode,
             1);
    QCOMPARE(runProgram({QStringLiteral("evaluate"), QStringLiteral("policies/secure-boot.json"),
                         QStringLiteral("--token"), deep})
                 .exitCode,
             2);
    QCOMPARE(runProgram({QStringLiteral("format"), deep}).exitCode, 1);
}

void TestBadInput::manyProblemsOnOneLine()
{
    make("line.json", "{\"version\":\"1.0.0\",\"anyOf\":[" + QByteArray("x,").repeated(2'000'000) + "]}");
    QElapsedTimer timer;
    timer.start();
    const Outcome outcome =
        runProgram({QStringLiteral("check"), path("line.json"), QStringLiteral("--format"), QStringLiteral("json")});
    QCOMPARE(outcome.exitCode, 1);
    QVERIFY(outcome.output.contains("\"omitted\": 3995"));
    QVERIFY2(timer.elapsed() < 30'000, "counts columns from the start of the line for each problem");
}

void TestBadInput::everyCommandOnEveryFixture()
{
    const QString token = QStringLiteral("tokens/compliant.json");
    const QDir data(QStringLiteral(SKR_TEST_DATA));
    for (const char *folder : {"policies", "tokens"}) {
        for (const QString &name : QDir(data.filePath(QLatin1String(folder))).entryList(QDir::Files)) {
            const QString file = QLatin1String(folder) + QLatin1Char('/') + name;
            const QStringList commands[] = {{QStringLiteral("check"), file},
                                            {QStringLiteral("format"), file},
                                            {QStringLiteral("fix"), file},
                                            {QStringLiteral("describe"), file},
                                            {QStringLiteral("evaluate"), file, QStringLiteral("--token"), token},
                                            {QStringLiteral("evaluate"), QStringLiteral("policies/secure-boot.json"),
                                             QStringLiteral("--token"), file}};
            for (const QStringList &command : commands) {
                const Outcome outcome = runProgram(command);
                QVERIFY2(outcome.exitCode >= 0 && outcome.exitCode <= 3, qPrintable(command.join(QLatin1Char(' '))));
                QVERIFY2(!outcome.output.isEmpty() || !outcome.errors.isEmpty(),
                         qPrintable(command.join(QLatin1Char(' '))));
                QVERIFY2(command.first() == QLatin1String("format") || !outcome.output.contains('\x1B'),
                         qPrintable(command.join(QLatin1Char(' '))));
            }
        }
    }
}

void TestBadInput::outputThatCannotBeWritten_data()
{
    QTest::addColumn<QString>("line");

    QTest::newRow("check") << QStringLiteral("\"$SKR\" check policies/greater.json");
    QTest::newRow("evaluate") << QStringLiteral("\"$SKR\" evaluate policies/greater.json --token tokens/guest.json");
    QTest::newRow("format") << QStringLiteral("\"$SKR\" format policies/greater.json");
    QTest::newRow("claims") << QStringLiteral("\"$SKR\" claims");
}

void TestBadInput::outputThatCannotBeWritten()
{
    QFETCH(QString, line);
    for (const char *target : {" > /dev/full", " >&-"}) {
        const Outcome outcome = runShell(line + QLatin1String(target), QStringLiteral(SKR_TEST_DATA));
        QCOMPARE(outcome.exitCode, 2);
        QVERIFY2(outcome.errors.startsWith("skr-policy: standard output: cannot be written: "), outcome.errors);
    }
}

void TestBadInput::readerThatLeaves()
{
    const Outcome outcome = runShell(QStringLiteral("\"$SKR\" claims | head -n 1"), QStringLiteral(SKR_TEST_DATA));
    QCOMPARE(outcome.exitCode, 0);
    QCOMPARE(outcome.output.count('\n'), 1);
    QCOMPARE(outcome.errors, QByteArray());
}

SKR_TEST(TestBadInput)
#include "tst_badinput.moc"
