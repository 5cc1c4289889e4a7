// SPDX-License-Identifier: Apache-2.0
// Policies inside of other files: opened, said what they are in, edited, saved back.
#include "tests/program/registration.h"
#include "tests/ui/filefixture.h"

#include "core/wrapping/wrapping.h"

#include <QClipboard>
#include <QDir>
#include <QDropEvent>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QUndoStack>

using namespace skr;

class TestWrappings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneValueThroughTheTree_data();
    void oneValueThroughTheTree();
    void says_data();
    void says();
    void plainSaysNothing();
    void readOnlyIsSavedElsewhere();
    void refusalWritesNothing();
    void severalAskWhich_data();
    void severalAskWhich();
    void textIsSavedAsItIs();
    void mendedTextOffersThePolicy();
    void pastedTextOffersThePolicy();
    void fromTheClipboard();
    void droppedOnTheStartPage();
    void reloadTakesTheRestToo();
    void differencesOfTheRest();
    void hiddenNoticeStaysAway();

private:
    struct Fixture : FileFixture {
        using FileFixture::FileFixture;
        QWidget *notice() const { return find<QWidget>("wrappingNotice"); }
        QString message() const
        {
            return notice()->isVisible() ? find<QLabel>("wrappingNoticeMessage")->text() : QString();
        }
        bool offers(const char *button) const { return find<QPushButton>(button)->isVisible(); }
        void press(const char *button) const { find<QPushButton>(button)->click(); }
        /// A file of data/wrappings in a folder of its own, opened. Returns its path.
        QString openCopy(const QString &name) const
        {
            const QString copy = write(name, read(sample(name)));
            window->openPolicy(copy);
            return copy;
        }
        static QString sample(const QString &name) { return QStringLiteral(SKR_TEST_DATA "/wrappings/") + name; }
        /// As a person does: the value of the first condition with that claim.
        [[nodiscard]] bool setValue(const QString &claim, const QString &value) const
        {
            open(row(claim, 2));
            return type(value);
        }
    };
    static std::string bytesOf(const QString &path) { return FileFixture::read(path).toStdString(); }
};

/// Every file whose policy can be written back.
void TestWrappings::oneValueThroughTheTree_data()
{
    QTest::addColumn<QString>("file");
    for (const QString &name : QDir(Fixture::sample({})).entryList(QDir::Files)) {
        if (Wrapping::recognise(bytesOf(Fixture::sample(name))).state() == WrappingState::Editable)
            QTest::newRow(qPrintable(name)) << name;
    }
}

void TestWrappings::oneValueThroughTheTree()
{
    QFETCH(QString, file);
    Fixture ui;
    const QString path = ui.openCopy(file);
    const Wrapping before = Wrapping::recognise(bytesOf(path));
    QCOMPARE(ui.text(), before.policyText());
    QVERIFY(!ui.window->isWindowModified());
    QVERIFY(ui.message().contains(QStringLiteral("Saving writes it back")));

    QVERIFY(ui.setValue(QStringLiteral("x-ms-compliance-status"), QStringLiteral("azure-compliant-uvm")));
    QVERIFY(ui.window->isWindowModified());
    QVERIFY2(ui.window->save(), qPrintable(ui.dialogs->errors.join(u'\n')));
    QVERIFY(!ui.window->isWindowModified());
    std::string policy = before.policyText();
    const std::string was = "azure-compliant-cvm";
    policy.replace(policy.find(was), was.size(), "azure-compliant-uvm");
    QCOMPARE(bytesOf(path), before.write(policy).text.value_or("refused"));
    // Undone and saved again, the file is what it was.
    ui.window->document()->undoStack()->undo();
    QVERIFY(ui.window->save());
    QCOMPARE(bytesOf(path), before.bytes());
}

void TestWrappings::says_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<bool>("exports");
    QTest::addColumn<bool>("showsPlace");
    const auto row = [](const char *file, const char *words, bool exports = false, bool showsPlace = false) {
        QTest::newRow(file) << QString::fromUtf8(words) << exports << showsPlace;
    };
    row("base64url.txt", "Policy in base64url without padding. Saving writes it back");
    row("az-show.json", "Policy in “encodedPolicy” of “releasePolicy” of “az keyvault key show”");
    row("key-bundle-sealed.json", "“immutable” is true: on a key, this policy can never be changed");
    row("key-bundle-sealed.json", "“exportable” is false: this key is never released");
    row("key-bundle-sealed.json", "Key type “RSA” is not one of an HSM");
    row("release-response.json", "It cannot be written back: the service has signed this response", true);
    row("console.txt", "Saving asks for another file.", true);
    row("bicep-object.bicep", "It cannot be written back", true);
    row("attestation-policy.txt", "An attestation policy, which tells Azure Attestation");
    row("rotation-policy.json", "It is shown as text.");
    row("base64url-dash.txt", "where base64url has a hyphen", false, true);
    row("utf-16-cut.json", "half a character", false, true);
    row("az-show-none.json", "It is shown as text.");
    row("authority.json", "Part of a policy");
    row("cut-tables.json", "pass -Depth 20 to ConvertTo-Json");
}

