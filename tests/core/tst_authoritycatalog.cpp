// SPDX-License-Identifier: Apache-2.0
#include "tests/conversions.h"
#include "tests/program/registration.h"

#include "core/claims/authoritycatalog.h"
#include "resources/resources.h"

#include <QTest>

#include <algorithm>

using namespace skr;

class TestAuthorityCatalog : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void holdsAllEndpoints();
    void codesAreThoseOfTheHosts();
    void find_data();
    void find();
    void search_data();
    void search();
    void emptySearchFindsAll();
    void refusesBadCatalogs_data();
    void refusesBadCatalogs();

private:
    std::shared_ptr<const AuthorityCatalog> m_catalog;
};

void TestAuthorityCatalog::initTestCase()
{
    std::string error;
    QVERIFY2(AuthorityCatalog::fromJson(resource("authorities.json"), &error), error.c_str());
    m_catalog = AuthorityCatalog::builtIn();
}

void TestAuthorityCatalog::holdsAllEndpoints()
{
    const auto &all = m_catalog->endpoints();
    const auto in = [&](std::string_view cloud) {
        return std::count_if(all.begin(), all.end(), [cloud](const auto &each) { return each.cloud == cloud; });
    };
    QCOMPARE(in("public"), 59);
    QCOMPARE(in("usgov"), 3);
    QCOMPARE(all.size(), std::size_t(62));
}

void TestAuthorityCatalog::codesAreThoseOfTheHosts()
{
    for (const AttestationEndpoint &each : m_catalog->endpoints()) {
        const std::string end = each.cloud == "usgov" ? "us" : "net";
        QCOMPARE(text(each.url), text("https://shared" + each.code + "." + each.code + ".attest.azure." + end));
    }
}

void TestAuthorityCatalog::find_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("region");
    const auto row = [](const char *tag, const char *url, const char *region) {
        QTest::newRow(tag) << QString(url) << QString(region);
    };
    row("as issued", "https://sharedeus.eus.attest.azure.net", "eastus");
    row("slash at the end", "https://sharedeus.eus.attest.azure.net/", "eastus");
    row("other case", "HTTPS://SharedEUS.eus.attest.azure.net", "eastus");
    row("US Government", "https://sharedugv.ugv.attest.azure.us", "usgovvirginia");
    row("one endpoint of two regions", "https://shareduga.uga.attest.azure.us", "usgovarizona");
    row("no scheme", "sharedeus.eus.attest.azure.net", "");
    row("codes that do not agree", "https://sharedeus2.weu2.attest.azure.net", "");
    row("two slashes", "https://sharedeus.eus.attest.azure.net//", "");
    row("own instance", "https://mine.eus.attest.azure.net", "");
    row("empty", "", "");
    row("slash", "/", "");
}

void TestAuthorityCatalog::find()
{
    QFETCH(QString, url);
    QFETCH(QString, region);
    const AttestationEndpoint *endpoint = m_catalog->find(url.toStdString());
    QCOMPARE(endpoint == nullptr ? QString() : text(endpoint->region), region);
}

void TestAuthorityCatalog::search_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QStringList>("best");
    const auto row = [](const char *tag, const char *words, const QStringList &best) {
        QTest::newRow(tag) << QString(words) << best;
    };
    row("code", "weu", {"westeurope"});
    row("region", "eastus", {"eastus", "eastus2", "eastus2euap"});
    row("region in words", "West Europe", {"westeurope"});
    row("words in any order", "north central us", {"northcentralus"});
    row("whole region before others", "east us", {"eastus", "eastus2"});
    row("any case", "EASTUS2", {"eastus2", "eastus2euap"});
    row("US Government", "us gov", {"usgovvirginia", "usgovarizona", "usgovtexas"});
    row("URL", "https://sharedneu.neu.attest.azure.net", {"northeurope"});
    row("URL with a slash", "https://sharedneu.neu.attest.azure.net/", {"northeurope"});
    row("host", "shareduks.uks", {"uksouth"});
    row("nowhere", "atlantis", {});
}

void TestAuthorityCatalog::search()
{
    QFETCH(QString, words);
    QFETCH(QStringList, best);
    QStringList actual;
    for (const AttestationEndpoint *endpoint : m_catalog->search(words.toStdString()))
        actual.append(text(endpoint->region));
    QCOMPARE(best.isEmpty() ? actual : actual.mid(0, best.size()), best);
}

void TestAuthorityCatalog::emptySearchFindsAll()
{
    QCOMPARE(m_catalog->search("").size(), m_catalog->endpoints().size());
}

void TestAuthorityCatalog::refusesBadCatalogs_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("error");
    const auto row = [](const char *tag, const char *endpoints, const char *error) {
        QTest::newRow(tag) << QByteArray("{\"endpoints\": [") + endpoints + "]}" << QString(error);
    };
    const char *good = R"({"region": "r", "code": "c", "cloud": "public", "url": "https://c"})";
    row("no object", "1", "endpoints[0]: not an object");
    row("no region", "{}", "endpoints[0]: `region`: text is missing");
    row("unknown cloud", R"({"region": "r", "code": "c", "cloud": "sky", "url": "https://c"})",
        "endpoints[0]: `cloud`: unknown name `sky`");
    row("not https", R"({"region": "r", "code": "c", "cloud": "public", "url": "http://c"})",
        "endpoints[0]: `url`: not `https://…` without a slash at the end");
    row("slash at the end", R"({"region": "r", "code": "c", "cloud": "public", "url": "https://c/"})",
        "endpoints[0]: `url`: not `https://…` without a slash at the end");
    row("another member", R"({"region": "r", "code": "c", "cloud": "public", "url": "https://c", "x": 1})",
        "endpoints[0]: `x`: unknown member");
    row("twice", (QByteArray(good) + "," + good).constData(), "endpoints[1]: `region`: `r` occurs twice");
    row("no JSON", "}", "parse error at line 1, column 16");
}

void TestAuthorityCatalog::refusesBadCatalogs()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, error);
    std::string actual;
    QVERIFY(!AuthorityCatalog::fromJson(json.toStdString(), &actual));
    QVERIFY2(text(actual).contains(error), actual.c_str());
}

SKR_TEST(TestAuthorityCatalog)
#include "tst_authoritycatalog.moc"
