// SPDX-License-Identifier: Apache-2.0
#include "tests/program/registration.h"

#include "qt/markedtext.h"

#include <QTest>

using namespace skr;

class TestMarkedText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shows_data();
    void shows();
    void keepsData_data();
    void keepsData();
    void cutsTheMiddle();
    void sentence();
    void toolTip();
};

void TestMarkedText::shows_data()
{
    QTest::addColumn<QString>("marked");
    QTest::addColumn<QString>("plain");
    QTest::addColumn<QString>("rich");
    const auto row = [](const char *name, const char *marked, const char *plain, const char *rich) {
        QTest::newRow(name) << QString::fromUtf8(marked) << QString::fromUtf8(plain) << QString::fromUtf8(rich);
    };
    row("no data", "all of it", "all of it", "all of it");
    row("data", "`a` is `b`", "“a” is “b”", "<code>a</code> is <code>b</code>");
    row("HTML in data", "no `<b>&`", "no “<b>&”", "no <code>&lt;b&gt;&amp;</code>");
    row("HTML in words", "1 < 2", "1 < 2", "1 &lt; 2");
    row("backtick in data", "`a``b`", "“a`b”", "<code>a`b</code>");
    row("an end that is missing", "`a", "“a”", "<code>a</code>");
    row("nothing", "", "", "");
}

void TestMarkedText::shows()
{
    QFETCH(QString, marked);
    QTEST(plainText(marked), "plain");
    QTEST(richText(marked), "rich");
}

void TestMarkedText::keepsData_data()
{
    QTest::addColumn<QString>("data");
    QTest::addColumn<QString>("shown");
    QTest::newRow("word") << "sevsnpvm"
                          << "sevsnpvm";
    QTest::newRow("backticks") << "`a``"
                               << "`a``";
    QTest::newRow("line end") << "a\nb"
                              << "a\\u000ab";
    QTest::newRow("direction is turned") << QStringLiteral("a\u202Eb") << "a\\u202eb";
    QTest::newRow("of no width") << QStringLiteral("a\u200Bb") << "a\\u200bb";
    QTest::newRow("other scripts") << QStringLiteral("schlüssel 鍵") << QStringLiteral("schlüssel 鍵");
}

void TestMarkedText::keepsData()
{
    QFETCH(QString, data);
    QFETCH(QString, shown);
    QCOMPARE(plainText(marked(data)), QChar(0x201C) + shown + QChar(0x201D));
}

void TestMarkedText::cutsTheMiddle()
{
    const QString text = plainText(marked(QString(50, u'a') + QString(50, u'b'), 30));
    QCOMPARE(text, QChar(0x201C) + QString(20, u'a') + QChar(0x2026) + QString(9, u'b') + QChar(0x201D));
}

void TestMarkedText::sentence()
{
    QCOMPARE(sentenceCase(QStringLiteral("the end")), QStringLiteral("The end"));
    QCOMPARE(sentenceCase(QStringLiteral("`iss` is missing")), QStringLiteral("`iss` is missing"));
    QCOMPARE(sentenceCase(QString()), QString());
}

void TestMarkedText::toolTip()
{
    QCOMPARE(toolTipText(QStringLiteral("<b>\nx")), QStringLiteral("<p>&lt;b&gt;<br>x</p>"));
}

SKR_TEST(TestMarkedText)
#include "tst_markedtext.moc"
