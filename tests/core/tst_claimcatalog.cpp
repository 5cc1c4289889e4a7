// SPDX-License-Identifier: Apache-2.0
#include "tests/conversions.h"
#include "tests/program/registration.h"

#include "core/claims/claimcatalog.h"
#include "resources/resources.h"

#include <QTest>

#include <algorithm>
#include <set>

using namespace skr;

class TestClaimCatalog : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void sourceDocument_data();
    void sourceDocument();
    void families_data();
    void families();
    void defaultValue_data();
    void defaultValue();
    void formats_data();
    void formats();
    void volatileClaims_data();
    void volatileClaims();
    void deprecatedClaimsHaveSuccessors();
    void paths_data();
    void paths();
    void everyClaimIsConsistent();
    void find_data();
    void find();
    void isOpen_data();
    void isOpen();

private:
    std::shared_ptr<const ClaimCatalog> m_catalog;
};

void TestClaimCatalog::initTestCase()
{
    std::string error;
    QVERIFY2(ClaimCatalog::fromJson(resource("claims.json"), &error), error.c_str());
    m_catalog = ClaimCatalog::builtIn();
}

void TestClaimCatalog::sourceDocument_data()
{
    QTest::addColumn<QString>("type");
    const auto row = [](const char *name, const char *type) { QTest::newRow(name) << QString(type); };
    row("x-ms-attestation-type", "string");
    row("x-ms-compliance-status", "string");
    row("x-ms-policy-hash", "string");
    row("x-ms-sevsnpvm-authorkeydigest", "string");
    row("x-ms-sevsnpvm-bootloader-svn", "integer");
    row("x-ms-sevsnpvm-familyId", "string");
    row("x-ms-sevsnpvm-guestsvn", "integer");
    row("x-ms-sevsnpvm-hostdata", "string");
    row("x-ms-sevsnpvm-idkeydigest", "string");
    row("x-ms-sevsnpvm-imageId", "string");
    row("x-ms-sevsnpvm-is-debuggable", "boolean");
    row("x-ms-sevsnpvm-launchmeasurement", "string");
    row("x-ms-sevsnpvm-microcode-svn", "integer");
    row("x-ms-sevsnpvm-migration-allowed", "boolean");
    row("x-ms-sevsnpvm-reportdata", "string");
    row("x-ms-sevsnpvm-reportid", "string");
    row("x-ms-sevsnpvm-smt-allowed", "boolean");
    row("x-ms-sevsnpvm-snpfw-svn", "integer");
    row("x-ms-sevsnpvm-tee-svn", "integer");
    row("x-ms-sevsnpvm-vmpl", "integer");
    row("x-ms-ver", "string");
    row("x-ms-runtime", "object");
    row("x-ms-runtime.keys", "jwk");
    row("x-ms-runtime.vm-configuration", "object");
    row("x-ms-runtime.vm-configuration.console-enabled", "boolean");
    row("x-ms-runtime.vm-configuration.current-time", "integer");
    row("x-ms-runtime.vm-configuration.secure-boot", "boolean");
    row("x-ms-runtime.vm-configuration.tpm-enabled", "boolean");
    row("x-ms-runtime.vm-configuration.vmUniqueId", "string");
}

void TestClaimCatalog::sourceDocument()
{
    QFETCH(QString, type);
    const auto match = m_catalog->find(QTest::currentDataTag());
    QVERIFY(match);
    QCOMPARE(text(spelling(match.claim->type)), type);
    QVERIFY(!match.claim->description.empty());
    QCOMPARE(text(match.claim->source), "How to author a Secure Key Release policy");
}

