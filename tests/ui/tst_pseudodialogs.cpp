// SPDX-License-Identifier: Apache-2.0
// The window as a whole, its editors, dialogs and questions in a language that has every message in brackets: what
// people can see or hear outside of brackets is data.
#include "tests/azure/tlsserver.h"
#include "tests/program/registration.h"
#include "tests/ui/everydialog.h"
#include "tests/ui/everyquestion.h"
#include "tests/ui/pseudowindow.h"

#include "azure/attestationprovider.h"
#include "ui/help/helpwindow.h"
#include "ui/replay/replaydialog.h"
#include "ui/verify/endpointdialog.h"

#include <QComboBox>
#include <QFileDialog>
#include <QPlainTextEdit>

using namespace skr;
using namespace skr::test;

class TestPseudoDialogs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void wholeWindow();
    void startPage();
    void editors_data();
    void editors();
    void dialogs_data();
    void dialogs();
    void rotation();
    void exports();
    void manyTokens();
    void signatures();
    void endpoint();
    void fileOfAnotherProgram();
    void questions_data();
    void questions();
    void guide();
};

void TestPseudoDialogs::init()
{
    useOwnSettings();
    QSettings().clear(); // of the files of other tests
}

void TestPseudoDialogs::wholeWindow()
{
    PseudoWindow ui;
    ui.window->openSample();
    ui.addLoaded();
    QCOMPARE(ui.foreign(ui.window.get(), WordCollector::Hidden::Included), QString());
}

void TestPseudoDialogs::startPage()
{
    PseudoWindow ui(WindowFixture::Opens::StartPage);
    QCOMPARE(ui.foreign(), QString());
    const QString file = ui.write(QStringLiteral("a.json"), "{}");
    QVERIFY(ui.window->openPolicy(file));
    ui.addLoaded(file);
    ui.window->closePolicy();
    QCOMPARE(ui.foreign(), QString());
}

void TestPseudoDialogs::editors_data()
{
    QTest::addColumn<QByteArray>("condition");
    QTest::newRow("text") << QByteArray(R"({"claim":"x-ms-attestation-type","equals":"sevsnpvm"})");
    QTest::newRow("boolean") << QByteArray(R"({"claim":"x-ms-sevsnpvm-is-debuggable","equals":false})");
    QTest::newRow("integer") << QByteArray(R"({"claim":"x-ms-sevsnpvm-vmpl","equals":0})");
    QTest::newRow("digest") << QByteArray(R"({"claim":"x-ms-sevsnpvm-hostdata","equals":"00ff"})");
    QTest::newRow("time") << QByteArray(R"({"claim":"exp","greater":1700000000})");
    QTest::newRow("unknown claim") << QByteArray(R"({"claim":"contoso","equals":[1]})");
    QTest::newRow("block") << QByteArray(R"({"anyOf":[{"claim":"x-ms-ver","exists":true}]})");
}

/// Those of all cells, with what they suggest and note.
void TestPseudoDialogs::editors()
{
    QFETCH(QByteArray, condition);
    PseudoWindow ui;
    ui.setText(R"({"version":"1.0.0","anyOf":[{"authority":"https://sharedeus.eus.attest.azure.net","allOf":[)"
               + condition + "]}]}");
    ui.addLoaded();
    int opened = 0;
    for (QModelIndex row = ui.tree->model()->index(0, 0); row.isValid(); row = ui.tree->indexBelow(row)) {
        for (int column = 0; column < PolicyTreeModel::ColumnCount; ++column) {
            ui.open(row.siblingAtColumn(column));
            QCoreApplication::processEvents();
            QCOMPARE(ui.foreign(), QString());
            if (ui.editor() != nullptr) {
                ++opened;
                QTest::keyClick(ui.editor(), Qt::Key_Escape);
            }
        }
    }
    QVERIFY(opened > 3);
}

