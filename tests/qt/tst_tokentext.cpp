// SPDX-License-Identifier: Apache-2.0
#include "tests/program/registration.h"

#include "qt/tokenfixture.h"
#include "qt/tokentext.h"

#include <QTest>
#include <QTimeZone>

#include <limits>

using namespace skr;

namespace {

using Seconds = std::optional<std::int64_t>;

/// Seconds since 1970 of a time on the clock, in UTC.
std::int64_t at(const char *time)
{
    return QDateTime::fromString(QString::fromLatin1(time) + QStringLiteral(":00Z"), Qt::ISODate).toSecsSinceEpoch();
}

} // namespace

Q_DECLARE_METATYPE(Seconds)

class TestTokenText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void validity_data();
    void validity();
    void validityInAnotherZone();
    void time_data();
    void time();
    void value_data();
    void value();
    void valueOfKeys();
    void longValue();
};

void TestTokenText::validity_data()
{
    QTest::addColumn<Seconds>("notBefore");
    QTest::addColumn<Seconds>("expires");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isNow");
    const auto row = [](const char *name, Seconds notBefore, Seconds expires, const char *text, bool isNow) {
        QTest::newRow(name) << notBefore << expires << QString::fromLatin1(text) << isNow;
    };
    const Seconds past = at("2026-11-23 12:00");
    row("hours left", past, at("2026-11-23 20:32"), "until 20:32 today, 6 hours left", true);
    row("an hour left", past, at("2026-11-23 15:05"), "until 15:05 today, 1 hour left", true);
    row("minutes left", past, at("2026-11-23 14:25"), "until 14:25 today, 25 minutes left", true);
    row("a minute left", past, at("2026-11-23 14:01"), "until 14:01 today, 1 minute left", true);
    row("seconds left", past, at("2026-11-23 14:00") + 30, "until 14:00 today, less than a minute left", true);
    row("tomorrow", past, at("2026-11-24 09:00"), "until 09:00 tomorrow, 19 hours left", true);
    row("days left", past, at("2026-11-30 14:00"), "until 2026-11-30 14:00, 7 days left", true);
    row("just expired", past, at("2026-11-23 14:00"), "expired less than a minute ago (2026-11-23 14:00)", false);
    row("expired days ago", past, at("2026-11-20 13:32"), "expired 3 days ago (2026-11-20 13:32)", false);
    row("not yet", at("2026-11-23 16:00"), at("2026-11-23 20:00"), "not valid before 16:00 today, in 2 hours", false);
    row("not for a while", at("2026-12-01 14:00"), {}, "not valid before 2026-12-01 14:00, in 8 days", false);
    row("no times", {}, {}, "always: the token names no time at which it expires", true);
    row("past all calendars", {}, std::numeric_limits<std::int64_t>::max(), "until 9999-12-31 23:59, 2912116 days left",
        true);
    row("before all calendars", {}, std::numeric_limits<std::int64_t>::min(),
        "expired 20780 days ago (1970-01-01 00:00)", false);
}

void TestTokenText::validity()
{
    QFETCH(Seconds, notBefore);
    QFETCH(Seconds, expires);
    const QDateTime now = QDateTime::fromSecsSinceEpoch(at("2026-11-23 14:00"), QTimeZone::utc());
    const Validity validity = validityText(notBefore, expires, now);
    QTEST(validity.text, "text");
    QTEST(validity.isNow, "isNow");
}

void TestTokenText::validityInAnotherZone()
{
    const QTimeZone zone(9 * 3600);
    const QDateTime now = QDateTime::fromSecsSinceEpoch(at("2026-11-23 14:00"), zone);
    QCOMPARE(validityText({}, at("2026-11-23 20:32"), now).text, QStringLiteral("until 05:32 tomorrow, 6 hours left"));
}

void TestTokenText::time_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *name, const char *time, const char *text) {
        QTest::newRow(name) << QByteArray::number(static_cast<qlonglong>(at(time))) << QString::fromLatin1(text);
    };
    row("now", "2026-11-23 14:00", "14:00 today, in less than a minute");
    row("today", "2026-11-23 20:32", "20:32 today, in 6 hours");
    row("before", "2026-11-23 13:00", "13:00 today, 1 hour ago");
    row("yesterday", "2026-11-22 13:00", "13:00 yesterday, 25 hours ago");
    row("tomorrow", "2026-11-24 13:00", "13:00 tomorrow, in 23 hours");
    row("long ago", "2023-11-14 22:13", "2023-11-14 22:13, 1104 days ago");
    QTest::newRow("1970") << QByteArray("0") << "1970-01-01 00:00, 20780 days ago";
    QTest::newRow("negative") << QByteArray("-1") << "";
    QTest::newRow("a fraction") << QByteArray("1700000000.5") << "";
    QTest::newRow("milliseconds") << QByteArray("1700000000000000") << "";
    QTest::newRow("text") << QByteArray("'1700000000'") << "";
    QTest::newRow("too many digits") << QByteArray("99999999999999999999999") << "";
    QTest::newRow("an object") << QByteArray("{}") << "";
}

void TestTokenText::time()
{
    QFETCH(QByteArray, value);
    const auto token = tokenOf("{'claim': " + value + "}");
    const QDateTime now = QDateTime::fromSecsSinceEpoch(at("2026-11-23 14:00"), QTimeZone::utc());
    QTEST(timeText(token->value(token->find("claim")), now), "text");
}

void TestTokenText::value_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QString>("text");
    QTest::newRow("text") << QByteArray("'sevsnpvm'") << "sevsnpvm";
    QTest::newRow("text that reads as a boolean") << QByteArray("'true'") << "\"true\"";
    QTest::newRow("text that reads as a number") << QByteArray("'0'") << "\"0\"";
    QTest::newRow("boolean") << QByteArray("true") << "true";
    QTest::newRow("number as it is spelt") << QByteArray("1.50e2") << "1.50e2";
    QTest::newRow("null") << QByteArray("null") << "null";
    QTest::newRow("escapes") << QByteArray("'a\\u0041\\n'") << "aA\\u000a";
    QTest::newRow("object") << QByteArray("{'a':1,'b':2}") << "2 members";
    QTest::newRow("object of one") << QByteArray("{'a':1}") << "1 member";
    QTest::newRow("list") << QByteArray("[]") << "0 entries";
    QTest::newRow("list of one") << QByteArray("[7]") << "1 entry";
}

void TestTokenText::value()
{
    QFETCH(QByteArray, value);
    const auto token = tokenOf("{'claim': " + value + "}");
    QTEST(tokenValueText(*token, token->find("claim"), nullptr), "text");
}

void TestTokenText::valueOfKeys()
{
    const auto catalog = ClaimCatalog::builtIn();
    const Claim *keys = catalog->find("x-ms-runtime.keys").claim;
    const auto token = tokenOf("{'x-ms-runtime': {'keys': [{}, {}]}}");
    QCOMPARE(tokenValueText(*token, token->find("x-ms-runtime.keys"), keys), QStringLiteral("2 keys"));
}

void TestTokenText::longValue()
{
    const auto token = tokenOf("{'claim': '" + QByteArray(100000, 'x') + "'}");
    const QString text = tokenValueText(*token, token->find("claim"), nullptr);
    QVERIFY(text.size() < 3000);
    QVERIFY(text.endsWith(QChar(0x2026)));
}

SKR_TEST(TestTokenText)
#include "tst_tokentext.moc"
