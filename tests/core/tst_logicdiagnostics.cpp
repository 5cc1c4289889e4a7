// SPDX-License-Identifier: Apache-2.0
#include "conditiontexts.h"
#include "diagnosticrows.h"
#include "fixrows.h"
#include "tests/program/registration.h"

#include <QTest>

using namespace skr;

namespace {

using Family = DiagnosticFamily;

QByteArray allOf(const QByteArray &items)
{
    return "{\"allOf\":[" + items + "]}";
}

QByteArray entryWith(const QByteArray &items, const QByteArray &url = "https://a.b")
{
    return "{\"authority\":\"" + url + "\",\"allOf\":[" + items + "]}";
}

const QByteArray guestTdx = equals("x-ms-isolation-tee.x-ms-attestation-type", "tdxvm");
const QByteArray vmpl = R"({"claim":"x-ms-sevsnpvm-vmpl","equals":0})";
const QByteArray secureBootOn = R"({"claim":"secureboot","equals":true})";
const QByteArray migration = R"({"claim":"x-ms-sevsnpvm-migration-allowed","equals":true})";
const QByteArray noMigration = R"({"claim":"x-ms-sevsnpvm-migration-allowed","equals":false})";
const QByteArray guestType = equals("x-ms-attestation-type", "azurevm");

} // namespace

/// What no token meets, what is met by all, and what stands there twice.
class TestLogicDiagnostics : public QObject
{
    Q_OBJECT

private slots:
    void finds_data() { addRows(rows()); }
    void finds();
    void everyCodeIsFound();
    void messages();
    void fixes_data();
    void fixes();
    void withholds_data();
    void withholds();
    void keepThePolicy();

private:
    static QList<DiagnosticRow> rows();
};