void TestPseudoDialogs::dialogs_data()
{
    QTest::addColumn<int>("number");
    for (std::size_t i = 0; i < everyDialog().size(); ++i)
        QTest::newRow(everyDialog()[i].name) << static_cast<int>(i);
}

void TestPseudoDialogs::dialogs()
{
    QFETCH(int, number);
    PseudoWindow ui;
    ui.window->openSample();
    ui.addLoaded();
    if (everyDialog()[static_cast<std::size_t>(number)].name == std::string_view("new from template")) {
        for (const PolicyTemplate &each : policyTemplates())
            ui.data.addJson(each.text);
    }
    QDialog *dialog = everyDialog()[static_cast<std::size_t>(number)].open(ui);
    QVERIFY(dialog);
    dialog->show();
    QCoreApplication::processEvents();
    QCOMPARE(ui.foreign(), QString());
}

/// Between widening and narrowing, with a token to verify with.
void TestPseudoDialogs::rotation()
{
    PseudoWindow ui;
    ui.window->newFromTemplate(policyTemplateIndex("rotation"));
    QVERIFY(ui.window->openToken(samplePath("compliant-cvm.jwt")));
    ui.addLoaded(samplePath("compliant-cvm.jwt"));
    for (QModelIndex row = ui.tree->model()->index(0, 0); row.isValid(); row = ui.tree->indexBelow(row)) {
        ui.tree->setCurrentIndex(row);
        ui.action("rotateMeasurement")->trigger();
        QCoreApplication::processEvents();
        QCOMPARE(ui.foreign(ui.find<QDialog>("rotationDialog")), QString());
    }
}

/// The text that is made is for other programs.
void TestPseudoDialogs::exports()
{
    PseudoWindow ui;
    ui.window->openSample();
    ui.addLoaded();
    ui.action("exportAction")->trigger();
    for (const char *box : {"export_target", "export_form", "export_step", "export_shell"}) {
        auto *choice = ui.find<QComboBox>(box);
        for (int i = choice->count() - 1; i >= 0; --i) {
            choice->setCurrentIndex(i);
            QCoreApplication::processEvents();
            ui.data.add(ui.find<QPlainTextEdit>("exportText")->toPlainText());
            QCOMPARE(ui.foreign(ui.find<QWidget>("exportDialog")), QString());
        }
    }
}

void TestPseudoDialogs::manyTokens()
{
    PseudoWindow ui;
    ui.window->openSample();
    ui.addLoaded();
    const QByteArray tokens = FileFixture::read(samplePath("compliant-cvm.jwt")).trimmed() + '\n'
        + FileFixture::read(samplePath("secure-boot-off.jwt")).trimmed() + "\nbroken\n";
    const QString file = ui.write(QStringLiteral("tokens.jsonl"), tokens);
    ui.data.add(file);
    ui.data.addFile(tokens);
    ui.action("replayAction")->trigger();
    auto *dialog = ui.window->findChild<ReplayDialog *>();
    dialog->addTokens({file, ui.path(QStringLiteral("missing.jsonl"))});
    ui.data.add(ui.path(QStringLiteral("missing.jsonl")));
    auto *start = dialog->findChild<QAbstractButton *>(QStringLiteral("replayStart"));
    start->click();
    QTRY_VERIFY(start->isEnabled());
    QCOMPARE(ui.foreign(dialog), QString());
}

