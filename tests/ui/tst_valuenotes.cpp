// SPDX-License-Identifier: Apache-2.0
// What the foot of an editor says of a value, and the forms it offers.
#include "tests/program/registration.h"

#include "ui/editors/authoritynote.h"
#include "ui/editors/epochtext.h"
#include "ui/editors/normaltext.h"
#include "ui/editors/valuenote.h"
#include "ui/editors/valuesuggestions.h"
#include "ui/look/englishplurals.h"

#include <QTest>

using namespace skr;

Q_DECLARE_METATYPE(skr::Role)

class TestValueNotes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void value_data();
    void value();
    void hex_data();
    void hex();
    void authority_data();
    void authority();
    void pastedHex_data();
    void pastedHex();
    void normal_data();
    void normal();
    void epoch_data();
    void epoch();
    void offers_data();
    void offers();
    void existsIsABoolean();
    void valuesOfTextThatReadsAsABoolean();
};

namespace {

const Claim *claim(const QString &name)
{
    return ClaimCatalog::builtIn()->find(name.toStdString()).claim;
}

const QString boolean = QStringLiteral("x-ms-runtime.vm-configuration.secure-boot");
const QString integer = QStringLiteral("x-ms-sevsnpvm-vmpl");
const QString guid = QStringLiteral("x-ms-azurevm-vmid");
const QString base64 = QStringLiteral("x-ms-azurevm-attested-pcr-values.pcr4");
const QString base64Url = QStringLiteral("x-ms-policy-hash");
const QString seconds = QStringLiteral("exp");
const QString text = QStringLiteral("x-ms-azurevm-osbuild");
const QString digest = QStringLiteral("x-ms-sevsnpvm-launchmeasurement");
const QString unknown = QStringLiteral("my-claim");
const QString lowerGuid = QStringLiteral("1734c6e8-3154-4dda-ba5f-a874cc483422");

} // namespace

void TestValueNotes::initTestCase()
{
    QCoreApplication::installTranslator(new EnglishPlurals(this));
}