void TestWrappings::says()
{
    QFETCH(QString, words);
    QFETCH(bool, exports);
    QFETCH(bool, showsPlace);
    Fixture ui;
    const QString path = ui.openCopy(QString::fromLatin1(QTest::currentDataTag()));
    QVERIFY2(ui.message().contains(words), qPrintable(ui.message()));
    QCOMPARE(ui.notice()->accessibleName(), ui.message());
    QCOMPARE(ui.offers("exportButton"), exports);
    QCOMPARE(ui.offers("brokenPlaceButton"), showsPlace);
    QVERIFY(!ui.offers("editInsideButton"));
    // Nothing happens to the file by looking at it.
    QCOMPARE(bytesOf(path), bytesOf(Fixture::sample(QString::fromLatin1(QTest::currentDataTag()))));
}

void TestWrappings::plainSaysNothing()
{
    Fixture ui;
    QVERIFY(!ui.notice()->isVisible());
    ui.openCopy(QStringLiteral("base64url.txt"));
    QVERIFY(ui.notice()->isVisible());
    ui.openCopy(QStringLiteral("base64url.txt"));
    ui.window->newPolicy();
    QVERIFY(!ui.others().isEmpty());
    QVERIFY(!ui.others().front()->findChild<QWidget *>(QStringLiteral("wrappingNotice"))->isVisible());
}

void TestWrappings::readOnlyIsSavedElsewhere()
{
    Fixture ui;
    const QString path = ui.openCopy(QStringLiteral("console.txt"));
    const std::string before = bytesOf(path);
    QVERIFY(ui.setValue(QStringLiteral("x-ms-compliance-status"), QStringLiteral("azure-compliant-uvm")));
    const std::string policy = ui.text();

    ui.dialogs->nextPath = path;
    QVERIFY(!ui.window->save());
    QCOMPARE(ui.dialogs->errors.size(), 1);
    QCOMPARE(bytesOf(path), before);

    ui.dialogs->nextPath = ui.path(QStringLiteral("own.skr.json"));
    QVERIFY(ui.window->save());
    QCOMPARE(bytesOf(path), before);
    QCOMPARE(bytesOf(ui.dialogs->nextPath), policy);
    QVERIFY(!ui.notice()->isVisible());
    QVERIFY(!ui.window->isWindowModified());
}

void TestWrappings::refusalWritesNothing()
{
    Fixture ui;
    const QString path = ui.openCopy(QStringLiteral("importkey.json"));
    const std::string before = bytesOf(path);
    std::string text = ui.text();
    text.replace(text.find("equals"), 6, "notEquals");
    ui.window->document()->apply({{0, ui.text().size()}, text}, QStringLiteral("Change"));
    QVERIFY(!ui.window->save());
    QCOMPARE(ui.dialogs->errors.size(), 1);
    QVERIFY(ui.dialogs->errors.front().contains(QStringLiteral("another operator")));
    QVERIFY(ui.dialogs->errors.front().contains(QStringLiteral("Export")));
    QCOMPARE(bytesOf(path), before);
    QCOMPARE(ui.text(), text);
    QVERIFY(ui.window->isWindowModified());
}

void TestWrappings::severalAskWhich_data()
{
    QTest::addColumn<int>("choice");
    QTest::addColumn<QString>("authority");
    QTest::newRow("first") << 1 << "https://sharedweu.weu.attest.azure.net";
    QTest::newRow("second") << 2 << "https://sharedneu.neu.attest.azure.net";
    QTest::newRow("none") << 0 << QString();
}

void TestWrappings::severalAskWhich()
{
    QFETCH(int, choice);
    QFETCH(QString, authority);
    Fixture ui(WindowFixture::Opens::StartPage);
    ui.dialogs->nextChoice = choice;
    const QString path =
        ui.write(QStringLiteral("two.md"), FileFixture::read(Fixture::sample(QStringLiteral("two-policies.md"))));
    QCOMPARE(ui.window->openPolicy(path), choice > 0);
    QCOMPARE(ui.dialogs->offered.size(), 2);
    QVERIFY(ui.dialogs->offered.front().startsWith(QStringLiteral("Line 2: ")));
    QCOMPARE(ui.row(authority).isValid(), choice > 0);
    if (choice == 0)
        return;
    // It stays the chosen one, and the other is not touched.
    const Wrapping chosen = Wrapping::recognise(bytesOf(path), std::size_t(choice));
    QVERIFY(ui.setValue(QStringLiteral("x-ms-compliance-status"), QStringLiteral("azure-compliant-uvm")));
    QVERIFY(ui.window->save());
    QCOMPARE(bytesOf(path), chosen.write(ui.text()).text.value_or("refused"));
    ui.dialogs->nextChoice = 0;
    QVERIFY(ui.window->revert());
}

