// SPDX-License-Identifier: Apache-2.0
#include "conditiontexts.h"
#include "diagnosticrows.h"
#include "fixrows.h"
#include "tests/program/registration.h"

#include <QTest>

using namespace skr;

namespace {

using Family = DiagnosticFamily;

QByteArray is(const QByteArray &claim, const QByteArray &json)
{
    return "{\"claim\":\"" + claim + "\",\"equals\":" + json + "}";
}

QByteArray regionEntry(const QByteArray &items, const QByteArray &url = "https://sharedweu.weu.attest.azure.net")
{
    return "{\"authority\":\"" + url + "\",\"allOf\":[" + items + "]}";
}

const QByteArray either = anyOf(snp + "," + tdx);
const QByteArray container = equals("x-ms-compliance-status", "azure-compliant-uvm");
const QByteArray guestEither = anyOf(guestSnp + "," + equals("x-ms-isolation-tee.x-ms-attestation-type", "tdxvm"));
const QByteArray secureBoot = is("secureboot", "true");
const QByteArray vmid = equals("x-ms-azurevm-vmid", "B958DC88-E41D-47F1-8D20-E57B6B7E9825");
const QByteArray digest = "532eaabd9574880dbf76b9b8cc00832c20a6ec113d682299550d7a6e0f345e25";
const QByteArray hostData = equals("x-ms-sevsnpvm-hostdata", digest);
const QByteArray enclave = equals("x-ms-sgx-mrenclave", digest);
const QByteArray noDebug = is("x-ms-sgx-is-debuggable", "false");

} // namespace

/// What a policy lets in, and hints about it as a whole; and that what is well made stays clean.
class TestSecurityFindings : public QObject
{
    Q_OBJECT

private slots:
    void finds_data() { addRows(rows()); }
    void finds();
    void everyCodeIsFound();
    void wellMade_data();
    void wellMade();
    void likeEntriesAreOneFinding();
    void fixes_data();
    void fixes();

private:
    static QList<DiagnosticRow> rows();
};

QList<DiagnosticRow> TestSecurityFindings::rows()
{
    QList<DiagnosticRow> rows;
    const auto entries = [&rows](const char *name, const QByteArray &list, const QByteArray &diagnostics) {
        rows.append({name, listed(list), diagnostics});
    };
    const auto row = [&entries](const char *name, const QByteArray &conditions, const QByteArray &diagnostics) {
        entries(name, regionEntry(conditions), diagnostics);
    };
    row("secure boot alone", secureBoot, "no-tee-required<\"allOf\">");
    row("secure boot and the machine", secureBoot + "," + vmid, "no-tee-required<\"allOf\">");
    row("type of the guest alone", equals("x-ms-attestation-type", "azurevm"), "no-tee-required<\"allOf\">");
    row("what every token has", equals("x-ms-ver", "1.0"), "no-tee-required<\"allOf\">");
    row("one alternative without a TEE", anyOf(guestStatus + "," + secureBoot), "no-tee-required<\"allOf\">");
    row("claim of one's own", equals("x-ms-policy.mine", "a"), "");
    row("placeholder", equals("x-ms-attestation-type", "<type>"), "");

    row("type alone", either, "debug-not-ruled-out<\"allOf\">");
    row("one way without a status", anyOf(snp + "," + status), "debug-not-ruled-out<\"allOf\">");
    row("enclave without debugging ruled out", enclave, "debug-not-ruled-out<\"allOf\">");
    row("enclave with debugging ruled out", enclave + "," + noDebug, "");
    row("TDX without debugging", tdx + "," + equals("dbgstat", "disabled"), "");
    row("SEV-SNP without debugging",
        either + "," + anyOf(is("x-ms-sevsnpvm-is-debuggable", "false") + "," + is("tdx_td_attributes_debug", "false")),
        "");
    row("debugging not on", snp + R"(,{"claim":"x-ms-sevsnpvm-is-debuggable","notEquals":true})",
        "one-tee-vendor<\"sevsnpvm\">");

    row("debugging on", status + "," + is("x-ms-sevsnpvm-is-debuggable", "true"), "debug-required<true>");
    row("debugging on, as text", status + "," + is("x-ms-sevsnpvm-is-debuggable", "\"true\""),
        "debug-required<\"true\">");
    row("debugging of TDX on", status + "," + equals("dbgstat", "enabled"), "debug-required<\"enabled\">");
    row("debuggers not disabled", guestStatus + "," + vmid + "," + is("x-ms-azurevm-debuggersdisabled", "false"),
        "debug-required<false>");

    const QByteArray zeros = QByteArray("0").repeated(64);
    row("host data of zeros", container + "," + equals("x-ms-sevsnpvm-hostdata", zeros),
        "digest-of-nothing<\"" + zeros + "\">");
    row("register of zeros", status + "," + equals("tdx_rtmr3", QByteArray("0").repeated(96)), "");
    const QByteArray all = "73973b78d70cc68353426de188db5dfc57e5b766e399935fb73a61127ea26d20";
    row("all containers", container + "," + equals("x-ms-sevsnpvm-hostdata", all),
        "digest-allows-all<\"" + all + "\">");

    row("any confidential VM", guestEither + "," + guestStatus, "not-bound<\"allOf\">");
    row("any container group", container, "not-bound<\"allOf\">");
    row("any enclave", noDebug, "not-bound<\"allOf\">");
    entries("any confidential VM, at an endpoint of one's own",
            regionEntry(guestEither + "," + guestStatus, "https://fabrikam1.wus.attest.azure.net"), "");
    row("bound in one way only", guestStatus + "," + anyOf(vmid + "," + secureBoot), "not-bound<\"allOf\">");

    row("one vendor", snp + "," + status, "one-tee-vendor<\"sevsnpvm\">");
    row("one vendor by its own claims", snp + "," + status + "," + is("x-ms-sevsnpvm-vmpl", "0"), "");
    entries("one vendor in one entry of two",
            regionEntry(snp + "," + status) + "," + regionEntry(status, "https://sharedneu.neu.attest.azure.net"), "");

    entries("slashes",
            regionEntry(status) + "," + regionEntry(status, "https://sharedneu.neu.attest.azure.net/") + ","
                + regionEntry(status, "https://sharedeus.eus.attest.azure.net/"),
            "mixed-slashes<\"https://sharedweu.weu.attest.azure.net\">");
    entries("slashes of a path", regionEntry(status) + "," + regionEntry(status, "https://attest.example.org/tenant/"),
            "");
    row("one vendor where more is amiss", snp, "debug-not-ruled-out<\"allOf\">");
    row("empty block", "", "");
    return rows;
}

