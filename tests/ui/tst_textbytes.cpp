// SPDX-License-Identifier: Apache-2.0
// The pane and the document hold the same bytes after whatever is done, and no byte changes that nobody edited.
#include "tests/program/registration.h"
#include "textwindow.h"

#include <QClipboard>
#include <QDropEvent>
#include <QGuiApplication>
#include <QMimeData>
#include <QRegularExpression>
#include <QUndoStack>

#include <random>

using namespace skr;

namespace {

using namespace std::string_literals;

/// Does something at random, in the manner of a person or of another view.
class Walker
{
public:
    Walker(TextWindow *window, unsigned seed)
        : m_window(*window)
        , m_random(seed)
    {
    }

    void step()
    {
        switch (number(13)) {
        case 0:
        case 1:
            return editElsewhere();
        case 2:
            return typeElsewhere();
        case 3:
            return press({Qt::Key_Z, Qt::Key_Y}, Qt::ControlModifier);
        case 4:
            return press({Qt::Key_X, Qt::Key_C, Qt::Key_V}, Qt::ControlModifier);
        case 5:
            return compose();
        case 6:
            return m_window.pane->goTo(number(size() + 1));
        case 7:
        case 8:
            return press({Qt::Key_Left, Qt::Key_Right, Qt::Key_Up, Qt::Key_Down, Qt::Key_End}, Qt::ShiftModifier);
        case 9:
            return press({Qt::Key_Delete, Qt::Key_Backspace}, number(4) == 0 ? Qt::ControlModifier : Qt::NoModifier);
        default:
            return press({Qt::Key_A, Qt::Key_1, Qt::Key_QuoteDbl, Qt::Key_BraceLeft, Qt::Key_BraceRight,
                          Qt::Key_BracketRight, Qt::Key_Return, Qt::Key_Tab, Qt::Key_Space});
        }
    }

private:
    std::size_t size() const { return m_window.text().size(); }
    std::size_t number(std::size_t below) { return std::uniform_int_distribution<std::size_t>(0, below - 1)(m_random); }

    void press(const std::vector<Qt::Key> &keys, Qt::KeyboardModifiers modifiers = {})
    {
        m_window.key(keys[number(keys.size())], modifiers);
    }

    void editElsewhere()
    {
        static const std::vector<std::string> pieces = {
            "", "\r\n", "\n", "\0"s, "\xFF", "\xC3", "é", "{\r\n", "]", "\"a\"", "12,", "\r", " \r\n ", "\xED\xA0\x80"};
        const std::size_t begin = number(size() + 1);
        const std::size_t end = std::min(size(), begin + number(12));
        m_window.replace(begin, end, pieces[number(pieces.size())] + pieces[number(pieces.size())]);
    }

    void typeElsewhere()
    {
        const std::size_t place = number(size() + 1);
        m_window.document.type({{place, place}, "t"}, &m_elsewhere);
    }

    void compose()
    {
        m_window.compose(QStringLiteral("か"));
        if (number(3) == 0)
            editElsewhere();
        else
            m_window.compose({}, number(3) == 0 ? QString() : QStringLiteral("感é"));
    }

    TextWindow &m_window;
    QObject m_elsewhere;
    std::mt19937 m_random;
};

} // namespace

class TestTextBytes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support)"))); }

    void anyBytesAreKept_data();
    void anyBytesAreKept();
    void cutAndPasteKeepBytes_data() { anyBytesAreKept_data(); }
    void cutAndPasteKeepBytes();
    void randomWalk_data();
    void randomWalk();
    void textIsDropped();
    void filesAreLeftToTheWindow();
};

