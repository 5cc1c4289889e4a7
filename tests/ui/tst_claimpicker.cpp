// SPDX-License-Identifier: Apache-2.0
#include "tests/program/registration.h"

#include "ui/claims/claimpicker.h"

#include "qt/claimcatalogmodel.h"
#include "qt/tokenfixture.h"
#include "tests/qt/catalogfixture.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTextBrowser>
#include <QTreeView>

using namespace skr;

class TestClaimPicker : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void searchAndEnter_data();
    void searchAndEnter();
    void downMovesToTheList();
    void doubleClickChooses();
    void buttonChooses();
    void objectsAreNotChosen_data();
    void objectsAreNotChosen();
    void placeDecidesThePath();
    void target();
    void details();
    void tokenHas();
    void nothingFound();
    void focusSearch();
    void objectsLeadToTheirMembers_data();
    void objectsLeadToTheirMembers();
    void linksLeadOn_data();
    void linksLeadOn();
    void suggestedPlace();
    void anotherCatalog();
    void longSearch();

private:
    QLineEdit *search() const { return m_picker->findChild<QLineEdit *>(QStringLiteral("claimSearch")); }
    QTreeView *tree() const { return m_picker->findChild<QTreeView *>(QStringLiteral("claimTree")); }
    QPushButton *add() const { return m_picker->findChild<QPushButton *>(QStringLiteral("claimAddButton")); }
    QString shownDetails() const
    {
        return m_picker->findChild<QTextBrowser *>(QStringLiteral("claimDetails"))->toPlainText();
    }
    QString currentPath() const { return tree()->currentIndex().data(ClaimCatalogModel::PathRole).toString(); }

    std::unique_ptr<ClaimPicker> m_picker;
    std::unique_ptr<QSignalSpy> m_chosen;
};

void TestClaimPicker::init()
{
    m_picker = std::make_unique<ClaimPicker>(ClaimCatalog::builtIn());
    m_chosen = std::make_unique<QSignalSpy>(m_picker.get(), &ClaimPicker::claimChosen);
    m_picker->resize(472, 530);
    m_picker->show();
    m_picker->activateWindow();
    QVERIFY(QTest::qWaitForWindowExposed(m_picker.get()));
}

void TestClaimPicker::cleanup()
{
    m_chosen.reset();
    m_picker.reset();
}

void TestClaimPicker::searchAndEnter_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("path");
    QTest::newRow("last part") << "secure-boot"
                               << "x-ms-runtime.vm-configuration.secure-boot";
    QTest::newRow("words") << "type attest"
                           << "x-ms-attestation-type";
    QTest::newRow("known value") << "azure-compliant-cvm"
                                 << "x-ms-compliance-status";
}

