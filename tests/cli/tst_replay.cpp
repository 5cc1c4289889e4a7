// SPDX-License-Identifier: Apache-2.0
#include "tests/cli/program.h"
#include "tests/program/registration.h"
#include "tests/testfile.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

namespace {

const QString policy = QStringLiteral(SKR_TEST_DATA "/policies/nested-any-of.json");

QByteArray token(int number)
{
    return R"({"iss":"https://sharedeus.eus.attest.azure.net","x-ms-attestation-type":"sevsnpvm","number":)"
        + QByteArray::number(number) + R"(,"x-ms-compliance-status":")"
        + (number % 3 == 0 ? "none" : "azure-compliant-cvm") + "\"}\n";
}

QByteArray tokens(int count)
{
    QByteArray text;
    for (int i = 1; i <= count; ++i)
        text += token(i);
    return text;
}

QJsonObject json(const Outcome &outcome)
{
    return QJsonDocument::fromJson(outcome.output).object();
}

} // namespace

/// Streams of tokens: gzip, threads, broken input. The reports themselves are in cases/replay.txt.
class TestReplay : public QObject
{
    Q_OBJECT

private slots:
    void gzip_data();
    void gzip();
    void linesKeepTheirOrder();
    void aLineThatIsTooLong();
    void sameCountsOnAnyNumberOfThreads();
    void pipes_data();
    void pipes();
    void linesComeAtOnce();
    void closedOutput();

private:
    void write(const char *name, const QByteArray &content)
    {
        skr::test::writeFile(m_folder.filePath(QLatin1String(name)), content);
    }
    Outcome replay(const QString &arguments)
    {
        return runShell(QStringLiteral("\"$SKR\" replay --policy '%1' %2").arg(policy, arguments), m_folder.path());
    }

    QTemporaryDir m_folder;
};

void TestReplay::gzip_data()
{
    QTest::addColumn<QString>("make"); // from tokens to tokens.gz
    QTest::addColumn<int>("count"); // of tokens; -1 for at least one
    QTest::addColumn<int>("exitCode");
    QTest::addColumn<QByteArray>("message");
    QTest::newRow("one member") << "gzip -c tokens > tokens.gz" << 5000 << 0 << QByteArray();
    QTest::newRow("two members, a line over both") << "head -c 10007 tokens | gzip -c > tokens.gz;"
                                                      "tail -c +10008 tokens | gzip -c >> tokens.gz"
                                                   << 5000 << 0 << QByteArray();
    QTest::newRow("padded with zeros") << "gzip -c tokens > tokens.gz; head -c 1024 /dev/zero >> tokens.gz" << 5000 << 0
                                       << QByteArray();
    QTest::newRow("cut") << "gzip -c tokens | head -c 9000 > tokens.gz" << -1 << 2
                         << QByteArray("tokens.gz: the gzip data breaks off; what was read counts");
    QTest::newRow("damaged")
        << "gzip -c tokens > whole; (head -c 9000 whole; printf 'damage damage'; tail -c +9014 whole)"
           " > tokens.gz"
        << -1 << 2 << QByteArray("tokens.gz: the gzip data is broken; what was read counts");
    QTest::newRow("something behind it") << "gzip -c tokens > tokens.gz; printf more >> tokens.gz" << 5000 << 2
                                         << QByteArray("tokens.gz: the gzip data is broken; what was read counts");
    QTest::newRow("the first bytes alone") << R"(printf '\037\213' > tokens.gz)" << 0 << 2
                                           << QByteArray("tokens.gz: the gzip data breaks off; what was read counts");
    QTest::newRow("nothing in it") << "gzip -c < /dev/null > tokens.gz" << 0 << 0 << QByteArray();
    // A million times as long as it is: nothing but a line that is too long.
    QTest::newRow("a bomb") << "head -c 90000000 /dev/zero | gzip -c > tokens.gz" << 0 << 0 << QByteArray();
}

void TestReplay::gzip()
{
    QFETCH(QString, make);
    QFETCH(int, count);
    QFETCH(int, exitCode);
    QFETCH(QByteArray, message);
    QVERIFY(m_folder.isValid());
    write("tokens", tokens(5000));
    QCOMPARE(runShell(make, m_folder.path()).exitCode, 0);
    const Outcome outcome = replay(QStringLiteral("tokens.gz --format json"));
    QCOMPARE(outcome.exitCode, exitCode);
    QVERIFY2(message.isEmpty() ? outcome.errors.isEmpty() : outcome.errors.contains(message), outcome.errors);
    const int read = json(outcome)[QLatin1String("tokens")].toInt(-1);
    if (count < 0)
        QVERIFY2(read > 100 && read < 5000, QByteArray::number(read));
    else
        QCOMPARE(read, count);
}

