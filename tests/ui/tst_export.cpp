// SPDX-License-Identifier: Apache-2.0
// File ▸ Export: the policy in another form, copied or saved.
#include "tests/program/registration.h"
#include "tests/ui/filefixture.h"

#include "core/wrapping/wrapping.h"
#include "ui/export/exportdialog.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace skr;

class TestExport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void forms_data();
    void forms();
    void namesGoIn();
    void immutableWarns();
    void refusal();
    void errorsAreSaid();
    void asItWasFound();
    void namesTheFile();
    void saves();
    void remembersChoices();

private:
    struct Fixture : FileFixture {
        Fixture()
        {
            QSettings().remove(QStringLiteral("export"));
            window->openPolicy(
                write(QStringLiteral("policy.json"), FileFixture::read(samplePath("confidential-vm.policy.json"))));
        }
        ExportDialog *dialog() const { return window->findChild<ExportDialog *>(); }
        [[nodiscard]] bool openDialog() const
        {
            action("exportAction")->trigger();
            return dialog() != nullptr;
        }
        template <typename Widget> Widget *in(const char *name) const
        {
            return dialog()->findChild<Widget *>(QString::fromLatin1(name));
        }
        /// False if no choice starts so.
        [[nodiscard]] bool choose(const char *box, const QString &start) const
        {
            auto *choice = in<QComboBox>(box);
            choice->setCurrentIndex(choice->findText(start, Qt::MatchStartsWith));
            return choice->currentText().startsWith(start);
        }
        QString exportedText() const { return in<QPlainTextEdit>("exportText")->toPlainText(); }
        QString notes() const { return in<QLabel>("exportNotes")->text(); }
    };
};

void TestExport::forms_data()
{
    QTest::addColumn<QString>("shown");
    QTest::addColumn<bool>("namesKey");
    QTest::newRow("Policy alone") << "\"version\": \"1.0.0\"" << false;
    QTest::newRow("base64url") << "ewog" << false;
    QTest::newRow("REST") << "\"release_policy\"" << true;
    QTest::newRow("ARM") << "Microsoft.KeyVault/vaults/keys" << true;
    QTest::newRow("Bicep") << "resource " << true;
    QTest::newRow("Terraform") << "azurerm_key_vault_key" << true;
    QTest::newRow("Azure CLI") << "az keyvault key create" << true;
    QTest::newRow("PowerShell") << "Add-AzKeyVaultKey" << true;
    QTest::newRow("File for the Azure Portal") << "\"version\": \"1.0.0\"" << false;
}

void TestExport::forms()
{
    QFETCH(QString, shown);
    QFETCH(bool, namesKey);
    Fixture ui;
    QVERIFY(ui.openDialog());
    QVERIFY(ui.choose("export_form", QString::fromLatin1(QTest::currentDataTag())));
    QVERIFY2(ui.exportedText().contains(shown), qPrintable(ui.exportedText()));
    QCOMPARE(ui.in<QLineEdit>("export_key")->isVisible(), namesKey);
    QCOMPARE(ui.in<QComboBox>("export_target")->isVisible(), namesKey);
    ui.in<QPushButton>("exportCopy")->click();
    QCOMPARE(QGuiApplication::clipboard()->text(), ui.exportedText());
}

void TestExport::namesGoIn()
{
    Fixture ui;
    QVERIFY(ui.openDialog());
    QVERIFY(ui.choose("export_form", QStringLiteral("Azure CLI")));
    QVERIFY(ui.exportedText().contains(QStringLiteral("--vault-name VAULT-NAME")));
    QVERIFY(ui.choose("export_target", QStringLiteral("Managed HSM")));
    ui.in<QLineEdit>("export_holder")->setText(QStringLiteral("my-hsm"));
    ui.in<QLineEdit>("export_key")->setText(QStringLiteral("disk-key"));
    QVERIFY2(ui.exportedText().contains(QStringLiteral("--hsm-name my-hsm")), qPrintable(ui.exportedText()));
    QVERIFY(ui.exportedText().contains(QStringLiteral("--name disk-key")));
    QVERIFY(ui.choose("export_step", QStringLiteral("Change")));
    QVERIFY(ui.exportedText().contains(QStringLiteral("set-attributes")));
    QVERIFY2(ui.notes().contains(QStringLiteral("AKV.SKR.1016")), qPrintable(ui.notes()));
}

