// SPDX-License-Identifier: Apache-2.0
#include "tests/base64url.h"
#include "tests/program/registration.h"
#include "tests/testfile.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <array>
#include <cstddef>

#include <fcntl.h>
#include <linux/filter.h>
#include <linux/seccomp.h>
#include <sys/prctl.h>
#include <sys/syscall.h>

namespace {

#ifdef __NR_open
constexpr unsigned int plainOpen = __NR_open;
constexpr std::array<unsigned int, 8> forbidden = {__NR_socket,       __NR_connect, __NR_sendto, __NR_mkdirat,
                                                   __NR_memfd_create, __NR_openat2, __NR_creat,  __NR_mkdir};
#else // newer processors have the calls with "at" only
constexpr unsigned int plainOpen = __NR_openat2;
constexpr std::array<unsigned int, 6> forbidden = {__NR_socket,  __NR_connect,      __NR_sendto,
                                                   __NR_mkdirat, __NR_memfd_create, __NR_openat2};
#endif

/// Kills the process where it reaches for the network, or opens or makes a file to write to. False if the kernel does
/// not offer that.
bool forbidWritingAndNetwork()
{
    constexpr auto writing = static_cast<std::uint32_t>(O_WRONLY | O_RDWR | O_CREAT | O_TRUNC | O_APPEND);
    constexpr auto number = static_cast<std::uint32_t>(offsetof(seccomp_data, nr));
    constexpr auto argument = [](std::size_t index) {
        return static_cast<std::uint32_t>(offsetof(seccomp_data, args) + index * sizeof(std::uint64_t));
    };
    constexpr std::size_t calls = forbidden.size();
    // A jump is over as many instructions as it says.
    static std::array<sock_filter, calls + 10> filter = {{BPF_STMT(BPF_LD | BPF_W | BPF_ABS, number)}};
    for (std::size_t i = 0; i < calls; ++i)
        filter[i + 1] = BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, forbidden[i], static_cast<std::uint8_t>(calls - i + 7), 0);
    const std::array<sock_filter, 9> rest = {{
        BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, plainOpen, 2, 0),
        BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, __NR_openat, 3, 0),
        BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ALLOW),
        BPF_STMT(BPF_LD | BPF_W | BPF_ABS, argument(1)), // the flags of open()
        BPF_JUMP(BPF_JMP | BPF_JA, 1, 0, 0),
        BPF_STMT(BPF_LD | BPF_W | BPF_ABS, argument(2)), // and of openat()
        BPF_JUMP(BPF_JMP | BPF_JSET | BPF_K, writing, 1, 0),
        BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ALLOW),
        BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_KILL_PROCESS),
    }};
    std::copy(rest.begin(), rest.end(), filter.begin() + calls + 1);
    const sock_fprog program = {static_cast<unsigned short>(filter.size()), filter.data()};
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
