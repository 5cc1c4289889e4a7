// SPDX-License-Identifier: Apache-2.0
// Editors of values in the tree, each after the type of its claim.
#include "tests/program/registration.h"
#include "tests/ui/windowfixture.h"

#include "qt/policyevaluation.h"
#include "ui/editors/hexedit.h"
#include "ui/editors/hexinput.h"
#include "ui/editors/notebar.h"
#include "ui/editors/suggestionedit.h"
#include "ui/look/englishplurals.h"

#include <QClipboard>
#include <QFile>
#include <QTemporaryDir>
#include <QToolButton>
#include <QTreeView>
#include <QUndoStack>

using namespace skr;

namespace {

const QString measurement = QStringLiteral("x-ms-sevsnpvm-launchmeasurement");
const QString hostData = QStringLiteral("x-ms-sevsnpvm-hostdata");
const QString vmId = QStringLiteral("x-ms-azurevm-vmid");
const QString family = QStringLiteral("x-ms-sevsnpvm-familyId");
const QString typedGuid = QStringLiteral("1734c6e8-3154-4dda-ba5f-a874cc483422");

} // namespace

class TestValueEditors : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void hexCountsDigits();
    void hexOfTheTokenByKeyboard();
    void hexPasted_data();
    void hexPasted();
    void hexOfTheFileStays();
    void hexOfTheFileIsRewrittenOnlyWhenAsked();
    void hexOfWrongLengthIsKept();
    void hexThatReadsAsANumberStaysText();
    void hexEscapeLeavesTheValue();
    void hexTabGoesOn();
    void hexKnownValue();
    void hexPasteIsBounded();
    void hexFitsIntoTheView_data();
    void hexFitsIntoTheView();
    void hexGoesWithTheFocus();
    void anotherWindowLeavesTheEditorOpen();
    void containerPolicy_data();
    void containerPolicy();
    void containerPolicyOnlyForHostData();
    void guidPastedInBraces();
    void textStaysText();
    void textBecomesABooleanByChoice();
    void booleanFoot();
    void dateForSeconds();
    void otherAlphabetIsOffered();
    void existsTakesABoolean();
    void integerKeepsItsSpelling();
    void accessibleNames();

private:
    static QByteArray policy(const QString &claim, const char *json, const char *op = "equals")
    {
        return QStringLiteral("{\"version\": \"1.0.0\", \"anyOf\": [{\"authority\": \"https://a.b\", \"allOf\": ["
                              "{\"claim\": \"%1\", \"%2\": %3}]}]}")
            .arg(claim, QString::fromLatin1(op), QString::fromUtf8(json))
            .toUtf8();
    }
    /// Opens the value editor of the condition on the claim.
    HexEdit *openHex(const QString &claim) const
    {
        ui->open(ui->row(claim, PolicyTreeModel::ValueColumn));
        return ui->editor() ? qobject_cast<HexEdit *>(ui->editor()->parentWidget()) : nullptr;
    }
    SuggestionEdit *openLine(const QString &claim) const
    {
        ui->open(ui->row(claim, PolicyTreeModel::ValueColumn));
        return qobject_cast<SuggestionEdit *>(ui->editor());
    }
    void load(const QString &claim, const QString &value) const
    {
        const QString json = QStringLiteral("{\"iss\": \"https://a.b\", \"%1\": %2}").arg(claim, value);
        ui->window->findChild<PolicyEvaluation *>()->setToken(AttestationToken::parse(json.toStdString(), nullptr));
    }
    QString value() const
    {
        const std::string text = ui->text();
        const std::size_t begin = text.rfind("\": ") + 3;
        return QString::fromStdString(text.substr(begin, text.find('}', begin) - begin));
    }
    static void paste(const QString &text)
    {
        QGuiApplication::clipboard()->setText(text);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_V, Qt::ControlModifier);
    }
    static QToolButton *button(const HexEdit *edit, const char *name)
    {
        return edit->findChild<QToolButton *>(QString::fromLatin1(name));
    }

    std::unique_ptr<WindowFixture> ui;
};

