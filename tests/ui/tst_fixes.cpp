// SPDX-License-Identifier: Apache-2.0
// From a problem to its fix, by keyboard: the difference is seen before anything changes.
#include "tests/program/registration.h"
#include "tests/ui/windowfixture.h"
#include "ui/help/helpwindow.h"
#include "ui/text/jsoneditor.h"
#include "ui/text/textpane.h"

#include <QLabel>
#include <QPushButton>
#include <QTextBrowser>
#include <QTextDocumentFragment>
#include <QUndoStack>

using namespace skr;

class TestFixes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fixesRow_data();
    void fixesRow();
    void fixesPlaceInText();
    void leavesOutOfIt();
    void saysThatThereIsNone();
    void fixesAllSafeOnes();
    void explains();

private:
    static void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(QApplication::focusWidget(), static_cast<Qt::Key>(key), modifiers);
        QCoreApplication::processEvents();
    }
    static QString difference(const WindowFixture &ui)
    {
        return QTextDocumentFragment::fromHtml(ui.find<QLabel>("fixDifference")->text()).toPlainText();
    }
};

namespace {

constexpr auto rootAllOf = R"({"version":"1.0.0",
  "allOf":[{"authority":"https://a.b",
    "allOf":[{"claim":"x-ms-compliance-status","equals":"azure-compliant-cvm"}]}]})";

constexpr auto commas = R"({"version":"1.0.0","anyOf":[{"authority":"https://a.b",
    "allOf":[{"claim":"x-ms-compliance-status","equals":"azure-compliant-cvm",},
    ]}]})";

} // namespace

void TestFixes::fixesRow_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QString>("row");
    QTest::addColumn<QString>("difference");
    QTest::addColumn<QString>("step");
    QTest::addColumn<QByteArray>("after");
    QByteArray anyOf = rootAllOf;
    QTest::newRow("root") << QByteArray(rootAllOf) << QStringLiteral("Release the key to a token from all of")
                          << QStringLiteral("− \"allOf\":[{\"authority\":\"https://a.b\",\n"
                                            "+ \"anyOf\":[{\"authority\":\"https://a.b\",")
                          << QStringLiteral("Rename to “anyOf”") << anyOf.replace(anyOf.indexOf("allOf"), 5, "anyOf");
    QByteArray http = QByteArray(rootAllOf).replace("https", "http");
    http.replace(http.indexOf("allOf"), 5, "anyOf");
    QByteArray https = http;
    QByteArray long1 = QByteArray(rootAllOf).replace("\n", "");
    QByteArray long2 = long1;
    long2.replace("\"azure", "\"Azure");
    QTest::newRow("value at the end of a long line")
        << long2.replace(long2.indexOf("allOf"), 5, "anyOf") << QStringLiteral("x-ms-compliance-status")
        << QStringLiteral("− …iance-status\",\"equals\":\"Azure-compliant-cvm\"}]}]}\n"
                          "+ …iance-status\",\"equals\":\"azure-compliant-cvm\"}]}]}")
        << QStringLiteral("Write “azure-compliant-cvm”") << long1.replace(long1.indexOf("allOf"), 5, "anyOf");
    QTest::newRow("authority") << http << QStringLiteral("http://a.b")
                               << QStringLiteral("− \"anyOf\":[{\"authority\":\"http://a.b\",\n"
                                                 "+ \"anyOf\":[{\"authority\":\"https://a.b\",")
                               << QStringLiteral("Replace “http” by “https”") << https.replace("http", "https");
}

void TestFixes::fixesRow()
{
    QFETCH(QByteArray, before);
    QFETCH(QString, row);
    QFETCH(QString, difference);
    QFETCH(QString, step);
    QFETCH(QByteArray, after);
    const WindowFixture ui;
    ui.setText(before);
    ui.tree->setFocus();
    QVERIFY(ui.row(row).isValid());
    ui.tree->setCurrentIndex(ui.row(row));
    press(Qt::Key_Return, Qt::AltModifier);
    QCOMPARE(QApplication::focusWidget(), ui.find<QPushButton>("applyFix"));
    QCOMPARE(TestFixes::difference(ui), difference);
    QVERIFY(ui.find<QLabel>("fixAfterwards")->text().contains(QStringLiteral("can change which tokens")));
    QCOMPARE(ui.text(), before.toStdString());

    press(Qt::Key_Return);
    QCOMPARE(ui.text(), after.toStdString());
    QCOMPARE(ui.window->document()->undoStack()->undoText(), step);
    QVERIFY(ui.tree->hasFocus());
    ui.window->document()->undoStack()->undo();
    QCOMPARE(ui.text(), before.toStdString());
}

