// SPDX-License-Identifier: Apache-2.0
#include "diagnosticrows.h"
#include "fixrows.h"
#include "tests/program/registration.h"

#include <QTest>

using namespace skr;

namespace {

using Family = DiagnosticFamily;

QByteArray condition(const QByteArray &claim, const QByteArray &json, const QByteArray &op = "equals")
{
    return "{\"claim\":\"" + claim + "\",\"" + op + "\":" + json + "}";
}

const QByteArray vmId = "x-ms-isolation-tee.x-ms-runtime.vm-configuration.vmUniqueId";
const QByteArray guid = "b958dc88-e41d-47f1-8d20-e57b6b7e9825";

QByteArray inQuotes(const QByteArray &text)
{
    return '"' + text + '"';
}

} // namespace

/// What is said of a claim's name and of its value, and what is offered for it.
class TestValueDiagnostics : public QObject
{
    Q_OBJECT

private slots:
    void finds_data() { addRows(rows()); }
    void finds();
    void everyCodeIsFound();
    void caseOfMachineId_data();
    void caseOfMachineId();
    void textValuesAreTakenTogether();
    void errorsOfValuesKeepThePolicy();
    void fixes_data();
    void fixes();

private:
    static QList<DiagnosticRow> rows();
};

QList<DiagnosticRow> TestValueDiagnostics::rows()
{
    QList<DiagnosticRow> rows;
    const auto row = [&rows](const char *name, const QByteArray &conditions, const QByteArray &diagnostics) {
        rows.append({name, around(conditions), diagnostics});
    };
    const auto value = [&row](const char *name, const QByteArray &claim, const QByteArray &json, const QByteArray &id,
                              const QByteArray &op = "equals") {
        row(name, condition(claim, json, op), id.isEmpty() ? id : id + "<" + json + ">");
    };
    const auto claim = [&row](const char *name, const QByteArray &path, const QByteArray &json, const QByteArray &id) {
        row(name, condition(path, json), id.isEmpty() ? id : id + "<\"" + path + "\">");
    };
    const QByteArray hostData = "x-ms-sevsnpvm-hostdata";
    const QByteArray digest = "532eaabd9574880dbf76b9b8cc00832c20a6ec113d682299550d7a6e0f345e25";
    const QByteArray pcr = "x-ms-azurevm-attested-pcr-values.pcr4";
    const QByteArray debug = "x-ms-sevsnpvm-is-debuggable";

    claim("no name", "", "\"a\"", "claim-missing");
    row("name is a number", R"({"claim":1,"equals":"a"})", "claim-not-text<1>");
    claim("unknown", "x-ms-foo", "\"a\"", "claim-unknown");
    claim("misspelt", "x-ms-compliance-statsu", "\"azure-compliant-cvm\"", "claim-unknown");
    claim("other case", "X-MS-Compliance-Status", "\"azure-compliant-cvm\"", "claim-unknown");
    claim("claim of one's own", "x-ms-policy.mine", "\"a\"", "");
    claim("prefix that it cannot have", "x-ms-isolation-tee.secureboot", "true", "claim-unknown");
    claim("after another manner", "x-ms-tdxvm-mrtd", inQuotes(QByteArray("ab").repeated(48)), "claim-unknown");
    claim("changes with updates", "x-ms-sevsnpvm-microcode-svn", "72", "claim-volatile");
    claim("changes with each token", "jti", inQuotes(digest), "claim-volatile");
    claim("changes, below the TEE", "x-ms-isolation-tee.x-ms-sevsnpvm-reportid", inQuotes(digest), "claim-volatile");
    row("changes, but has an order", condition("x-ms-sevsnpvm-microcode-svn", "72", "greaterOrEquals"), "");
    value("changes, but is no integer", "x-ms-sevsnpvm-microcode-svn", "\"new\"", "value-never-equal");
    claim("stays", "x-ms-sgx-svn", "1", "");
    claim("deprecated", "sgx-mrenclave", inQuotes(digest), "claim-deprecated");
    claim("deprecated and changing", "maa-ehd", "\"YQ\"", "claim-deprecated");

    value("null", "x-ms-ver", "null", "value-wrong-kind");
    value("no value yet", debug, "\"\"", "value-unfinished");
    value("empty", "x-ms-policy.a", "\"\"", "value-empty");
    value("boolean", debug, "false", "");
    value("text of a boolean", debug, "\"false\"", "value-as-text");
    value("other spelling of a boolean", debug, "\"False\"", "value-type");
    value("text that is no boolean", debug, "\"no\"", "value-never-equal");
    value("number for a boolean", debug, "0", "value-never-equal");
    value("integer", "x-ms-sevsnpvm-vmpl", "0", "");
    value("text of an integer", "x-ms-sevsnpvm-vmpl", "\"0\"", "value-as-text");
    value("text that is no integer", "x-ms-sevsnpvm-vmpl", "\"low\"", "value-never-equal");
    value("text of a fraction", "x-ms-sevsnpvm-vmpl", "\"1.0\"", "value-type");
    value("boolean for an integer", "x-ms-sevsnpvm-vmpl", "false", "value-never-equal");
    value("order of a text", "x-ms-sevsnpvm-vmpl", "\"1\"", "value-order", "less");
    value("order of an integer", "x-ms-sevsnpvm-vmpl", "1", "", "less");

    value("digest", hostData, inQuotes(digest), "");
    value("digest cut off", hostData, inQuotes(digest.chopped(1)), "value-format");
    value("digest with a letter that is none", hostData, inQuotes(digest.chopped(1) + "g"), "value-format");
    value("digest masked", hostData, "\"aaa7***7cc09d\"", "value-format");
    value("digest with 0x", hostData, inQuotes("0x" + digest), "value-format");
    value("digest in base64", hostData, "\"Uy6qvZV0iA2/drm4zACDLCCm7BE9aCKZVQ16bg80XiU=\"", "value-format");
    value("digest in upper case", hostData, inQuotes(digest.toUpper()), "value-case");
    value("digest to be different from", hostData, inQuotes(digest.chopped(1)), "value-format", "notEquals");
    value("PCR", pcr, "\"GCkWgB+NNTC1qZlTQBKx7eEyLW1r9QkWfdXNh7VjY+k=\"", "");
    value("PCR in the alphabet for URLs", pcr, "\"GCkWgB-NNTC1qZlTQBKx7eEyLW1r9QkWfdXNh7VjY-k\"", "value-encoding");
    value("PCR without padding", pcr, "\"GCkWgB+NNTC1qZlTQBKx7eEyLW1r9QkWfdXNh7VjY+k\"", "value-encoding");
    value("PCR in hexadecimal digits", pcr, inQuotes(digest), "value-format");
    value("PCR that is no base64", pcr, "\"GCk!\"", "value-format");
    value("GUID", "x-ms-azurevm-vmid", inQuotes(guid.toUpper()), "");
    value("GUID in lower case", "x-ms-azurevm-vmid", inQuotes(guid), "value-case");
    value("GUID with letters that are none", vmId, "\"12345678-ABCD-EFGH-IJKL-000000000000\"", "value-format");
    value("GUID in braces", vmId, inQuotes("{" + guid + "}"), "value-format");
    value("GUID without letters", "x-ms-azurevm-vmid", "\"00000000-0000-4000-8000-000000000001\"", "");

    value("known", "x-ms-compliance-status", "\"azure-compliant-uvm\"", "");
    value("slip of a known one", "x-ms-compliance-status", "\"azure-complaint-cvm\"", "value-nearly-known");
    value("known one in capitals", "x-ms-attestation-type", "\"SEVSNPVM\"", "value-nearly-known");
    value("part of a known one", "x-ms-isolation-tee.x-ms-attestation-type", "\"sevsnp\"", "value-nearly-known");
    value("nothing like a known one", "x-ms-attestation-type", "\"trustzone\"", "");
    value("another version", "x-ms-ver", "\"2.0\"", "");
    return rows;
}

