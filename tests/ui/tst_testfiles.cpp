// SPDX-License-Identifier: Apache-2.0
// Files of tests and explanations: what is written about sample tokens, only when the person says so.
#include "tests/program/registration.h"
#include "tests/ui/filefixture.h"

#include "core/testsuite/testsuite.h"
#include "qt/policyevaluation.h"
#include "qt/sampletokens.h"

#include <QAbstractItemView>
#include <QClipboard>
#include <QComboBox>
#include <QPushButton>

using namespace skr;

class TestTestFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void savedAndOpenedAgain();
    void tokensAreWrittenOnlyIfAsked_data();
    void tokensAreWrittenOnlyIfAsked();
    void savingNeeds_data();
    void savingNeeds();
    void opensWithItsPolicy();
    void testsWithATime();
    void wrongFile_data();
    void wrongFile();
    void explanation_data();
    void explanation();

private:
    struct Fixture : FileFixture {
        using FileFixture::FileFixture;
        QAbstractItemModel *model() const { return find<QAbstractItemView>("sampleList")->model(); }
        QString cell(int row, int column) const { return model()->index(row, column).data().toString(); }
        void openPolicyAndToken() const
        {
            const QByteArray policy = FileFixture::read(samplePath("confidential-vm.policy.json"));
            window->openPolicy(write(QStringLiteral("p.json"), policy));
            window->openToken(write(QStringLiteral("t.jwt"), FileFixture::read(samplePath("compliant-cvm.jwt"))));
        }
        void expect(const QString &name) const
        {
            auto *box = find<QComboBox>("sampleExpected");
            box->setCurrentIndex(box->findText(name));
            Q_EMIT box->activated(box->currentIndex());
        }
        void press(const char *button) const { find<QPushButton>(button)->click(); }
    };
};

void TestTestFiles::savedAndOpenedAgain()
{
    Fixture ui;
    ui.openPolicyAndToken();
    ui.expect(QStringLiteral("Released"));
    ui.dialogs->nextPath = ui.path(QStringLiteral("p.skr-tests.json"));
    ui.press("saveTests");
    QCOMPARE(ui.dialogs->errors, QStringList());
    const QByteArray text = FileFixture::read(ui.dialogs->nextPath);
    const TestSuite suite = readTestSuite(text.toStdString());
    QVERIFY2(suite.problems.empty(), text);
    QCOMPARE(suite.policies, std::vector<std::string>{"p.json"});
    QCOMPARE(suite.tests.size(), std::size_t(1));
    QCOMPARE(suite.tests.front().source, std::string("t.jwt"));
    QVERIFY(!text.contains("eyJ")); // the token stays where it is
    ui.action("removeTokenAction")->trigger();
    ui.press("openTests");
    QCOMPARE(ui.model()->rowCount(), 1);
    QCOMPARE(ui.cell(0, SampleTokens::ExpectedColumn), QStringLiteral("As expected"));
    QCOMPARE(ui.window->evaluation()->current()->verdict(), Verdict::Released);
}

void TestTestFiles::tokensAreWrittenOnlyIfAsked_data()
{
    QTest::addColumn<bool>("agrees");
    QTest::newRow("yes") << true;
    QTest::newRow("no") << false;
}

void TestTestFiles::tokensAreWrittenOnlyIfAsked()
{
    QFETCH(bool, agrees);
    Fixture ui;
    ui.openPolicyAndToken();
    ui.action("removeTokenAction")->trigger();
    QGuiApplication::clipboard()->setText(QString::fromUtf8(FileFixture::read(samplePath("secure-boot-off.jwt"))));
    ui.action("pasteTokenAction")->trigger();
    ui.expect(QStringLiteral("Refused"));
    ui.dialogs->writesTokens = agrees;
    ui.dialogs->nextPath = ui.path(QStringLiteral("p.skr-tests.json"));
    ui.press("saveTests");
    QCOMPARE(ui.dialogs->tokensToWrite, 1);
    QCOMPARE(QFile::exists(ui.dialogs->nextPath), agrees);
    if (!agrees)
        return;
    ui.action("removeTokenAction")->trigger();
    ui.press("openTests");
    QCOMPARE(ui.cell(0, SampleTokens::VerdictColumn), QStringLiteral("Refused"));
    QCOMPARE(ui.cell(0, SampleTokens::ExpectedColumn), QStringLiteral("As expected"));
}