void TestClaimCatalog::families_data()
{
    QTest::addColumn<QString>("prefix");
    QTest::addColumn<int>("count");
    QTest::addColumn<QString>("names");
    const auto row = [](const char *tag, const char *prefix, int count, const char *names) {
        QTest::newRow(tag) << QString(prefix) << count << QString(names);
    };
    row("common", "", 16,
        "iss iat exp nbf jti nonce x-ms-ver x-ms-attestation-type x-ms-policy-hash x-ms-policy-signer x-ms-policy "
        "x-ms-runtime x-ms-inittime x-ms-isolation-tee cnf rp_data");
    row("common, deprecated", "", 6, "ver tee policy_hash maa-policyHash policy_signer rp_data");
    row("runtime", "x-ms-runtime.", 5, "keys client-payload client-payload.nonce user-data vm-configuration");
    row("configuration of the VM", "x-ms-runtime.vm-configuration.", 14,
        "console-enabled interactive-console-enabled current-time secure-boot tpm-enabled tpm-persisted "
        "root-cert-thumbprint filtered-vpci-devices-allowed secure-boot-template-id hardware-sealing-policy "
        "vmgs-provisioner vmgs-provisioner.id vmgs-provisioner.signer vmUniqueId");
    row("SGX", "x-ms-sgx-", 12,
        "is-debuggable product-id svn mrsigner mrenclave ehd report-data collateral config-id config-svn "
        "isv-extended-product-id isv-family-id");
    row("SGX collateral", "x-ms-sgx-collateral.", 7,
        "qeidcertshash qeidcrlhash qeidhash quotehash tcbinfocertshash tcbinfocrlhash tcbinfohash");
    row("SGX, deprecated", "", 8,
        "is-debuggable product-id sgx-mrsigner sgx-mrenclave svn maa-ehd aas-ehd maa-attestationcollateral");
    row("SEV-SNP, documented", "x-ms-sevsnpvm-", 17,
        "authorkeydigest bootloader-svn familyId guestsvn hostdata idkeydigest imageId is-debuggable "
        "launchmeasurement microcode-svn migration-allowed reportdata reportid smt-allowed snpfw-svn tee-svn vmpl");
    row("SEV-SNP, newer", "x-ms-sevsnpvm-", 10,
        "chip-family chipid ciphertext-hiding-dram-enabled cxl-allowed mem-aes256-xts-required page-swap-disabled "
        "rapl-disabled singlesocket uvm-endorsement uvm-endorsement-headers");
    row("SEV-SNP, endorsement", "x-ms-sevsnpvm-uvm-endorsement", 4,
        ".x-ms-sevsnpvm-guestsvn .x-ms-sevsnpvm-launchmeasurement -headers.feed -headers.iss");
    row("TDX", "", 26,
        "attester_tcb_status dbgstat eat_profile intuse tdx_mrseam tdx_mrsignerseam tdx_mrtd tdx_mrconfigid "
        "tdx_mrowner tdx_mrownerconfig tdx_rtmr0 tdx_rtmr1 tdx_rtmr2 tdx_rtmr3 tdx_report_data "
        "tdx_seam_attributes tdx_td_attributes tdx_xfam tdx_tee_tcb_svn tdx_seamsvn tdx_td_attributes_debug "
        "tdx_td_attributes_key_locker tdx_td_attributes_perfmon tdx_td_attributes_protection_keys "
        "tdx_td_attributes_septve_disable x-ms-compliance-status");
    row("guest of an Azure VM", "x-ms-azurevm-", 23,
        "attestation-protocol-ver attested-pcrs attested-pcr-values bootdebug-enabled dbvalidated dbxvalidated "
        "debuggersdisabled default-securebootkeysvalidated elam-enabled flightsigning-enabled hvci-policy "
        "hypervisordebug-enabled is-windows kerneldebug-enabled osbuild osdistro ostype osversion-major "
        "osversion-minor signingdisabled testsigning-enabled vmid os-provisioning");
    row("PCRs", "x-ms-azurevm-attested-pcr-values.pcr", 11, "0 1 2 3 4 5 6 7 11 12 13");
    row("guest, without a prefix", "", 2, "secureboot x-ms-policy.edge-compliant-cvm");
    row("Integrated HSM", "", 1, "x-ms-aihsm-azurevm-binding-status");
    row("TPM", "", 10,
        "aikValidated aikPubHash tpmVersion secureBootEnabled iommuEnabled bootDebuggingDisabled notSafeMode "
        "notWinPE vbsEnabled vbsReportPresent");
    row("VBS", "", 7,
        "enclaveAuthorId enclaveImageId enclaveOwnerId enclaveFamilyId enclaveSvn enclavePlatformSvn enclaveFlags");
    row("TPM and VBS, about the token", "", 3, "cnf report_validity_in_minutes omit_x5c");
}

