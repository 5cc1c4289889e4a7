// SPDX-License-Identifier: Apache-2.0
#include "tests/program/registration.h"

#include "core/text/textedit.h"

#include <QTest>

using namespace skr;

class TestTextEdit : public QObject
{
    Q_OBJECT

private slots:
    void applied_data();
    void applied();
    void difference_data();
    void difference();
    void minimalKeepsTheEffect();
    void collapsed();
    void emptyEdit();
};

void TestTextEdit::applied_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<int>("begin");
    QTest::addColumn<int>("end");
    QTest::addColumn<QByteArray>("replacement");
    QTest::addColumn<QByteArray>("after");
    QTest::newRow("insertion") << QByteArray("ad") << 1 << 1 << QByteArray("bc") << QByteArray("abcd");
    QTest::newRow("removal") << QByteArray("abcd") << 1 << 3 << QByteArray() << QByteArray("ad");
    QTest::newRow("replacement") << QByteArray("abcd") << 1 << 3 << QByteArray("x") << QByteArray("axd");
    QTest::newRow("at the end") << QByteArray("ab") << 2 << 2 << QByteArray("c") << QByteArray("abc");
    QTest::newRow("all of it") << QByteArray("ab") << 0 << 2 << QByteArray() << QByteArray();
    QTest::newRow("into nothing") << QByteArray() << 0 << 0 << QByteArray("a") << QByteArray("a");
}

void TestTextEdit::applied()
{
    QFETCH(QByteArray, before);
    QFETCH(int, begin);
    QFETCH(int, end);
    QFETCH(QByteArray, replacement);
    const std::string text = before.toStdString();
    const TextEdit edit{{static_cast<std::size_t>(begin), static_cast<std::size_t>(end)}, replacement.toStdString()};
    const std::string result = skr::applied(text, edit);
    QTEST(QByteArray::fromStdString(result), "after");
    QCOMPARE(skr::applied(result, inverse(text, edit)), text);
    QCOMPARE(result.substr(edit.rangeAfter().begin, edit.rangeAfter().size()), edit.replacement);
}

void TestTextEdit::difference_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::addColumn<int>("begin");
    QTest::addColumn<int>("end");
    QTest::addColumn<QByteArray>("replacement");
    QTest::newRow("the same") << QByteArray("abc") << QByteArray("abc") << 3 << 3 << QByteArray();
    QTest::newRow("one character in the middle") << QByteArray("abc") << QByteArray("axc") << 1 << 2 << QByteArray("x");
    QTest::newRow("prefix and suffix do not overlap")
        << QByteArray("aa") << QByteArray("aaa") << 2 << 2 << QByteArray("a");
    QTest::newRow("shorter") << QByteArray("abab") << QByteArray("ab") << 2 << 4 << QByteArray();
    QTest::newRow("same first byte of two characters")
        << QByteArray("\xC3\xA9") << QByteArray("\xC3\xA8") << 0 << 2 << QByteArray("\xC3\xA8");
    QTest::newRow("same last byte of two characters")
        << QByteArray("\xC3\xA9") << QByteArray("\xC2\xA9") << 0 << 2 << QByteArray("\xC2\xA9");
    QTest::newRow("from nothing") << QByteArray() << QByteArray("a") << 0 << 0 << QByteArray("a");
}

void TestTextEdit::difference()
{
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    const TextEdit edit = skr::difference(before.toStdString(), after.toStdString());
    QTEST(static_cast<int>(edit.range.begin), "begin");
    QTEST(static_cast<int>(edit.range.end), "end");
    QTEST(QByteArray::fromStdString(edit.replacement), "replacement");
    QCOMPARE(skr::applied(before.toStdString(), edit), after.toStdString());
}

void TestTextEdit::minimalKeepsTheEffect()
{
    const std::string text = "one two three";
    const TextEdit edit{{4, 13}, "too three"};
    QCOMPARE(minimal(text, edit).range, (TextRange{5, 6}));
    QCOMPARE(minimal(text, edit).replacement, std::string("o"));
    QCOMPARE(skr::applied(text, minimal(text, edit)), skr::applied(text, edit));
}

void TestTextEdit::collapsed()
{
    const std::string text = "0123456789";
    const TextEdit one = skr::collapsed(text, {{{1, 2}, "a"}, {{4, 4}, "b"}, {{4, 6}, ""}, {{8, 9}, "cd"}});
    QCOMPARE(one.range, (TextRange{1, 9}));
    QCOMPARE(skr::applied(text, one), std::string("0a23b67cd9"));
    QVERIFY(skr::collapsed(text, {}).isEmpty());
}

void TestTextEdit::emptyEdit()
{
    QVERIFY(TextEdit{}.isEmpty());
    QVERIFY(!(TextEdit{{1, 2}, {}}.isEmpty()));
    QVERIFY(!(TextEdit{{1, 1}, "a"}.isEmpty()));
}

SKR_TEST(TestTextEdit)
#include "tst_textedit.moc"
