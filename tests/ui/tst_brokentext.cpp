// SPDX-License-Identifier: Apache-2.0
#include "tests/program/registration.h"
#include "windowfixture.h"

#include "ui/text/textpane.h"

#include <QDockWidget>
#include <QTest>
#include <QUndoStack>

using namespace skr;

namespace {

const char *const finishedPolicy =
    "{\n"
    "  \"version\": \"1.0.0\",\n"
    "  \"anyOf\": [\n"
    "    {\n"
    "      \"authority\": \"https://sharedeus.eus.attest.azure.net\",\n"
    "      \"allOf\": [\n"
    "        { \"claim\": \"x-ms-attestation-type\", \"equals\": \"sevsnpvm\" },\n"
    "        { \"claim\": \"x-ms-compliance-status\", \"equals\": \"azure-compliant-cvm\" }\n"
    "      ]\n"
    "    }\n"
    "  ]\n"
    "}\n";

} // namespace

/// Text that is being typed in the JSON pane of the window, and the tree meanwhile.
class TestBrokenText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readableRowsWork_data();
    void readableRowsWork();
    void treeIsWholeWhenTheTextIs();
    void commandsBringThePane();
};

void TestBrokenText::readableRowsWork_data()
{
    QTest::addColumn<QByteArray>("behind");
    QTest::addColumn<QString>("typed");
    QTest::newRow("a condition half typed") << QByteArray("cvm\" }") << ", { \"claim\": \"x-";
    QTest::newRow("a word without quotes") << QByteArray("cvm\" }") << ", exists";
    QTest::newRow("an open string") << QByteArray("\"1.0.0") << "\" \"";
    QTest::newRow("an open bracket") << QByteArray("cvm\" }") << ", [";
    QTest::newRow("a comma too many") << QByteArray("cvm\" }") << ",,";
    QTest::newRow("a bracket too many") << QByteArray("\"sevsnpvm\" }") << "}";
    QTest::newRow("behind the end") << QByteArray("]\n}\n") << "{";
}

void TestBrokenText::readableRowsWork()
{
    QFETCH(QByteArray, behind);
    QFETCH(QString, typed);
    const WindowFixture ui;
    ui.setText(finishedPolicy);
    auto *text = ui.find<TextPane>("textPane");
    text->goTo(ui.text().find(behind.toStdString()) + static_cast<std::size_t>(behind.size()));
    QTest::keyClicks(ui.find<QWidget>("jsonEditor"), typed);
    QVERIFY(!ui.window->document()->revision().tree().isJson());
    const std::string broken = ui.text();

    const QModelIndex row = ui.row(QStringLiteral("x-ms-attestation-type"));
    QVERIFY(row.isValid());
    QVERIFY(ui.edit(row.siblingAtColumn(2)));
    QVERIFY(ui.type(QStringLiteral("tdxvm")));
    std::string expected = broken;
    expected.replace(expected.find("sevsnpvm"), 8, "tdxvm");
    QCOMPARE(ui.text(), expected); // and not a byte of what is half typed
    QCOMPARE(text->shownText(), expected);
    ui.window->document()->undoStack()->undo();
    QCOMPARE(ui.text(), broken);
}

void TestBrokenText::treeIsWholeWhenTheTextIs()
{
    const WindowFixture ui;
    ui.setText(finishedPolicy);
    auto *text = ui.find<TextPane>("textPane");
    auto *editor = ui.find<QWidget>("jsonEditor");
    text->goTo(ui.text().find("cvm\" }") + 6);
    // As typed, without its closing brackets typed for one.
    QTest::keyClicks(editor, QStringLiteral(", { \"claim\": \"secure-boot\", \"equals\": true }"));
    QVERIFY(ui.window->document()->revision().tree().isJson());
    QVERIFY(ui.row(QStringLiteral("secure-boot")).isValid());
    QCOMPARE(ui.tree->currentIndex().siblingAtColumn(0).data().toString(), QStringLiteral("secure-boot"));
}

void TestBrokenText::commandsBringThePane()
{
    const WindowFixture ui;
    auto *dock = ui.find<QDockWidget>("jsonDock");
    dock->hide();
    QTest::keyClick(ui.tree, Qt::Key_H, Qt::ControlModifier);
    QVERIFY(ui.find<QLineEdit>("findText")->isVisible());
    dock->hide();
    QTest::keyClick(ui.tree, Qt::Key_G, Qt::ControlModifier);
    QVERIFY(ui.find<QLineEdit>("goToLineText")->isVisible());
}

SKR_TEST(TestBrokenText)
#include "tst_brokentext.moc"
