// SPDX-License-Identifier: Apache-2.0
#include "tests/program/registration.h"
#include "textwindow.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHelpEvent>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>
#include <QToolTip>
#include <QUndoStack>

using namespace skr;

namespace {

const std::string shortPolicy =
    "{\n"
    "  \"version\": \"1.0.0\",\n"
    "  \"anyOf\": [\n"
    "    {\n"
    "      \"authority\": \"https://sharedeus.eus.attest.azure.net\",\n"
    "      \"allOf\": [\n"
    "        { \"claim\": \"x-ms-compliance-status\", \"equals\": \"azure-compliant-cvm\" }\n"
    "      ]\n"
    "    }\n"
    "  ]\n"
    "}\n";

std::string lines(std::size_t count)
{
    std::string text = "[\n";
    for (std::size_t i = 0; i < count; ++i)
        text += "  " + std::to_string(i) + ",\n";
    return text + "  0\n]\n";
}

} // namespace

class TestTextPane : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support)"))); }

    void showsTheDocument();
    void typingIsAStep();
    void typedWordsAreSteps();
    void keysOfTheHistory_data();
    void keysOfTheHistory();
    void shortcutsReachTheWindow_data();
    void shortcutsReachTheWindow();
    void editingKeysStayHere_data();
    void editingKeysStayHere();
    void enterKeepsLineEnds();
    void tabIndentsLikeTheDocument_data();
    void tabIndentsLikeTheDocument();
    void pasteIsAStepOfItsOwn();
    void cutIsAStepOfItsOwn();
    void filesAreNotPasted();
    void inputMethodCommits();
    void inputMethodIsInterruptedByAnEdit();
    void inputMethodIsCancelled();

    void editFromElsewhereKeepsCaretAndScroll();
    void editFromElsewhereKeepsFolds();
    void undoneStepIsShown();
    void formattingKeepsThePlaceOfTheCaret();

    void caretMovedByThePersonOnly();
    void caretTextCountsCharacters();
    void goToTakesFocus();
    void showRangeScrolls();
    void showRangeLetsThePersonWork();

    void longLines_data();
    void longLines();
    void noticeFollowsEdits();
    void toolTipTellsTheProblem();
    void menuActsOnTheHistory();
    void followsThePalette();
};

void TestTextPane::showsTheDocument()
{
    TextWindow w(shortPolicy);
    QCOMPARE(w.pane->shownText(), shortPolicy);
    w.document.setText("[]");
    QCOMPARE(w.pane->shownText(), std::string("[]"));
    QCOMPARE(w.editor->accessibleName(), QStringLiteral("JSON"));
    QCOMPARE(w.pane->accessibleName(), QStringLiteral("JSON"));
}

void TestTextPane::typingIsAStep()
{
    TextWindow w("[]");
    QSignalSpy edited(&w.document, &PolicyDocument::edited);
    w.pane->goTo(1);
    w.key('1');
    QCOMPARE(edited.size(), 1);
    QCOMPARE(edited.first().at(2).value<QObject *>(), w.pane);
    QTest::keyClicks(w.editor, QStringLiteral("23"));
    QCOMPARE(w.text(), std::string("[123]"));
    QCOMPARE(w.document.undoStack()->count(), 1);
    w.key(Qt::Key_Backspace);
    QCOMPARE(w.text(), std::string("[12]"));
    w.key(Qt::Key_Left, Qt::ShiftModifier);
    w.key('5'); // takes the place of the 2
    QCOMPARE(w.text(), std::string("[15]"));
    QCOMPARE(w.pane->shownText(), w.text());
}

void TestTextPane::typedWordsAreSteps()
{
    TextWindow w({});
    QTest::keyClicks(w.editor, QStringLiteral("\"one two\""));
    QCOMPARE(w.document.undoStack()->count(), 2);
    w.document.undoStack()->undo();
    QCOMPARE(w.pane->shownText(), std::string("\"one "));
    w.document.undoStack()->undo();
    QCOMPARE(w.pane->shownText(), std::string());
}

void TestTextPane::keysOfTheHistory_data()
{
    QTest::addColumn<int>("key");
    QTest::addColumn<Qt::KeyboardModifiers>("modifiers");
    QTest::newRow("Ctrl+Y") << int(Qt::Key_Y) << Qt::KeyboardModifiers(Qt::ControlModifier);
    QTest::newRow("Ctrl+Shift+Z") << int(Qt::Key_Z) << (Qt::ControlModifier | Qt::ShiftModifier);
}

