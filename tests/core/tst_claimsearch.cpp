// SPDX-License-Identifier: Apache-2.0
#include "tests/conversions.h"
#include "tests/program/registration.h"

#include "core/claims/claimcatalog.h"
#include "core/claims/editdistance.h"

#include <QTest>

using namespace skr;

class TestClaimSearch : public QObject
{
    Q_OBJECT

private slots:
    void nearest_data();
    void nearest();
    void search_data();
    void search();
    void searchFindsNothing_data();
    void searchFindsNothing();
    void belowTheTee();
    void letters_data();
    void letters();
    void emptySearchFindsAll();
    void editDistance_data();
    void editDistance();

private:
    std::shared_ptr<const ClaimCatalog> m_catalog = ClaimCatalog::builtIn();
};

void TestClaimSearch::nearest_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("nearest");
    const auto row = [](const char *tag, const char *path, const char *nearest) {
        QTest::newRow(tag) << QString(path) << QString(nearest);
    };
    row("case", "X-MS-Compliance-Status", "x-ms-compliance-status");
    row("case of a letter", "x-ms-sevsnpvm-familyid", "x-ms-sevsnpvm-familyId");
    row("case below the tee", "X-MS-Isolation-TEE.tdx_MRTD", "x-ms-isolation-tee.tdx_mrtd");
    row("last segment", "secure-boot", "x-ms-runtime.vm-configuration.secure-boot");
    row("last segment below the tee", "x-ms-isolation-tee.secure-boot",
        "x-ms-isolation-tee.x-ms-runtime.vm-configuration.secure-boot");
    row("last segments", "vm-configuration.vmUniqueId", "x-ms-runtime.vm-configuration.vmUniqueId");
    row("wrong place", "x-ms-isolation-tee.x-ms-azurevm-vmid", "x-ms-azurevm-vmid");
    row("letter left out", "x-ms-sevsnpvm-launchmeasurment", "x-ms-sevsnpvm-launchmeasurement");
    row("letters swapped", "x-ms-isolation-tee.x-ms-sevnspvm-hostdata", "x-ms-isolation-tee.x-ms-sevsnpvm-hostdata");
    row("misspelt prefix", "x-ms-isolation-te.x-ms-attestation-type", "x-ms-isolation-tee.x-ms-attestation-type");
    row("hyphen left out", "x-ms-runtime.vm-configuration.secureboot", "x-ms-runtime.vm-configuration.secure-boot");
    row("other word", "x-ms-compliance-state", "x-ms-compliance-status");
    row("name of another technology", "x-ms-tdxvm-mrtd", "tdx_mrtd");
    row("last word", "launchmeasurement", "x-ms-sevsnpvm-launchmeasurement");
    row("last word below the tee", "x-ms-isolation-tee.x-ms-tdx-seamsvn", "x-ms-isolation-tee.tdx_seamsvn");
    row("last word of several", "x-ms-foo-enabled", "");
    row("custom claim", "sdk-test", "");
    row("short", "sub", "");
    row("placeholder", "<claim-1>", "");
    row("empty", "", "");
    row("dots", "..", "");
    QTest::newRow("very long") << QString(100000, 'x') + ".secure-boot" << QString();
}

void TestClaimSearch::nearest()
{
    QFETCH(QString, path);
    QFETCH(QString, nearest);
    QCOMPARE(text(m_catalog->nearest(path.toStdString())), nearest);
}

void TestClaimSearch::search_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QStringList>("best");
    const auto row = [](const char *tag, const char *words, const QStringList &best) {
        QTest::newRow(tag) << QString(words) << best;
    };
    row("part of a name", "compliance-status", {"x-ms-compliance-status"});
    row("type", "attestation-type", {"x-ms-attestation-type"});
    row("last segment", "secure-boot", {"x-ms-runtime.vm-configuration.secure-boot"});
    row("whole name before part of one", "secureboot", {"secureboot"});
    row("path as a policy spells it", "x-ms-isolation-tee.x-ms-compliance-status", {"x-ms-compliance-status"});
    row("words in any order", "boot secure", {"x-ms-runtime.vm-configuration.secure-boot"});
    row("any case", "VMUNIQUE", {"x-ms-runtime.vm-configuration.vmUniqueId"});
    row("known value", "katacc", {"x-ms-compliance-status"});
    row("family and name", "sgx signer", {"x-ms-sgx-mrsigner", "sgx-mrsigner"});
    row("deprecated after current", "mrenclave", {"x-ms-sgx-mrenclave", "sgx-mrenclave"});
    row("description", "BitLocker", {"x-ms-azurevm-attested-pcr-values.pcr11"});
    row("blanks around", "  rtmr2\t", {"tdx_rtmr2"});
    row("starts of parts", "secboot", {"x-ms-runtime.vm-configuration.secure-boot"});
    row("starts of parts at capitals", "secboen", {"secureBootEnabled"});
    row("slip", "complience", {"x-ms-compliance-status"});
    row("swapped letters", "debugagble", {"x-ms-sevsnpvm-is-debuggable"});
    row("letter left out", "hstdata", {"x-ms-sevsnpvm-hostdata"});
    row("half a word with a slip", "lauchmeas", {"x-ms-sevsnpvm-launchmeasurement"});
    row("scattered letters", "lnchmeas", {"x-ms-sevsnpvm-launchmeasurement"});
    row("value with gaps", "signedkatacc", {"x-ms-compliance-status"});
    row("slip in a value", "milna", {"x-ms-sevsnpvm-chip-family"});
    row("slip in a description", "BitLokcer", {"x-ms-azurevm-attested-pcr-values.pcr11"});
    row("slip beside another word", "complience status", {"x-ms-compliance-status"});
    row("as typed before gaps", "vmid", {"x-ms-azurevm-vmid"});
}