/// Verified, and not.
void TestPseudoDialogs::signatures()
{
    const test::Key key = test::rsaKey();
    const std::string token =
        test::signedToken(key, "RS256", R"({"alg":"RS256","kid":"k1"})", R"({"iss":"https://a.b"})");
    PseudoWindow ui;
    const QString file = ui.write(QStringLiteral("token.jwt"), QByteArray::fromStdString(token));
    QVERIFY(ui.window->openToken(file));
    ui.addLoaded(file);
    for (const test::Key &with : {key, test::rsaKey(), test::ecKey("P-256")}) {
        const std::string keys = test::keySet(R"("kid":"k1",)" + test::numbersOf(with));
        ui.dialogs->nextPath = ui.write(QStringLiteral("keys.json"), QByteArray::fromStdString(keys));
        ui.data.addJson(keys);
        ui.data.add(ui.dialogs->nextPath);
        ui.action("signatureFromFile")->trigger();
        QCOMPARE(ui.foreignIn({"tokenDock"}), QString());
    }
    QCOMPARE(ui.foreignInDialogs(), QString());
}

/// That answers, does not know, and cannot be asked.
void TestPseudoDialogs::endpoint()
{
    PseudoWindow ui;
    TlsServer server;
    AttestationProvider provider(nullptr, server.trust());
    const std::string keys = test::keySet(R"("kid":"k1",)" + test::numbersOf(test::rsaKey()));
    ui.data.addJson(keys);
    ui.data.add(server.issuer());
    const auto see = [&](const QString &authority) {
        EndpointDialog dialog(&provider, authority, nullptr);
        dialog.show();
        const auto *again = dialog.findChild<QAbstractButton *>(QStringLiteral("endpointAgainButton"));
        const bool answered = QTest::qWaitFor([&] { return again->isEnabled(); });
        for (const QByteArray &request : server.requests)
            ui.data.add(QString::fromLatin1(request.split(' ').value(1))); // its path
        return answered ? ui.foreign(&dialog) : QStringLiteral("no answer");
    };
    QCOMPARE(see(server.issuer()), QString());
    server.publish(QByteArray::fromStdString(keys));
    QCOMPARE(see(server.issuer() + u'/'), QString());
    ui.data.add(QStringLiteral("not-an-address"));
    QCOMPARE(see(QStringLiteral("not-an-address")), QString());
}

void TestPseudoDialogs::fileOfAnotherProgram()
{
    PseudoWindow ui;
    const QString file = ui.write(QStringLiteral("a.json"), "{}");
    QVERIFY(ui.window->openPolicy(file));
    ui.addLoaded(file);
    const auto *notice = ui.find<QWidget>("fileNotice");
    ui.replace(QStringLiteral("a.json"), "[]");
    QTRY_VERIFY(notice->isVisible());
    QCOMPARE(ui.foreign(), QString());
    ui.find<QAbstractButton>("keepMineButton")->click();
    QVERIFY(QFile::remove(file));
    QTRY_VERIFY(notice->isVisible());
    QCOMPARE(ui.foreign(), QString());
}

void TestPseudoDialogs::questions_data()
{
    QTest::addColumn<int>("number");
    for (std::size_t i = 0; i < everyQuestion().size(); ++i)
        QTest::newRow(everyQuestion()[i].name) << static_cast<int>(i);
}

void TestPseudoDialogs::questions()
{
    QFETCH(int, number);
    PseudoWindow ui;
    ui.data.add(QStringLiteral("a.json"));
    QString found = QStringLiteral("no dialog");
    everyQuestion()[static_cast<std::size_t>(number)].see(ui.window.get(), [&](const QWidget *dialog) {
        // The rest of a file dialog is Qt's own, with dates and kinds of files in the words of the system.
        const auto *ofFiles = qobject_cast<const QFileDialog *>(dialog);
        found = ofFiles == nullptr
            ? ui.foreign(dialog)
            : ui.foreign(ofFiles->windowTitle() + u' ' + ofFiles->nameFilters().join(u' '), QStringLiteral("files"));
    });
    QCOMPARE(found, QString());
}

/// Its pages are English in all languages, what is around them is not.
void TestPseudoDialogs::guide()
{
    PseudoWindow ui;
    for (const std::vector<HelpPage> &pages : {helpPages(), diagnosticHelpPages()}) {
        for (const HelpPage &page : pages)
            ui.data.add(page.text);
    }
    HelpWindow guide;
    guide.show();
    guide.showTopic(QStringLiteral("preview"));
    QCOMPARE(ui.foreign(), QString());
}

SKR_TEST(TestPseudoDialogs)
#include "tst_pseudodialogs.moc"