void TestReplay::linesKeepTheirOrder()
{
    constexpr int count = 20'000;
    write("tokens", tokens(count));
    const Outcome outcome = replay(QStringLiteral("--lines --jobs 4 tokens"));
    QCOMPARE(outcome.exitCode, 0);
    const QByteArrayList lines = outcome.output.split('\n');
    QCOMPARE(lines.size(), count + 1);
    for (int i = 1; i <= count; ++i) {
        const QByteArray verdict = i % 3 == 0 ? "refused" : "released";
        const QByteArray beginning =
            R"({"file":"tokens","line":)" + QByteArray::number(i) + R"(,"verdict":")" + verdict + '"';
        QVERIFY2(lines[i - 1].startsWith(beginning), lines[i - 1]);
    }
}

void TestReplay::aLineThatIsTooLong()
{
    const QByteArray longToken = R"({"iss":")" + QByteArray(7'000'000, 'x') + "\"}\n";
    write("tokens", token(1) + longToken + token(2) + longToken + token(3) + longToken.chopped(1));
    for (const char *options : {"--jobs 1", "--jobs 3"}) {
        const Outcome outcome = replay(QLatin1String(options) + QStringLiteral(" tokens --format json"));
        const QJsonObject report = json(outcome);
        QCOMPARE(report[QLatin1String("tokens")].toInt(), 3);
        QCOMPARE(report[QLatin1String("unreadable")].toInt(), 3);
        QList<int> lines;
        for (const QJsonValue &line : report[QLatin1String("unreadableLines")].toArray()) {
            QCOMPARE(line[QLatin1String("problem")].toString(), QStringLiteral("the line is longer than 1 MB"));
            lines << line[QLatin1String("line")].toInt();
        }
        QCOMPARE(lines, QList<int>({2, 4, 6}));
    }
}

void TestReplay::sameCountsOnAnyNumberOfThreads()
{
    write("tokens", tokens(9000) + "broken\n" + tokens(500));
    const QString arguments = QStringLiteral("tokens tokens --against '%1' --format json --jobs ")
                                  .arg(QStringLiteral(SKR_TEST_DATA "/policies/secure-boot.json"));
    const Outcome one = replay(arguments + QLatin1Char('1'));
    QCOMPARE(json(one)[QLatin1String("tokens")].toInt(), 19'000);
    QCOMPARE(json(one)[QLatin1String("refused")].toInt(), 2 * (3000 + 166));
    QVERIFY(!json(one)[QLatin1String("changes")].toArray().isEmpty());
    QCOMPARE(replay(arguments + QLatin1Char('3')), one);
    QCOMPARE(replay(arguments + QStringLiteral("16")), one);
}

void TestReplay::pipes_data()
{
    QTest::addColumn<QString>("arguments");
    QTest::newRow("standard input by default") << QStringLiteral("--format json < tokens");
    QTest::newRow("named") << QStringLiteral("- --format json < tokens");
    QTest::newRow("from a pipe that is written slowly") << QStringLiteral(
        "- --format json --jobs 2 < fifo & (head -c 1000 tokens; sleep 0; tail -c +1001 tokens) > fifo; wait");
}

void TestReplay::pipes()
{
    QFETCH(QString, arguments);
    write("tokens", tokens(300));
    runShell(QStringLiteral("test -p fifo || mkfifo fifo"), m_folder.path());
    const QJsonObject report = json(replay(arguments));
    QCOMPARE(report[QLatin1String("tokens")].toInt(), 300);
    QCOMPARE(report[QLatin1String("refused")].toInt(), 100);
}

/// A program that writes a line and waits for the answer gets it: as Spark's pipe() may.
void TestReplay::linesComeAtOnce()
{
    write("tokens", tokens(2));
    const QString script =
        QStringLiteral("rm -f in out; mkfifo in out; \"$SKR\" replay --policy '%1' --lines < in > out & "
                       "exec 3> in 4< out; head -n 1 tokens >&3; read -r first <&4; "
                       "tail -n 1 tokens >&3; read -r second <&4; exec 3>&-; wait; echo \"$first|$second\"")
            .arg(policy);
    const Outcome outcome = runShell(script, m_folder.path());
    QCOMPARE(outcome.output,
             QByteArray(R"({"line":1,"verdict":"released"}|{"line":2,"verdict":"released"})"
                        "\n"));
}

void TestReplay::closedOutput()
{
    write("tokens", tokens(20'000));
    const Outcome outcome = replay(QStringLiteral("--lines tokens | head -n 1"));
    QCOMPARE(outcome.exitCode, 0);
    QCOMPARE(outcome.output.count('\n'), 1);
}

SKR_TEST(TestReplay)
#include "tst_replay.moc"
