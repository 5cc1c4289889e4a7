// SPDX-License-Identifier: Apache-2.0
#include "tests/program/registration.h"
#include "tests/qt/modeltester.h"

#include "qt/claimcatalogmodel.h"
#include "qt/claimfilter.h"
#include "qt/tokenfixture.h"
#include "tests/qt/catalogfixture.h"

#include <QMimeData>
#include <QSignalSpy>
#include <QTest>

using namespace skr;

namespace {

/// "Family: claim claim" for each family.
QStringList familyLines(const QAbstractItemModel &model)
{
    QStringList lines;
    for (int row = 0; row < model.rowCount(); ++row) {
        const QModelIndex family = model.index(row, 0);
        QStringList names;
        for (int child = 0; child < model.rowCount(family); ++child)
            names += model.index(child, 0, family).data().toString();
        lines += family.data().toString() + QStringLiteral(": ") + names.join(u' ');
    }
    return lines;
}

} // namespace

Q_DECLARE_METATYPE(ClaimPlace)

class TestClaimCatalogModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void holdsTheWholeCatalog();
    void cells();
    void paths_data();
    void paths();
    void foundInPlace();
    void tokenHas_data();
    void tokenHas();
    void tellsWhatATokenChanges();
    void drags();
    void objectsAreNotDragged();
    void filters_data();
    void filters();
    void bestMatch_data();
    void bestMatch();
    void filterAndBack();
    void bestFirst();
    void otherTokensLast();
    void letters_data();
    void letters();
    void anotherCatalog();

private:
    QModelIndex indexOf(const ClaimCatalogModel &model, const char *name) const
    {
        return model.indexOf(m_catalog->find(name).claim);
    }
    std::shared_ptr<const ClaimCatalog> m_catalog = ClaimCatalog::builtIn();
};

void TestClaimCatalogModel::holdsTheWholeCatalog()
{
    ClaimCatalogModel model(m_catalog);
    const QAbstractItemModelTester tester(&model, fatal);
    std::size_t count = 0;
    for (int row = 0; row < model.rowCount(); ++row)
        count += static_cast<std::size_t>(model.rowCount(model.index(row, 0)));
    QCOMPARE(count, m_catalog->claims().size());
    for (const Claim &claim : m_catalog->claims())
        QCOMPARE(model.claimAt(model.indexOf(&claim)), &claim);
    QCOMPARE(model.claimAt(model.index(0, 0)), nullptr);
    QCOMPARE(model.claimAt({}), nullptr);
}

void TestClaimCatalogModel::cells()
{
    const ClaimCatalogModel model(m_catalog);
    const QModelIndex boot = indexOf(model, "x-ms-runtime.vm-configuration.secure-boot");
    QCOMPARE(boot.data().toString(), QStringLiteral("secure-boot"));
    QCOMPARE(boot.data(Qt::AccessibleTextRole).toString(),
             QStringLiteral("x-ms-runtime.vm-configuration.secure-boot, Boolean"));
    QCOMPARE(boot.siblingAtColumn(ClaimCatalogModel::TypeColumn).data().toString(), QStringLiteral("Boolean"));
    QCOMPARE(boot.siblingAtColumn(ClaimCatalogModel::TokenColumn).data().toString(), QStringLiteral("—"));
    QCOMPARE(boot.parent().data().toString(), QStringLiteral("Configuration of the VM"));
    QVERIFY(boot.parent().data(HeadingRole).toBool());
    QCOMPARE(boot.parent().siblingAtColumn(1).data(), QVariant());
}

void TestClaimCatalogModel::paths_data()
{
    QTest::addColumn<QByteArray>("claim");
    QTest::addColumn<ClaimPlace>("place");
    QTest::addColumn<QString>("path");
    const auto row = [](const char *name, const char *claim, ClaimPlace place, const char *path) {
        QTest::newRow(name) << QByteArray(claim) << place << QString::fromLatin1(path);
    };
    const char *type = "x-ms-attestation-type";
    row("platform", type, ClaimPlace::Platform, type);
    row("guest's own", type, ClaimPlace::Guest, type);
    row("guest's TEE", type, ClaimPlace::GuestTee, "x-ms-isolation-tee.x-ms-attestation-type");
    row("only below the TEE", "tdx_mrtd", ClaimPlace::Guest, "x-ms-isolation-tee.tdx_mrtd");
    row("only at the guest's top", "secureboot", ClaimPlace::GuestTee, "secureboot");
    row("of no guest", "x-ms-sgx-svn", ClaimPlace::GuestTee, "x-ms-sgx-svn");
}

