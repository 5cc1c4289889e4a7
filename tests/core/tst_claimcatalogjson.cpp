// SPDX-License-Identifier: Apache-2.0
#include "tests/conversions.h"
#include "tests/program/registration.h"

#include "core/claims/claimcatalog.h"

#include <QTest>

using namespace skr;

namespace {

/// A claim as JSON with the members given, the others as they have to be.
QByteArray completedClaim(const QByteArray &members)
{
    QByteArray result = "{" + members;
    for (const char *member : {R"("name": "x")", R"("type": "string")", R"("description": "d")",
                               R"("places": ["platform"])", R"("family": "f")", R"("source": "s")"}) {
        const QByteArray key = QByteArray(member).split(':').first();
        if (!members.contains(key + ":"))
            result += (result.size() > 1 ? ", " : "") + QByteArray(member);
    }
    return result + "}";
}

} // namespace

class TestClaimCatalogJson : public QObject
{
    Q_OBJECT

private slots:
    void readsEveryMember();
    void refusesBadCatalogs_data();
    void refusesBadCatalogs();
    void staysWholeWhenMoved();
};

void TestClaimCatalogJson::readsEveryMember()
{
    const QByteArray json = "{\"claims\": [" + completedClaim(R"("name": "new", "format": {"kind": "hex", "length": 8},
                       "values": [{"value": "00", "meaning": "none"}], "volatile": true,
                       "places": ["guest", "guestTee"])")
        + ", " + completedClaim(R"("name": "old", "deprecated": true, "successor": "new")") + ", "
        + completedClaim(R"("name": "box", "type": "object", "open": true)") + "]}";
    const auto catalog = ClaimCatalog::fromJson(json.toStdString(), nullptr);
    QVERIFY(catalog);
    const Claim &claim = catalog->claims().front();
    QCOMPARE(text(claim.name), "new");
    QVERIFY(claim.type == ClaimType::String && claim.format == ClaimFormat::Hex);
    QCOMPARE(claim.length, std::size_t(8));
    QCOMPARE(text(claim.values.front().value + "=" + claim.values.front().meaning), "00=none");
    QVERIFY(claim.volatileValue && !claim.deprecated && !claim.openMembers);
    QVERIFY((claim.places == std::vector{ClaimPlace::Guest, ClaimPlace::GuestTee}));
    QCOMPARE(text(claim.description + claim.family + claim.source), "dfs");
    QVERIFY(catalog->find("old").claim->deprecated);
    QVERIFY(catalog->find("box").claim->openMembers);
}

void TestClaimCatalogJson::refusesBadCatalogs_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("error");
    const auto whole = [](const char *tag, const char *json, const char *error) {
        QTest::newRow(tag) << QByteArray(json) << QString(error);
    };
    whole("no JSON", "{\"claims\": [}", "parse error at line 1, column 13");
    whole("empty", "", "parse error at line 1, column 1");
    whole("a list", "[]", "the file: not an object");
    whole("no claims", "{}", "the file: `claims`: not a list");
    whole("claims are no list", "{\"claims\": 1}", "the file: `claims`: not a list");
    whole("another member", "{\"claims\": [], \"more\": 1}", "the file: `more`: unknown member");
    whole("a claim is no object", "{\"claims\": [1]}", "claims[0]: not an object");
    whole("no name", "{\"claims\": [{}]}", "claims[0]: `name`: text is missing");

    const auto claim = [](const char *tag, const char *members, const char *error) {
        QTest::newRow(tag) << QByteArray("{\"claims\": [" + completedClaim(members) + "]}") << QString(error);
    };
    claim("name with the prefix", R"("name": "x-ms-isolation-tee.a")", "x-ms-isolation-tee.a: `name`: is without");
    claim("unknown type", R"("type": "text")", "claims[0] x: `type`: unknown name `text`");
    claim("type is no text", R"("type": 1)", "claims[0] x: `type`: not text");
    claim("unknown format", R"("format": {"kind": "hexa"})", "claims[0] x: `format`: `kind`: unknown name `hexa`");
    claim("format is no object", R"("format": "hex")", "claims[0] x: `format`: not an object");
    claim("misspelt length", R"("format": {"kind": "hex", "len": 8})", "`format`: `len`: unknown member");
    claim("negative length", R"("format": {"kind": "hex", "length": -1})", "`format`: `length`: not a count");
    claim("format of another type", R"("type": "boolean", "format": {"kind": "guid"})",
          "`format`: does not go with the type");
    claim("epoch is an integer", R"("format": {"kind": "epoch"})", "`format`: does not go with the type");
    claim("values are no list", R"("values": "a")", "claims[0] x: `values`: not a list");
    claim("value of another type", R"("type": "boolean", "values": [{"value": "false", "meaning": "m"}])",
          "claims[0] x: `values`: `value`: is missing or not of the claim's type");
    claim("value of an object", R"("type": "object", "values": [{"value": {}, "meaning": "m"}])", "`values`: `value`");
    claim("value without meaning", R"("values": [{"value": "a"}])", "`values`: `meaning`: text is missing");
    claim("volatile is no boolean", R"("volatile": "yes")", "claims[0] x: `volatile`: neither true nor false");
    claim("successor does not exist", R"("deprecated": true, "successor": "y")", "`successor`: there is no claim `y`");
    claim("successor without deprecated", R"("successor": "x")", "`successor`: only a deprecated claim has one");
    claim("open text", R"("open": true)", "claims[0] x: `open`: only an object has members");
    claim("unknown place", R"("places": ["moon"])", "claims[0] x: `places`: unknown name `moon`");
    claim("place is no text", R"("places": [1])", "claims[0] x: `places`: not text");
    claim("nowhere", R"("places": [])", "claims[0] x: `places`: a claim sits somewhere");
    claim("empty description", R"("description": "")", "claims[0] x: `description`: text is missing");
    claim("misspelt member", R"("volatil": true)", "claims[0] x: `volatil`: unknown member");
    claim("member of no object", R"("name": "a.b")", "claims[0] a.b: `name`: no object claim above it");

    QTest::newRow("twice") << QByteArray("{\"claims\": [" + completedClaim("") + "," + completedClaim("") + "]}")
                           << "claims[1] x: `name`: occurs twice";
    QTest::newRow("member of a text") << QByteArray("{\"claims\": [" + completedClaim("") + ","
                                                    + completedClaim(R"("name": "x.y")") + "]}")
                                      << "claims[1] x.y: `name`: no object claim above it";
}

void TestClaimCatalogJson::refusesBadCatalogs()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, error);
    std::string actual;
    QVERIFY(!ClaimCatalog::fromJson(json.toStdString(), &actual));
    QVERIFY2(text(actual).contains(error), actual.c_str());
    QVERIFY(!ClaimCatalog::fromJson(json.toStdString(), nullptr));
}

void TestClaimCatalogJson::staysWholeWhenMoved()
{
    auto first = ClaimCatalog::fromJson("{\"claims\": [" + completedClaim("").toStdString() + "]}", nullptr);
    QVERIFY(first);
    const ClaimCatalog second = std::move(*first);
    first.reset();
    QVERIFY(second.find("x").claim == &second.claims().front());
}

SKR_TEST(TestClaimCatalogJson)
#include "tst_claimcatalogjson.moc"