void TestClaimCatalog::families()
{
    QFETCH(QString, prefix);
    QFETCH(int, count);
    QFETCH(QString, names);
    const QStringList list = names.split(' ');
    QCOMPARE(list.size(), count);
    for (const QString &name : list)
        QVERIFY2(m_catalog->find((prefix + name).toStdString()), qPrintable(prefix + name));
}

void TestClaimCatalog::defaultValue_data()
{
    QTest::addColumn<QString>("value");
    const auto row = [](const char *name, const char *value) { QTest::newRow(name) << QString(value); };
    row("x-ms-compliance-status", "azure-compliant-cvm");
    row("x-ms-attestation-type", "sevsnpvm");
    row("x-ms-runtime.vm-configuration.secure-boot", "true");
    row("x-ms-runtime.vm-configuration.console-enabled", "false");
    row("x-ms-sevsnpvm-is-debuggable", "false");
    row("x-ms-sevsnpvm-migration-allowed", "false");
    row("x-ms-sevsnpvm-vmpl", "0");
    row("tdx_td_attributes_debug", "false");
    row("attester_tcb_status", "UpToDate");
    row("dbgstat", "disabled");
    row("secureboot", "true");
    row("x-ms-azurevm-debuggersdisabled", "true");
    row("x-ms-sgx-is-debuggable", "false");
    row("x-ms-aihsm-azurevm-binding-status", "attached");
    row("x-ms-policy.edge-compliant-cvm", "true");
    row("x-ms-ver", "1.0");
}

void TestClaimCatalog::defaultValue()
{
    QFETCH(QString, value);
    const auto match = m_catalog->find(QTest::currentDataTag());
    QVERIFY(match && !match.claim->values.empty());
    QCOMPARE(text(match.claim->values.front().value), value);
}

void TestClaimCatalog::formats_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<int>("length");
    const auto row = [](const char *name, const char *format, int length = 0) {
        QTest::newRow(name) << QString(format) << length;
    };
    row("x-ms-sevsnpvm-launchmeasurement", "hex", 96);
    row("x-ms-sevsnpvm-hostdata", "hex", 64);
    row("x-ms-sevsnpvm-reportdata", "hex", 128);
    row("x-ms-sevsnpvm-familyId", "hex", 32);
    row("x-ms-runtime.user-data", "hex", 128);
    row("x-ms-sgx-mrenclave", "hex", 64);
    row("sgx-mrenclave", "hex", 64);
    row("x-ms-sgx-ehd", "base64url");
    row("tdx_mrtd", "hex", 96);
    row("tdx_xfam", "hex", 16);
    row("tdx_tee_tcb_svn", "hex", 32);
    row("x-ms-azurevm-attested-pcr-values.pcr4", "base64");
    row("x-ms-policy-hash", "base64url");
    row("x-ms-runtime.vm-configuration.vmUniqueId", "guid");
    row("x-ms-azurevm-vmid", "guid");
    row("exp", "epoch");
    row("iss", "url");
    row("x-ms-compliance-status", "");
}

void TestClaimCatalog::formats()
{
    QFETCH(QString, format);
    QFETCH(int, length);
    const auto match = m_catalog->find(QTest::currentDataTag());
    QVERIFY(match);
    QCOMPARE(text(spelling(match.claim->format)), format);
    QCOMPARE(static_cast<int>(match.claim->length), length);
}

