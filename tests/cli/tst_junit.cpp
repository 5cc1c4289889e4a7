// SPDX-License-Identifier: Apache-2.0
#include "tests/cli/program.h"
#include "tests/program/registration.h"
#include "tests/testfile.h"

#include <QChar>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

/// The report of `skr-policy test` that build servers read.
class TestJUnit : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isWellFormedForEveryText_data();
    void isWellFormedForEveryText();
};

namespace {

/// XML 1.0 section 2.2.
bool isXmlCharacter(char32_t character)
{
    return character == 0x9 || character == 0xA || character == 0xD || (character >= 0x20 && character <= 0xD7FF)
        || (character >= 0xE000 && character <= 0xFFFD) || character >= 0x10000;
}

} // namespace

void TestJUnit::isWellFormedForEveryText_data()
{
    QTest::addColumn<QString>("text");
    for (char32_t block = 0; block < 0x10000; block += 0x1000) {
        QString text;
        for (char32_t character = block; character < block + 0x1000; ++character) {
            if (!QChar::isSurrogate(character))
                text += QChar(static_cast<char16_t>(character));
        }
        QTest::addRow("U+%04X", static_cast<unsigned>(block)) << text;
    }
    QTest::newRow("beyond U+FFFF") << QString::fromUcs4(U"\U00010000\U0001FFFE\U0001F512\U0010FFFF");
    QTest::newRow("markup") << QStringLiteral("a\"b'c<d>&amp;]]><!-- &#0;");
}

void TestJUnit::isWellFormedForEveryText()
{
    QFETCH(QString, text);
    const QTemporaryDir folder;
    const QString suite = folder.filePath(QStringLiteral("a.skr-tests.json"));
    const QJsonObject test{{QStringLiteral("name"), text},
                           {QStringLiteral("why"), text},
                           {QStringLiteral("claims"), QJsonObject{{QStringLiteral("iss"), text}}},
                           {QStringLiteral("expect"), QStringLiteral("released")}};
    skr::test::writeFile(suite,
                         QJsonDocument(QJsonObject{{QStringLiteral("policy"),
                                                    QStringLiteral(SKR_TEST_DATA "/policies/secure-boot.json")},
                                                   {QStringLiteral("tests"), QJsonArray{test}}})
                             .toJson());
    const Outcome outcome =
        runProgram({QStringLiteral("test"), suite, QStringLiteral("--format"), QStringLiteral("junit")});
    QVERIFY2(outcome.output.contains("<failure"), outcome.output + outcome.errors);
    const QString report = QString::fromUtf8(outcome.output);
    for (const char32_t character : report.toUcs4())
        QVERIFY2(isXmlCharacter(character), qPrintable(QStringLiteral("U+%1").arg(uint(character), 4, 16)));
    QXmlStreamReader reader(outcome.output);
    while (!reader.atEnd())
        reader.readNext();
    QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
}

SKR_TEST(TestJUnit)
#include "tst_junit.moc"