void TestValueDiagnostics::finds()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, diagnostics);
    QCOMPARE(foundIn(text, {Family::Claims, Family::Values}), diagnostics);
}

void TestValueDiagnostics::everyCodeIsFound()
{
    QCOMPARE(codesMissing(rows(), Family::Claims), QByteArrayList());
    QCOMPARE(codesMissing(rows(), Family::Values), QByteArrayList());
}

void TestValueDiagnostics::caseOfMachineId_data()
{
    QTest::addColumn<QByteArray>("type"); // or none
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QByteArray>("offered");

    const QByteArray upper = guid.toUpper();
    const QByteArray mixed = guid.left(18) + upper.mid(18);
    QTest::newRow("SEV-SNP, upper") << QByteArray("sevsnpvm") << upper << QByteArray();
    QTest::newRow("SEV-SNP, lower") << QByteArray("sevsnpvm") << guid << "write `" + upper + "`";
    QTest::newRow("TDX, lower") << QByteArray("tdxvm") << guid << QByteArray();
    QTest::newRow("TDX, upper") << QByteArray("tdxvm") << upper << "write `" + guid + "`";
    QTest::newRow("any, upper") << QByteArray() << upper << QByteArray();
    QTest::newRow("any, lower") << QByteArray() << guid << QByteArray();
    QTest::newRow("any, mixed") << QByteArray() << mixed << "write `" + upper + "`; write `" + guid + "`";
}

