// SPDX-License-Identifier: Apache-2.0
// Several sample tokens: what the policy decides about each, by now, and what a person expects.
#include "tests/program/registration.h"
#include "tests/ui/filefixture.h"

#include "qt/policyevaluation.h"
#include "qt/sampletokens.h"

#include <QAbstractItemView>
#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QDockWidget>
#include <QLabel>
#include <QPushButton>
#include <QUndoStack>

using namespace skr;

class TestSamples : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyTokenOfAFile();
    void folder();
    void folderWithoutTokens();
    void followsEdits();
    void chosenIsShown();
    void sameNameTakesThePlace();
    void removing();
    void expectations();
    void notesOfTheToken();
    void pasteOfSeveral();
    void closingForgetsThem();
    void readOut();

private:
    struct Fixture : FileFixture {
        Fixture() { window->openPolicy(samplePath("confidential-vm.policy.json")); }
        QAbstractItemView *list() const { return find<QAbstractItemView>("sampleList"); }
        QAbstractItemModel *model() const { return list()->model(); }
        QString cell(int row, int column) const { return model()->index(row, column).data().toString(); }
        QStringList verdicts() const
        {
            QStringList all;
            for (int row = 0; row < model()->rowCount(); ++row)
                all << cell(row, SampleTokens::VerdictColumn);
            return all;
        }
        QString title() const { return find<QDockWidget>("samplesDock")->windowTitle(); }
        /// Two tokens, the first accepted.
        QString two() const
        {
            QByteArray lines = FileFixture::read(samplePath("compliant-cvm.jwt")).trimmed() + '\n';
            lines += FileFixture::read(samplePath("secure-boot-off.jwt")).trimmed() + '\n';
            return write(QStringLiteral("tokens.jsonl"), lines);
        }
        void choose(int row) const { list()->setCurrentIndex(model()->index(row, 0)); }
        void expect(const QString &name) const
        {
            auto *box = find<QComboBox>("sampleExpected");
            box->setCurrentIndex(box->findText(name));
            Q_EMIT box->activated(box->currentIndex());
        }
    };
};

void TestSamples::everyTokenOfAFile()
{
    const Fixture ui;
    QVERIFY(ui.window->openToken(ui.two()));
    QCOMPARE(ui.verdicts(),
             QStringList({QStringLiteral("Released, but the token has expired"), QStringLiteral("Refused")}));
    QCOMPARE(ui.cell(0, 0), QStringLiteral("tokens.jsonl, no. 1"));
    QCOMPARE(ui.title(), QStringLiteral("Samples (2)"));
    QCOMPARE(ui.list()->currentIndex().row(), 0);
    QCOMPARE(ui.window->evaluation()->current()->verdict(), Verdict::Released);
}

void TestSamples::folder()
{
    const Fixture ui;
    ui.two();
    ui.write(QStringLiteral("a.jwt"), FileFixture::read(samplePath("secure-boot-off.jwt")));
    ui.write(QStringLiteral("notes.txt"), "nothing here");
    QVERIFY(ui.window->openToken(QFileInfo(ui.path(QStringLiteral("a.jwt"))).absolutePath()));
    QCOMPARE(ui.model()->rowCount(), 3);
    QVERIFY(ui.dialogs->errors.isEmpty());
}

void TestSamples::folderWithoutTokens()
{
    const Fixture ui;
    ui.write(QStringLiteral("notes.txt"), "nothing here");
    QVERIFY(!ui.window->openToken(QFileInfo(ui.path(QStringLiteral("notes.txt"))).absolutePath()));
    QCOMPARE(ui.dialogs->errors.size(), 1);
    QCOMPARE(ui.model()->rowCount(), 0);
}

void TestSamples::followsEdits()
{
    const Fixture ui;
    ui.window->openToken(ui.two());
    ui.open(ui.row(QStringLiteral("x-ms-compliance-status"), 2));
    QVERIFY(ui.type(QStringLiteral("azure-compliant-uvm")));
    QCOMPARE(ui.verdicts(), QStringList({QStringLiteral("Refused"), QStringLiteral("Refused")}));
    ui.window->document()->undoStack()->undo();
    QCOMPARE(ui.verdicts().front(), QStringLiteral("Released, but the token has expired"));
}

void TestSamples::chosenIsShown()
{
    const Fixture ui;
    ui.window->openToken(ui.two());
    ui.choose(1);
    QCOMPARE(ui.window->evaluation()->current()->verdict(), Verdict::Refused);
    QVERIFY(ui.model()->index(1, 0).data(SampleTokens::CurrentRole).toBool());
    QVERIFY(!ui.model()->index(0, 0).data(SampleTokens::CurrentRole).toBool());
}