void TestClaimCatalog::volatileClaims_data()
{
    QTest::addColumn<bool>("expected");
    for (const char *name :
         {"jti", "iat", "exp", "nbf", "nonce", "x-ms-sevsnpvm-reportid", "x-ms-sevsnpvm-reportdata",
          "x-ms-runtime.vm-configuration.current-time", "x-ms-policy-hash", "x-ms-sevsnpvm-launchmeasurement",
          "x-ms-sevsnpvm-microcode-svn", "x-ms-sevsnpvm-chipid", "tdx_mrtd", "tdx_report_data", "x-ms-runtime.keys"})
        QTest::newRow(name) << true;
    for (const char *name : {"iss", "x-ms-compliance-status", "x-ms-attestation-type", "x-ms-sevsnpvm-hostdata",
                             "x-ms-runtime.vm-configuration.vmUniqueId", "x-ms-sevsnpvm-is-debuggable",
                             "x-ms-sgx-mrsigner", "attester_tcb_status", "x-ms-azurevm-vmid"})
        QTest::newRow(name) << false;
}

void TestClaimCatalog::volatileClaims()
{
    QFETCH(bool, expected);
    const auto match = m_catalog->find(QTest::currentDataTag());
    QVERIFY(match);
    QCOMPARE(match.claim->volatileValue, expected);
}

void TestClaimCatalog::deprecatedClaimsHaveSuccessors()
{
    int count = 0;
    for (const Claim &claim : m_catalog->claims()) {
        QCOMPARE(claim.deprecated, !claim.successor.empty());
        if (!claim.deprecated)
            continue;
        ++count;
        const auto successor = m_catalog->find(claim.successor);
        QVERIFY(successor && !successor.claim->deprecated);
        QCOMPARE(text(spelling(successor.claim->type)), text(spelling(claim.type)));
    }
    QCOMPARE(count, 8 + 7 + 6); // of SGX, of its collateral, common ones
}

void TestClaimCatalog::paths_data()
{
    QTest::addColumn<QStringList>("expected");
    const QString tee = "x-ms-isolation-tee.";
    QTest::newRow("platform and guest") << QStringList{"exp"};
    QTest::newRow("platform and below the tee")
        << QStringList{"x-ms-compliance-status", tee + "x-ms-compliance-status"};
    QTest::newRow("everywhere") << QStringList{"x-ms-attestation-type", tee + "x-ms-attestation-type"};
    QTest::newRow("guest only") << QStringList{"secureboot"};
    QTest::newRow("platform only") << QStringList{"x-ms-sgx-mrsigner"};
    QTest::newRow("TDX") << QStringList{"tdx_mrtd", tee + "tdx_mrtd"};
    QTest::newRow("nested") << QStringList{"x-ms-runtime.vm-configuration.secure-boot",
                                           tee + "x-ms-runtime.vm-configuration.secure-boot"};
}

void TestClaimCatalog::paths()
{
    QFETCH(QStringList, expected);
    const auto match = m_catalog->find(expected.first().toStdString());
    QVERIFY(match);
    QStringList actual;
    for (const std::string &path : ClaimCatalog::paths(*match.claim))
        actual.append(text(path));
    QCOMPARE(actual, expected);
}