void TestFixes::fixesPlaceInText()
{
    const WindowFixture ui;
    ui.setText(commas);
    auto *pane = ui.window->findChild<TextPane *>();
    pane->goTo(std::string_view(commas).find("},\n") + 2);
    const QWidget *editor = QApplication::focusWidget();
    press(Qt::Key_Return, Qt::AltModifier);
    QCOMPARE(QApplication::focusWidget(), ui.find<QPushButton>("applyFix"));
    QVERIFY(!ui.find<QLabel>("fixAfterwards")->isVisible()); // it is safe, and nothing is left to say
    press(Qt::Key_Return);
    QCOMPARE(ui.text(), QByteArray(commas).replace("},\n", "}\n").toStdString());
    QCOMPARE(QApplication::focusWidget(), editor);
}

void TestFixes::leavesOutOfIt()
{
    const WindowFixture ui;
    ui.setText(rootAllOf);
    ui.tree->setFocus();
    ui.tree->setCurrentIndex(ui.tree->model()->index(0, 0));
    press(Qt::Key_Return, Qt::AltModifier);
    press(Qt::Key_Escape);
    QVERIFY(ui.tree->hasFocus());
    QCOMPARE(ui.text(), std::string(rootAllOf));
}

void TestFixes::saysThatThereIsNone()
{
    const WindowFixture ui;
    ui.setText(R"({"version":"1.0.0","anyOf":[{"authority":"https://a.b",
        "allOf":[{"claim":"x-ms-compliance-status","equals":null}]}]})");
    ui.tree->setFocus();
    ui.tree->setCurrentIndex(ui.row(QStringLiteral("x-ms-compliance-status")));
    press(Qt::Key_Return, Qt::AltModifier);
    QVERIFY(!ui.find<QPushButton>("applyFix")->isVisible());
    QVERIFY(ui.find<QLabel>("fixAfterwards")->text().contains(QStringLiteral("by hand")));
}

void TestFixes::fixesAllSafeOnes()
{
    const WindowFixture ui;
    ui.setText(commas);
    ui.action("fixSafelyAction")->trigger(); // the person says no
    QVERIFY(ui.dialogs->differences.contains(QStringLiteral("- ")));
    QCOMPARE(ui.text(), std::string(commas));
    ui.dialogs->fixes = true;
    ui.action("fixSafelyAction")->trigger();
    QCOMPARE(ui.text(), QByteArray(commas).replace("\",}", "\"}").replace("},\n", "}\n").toStdString());
    QCOMPARE(ui.window->document()->undoStack()->count(), 1);
    ui.window->document()->undoStack()->undo();
    QCOMPARE(ui.text(), std::string(commas));
}

void TestFixes::explains()
{
    const WindowFixture ui;
    ui.setText(rootAllOf);
    ui.tree->setFocus();
    press(Qt::Key_F8);
    press(Qt::Key_6, Qt::ControlModifier);
    press(Qt::Key_F1);
    HelpWindow *guide = nullptr;
    for (QWidget *widget : QApplication::topLevelWidgets()) {
        if (auto *window = qobject_cast<HelpWindow *>(widget))
            guide = window;
    }
    QVERIFY(guide);
    QVERIFY(guide->isVisible());
    QCOMPARE(guide->topic(), QStringLiteral("diagnostics/root-all-of"));
    QVERIFY(guide->findChild<QTextBrowser *>()->toPlainText().contains(QStringLiteral("Why it matters")));
    delete guide;
}

SKR_TEST(TestFixes)
#include "tst_fixes.moc"
