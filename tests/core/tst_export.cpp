// SPDX-License-Identifier: Apache-2.0
#include "tests/program/registration.h"

#include "core/edit/layout.h"
#include "core/wrapping/export.h"
#include "core/wrapping/wrapping.h"

#include <QTest>

using namespace skr;

namespace {

constexpr const char *exportedPolicy =
    "{\n"
    "  \"version\": \"1.0.0\",\n"
    "  \"anyOf\": [\n"
    "    {\n"
    "      \"authority\": \"https://sharedweu.weu.attest.azure.net\",\n"
    "      \"allOf\": [\n"
    "        {\"claim\": \"x-ms-compliance-status\", \"equals\": \"it's <azure>-compliant & \\u00e4\"}\n"
    "      ]\n"
    "    }\n"
    "  ]\n"
    "}\n";

/// The value of each member and element, whatever the layout and the escapes.
std::string meaning(std::string_view json)
{
    const SyntaxTree tree = SyntaxTree::parse(json);
    std::string text;
    for (NodeIndex node = 0; node < tree.size(); ++node) {
        if (tree[node].firstChild == noNode)
            text += tree.stringValue(node) + "\n";
    }
    return text;
}

} // namespace

/// What is exported reads back as the same policy, and what a form cannot do is refused.
class TestExport : public QObject
{
    Q_OBJECT

private slots:
    void readsBack_data();
    void readsBack();
    void refusals_data();
    void refusals();
    void notes_data();
    void notes();
    void fileNames_data();
    void fileNames();
    void refusedFileNames_data();
    void refusedFileNames();
};

void TestExport::readsBack_data()
{
    QTest::addColumn<int>("form");
    QTest::addColumn<int>("step");
    QTest::addColumn<int>("target");
    QTest::addColumn<int>("shell");
    using Form = ExportForm;
    const auto row = [](const char *name, Form form, ExportStep step = ExportStep::Create,
                        ExportTarget target = ExportTarget::Vault, ExportShell shell = ExportShell::Bash) {
        QTest::newRow(name) << int(form) << int(step) << int(target) << int(shell);
    };
    row("json", Form::Json);
    row("portal", Form::Portal);
    row("base64url", Form::Base64Url);
    row("rest, create", Form::Rest);
    row("rest, import", Form::Rest, ExportStep::Import, ExportTarget::ManagedHsm);
    row("rest, update", Form::Rest, ExportStep::Update);
    row("arm", Form::Arm);
    row("arm, managed HSM", Form::Arm, ExportStep::Create, ExportTarget::ManagedHsm);
    row("bicep", Form::Bicep);
    row("terraform", Form::Terraform);
    row("az", Form::Az);
    row("az, managed HSM", Form::Az, ExportStep::Import, ExportTarget::ManagedHsm);
    row("az, update", Form::Az, ExportStep::Update);
    row("az in PowerShell", Form::Az, ExportStep::Create, ExportTarget::Vault, ExportShell::PowerShell);
    row("powershell", Form::PowerShell);
    row("powershell, update", Form::PowerShell, ExportStep::Update, ExportTarget::ManagedHsm);
}

void TestExport::readsBack()
{
    QFETCH(int, form);
    QFETCH(int, step);
    QFETCH(int, target);
    QFETCH(int, shell);
    ExportOptions options;
    options.form = ExportForm(form);
    options.step = ExportStep(step);
    options.target = ExportTarget(target);
    options.shell = ExportShell(shell);
    const Exported result = exported(exportedPolicy, options);
    QVERIFY2(result.text, result.refusal.c_str());
    const Wrapping wrapping = Wrapping::recognise(*result.text);
    QVERIFY2(wrapping.hasPolicy(), wrapping.description().c_str());
    QCOMPARE(meaning(wrapping.policyText()), meaning(exportedPolicy));
}

