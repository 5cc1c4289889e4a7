// SPDX-License-Identifier: Apache-2.0
#include "tests/program/registration.h"
#include "textwindow.h"

#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>
#include <QToolTip>

using namespace skr;

namespace {

const std::string nested = "[\n  {\n    \"a\": [\n      1\n    ]\n  },\n  [\n    2\n  ]\n]\n";

struct ViewWindow : TextWindow {
    explicit ViewWindow(const std::string &shown)
        : TextWindow(shown)
    {
        window.addActions(pane->foldActions() + pane->searchActions());
    }
    void trigger(const char *name) const { pane->findChild<QAction *>(QString::fromLatin1(name))->trigger(); }
    /// The lines that one steps through with the Down key, from the start.
    QStringList lines() const
    {
        pane->goTo(0);
        QStringList seen;
        QString place;
        while (place != pane->caretText()) {
            place = pane->caretText();
            seen += place.section(u',', 0, 0).mid(3);
            key(Qt::Key_Down);
        }
        return seen;
    }
    QString seen() const { return lines().join(u' '); }
    QPlainTextEdit *excerpt() const { return pane->findChild<QPlainTextEdit *>(QStringLiteral("textExcerpt")); }
};

} // namespace

/// What one sees of the text, and how one gets about in it.
class TestTextView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support)"))); }

    void folds_data();
    void folds();
    void foldsByKeys();
    void foldsAll();
    void foldingTakesTheCaretAlong();
    void foldsWhatWasNotShownYet();
    void zooms();
    void goesToLine_data();
    void goesToLine();
    void refusesLines_data();
    void refusesLines();
    void lineBarOpensAndCloses();
    void problemsBesideTheCaret();
    void excerptOfALongLine();
    void excerptOfBytes();
};

void TestTextView::folds_data()
{
    QTest::addColumn<int>("caret");
    QTest::addColumn<QString>("folded");
    QTest::newRow("the line's own") << 4 << "1 2 7 8 9 10 11";
    QTest::newRow("an inner one") << 12 << "1 2 3 6 7 8 9 10 11";
    QTest::newRow("what the line is part of") << 24 << "1 2 3 6 7 8 9 10 11";
    QTest::newRow("the whole") << 0 << "1 11";
}

void TestTextView::folds()
{
    QFETCH(int, caret);
    ViewWindow w(nested);
    w.pane->goTo(static_cast<std::size_t>(caret));
    w.trigger("foldAction");
    QTEST(w.seen(), "folded");
    w.pane->goTo(static_cast<std::size_t>(caret)); // unfolds what hides the place
    w.trigger("unfoldAction");
    QCOMPARE(w.lines().size(), 11);
    QCOMPARE(w.text(), nested);
}