void TestClaimCatalogModel::paths()
{
    QFETCH(QByteArray, claim);
    QFETCH(ClaimPlace, place);
    ClaimCatalogModel model(m_catalog);
    const QAbstractItemModelTester tester(&model, fatal);
    model.setTokenPlace(place);
    QTEST(indexOf(model, claim.constData()).data(ClaimCatalogModel::PathRole).toString(), "path");
}

void TestClaimCatalogModel::foundInPlace()
{
    ClaimCatalogModel model(m_catalog);
    const QModelIndex guest = indexOf(model, "secureboot");
    QVERIFY(!guest.data(ClaimCatalogModel::FoundInPlaceRole).toBool());
    QVERIFY(guest.data(QuietRole).toBool());
    model.setTokenPlace(ClaimPlace::GuestTee);
    QVERIFY(guest.data(ClaimCatalogModel::FoundInPlaceRole).toBool());
    QVERIFY(!guest.data(QuietRole).toBool());
}

void TestClaimCatalogModel::tokenHas_data()
{
    QTest::addColumn<QByteArray>("claim");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("fixedWidth");
    QTest::newRow("text") << QByteArray("x-ms-attestation-type") << "sevsnpvm" << true;
    QTest::newRow("nested boolean") << QByteArray("x-ms-runtime.vm-configuration.secure-boot") << "true" << true;
    QTest::newRow("text that reads as a boolean") << QByteArray("x-ms-sevsnpvm-is-debuggable") << "\"false\"" << true;
    QTest::newRow("object") << QByteArray("x-ms-runtime.vm-configuration") << "1 member" << false;
    QTest::newRow("keys") << QByteArray("x-ms-runtime.keys") << "2 keys" << false;
    QTest::newRow("absent") << QByteArray("x-ms-compliance-status") << QStringLiteral("—") << false;
}

void TestClaimCatalogModel::tokenHas()
{
    QFETCH(QByteArray, claim);
    ClaimCatalogModel model(m_catalog);
    const QAbstractItemModelTester tester(&model, fatal);
    model.setToken(tokenOf("{'x-ms-attestation-type':'sevsnpvm', 'x-ms-sevsnpvm-is-debuggable':'false',"
                           "'x-ms-runtime':{'keys':[{},{}], 'vm-configuration':{'secure-boot':true}}}"));
    const QModelIndex index = indexOf(model, claim.constData()).siblingAtColumn(ClaimCatalogModel::TokenColumn);
    QTEST(index.data().toString(), "text");
    QTEST(index.data(FixedWidthRole).toBool(), "fixedWidth");
}

void TestClaimCatalogModel::tellsWhatATokenChanges()
{
    ClaimCatalogModel model(m_catalog);
    const QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    const QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    model.setToken(tokenOf("{}"));
    QCOMPARE(changed.count(), model.rowCount());
    model.setTokenPlace(ClaimPlace::Platform); // as it is
    QCOMPARE(changed.count(), model.rowCount());
    model.setToken(nullptr);
    QCOMPARE(reset.count(), 0);
}

void TestClaimCatalogModel::drags()
{
    ClaimCatalogModel model(m_catalog);
    model.setTokenPlace(ClaimPlace::GuestTee);
    const QModelIndex index = indexOf(model, "tdx_mrtd");
    QVERIFY(model.flags(index).testFlag(Qt::ItemIsDragEnabled));
    const std::unique_ptr<QMimeData> data(model.mimeData({index}));
    QCOMPARE(data->data(QString::fromLatin1(claimMimeType)), QByteArray("x-ms-isolation-tee.tdx_mrtd"));
    QCOMPARE(data->text(), QStringLiteral("x-ms-isolation-tee.tdx_mrtd"));
}