void TestSecurityFindings::finds()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, diagnostics);
    QCOMPARE(foundIn(text, {Family::Security, Family::Hints}), diagnostics);
}

void TestSecurityFindings::everyCodeIsFound()
{
    QCOMPARE(codesMissing(rows(), Family::Security), QByteArrayList());
    QCOMPARE(codesMissing(rows(), Family::Hints), QByteArrayList());
}

/// Shapes of policies that are in use: no family says anything but the hints that are named.
void TestSecurityFindings::wellMade_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("hints");

    const auto row = [](const char *name, const QByteArray &conditions, const QByteArray &hints) {
        QTest::newRow(name) << listed(regionEntry(conditions)) << hints;
    };
    row("key of a system disk", status, "");
    row("key of a system disk, either type", status + "," + either, "");
    row("secure boot of the host's view",
        status + "," + either + "," + is("x-ms-runtime.vm-configuration.secure-boot", "true"), "");
    row("the same, one type", status + "," + snp + "," + is("x-ms-runtime.vm-configuration.secure-boot", "true"),
        "one-tee-vendor<\"sevsnpvm\">");
    row("key of a data disk", guestEither + "," + guestStatus, "not-bound<\"allOf\">");
    row("one machine", guestEither + "," + guestStatus + "," + vmid, "");
    row("boot state",
        guestStatus + "," + secureBoot + ","
            + equals("x-ms-azurevm-attested-pcr-values.pcr4", "GCkWgB+NNTC1qZlTQBKx7eEyLW1r9QkWfdXNh7VjY+k="),
        "");
    row("container group", snp + "," + container + "," + hostData, "");
    row("container group, one of two",
        container + "," + anyOf(hostData + "," + equals("x-ms-sevsnpvm-hostdata", QByteArray("ab").repeated(32))), "");
    row("enclave", enclave + "," + noDebug, "");
    row("integrated HSM",
        equals("x-ms-attestation-type", "aihsm") + "," + equals("x-ms-compliance-status", "azure-compliant-aihsm"), "");
    row("guest of a cluster",
        is("x-ms-isolation-tee.x-ms-sevsnpvm-is-debuggable", "false") + "," + guestSnp + ","
            + is("x-ms-policy.edge-compliant-cvm", "true"),
        "");
    QTest::newRow("many regions, some with one type")
        << listed(regionEntry(status + "," + either, "https://sharedeus.eus.attest.azure.net/") + ","
                  + regionEntry(status + "," + anyOf(snp), "https://sharedscus.scus.attest.azure.net/") + ","
                  + regionEntry(status + "," + either, "https://sharedneu.neu.attest.azure.net/"))
        << QByteArray();
    QTest::newRow("two measurements during a roll-out")
        << listed(regionEntry(container + "," + hostData) + ","
                  + regionEntry(container + "," + equals("x-ms-sevsnpvm-hostdata", QByteArray("ab").repeated(32))))
        << QByteArray();
}

void TestSecurityFindings::wellMade()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, hints);
    QCOMPARE(foundWhere(text, [](Family) { return true; }), hints);
}

void TestSecurityFindings::likeEntriesAreOneFinding()
{
    const QByteArray text =
        listed(regionEntry(either) + "," + regionEntry(either, "https://sharedneu.neu.attest.azure.net") + ","
               + regionEntry(either, "https://sharedeus.eus.attest.azure.net"));
    QCOMPARE(foundIn(text, {Family::Security}), QByteArray("debug-not-ruled-out<\"allOf\">"));
    QVERIFY(messagesOf(text).join('\n').contains("to meet this and 2 more entries like it asks"));
}

