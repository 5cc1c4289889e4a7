// SPDX-License-Identifier: Apache-2.0
// The report for who has to approve a policy: what is in it, as PDF and on a printer.
#include "tests/program/registration.h"
#include "tests/ui/filefixture.h"

#include "qt/policyevaluation.h"
#include "qt/reviewreport.h"

#include <QTextDocument>

using namespace skr;

class TestReport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void says_data();
    void says();
    void hidesWhatIdentifies();
    void textIsNoMarkup();
    void savedAsPdf();
    void printed();
    void cancelled();

private:
    [[nodiscard]] static bool openSample(const FileFixture &ui, bool withToken)
    {
        return ui.window->openPolicy(
                   ui.write(QStringLiteral("p.json"), FileFixture::read(samplePath("confidential-vm.policy.json"))))
            && (!withToken || ui.window->openToken(samplePath("secure-boot-off.jwt")));
    }
    static ReviewSource source(const FileFixture &ui)
    {
        return {QStringLiteral("p.json"),
                QDateTime::fromSecsSinceEpoch(1700000000, Qt::UTC),
                ui.window->document()->sharedRevision(),
                ui.window->document()->sharedCatalog(),
                ui.window->evaluation()->current(),
                QStringLiteral("t.jwt")};
    }
    /// As it is read, without marks.
    static QString plain(const ReviewSource &source)
    {
        QTextDocument document;
        document.setMarkdown(ReviewReport::markdown(source));
        return document.toPlainText();
    }
};

void TestReport::says_data()
{
    QTest::addColumn<bool>("withToken");
    QTest::addColumn<QString>("words");
    QTest::newRow("name") << false << "p.json";
    QTest::newRow("day") << false << "2023";
    QTest::newRow("words") << false << "The policy in words";
    QTest::newRow("claim") << false << "x-ms-compliance-status";
    QTest::newRow("problems")
        << false
        << "Line 14, hint: only AMD SEV-SNP can get the key, Intel TDX cannot: if both will do, put the "
           "two types into an anyOf";
    QTest::newRow("no token") << false << "No sample token was tried.";
    QTest::newRow("token") << true << "Sample token: t.jwt";
    QTest::newRow("verdict") << true << "Refused";
    QTest::newRow("reason") << true << "x-ms-runtime.vm-configuration.secure-boot must be true";
    QTest::newRow("text") << true << "\"version\": \"1.0.0\"";
}

void TestReport::says()
{
    QFETCH(bool, withToken);
    QFETCH(QString, words);
    const FileFixture ui;
    QVERIFY(openSample(ui, withToken));
    const QString report = plain(source(ui));
    QVERIFY2(report.contains(words), qPrintable(report));
}

void TestReport::hidesWhatIdentifies()
{
    const FileFixture ui;
    QVERIFY(openSample(ui, true));
    const auto &token = ui.window->evaluation()->token();
    const NodeIndex id = token->find("x-ms-azurevm-vmid");
    const QString report = ReviewReport::markdown(source(ui));
    if (id != noNode)
        QVERIFY(!report.contains(QString::fromStdString(std::string(token->value(id).text))));
    QVERIFY(!report.contains(QString::fromStdString(token->payload()).left(200)));
}

void TestReport::textIsNoMarkup()
{
    const FileFixture ui;
    ui.setText("{\"version\": \"1.0.0\", \"anyOf\": [{\"authority\": \"https://a.example\", \"allOf\": [\n"
               "{\"claim\": \"<b>x</b> ```` *y* [z](q)\", \"equals\": \"# one\"}]}]}");
    ReviewSource report = source(ui);
    report.name = QStringLiteral("a_b_ # <i>.json");
    const QString text = plain(report);
    QVERIFY(text.startsWith(QStringLiteral("a_b_ # <i>.json")));
    QVERIFY(text.contains(QStringLiteral("{\"claim\": \"<b>x</b> ```` *y* [z](q)\", \"equals\": \"# one\"}]}]}")));
}

void TestReport::savedAsPdf()
{
    FileFixture ui;
    QVERIFY(openSample(ui, true));
    ui.dialogs->nextPath = ui.path(QStringLiteral("report.pdf"));
    ui.action("pdfAction")->trigger();
    QCOMPARE(ui.dialogs->errors, QStringList());
    const QByteArray pdf = FileFixture::read(ui.dialogs->nextPath);
    QVERIFY(pdf.startsWith("%PDF-"));
    QVERIFY(pdf.trimmed().endsWith("%%EOF"));
    ui.dialogs->nextPath = ui.path(QStringLiteral("no folder/report.pdf"));
    ui.action("pdfAction")->trigger();
    QCOMPARE(ui.dialogs->errors.size(), 1);
}

void TestReport::printed()
{
    FileFixture ui;
    QVERIFY(openSample(ui, false));
    ui.dialogs->nextPath = ui.path(QStringLiteral("printed.pdf"));
    ui.action("printAction")->trigger();
    QCOMPARE(ui.dialogs->errors, QStringList());
    QVERIFY(FileFixture::read(ui.dialogs->nextPath).startsWith("%PDF-"));
}

void TestReport::cancelled()
{
    FileFixture ui;
    QVERIFY(openSample(ui, false));
    ui.dialogs->nextPath.clear();
    ui.action("printAction")->trigger();
    ui.action("pdfAction")->trigger();
    QCOMPARE(ui.dialogs->errors, QStringList());
}

SKR_TEST(TestReport)
#include "tst_report.moc"
