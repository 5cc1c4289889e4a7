// SPDX-License-Identifier: Apache-2.0
#include "tests/program/registration.h"

#include "core/text/linediff.h"

#include <QTest>

using namespace skr;

class TestLineDiff : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shows_data();
    void shows();
    void manyLinesAreOneBlock();
};

namespace {

/// As people write it: ' ', '-', '+' before each line, '~' for a gap.
QByteArray written(const std::vector<DiffLine> &lines)
{
    QByteArray result;
    for (const DiffLine &line : lines)
        result += QByteArray(1, " -+~"[static_cast<int>(line.kind)])
            + QByteArray(line.text.data(), int(line.text.size())) + '\n';
    return result;
}

} // namespace

void TestLineDiff::shows_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::addColumn<QByteArray>("lines");
    QTest::newRow("nothing") << QByteArray("a\n") << QByteArray("a\n") << QByteArray();
    QTest::newRow("one line of three") << QByteArray("a\nb\nc\n") << QByteArray("a\nB\nc\n")
                                       << QByteArray(" a\n-b\n+B\n c\n");
    QTest::newRow("to nothing") << QByteArray("a\nb") << QByteArray() << QByteArray("-a\n-b\n");
    QTest::newRow("from nothing") << QByteArray() << QByteArray("a") << QByteArray("+a\n");
    QTest::newRow("inserted") << QByteArray("a\nb\n") << QByteArray("a\nx\nb\n") << QByteArray(" a\n+x\n b\n");
    QTest::newRow("last line end") << QByteArray("a\nb\n") << QByteArray("a\nb") << QByteArray(" a\n-b\n+b\n");
    QTest::newRow("line ends of Windows")
        << QByteArray("a\r\nb\n") << QByteArray("a\nb\n") << QByteArray("-a\r\n+a\n b\n");
    QTest::newRow("far apart") << QByteArray("a\n1\n2\n3\n4\nz\n9\n") << QByteArray("A\n1\n2\n3\n4\nZ\n9\n")
                               << QByteArray("-a\n+A\n 1\n~\n 4\n-z\n+Z\n 9\n");
    QTest::newRow("moved") << QByteArray("a\nb\nc\n") << QByteArray("b\nc\na\n") << QByteArray("-a\n b\n c\n+a\n");
}

void TestLineDiff::shows()
{
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    QFETCH(QByteArray, lines);
    const std::string left = before.toStdString();
    const std::string right = after.toStdString();
    QCOMPARE(written(lineDiff(left, right, 1)), lines);
}

void TestLineDiff::manyLinesAreOneBlock()
{
    std::string before;
    std::string after;
    for (int i = 0; i < 50'000; ++i) {
        before += "a" + std::to_string(i) + "\n";
        after += "b" + std::to_string(i) + "\n";
    }
    QCOMPARE(lineDiff(before, after).size(), 100'000U);
}

SKR_TEST(TestLineDiff)
#include "tst_linediff.moc"