void TestValueEditors::initTestCase()
{
    QCoreApplication::installTranslator(new EnglishPlurals(this));
}

void TestValueEditors::init()
{
    ui.reset(); // before the next window becomes active
    ui = std::make_unique<WindowFixture>();
}

void TestValueEditors::hexCountsDigits()
{
    ui->setText(policy(measurement, "\"\""));
    HexEdit *edit = openHex(measurement);
    QVERIFY(edit);
    QCOMPARE(ui->editor(), edit->input());
    QCOMPARE(edit->foot()->note().text, QStringLiteral("0 of 96 digits, 96 missing"));
    QTest::keyClicks(edit->input(), QString(64, QLatin1Char('a')));
    QCOMPARE(edit->foot()->note().text, QStringLiteral("64 of 96 digits, 32 missing"));
    QCOMPARE(edit->input()->accessibleDescription(), edit->foot()->note().text);
    QTest::keyClicks(edit->input(), QString(32, QLatin1Char('b')));
    QCOMPARE(edit->foot()->note().text, QStringLiteral("96 of 96 digits"));
    QVERIFY(ui->enter());
    QCOMPARE(value(), QStringLiteral("\"%1%2\"").arg(QString(64, QLatin1Char('a')), QString(32, QLatin1Char('b'))));
    // Enter goes on to the row that adds.
    QCOMPARE(ui->tree->currentIndex().data().toString(), QStringLiteral("Add condition…"));
    QCOMPARE(ui->window->document()->undoStack()->undoText(), QStringLiteral("Change value of %1").arg(measurement));
}

