// SPDX-License-Identifier: Apache-2.0
#include "tests/program/registration.h"

#include "core/text/unifieddiff.h"

#include <QProcess>
#include <QRandomGenerator>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace skr;

namespace {

QByteArray diffOf(const QByteArray &before, const QByteArray &after)
{
    return QByteArray::fromStdString(
        unifiedDiff({before.data(), std::size_t(before.size())}, {after.data(), std::size_t(after.size())}, "a", "b"));
}

/// A few lines with few different contents, so that they move and repeat.
QByteArray randomLines(QRandomGenerator &random)
{
    QByteArray text;
    for (int i = random.bounded(40); i > 0; --i)
        text += QByteArray(1, char('a' + random.bounded(12))) + (random.bounded(5) == 0 ? "\r\n" : "\n");
    if (random.bounded(4) == 0)
        text.chop(1);
    return text;
}

} // namespace

/// As `diff -u`, and `patch` takes it.
class TestUnifiedDiff : public QObject
{
    Q_OBJECT

private slots:
    void diffs_data();
    void diffs();
    void patchTakesIt();
};

void TestUnifiedDiff::diffs_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::addColumn<QByteArray>("diff"); // without the names

    const auto row = [](const char *name, const QByteArray &before, const QByteArray &after, const QByteArray &diff) {
        QTest::newRow(name) << before << after << (diff.isEmpty() ? diff : "--- a\n+++ b\n" + diff);
    };
    row("equal", "1\n2\n", "1\n2\n", "");
    row("both empty", "", "", "");
    row("one line", "1\n", "2\n", "@@ -1 +1 @@\n-1\n+2\n");
    row("added to nothing", "", "1\n2\n", "@@ -0,0 +1,2 @@\n+1\n+2\n");
    row("all removed", "1\n", "", "@@ -1 +0,0 @@\n-1\n");
    row("in the middle", "1\n2\n3\n4\n5\n6\n7\n8\n9\n", "1\n2\n3\n4\nx\n6\n7\n8\n9\n",
        "@@ -2,7 +2,7 @@\n 2\n 3\n 4\n-5\n+x\n 6\n 7\n 8\n");
    row("two hunks", "1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n11\n", "0\n1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n",
        "@@ -1,3 +1,4 @@\n+0\n 1\n 2\n 3\n@@ -8,4 +9,3 @@\n 8\n 9\n 10\n-11\n");
    row("no line end", "1\n2", "1\n2\n", "@@ -1,2 +1,2 @@\n 1\n-2\n\\ No newline at end of file\n+2\n");
    row("line ends", "1\r\n2\n", "1\n2\n", "@@ -1,2 +1,2 @@\n-1\r\n+1\n 2\n");
}

void TestUnifiedDiff::diffs()
{
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    QFETCH(QByteArray, diff);
    QCOMPARE(diffOf(before, after), diff);
}

void TestUnifiedDiff::patchTakesIt()
{
    const QString patch = QStandardPaths::findExecutable(QStringLiteral("patch"));
    QVERIFY2(!patch.isEmpty(), "patch is not installed");
    QTemporaryDir folder;
    QRandomGenerator random(4);
    for (int i = 0; i < 50; ++i) {
        const QByteArray before = randomLines(random);
        const QByteArray after = randomLines(random);
        QFile file(folder.filePath(QStringLiteral("a")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(before);
        file.close();
        QProcess process;
        process.setWorkingDirectory(folder.path());
        process.start(patch, {QStringLiteral("--binary"), QStringLiteral("-s"), QStringLiteral("a")});
        process.write(diffOf(before, after));
        process.closeWriteChannel();
        QVERIFY(process.waitForFinished());
        QVERIFY2(before == after || process.exitCode() == 0, process.readAll());
        const bool isThere = file.open(QIODevice::ReadOnly); // patch removes a file that becomes empty
        QCOMPARE(isThere ? file.readAll() : QByteArray(), after);
    }
}

SKR_TEST(TestUnifiedDiff)
#include "tst_unifieddiff.moc"