void TestClaimCatalogModel::objectsAreNotDragged()
{
    const ClaimCatalogModel model(m_catalog);
    QVERIFY(!model.flags(indexOf(model, "x-ms-runtime")).testFlag(Qt::ItemIsDragEnabled));
    QVERIFY(!model.flags(model.index(0, 0)).testFlag(Qt::ItemIsDragEnabled));
    QCOMPARE(model.mimeData({model.index(0, 0)}), nullptr);
}

void TestClaimCatalogModel::filters_data()
{
    QTest::addColumn<QString>("search");
    QTest::addColumn<QStringList>("lines");
    QTest::newRow("part of a name") << "compliance-st"
                                    << QStringList{"Confidential VM status  (1): x-ms-compliance-status"};
    QTest::newRow("words in any order") << "  status   COMPLIANCE x-ms "
                                        << QStringList{"Confidential VM status  (1): x-ms-compliance-status"};
    QTest::newRow("known value") << "azure-signed-katacc"
                                 << QStringList{"Confidential VM status  (1): x-ms-compliance-status"};
    QTest::newRow("description") << "without pinning zzz" << QStringList{};
    QTest::newRow("path below the TEE") << "x-ms-isolation-tee.tdx_mrtd" << QStringList{"Intel TDX  (1): tdx_mrtd"};
    QTest::newRow("nothing") << "qqqq" << QStringList{};
}

void TestClaimCatalogModel::filters()
{
    QFETCH(QString, search);
    ClaimCatalogModel model(m_catalog);
    ClaimFilter filter(&model);
    const QAbstractItemModelTester tester(&filter, fatal);
    filter.setSearch(search);
    QTEST(familyLines(filter), "lines");
}

void TestClaimCatalogModel::bestMatch_data()
{
    QTest::addColumn<QString>("search");
    QTest::addColumn<ClaimPlace>("place");
    QTest::addColumn<QString>("path");
    const auto row = [](const char *name, const char *search, ClaimPlace place, const char *path) {
        QTest::newRow(name) << QString::fromLatin1(search) << place << QString::fromLatin1(path);
    };
    const char *boot = "x-ms-runtime.vm-configuration.secure-boot";
    row("status", "compliance-status", ClaimPlace::Platform, "x-ms-compliance-status");
    row("type", "attestation-type", ClaimPlace::Platform, "x-ms-attestation-type");
    row("last part", "secure-boot", ClaimPlace::Platform, boot);
    row("of the kind of token", "secure", ClaimPlace::Platform, boot);
    row("nothing", "no such claim", ClaimPlace::Platform, "");
    row("no search", "", ClaimPlace::Platform, "");
}

void TestClaimCatalogModel::bestMatch()
{
    QFETCH(QString, search);
    QFETCH(ClaimPlace, place);
    ClaimCatalogModel model(m_catalog);
    ClaimFilter filter(&model);
    model.setTokenPlace(place);
    filter.setSearch(search);
    QTEST(filter.bestMatch().data(ClaimCatalogModel::PathRole).toString(), "path");
}

void TestClaimCatalogModel::filterAndBack()
{
    ClaimCatalogModel model(m_catalog);
    ClaimFilter filter(&model);
    const QAbstractItemModelTester tester(&filter, fatal);
    const QStringList all = familyLines(filter);
    const QPersistentModelIndex boot =
        filter.mapFromSource(indexOf(model, "x-ms-runtime.vm-configuration.secure-boot"));
    for (const char *search : {"secure", "secure-boot", "s", "tdx", "", "boot secure", ""})
        filter.setSearch(QString::fromLatin1(search));
    QCOMPARE(familyLines(filter), all);
    QVERIFY(!boot.isValid()); // it was filtered out by then: nobody keeps what cannot be seen
}