void TestSamples::sameNameTakesThePlace()
{
    const Fixture ui;
    const QString path = ui.write(QStringLiteral("a.jwt"), FileFixture::read(samplePath("compliant-cvm.jwt")));
    ui.window->openToken(path);
    ui.expect(QStringLiteral("Released"));
    ui.write(QStringLiteral("a.jwt"), FileFixture::read(samplePath("secure-boot-off.jwt")));
    ui.window->openToken(path);
    QCOMPARE(ui.verdicts(), QStringList{QStringLiteral("Refused")});
    QCOMPARE(ui.cell(0, SampleTokens::ExpectedColumn), QStringLiteral("Expected: released"));
    QCOMPARE(ui.window->evaluation()->current()->verdict(), Verdict::Refused);
}

void TestSamples::removing()
{
    const Fixture ui;
    ui.window->openToken(ui.two());
    ui.find<QPushButton>("removeSample")->click();
    QCOMPARE(ui.verdicts(), QStringList{QStringLiteral("Refused")});
    QCOMPARE(ui.window->evaluation()->current()->verdict(), Verdict::Refused); // the next one is shown
    ui.action("removeTokenAction")->trigger();
    QCOMPARE(ui.model()->rowCount(), 0);
    QVERIFY(!ui.window->evaluation()->token());
    QCOMPARE(ui.title(), QStringLiteral("Samples"));
    QVERIFY(!ui.find<QPushButton>("removeSample")->isEnabled());
}

void TestSamples::expectations()
{
    const Fixture ui;
    ui.window->openToken(ui.two());
    QCOMPARE(ui.cell(0, SampleTokens::ExpectedColumn), QStringLiteral("—"));
    ui.expect(QStringLiteral("Released"));
    QCOMPARE(ui.cell(0, SampleTokens::ExpectedColumn), QStringLiteral("As expected"));
    ui.choose(1);
    QCOMPARE(ui.find<QComboBox>("sampleExpected")->currentText(), QStringLiteral("No expectation"));
    ui.expect(QStringLiteral("Released"));
    QCOMPARE(ui.cell(1, SampleTokens::ExpectedColumn), QStringLiteral("Expected: released"));
    QCOMPARE(ui.title(), QStringLiteral("Samples (2, 1 not as expected)"));
    ui.expect(QStringLiteral("No expectation"));
    QCOMPARE(ui.title(), QStringLiteral("Samples (2)"));
}

void TestSamples::notesOfTheToken()
{
    const Fixture ui;
    ui.window->openToken(ui.write(QStringLiteral("claims.json"),
                                  FileFixture::read(QStringLiteral(SKR_TEST_DATA "/tokens/compliant.json"))));
    QVERIFY(!ui.find<QWidget>("tokenNotes")->isVisibleTo(ui.window.get()));
    const QByteArray header =
        QByteArray("{\"alg\":\"none\"}").toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
    const QByteArray payload = QByteArray("{\"iss\":\"https://a.b\",\"x-ms-attestation-type\":\"sevsnpvm\"}")
                                   .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
    ui.window->openToken(ui.write(QStringLiteral("none.jwt"), header + '.' + payload + '.'));
    QVERIFY(ui.find<QLabel>("tokenNotesText")->text().contains(QStringLiteral("none")));
}

void TestSamples::pasteOfSeveral()
{
    const Fixture ui;
    QGuiApplication::clipboard()->setText(QString::fromUtf8(FileFixture::read(ui.two())));
    ui.action("pasteTokenAction")->trigger();
    QCOMPARE(ui.model()->rowCount(), 2);
}

void TestSamples::closingForgetsThem()
{
    const Fixture ui;
    ui.window->openToken(ui.two());
    ui.action("closeAction")->trigger();
    QCOMPARE(ui.model()->rowCount(), 0);
}

void TestSamples::readOut()
{
    const Fixture ui;
    ui.window->openToken(ui.two());
    QCOMPARE(ui.model()->index(0, 0).data(Qt::AccessibleTextRole).toString(),
             QStringLiteral("tokens.jsonl, no. 1, shown, Released, but the token has expired"));
    QCOMPARE(ui.model()->index(1, SampleTokens::VerdictColumn).data(Qt::AccessibleTextRole).toString(),
             QStringLiteral("Refused"));
}

SKR_TEST(TestSamples)
#include "tst_samples.moc"