void TestTextBytes::anyBytesAreKept_data()
{
    QTest::addColumn<std::string>("text");
    QTest::newRow("nothing") << ""s;
    QTest::newRow("LF") << "[\n1\n]\n"s;
    QTest::newRow("CR LF") << "[\r\n1\r\n]\r\n"s;
    QTest::newRow("CR") << "[\r1\r]\r"s;
    QTest::newRow("mixed line ends") << "[\r\n1\n\n]\r\r\n"s;
    QTest::newRow("byte order mark") << "\xEF\xBB\xBF[1]"s;
    QTest::newRow("NUL") << "\0[\"a\0b\"]\0\0"s;
    QTest::newRow("bytes that are not UTF-8") << "[\"\xFF\xC3\", \"\xED\xA0\x80\", \"\xF5\"]\xC3"s;
    QTest::newRow("control characters") << "[\"\x01\x7F\t\v\f\"]"s;
    QTest::newRow("Unicode line ends") << "[\"\u2028\u2029\u0085\"]"s;
}

void TestTextBytes::anyBytesAreKept()
{
    QFETCH(std::string, text);
    TextWindow w(text);
    QVERIFY(w.pane->shownText() == text);
    w.key(Qt::Key_1);
    QVERIFY(w.text() == "1" + text);
    w.pane->goTo(w.text().size());
    w.key(Qt::Key_2);
    QVERIFY(w.text() == "1" + text + "2");
    QVERIFY(w.pane->shownText() == w.text());
    w.document.undoStack()->setIndex(0);
    QVERIFY(w.text() == text);
    QVERIFY(w.pane->shownText() == text);
}

void TestTextBytes::cutAndPasteKeepBytes()
{
    QFETCH(std::string, text);
    QGuiApplication::clipboard()->clear();
    TextWindow w(text);
    w.key(Qt::Key_A, Qt::ControlModifier);
    w.key(Qt::Key_X, Qt::ControlModifier);
    QVERIFY(w.text().empty());
    w.key(Qt::Key_V, Qt::ControlModifier);
    QVERIFY(w.text() == text);
    QVERIFY(w.pane->shownText() == text);
}

void TestTextBytes::randomWalk_data()
{
    QTest::addColumn<unsigned>("seed");
    for (const unsigned seed : {1U, 2U, 3U})
        QTest::addRow("seed %u", seed) << seed;
}

void TestTextBytes::randomWalk()
{
    QFETCH(unsigned, seed);
    const std::string original = "{\r\n  \"anyOf\": [\r\n    { \"authority\": \"a\0\xFF\" },\r\n    1\r\n  ]\r\n}\r\n"s;
    TextWindow w(original);
    Walker walker(&w, seed);
    for (int i = 0; i < 2000; ++i) {
        walker.step();
        w.compose({}); // nothing goes on being composed
        if (w.pane->shownText() != w.text())
            QFAIL(qPrintable(QStringLiteral("step %1").arg(i)));
    }
    const std::string last = w.text();
    while (w.document.undoStack()->canUndo()) {
        w.document.undoStack()->undo();
        QVERIFY(w.pane->shownText() == w.text());
    }
    QVERIFY(w.text() == original);
    w.document.undoStack()->setIndex(w.document.undoStack()->count());
    QVERIFY(w.text() == last);
    QVERIFY(w.pane->shownText() == last);
}

void TestTextBytes::textIsDropped()
{
    TextWindow w("[]\r\n");
    QMimeData data;
    data.setText(QStringLiteral("\n1"));
    QDragEnterEvent enter(QPoint(400, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(w.viewport(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop(QPointF(400, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(w.viewport(), &drop);
    QVERIFY(w.text() == "[]\r\n1\r\n");
    QCOMPARE(w.document.undoStack()->undoText(), QStringLiteral("Drag and drop"));
    QVERIFY(w.pane->shownText() == w.text());
}

void TestTextBytes::filesAreLeftToTheWindow()
{
    TextWindow w("[]");
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(QStringLiteral("/policy.json"))});
    QDragEnterEvent enter(QPoint(50, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    enter.accept();
    QCoreApplication::sendEvent(w.viewport(), &enter);
    QVERIFY(!enter.isAccepted());
}

SKR_TEST(TestTextBytes)
#include "tst_textbytes.moc"