void TestClaimCatalogModel::bestFirst()
{
    ClaimCatalogModel model(m_catalog);
    ClaimFilter filter(&model);
    const QAbstractItemModelTester tester(&filter, fatal);
    const QModelIndex first = filter.index(0, 0);
    QCOMPARE(first.data().toString(), QStringLiteral("Confidential VM status  (3)"));
    filter.setSearch(QStringLiteral("exp"));
    QVERIFY(filter.rowCount() > 1);
    QCOMPARE(filter.index(0, 0, filter.index(0, 0)).data().toString(), QStringLiteral("exp"));
    filter.setSearch(QStringLiteral("sgx-is-debuggable"));
    QCOMPARE(familyLines(filter).front(), QStringLiteral("Intel SGX  (2): x-ms-sgx-is-debuggable is-debuggable"));
    filter.setSearch(QStringLiteral("bitlocker"));
    filter.setSearch(QString());
    QCOMPARE(filter.index(0, 0).data().toString(), QStringLiteral("Confidential VM status  (3)"));
}

void TestClaimCatalogModel::otherTokensLast()
{
    ClaimCatalogModel model(m_catalog);
    ClaimFilter filter(&model);
    const QAbstractItemModelTester tester(&filter, fatal);
    filter.setSearch(QStringLiteral("secure"));
    const auto families = [&filter] {
        QStringList names;
        for (int row = 0; row < filter.rowCount(); ++row)
            names += filter.index(row, 0).data().toString();
        return names;
    };
    QCOMPARE(families().front(), QStringLiteral("Configuration of the VM  (2)"));
    QCOMPARE(families().back(), QStringLiteral("Guest token of an Azure VM  (3), in other tokens"));
    QVERIFY(filter.index(filter.rowCount() - 1, 0).data(QuietRole).toBool());
    model.setTokenPlace(ClaimPlace::Guest);
    QVERIFY(families().contains(QStringLiteral("Guest token of an Azure VM  (3)")));
    QCOMPARE(families().back(), QStringLiteral("TPM and VBS  (1), in other tokens"));
}

void TestClaimCatalogModel::letters_data()
{
    QTest::addColumn<QString>("search");
    QTest::addColumn<QString>("shown");
    QTest::newRow("as typed") << "secure-boot"
                              << "[secure-boot]";
    QTest::newRow("gaps") << "secboot"
                          << "[sec]ure-[boot]";
    QTest::newRow("before the last part") << "vm-conf secure-boot"
                                          << "[vm-conf]iguration.[secure-boot]";
    QTest::newRow("path") << "x-ms-runtime.vm-configuration.secure-boot"
                          << "[x-ms-runtime.vm-configuration.secure-boot]";
    QTest::newRow("description") << "UEFI host secure"
                                 << "";
    QTest::newRow("no search") << ""
                               << "";
}

void TestClaimCatalogModel::letters()
{
    QFETCH(QString, search);
    QFETCH(QString, shown);
    ClaimCatalogModel model(m_catalog);
    ClaimFilter filter(&model);
    filter.setSearch(search);
    const QModelIndex best = filter.bestMatch();
    QString text = best.data().toString();
    const auto spans = best.data(FoundLettersRole).value<QList<TextSpan>>();
    for (auto span = spans.rbegin(); span != spans.rend(); ++span) {
        text.insert(span->begin + span->size, u']');
        text.insert(span->begin, u'[');
    }
    if (shown.isEmpty())
        QCOMPARE(spans.size(), 0);
    else
        QCOMPARE(text, shown);
}

void TestClaimCatalogModel::anotherCatalog()
{
    ClaimCatalogModel model(m_catalog);
    ClaimFilter filter(&model);
    const QAbstractItemModelTester tester(&filter, fatal);
    filter.setSearch(QStringLiteral("contoso-tier"));
    QCOMPARE(filter.rowCount(), 0);
    model.setCatalog(catalogWith({"contoso-tier"}));
    QCOMPARE(familyLines(filter), QStringList("Own  (1): contoso-tier"));
    QCOMPARE(filter.bestMatch().data(ClaimCatalogModel::PathRole).toString(), QStringLiteral("contoso-tier"));
    model.setCatalog(m_catalog);
    QCOMPARE(filter.rowCount(), 0);
}

SKR_TEST(TestClaimCatalogModel)
#include "tst_claimcatalogmodel.moc"
