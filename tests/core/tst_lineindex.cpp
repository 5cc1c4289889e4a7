// SPDX-License-Identifier: Apache-2.0
#include "tests/program/registration.h"

#include "core/text/lineindex.h"

#include <QTest>

using namespace skr;

class TestLineIndex : public QObject
{
    Q_OBJECT

private slots:
    void places_data();
    void places();
    void lines_data();
    void lines();
    void longLines();
};

void TestLineIndex::places_data()
{
    QTest::addColumn<QByteArray>("text"); // ^ marks the place
    QTest::addColumn<int>("line");
    QTest::addColumn<int>("column");
    QTest::newRow("empty text") << QByteArray("^") << 1 << 1;
    QTest::newRow("start") << QByteArray("^abc") << 1 << 1;
    QTest::newRow("end") << QByteArray("abc^") << 1 << 4;
    QTest::newRow("at a line feed") << QByteArray("ab^\ncd") << 1 << 3;
    QTest::newRow("behind a line feed") << QByteArray("ab\n^cd") << 2 << 1;
    QTest::newRow("behind CR LF") << QByteArray("ab\r\n^cd") << 2 << 1;
    QTest::newRow("behind a lone CR") << QByteArray("ab\r^cd") << 2 << 1;
    QTest::newRow("CR LF counts once") << QByteArray("\r\n\r\n^x") << 3 << 1;
    QTest::newRow("LF CR counts twice") << QByteArray("\n\r^x") << 3 << 1;
    QTest::newRow("mixed") << QByteArray("a\nb\r\nc\rd^") << 4 << 2;
    QTest::newRow("end behind a last line feed") << QByteArray("a\n^") << 2 << 1;
    QTest::newRow("end behind a last CR") << QByteArray("a\r^") << 2 << 1;
    QTest::newRow("characters of two to four bytes") << QByteArray("ä€😀^x") << 1 << 4;
    QTest::newRow("the byte order mark is a character") << QByteArray("\xEF\xBB\xBF^x") << 1 << 2;
    QTest::newRow("invalid bytes count each") << QByteArray("\xFF\xFE^x") << 1 << 3;
    QTest::newRow("long lines before") << QByteArray(5000, 'x') + "\n" + QByteArray(17, 'y') + "^" << 2 << 18;
}

void TestLineIndex::places()
{
    QFETCH(QByteArray, text);
    QFETCH(int, line);
    QFETCH(int, column);
    const auto place = static_cast<std::size_t>(text.indexOf('^'));
    const std::string plain = text.replace("^", "").toStdString();
    const LineColumn found = LineIndex(plain).at(place);
    QCOMPARE(static_cast<int>(found.line), line);
    QCOMPARE(static_cast<int>(found.column), column);
    QVERIFY(LineIndex(plain).at(plain.size() + 100) == LineIndex(plain).at(plain.size()));
}

void TestLineIndex::lines_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArrayList>("expected");
    QTest::newRow("empty") << QByteArray("") << QByteArrayList{""};
    QTest::newRow("one") << QByteArray("a") << QByteArrayList{"a"};
    QTest::newRow("ends with a line end") << QByteArray("a\n") << QByteArrayList{"a", ""};
    QTest::newRow("all line ends") << QByteArray("a\nb\r\nc\rd") << QByteArrayList{"a", "b", "c", "d"};
    QTest::newRow("blank lines") << QByteArray("\n\r\n\r") << QByteArrayList{"", "", "", ""};
    QTest::newRow("blanks stay") << QByteArray(" a \n\tb") << QByteArrayList{" a ", "\tb"};
}

void TestLineIndex::lines()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArrayList, expected);
    const std::string copy = text.toStdString();
    const LineIndex index(copy);
    QByteArrayList found;
    for (std::size_t number = 1; number <= index.lineCount(); ++number)
        found.append(QByteArray::fromStdString(std::string(index.line(number))));
    QCOMPARE(found, expected);
}

void TestLineIndex::longLines()
{
    // Characters of one and two bytes, so that they straddle the blocks in which the index counts.
    std::string text = "\n";
    for (int i = 0; i < 5000; ++i)
        text += i % 3 == 0 ? "x" : "ä";
    const LineIndex index(text);
    std::size_t column = 1;
    for (std::size_t place = 1; place < text.size(); ++place) {
        if ((static_cast<unsigned char>(text[place]) & 0xC0U) == 0x80U)
            continue;
        QVERIFY(index.at(place) == (LineColumn{2, column}));
        ++column;
    }
    QCOMPARE(column, std::size_t{5001});
}

SKR_TEST(TestLineIndex)
#include "tst_lineindex.moc"