void TestExport::refusals_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("words");
    QTest::newRow("no version") << QByteArray(R"({"anyOf": []})") << "`version` is missing";
    QTest::newRow("no JSON") << QByteArray("{'version': 1}") << "not plain JSON";
    QTest::newRow("comment") << QByteArray("{\"version\": \"1.0.0\"} // mine") << "not plain JSON";
    QTest::newRow("name") << QByteArray("{\"version\": \"1.0.0\"}") << "letters, digits and hyphens";
    QTest::newRow("arm, immutable") << QByteArray("{\"version\": \"1.0.0\"}") << "no `immutable`";
    QTest::newRow("bicep, import") << QByteArray("{\"version\": \"1.0.0\"}") << "neither imports";
    QTest::newRow("terraform, managed HSM") << QByteArray("{\"version\": \"1.0.0\"}") << "no source documents";
    QTest::newRow("terraform, import") << QByteArray("{\"version\": \"1.0.0\"}") << "imports none";
    QTest::newRow("terraform, placeholder") << QByteArray("{\"version\": \"${x}\"}") << "would replace";
    QTest::newRow("powershell, import") << QByteArray("{\"version\": \"1.0.0\"}") << "(-KeyFilePath): use --to az";
    QTest::newRow("powershell, managed HSM import")
        << QByteArray("{\"version\": \"1.0.0\"}") << "(-KeyFilePath): use --to az";
    QTest::newRow("powershell, update") << QByteArray("{\"version\": \"1.0.0\"}")
                                        << "(-HsmName), not in a vault: use --to az";
    QTest::newRow("cmd, in place") << QByteArray("{\"version\": \"1.0.0\"}") << "cmd passes neither";
}

void TestExport::refusals()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, words);
    const QString row = QString::fromLatin1(QTest::currentDataTag());
    ExportOptions options;
    options.form = row.startsWith("arm") ? ExportForm::Arm
        : row.startsWith("bicep")        ? ExportForm::Bicep
        : row.startsWith("terraform")    ? ExportForm::Terraform
        : row.startsWith("powershell")   ? ExportForm::PowerShell
                                         : ExportForm::Az;
    options.immutable = row.endsWith("immutable");
    options.step = row.endsWith("import") ? ExportStep::Import
        : row.endsWith("update")          ? ExportStep::Update
                                          : ExportStep::Create;
    options.target = row.contains("HSM") ? ExportTarget::ManagedHsm : ExportTarget::Vault;
    options.shell = row.startsWith("cmd") ? ExportShell::Cmd : ExportShell::Bash;
    options.key = row == "name" ? "a key; rm" : "disk";
    const Exported result = exported(text.toStdString(), options);
    QVERIFY(!result.text);
    QVERIFY2(QString::fromStdString(result.refusal).contains(words), result.refusal.c_str());
}

void TestExport::notes_data()
{
    QTest::addColumn<int>("form");
    QTest::addColumn<int>("step");
    QTest::addColumn<bool>("immutable");
    QTest::addColumn<QString>("words");
    QTest::newRow("immutable") << int(ExportForm::Az) << int(ExportStep::Create) << true << "cannot be undone";
    QTest::newRow("versionless") << int(ExportForm::Az) << int(ExportStep::Update) << false << "AKV.SKR.1016";
    QTest::newRow("exportable") << int(ExportForm::PowerShell) << int(ExportStep::Create) << false << "exportable";
    QTest::newRow("method") << int(ExportForm::Rest) << int(ExportStep::Update) << false << "PATCH https://";
    QTest::newRow("create-only") << int(ExportForm::Bicep) << int(ExportStep::Create) << false << "a template creates";
    QTest::newRow("portal") << int(ExportForm::Portal) << int(ExportStep::Create) << false << "is not documented";
}

void TestExport::notes()
{
    QFETCH(int, form);
    QFETCH(int, step);
    QFETCH(bool, immutable);
    QFETCH(QString, words);
    ExportOptions options;
    options.form = ExportForm(form);
    options.step = ExportStep(step);
    options.immutable = immutable;
    QString notes;
    for (const std::string &note : exported(exportedPolicy, options).notes)
        notes += QString::fromStdString(note) + "\n";
    QVERIFY2(notes.contains(words), qPrintable(notes));
}