void TestClaimSearch::search()
{
    QFETCH(QString, words);
    QFETCH(QStringList, best);
    QStringList actual;
    for (const Claim *claim : m_catalog->search(words.toStdString()))
        actual.append(text(claim->name));
    QCOMPARE(actual.mid(0, best.size()), best);
}

void TestClaimSearch::searchFindsNothing_data()
{
    QTest::addColumn<QString>("words");
    QTest::newRow("one of two words") << "secure-boot nowhere";
    QTest::newRow("short word is not scattered") << "qz";
    QTest::newRow("scattered too much") << "xmstcvmidqq";
    QTest::newRow("long word") << QString(100000, 'a');
    QTest::newRow("pasted text") << QString("boot ").repeated(100);
}

void TestClaimSearch::searchFindsNothing()
{
    QFETCH(QString, words);
    QVERIFY(m_catalog->search(words.toStdString()).empty());
}

void TestClaimSearch::belowTheTee()
{
    for (const Claim *claim : m_catalog->search("x-ms-isolation-tee."))
        QVERIFY2(sits(*claim, ClaimPlace::GuestTee), claim->name.c_str());
    QVERIFY(m_catalog->search("x-ms-isolation-tee.x-ms-azurevm-vmid").empty());
}

void TestClaimSearch::letters_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("marked");
    const auto row = [](const char *tag, const char *words, const char *marked) {
        QTest::newRow(tag) << QString(words) << QString(marked);
    };
    row("as typed", "secure-boot", "x-ms-runtime.vm-configuration.[secure-boot]");
    row("every occurrence", "vm-configuration m", "x-[m]s-runti[m]e.[vm-configuration]");
    row("touching", "secure boot -", "x[-]ms[-]runtime.vm[-]configuration.[secure-boot]");
    row("gaps", "secboot", "x-ms-runtime.vm-configuration.[sec]ure-[boot]");
    row("slip", "complience", "x-ms-[compli]a[nce]-status");
    row("letter too much", "compliiance", "x-ms-[compliance]-status");
    row("scattered", "lnchmeas", "x-ms-sevsnpvm-[l]au[nchmeas]urement");
    row("value", "katacc", "x-ms-compliance-status");
}

void TestClaimSearch::letters()
{
    QFETCH(QString, words);
    const auto found = m_catalog->lookUp(words.toStdString());
    QVERIFY(!found.empty());
    std::string marked = found.front().claim->name;
    for (auto range = found.front().letters.rbegin(); range != found.front().letters.rend(); ++range) {
        marked.insert(range->end, "]");
        marked.insert(range->begin, "[");
    }
    QTEST(text(marked), "marked");
}

void TestClaimSearch::emptySearchFindsAll()
{
    const auto found = m_catalog->search(" ");
    QCOMPARE(found.size(), m_catalog->claims().size());
    QVERIFY(found.front() == &m_catalog->claims().front());
}

void TestClaimSearch::editDistance_data()
{
    QTest::addColumn<QString>("left");
    QTest::addColumn<QString>("right");
    QTest::addColumn<int>("limit");
    QTest::addColumn<int>("distance");
    QTest::newRow("equal") << "boot"
                           << "boot" << 3 << 0;
    QTest::newRow("inserted") << "boot"
                              << "boots" << 3 << 1;
    QTest::newRow("removed") << "boot"
                             << "bot" << 3 << 1;
    QTest::newRow("replaced") << "boot"
                              << "boat" << 3 << 1;
    QTest::newRow("swapped") << "boot"
                             << "obot" << 3 << 1;
    QTest::newRow("several") << "kitten"
                             << "sitting" << 3 << 3;
    QTest::newRow("past the limit") << "kitten"
                                    << "sitting" << 2 << 3;
    QTest::newRow("lengths past the limit") << "a"
                                            << "abcdef" << 2 << 3;
    QTest::newRow("nothing alike") << "abcdefgh"
                                   << "ijklmnop" << 2 << 3;
    QTest::newRow("swap at the limit") << "abcdef"
                                       << "badcef" << 2 << 2;
    QTest::newRow("empty") << ""
                           << "" << 0 << 0;
    QTest::newRow("one empty") << ""
                               << "ab" << 2 << 2;
}

void TestClaimSearch::editDistance()
{
    QFETCH(QString, left);
    QFETCH(QString, right);
    QFETCH(int, limit);
    QFETCH(int, distance);
    const std::string a = left.toStdString();
    const std::string b = right.toStdString();
    QCOMPARE(static_cast<int>(skr::editDistance(a, b, static_cast<std::size_t>(limit))), distance);
    QCOMPARE(static_cast<int>(skr::editDistance(b, a, static_cast<std::size_t>(limit))), distance);
}

SKR_TEST(TestClaimSearch)
#include "tst_claimsearch.moc"
