// SPDX-License-Identifier: Apache-2.0
#include "tests/program/registration.h"
#include "textwindow.h"

#include <QAbstractButton>
#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>
#include <QUndoStack>

using namespace skr;

namespace {

/// A text pane whose commands are those of the window.
struct FindWindow : TextWindow {
    explicit FindWindow(const std::string &shown)
        : TextWindow(shown)
    {
        window.addActions(pane->searchActions());
        pane->searchActions().front()->setShortcut(QKeySequence::Find); // as the window leads the key here
    }

    template <typename T = QWidget> T *part(const char *name) const
    {
        return pane->findChild<T *>(QString::fromLatin1(name));
    }
    QString status() const { return part<QLabel>("findStatus")->text(); }
    void click(const char *name) const { part<QAbstractButton>(name)->click(); }
    /// Into what has the keyboard focus.
    void press(int key, Qt::KeyboardModifiers modifiers = {}) const
    {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key(key), modifiers);
    }
    void typeText(const char *text) const { QTest::keyClicks(QApplication::focusWidget(), QString::fromUtf8(text)); }
    void find(const char *text) const
    {
        press(Qt::Key_F, Qt::ControlModifier);
        part<QLineEdit>("findText")->setText(QString::fromUtf8(text));
    }
    void findAndReplace(const char *text, const char *replacement) const
    {
        press(Qt::Key_H, Qt::ControlModifier);
        part<QLineEdit>("findText")->setText(QString::fromUtf8(text));
        part<QLineEdit>("replaceText")->setText(QString::fromUtf8(replacement));
    }
    /// What is selected in the text.
    std::string selected() const
    {
        const auto *area = qobject_cast<QAbstractScrollArea *>(editor);
        return area->inputMethodQuery(Qt::ImCurrentSelection).toString().toStdString();
    }
};

} // namespace

class TestFindBar : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support)"))); }

    void opensAndCloses();
    void looksForTheSelection();
    void typedTextIsFoundAtOnce();
    void goesOnAndWraps();
    void keysInTheText();
    void options();
    void saysWhatIsWrong();
    void followsEdits();
    void replacesOneAfterTheOther();
    void replacesAllInOneStep();
    void replacesInCrlfText();
    void movesTheCaret();
    void scrollsAndUnfolds();
    void withoutText();
    void textTooLongToShow();
    void hasNames();
};

void TestFindBar::opensAndCloses()
{
    FindWindow w("[1, 2]");
    w.pane->goTo(3);
    QVERIFY(!w.part("findBar")->isVisible());
    w.press(Qt::Key_F, Qt::ControlModifier);
    QVERIFY(w.part("findBar")->isVisible());
    QVERIFY(!w.part("replaceText")->isVisible());
    QVERIFY(w.part("findText")->hasFocus());
    w.press(Qt::Key_H, Qt::ControlModifier);
    QVERIFY(w.part("replaceText")->isVisible());
    w.press(Qt::Key_Escape);
    QVERIFY(!w.part("findBar")->isVisible());
    QVERIFY(w.editor->hasFocus());
    QCOMPARE(w.pane->caret(), std::size_t{3});
    w.press(Qt::Key_F, Qt::ControlModifier);
    w.editor->setFocus();
    w.press(Qt::Key_Escape);
    QVERIFY(!w.part("findBar")->isVisible());
    QCOMPARE(w.text(), std::string("[1, 2]"));
}

void TestFindBar::looksForTheSelection()
{
    FindWindow w("[\"ab\",\n\"ab\"]");
    w.pane->goTo(2);
    w.key(Qt::Key_Right, Qt::ShiftModifier);
    w.key(Qt::Key_Right, Qt::ShiftModifier);
    w.press(Qt::Key_F, Qt::ControlModifier);
    QCOMPARE(w.part<QLineEdit>("findText")->text(), QStringLiteral("ab"));
    QCOMPARE(w.status(), QStringLiteral("1 of 2"));
    w.editor->setFocus();
    w.key(Qt::Key_A, Qt::ControlModifier); // several lines
    w.press(Qt::Key_F, Qt::ControlModifier);
    QCOMPARE(w.part<QLineEdit>("findText")->text(), QStringLiteral("ab"));
}

void TestFindBar::typedTextIsFoundAtOnce()
{
    FindWindow w("[\"ax\", \"ab\", \"abc\", \"ax\"]");
    w.pane->goTo(3);
    w.press(Qt::Key_F, Qt::ControlModifier);
    w.typeText("a");
    QCOMPARE(w.status(), QStringLiteral("2 of 4"));
    w.typeText("b");
    QCOMPARE(w.status(), QStringLiteral("1 of 2")); // the same place
    QCOMPARE(w.selected(), std::string("ab"));
    w.typeText("x");
    QCOMPARE(w.status(), QStringLiteral("No matches"));
    QVERIFY(!w.part("findNext")->isEnabled());
    w.press(Qt::Key_Backspace);
    w.typeText("c");
    QCOMPARE(w.status(), QStringLiteral("1 of 1"));
}