void TestSecurityFindings::fixes_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("id");
    QTest::addColumn<QByteArray>("title");
    QTest::addColumn<QByteArray>("after");

    const auto row = [](const char *name, const QByteArray &before, const char *id, const char *title,
                        const QByteArray &after) {
        QTest::newRow(name) << before << QByteArray(id) << QByteArray(title) << after;
    };
    // As an edit writes it, where nothing shows how people lay it out.
    const auto required = [](const QByteArray &claim, const QByteArray &json) {
        return "{\"claim\":\"" + claim + "\",\"equals\":" + json + "}";
    };
    const auto weu = [](const QByteArray &conditions) { return listed(regionEntry(conditions)); };
    row("no TEE", weu(secureBoot), "no-tee-required",
        "!require `x-ms-isolation-tee.x-ms-compliance-status` = \"azure-compliant-cvm\"",
        weu(secureBoot + "," + required("x-ms-isolation-tee.x-ms-compliance-status", "\"azure-compliant-cvm\"")));
    row("type alone", weu(either), "debug-not-ruled-out", "!require `x-ms-compliance-status` = \"azure-compliant-cvm\"",
        weu(either + "," + required("x-ms-compliance-status", "\"azure-compliant-cvm\"")));
    row("type alone, in two entries", listed(regionEntry(either) + "," + regionEntry(either, "https://a.b")),
        "debug-not-ruled-out", "!require `x-ms-compliance-status` = \"azure-compliant-cvm\"",
        listed(regionEntry(either + "," + required("x-ms-compliance-status", "\"azure-compliant-cvm\"")) + ","
               + regionEntry(either + "," + required("x-ms-compliance-status", "\"azure-compliant-cvm\""),
                             "https://a.b")));
    row("type alone in a guest token", weu(guestSnp), "debug-not-ruled-out",
        "!require `x-ms-isolation-tee.x-ms-compliance-status` = \"azure-compliant-cvm\"",
        weu(guestSnp + "," + required("x-ms-isolation-tee.x-ms-compliance-status", "\"azure-compliant-cvm\"")));
    row("enclave", weu(enclave), "debug-not-ruled-out", "!require `x-ms-sgx-is-debuggable` = false",
        weu(enclave + "," + required("x-ms-sgx-is-debuggable", "false")));
    row("container", weu(snp + "," + hostData), "debug-not-ruled-out",
        "!require `x-ms-compliance-status` = \"azure-compliant-uvm\"",
        weu(snp + "," + hostData + "," + required("x-ms-compliance-status", "\"azure-compliant-uvm\"")));
    row("debugging on", weu(status + "," + is("x-ms-sevsnpvm-is-debuggable", "true")), "debug-required", "!write false",
        weu(status + "," + is("x-ms-sevsnpvm-is-debuggable", "false")));
    row("debugging on, as text", weu(status + "," + is("x-ms-sevsnpvm-is-debuggable", "\"true\"")), "debug-required",
        "!write false", weu(status + "," + is("x-ms-sevsnpvm-is-debuggable", "\"false\"")));
    row("debugging of TDX on", weu(status + "," + equals("dbgstat", "enabled")), "debug-required",
        "!write \"disabled\"", weu(status + "," + equals("dbgstat", "disabled")));
    row("slashes, most without",
        listed(regionEntry(status) + "," + regionEntry(status, "https://a.b/") + ","
               + regionEntry(status, "https://c.d")),
        "mixed-slashes", "!remove the slashes at the end",
        listed(regionEntry(status) + "," + regionEntry(status, "https://a.b") + ","
               + regionEntry(status, "https://c.d")));
    row("slashes, most with",
        listed(regionEntry(status, "https://a.b/") + "," + regionEntry(status, "https://c.d/") + ","
               + regionEntry(status, "https://e.f")),
        "mixed-slashes", "!end all in a slash",
        listed(regionEntry(status, "https://a.b/") + "," + regionEntry(status, "https://c.d/") + ","
               + regionEntry(status, "https://e.f/")));
    row("one vendor in an any of", weu(status + "," + anyOf(snp)), "one-tee-vendor", "!accept Intel TDX as well",
        weu(status + "," + anyOf(snp + "," + required("x-ms-attestation-type", "\"tdxvm\""))));
    row("one vendor", weu(status + "," + tdx), "one-tee-vendor", "!accept AMD SEV-SNP as well",
        weu(status + ",{\"anyOf\":[" + required("x-ms-attestation-type", "\"tdxvm\"") + ","
            + required("x-ms-attestation-type", "\"sevsnpvm\"") + "]}"));
}

void TestSecurityFindings::fixes()
{
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, id);
    QFETCH(QByteArray, title);
    QFETCH(QByteArray, after);
    QCOMPARE(afterFix(before, id, title), after);
}

SKR_TEST(TestSecurityFindings)
#include "tst_securityfindings.moc"