void TestClaimCatalog::everyClaimIsConsistent()
{
    std::set<std::string> families;
    std::string_view family;
    for (const Claim &claim : m_catalog->claims()) {
        const char *name = claim.name.c_str();
        for (const std::string &path : ClaimCatalog::paths(claim)) {
            const auto match = m_catalog->find(path);
            QVERIFY2(match.claim == &claim, path.c_str());
            QCOMPARE(match.belowTee, path != claim.name);
        }
        if (claim.family != family)
            QVERIFY2(families.insert(claim.family).second, name); // a family is in one piece
        family = claim.family;
        if (const std::size_t dot = claim.name.rfind('.'); dot != std::string::npos) {
            const auto &above = m_catalog->find(claim.name.substr(0, dot)).claim->places;
            for (const ClaimPlace place : claim.places)
                QVERIFY2(std::find(above.begin(), above.end(), place) != above.end(), name);
        }
        for (const KnownValue &known : claim.values) {
            QVERIFY2(claim.length == 0 || known.value.size() == claim.length, name);
            QVERIFY2(claim.type != ClaimType::Boolean || known.value == "true" || known.value == "false", name);
        }
        QVERIFY2(claim.format != ClaimFormat::Hex || claim.length > 0, name);
    }
    QCOMPARE(families.size(), std::size_t(9));
}

void TestClaimCatalog::find_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("claim");
    QTest::addColumn<bool>("belowTee");
    const auto row = [](const char *tag, const char *path, const char *claim, bool belowTee = false) {
        QTest::newRow(tag) << QString(path) << QString(claim) << belowTee;
    };
    row("top level", "x-ms-compliance-status", "x-ms-compliance-status");
    row("below the tee", "x-ms-isolation-tee.x-ms-compliance-status", "x-ms-compliance-status", true);
    row("nested below the tee", "x-ms-isolation-tee.x-ms-runtime.keys", "x-ms-runtime.keys", true);
    row("the tee itself", "x-ms-isolation-tee", "x-ms-isolation-tee");
    row("guest claim below the tee", "x-ms-isolation-tee.x-ms-azurevm-vmid", "");
    row("SGX claim below the tee", "x-ms-isolation-tee.x-ms-sgx-mrsigner", "");
    row("other case", "X-MS-Compliance-Status", "");
    row("part of a path", "vm-configuration.secure-boot", "");
    row("unknown", "sdk-test", "");
    row("empty", "", "");
    row("only the prefix", "x-ms-isolation-tee.", "");
    row("twice the prefix", "x-ms-isolation-tee.x-ms-isolation-tee.x-ms-compliance-status", "");
}

void TestClaimCatalog::find()
{
    QFETCH(QString, path);
    QFETCH(QString, claim);
    QFETCH(bool, belowTee);
    const auto match = m_catalog->find(path.toStdString());
    QCOMPARE(match ? text(match.claim->name) : QString(), claim);
    QCOMPARE(match.belowTee, belowTee);
}

void TestClaimCatalog::isOpen_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<bool>("open");
    const auto row = [](const char *tag, const char *path, bool open) { QTest::newRow(tag) << QString(path) << open; };
    row("custom claim", "x-ms-policy.my-claim", true);
    row("runtime data of an enclave", "x-ms-runtime.my.deep.member", true);
    row("runtime data below the tee", "x-ms-isolation-tee.x-ms-runtime.mine", true);
    row("what the client sent", "x-ms-runtime.client-payload.mine", true);
    row("init-time data", "x-ms-inittime.mine", true);
    row("configuration of the VM", "x-ms-runtime.vm-configuration.secureboot", false);
    row("its member", "x-ms-runtime.vm-configuration.vmgs-provisioner.name", false);
    row("members of keys", "x-ms-runtime.keys.kid", false);
    row("claims below the tee", "x-ms-isolation-tee.mine", false);
    row("custom claim below the tee", "x-ms-isolation-tee.x-ms-policy.mine", false);
    row("PCR values", "x-ms-azurevm-attested-pcr-values.pcr9", false);
    row("top level", "mine", false);
    row("the open object", "x-ms-policy", false);
    row("dots only", "...", false);
    row("empty", "", false);
}

void TestClaimCatalog::isOpen()
{
    QFETCH(QString, path);
    QFETCH(bool, open);
    QCOMPARE(m_catalog->isOpen(path.toStdString()), open);
}

SKR_TEST(TestClaimCatalog)
#include "tst_claimcatalog.moc"