void TestValueDiagnostics::caseOfMachineId()
{
    QFETCH(QByteArray, type);
    QFETCH(QByteArray, value);
    QFETCH(QByteArray, offered);
    const QByteArray first =
        type.isEmpty() ? QByteArray() : condition("x-ms-isolation-tee.x-ms-attestation-type", inQuotes(type)) + ",";
    const QByteArray text = around(first + condition(vmId, inQuotes(value)));
    QCOMPARE(offeredFixes(text, "value-case"), offered.isEmpty() ? QByteArray("no such problem") : offered);
}

void TestValueDiagnostics::textValuesAreTakenTogether()
{
    const QByteArray before =
        around(condition("x-ms-sevsnpvm-is-debuggable", "\"false\"") + "," + condition("x-ms-sevsnpvm-vmpl", "\"0\"")
               + "," + condition("x-ms-compliance-status", "\"azure-compliant-uvm\""));
    QCOMPARE(foundIn(before, {Family::Values}), QByteArray("value-as-text<\"false\">"));
    QVERIFY(messagesOf(before).contains(
        "`x-ms-sevsnpvm-is-debuggable` is a boolean, the value is a text, and so is one more: working policies do so, "
        "no document says that they are equal"));
    QByteArray one = before;
    one.replace("\"false\"", "false");
    QCOMPARE(afterFix(before, "value-as-text", "!write `false` without quotes"), one);
    QCOMPARE(afterFix(before, "value-as-text", "!write all 2 values without quotes"), one.replace("\"0\"", "0"));
}

void TestValueDiagnostics::errorsOfValuesKeepThePolicy()
{
    const auto revision = PolicyRevision::make(around(condition("x-ms-sevsnpvm-is-debuggable", "\"no\"")).toStdString(),
                                               *ClaimCatalog::builtIn());
    QCOMPARE(revision->diagnostics().errors, std::size_t(1));
    QVERIFY(revision->isValid());
    QVERIFY(!revision->diagnostics().list.front().invalidates());
}