QList<DiagnosticRow> TestLogicDiagnostics::rows()
{
    QList<DiagnosticRow> rows;
    const auto row = [&rows](const char *name, const QByteArray &text, const QByteArray &diagnostics) {
        rows.append({name, text, diagnostics});
    };
    row("platform", around(snp + "," + status + "," + vmpl), "");
    row("guest", around(guestSnp + "," + guestStatus + "," + secureBootOn + "," + guestType), "");
    row("two types in any of", around(status + "," + anyOf(snp + "," + tdx)), "");
    row("values of one claim in any of", around(anyOf(allOf(snp + "," + status) + "," + allOf(tdx + "," + status))),
        "");
    row("same value as text and as boolean",
        around(noMigration + R"(,{"claim":"x-ms-sevsnpvm-migration-allowed","equals":"false"})"), "");
    row("same number in two spellings", around(vmpl + R"(,{"claim":"x-ms-sevsnpvm-vmpl","equals":0.0})"), "");
    row("range", around(R"({"claim":"x-ms-sgx-svn","greater":1},{"claim":"x-ms-sgx-svn","less":5})"), "");
    row("placeholders", around(equals("x-ms-sgx-mrsigner", "<one>") + "," + equals("x-ms-sgx-mrsigner", "<other>")),
        "");
    row("unknown claims beside any", around(equals("sdk-test", "a") + "," + snp), "");

    row("two values", around(snp + "," + status + "," + tdx), "contradiction<\"tdxvm\">");
    row("two values, one in a block", around(snp + "," + allOf(status + "," + tdx)), "contradiction<\"tdxvm\">");
    row("two values, one in any of one", around(snp + "," + status + "," + anyOf(tdx)), "contradiction<\"tdxvm\">");
    row("two values in an alternative", around(anyOf(snp + "," + allOf(guestSnp + "," + guestTdx))),
        "contradiction<\"tdxvm\">");
    row("three values", around(equals("x-ms-ver", "a") + "," + equals("x-ms-ver", "b") + "," + equals("x-ms-ver", "c")),
        "contradiction<\"b\">");
    row("boolean and its opposite", around(migration + "," + noMigration), "contradiction<false>");

    row("condition twice", around(snp + "," + status + "," + snp),
        "duplicate-condition<"
        "{>");
    row("condition twice in any of", around(status + "," + anyOf(snp + "," + snp)), "duplicate-condition<{>");
    row("condition twice, in two blocks", around(snp + "," + anyOf(allOf(status + "," + vmpl) + "," + snp)), "");
    row("condition twice, once with a note",
        around(snp + "," + status + "," + R"({"claim":"x-ms-attestation-type","equals":"sevsnpvm","why":1})"), "");

    row("entry twice", listed(entryWith(snp) + "," + entryWith(status) + "," + entryWith(snp)),
        "duplicate-authority<\"https://a.b\">");
    row("entry twice, with a slash", listed(entryWith(snp) + "," + entryWith(snp, "https://a.b/")),
        "duplicate-authority<\"https://a.b/\">");
    row("entry twice, in another order", listed(entryWith(snp + "," + status) + "," + entryWith(status + "," + snp)),
        "duplicate-authority<\"https://a.b\">");
    row("entry three times", listed(entryWith(snp) + "," + entryWith(snp) + "," + entryWith(snp)),
        "duplicate-authority<\"https://a.b\"> duplicate-authority<\"https://a.b\">");
    row("entry that another one covers",
        listed(entryWith(status + "," + anyOf(snp)) + "," + entryWith(status + "," + anyOf(tdx + "," + snp))),
        "duplicate-authority<\"https://a.b\">");
    row("entry with one condition more", listed(entryWith(status) + "," + entryWith(vmpl + "," + status)),
        "duplicate-authority<\"https://a.b\">");
    row("entries that overlap", listed(entryWith(status + "," + snp) + "," + entryWith(status + "," + vmpl)), "");
    row("authority twice for two measurements",
        listed(entryWith(equals("x-ms-sgx-mrenclave", "a")) + "," + entryWith(equals("x-ms-sgx-mrenclave", "b"))), "");
    row("same conditions for two authorities", listed(entryWith(snp) + "," + entryWith(snp, "https://c.d")), "");

    row("boolean or its opposite", around(status + "," + anyOf(migration + "," + noMigration)),
        "always-met<\"anyOf\">");
    row("boolean or its opposite as text",
        around(status + "," + anyOf(migration + R"(,{"claim":"x-ms-sevsnpvm-migration-allowed","equals":"false"})")),
        "always-met<\"anyOf\">");
    row("two claims",
        around(status + "," + anyOf(migration + R"(,{"claim":"x-ms-sevsnpvm-smt-allowed","equals":false})")), "");

    row("guest and platform", around(guestStatus + "," + snp), "token-kinds-mixed<\"x-ms-attestation-type\">");
    row("guest claim and platform", around(status + "," + secureBootOn), "token-kinds-mixed<\"secureboot\">");
    row("platform in a block of a guest", around(guestStatus + "," + anyOf(snp + "," + tdx)),
        "token-kinds-mixed<\"x-ms-attestation-type\">");
    row("two vendors", around(vmpl + "," + equals("dbgstat", "disabled")), "token-kinds-mixed<\"dbgstat\">");
    row("enclave and machine", around(status + R"(,{"claim":"x-ms-sgx-is-debuggable","equals":false})"),
        "token-kinds-mixed<\"x-ms-sgx-is-debuggable\">");
    row("mixed twice inside", around(anyOf(allOf(guestStatus + "," + snp) + "," + allOf(guestStatus + "," + tdx))),
        "token-kinds-mixed<\"x-ms-attestation-type\"> token-kinds-mixed<\"x-ms-attestation-type\">");

    row("alternative for a guest", around(guestStatus + "," + anyOf(guestSnp + "," + tdx)), "alternative-unmet<{>");
    row("alternative of the other vendor", around(vmpl + "," + status + "," + anyOf(snp + "," + tdx)),
        "alternative-unmet<{>");

    row("entry for another token",
        listed(entryWith(guestStatus) + "," + entryWith(guestSnp + "," + guestStatus, "https://c.d") + ","
               + entryWith(status, "https://e.f")),
        "token-kind-differs<\"allOf\">");
    row("one of each", listed(entryWith(guestStatus) + "," + entryWith(status, "https://c.d")),
        "token-kind-differs<\"allOf\">");
    row("enclave beside machines",
        listed(entryWith(status) + ","
               + entryWith(R"({"claim":"x-ms-sgx-is-debuggable","equals":false})", "https://c.d")),
        "");
    return rows;
}

void TestLogicDiagnostics::finds()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, diagnostics);
    QByteArray result = foundIn(text, {Family::Logic, Family::TokenKinds});
    // A condition is marked as a whole, and shown here by its first character.
    QCOMPARE(result.replace(snp, "{").replace(tdx, "{").replace(allOf(guestSnp + "," + guestTdx), "{"), diagnostics);
}

void TestLogicDiagnostics::everyCodeIsFound()
{
    QCOMPARE(codesMissing(rows(), Family::Logic), QByteArrayList());
    QCOMPARE(codesMissing(rows(), Family::TokenKinds), QByteArrayList());
}

void TestLogicDiagnostics::messages()
{
    QVERIFY(messagesOf(around(guestStatus + "," + snp))
                .contains("no token meets both: `x-ms-isolation-tee.x-ms-compliance-status` is of a guest token, "
                          "`x-ms-attestation-type` here of a platform token of SEV-SNP; below `x-ms-isolation-tee.` "
                          "stands what a guest token says, without that prefix what a platform token says"));
    QVERIFY(messagesOf(around(snp + "," + tdx))
                .contains("no token has two values of `x-ms-attestation-type`: all of these have to be met, and "
                          "another one asks for `sevsnpvm`; if either will do, put them into an `anyOf`"));
}