void TestTestFiles::savingNeeds_data()
{
    QTest::addColumn<bool>("saved");
    QTest::addColumn<QString>("words");
    QTest::newRow("a file of the policy") << false << "save the policy first";
    QTest::newRow("an expectation") << true << "Say what is expected of a token first";
}

void TestTestFiles::savingNeeds()
{
    QFETCH(bool, saved);
    QFETCH(QString, words);
    Fixture ui;
    if (saved)
        ui.openPolicyAndToken();
    else
        ui.window->openToken(samplePath("compliant-cvm.jwt"));
    ui.press("saveTests");
    QCOMPARE(ui.dialogs->errors.size(), 1);
    QVERIFY2(ui.dialogs->errors.front().contains(words), qPrintable(ui.dialogs->errors.front()));
}

void TestTestFiles::opensWithItsPolicy()
{
    Fixture ui(WindowFixture::Opens::StartPage);
    ui.write(QStringLiteral("p.json"), FileFixture::read(samplePath("confidential-vm.policy.json")));
    ui.dialogs->nextPath =
        ui.write(QStringLiteral("p.skr-tests.json"),
                 R"({"policy": "p.json", "tests": [{"name": "none", "claims": {"iss": "https://a.b"},)"
                 R"( "expect": "released"}]})");
    ui.press("openTests");
    QVERIFY2(ui.dialogs->errors.isEmpty(), qPrintable(ui.dialogs->errors.join(u' ')));
    QVERIFY(ui.text().find("anyOf") != std::string::npos);
    QCOMPARE(ui.cell(0, SampleTokens::NameColumn), QStringLiteral("none"));
    QCOMPARE(ui.cell(0, SampleTokens::ExpectedColumn), QStringLiteral("Expected: released"));
}

/// What the service would do at that time counts.
void TestTestFiles::testsWithATime()
{
    Fixture ui;
    ui.openPolicyAndToken();
    ui.action("removeTokenAction")->trigger();
    ui.dialogs->nextPath = ui.write(QStringLiteral("p.skr-tests.json"),
                                    R"({"policy": "p.json", "tests": [{"name": "late", "file": "t.jwt",)"
                                    R"( "at": "2090-01-01T00:00:00Z", "expect": "refused"}]})");
    ui.press("openTests");
    QVERIFY2(ui.dialogs->errors.isEmpty(), qPrintable(ui.dialogs->errors.join(u' ')));
    QCOMPARE(ui.cell(0, SampleTokens::ExpectedColumn), QStringLiteral("As expected"));
    ui.press("saveTests");
    QCOMPARE(readTestSuite(FileFixture::read(ui.dialogs->nextPath).toStdString()).tests.front().at.has_value(), true);
}

void TestTestFiles::wrongFile_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("words");
    QTest::newRow("no JSON") << QByteArray("hello") << "";
    QTest::newRow("no such file") << QByteArray(
        R"({"policy": "p.json", "tests": [{"file": "none.jwt", "expect": "released"}]})")
                                  << "none.jwt";
}

void TestTestFiles::wrongFile()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, words);
    Fixture ui;
    ui.openPolicyAndToken();
    ui.dialogs->nextPath = ui.write(QStringLiteral("p.skr-tests.json"), text);
    ui.press("openTests");
    QCOMPARE(ui.dialogs->errors.size(), 1);
    QVERIFY2(ui.dialogs->errors.front().contains(words), qPrintable(ui.dialogs->errors.front()));
    QCOMPARE(ui.model()->rowCount(), 1);
}

void TestTestFiles::explanation_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("start");
    QTest::newRow("page") << "why.html" << QByteArray("<!DOCTYPE html>");
    QTest::newRow("Markdown") << "why.md" << QByteArray();
    QTest::newRow("text") << "why.txt" << QByteArray();
}

void TestTestFiles::explanation()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, start);
    Fixture ui;
    QVERIFY(!ui.action("explanationAction")->isEnabled());
    ui.openPolicyAndToken();
    ui.dialogs->nextPath = ui.path(name);
    ui.action("explanationAction")->trigger();
    const QByteArray text = FileFixture::read(ui.dialogs->nextPath);
    QVERIFY2(text.toLower().startsWith(start.toLower()), text);
    QVERIFY2(text.contains("secure-boot"), text);
}

SKR_TEST(TestTestFiles)
#include "tst_testfiles.moc"