void TestExport::fileNames_data()
{
    QTest::addColumn<int>("form");
    QTest::addColumn<int>("shell");
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("argument");
    const auto row = [](const char *name, ExportForm form, ExportShell shell, const char *file, const char *argument) {
        QTest::newRow(name) << int(form) << int(shell) << QString::fromUtf8(file) << QString::fromUtf8(argument);
    };
    using Form = ExportForm;
    using Shell = ExportShell;
    row("bash, apostrophe", Form::Az, Shell::Bash, "it's.json", R"('it'\''s.json')");
    row("bash, option", Form::Az, Shell::Bash, "-x.json", "'./-x.json'");
    row("bash, response file", Form::Az, Shell::Bash, "@x.json", "'./@x.json'");
    row("bash, home", Form::Az, Shell::Bash, "~.json", "'./~.json'");
    row("bash, line break", Form::Az, Shell::Bash, "a\nb.json", "'a\nb.json'");
    row("cmd, option", Form::Az, Shell::Cmd, "-x.json", R"(".\-x.json")");
    row("az in PowerShell, response file", Form::Az, Shell::PowerShell, "@x.json", "'./@x.json'");
    row("az in PowerShell, typographic", Form::Az, Shell::PowerShell, "\u2019; x; \u2018.json",
        "'\u2019\u2019; x; \u2018\u2018.json'");
    row("PowerShell, typographic", Form::PowerShell, Shell::Bash, "\u2018\u2019\u201A\u201B.json",
        "'\u2018\u2018\u2019\u2019\u201A\u201A\u201B\u201B.json'");
    row("PowerShell, beside them", Form::PowerShell, Shell::Bash, "\u2017\u201C.json", "'\u2017\u201C.json'");
    row("PowerShell, apostrophe", Form::PowerShell, Shell::Bash, "it's.json", "'it''s.json'");
    row("PowerShell, option", Form::PowerShell, Shell::Bash, "-x.json", "'./-x.json'");
}

void TestExport::fileNames()
{
    QFETCH(int, form);
    QFETCH(int, shell);
    QFETCH(QString, file);
    QFETCH(QString, argument);
    ExportOptions options;
    options.form = ExportForm(form);
    options.shell = ExportShell(shell);
    options.file = file.toStdString();
    const Exported result = exported(exportedPolicy, options);
    QVERIFY2(result.text, result.refusal.c_str());
    const QString text = QString::fromStdString(*result.text);
    const qsizetype option = text.indexOf(options.form == ExportForm::Az ? " --policy " : " -ReleasePolicyPath ");
    QCOMPARE(text.mid(text.indexOf(' ', option + 1) + 1), argument + "\n");
}

void TestExport::refusedFileNames_data()
{
    QTest::addColumn<int>("form");
    QTest::addColumn<int>("shell");
    QTest::addColumn<QString>("file");
    QTest::newRow("cmd, line feed") << int(ExportForm::Az) << int(ExportShell::Cmd) << "a\nb.json";
    QTest::newRow("cmd, carriage return") << int(ExportForm::Az) << int(ExportShell::Cmd) << "x\rb.json";
    QTest::newRow("cmd, quote") << int(ExportForm::Az) << int(ExportShell::Cmd) << "\"q\".json";
    QTest::newRow("cmd, ends in a backslash") << int(ExportForm::Az) << int(ExportShell::Cmd) << "x\\";
    QTest::newRow("az in PowerShell, quote") << int(ExportForm::Az) << int(ExportShell::PowerShell) << "\"q\".json";
    QTest::newRow("PowerShell, escape") << int(ExportForm::PowerShell) << int(ExportShell::Bash) << "\x1B[31m.json";
}

void TestExport::refusedFileNames()
{
    QFETCH(int, form);
    QFETCH(int, shell);
    QFETCH(QString, file);
    ExportOptions options;
    options.form = ExportForm(form);
    options.shell = ExportShell(shell);
    options.file = file.toStdString();
    const Exported result = exported(exportedPolicy, options);
    QVERIFY(!result.text);
    QVERIFY(!result.refusal.empty());
}

SKR_TEST(TestExport)
#include "tst_export.moc"