void TestFindBar::goesOnAndWraps()
{
    FindWindow w("[7, 7, 7]");
    w.find("7");
    QCOMPARE(w.status(), QStringLiteral("1 of 3"));
    w.press(Qt::Key_Return);
    QCOMPARE(w.status(), QStringLiteral("2 of 3"));
    w.click("findNext");
    w.press(Qt::Key_F3);
    QCOMPARE(w.status(), QStringLiteral("1 of 3, on from the top"));
    w.press(Qt::Key_Return, Qt::ShiftModifier);
    QCOMPARE(w.status(), QStringLiteral("3 of 3, on from the end"));
    w.click("findPrevious");
    QCOMPARE(w.status(), QStringLiteral("2 of 3"));
    QCOMPARE(w.part<QLineEdit>("findText")->accessibleDescription(), w.status());
}

void TestFindBar::keysInTheText()
{
    FindWindow w("[7, 7, 7]");
    w.press(Qt::Key_F3); // nothing to look for yet
    QVERIFY(w.part("findText")->hasFocus());
    w.typeText("7");
    w.press(Qt::Key_Escape);
    w.press(Qt::Key_F3);
    QVERIFY(w.part("findBar")->isVisible());
    QVERIFY(w.editor->hasFocus());
    QCOMPARE(w.status(), QStringLiteral("2 of 3"));
    w.press(Qt::Key_F3, Qt::ShiftModifier);
    QCOMPARE(w.status(), QStringLiteral("1 of 3"));
    w.press(Qt::Key_End);
    QCOMPARE(w.status(), QStringLiteral("3 matches"));
}

void TestFindBar::options()
{
    FindWindow w("[\"Ab\", \"ab\", \"abc\"]");
    w.find("AB");
    QCOMPARE(w.status(), QStringLiteral("1 of 3"));
    w.click("findWholeWords");
    QCOMPARE(w.status(), QStringLiteral("1 of 2"));
    w.click("findMatchCase");
    QCOMPARE(w.status(), QStringLiteral("No matches"));
    w.click("findRegularExpression");
    w.part<QLineEdit>("findText")->setText(QStringLiteral("[aA]b"));
    QCOMPARE(w.status(), QStringLiteral("1 of 2"));
    w.click("findWholeWords");
    QCOMPARE(w.status(), QStringLiteral("1 of 3"));
}

void TestFindBar::saysWhatIsWrong()
{
    FindWindow w("[7]");
    w.find("7");
    w.click("findRegularExpression");
    w.part<QLineEdit>("findText")->setText(QStringLiteral("[7"));
    QVERIFY2(w.status().startsWith(QStringLiteral("Not a regular expression: ")), qPrintable(w.status()));
    QVERIFY(!w.part("findNext")->isEnabled());
    w.part<QLineEdit>("findText")->setText(QStringLiteral("[7]"));
    QCOMPARE(w.status(), QStringLiteral("1 of 1"));
}

void TestFindBar::followsEdits()
{
    FindWindow w("[7, 7]");
    w.find("7");
    w.replace(1, 1, "77, ");
    QTRY_VERIFY2(w.status().endsWith(QStringLiteral("4")) || w.status() == QStringLiteral("4 matches"),
                 qPrintable(w.status()));
    w.replace(0, 1, "7[");
    w.press(Qt::Key_Return); // does not wait for the pause
    QVERIFY2(w.status().endsWith(QStringLiteral("of 5")), qPrintable(w.status()));
    w.document.setText("[8]");
    QTRY_COMPARE(w.status(), QStringLiteral("No matches"));
}

void TestFindBar::replacesOneAfterTheOther()
{
    FindWindow w("[7, 7, 7]");
    w.findAndReplace("7", "77");
    w.click("replaceOne");
    QCOMPARE(w.text(), std::string("[77, 7, 7]"));
    QCOMPARE(w.status(), QStringLiteral("3 of 4"));
    w.part("replaceText")->setFocus();
    w.press(Qt::Key_Return);
    QCOMPARE(w.text(), std::string("[77, 77, 7]"));
    QCOMPARE(w.document.undoStack()->count(), 2);
    QCOMPARE(w.document.undoStack()->undoText(), QStringLiteral("Replace"));
    QCOMPARE(w.pane->shownText(), w.text());
    w.editor->setFocus();
    w.key(Qt::Key_Home);
    w.click("replaceOne"); // only shows what would be replaced
    QCOMPARE(w.text(), std::string("[77, 77, 7]"));
    QCOMPARE(w.status(), QStringLiteral("1 of 5"));
}