/// What is no policy is a text like any other.
void TestWrappings::textIsSavedAsItIs()
{
    Fixture ui;
    const QString path = ui.openCopy(QStringLiteral("attestation-policy.txt"));
    const std::string before = bytesOf(path);
    QCOMPARE(ui.text(), before);
    ui.change();
    QVERIFY(ui.window->save());
    QCOMPARE(bytesOf(path), " " + before);
}

void TestWrappings::mendedTextOffersThePolicy()
{
    Fixture ui;
    const QString path = ui.openCopy(QStringLiteral("base64url-dash.txt"));
    const std::string dash = "\xE2\x80\x93";
    QVERIFY(!ui.offers("editInsideButton"));
    const std::size_t place = ui.text().find(dash);
    ui.window->document()->type({{place, place + dash.size()}, "-"});
    const std::string blob = ui.text();
    QVERIFY(ui.offers("editInsideButton"));
    QVERIFY2(ui.message().startsWith(QStringLiteral("This text holds a policy: policy in base64url")),
             qPrintable(ui.message()));
    ui.press("editInsideButton");
    QVERIFY(ui.text().starts_with('{'));
    QVERIFY(ui.window->isWindowModified());
    QVERIFY(ui.window->save());
    QCOMPARE(bytesOf(path), blob);
}

void TestWrappings::pastedTextOffersThePolicy()
{
    Fixture ui;
    const std::string blob = bytesOf(Fixture::sample(QStringLiteral("base64url.txt")));
    ui.window->document()->type({{0, ui.text().size()}, blob});
    QVERIFY(ui.offers("editInsideButton"));
    ui.window->document()->undoStack()->undo();
    QVERIFY(!ui.notice()->isVisible());
    ui.window->document()->undoStack()->redo();
    ui.press("editInsideButton");
    ui.dialogs->nextPath = ui.path(QStringLiteral("pasted.txt"));
    QVERIFY(ui.window->save());
    QCOMPARE(bytesOf(ui.dialogs->nextPath), blob);
}

void TestWrappings::fromTheClipboard()
{
    Fixture ui(WindowFixture::Opens::StartPage);
    QGuiApplication::clipboard()->setText(
        QString::fromStdString(bytesOf(Fixture::sample(QStringLiteral("az-show.json")))));
    ui.action("fromClipboardAction")->trigger();
    QVERIFY(ui.message().contains(QStringLiteral("az keyvault key show")));
    QVERIFY(ui.row(QStringLiteral("x-ms-compliance-status")).isValid());
    QVERIFY(ui.window->isWindowModified());

    QGuiApplication::clipboard()->clear();
    ui.action("fromClipboardAction")->trigger();
    QVERIFY(ui.others().isEmpty());
}

void TestWrappings::droppedOnTheStartPage()
{
    Fixture ui(WindowFixture::Opens::StartPage);
    auto *page = ui.find<QAbstractScrollArea>("startPage");
    QMimeData data;
    data.setText(QString::fromStdString(bytesOf(Fixture::sample(QStringLiteral("base64-padded.txt")))));
    QDragEnterEvent enter({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(page->viewport(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(page->viewport(), &drop);
    QVERIFY(ui.message().contains(QStringLiteral("base64")));
    QVERIFY(ui.row(QStringLiteral("x-ms-compliance-status")).isValid());
}

void TestWrappings::reloadTakesTheRestToo()
{
    Fixture ui;
    const QString path = ui.openCopy(QStringLiteral("key-bundle.json"));
    QByteArray outside = FileFixture::read(path);
    outside.replace("\"enabled\": true", "\"enabled\": false");
    QVERIFY(outside != FileFixture::read(path));
    ui.write(QStringLiteral("key-bundle.json"), outside);
    QVERIFY(ui.window->revert());
    QVERIFY(ui.setValue(QStringLiteral("x-ms-compliance-status"), QStringLiteral("azure-compliant-uvm")));
    QVERIFY(ui.window->save());
    QVERIFY(FileFixture::read(path).contains("\"enabled\": false"));
}

void TestWrappings::differencesOfTheRest()
{
    Fixture ui;
    const QString path = ui.openCopy(QStringLiteral("key-bundle.json"));
    QByteArray outside = FileFixture::read(path);
    outside.replace("\"enabled\": true", "\"enabled\": false");
    ui.write(QStringLiteral("key-bundle.json"), outside);
    QEvent event(QEvent::ActivationChange);
    QCoreApplication::sendEvent(ui.window.get(), &event);
    ui.press("differencesButton");
    QVERIFY2(ui.dialogs->differences.contains(QStringLiteral("\"enabled\": false")),
             qPrintable(ui.dialogs->differences));
}

void TestWrappings::hiddenNoticeStaysAway()
{
    Fixture ui;
    ui.openCopy(QStringLiteral("base64url.txt"));
    ui.press("hideNoticeButton");
    QVERIFY(!ui.notice()->isVisible());
    QVERIFY(ui.setValue(QStringLiteral("x-ms-compliance-status"), QStringLiteral("azure-compliant-uvm")));
    QVERIFY(!ui.notice()->isVisible());
}

SKR_TEST(TestWrappings)
#include "tst_wrappings.moc"
