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
    void manyLines_data();
    void manyLines();
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

void TestLineDiff::manyLines_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::addColumn<int>("changed"); // lines that are removed or added
    constexpr int count = 20'000;
    const auto lines = [](auto line) {
        QByteArray text;
        for (int i = 0; i < count; ++i)
            text += line(i);
        return text;
    };
    const auto own = [](int i) { return "line " + QByteArray::number(i) + "\n"; };
    const auto alike = [](int i) { return "line " + QByteArray::number(i % 5) + "\n"; };
    QTest::newRow("nothing alike") << lines(own) << lines([](int i) { return "other " + QByteArray::number(i) + "\n"; })
                                   << 2 * count;
    QTest::newRow("each tenth") << lines(own)
                                << lines([&](int i) { return i % 10 == 0 ? QByteArray("new\n") : own(i); })
                                << 2 * count / 10;
    QTest::newRow("each tenth of lines that are alike")
        << lines(alike) << lines([&](int i) { return i % 10 == 0 ? QByteArray("new\n") : alike(i); }) << 2 * count / 10;
    QTest::newRow("each tenth is gone") << lines(alike)
                                        << lines([&](int i) { return i % 10 == 0 ? QByteArray() : alike(i); })
                                        << count / 10;
    QTest::newRow("one is two") << lines(alike)
                                << lines([&](int i) { return i % 7 == 3 ? alike(i) + "new\n" : alike(i); })
                                << count / 7;
    QTest::newRow("the second half came first")
        << lines(own) << lines([&](int i) { return own((i + count / 2) % count); }) << count;
}

void TestLineDiff::manyLines()
{
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    const std::string left = before.toStdString();
    const std::string right = after.toStdString();
    QByteArray leftAgain;
    QByteArray rightAgain;
    int changed = 0;
    for (const DiffLine &line : lineDiff(left, right, left.size())) {
        const QByteArray text = QByteArray(line.text.data(), int(line.text.size())) + '\n';
        changed += line.kind == DiffLine::Kind::Same ? 0 : 1;
        leftAgain += line.kind == DiffLine::Kind::Added ? QByteArray() : text;
        rightAgain += line.kind == DiffLine::Kind::Removed ? QByteArray() : text;
    }
    QCOMPARE(leftAgain, before);
    QCOMPARE(rightAgain, after);
    QTEST(changed, "changed");
}

SKR_TEST(TestLineDiff)
#include "tst_linediff.moc"