void TestValueNotes::value_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("token");
    QTest::addColumn<Role>("role");
    QTest::addColumn<QString>("note");
    const QString none;
    QTest::newRow("boolean") << boolean << "true" << none << Role::Quiet << "Boolean.";
    QTest::newRow("boolean, the token has another") << boolean << "true"
                                                    << "false" << Role::Quiet << "Token has false";
    QTest::newRow("boolean, the token has it") << boolean << "true"
                                               << "true" << Role::Quiet << "Boolean. The token has this.";
    QTest::newRow("boolean as text") << boolean << "\"true\"" << none << Role::Warning
                                     << "Text, because of the quotes; without them a Boolean.";
    QTest::newRow("no boolean") << boolean << "yes" << none << Role::Warning << "Neither true nor false.";
    QTest::newRow("integer") << integer << "3"
                             << "0" << Role::Quiet << QStringLiteral("Integer. Token has “0”.");
    QTest::newRow("integer as text") << integer << "\"3\"" << none << Role::Warning
                                     << "Text, because of the quotes; without them a number.";
    QTest::newRow("text for an integer") << integer << "abc" << none << Role::Warning
                                         << "Not a number, so it is kept as text.";
    QTest::newRow("fraction") << integer << "1.0" << none << Role::Warning
                              << "A number with a fraction or an exponent; tokens have an integer.";
    QTest::newRow("past 2^53") << integer << "9007199254740993" << none << Role::Warning
                               << "Past 2^53: no document says that it is compared exactly.";
    QTest::newRow("past 64 bits") << integer << "18446744073709551616" << none << Role::NotMet
                                  << "Too large for an integer of 64 bits.";
    QTest::newRow("GUID") << guid << lowerGuid << none << Role::Quiet << "GUID.";
    QTest::newRow("GUID in other case")
        << guid << lowerGuid << lowerGuid.toUpper() << Role::Warning
        << QStringLiteral("GUID. The token has it in other letter case: “%1”.").arg(lowerGuid.toUpper());
    QTest::newRow("GUID in braces") << guid << "{" + lowerGuid + "}" << none << Role::Warning
                                    << "GUID in braces; tokens have none.";
    QTest::newRow("no GUID") << guid << "1734" << none << Role::NotMet << "Not a GUID: 8-4-4-4-12 hexadecimal digits.";
    QTest::newRow("base64") << base64 << "+/8=" << none << Role::Quiet << "base64, 2 bytes.";
    QTest::newRow("base64url for base64")
        << base64 << "-_8" << none << Role::Warning << "base64url, 2 bytes; tokens have base64.";
    QTest::newRow("base64 without padding")
        << base64 << "AA" << none << Role::Warning << "base64, 1 byte, without padding; tokens have it.";
    QTest::newRow("both alphabets") << base64 << "+_8=" << none << Role::NotMet
                                    << QStringLiteral("Mixes “+” and “/” of base64 with “-” and “_” of base64url.");
    QTest::newRow("no base64") << base64 << "a!" << none << Role::NotMet
                               << "Not base64: it has a character that does not belong.";
    QTest::newRow("base64 cut off") << base64 << "AAAAA" << none << Role::NotMet
                                    << "Not base64: characters or padding are missing at the end.";
    QTest::newRow("base64url") << base64Url << "-_8" << none << Role::Quiet << "base64url, 2 bytes.";
    QTest::newRow("base64 for base64url")
        << base64Url << "+/8=" << none << Role::Warning << "base64, 2 bytes; tokens have base64url.";
    QTest::newRow("base64url with padding")
        << base64Url << "AA==" << none << Role::Warning << "base64url, 1 byte, with padding; tokens have none.";
    QTest::newRow("epoch") << seconds << "1700000000" << none << Role::Quiet << "2023-11-14 22:13:20 UTC.";
    QTest::newRow("epoch in milliseconds") << seconds << "1700000000000000" << none << Role::Warning
                                           << "After the year 9999. Seconds are meant, not milliseconds.";
    QTest::newRow("date") << seconds << "2023-11-14 22:13:20" << none << Role::Quiet
                          << "2023-11-14 22:13:20 UTC is 1700000000.";
    QTest::newRow("no date") << seconds << "soon" << none << Role::Warning
                             << "Seconds since 1970, or a date and a time: 2026-01-31 12:00.";
    QTest::newRow("text") << text << "20348" << none << Role::Quiet << "Text.";
    QTest::newRow("unknown claim, text") << unknown << "abc" << none << Role::Quiet << "Text.";
    QTest::newRow("unknown claim, boolean")
        << unknown << "true" << none << Role::Quiet << "Boolean; in double quotes it is text.";
    QTest::newRow("unknown claim, number")
        << unknown << "12" << none << Role::Quiet << "Number; in double quotes it is text.";
    QTest::newRow("unknown claim, quoted")
        << unknown << "\"12\"" << none << Role::Quiet << "Text, because of the quotes.";
    QTest::newRow("unknown claim, past 2^53") << unknown << "9007199254740993" << none << Role::Warning
                                              << "Past 2^53: no document says that it is compared exactly.";
}

void TestValueNotes::value()
{
    QFETCH(QString, name);
    QFETCH(QString, typed);
    QFETCH(QString, token);
    const Note note = noteOnValue({claim(name), token, false}, typed);
    QTEST(note.text, "note");
    QTEST(note.role, "role");
}

void TestValueNotes::hex_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<Role>("role");
    QTest::addColumn<QString>("note");
    const QString whole(96, QLatin1Char('a'));
    QTest::newRow("nothing") << "" << Role::NotMet << "0 of 96 digits, 96 missing";
    QTest::newRow("too short") << whole.left(64) << Role::NotMet << "64 of 96 digits, 32 missing";
    QTest::newRow("too long") << whole + "00" << Role::NotMet << "98 of 96 digits, 2 too many";
    QTest::newRow("right") << whole << Role::Met << "96 of 96 digits";
    QTest::newRow("what the token has") << QString(96, QLatin1Char('b')) << Role::Met
                                        << "96 of 96 digits; the token has this";
    QTest::newRow("upper case") << whole.toUpper() << Role::Warning
                                << "96 of 96 digits, in upper case; tokens have lower case";
    QTest::newRow("prefix") << "0x" + whole << Role::Warning << "96 of 96 digits, but not written as tokens do";
    QTest::newRow("no digit") << "12g4" << Role::NotMet << QStringLiteral("“g” is not a hexadecimal digit.");
    QTest::newRow("no digit, beyond the BMP") << QString::fromUtf8("1\U0001F600") << Role::NotMet
                                              << QString::fromUtf8("“\U0001F600” is not a hexadecimal digit.");
}

