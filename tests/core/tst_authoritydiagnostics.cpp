// SPDX-License-Identifier: Apache-2.0
#include "diagnosticrows.h"
#include "fixrows.h"
#include "tests/program/registration.h"

#include <QTest>

using namespace skr;

namespace {

QByteArray at(const QByteArray &url)
{
    return listed("{\"authority\":\"" + url
                  + "\",\"allOf\":[{\"claim\":\"x-ms-compliance-status\",\"equals\":\"azure-compliant-cvm\"}]}");
}

constexpr auto family = DiagnosticFamily::Authorities;

} // namespace

/// What is said of the URL of an authority, and what is offered for it.
class TestAuthorityDiagnostics : public QObject
{
    Q_OBJECT

private slots:
    void finds_data() { addRows(rows()); }
    void finds();
    void everyCodeIsFound();
    void fixes_data();
    void fixes();
    void manyUnknownOnesAreBounded();

private:
    static QList<DiagnosticRow> rows();
};

QList<DiagnosticRow> TestAuthorityDiagnostics::rows()
{
    QList<DiagnosticRow> rows;
    const auto row = [&rows](const char *name, const QByteArray &url, const QByteArray &id) {
        rows.append({name, at(url), id.isEmpty() ? id : id + "<\"" + url + "\">"});
    };
    row("shared", "https://sharedweu.weu.attest.azure.net", "");
    row("shared, with a slash", "https://sharedweu.weu.attest.azure.net/", "");
    row("government", "https://sharedugv.ugv.attest.azure.us", "");
    row("of one's own", "https://fabrikam1.wus.attest.azure.net", "");
    row("of a cluster", "https://ra26014.eus2e.attest.azure.net", "");
    row("region that opened later", "https://sharedwus9.wus9.attest.azure.net", "");
    row("another service", "https://skrattestation.azurewebsites.net/", "");
    row("another service with a path", "https://login.example.org/tenant/v2.0", "");

    row("no scheme", "sharedweu.weu.attest.azure.net", "authority-not-https");
    row("no scheme, of one's own", "my.attestation.com", "authority-not-https");
    row("http", "http://sharedweu.weu.attest.azure.net", "authority-not-https");
    row("no URL", "allowAll", "authority-not-url");
    row("blank behind another service", "https://attest.example.org ", "authority-not-url");

    row("letter left out of the domain", "https://sharedweu.weu.atest.azure.net", "authority-nearly-known");
    row("letters swapped in the name", "https://shardeweu.weu.attest.azure.net", "authority-nearly-known");
    row("pipe at the end", "https://shareduaec.uaec.attest.azure.net/|", "authority-nearly-known");
    row("blank at the end", "https://sharedweu.weu.attest.azure.net ", "authority-nearly-known");
    row("two schemes", "https://https://sharedweu.weu.attest.azure.net", "authority-nearly-known");
    row("no dot between name and region", "https://sharedweuweu.attest.azure.net", "authority-nearly-known");

    row("region that there is not", "https://sharedeus2.weu2.attest.azure.net", "authority-region");
    row("two regions", "https://sharedweu.neu.attest.azure.net", "authority-region");
    row("own instance in a region", "https://sharedkeys.neu.attest.azure.net", "authority-region");

    row("test ring", "https://sharedeus2.eus2.test.attest.azure.net", "authority-test-ring");
    row("own instance in a test ring", "https://fabrikam.eus2.test.attest.azure.net", "authority-test-ring");

    row("key set", "https://sharedweu.weu.attest.azure.net/certs", "authority-path");
    row("configuration of an own instance", "https://fabrikam1.wus.attest.azure.net/.well-known/openid-configuration",
        "authority-path");
    row("query", "https://sharedweu.weu.attest.azure.net?api-version=2020-10-01", "authority-path");

    row("mail program",
        "https://nam06.safelinks.protection.outlook.com/"
        "?url=https%3A%2F%2Fsharedweu.weu.attest.azure.net%2F&data=05%7C01",
        "authority-wrapped");
    row("Markdown", "[https://sharedweu.weu.attest.azure.net](https://sharedweu.weu.attest.azure.net)",
        "authority-wrapped");
    row("pointed brackets", "<https://sharedweu.weu.attest.azure.net>", "authority-wrapped");
    row("Markdown of another service", "[endpoint](https://attest.example.org)", "authority-wrapped");
    return rows;
}

