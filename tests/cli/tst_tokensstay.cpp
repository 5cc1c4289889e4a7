// SPDX-License-Identifier: Apache-2.0
#include "tests/base64url.h"
#include "tests/program/registration.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <array>
#include <cstddef>

#include <fcntl.h>
#include <linux/filter.h>
#include <linux/seccomp.h>
#include <sys/prctl.h>
#include <sys/syscall.h>

namespace {

/// Kills the process where it reaches for the network, or opens or makes a file to write to. False if the kernel does
/// not offer that.
bool forbidWritingAndNetwork()
{
    constexpr auto writing = static_cast<std::uint32_t>(O_WRONLY | O_RDWR | O_CREAT | O_TRUNC | O_APPEND);
    constexpr auto number = static_cast<std::uint32_t>(offsetof(seccomp_data, nr));
    constexpr auto flags = static_cast<std::uint32_t>(offsetof(seccomp_data, args) + 2 * sizeof(std::uint64_t));
    static std::array<sock_filter, 15> filter = {{
        BPF_STMT(BPF_LD | BPF_W | BPF_ABS, number),
        BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, __NR_socket, 12, 0),
        BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, __NR_connect, 11, 0),
        BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, __NR_sendto, 10, 0),
        BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, __NR_mkdirat, 9, 0),
        BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, __NR_memfd_create, 8, 0),
#ifdef __NR_open // what the C library has not called for long, where there still is one
        BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, __NR_open, 7, 0),
        BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, __NR_creat, 6, 0),
        BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, __NR_mkdir, 5, 0),
#else
        BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, __NR_openat2, 7, 0),
        BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, __NR_openat2, 6, 0),
        BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, __NR_openat2, 5, 0),
#endif
        BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, __NR_openat, 0, 3),
        BPF_STMT(BPF_LD | BPF_W | BPF_ABS, flags),
        BPF_JUMP(BPF_JMP | BPF_JSET | BPF_K, writing, 2, 0),
        BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ALLOW),
        BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ALLOW),
    }};
    static std::array<sock_filter, 1> kill = {{BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_KILL_PROCESS)}};
    static std::array<sock_filter, filter.size() + kill.size()> whole{};
    std::copy(filter.begin(), filter.end(), whole.begin());
    whole.back() = kill.front();
    const sock_fprog program = {static_cast<unsigned short>(whole.size()), whole.data()};
    return ::prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) == 0 && ::prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, &program) == 0;
}

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
    process.setChildProcessModifier([] {
        if (!forbidWritingAndNetwork())
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
#ifdef __SANITIZE_ADDRESS__
    QSKIP("a sanitizer's own system calls cannot be told from the program's");
#endif
    const Run allowed =
        runWatched(QStringLiteral("/bin/sh"), {QStringLiteral("-c"), QStringLiteral("echo x")}, m_folder.path());
    if (allowed.exitCode == 111)
        QSKIP("the kernel offers no system call filter here");
    QCOMPARE(allowed.output, QByteArray("x\n"));
    const Run writes =
        runWatched(QStringLiteral("/bin/sh"), {QStringLiteral("-c"), QStringLiteral("echo x > file")}, m_folder.path());
    QVERIFY2(!writes.ended && !QFile::exists(m_folder.filePath(QStringLiteral("file"))), "the filter does not work");

    const std::string claims = R"({"iss":"https://sharedeus.eus.attest.azure.net","x-ms-attestation-type":"sevsnpvm",)"
                               R"("jti":")"
        + secret.toStdString() + "\"}";
    const auto write = [this](const char *name, const std::string &text) {
        QFile file(m_folder.filePath(QLatin1String(name)));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text.data(), qint64(text.size()));
    };
    write("token.jwt",
          skr::test::base64Url(R"({"alg":"RS256"})") + "." + skr::test::base64Url(claims) + ".c2lnbmF0dXJl\n");
    write("token.json", claims);
    write("tokens.jsonl", claims + "\n{\"jti\":\"" + secret.toStdString() + "\n" + claims + "\n");
    write("broken.json", claims.substr(0, claims.size() - 1));
    write("keys.json", R"({"keys":[]})");
    write("t.skr-tests.json", R"({"policy":"policy.json","tests":[{"file":"tokens.jsonl","expect":"released"}]})");
    QVERIFY(QFile::copy(QStringLiteral(SKR_TEST_DATA "/policies/nested-any-of.json"),
                        m_folder.filePath(QStringLiteral("policy.json"))));
}

void TestTokensStay::commands_data()
{
    QTest::addColumn<QString>("arguments");
    QTest::addColumn<int>("exitCode");
    const auto row = [](const char *arguments, int exitCode) {
        QTest::newRow(arguments) << QString::fromLatin1(arguments) << exitCode;
    };
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