void TestClaimPicker::searchAndEnter()
{
    QFETCH(QString, typed);
    const QAbstractItemModelTester tester(tree()->model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    QTest::keyClicks(search(), typed);
    QTEST(currentPath(), "path");
    QTest::keyClick(search(), Qt::Key_Return);
    QCOMPARE(m_chosen->count(), 1);
    QTEST(m_chosen->front().front().toString(), "path");
}

void TestClaimPicker::downMovesToTheList()
{
    QTest::keyClicks(search(), QStringLiteral("vm-configuration"));
    const QString best = currentPath();
    QTest::keyClick(search(), Qt::Key_Down);
    QTRY_VERIFY(tree()->hasFocus());
    QCOMPARE(currentPath(), best);
    QTest::keyClick(tree(), Qt::Key_Down);
    QVERIFY(currentPath() != best);
    const QString next = currentPath();
    QTest::keyClick(tree(), Qt::Key_Enter, Qt::KeypadModifier);
    QCOMPARE(m_chosen->value(0).value(0).toString(), next);
}

void TestClaimPicker::doubleClickChooses()
{
    search()->setText(QStringLiteral("hostdata"));
    const QPoint place = tree()->visualRect(tree()->currentIndex()).center();
    QTest::mouseClick(tree()->viewport(), Qt::LeftButton, {}, place);
    QCOMPARE(m_chosen->count(), 0);
    QTest::mouseDClick(tree()->viewport(), Qt::LeftButton, {}, place);
    QCOMPARE(m_chosen->count(), 1);
    QCOMPARE(m_chosen->front().front().toString(), QStringLiteral("x-ms-sevsnpvm-hostdata"));
}

void TestClaimPicker::buttonChooses()
{
    QVERIFY(!add()->isEnabled()); // nothing is current yet
    search()->setText(QStringLiteral("hostdata"));
    QVERIFY(add()->isEnabled());
    add()->click();
    QCOMPARE(m_chosen->count(), 1);
}

void TestClaimPicker::objectsAreNotChosen_data()
{
    QTest::addColumn<QString>("claim");
    QTest::addColumn<QString>("reason");
    QTest::newRow("object") << "x-ms-runtime.vm-configuration"
                            << "Objects cannot be compared; choose one of their members.";
    QTest::newRow("object with free members") << "x-ms-policy"
                                              << "Objects cannot be compared; type the name of one of its members.";
    QTest::newRow("list") << "x-ms-azurevm-attested-pcrs"
                          << "Lists cannot be compared, nor can their entries be named.";
    QTest::newRow("keys") << "x-ms-runtime.keys"
                          << "Keys cannot be compared; evaluation of the policy ignores these.";
}

void TestClaimPicker::objectsAreNotChosen()
{
    QFETCH(QString, claim);
    QFETCH(QString, reason);
    m_picker->setTarget(QStringLiteral("all of"));
    m_picker->setPlace(ClaimPlace::Guest);
    search()->setText(claim);
    QCOMPARE(currentPath().section(QStringLiteral("isolation-tee."), -1), claim);
    QVERIFY(add()->text() != QStringLiteral("Add &condition") || !add()->isEnabled());
    QVERIFY2(shownDetails().contains(reason), qPrintable(shownDetails()));
    QTest::keyClick(search(), Qt::Key_Return);
    QCOMPARE(m_chosen->count(), 0);
}

void TestClaimPicker::placeDecidesThePath()
{
    auto *places = m_picker->findChild<QComboBox *>(QStringLiteral("claimPlace"));
    QCOMPARE(m_picker->place(), ClaimPlace::Platform);
    search()->setText(QStringLiteral("hostdata"));
    places->setFocus();
    QTest::keyClick(places, Qt::Key_Down);
    QCOMPARE(m_picker->place(), ClaimPlace::GuestTee);
    QVERIFY(shownDetails().startsWith(QStringLiteral("x-ms-isolation-tee.x-ms-sevsnpvm-hostdata")));
    add()->click();
    QCOMPARE(m_chosen->front().front().toString(), QStringLiteral("x-ms-isolation-tee.x-ms-sevsnpvm-hostdata"));
    m_picker->setPlace(ClaimPlace::Platform);
    QCOMPARE(currentPath(), QStringLiteral("x-ms-sevsnpvm-hostdata"));
}

void TestClaimPicker::target()
{
    const auto *target = m_picker->findChild<QLabel *>(QStringLiteral("claimTarget"));
    search()->setText(QStringLiteral("hostdata"));
    m_picker->setTarget(QStringLiteral("all of, sharedeus.eus"));
    QCOMPARE(target->text(), QStringLiteral("Goes into: all of, sharedeus.eus"));
    QVERIFY(add()->isEnabled());
    m_picker->setTarget(QString());
    QCOMPARE(target->text(), QStringLiteral("Select a block of the policy to add to."));
    QVERIFY(!add()->isEnabled());
}

void TestClaimPicker::details()
{
    QVERIFY(shownDetails().startsWith(QStringLiteral("Search for a name")));
    search()->setText(QStringLiteral("x-ms-sevsnpvm-launchmeasurement"));
    for (const char *text : {"x-ms-sevsnpvm-launchmeasurement", "Text: 96 hexadecimal digits",
                             "Top level of a platform token; below x-ms-isolation-tee in a guest token", "No. Differs"})
        QVERIFY2(shownDetails().contains(QString::fromLatin1(text)), text);
    QVERIFY(!shownDetails().contains(QStringLiteral("Token has")));
    search()->setText(QStringLiteral("x-ms-compliance-status"));
    QVERIFY(shownDetails().contains(QStringLiteral("azure-compliant-cvm: a confidential VM")));
    QVERIFY(shownDetails().contains(QStringLiteral("Yes. Safe to require.")));
    search()->setText(QStringLiteral("maa-ehd"));
    QVERIFY(shownDetails().contains(QStringLiteral("Deprecated: use x-ms-sgx-ehd instead.")));
}

void TestClaimPicker::tokenHas()
{
    const auto has = [this] { return shownDetails().section(QStringLiteral("Token has"), 1).section(u'\n', 1, 1); };
    search()->setText(QStringLiteral("secure-boot"));
    m_picker->setToken(tokenOf("{'x-ms-runtime':{'vm-configuration':{'secure-boot':true}}}"));
    QCOMPARE(has(), QStringLiteral("true"));
    m_picker->setPlace(ClaimPlace::GuestTee);
    QCOMPARE(has(), QStringLiteral("absent"));
    m_picker->setToken(nullptr);
    QVERIFY(!shownDetails().contains(QStringLiteral("Token has")));
}

void TestClaimPicker::nothingFound()
{
    search()->setText(QStringLiteral("no such claim"));
    QCOMPARE(tree()->model()->rowCount(), 0);
    QVERIFY(tree()->accessibleDescription().startsWith(QStringLiteral("No claim is found")));
    QVERIFY(!add()->isEnabled());
    QTest::keyClick(search(), Qt::Key_Return);
    QTest::keyClick(search(), Qt::Key_Down);
    QCOMPARE(m_chosen->count(), 0);
    search()->clear();
    QVERIFY(tree()->accessibleDescription().isEmpty());
    QVERIFY(tree()->model()->rowCount() > 0);
}

void TestClaimPicker::focusSearch()
{
    search()->setText(QStringLiteral("before"));
    tree()->setFocus();
    m_picker->focusSearch();
    QTRY_VERIFY(search()->hasFocus());
    QTest::keyClicks(search(), QStringLiteral("after"));
    QCOMPARE(search()->text(), QStringLiteral("after"));
}

void TestClaimPicker::objectsLeadToTheirMembers_data()
{
    QTest::addColumn<QString>("claim");
    QTest::addColumn<QString>("search");
    QTest::addColumn<QString>("first");
    QTest::newRow("object") << "x-ms-runtime.vm-configuration"
                            << "x-ms-runtime.vm-configuration."
                            << "x-ms-runtime.vm-configuration.secure-boot";
    QTest::newRow("object with free members") << "x-ms-policy"
                                              << "x-ms-policy."
                                              << "x-ms-policy.edge-compliant-cvm";
    QTest::newRow("isolation TEE") << "x-ms-isolation-tee"
                                   << "x-ms-isolation-tee."
                                   << "x-ms-isolation-tee.x-ms-compliance-status";
}

void TestClaimPicker::objectsLeadToTheirMembers()
{
    QFETCH(QString, claim);
    m_picker->setTarget(QStringLiteral("all of"));
    search()->setText(claim);
    QCOMPARE(currentPath(), claim);
    QVERIFY(add()->isEnabled());
    QCOMPARE(add()->text(), QStringLiteral("Sho&w members"));
    QTest::keyClick(search(), Qt::Key_Return);
    QTEST(search()->text(), "search");
    QTEST(tree()->model()->index(0, 0, tree()->model()->index(0, 0)).data(ClaimCatalogModel::PathRole).toString(),
          "first");
    QCOMPARE(m_chosen->count(), 0);
}

void TestClaimPicker::linksLeadOn_data()
{
    QTest::addColumn<QString>("claim");
    QTest::addColumn<QString>("shown");
    QTest::newRow("successor") << "maa-ehd"
                               << "x-ms-sgx-ehd";
    QTest::newRow("members") << "x-ms-sgx-collateral"
                             << "x-ms-sgx-collateral.qeidcertshash";
}

void TestClaimPicker::linksLeadOn()
{
    QFETCH(QString, claim);
    search()->setText(claim);
    auto *details = m_picker->findChild<QTextBrowser *>(QStringLiteral("claimDetails"));
    details->setFocus();
    QTest::keyClick(details, Qt::Key_Tab);
    QTest::keyClick(details, Qt::Key_Return);
    QTEST(currentPath(), "shown");
}

void TestClaimPicker::suggestedPlace()
{
    m_picker->suggestPlace(ClaimPlace::Guest);
    QVERIFY(m_picker->place() == ClaimPlace::Guest);
    auto *places = m_picker->findChild<QComboBox *>(QStringLiteral("claimPlace"));
    places->setFocus();
    QTest::keyClick(places, Qt::Key_Up);
    QVERIFY(m_picker->place() == ClaimPlace::GuestTee);
    m_picker->suggestPlace(ClaimPlace::Platform);
    QVERIFY(m_picker->place() == ClaimPlace::GuestTee);
}

void TestClaimPicker::anotherCatalog()
{
    search()->setText(QStringLiteral("hostdata"));
    m_picker->setCatalog(catalogWith({"zzqq-own"}));
    QCOMPARE(currentPath(), QStringLiteral("x-ms-sevsnpvm-hostdata"));
    QVERIFY(shownDetails().startsWith(QStringLiteral("x-ms-sevsnpvm-hostdata")));
    search()->setText(QStringLiteral("zzqq-own"));
    QVERIFY(shownDetails().contains(QStringLiteral("Made up.")));
    m_picker->setCatalog(ClaimCatalog::builtIn());
    QCOMPARE(tree()->model()->rowCount(), 0);
    QVERIFY(shownDetails().startsWith(QStringLiteral("Search for a name")));
}

void TestClaimPicker::longSearch()
{
    search()->setText(QString(100000, u'a'));
    QCOMPARE(tree()->model()->rowCount(), 0);
    QVERIFY(search()->text().size() < 1000);
}

SKR_TEST(TestClaimPicker)
#include "tst_claimpicker.moc"
