// SPDX-License-Identifier: Apache-2.0
// What would release the key, in the Why pane: said, shown as a difference, applied as one step.
#include "tests/program/registration.h"
#include "tests/qt/tokenfixture.h"
#include "tests/ui/filefixture.h"

#include "qt/policyevaluation.h"
#include "ui/evaluate/whypane.h"

#include <QDockWidget>
#include <QRegularExpression>
#include <QUndoStack>
#include <QUrl>

using namespace skr;

class TestExplaining : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void says_data();
    void says();
    void changeIsShownAndApplied();
    void changeIsLeftAlone();
    void linkOfAnotherTextDoesNothing();
    void invalidPolicyHasNone();

private:
    struct Fixture : FileFixture {
        Fixture(const char *text, const char *token)
        {
            setText(text);
            window->evaluation()->setToken(tokenOf(token));
            find<QDockWidget>("whyDock")->raise();
            QCoreApplication::processEvents();
        }
        WhyPane *pane() const { return find<WhyPane>("whyPane"); }
        QString said() const { return pane()->toPlainText(); }
        /// The first link with these words.
        QString link(const QString &words) const
        {
            const QRegularExpression link(QStringLiteral("<a href=\"([^\"]+)\">[^<]*<span[^>]*>%1").arg(words));
            return link.match(pane()->toHtml()).captured(1);
        }
        void follow(const QString &link) const { Q_EMIT pane()->anchorClicked(QUrl(link)); }
    };
    static constexpr const char *policy = R"({"version":"1.0.0","anyOf":[{"authority":"https://a.b","allOf":[)"
                                          R"({"claim":"x-ms-attestation-type","equals":"sevsnpvm"},)"
                                          R"({"claim":"x-ms-compliance-status","equals":"azure-compliant-cvm"}]}]})";
};

void TestExplaining::says_data()
{
    QTest::addColumn<QByteArray>("token");
    QTest::addColumn<QString>("words");
    QTest::newRow("smallest change") << QByteArray(
        "{'iss':'https://a.b','x-ms-attestation-type':'tdxvm','x-ms-compliance-status':'azure-compliant-cvm'}")
                                     << "The smallest change that would release the key";
    QTest::newRow("what it lets in") << QByteArray(
        "{'iss':'https://a.b','x-ms-attestation-type':'tdxvm','x-ms-compliance-status':'azure-compliant-cvm'}")
                                     << "Lets in: ";
    QTest::newRow("nearly so") << QByteArray(
        "{'iss':'https://a.b','x-ms-attestation-type':'SEVSNPVM','x-ms-compliance-status':'azure-compliant-cvm'}")
                               << "Nearly so";
    QTest::newRow("what it hangs on") << QByteArray(
        "{'iss':'https://a.b','x-ms-attestation-type':'sevsnpvm','x-ms-compliance-status':'azure-compliant-cvm'}")
                                      << "What it hangs on";
}

void TestExplaining::says()
{
    QFETCH(QByteArray, token);
    QFETCH(QString, words);
    const Fixture ui(policy, token.constData());
    QVERIFY2(ui.said().contains(words), qPrintable(ui.said()));
}

void TestExplaining::changeIsShownAndApplied()
{
    const Fixture ui(
        policy, "{'iss':'https://a.b','x-ms-attestation-type':'tdxvm','x-ms-compliance-status':'azure-compliant-cvm'}");
    QCOMPARE(ui.window->evaluation()->current()->verdict(), Verdict::Refused);
    const QString link = ui.link(QStringLiteral("Change the policy"));
    QVERIFY2(!link.isEmpty(), qPrintable(ui.pane()->toHtml()));
    ui.dialogs->fixes = true;
    ui.follow(link);
    QCOMPARE(ui.dialogs->changes.size(), 1);
    QVERIFY2(ui.dialogs->differences.contains(QStringLiteral("tdxvm")), qPrintable(ui.dialogs->differences));
    QCOMPARE(ui.window->evaluation()->current()->verdict(), Verdict::Released);
    ui.window->document()->undoStack()->undo();
    QCOMPARE(ui.text(), std::string(policy));
}

void TestExplaining::changeIsLeftAlone()
{
    const Fixture ui(policy, "{'iss':'https://a.b','x-ms-attestation-type':'tdxvm'}");
    ui.follow(QStringLiteral("change:0"));
    QCOMPARE(ui.dialogs->changes.size(), 1);
    QCOMPARE(ui.text(), std::string(policy));
}

void TestExplaining::linkOfAnotherTextDoesNothing()
{
    const Fixture ui(policy, "{'iss':'https://a.b'}");
    for (const char *link : {"change:9", "miss:9:0", "miss:0:9", "point:9", "nonsense", "https://example.org"})
        ui.follow(QString::fromLatin1(link));
    QVERIFY(ui.dialogs->changes.isEmpty());
    QCOMPARE(ui.text(), std::string(policy));
}

void TestExplaining::invalidPolicyHasNone()
{
    const Fixture ui(R"({"version":"1.0.0","anyOf":[]})", "{'iss':'https://a.b'}");
    QVERIFY(!ui.said().contains(QStringLiteral("smallest change")));
}

SKR_TEST(TestExplaining)
#include "tst_explaining.moc"