void TestValueEditors::hexOfTheTokenByKeyboard()
{
    const QString digits(96, QLatin1Char('c'));
    ui->setText(policy(measurement, "\"00\""));
    load(measurement, QLatin1Char('"') + digits + QLatin1Char('"'));
    HexEdit *edit = openHex(measurement);
    QVERIFY(edit);
    QTest::keyClick(edit->input(), Qt::Key_Down);
    QCOMPARE(QApplication::focusWidget(), button(edit, "useTokenValue"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QCOMPARE(ui->editor(), edit->input());
    QCOMPARE(edit->text(), digits);
    QCOMPARE(edit->foot()->note().text, QStringLiteral("96 of 96 digits; the token has this"));
    QVERIFY(!button(edit, "useTokenValue")->isVisible());
    QCOMPARE(value(), QStringLiteral("\"00\"")); // not before it is accepted
    QVERIFY(ui->enter());
    QCOMPARE(value(), QLatin1Char('"') + digits + QLatin1Char('"'));
}

void TestValueEditors::hexPasted_data()
{
    QTest::addColumn<QString>("pasted");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("said");
    QTest::newRow("plain") << "09af"
                           << "09af" << QString();
    QTest::newRow("as openssl prints it") << "09:AF:\n    0B"
                                          << "09af0b"
                                          << "Pasted: separators removed, made lower case";
    QTest::newRow("with 0x") << "0x09AF"
                             << "09af"
                             << "Pasted: 0x removed, made lower case";
    QTest::newRow("no digits stay to be seen") << "not hex\nat all"
                                               << "not hex at all" << QString();
}

void TestValueEditors::hexPasted()
{
    QFETCH(QString, pasted);
    QFETCH(QString, text);
    QFETCH(QString, said);
    ui->setText(policy(measurement, "\"00\""));
    HexEdit *edit = openHex(measurement);
    QVERIFY(edit);
    paste(pasted);
    QCOMPARE(edit->text(), text);
    QCOMPARE(edit->foot()->note().text.contains(QStringLiteral("Pasted")), !said.isEmpty());
    QVERIFY2(edit->foot()->note().text.contains(said), qPrintable(edit->foot()->note().text));
    // What is said is about the last change.
    QTest::keyClicks(edit->input(), QStringLiteral("0"));
    QVERIFY(!edit->foot()->note().text.contains(QStringLiteral("Pasted")));
}

void TestValueEditors::hexOfTheFileStays()
{
    const QByteArray text = policy(measurement, "\"0xAB:\\u0063d\"");
    ui->setText(text);
    QVERIFY(openHex(measurement));
    QVERIFY(ui->enter());
    QCOMPARE(ui->text(), text.toStdString());
    QVERIFY(!ui->window->document()->isModified());
}

void TestValueEditors::hexOfTheFileIsRewrittenOnlyWhenAsked()
{
    const QString digits(96, QLatin1Char('A'));
    ui->setText(policy(measurement, qPrintable(QLatin1Char('"') + digits + QLatin1Char('"'))));
    HexEdit *edit = openHex(measurement);
    QVERIFY(edit);
    QCOMPARE(edit->text(), digits);
    QCOMPARE(edit->foot()->note().text, QStringLiteral("96 of 96 digits, in upper case; tokens have lower case"));
    QVERIFY(button(edit, "writeAsTokens")->isVisible());
    button(edit, "writeAsTokens")->click();
    QCOMPARE(edit->text(), digits.toLower());
    QVERIFY(!button(edit, "writeAsTokens")->isVisible());
    QTest::keyClick(edit->input(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(edit->text(), digits);
}

void TestValueEditors::hexOfWrongLengthIsKept()
{
    ui->setText(policy(measurement, "\"\""));
    HexEdit *edit = openHex(measurement);
    QVERIFY(edit);
    QTest::keyClicks(edit->input(), QStringLiteral("abc"));
    QVERIFY(ui->enter());
    QCOMPARE(value(), QStringLiteral("\"abc\""));
}

void TestValueEditors::hexThatReadsAsANumberStaysText()
{
    const QString digits(96, QLatin1Char('1'));
    const QByteArray text = policy(measurement, qPrintable(QLatin1Char('"') + digits + QLatin1Char('"')));
    ui->setText(text);
    HexEdit *edit = openHex(measurement);
    QVERIFY(edit);
    QCOMPARE(edit->input()->toPlainText(), digits);
    QVERIFY(ui->enter());
    QCOMPARE(ui->text(), text.toStdString());
    edit = openHex(measurement);
    paste(QString(96, QLatin1Char('2')));
    QVERIFY(ui->enter());
    QCOMPARE(value(), QLatin1Char('"') + QString(96, QLatin1Char('2')) + QLatin1Char('"'));
}

void TestValueEditors::hexEscapeLeavesTheValue()
{
    const QByteArray text = policy(measurement, "\"00\"");
    ui->setText(text);
    HexEdit *edit = openHex(measurement);
    QVERIFY(edit);
    QTest::keyClicks(edit->input(), QStringLiteral("ff"));
    QTest::keyClick(edit->input(), Qt::Key_Escape);
    QCOMPARE(ui->text(), text.toStdString());
    QCOMPARE(ui->editor(), nullptr);
    // From a button as well.
    edit = openHex(measurement);
    QTest::keyClicks(edit->input(), QStringLiteral("FF"));
    QTest::keyClick(edit->input(), Qt::Key_Down);
    QCOMPARE(QApplication::focusWidget(), button(edit, "writeAsTokens"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QCOMPARE(ui->text(), text.toStdString());
    QCOMPARE(ui->editor(), nullptr);
}

void TestValueEditors::hexTabGoesOn()
{
    ui->setText(policy(measurement, "\"00\""));
    HexEdit *edit = openHex(measurement);
    QVERIFY(edit);
    QTest::keyClicks(edit->input(), QStringLiteral("ff"));
    QTest::keyClick(edit->input(), Qt::Key_Tab);
    QCOMPARE(value(), QStringLiteral("\"ff\""));
    QCOMPARE(ui->tree->currentIndex().siblingAtColumn(0).data().toString(), QStringLiteral("Add condition…"));
}

void TestValueEditors::hexKnownValue()
{
    ui->setText(policy(family, "\"00\""));
    HexEdit *edit = openHex(family);
    QVERIFY(edit);
    QVERIFY(button(edit, "useKnownValue")->toolTip().contains(QStringLiteral("01000000000000000000000000000000")));
    button(edit, "useKnownValue")->click();
    QCOMPARE(edit->text(), QStringLiteral("01000000000000000000000000000000"));
}

void TestValueEditors::hexPasteIsBounded()
{
    ui->setText(policy(measurement, "\"00\""));
    HexEdit *edit = openHex(measurement);
    QVERIFY(edit);
    paste(QString(HexInput::longestPaste + 1, QLatin1Char('a')));
    QCOMPARE(edit->text(), QStringLiteral("00"));
    QVERIFY(edit->foot()->note().text.contains(QStringLiteral("Not pasted")));
}

void TestValueEditors::hexFitsIntoTheView_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<int>("rows"); // above the condition
    QTest::newRow("wide") << QSize(1440, 900) << 0;
    QTest::newRow("small") << QSize(1024, 700) << 0;
    QTest::newRow("at the bottom") << QSize(1440, 900) << 60;
    QTest::newRow("small, at the bottom") << QSize(1024, 700) << 60;
}

void TestValueEditors::hexFitsIntoTheView()
{
    QFETCH(QSize, size);
    QFETCH(int, rows);
    ui->window->resize(size);
    QByteArray text = policy(hostData, "\"00\"");
    QByteArray before;
    for (int i = 0; i < rows; ++i)
        before += "{\"claim\": \"x-ms-ver\", \"equals\": \"1.0\"}, ";
    text.insert(text.indexOf("{\"claim\""), before);
    ui->setText(text);
    load(hostData, QStringLiteral("\"ff\""));
    HexEdit *edit = openHex(hostData);
    QVERIFY(edit);
    QVERIFY(ui->tree->viewport()->rect().contains(edit->geometry()));
    // Whole lines, and everything at the foot.
    QVERIFY(edit->input()->viewport()->height() >= 2 * edit->input()->fontMetrics().lineSpacing());
    QTest::keyClicks(edit->input(), QString(64, QLatin1Char('F')));
    QCoreApplication::processEvents(); // layouts
    QVERIFY(ui->tree->viewport()->rect().contains(edit->geometry()));
    for (const auto *part : edit->foot()->findChildren<QToolButton *>()) {
        if (part->isVisible()) {
            const QRect place(part->mapTo(edit, QPoint()), part->size());
            QVERIFY2(edit->rect().contains(place), qPrintable(part->text()));
            QVERIFY2(part->width() >= part->sizeHint().width(), qPrintable(part->text()));
        }
    }
}

void TestValueEditors::hexGoesWithTheFocus()
{
    ui->setText(policy(measurement, "\"00\""));
    HexEdit *edit = openHex(measurement);
    QVERIFY(edit);
    QTest::keyClicks(edit->input(), QStringLiteral("ff"));
    ui->find<QLineEdit>("claimSearch")->setFocus();
    QCOMPARE(value(), QStringLiteral("\"ff\""));
}

void TestValueEditors::anotherWindowLeavesTheEditorOpen()
{
    ui->setText(policy(measurement, "\"00\""));
    HexEdit *edit = openHex(measurement);
    QVERIFY(edit);
    QTest::keyClicks(edit->input(), QStringLiteral("ff"));
    QWidget other;
    other.show();
    QApplication::setActiveWindow(&other);
    QCOMPARE(value(), QStringLiteral("\"00\""));
    QApplication::setActiveWindow(ui->window.get());
    QCOMPARE(ui->editor(), edit->input());
    QCOMPARE(edit->text(), QStringLiteral("ff"));
}

void TestValueEditors::containerPolicy_data()
{
    // Hashes of `printf 'package policy\n' | sha256sum` and of the file's other forms.
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QString>("digits"); // empty: nothing is taken
    QTest::addColumn<QString>("said");
    const QByteArray rego("package policy\n");
    const QString hash = QStringLiteral("89d09cb5c2f579afa733a1f68ae0dd5ff13e59efa75b870c64ca9fd62e9ec139");
    QTest::newRow("rego") << rego << hash << "of the text of";
    QTest::newRow("base64") << rego.toBase64() << hash << "decoded from base64: 15 bytes";
    QTest::newRow("no rego") << QByteArray("hello world")
                             << "b94d27b9934d3e08a52e52d7da7dabfac484efe37a5380ee9088f7ace2efcde9"
                             << "declares no package";
    QTest::newRow("neither") << QByteArray("\xFF\xFE\x00", 3) << ""
                             << "neither base64 nor text";
    QTest::newRow("empty") << QByteArray("") << ""
                           << "the file is empty";
    QTest::newRow("too large") << QByteArray(5 * 1024 * 1024, 'a') << ""
                               << "policy.rego";
}

void TestValueEditors::containerPolicy()
{
    QFETCH(QByteArray, file);
    QFETCH(QString, digits);
    QFETCH(QString, said);
    QTemporaryDir folder;
    ui->dialogs->nextPath = folder.filePath(QStringLiteral("policy.rego"));
    QFile written(ui->dialogs->nextPath);
    QVERIFY(written.open(QIODevice::WriteOnly) && written.write(file) == file.size());
    written.close();
    const QString claim = QStringLiteral("x-ms-isolation-tee.") + hostData;
    ui->setText(policy(claim, "\"00\""));
    HexEdit *edit = openHex(claim);
    QVERIFY(edit);
    button(edit, "computeFromContainerPolicy")->click();
    QVERIFY2(edit->foot()->note().text.contains(said), qPrintable(edit->foot()->note().text));
    QCOMPARE(edit->text(), digits.isEmpty() ? QStringLiteral("00") : digits);
    QCOMPARE(value(), QStringLiteral("\"00\"")); // shown before it is taken
    QVERIFY(ui->enter());
    QCOMPARE(value(), QLatin1Char('"') + (digits.isEmpty() ? QStringLiteral("00") : digits) + QLatin1Char('"'));
}

void TestValueEditors::containerPolicyOnlyForHostData()
{
    ui->setText(policy(measurement, "\"00\""));
    HexEdit *edit = openHex(measurement);
    QVERIFY(edit);
    QVERIFY(!button(edit, "computeFromContainerPolicy"));
    QTest::keyClick(edit->input(), Qt::Key_Escape);
    ui->setText(policy(hostData, "\"00\""));
    ui->dialogs->nextPath.clear(); // cancelled
    edit = openHex(hostData);
    QVERIFY(edit);
    button(edit, "computeFromContainerPolicy")->click();
    QCOMPARE(edit->text(), QStringLiteral("00"));
    QCOMPARE(ui->editor(), edit->input());
}

void TestValueEditors::guidPastedInBraces()
{
    ui->setText(policy(vmId, "\"\""));
    SuggestionEdit *edit = openLine(vmId);
    QVERIFY(edit);
    paste(QLatin1Char('{') + typedGuid.toUpper() + QLatin1Char('}'));
    QCOMPARE(edit->text(), typedGuid.toUpper());
    QVERIFY(edit->note().text.startsWith(QStringLiteral("Braces and blanks removed.")));
    QVERIFY(ui->enter());
    QCOMPARE(value(), QLatin1Char('"') + typedGuid.toUpper() + QLatin1Char('"'));
}

void TestValueEditors::textStaysText()
{
    const QString claim = QStringLiteral("x-ms-sevsnpvm-is-debuggable");
    const QByteArray text = policy(claim, "\"false\"");
    ui->setText(text);
    SuggestionEdit *edit = openLine(claim);
    QVERIFY(edit);
    QCOMPARE(edit->text(), QStringLiteral("\"false\""));
    QCOMPARE(edit->note().role, Role::Warning);
    QVERIFY(edit->note().text.startsWith(QStringLiteral("Text, because of the quotes")));
    QVERIFY(ui->enter());
    QCOMPARE(ui->text(), text.toStdString());
}

void TestValueEditors::textBecomesABooleanByChoice()
{
    const QString claim = QStringLiteral("x-ms-sevsnpvm-is-debuggable");
    ui->setText(policy(claim, "\"false\""));
    SuggestionEdit *edit = openLine(claim);
    QVERIFY(edit);
    QTest::keyClick(edit, Qt::Key_Down);
    QVERIFY(ui->enter());
    QCOMPARE(value(), QStringLiteral("false"));
}

void TestValueEditors::booleanFoot()
{
    const QString claim = QStringLiteral("x-ms-runtime.vm-configuration.secure-boot");
    ui->setText(policy(claim, "true"));
    ui->window->findChild<PolicyEvaluation *>()->setToken(AttestationToken::parse(
        "{\"iss\": \"https://a.b\", \"x-ms-runtime\": {\"vm-configuration\": {\"secure-boot\": false}}}", nullptr));
    SuggestionEdit *edit = openLine(claim);
    QVERIFY(edit);
    QVERIFY(edit->isListVisible());
    QCOMPARE(edit->note().text, QStringLiteral("Token has false"));
    QCOMPARE(edit->accessibleDescription(), edit->note().text);
    QCOMPARE(edit->findChild<QTreeView *>()->model()->rowCount(), 2);
    // As wide as its cell.
    QVERIFY(edit->width() <= ui->tree->visualRect(ui->tree->currentIndex()).width() + 4);
}

void TestValueEditors::dateForSeconds()
{
    const QString claim = QStringLiteral("exp");
    ui->setText(policy(claim, "1"));
    SuggestionEdit *edit = openLine(claim);
    QVERIFY(edit);
    QVERIFY(edit->note().text.startsWith(QStringLiteral("1970-01-01 00:00:01 UTC")));
    QVERIFY(ui->type(QStringLiteral("2023-11-14 22:13:20")));
    QCOMPARE(value(), QStringLiteral("1700000000"));
}

void TestValueEditors::otherAlphabetIsOffered()
{
    const QString claim = QStringLiteral("x-ms-azurevm-attested-pcr-values.pcr4");
    ui->setText(policy(claim, "\"\""));
    QVERIFY(openLine(claim));
    QVERIFY(ui->type(QStringLiteral("-_8"))); // kept, unless the other is chosen
    QCOMPARE(value(), QStringLiteral("\"-_8\""));
    SuggestionEdit *edit = openLine(claim);
    QTest::keyClick(edit, Qt::Key_Down);
    QVERIFY(ui->enter());
    QCOMPARE(value(), QStringLiteral("\"+/8=\""));
}

void TestValueEditors::existsTakesABoolean()
{
    ui->setText(policy(measurement, "true", "exists"));
    SuggestionEdit *edit = openLine(measurement);
    QVERIFY(edit);
    QVERIFY(ui->type(QStringLiteral("false")));
    QCOMPARE(value(), QStringLiteral("false"));
}

void TestValueEditors::integerKeepsItsSpelling()
{
    const QString claim = QStringLiteral("x-ms-sevsnpvm-guestsvn");
    ui->setText(policy(claim, "1"));
    QVERIFY(openLine(claim));
    QVERIFY(ui->type(QStringLiteral("18446744073709551615")));
    QCOMPARE(value(), QStringLiteral("18446744073709551615"));
    QVERIFY(openLine(claim));
    QVERIFY(ui->type(QStringLiteral("1.50e0")));
    QCOMPARE(value(), QStringLiteral("1.50e0"));
}

void TestValueEditors::accessibleNames()
{
    ui->setText(policy(hostData, "\"00\""));
    load(hostData, QStringLiteral("\"ff\""));
    HexEdit *edit = openHex(hostData);
    QVERIFY(edit);
    QCOMPARE(edit->input()->accessibleName(), QStringLiteral("Value, 64 hexadecimal digits"));
    for (const auto *part : edit->findChildren<QToolButton *>())
        QVERIFY(!part->text().isEmpty());
}

SKR_TEST(TestValueEditors)
#include "tst_valueeditors.moc"