void TestValueDiagnostics::fixes_data()
{
    QTest::addColumn<QByteArray>("before"); // claim and value
    QTest::addColumn<QByteArray>("id");
    QTest::addColumn<QByteArray>("title");
    QTest::addColumn<QByteArray>("after");

    const auto row = [](const char *name, const QByteArray &before, const char *id, const QByteArray &title,
                        const QByteArray &after) { QTest::newRow(name) << before << QByteArray(id) << title << after; };
    const QByteArray status = R"("x-ms-compliance-status","equals":"azure-compliant-cvm")";
    const QByteArray digest = "532eaabd9574880dbf76b9b8cc00832c20a6ec113d682299550d7a6e0f345e25";
    const QByteArray hostData = "\"x-ms-sevsnpvm-hostdata\",\"equals\":\"" + digest + "\"";
    const QByteArray pcr =
        R"("x-ms-azurevm-attested-pcr-values.pcr4","equals":"Uy6qvZV0iA2/drm4zACDLCCm7BE9aCKZVQ16bg80XiU=")";
    row("slip of a name", R"("x-ms-compliance-statsu","equals":"azure-compliant-cvm")", "claim-unknown",
        "!rename to `x-ms-compliance-status`", status);
    row("other case", R"("x-ms-Compliance-Status","equals":"azure-compliant-cvm")", "claim-unknown",
        "!rename to `x-ms-compliance-status`", status);
    row("prefix too many", R"("x-ms-isolation-tee.secureboot","equals":true)", "claim-unknown",
        "!rename to `secureboot`", R"("secureboot","equals":true)");
    row("objects left out", R"("secure-boot","equals":true)", "claim-unknown",
        "!rename to `x-ms-runtime.vm-configuration.secure-boot`",
        R"("x-ms-runtime.vm-configuration.secure-boot","equals":true)");
    row("after another manner", R"("x-ms-tdxvm-mrtd","equals":"a")", "claim-unknown", "!rename to `tdx_mrtd`",
        R"("tdx_mrtd","equals":"a")");
    row("deprecated", R"("is-debuggable","equals":false)", "claim-deprecated", "!rename to `x-ms-sgx-is-debuggable`",
        R"("x-ms-sgx-is-debuggable","equals":false)");
    row("slip of a value", R"("x-ms-compliance-status","equals":"azure-complaint-cvm")", "value-nearly-known",
        "!write `azure-compliant-cvm`", status);
    row("capitals", R"("x-ms-compliance-status","equals":"Azure-Compliant-CVM")", "value-nearly-known",
        "!write `azure-compliant-cvm`", status);
    row("0x", "\"x-ms-sevsnpvm-hostdata\",\"equals\":\"0x" + digest + "\"", "value-format", "!write `" + digest + "`",
        hostData);
    row("upper case", "\"x-ms-sevsnpvm-hostdata\",\"equals\":\"" + digest.toUpper() + "\"", "value-case",
        "!write `" + digest + "`", hostData);
    row("base64 of digits", R"("x-ms-sevsnpvm-hostdata","equals":"Uy6qvZV0iA2/drm4zACDLCCm7BE9aCKZVQ16bg80XiU=")",
        "value-format", "!write `" + digest + "`", hostData);
    row("digits of base64", "\"x-ms-azurevm-attested-pcr-values.pcr4\",\"equals\":\"" + digest + "\"", "value-format",
        "!write `Uy6qvZV0iA2/drm4zACDLCCm7BE9aCKZVQ16bg80XiU=`", pcr);
    row("alphabet for URLs",
        R"("x-ms-azurevm-attested-pcr-values.pcr4","equals":"Uy6qvZV0iA2_drm4zACDLCCm7BE9aCKZVQ16bg80XiU")",
        "value-encoding", "!write `Uy6qvZV0iA2/drm4zACDLCCm7BE9aCKZVQ16bg80XiU=`", pcr);
    row("order of a text", R"("x-ms-sevsnpvm-vmpl","less":"1")", "value-order", "!write `1` without quotes",
        R"("x-ms-sevsnpvm-vmpl","less":1)");
    row("other spelling of a boolean", R"("x-ms-sevsnpvm-is-debuggable","equals":"False")", "value-type",
        "!write `false` without quotes", R"("x-ms-sevsnpvm-is-debuggable","equals":false)");
}

void TestValueDiagnostics::fixes()
{
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, id);
    QFETCH(QByteArray, title);
    QFETCH(QByteArray, after);
    const auto policy = [](const QByteArray &members) { return around("{\"claim\":" + members + "}"); };
    QCOMPARE(afterFix(policy(before), id, title), policy(after));

    // A condition that can go goes only if others are left, and without a person's note.
    const QByteArray pinned = condition("jti", "\"a\"");
    const QByteArray rest = condition("x-ms-compliance-status", "\"azure-compliant-cvm\"");
    QCOMPARE(afterFix(around(rest + "," + pinned), "claim-volatile", "!remove the condition"), around(rest));
    QCOMPARE(offeredFixes(around(pinned), "claim-volatile"), QByteArray());
    QCOMPARE(offeredFixes(around(rest + R"(,{"claim":"jti","equals":"a","note":1})"), "claim-volatile"), QByteArray());
}

SKR_TEST(TestValueDiagnostics)
#include "tst_valuediagnostics.moc"