void TestValueNotes::hex()
{
    QFETCH(QString, typed);
    const Note note = noteOnHex({claim(digest), QString(96, QLatin1Char('b')), false}, typed);
    QTEST(note.text, "note");
    QTEST(note.role, "role");
}

void TestValueNotes::authority_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<Role>("role");
    QTest::addColumn<QString>("words"); // that the note has
    QTest::newRow("nothing") << "" << Role::Quiet << "any issuer can be typed";
    QTest::newRow("shared") << "https://sharedweu.weu.attest.azure.net" << Role::Quiet
                            << "shared endpoint of westeurope";
    QTest::newRow("shared, with a slash")
        << "https://sharedweu.weu.attest.azure.net/" << Role::Quiet << "shared endpoint of westeurope";
    QTest::newRow("US Government") << "https://sharedugv.ugv.attest.azure.us" << Role::Quiet << "usgovvirginia";
    QTest::newRow("of its own") << "https://contoso.weu.attest.azure.net" << Role::Quiet
                                << "An instance of its own in westeurope";
    QTest::newRow("of its own, US Government")
        << "https://contoso.ugv.attest.azure.us" << Role::Quiet << "An instance of its own in usgovvirginia";
    QTest::newRow("of a region that nobody knows") << "https://contoso.xyz.attest.azure.net" << Role::Warning
                                                   << QStringLiteral("No region is known by the code “xyz”");
    QTest::newRow("China") << "https://contoso.cne2.attest.azure.cn" << Role::Quiet << "publishes no list";
    QTest::newRow("China by name") << "china east" << Role::Quiet << "attest.azure.cn";
    QTest::newRow("elsewhere") << "https://attestation.example.com" << Role::Quiet << "taken as typed";
    QTest::newRow("not https") << "http://contoso.weu.attest.azure.net" << Role::Warning << "Not https";
    QTest::newRow("no URL") << "contoso" << Role::Quiet << "https://";
}

void TestValueNotes::authority()
{
    QFETCH(QString, typed);
    QFETCH(QString, words);
    const Note note = noteOnAuthority(typed);
    QVERIFY2(note.text.contains(words), qPrintable(note.text));
    QTEST(note.role, "role");
}

void TestValueNotes::pastedHex_data()
{
    QTest::addColumn<QString>("pasted");
    QTest::addColumn<QString>("digits"); // null if it stays
    QTest::addColumn<QString>("said");
    QTest::newRow("plain") << "09af" << QString() << QString();
    QTest::newRow("no digits") << "09 xyz" << QString() << QString();
    QTest::newRow("upper case") << "09AF"
                                << "09af"
                                << "Pasted: made lower case";
    QTest::newRow("colons") << "09:af"
                            << "09af"
                            << "Pasted: separators removed";
    QTest::newRow("all") << "0x09 AF\n"
                         << "09af"
                         << "Pasted: 0x removed, separators removed, made lower case";
}

void TestValueNotes::pastedHex()
{
    QFETCH(QString, pasted);
    QFETCH(QString, digits);
    const auto normal = normalHex(pasted);
    QCOMPARE(normal.has_value(), !digits.isNull());
    if (normal) {
        QCOMPARE(normal->text, digits);
        QTEST(normal->said, "said");
    }
}

void TestValueNotes::normal_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("expected"); // null if it stays
    QTest::newRow("GUID") << guid << lowerGuid << QString();
    QTest::newRow("GUID in upper case keeps it") << guid << "{" + lowerGuid.toUpper() + "}" << lowerGuid.toUpper();
    QTest::newRow("half a GUID in braces") << guid << "{1734}" << QString();
    QTest::newRow("wrapped base64") << base64 << "AA AA"
                                    << "AAAA";
    QTest::newRow("the other alphabet is not converted") << base64 << "-_8" << QString();
    QTest::newRow("text keeps its blanks") << text << "a b" << QString();
}