void TestTextPane::keysOfTheHistory()
{
    QFETCH(int, key);
    QFETCH(Qt::KeyboardModifiers, modifiers);
    TextWindow w("[]");
    w.replace(1, 1, "7");
    w.key(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(w.text(), std::string("[]"));
    QCOMPARE(w.pane->shownText(), w.text());
    w.key(key, modifiers);
    QCOMPARE(w.text(), std::string("[7]"));
    QCOMPARE(w.pane->shownText(), w.text());
}

void TestTextPane::shortcutsReachTheWindow_data()
{
    QTest::addColumn<QKeySequence>("shortcut");
    for (const char *keys :
         {"Ctrl+Z",       "Ctrl+Y",     "Ctrl+Shift+Z", "Ctrl+D", "Ctrl+L",       "Ctrl+Shift+L", "Ctrl+T",
          "Ctrl+Shift+T", "Ctrl+U",     "Ctrl+K",       "Ctrl+F", "Ctrl+Shift+V", "Ctrl+Shift+M", "Alt+Up",
          "Alt+K",        "Alt+Return", "Insert",       "F8",     "Escape",       "Ctrl++",       "Alt+Backspace"})
        QTest::newRow(keys) << QKeySequence(QLatin1String(keys));
}

void TestTextPane::shortcutsReachTheWindow()
{
    QFETCH(QKeySequence, shortcut);
    TextWindow w("[1, 2]");
    const QKeyCombination keys = shortcut[0];
    w.key(keys.key(), keys.keyboardModifiers());
    QCOMPARE(w.text(), std::string("[1, 2]"));
    QCOMPARE(w.pane->shownText(), w.text());

    QAction action;
    action.setShortcut(shortcut);
    w.window.addAction(&action);
    QSignalSpy triggered(&action, &QAction::triggered);
    w.key(keys.key(), keys.keyboardModifiers());
    QCOMPARE(triggered.size(), 1);
    QCOMPARE(w.text(), std::string("[1, 2]"));
}

void TestTextPane::editingKeysStayHere_data()
{
    QTest::addColumn<QKeySequence>("shortcut");
    for (const char *keys : {"A", "Delete", "Backspace", "Return", "Tab", "Ctrl+C", "Ctrl+V", "Ctrl+A", "Home",
                             "Ctrl+Left", "Shift+Right", "PgDown"})
        QTest::newRow(keys) << QKeySequence(QLatin1String(keys));
}

void TestTextPane::editingKeysStayHere()
{
    QFETCH(QKeySequence, shortcut);
    TextWindow w("[1, 2]");
    QAction action;
    action.setShortcut(shortcut);
    w.window.addAction(&action);
    QSignalSpy triggered(&action, &QAction::triggered);
    w.key(shortcut[0].key(), shortcut[0].keyboardModifiers());
    QCOMPARE(triggered.size(), 0);
}

void TestTextPane::enterKeepsLineEnds()
{
    TextWindow w("{\r\n  \"a\": []\r\n}\r\n");
    w.pane->goTo(11);
    w.key(Qt::Key_Return);
    w.key('1');
    QCOMPARE(w.text(), std::string("{\r\n  \"a\": [\r\n    1\r\n  ]\r\n}\r\n"));
    QCOMPARE(w.pane->shownText(), w.text());
    QCOMPARE(w.pane->caretText(), QStringLiteral("Ln 3, Col 6"));
}

void TestTextPane::tabIndentsLikeTheDocument_data()
{
    QTest::addColumn<std::string>("before");
    QTest::addColumn<std::string>("after");
    QTest::newRow("two spaces") << std::string("[\n  1\n]\n") << std::string("[\n  1\n]\n  ");
    QTest::newRow("three spaces") << std::string("[\n   1\n]\n") << std::string("[\n   1\n]\n   ");
    QTest::newRow("tabs") << std::string("[\n\t1\n]\n") << std::string("[\n\t1\n]\n\t");
}

void TestTextPane::tabIndentsLikeTheDocument()
{
    QFETCH(std::string, before);
    QFETCH(std::string, after);
    TextWindow w(before);
    w.pane->goTo(before.size());
    w.key(Qt::Key_Tab);
    QCOMPARE(w.text(), after);
    w.key(Qt::Key_Backtab, Qt::ShiftModifier);
    QCOMPARE(w.text(), before);
}

void TestTextPane::pasteIsAStepOfItsOwn()
{
    TextWindow w("[\r\n]\r\n");
    QGuiApplication::clipboard()->setText(QStringLiteral("1,\n2"));
    w.pane->goTo(1);
    w.key(Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(w.text(), std::string("[1,\r\n2\r\n]\r\n"));
    QCOMPARE(w.document.undoStack()->undoText(), QStringLiteral("Paste"));
    QCOMPARE(w.pane->caret(), std::size_t{6});
}

void TestTextPane::cutIsAStepOfItsOwn()
{
    TextWindow w("[1, 2]");
    w.key(Qt::Key_A, Qt::ControlModifier);
    w.key(Qt::Key_X, Qt::ControlModifier);
    QCOMPARE(w.text(), std::string());
    QCOMPARE(w.document.undoStack()->undoText(), QStringLiteral("Cut"));
    QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("[1, 2]"));
}

void TestTextPane::filesAreNotPasted()
{
    TextWindow w("[]");
    auto *data = new QMimeData;
    data->setUrls({QUrl::fromLocalFile(QStringLiteral("/policy.json"))});
    data->setText(QStringLiteral("/policy.json"));
    QGuiApplication::clipboard()->setMimeData(data);
    w.key(Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(w.text(), std::string("[]"));
}

void TestTextPane::inputMethodCommits()
{
    TextWindow w("\"ab\"");
    w.pane->goTo(2);
    w.compose(QStringLiteral("か"));
    w.compose(QStringLiteral("かn"));
    QCOMPARE(w.text(), std::string("\"ab\"")); // what is being composed is not the document's yet
    w.compose({}, QStringLiteral("感"));
    QCOMPARE(w.text(), std::string("\"a感b\""));
    QCOMPARE(w.pane->shownText(), w.text());
    w.compose({}, QStringLiteral("é😀"));
    QCOMPARE(w.text(), std::string("\"a感é😀b\""));
    w.key(Qt::Key_Backspace);
    QCOMPARE(w.text(), std::string("\"a感éb\""));
    w.key(Qt::Key_Z, Qt::ControlModifier);
    w.key(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(w.pane->shownText(), std::string("\"ab\""));
}

void TestTextPane::inputMethodIsInterruptedByAnEdit()
{
    TextWindow w("[\"ab\"]");
    w.pane->goTo(2);
    w.key(Qt::Key_Right, Qt::ShiftModifier);
    w.compose(QStringLiteral("か")); // takes the place of the selected a
    w.replace(4, 4, "c");
    QCOMPARE(w.text(), std::string("[\"abc\"]"));
    QCOMPARE(w.pane->shownText(), w.text());
    w.compose({}, QStringLiteral("感"));
    QCOMPARE(w.text().size(), std::size_t{10});
    QCOMPARE(w.pane->shownText(), w.text());
}

void TestTextPane::inputMethodIsCancelled()
{
    TextWindow w("\"ab\"");
    w.pane->goTo(2);
    w.compose(QStringLiteral("か"));
    w.compose({});
    QCOMPARE(w.pane->shownText(), std::string("\"ab\""));
    QCOMPARE(w.document.undoStack()->count(), 0);
}

void TestTextPane::editFromElsewhereKeepsCaretAndScroll()
{
    TextWindow w(lines(300));
    QWidget elsewhere;
    w.pane->goTo(w.text().size() / 2);
    const QString place = w.pane->caretText();
    const int scroll = w.scrollBar()->value();
    QVERIFY(scroll > 0);
    elsewhere.setFocus();
    w.editor->clearFocus();
    QSignalSpy moved(w.pane, &TextPane::caretMoved);

    w.replace(4, 5, "12345");
    QCOMPARE(w.pane->caretText(), place);
    QCOMPARE(w.scrollBar()->value(), scroll);
    w.replace(1, 1, "\n  7,\n  8,");
    QCOMPARE(w.pane->caretText().section(QLatin1Char(','), 1), place.section(QLatin1Char(','), 1));
    QCOMPARE(w.scrollBar()->value(), scroll + 2);
    QCOMPARE(w.pane->shownText(), w.text());
    QCOMPARE(moved.size(), 0);
}

void TestTextPane::editFromElsewhereKeepsFolds()
{
    TextWindow w("[\n  [\n    1\n  ],\n  2\n]\n");
    const auto linesDown = [&w] {
        w.pane->goTo(4); // on the second line
        w.key(Qt::Key_Down);
        return w.pane->caretText();
    };
    w.window.grab();
    const QPoint arrow(25, 25); // of the second line
    QTest::mouseClick(w.viewport(), Qt::LeftButton, {}, arrow);
    QCOMPARE(linesDown(), QStringLiteral("Ln 5, Col 3"));
    w.replace(10, 11, "12");
    w.replace(5, 5, "\n    0,");
    w.window.grab();
    QCOMPARE(linesDown(), QStringLiteral("Ln 6, Col 3"));
}

void TestTextPane::undoneStepIsShown()
{
    TextWindow w(lines(300));
    w.replace(4, 5, "12345");
    w.pane->goTo(w.text().size());
    QVERIFY(w.scrollBar()->value() > 0);
    w.key(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(w.pane->caret(), std::size_t{5});
    QVERIFY(w.scrollBar()->value() <= 1); // the second line is in view
}

void TestTextPane::formattingKeepsThePlaceOfTheCaret()
{
    TextWindow w(R"([{"a":1},{"b":2}])");
    w.pane->goTo(11);
    w.document.apply({{1, 16}, "\n  {\n    \"a\": 1\n  },\n  {\n    \"b\": 2\n  }\n"}, QStringLiteral("Format"));
    QCOMPARE(w.text().substr(w.pane->caret(), 2), std::string("b\""));
}

void TestTextPane::caretMovedByThePersonOnly()
{
    TextWindow w("[1, 2]");
    QSignalSpy moved(w.pane, &TextPane::caretMoved);
    w.pane->goTo(3);
    w.replace(1, 2, "100");
    w.document.undoStack()->undo();
    w.pane->showRange({1, 2});
    w.document.setText("[1, 2, 3]");
    QCOMPARE(moved.size(), 0);

    w.key(Qt::Key_End);
    QCOMPARE(moved.takeFirst().first().value<std::size_t>(), std::size_t{9});
    w.key(Qt::Key_End); // it stands there already
    QCOMPARE(moved.size(), 0);
    w.key(' ');
    QCOMPARE(moved.takeFirst().first().value<std::size_t>(), std::size_t{10});
    QTest::mouseClick(w.viewport(), Qt::LeftButton, {}, QPoint(60, 5));
    QCOMPARE(moved.size(), 1);
    QVERIFY(moved.takeFirst().first().value<std::size_t>() < 10);
    w.key(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(moved.size(), 0);
}

void TestTextPane::caretTextCountsCharacters()
{
    TextWindow w("[\n  \"é感😀\"\n]");
    QCOMPARE(w.pane->caretText(), QStringLiteral("Ln 1, Col 1"));
    QSignalSpy changed(w.pane, &TextPane::caretTextChanged);
    w.pane->goTo(14);
    QCOMPARE(w.pane->caretText(), QStringLiteral("Ln 2, Col 7"));
    QCOMPARE(changed.takeFirst().first().toString(), QStringLiteral("Ln 2, Col 7"));
    w.editor->clearFocus();
    w.replace(0, 0, "\n");
    QCOMPARE(changed.takeFirst().first().toString(), QStringLiteral("Ln 3, Col 7"));
}

void TestTextPane::goToTakesFocus()
{
    TextWindow w(lines(300));
    w.editor->clearFocus();
    w.pane->goTo(1000);
    QVERIFY(w.editor->hasFocus());
    QCOMPARE(w.pane->caret(), std::size_t{1000});
    QVERIFY(w.scrollBar()->value() > 0);
}

void TestTextPane::showRangeScrolls()
{
    TextWindow w(lines(300));
    w.editor->clearFocus();
    w.pane->showRange({1000, 1020});
    QVERIFY(w.scrollBar()->value() > 0);
    QCOMPARE(w.pane->caret(), std::size_t{0});
    QVERIFY(!w.editor->hasFocus());
    const int scroll = w.scrollBar()->value();
    w.pane->showRange({1010, 1012}); // in view already
    QCOMPARE(w.scrollBar()->value(), scroll);
    w.pane->showRange({0, w.text().size()});
    QCOMPARE(w.scrollBar()->value(), 0);
    w.pane->showRange({});
    QCOMPARE(w.scrollBar()->value(), 0);
}

void TestTextPane::showRangeLetsThePersonWork()
{
    TextWindow w(lines(300));
    w.pane->goTo(1000);
    const int scroll = w.scrollBar()->value();
    w.pane->showRange({0, 10});
    QCOMPARE(w.scrollBar()->value(), scroll);
    QCOMPARE(w.pane->caret(), std::size_t{1000});
}

void TestTextPane::longLines_data()
{
    constexpr std::size_t limit = std::size_t{50} * 1024;
    QTest::addColumn<std::string>("text");
    QTest::addColumn<bool>("shown");
    QTest::addColumn<bool>("formatHelps");
    QTest::newRow("just short enough") << "[\n" + std::string(limit, ' ') + "\r\n]" << true << false;
    QTest::newRow("a byte too long") << "[\n" + std::string(limit + 1, ' ') + "\n]" << false << true;
    QTest::newRow("the last line") << "[\n]\n" + std::string(limit + 1, ' ') << false << true;
    QTest::newRow("many short lines") << lines(60000) << true << false;
    QTest::newRow("larger than 16 MB") << std::string(std::size_t{16} * 1024 * 1024 + 1, '\n') << false << false;
}

void TestTextPane::longLines()
{
    QFETCH(std::string, text);
    QFETCH(bool, shown);
    QFETCH(bool, formatHelps);
    TextWindow w(text);
    QCOMPARE(w.pane->showsText(), shown);
    QCOMPARE(w.editor->isVisible(), shown);
    QCOMPARE(w.pane->caretText().isEmpty(), !shown);
    QVERIFY(w.text() == text);

    QSignalSpy requested(w.pane, &TextPane::formatRequested);
    auto *format = w.pane->findChild<QPushButton *>(QStringLiteral("formatButton"));
    QCOMPARE(format->isVisible(), formatHelps);
    if (formatHelps)
        format->click();
    QCOMPARE(requested.size(), formatHelps ? 1 : 0);
}

void TestTextPane::noticeFollowsEdits()
{
    TextWindow w("[1, 2]");
    w.replace(1, 1, std::string(60000, ' '));
    QVERIFY(!w.pane->showsText());
    w.pane->showRange({0, 10});
    w.pane->goTo(5);
    QVERIFY(w.pane->findChild<QPushButton *>(QStringLiteral("formatButton"))->hasFocus());
    w.replace(5, 6, "x");
    QVERIFY(!w.pane->showsText());
    w.document.undoStack()->undo();
    w.document.undoStack()->undo();
    QVERIFY(w.pane->showsText());
    QVERIFY(w.editor->hasFocus());
    QCOMPARE(w.pane->shownText(), std::string("[1, 2]"));
    w.key(Qt::Key_X);
    QCOMPARE(w.text(), std::string("x[1, 2]"));
}

void TestTextPane::toolTipTellsTheProblem()
{
    TextWindow w("{ \"<b>\": 1, \"version\": \"1.0.0\" }");
    const auto toolTipAt = [&w](int x) {
        QHelpEvent help(QEvent::ToolTip, QPoint(x, 8), w.viewport()->mapToGlobal(QPoint(x, 8)));
        QCoreApplication::sendEvent(w.viewport(), &help);
        return QToolTip::text();
    };
    QVERIFY(toolTipAt(65).contains(QStringLiteral("`&lt;b&gt;`")));
}

void TestTextPane::menuActsOnTheHistory()
{
    TextWindow w("[]");
    w.replace(1, 1, "1");
    w.key(Qt::Key_A, Qt::ControlModifier);
    QContextMenuEvent event(QContextMenuEvent::Keyboard, QPoint(5, 5), w.editor->mapToGlobal(QPoint(5, 5)));
    QCoreApplication::sendEvent(w.editor, &event);
    auto *menu = w.pane->findChild<QMenu *>();
    QVERIFY(menu);
    const auto choose = [menu](const QString &text) {
        for (QAction *action : menu->actions()) {
            if (action->text() == text && action->isEnabled())
                action->trigger();
        }
    };
    choose(QStringLiteral("Delete"));
    QCOMPARE(w.text(), std::string());
    choose(QStringLiteral("Undo"));
    QCOMPARE(w.text(), std::string("[1]"));
    menu->close();
}

void TestTextPane::followsThePalette()
{
    TextWindow w(shortPolicy);
    QPalette dark;
    dark.setColor(QPalette::Base, QColor(0x1F2124));
    dark.setColor(QPalette::Text, QColor(0xE3E5E9));
    w.pane->setPalette(dark);
    const QImage image = w.editor->grab().toImage();
    QCOMPARE(image.pixelColor(image.width() - 30, image.height() - 5), QColor(0x1F2124));
}

SKR_TEST(TestTextPane)
#include "tst_textpane.moc"