void TestTextView::foldsByKeys()
{
    ViewWindow w(nested);
    w.pane->goTo(4);
    w.key(Qt::Key_BracketLeft, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(w.seen(), QStringLiteral("1 2 7 8 9 10 11"));
    w.pane->goTo(4);
    w.key(Qt::Key_BracketRight, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(w.lines().size(), 11);
    QCOMPARE(w.text(), nested);
}

void TestTextView::foldsAll()
{
    ViewWindow w(nested);
    w.trigger("foldAllAction");
    QCOMPARE(w.seen(), QStringLiteral("1 2 7 10 11"));
    w.pane->goTo(4);
    w.trigger("unfoldAction");
    QCOMPARE(w.seen(), QStringLiteral("1 2 3 6 7 10 11")); // what is in it stays folded
    w.trigger("unfoldAllAction");
    QCOMPARE(w.lines().size(), 11);
}

void TestTextView::foldingTakesTheCaretAlong()
{
    ViewWindow w(nested);
    w.pane->goTo(26); // the line of the 1
    QSignalSpy moved(w.pane, &TextPane::caretMoved);
    w.trigger("foldAction");
    QCOMPARE(w.pane->caretText(), QStringLiteral("Ln 3, Col 11"));
    QCOMPARE(moved.size(), 1); // the tree follows
    w.pane->goTo(26);
    w.trigger("foldAllAction");
    QCOMPARE(w.pane->caretText(), QStringLiteral("Ln 2, Col 4"));
}

void TestTextView::foldsWhatWasNotShownYet()
{
    std::string text = "[\n";
    for (int i = 0; i < 500; ++i)
        text += "  [\n    0\n  ],\n";
    ViewWindow w(text + "  0\n]\n");
    w.trigger("foldAllAction");
    QCOMPARE(w.lines().size(), 1 + 500 + 3);
}

void TestTextView::zooms()
{
    ViewWindow w("[\n1\n]\n");
    const auto height = [&w] { return w.editor->inputMethodQuery(Qt::ImCursorRectangle).toRect().height(); };
    const int normal = height();
    w.pane->setZoom(2);
    QVERIFY(height() > normal);
    w.pane->setZoom(0);
    QCOMPARE(height(), normal);
    w.pane->setZoom(-2);
    QVERIFY(height() < normal);
    w.pane->setZoom(-100);
    QVERIFY(height() > 2);
    QCOMPARE(w.text(), std::string("[\n1\n]\n"));
}

void TestTextView::goesToLine_data()
{
    QTest::addColumn<std::string>("text");
    QTest::addColumn<QString>("place");
    QTest::addColumn<int>("offset");
    const std::string text = "[\n  \"é感😀\",\r\n 7]";
    QTest::newRow("line") << text << "2" << 2;
    QTest::newRow("line and column") << text << "2:3" << 4;
    QTest::newRow("characters count") << text << " 2 : 7 " << 14;
    QTest::newRow("a comma does") << text << "3,2" << 19;
    QTest::newRow("behind the end of the line") << text << "2:99" << 16;
    QTest::newRow("last line") << text << "3:99" << 21;
    QTest::newRow("empty text") << std::string() << "1:1" << 0;
}

void TestTextView::goesToLine()
{
    QFETCH(std::string, text);
    QFETCH(QString, place);
    ViewWindow w(text);
    QSignalSpy moved(w.pane, &TextPane::caretMoved);
    w.key(Qt::Key_G, Qt::ControlModifier);
    auto *field = w.pane->findChild<QLineEdit *>(QStringLiteral("goToLineText"));
    field->setText(place);
    QTest::keyClick(field, Qt::Key_Return);
    QVERIFY(w.editor->hasFocus());
    QTEST(static_cast<int>(w.pane->caret()), "offset");
    QCOMPARE(moved.size(), 1);
    QTEST(moved.first().first().toInt(), "offset");
    QVERIFY(!field->isVisible());
}

void TestTextView::refusesLines_data()
{
    QTest::addColumn<QString>("place");
    QTest::addColumn<QString>("reason");
    QTest::newRow("too many") << "4"
                              << "There are 3 lines";
    QTest::newRow("none") << "0"
                          << "A number, as 12 or 12:5";
    QTest::newRow("no column") << "2:0"
                               << "A number, as 12 or 12:5";
    QTest::newRow("no number") << "abc"
                               << "A number, as 12 or 12:5";
    QTest::newRow("empty") << ""
                           << "A number, as 12 or 12:5";
    QTest::newRow("many digits") << "99999999999999999999"
                                 << "A number, as 12 or 12:5";
}

void TestTextView::refusesLines()
{
    QFETCH(QString, place);
    ViewWindow w("[\n7\n]");
    w.pane->goTo(3);
    w.pane->goToLine();
    auto *field = w.pane->findChild<QLineEdit *>(QStringLiteral("goToLineText"));
    field->setText(place);
    QTest::keyClick(field, Qt::Key_Return);
    auto *status = w.pane->findChild<QLabel *>(QStringLiteral("goToLineStatus"));
    QTEST(status->text(), "reason");
    QCOMPARE(field->accessibleDescription(), status->text());
    QVERIFY(field->isVisible());
    QCOMPARE(w.pane->caret(), std::size_t{3});
}

void TestTextView::lineBarOpensAndCloses()
{
    ViewWindow w("[\n  7\n]");
    w.pane->goTo(4);
    QSignalSpy needed(w.pane, &TextPane::viewNeeded);
    w.key(Qt::Key_G, Qt::ControlModifier);
    QCOMPARE(needed.size(), 1);
    auto *field = w.pane->findChild<QLineEdit *>(QStringLiteral("goToLineText"));
    QCOMPARE(field->text(), QStringLiteral("2:3"));
    QCOMPARE(field->selectedText(), field->text());
    QTest::keyClick(field, Qt::Key_Escape);
    QVERIFY(!field->isVisible());
    QVERIFY(w.editor->hasFocus());
    w.key(Qt::Key_G, Qt::ControlModifier);
    w.pane->find(); // one bar at a time
    QVERIFY(!field->isVisible());
    w.pane->goToLine();
    QVERIFY(!w.pane->findChild<QWidget *>(QStringLiteral("findBar"))->isVisible());
}

void TestTextView::problemsBesideTheCaret()
{
    ViewWindow w("{ \"<b>\": 1, \"version\": \"1.0.0\" }");
    w.pane->goTo(2);
    QVERIFY2(QToolTip::text().contains(QStringLiteral("`&lt;b&gt;`")), qPrintable(QToolTip::text()));
    QVERIFY2(w.editor->accessibleDescription().contains(QStringLiteral("<b>")),
             qPrintable(w.editor->accessibleDescription()));
    w.key(Qt::Key_End);
    QVERIFY(!w.editor->accessibleDescription().contains(QStringLiteral("<b>")));
}

void TestTextView::excerptOfALongLine()
{
    ViewWindow w("[" + std::string(60000, ' ') + "7, 8]");
    QVERIFY(!w.pane->showsText());
    QVERIFY(w.excerpt()->isVisible());
    QVERIFY(w.excerpt()->isReadOnly());
    QVERIFY(w.excerpt()->toPlainText().startsWith(u'['));
    QVERIFY(w.excerpt()->toPlainText().size() < 5000);
    w.pane->showRange({60001, 60002});
    QVERIFY(w.excerpt()->toPlainText().endsWith(QStringLiteral("7, 8]")));
    QCOMPARE(w.excerpt()->extraSelections().front().cursor.selectedText(), QStringLiteral("7"));
    w.pane->goTo(60004);
    QCOMPARE(w.excerpt()->extraSelections().front().cursor.position(),
             static_cast<int>(w.excerpt()->toPlainText().size()) - 2);
    w.replace(60001, 60002, "9");
    w.pane->showRange({60001, 60002});
    QVERIFY(w.excerpt()->toPlainText().endsWith(QStringLiteral("9, 8]")));
}

void TestTextView::excerptOfBytes()
{
    std::string text(60000, ' ');
    text.replace(0, 8, std::string("\xff\0\r\né感", 9));
    ViewWindow w(text);
    const QString shown = w.excerpt()->toPlainText();
    QVERIFY(shown.startsWith(QStringLiteral("\ufffd\ufffd\né感")));
    w.pane->showRange({4, 6});
    QCOMPARE(w.excerpt()->extraSelections().front().cursor.selectedText(), QStringLiteral("é"));
    QVERIFY(w.text() == text);
}

SKR_TEST(TestTextView)
#include "tst_textview.moc"