void TestLogicDiagnostics::fixes_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("id");
    QTest::addColumn<QByteArray>("title");
    QTest::addColumn<QByteArray>("after");

    const auto row = [](const char *name, const QByteArray &before, const char *id, const char *title,
                        const QByteArray &after) {
        QTest::newRow(name) << before << QByteArray(id) << QByteArray(title) << after;
    };
    row("either", around(status + "," + snp + "," + tdx), "contradiction", "!put them into an `anyOf`",
        around(status + ",{\"anyOf\":[" + snp + "," + tdx + "]}"));
    row("one of them", around(snp + "," + status + "," + tdx), "contradiction", "!remove this condition",
        around(snp + "," + status));
    row("condition twice", around(snp + "," + status + "," + snp), "duplicate-condition", "remove the condition",
        around(snp + "," + status));
    row("entry twice", listed(entryWith(snp) + "," + entryWith(snp)), "duplicate-authority", "remove the entry",
        listed(entryWith(snp)));
    row("entry twice, with a slash", listed(entryWith(snp) + "," + entryWith(snp, "https://a.b/")),
        "duplicate-authority", "!remove the entry", listed(entryWith(snp)));
    row("prefix missing", around(guestStatus + "," + snp), "token-kinds-mixed", "!add the prefix `x-ms-isolation-tee.`",
        around(guestStatus + "," + guestSnp));
    row("prefix too many", around(guestStatus + "," + snp), "token-kinds-mixed",
        "!remove the prefix `x-ms-isolation-tee.`", around(status + "," + snp));
    row("prefix missing beside a guest claim", around(status + "," + secureBootOn), "token-kinds-mixed",
        "!add the prefix `x-ms-isolation-tee.`", around(guestStatus + "," + secureBootOn));
    row("two vendors", around(vmpl + "," + equals("dbgstat", "disabled")), "token-kinds-mixed",
        "!put it into an `anyOf` with the condition before it",
        around("{\"anyOf\":[" + vmpl + "," + equals("dbgstat", "disabled") + "]}"));
    row("entry without prefix",
        listed(entryWith(guestStatus) + "," + entryWith(guestStatus, "https://c.d") + ","
               + entryWith(status, "https://e.f")),
        "token-kind-differs", "!add the prefix `x-ms-isolation-tee.`",
        listed(entryWith(guestStatus) + "," + entryWith(guestStatus, "https://c.d") + ","
               + entryWith(guestStatus, "https://e.f")));
    row("alternative without prefix", around(guestStatus + "," + anyOf(guestSnp + "," + tdx)), "alternative-unmet",
        "!add the prefix `x-ms-isolation-tee.`", around(guestStatus + "," + anyOf(guestSnp + "," + guestTdx)));
    row("alternative of the other vendor", around(vmpl + "," + anyOf(snp + "," + tdx)), "alternative-unmet",
        "!remove the alternative", around(vmpl + "," + anyOf(snp)));
}

void TestLogicDiagnostics::fixes()
{
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, id);
    QFETCH(QByteArray, title);
    QFETCH(QByteArray, after);
    QCOMPARE(afterFix(before, id, title), after);
}

void TestLogicDiagnostics::withholds_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("id");

    QTest::newRow("comment in the copy") << around(snp + "," + status + "," + QByteArray(snp).insert(1, "/* why */"))
                                         << QByteArray("duplicate-condition");
    QTest::newRow("comment in the second entry")
        << listed(entryWith(snp) + "," + entryWith("/* why */" + snp)) << QByteArray("duplicate-authority");
    QTest::newRow("nobody knows which") << around(status + "," + anyOf(migration + "," + noMigration))
                                        << QByteArray("always-met");
}

void TestLogicDiagnostics::withholds()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, id);
    QCOMPARE(offeredFixes(text, id), QByteArray());
}

/// Another entry may still release the key: the service does not drop the policy for what no token meets.
void TestLogicDiagnostics::keepThePolicy()
{
    for (const QByteArray &conditions : {snp + "," + tdx, guestStatus + "," + snp}) {
        const auto revision = PolicyRevision::make(around(conditions).toStdString(), *ClaimCatalog::builtIn());
        QCOMPARE(revision->diagnostics().errors, std::size_t(1));
        QVERIFY(revision->isValid());
    }
}

SKR_TEST(TestLogicDiagnostics)
#include "tst_logicdiagnostics.moc"