void TestValueNotes::normal()
{
    QFETCH(QString, name);
    QFETCH(QString, typed);
    const auto normal = normalValue(*claim(name), typed);
    QTEST(normal ? normal->text : QString(), "expected");
    QCOMPARE(normal && normal->said.isEmpty(), false);
}

void TestValueNotes::epoch_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<qint64>("seconds"); // -1: no date
    QTest::newRow("date and time") << "2023-11-14 22:13:20" << qint64{1700000000};
    QTest::newRow("with T and Z") << "2023-11-14T22:13:20Z" << qint64{1700000000};
    QTest::newRow("as it is shown") << "2023-11-14 22:13:20 UTC" << qint64{1700000000};
    QTest::newRow("without seconds") << "2023-11-14 22:13" << qint64{1699999980};
    QTest::newRow("another zone") << "2023-11-15T00:13:20+02:00" << qint64{1700000000};
    QTest::newRow("date") << "2023-11-14" << qint64{1699920000};
    QTest::newRow("no such day") << "2023-02-30" << qint64{-1};
    QTest::newRow("words") << "tomorrow" << qint64{-1};
    QTest::newRow("half a date") << "2023-11" << qint64{-1};
    QTest::newRow("nothing") << "" << qint64{-1};
}

void TestValueNotes::epoch()
{
    QFETCH(QString, typed);
    QTEST(epochOf(typed).value_or(-1), "seconds");
}

void TestValueNotes::offers_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("first"); // of what is offered; null for nothing
    QTest::addColumn<bool>("complete");
    QTest::newRow("base64url for base64") << base64 << "-_8"
                                          << "+/8=" << true;
    QTest::newRow("base64 for base64url") << base64Url << "+/8="
                                          << "-_8" << true;
    QTest::newRow("base64 as it is") << base64 << "+/8=" << QString() << true;
    QTest::newRow("date") << seconds << "2023-11-14 22:13:20"
                          << "1700000000" << false;
    QTest::newRow("seconds") << seconds << "1700000000" << QString() << true;
    QTest::newRow("GUID") << guid << lowerGuid << QString() << true;
    QTest::newRow("integer that holds a known one") << integer << "10" << QString() << true;
    QTest::newRow("part of a known value") << "x-ms-compliance-status"
                                           << "uvm"
                                           << "azure-compliant-uvm" << false;
}

void TestValueNotes::offers()
{
    QFETCH(QString, name);
    QFETCH(QString, typed);
    const ValueContext context{claim(name), {}, false};
    const auto offered = matchingValues(valuesFor(context, QStringLiteral("x")), context, typed, QStringLiteral("x"));
    QTEST(offered.empty() ? QString() : offered.front().text, "first");
    QTEST(isCompleteValue(context, typed), "complete");
}

void TestValueNotes::existsIsABoolean()
{
    const ValueContext context{claim(digest), QString(96, QLatin1Char('a')), true};
    const auto values = valuesFor(context, QStringLiteral("true"));
    QCOMPARE(values.size(), 2U);
    QCOMPARE(values[0].text, QStringLiteral("true"));
    QCOMPARE(values[1].text, QStringLiteral("false"));
    QVERIFY(noteOnValue(context, QStringLiteral("true")).text.contains(QStringLiteral("No document says")));
}

void TestValueNotes::valuesOfTextThatReadsAsABoolean()
{
    const auto values = valuesFor({claim(boolean), {}, false}, QStringLiteral("\"false\""));
    QStringList texts;
    for (const Suggestion &value : values)
        texts << value.text;
    QCOMPARE(texts, QStringList({QStringLiteral("true"), QStringLiteral("false"), QStringLiteral("\"false\"")}));
    QCOMPARE(values.back().note, QStringLiteral("as text, as it is now"));
}

SKR_TEST(TestValueNotes)
#include "tst_valuenotes.moc"