void TestExport::immutableWarns()
{
    Fixture ui;
    QVERIFY(ui.openDialog());
    QVERIFY(ui.choose("export_form", QStringLiteral("Terraform")));
    QVERIFY(!ui.notes().contains(QStringLiteral("cannot be undone")));
    ui.in<QCheckBox>("exportImmutable")->setChecked(true);
    QVERIFY2(ui.notes().contains(QStringLiteral("Immutable cannot be undone")), qPrintable(ui.notes()));
    QVERIFY(ui.exportedText().contains(QStringLiteral("cannot be undone"))); // as a comment, for who runs it
}

void TestExport::refusal()
{
    Fixture ui;
    QVERIFY(ui.openDialog());
    QVERIFY(ui.choose("export_form", QStringLiteral("Terraform")));
    QVERIFY(ui.choose("export_target", QStringLiteral("Managed HSM")));
    QVERIFY2(ui.notes().startsWith(QStringLiteral("Not possible: ")), qPrintable(ui.notes()));
    QVERIFY(ui.exportedText().isEmpty());
    QVERIFY(!ui.in<QPushButton>("exportCopy")->isEnabled());
    QVERIFY(!ui.in<QPushButton>("exportSave")->isEnabled());
}

void TestExport::errorsAreSaid()
{
    Fixture ui;
    ui.setText(R"({"version": "1.0.0", "anyOf": []})");
    QVERIFY(ui.openDialog());
    QVERIFY2(ui.notes().contains(QStringLiteral("This policy has errors")), qPrintable(ui.notes()));
}

void TestExport::asItWasFound()
{
    Fixture ui;
    const QByteArray bytes = FileFixture::read(QStringLiteral(SKR_TEST_DATA "/wrappings/base64url.txt"));
    ui.window->closePolicy();
    ui.window->openPolicy(ui.write(QStringLiteral("blob.txt"), bytes));
    QVERIFY(ui.openDialog());
    QVERIFY(ui.in<QComboBox>("export_form")->currentText().contains(QStringLiteral("base64url without padding")));
    QCOMPARE(ui.exportedText().toUtf8(), bytes);
}

void TestExport::namesTheFile()
{
    Fixture ui;
    QVERIFY(ui.openDialog());
    QVERIFY(ui.choose("export_form", QStringLiteral("Azure CLI")));
    QVERIFY2(ui.exportedText().contains(QStringLiteral("policy.json")), qPrintable(ui.exportedText()));
    ui.in<QCheckBox>("exportInPlace")->setChecked(true);
    QVERIFY(ui.exportedText().contains(QStringLiteral("anyOf")));
    ui.dialog()->close();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    // The file does not hold what is in the window now.
    ui.change();
    QVERIFY(ui.openDialog());
    QVERIFY(ui.choose("export_form", QStringLiteral("Azure CLI")));
    QVERIFY(!ui.in<QCheckBox>("exportInPlace")->isVisible());
    QVERIFY(ui.exportedText().contains(QStringLiteral("anyOf")));
}

void TestExport::saves()
{
    Fixture ui;
    QVERIFY(ui.openDialog());
    QVERIFY(ui.choose("export_form", QStringLiteral("Bicep")));
    const QString text = ui.exportedText();
    ui.dialogs->nextPath = ui.path(QStringLiteral("key.bicep"));
    ui.in<QPushButton>("exportSave")->click();
    QCOMPARE(QString::fromUtf8(FileFixture::read(ui.dialogs->nextPath)), text);
    QVERIFY(ui.dialogs->errors.isEmpty());
}

void TestExport::remembersChoices()
{
    Fixture ui;
    QVERIFY(ui.openDialog());
    QVERIFY(ui.choose("export_form", QStringLiteral("Bicep")));
    ui.in<QLineEdit>("export_key")->setText(QStringLiteral("disk-key"));
    ui.in<QPushButton>("exportCopy")->click();
    ui.dialog()->close();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QVERIFY(ui.openDialog());
    QVERIFY(ui.in<QComboBox>("export_form")->currentText().startsWith(QStringLiteral("Bicep")));
    QCOMPARE(ui.in<QLineEdit>("export_key")->text(), QStringLiteral("disk-key"));
    // What cannot be undone is chosen anew each time.
    QVERIFY(!ui.in<QCheckBox>("exportImmutable")->isChecked());
}

SKR_TEST(TestExport)
#include "tst_export.moc"