void TestFindBar::replacesAllInOneStep()
{
    FindWindow w("{\"a\": 7, \"b\": \"\xff\", \"c\": 7}");
    const std::string before = w.text();
    w.findAndReplace("(\\w)\": 7", "x$1\": 8");
    w.click("findRegularExpression");
    QSignalSpy edited(&w.document, &PolicyDocument::edited);
    w.part("replaceAll")->setFocus();
    w.click("replaceAll");
    QCOMPARE(w.text(), std::string("{\"xa\": 8, \"b\": \"\xff\", \"xc\": 8}"));
    QCOMPARE(edited.size(), 1);
    QCOMPARE(w.pane->shownText(), w.text());
    QCOMPARE(w.status(), QStringLiteral("2 matches replaced"));
    QVERIFY(w.part("findText")->hasFocus()); // not lost with the button that has nothing to do any more
    QCOMPARE(w.document.undoStack()->undoText(), QStringLiteral("Replace all"));
    w.document.undoStack()->undo();
    QCOMPARE(w.text(), before);
    QVERIFY(!w.document.undoStack()->canUndo());
}

void TestFindBar::replacesInCrlfText()
{
    FindWindow w("[\r\n7,\r\n7\r\n]\r\n");
    w.findAndReplace("7", "8");
    w.click("replaceAll");
    QCOMPARE(w.text(), std::string("[\r\n8,\r\n8\r\n]\r\n"));
}

void TestFindBar::movesTheCaret()
{
    FindWindow w("[7, 8]");
    QSignalSpy moved(w.pane, &TextPane::caretMoved);
    w.find("8");
    QCOMPARE(moved.takeLast().first().value<std::size_t>(), std::size_t{5});
    w.press(Qt::Key_Escape);
    QCOMPARE(w.pane->caret(), std::size_t{5}); // where it was found
}

void TestFindBar::scrollsAndUnfolds()
{
    std::string text = "[\n  [\n";
    for (int i = 0; i < 300; ++i)
        text += "    0,\n";
    FindWindow w(text + "    77\n  ]\n]\n");
    w.pane->goTo(4);
    w.pane->fold();
    w.find("77");
    QCOMPARE(w.status(), QStringLiteral("1 of 1"));
    QVERIFY(w.scrollBar()->value() > 200);
    // The tree shows its row meanwhile, which must not scroll the match away.
    const int scroll = w.scrollBar()->value();
    w.pane->showRange({4, w.text().size()});
    QCOMPARE(w.scrollBar()->value(), scroll);
}

void TestFindBar::withoutText()
{
    FindWindow w("");
    w.find("7");
    QCOMPARE(w.status(), QStringLiteral("No matches"));
    w.part<QLineEdit>("findText")->clear();
    QCOMPARE(w.status(), QString());
    w.press(Qt::Key_Return);
    QCOMPARE(w.text(), std::string());
}

void TestFindBar::textTooLongToShow()
{
    FindWindow w("[" + std::string(60000, ' ') + "7, 7]");
    QSignalSpy moved(w.pane, &TextPane::caretMoved);
    w.pane->findAndReplace();
    w.part<QLineEdit>("findText")->setText(QStringLiteral("7"));
    w.part<QLineEdit>("replaceText")->setText(QStringLiteral("8"));
    QCOMPARE(w.status(), QStringLiteral("1 of 2"));
    QCOMPARE(moved.takeLast().first().value<std::size_t>(), std::size_t{60001});
    w.click("replaceOne");
    QCOMPARE(w.text().substr(60001), std::string("8, 7]"));
    w.click("replaceAll");
    QCOMPARE(w.text().substr(60001), std::string("8, 8]"));
}

void TestFindBar::hasNames()
{
    FindWindow w("[]");
    w.pane->findAndReplace();
    for (QAbstractButton *button : w.part("findBar")->findChildren<QAbstractButton *>()) {
        if (button->parent()->inherits("QLineEdit"))
            continue;
        QVERIFY2(!button->accessibleName().isEmpty() || button->text().size() > 2, qPrintable(button->objectName()));
        QVERIFY2(button->focusPolicy() & Qt::TabFocus, qPrintable(button->objectName()));
    }
    for (QLineEdit *field : w.part("findBar")->findChildren<QLineEdit *>())
        QVERIFY(!field->accessibleName().isEmpty());
}

SKR_TEST(TestFindBar)
#include "tst_findbar.moc"
