// SPDX-License-Identifier: Apache-2.0
// The claim picker in the window: which kind of token it takes the policy to be for, and what choosing does.
#include "tests/program/registration.h"
#include "tests/qt/tokenfixture.h"
#include "tests/ui/windowfixture.h"

#include "qt/claimcatalogmodel.h"
#include "qt/policyevaluation.h"
#include "ui/claims/claimpicker.h"

#include <QComboBox>
#include <QDockWidget>

using skr::ClaimPlace;
using skr::tokenOf;

class TestClaimWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void placeFollowsThePolicy_data();
    void placeFollowsThePolicy();
    void placeFollowsTheToken();
    void policyBeforeToken();
    void chosenPlaceStays();
    void choosingAPlaceChangesNoText();
    void enterAddsTheTokensValue();
    void doubleClickAdds();
    void searchTakesRoom();

private:
    static skr::ClaimPicker *picker(const WindowFixture &ui) { return ui.find<skr::ClaimPicker>("claimPicker"); }
    static std::string policyOn(const QByteArray &claim)
    {
        return skr::json("{'version': '1.0.0', 'anyOf': [{'authority': 'https://a.example', 'allOf': ["
                         "{'claim': '"
                         + claim + "', 'equals': 'a'}]}]}");
    }
};

void TestClaimWindow::placeFollowsThePolicy_data()
{
    QTest::addColumn<QByteArray>("claim");
    QTest::addColumn<int>("place");
    QTest::newRow("platform") << QByteArray("x-ms-compliance-status") << int(ClaimPlace::Platform);
    QTest::newRow("TEE") << QByteArray("x-ms-isolation-tee.x-ms-compliance-status") << int(ClaimPlace::GuestTee);
    QTest::newRow("guest") << QByteArray("secureboot") << int(ClaimPlace::Guest);
}

void TestClaimWindow::placeFollowsThePolicy()
{
    QFETCH(QByteArray, claim);
    QFETCH(int, place);
    const WindowFixture ui;
    picker(ui)->suggestPlace(place == int(ClaimPlace::Guest) ? ClaimPlace::Platform : ClaimPlace::Guest);
    ui.window->document()->setText(policyOn(claim));
    QCOMPARE(int(picker(ui)->place()), place);
    ui.window->document()->setText(policyOn("sdk-test")); // tells nothing
    QCOMPARE(int(picker(ui)->place()), place);
}

void TestClaimWindow::placeFollowsTheToken()
{
    const WindowFixture ui;
    ui.window->evaluation()->setToken(tokenOf("{'x-ms-attestation-type':'azurevm','x-ms-isolation-tee':{}}"));
    QVERIFY(picker(ui)->place() == ClaimPlace::GuestTee);
    ui.window->evaluation()->setToken(tokenOf("{'x-ms-attestation-type':'azurevm'}"));
    QVERIFY(picker(ui)->place() == ClaimPlace::Guest);
    ui.window->evaluation()->setToken(tokenOf("{'x-ms-attestation-type':'sevsnpvm'}"));
    QVERIFY(picker(ui)->place() == ClaimPlace::Platform);
    ui.window->evaluation()->setToken(nullptr);
    QVERIFY(picker(ui)->place() == ClaimPlace::Platform);
}

void TestClaimWindow::policyBeforeToken()
{
    const WindowFixture ui;
    ui.window->document()->setText(policyOn("secureboot"));
    ui.window->evaluation()->setToken(tokenOf("{'x-ms-attestation-type':'sevsnpvm'}"));
    QVERIFY(picker(ui)->place() == ClaimPlace::Guest);
}

void TestClaimWindow::chosenPlaceStays()
{
    const WindowFixture ui;
    auto *places = ui.find<QComboBox>("claimPlace");
    places->setFocus();
    QTest::keyClick(places, Qt::Key_Down);
    QVERIFY(picker(ui)->place() == ClaimPlace::GuestTee);
    ui.window->document()->setText(policyOn("x-ms-compliance-status"));
    ui.window->evaluation()->setToken(tokenOf("{'x-ms-attestation-type':'sevsnpvm'}"));
    QVERIFY(picker(ui)->place() == ClaimPlace::GuestTee);
}

void TestClaimWindow::choosingAPlaceChangesNoText()
{
    const WindowFixture ui;
    ui.window->document()->setText(policyOn("x-ms-compliance-status"));
    const std::string text = ui.text();
    auto *places = ui.find<QComboBox>("claimPlace");
    QTest::keyClick(places, Qt::Key_Down);
    QTest::keyClick(places, Qt::Key_Down);
    QCOMPARE(ui.text(), text);
    QVERIFY(!ui.window->document()->isModified());
}

void TestClaimWindow::enterAddsTheTokensValue()
{
    const WindowFixture ui;
    ui.window->document()->setText(policyOn("x-ms-compliance-status"));
    ui.window->evaluation()->setToken(tokenOf("{'x-ms-attestation-type':'tdxvm','tdx_seamsvn':3}"));
    ui.tree->select(ui.row(QStringLiteral("x-ms-compliance-status")));
    QTest::keyClick(ui.window.get(), Qt::Key_K, Qt::ControlModifier);
    auto *search = ui.find<QLineEdit>("claimSearch");
    QTRY_VERIFY(search->hasFocus());
    QTest::keyClicks(search, QStringLiteral("seamsvn"));
    QTest::keyClick(search, Qt::Key_Return);
    QVERIFY2(ui.text().find(R"("claim": "tdx_seamsvn")") != std::string::npos, ui.text().c_str());
    QVERIFY2(ui.text().find(R"("equals": 3)") != std::string::npos, ui.text().c_str());
}

void TestClaimWindow::doubleClickAdds()
{
    const WindowFixture ui;
    ui.window->document()->setText(policyOn("secureboot"));
    ui.tree->select(ui.row(QStringLiteral("secureboot")));
    ui.find<QLineEdit>("claimSearch")->setText(QStringLiteral("hostdata"));
    auto *claims = ui.find<QTreeView>("claimTree");
    claims->scrollTo(claims->currentIndex());
    const QPoint place = claims->visualRect(claims->currentIndex()).center();
    QTest::mouseClick(claims->viewport(), Qt::LeftButton, {}, place);
    QTest::mouseDClick(claims->viewport(), Qt::LeftButton, {}, place);
    QVERIFY2(ui.text().find("x-ms-isolation-tee.x-ms-sevsnpvm-hostdata") != std::string::npos, ui.text().c_str());
}

void TestClaimWindow::searchTakesRoom()
{
    const WindowFixture ui;
    const auto *dock = ui.find<QDockWidget>("claimsDock");
    QTRY_VERIFY(dock->height() > 0);
    const int before = dock->height();
    QTest::keyClick(ui.window.get(), Qt::Key_K, Qt::ControlModifier);
    QTRY_VERIFY(dock->height() > before);
    const int taken = dock->height();
    ui.tree->setFocus();
    QTRY_VERIFY(dock->height() < taken);
}

SKR_TEST(TestClaimWindow)
#include "tst_claimwindow.moc"