void TestAuthorityDiagnostics::finds()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, diagnostics);
    QCOMPARE(foundIn(text, {family, DiagnosticFamily::Grammar}), diagnostics);
}

void TestAuthorityDiagnostics::everyCodeIsFound()
{
    QCOMPARE(codesMissing(rows(), family), QByteArrayList());
}

void TestAuthorityDiagnostics::fixes_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("id");
    QTest::addColumn<QByteArrayList>("after"); // of every fix

    const auto row = [](const char *name, const char *before, const char *id, const QByteArrayList &after) {
        QTest::newRow(name) << QByteArray(before) << QByteArray(id) << after;
    };
    const QByteArray weu = "https://sharedweu.weu.attest.azure.net";
    row("slip", "https://sharedweu.weu.atest.azure.net", "authority-nearly-known", {weu});
    row("pipe", "https://sharedweu.weu.attest.azure.net/|", "authority-nearly-known", {weu});
    row("one region is known", "https://sharedeus2.weu2.attest.azure.net", "authority-region",
        {"https://sharedeus2.eus2.attest.azure.net"});
    row("both regions are known", "https://sharedweu.neu.attest.azure.net", "authority-region",
        {weu, "https://sharedneu.neu.attest.azure.net"});
    row("test ring", "https://sharedweu.weu.test.attest.azure.net", "authority-test-ring", {weu});
    row("own instance in a test ring", "https://fabrikam.weu.test.attest.azure.net", "authority-test-ring", {});
    row("path", "https://fabrikam1.wus.attest.azure.net/certs", "authority-path",
        {"https://fabrikam1.wus.attest.azure.net"});
    row("mail program",
        "https://x.safelinks.protection.outlook.com/?url=https%3A%2F%2Ffabrikam.wus.attest.azure.net&d=1",
        "authority-wrapped", {"https://fabrikam.wus.attest.azure.net"});
    row("mail program in Markdown",
        "[a](https://x.safelinks.protection.outlook.com/?url=https%3A%2F%2Fsharedweu.weu.attest.azure.net&d=1)",
        "authority-wrapped", {weu});
    row("pointed brackets", "<https://sharedweu.weu.attest.azure.net>", "authority-wrapped", {weu});
    row("blank behind another service", " https://attest.example.org", "authority-not-url",
        {"https://attest.example.org"});
    row("no URL", "allowAll", "authority-not-url", {});
}

void TestAuthorityDiagnostics::fixes()
{
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, id);
    QFETCH(QByteArrayList, after);
    QByteArrayList titles;
    for (const QByteArray &url : after) {
        QCOMPARE(afterFix(at(before), id, "!write `" + url + "`"), at(url));
        titles << "write `" + url + "`";
    }
    QCOMPARE(offeredFixes(at(before), id), titles.join("; "));
}

void TestAuthorityDiagnostics::manyUnknownOnesAreBounded()
{
    QByteArray authorities;
    for (int i = 0; i < 300; ++i)
        authorities += (i > 0 ? "," : "")
            + QByteArray("{\"authority\":\"https://sharedweu.weu.atest.azure.net/\","
                         "\"allOf\":[{\"claim\":\"x-ms-policy.a\",\"equals\":1}]}");
    QCOMPARE(foundIn(listed(authorities), {family}).count("authority-nearly-known"), 100);
}

SKR_TEST(TestAuthorityDiagnostics)
#include "tst_authoritydiagnostics.moc"
