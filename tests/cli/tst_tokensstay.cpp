// SPDX-License-Identifier: Apache-2.0
#include "tests/base64url.h"
#include "tests/callfilter.h"
#include "tests/program/registration.h"
#include "tests/testfile.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QProcessEnvironment>
#include <QTemporaryDir>
#include <QTest>

#include <unistd.h>

namespace {

struct Run {
    QByteArray output; ///< and errors
    bool ended = false; ///< by itself
    int exitCode = -1;
};

Run runWatched(const QString &program, const QStringList &arguments, const QString &folder)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.setWorkingDirectory(folder);
    process.setStandardInputFile(QProcess::nullDevice());
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("ASAN_OPTIONS"), QStringLiteral("detect_leaks=0")); // which takes a process
    process.setProcessEnvironment(environment);
    skr::test::CallFilter filter;
    filter.forbidWriting().forbidSockets().forbidProcesses().complete();
    process.setChildProcessModifier([&filter] {
        if (!filter.enter())
            ::_exit(111);
    });
    process.start(program, arguments);
    process.waitForFinished();
    return {process.readAll(), process.exitStatus() == QProcess::NormalExit, process.exitCode()};
}

const QByteArray secret = "canary-7c1f9b"; // a value of the token that no policy asks for

} // namespace

/// A token reaches neither disk nor network, and what is printed of it is what the policy asks for: the kernel kills
/// the program where it tries more.
class TestTokensStay : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void commands_data();
    void commands();

private:
    QTemporaryDir m_folder;
};

void TestTokensStay::initTestCase()
{
    const Run allowed =
        runWatched(QStringLiteral("/bin/sh"), {QStringLiteral("-c"), QStringLiteral("echo x")}, m_folder.path());
    QVERIFY2(allowed.exitCode != 111, "the kernel offers no system call filter here");
    QCOMPARE(allowed.output, QByteArray("x\n"));
    const Run writes =
        runWatched(QStringLiteral("/bin/sh"), {QStringLiteral("-c"), QStringLiteral("echo x > file")}, m_folder.path());
    QVERIFY2(!writes.ended && !QFile::exists(m_folder.filePath(QStringLiteral("file"))), "the filter does not work");

    const std::string claims = R"({"iss":"https://sharedeus.eus.attest.azure.net","x-ms-attestation-type":"sevsnpvm",)"
                               R"("jti":")"
        + secret.toStdString() + "\"}";
    const auto write = [this](const char *name, const std::string &text) {
        skr::test::writeFile(m_folder.filePath(QLatin1String(name)), QByteArray::fromStdString(text));
    };
    write("token.jwt",
          skr::test::base64Url(R"({"alg":"RS256"})") + "." + skr::test::base64Url(claims) + ".c2lnbmF0dXJl\n");
    write("token.json", claims);
    write("tokens.jsonl", claims + "\n{\"jti\":\"" + secret.toStdString() + "\n" + claims + "\n");
    write("broken.json", claims.substr(0, claims.size() - 1));
    const std::string policy =
        skr::test::readFile(QStringLiteral(SKR_TEST_DATA "/policies/nested-any-of.json")).toStdString();
    write("policy.json", policy);
    write("program.py", "import os\nos.system('touch run')\npolicy = \"\"\"" + policy + "\"\"\"\n");
    write("keys.json", R"({"keys":[]})");
    write("t.skr-tests.json", R"({"policy":"policy.json","tests":[{"file":"tokens.jsonl","expect":"released"}]})");
}

void TestTokensStay::commands_data()
{
    QTest::addColumn<QString>("arguments");
    QTest::addColumn<int>("exitCode");
    const auto row = [](const char *arguments, int exitCode) {
        QTest::newRow(arguments) << QString::fromLatin1(arguments) << exitCode;
    };
    row("check policy.json program.py", 0);
    row("format policy.json", 0);
    row("fix policy.json --dry-run", 0);
    row("describe policy.json", 0);
    row("convert policy.json --to az --vault contoso --name disk", 0);
    row("claims secure-boot", 0);
    row("explain AKV.SKR.1004", 0);
    row("evaluate policy.json --token token.jwt", 1);
    row("evaluate policy.json --token token.json --format json", 1);
    row("evaluate policy.json --token broken.json", 2);
    row("verify token.jwt --jwks keys.json", 1);
    row("test t.skr-tests.json", 2);
    row("test t.skr-tests.json --format json", 2);
    row("test t.skr-tests.json --format junit", 2);
    row("replay --policy policy.json tokens.jsonl token.jwt broken.json", 0);
    row("replay --policy policy.json tokens.jsonl --format json", 0);
    row("replay --policy policy.json tokens.jsonl --lines --jobs 2", 0);
}

void TestTokensStay::commands()
{
    QFETCH(QString, arguments);
    QFETCH(int, exitCode);
    const QStringList before = QDir(m_folder.path()).entryList(QDir::AllEntries | QDir::Hidden);
    const Run run = runWatched(QStringLiteral(SKR_PROGRAM), arguments.split(QLatin1Char(' ')), m_folder.path());
    QVERIFY2(run.ended, "it tried to write a file or to reach the network");
    QCOMPARE(run.exitCode, exitCode);
    QVERIFY(!run.output.isEmpty());
    QVERIFY2(!run.output.contains(secret), run.output);
    const std::string encoded = skr::test::base64Url("\"jti\":\"" + secret.toStdString());
    QVERIFY2(!run.output.contains(encoded.substr(0, 12).c_str()), run.output);
    QCOMPARE(QDir(m_folder.path()).entryList(QDir::AllEntries | QDir::Hidden), before);
}

SKR_TEST(TestTokensStay)
#include "tst_tokensstay.moc"
