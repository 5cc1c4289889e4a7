// SPDX-License-Identifier: Apache-2.0
#include "tests/conversions.h"
#include "tests/program/registration.h"

#include "qt/policydocument.h"
#include "tests/qt/catalogfixture.h"

#include <QSignalSpy>
#include <QTest>
#include <QUndoStack>

using namespace skr;

namespace {

struct Typed {
    qsizetype begin;
    qsizetype end;
    QByteArray text;
};

} // namespace

Q_DECLARE_METATYPE(Typed)

class TestPolicyDocument : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anotherCatalog();
    void changesBackAndForth_data();
    void changesBackAndForth();
    void typingMerges_data();
    void typingMerges();
    void nothingMergesAcross_data();
    void nothingMergesAcross();
    void emptyEditsAreDropped();
    void applyTakesTheSmallestEdit();
    void originIsToldOnce();
    void originThatIsGone();
    void tellsTheRevisionBefore();
    void modified();
    void setTextStartsAnew();
    void labels();
};

void TestPolicyDocument::changesBackAndForth_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<qsizetype>("begin");
    QTest::addColumn<qsizetype>("end");
    QTest::addColumn<QByteArray>("replacement");
    QTest::addColumn<QByteArray>("after");
    const auto row = [](const char *name, const QByteArray &before, qsizetype begin, qsizetype end,
                        const QByteArray &replacement, const QByteArray &after) {
        QTest::newRow(name) << before << begin << end << replacement << after;
    };
    row("insert into nothing", "", 0, 0, "{}", "{}");
    row("remove all", "{}", 0, 2, "", "");
    row("replace in the middle", "[1,2,3]", 3, 4, "two", "[1,two,3]");
    row("same start and end", "aXa", 0, 3, "aYYa", "aYYa");
    row("NUL", QByteArray("[\0]", 3), 1, 2, QByteArray("\0\0", 2), QByteArray("[\0\0]", 4));
    row("not UTF-8", "[\"\xFF\xC3\"]", 2, 3, "\xFE", "[\"\xFE\xC3\"]");
    row("half a character", "\"\xC3\xA9\"", 1, 2, "\xC2", "\"\xC2\xA9\"");
    row("CRLF", "{\r\n}\r\n", 1, 3, "\n", "{\n}\r\n");
    row("CR of a CRLF", "{\r\n}", 1, 2, "", "{\n}");
    row("byte order mark", "\xEF\xBB\xBF{}", 0, 3, "", "{}");
}

void TestPolicyDocument::changesBackAndForth()
{
    QFETCH(QByteArray, before);
    QFETCH(qsizetype, begin);
    QFETCH(qsizetype, end);
    QFETCH(QByteArray, replacement);
    QFETCH(QByteArray, after);
    const TextEdit edit{{static_cast<std::size_t>(begin), static_cast<std::size_t>(end)}, replacement.toStdString()};
    for (const bool typed : {false, true}) {
        PolicyDocument document(ClaimCatalog::builtIn());
        document.setText(before.toStdString());
        if (typed)
            document.type(edit);
        else
            document.apply(edit, QStringLiteral("Change"));
        QCOMPARE(bytes(document.text()), after);
        document.undoStack()->undo();
        QCOMPARE(bytes(document.text()), before);
        QVERIFY(!document.isModified());
        document.undoStack()->redo();
        QCOMPARE(bytes(document.text()), after);
    }
}

void TestPolicyDocument::typingMerges_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QList<Typed>>("typed");
    QTest::addColumn<QByteArray>("after");
    QTest::addColumn<QList<QByteArray>>("undone"); // the texts that undo goes through
    const auto row = [](const char *name, const QByteArray &before, const QList<Typed> &typed, const QByteArray &after,
                        const QList<QByteArray> &undone) { QTest::newRow(name) << before << typed << after << undone; };
    row("a word", "[]", {{1, 1, "t"}, {2, 2, "r"}, {3, 3, "u"}, {4, 4, "e"}}, "[true]", {"[]"});
    row("two words", "", {{0, 0, "a"}, {1, 1, " "}, {2, 2, " "}, {3, 3, "b"}}, "a  b", {"a  ", ""});
    row("a new line ends a word", "", {{0, 0, "a"}, {1, 1, "\n"}, {2, 2, "b"}}, "a\nb", {"a\n", ""});
    row("pasted words", "", {{0, 0, "a b"}, {3, 3, "c"}}, "a bc", {""});
    row("elsewhere", "[1,2]", {{2, 2, "0"}, {5, 5, "0"}}, "[10,20]", {"[10,2]", "[1,2]"});
    row("before what was typed", "", {{0, 0, "b"}, {0, 0, "a"}}, "ab", {"b", ""});
    row("in the place of a selection", "[old]", {{1, 4, "n"}, {2, 2, "e"}, {3, 3, "w"}}, "[new]", {"[old]"});
    row("Backspace", "abcd", {{3, 4, ""}, {2, 3, ""}, {1, 2, ""}}, "a", {"abcd"});
    row("Delete", "abcd", {{1, 2, ""}, {1, 2, ""}, {1, 2, ""}}, "a", {"abcd"});
    row("Backspace, then Delete", "abcd", {{1, 2, ""}, {1, 2, ""}}, "ad", {"abcd"});
    row("Delete elsewhere", "abcd", {{0, 1, ""}, {2, 3, ""}}, "bc", {"bcd", "abcd"});
    row("typed, then Backspace", "", {{0, 0, "a"}, {1, 1, "b"}, {1, 2, ""}}, "a", {"ab", ""});
    row("Backspace, then typed", "ab", {{1, 2, ""}, {1, 1, "c"}}, "ac", {"a", "ab"});
    row("characters of several bytes", "", {{0, 0, "\xC3\xA9"}, {2, 2, "\xE6\x84\x9F"}}, "\xC3\xA9\xE6\x84\x9F", {""});
}

void TestPolicyDocument::typingMerges()
{
    QFETCH(QByteArray, before);
    QFETCH(QList<Typed>, typed);
    QFETCH(QByteArray, after);
    QFETCH(QList<QByteArray>, undone);
    PolicyDocument document(ClaimCatalog::builtIn());
    document.setText(before.toStdString());
    for (const Typed &t : typed)
        document.type({{static_cast<std::size_t>(t.begin), static_cast<std::size_t>(t.end)}, t.text.toStdString()});
    QCOMPARE(bytes(document.text()), after);
    QList<QByteArray> texts;
    while (document.undoStack()->canUndo()) {
        document.undoStack()->undo();
        texts << bytes(document.text());
    }
    QCOMPARE(texts, undone);
    while (document.undoStack()->canRedo())
        document.undoStack()->redo();
    QCOMPARE(bytes(document.text()), after);
}

void TestPolicyDocument::nothingMergesAcross_data()
{
    QTest::addColumn<bool>("saved");
    QTest::newRow("a step of the tree") << false;
    QTest::newRow("saving") << true;
}

void TestPolicyDocument::nothingMergesAcross()
{
    QFETCH(bool, saved);
    PolicyDocument document(ClaimCatalog::builtIn());
    document.type({{0, 0}, "a"});
    if (saved)
        document.setSaved();
    else
        document.apply({{0, 1}, "b"}, QStringLiteral("Change"));
    document.type({{1, 1}, "c"});
    QCOMPARE(document.undoStack()->count(), saved ? 2 : 3);
    document.undoStack()->undo();
    QCOMPARE(bytes(document.text()), saved ? "a" : "b");
}

void TestPolicyDocument::emptyEditsAreDropped()
{
    PolicyDocument document(ClaimCatalog::builtIn());
    document.setText("[1]");
    const QSignalSpy edited(&document, &PolicyDocument::edited);
    document.apply({}, QStringLiteral("Nothing"));
    document.apply({{3, 3}, {}}, QStringLiteral("Nothing"));
    document.apply({{0, 3}, "[1]"}, QStringLiteral("The same"));
    document.type({{1, 1}, {}});
    QCOMPARE(edited.count(), 0);
    QCOMPARE(document.undoStack()->count(), 0);
    QVERIFY(!document.isModified());
}

void TestPolicyDocument::applyTakesTheSmallestEdit()
{
    PolicyDocument document(ClaimCatalog::builtIn());
    document.setText("[1,2,3]");
    std::vector<TextEdit> edits;
    connect(&document, &PolicyDocument::edited, this, [&](const TextEdit &edit) { edits.push_back(edit); });
    document.apply({{0, 7}, "[1,20,3]"}, QStringLiteral("Change"));
    document.undoStack()->undo();
    QCOMPARE(edits, (std::vector<TextEdit>{{{4, 4}, "0"}, {{4, 5}, ""}}));
}

void TestPolicyDocument::originIsToldOnce()
{
    for (const bool typed : {false, true}) {
        PolicyDocument document(ClaimCatalog::builtIn());
        QList<QObject *> origins;
        connect(&document, &PolicyDocument::edited, this,
                [&](const TextEdit &, const auto &, QObject *origin) { origins << origin; });
        if (typed)
            document.type({{0, 0}, "1"}, this);
        else
            document.apply({{0, 0}, "1"}, QStringLiteral("Change"), this);
        document.undoStack()->undo();
        document.undoStack()->redo();
        QCOMPARE(origins, (QList<QObject *>{this, nullptr, nullptr}));
    }
}

void TestPolicyDocument::anotherCatalog()
{
    PolicyDocument document(ClaimCatalog::builtIn());
    document.setText("{\"version\": \"1.0.0\", \"anyOf\": [{\"authority\": \"https://a.example\", \"allOf\": ["
                     "{\"claim\": \"contoso-tier\", \"equals\": \"gold\"}]}]}");
    document.apply({{0, 0}, " "}, QStringLiteral("Blank"));
    const auto before = document.sharedRevision();
    const QSignalSpy edits(&document, &PolicyDocument::edited);
    const QSignalSpy checks(&document, &PolicyDocument::rechecked);
    document.setCatalog(catalogWith({"contoso-tier"}));
    QCOMPARE(checks.size(), 1);
    QCOMPARE(document.text(), before->text());
    const auto isUnknown = [](const Diagnostic &diagnostic) { return diagnostic.code == DiagnosticCode::ClaimUnknown; };
    const auto &former = before->diagnostics().list;
    const auto &list = document.revision().diagnostics().list;
    QVERIFY(std::any_of(former.begin(), former.end(), isUnknown));
    QVERIFY(std::none_of(list.begin(), list.end(), isUnknown));
    document.setCatalog(document.sharedCatalog());
    QCOMPARE(checks.size(), 1);
    QVERIFY(edits.isEmpty());
    QVERIFY(document.isModified());
    document.undoStack()->undo();
    QCOMPARE(document.text(), before->text().substr(1));
}

void TestPolicyDocument::originThatIsGone()
{
    PolicyDocument document(ClaimCatalog::builtIn());
    {
        QObject view;
        document.apply({{0, 0}, "1"}, QStringLiteral("Change"), &view);
    }
    document.undoStack()->undo();
    document.undoStack()->redo();
    QCOMPARE(bytes(document.text()), "1");
}

void TestPolicyDocument::tellsTheRevisionBefore()
{
    PolicyDocument document(ClaimCatalog::builtIn());
    document.setText("[1]");
    const std::shared_ptr<const PolicyRevision> first = document.sharedRevision();
    std::shared_ptr<const PolicyRevision> told;
    TextEdit made;
    connect(&document, &PolicyDocument::edited, this, [&](const TextEdit &edit, const auto &before) {
        told = before;
        made = edit;
    });
    document.apply({{1, 2}, "2"}, QStringLiteral("Change"));
    QVERIFY(told);
    QCOMPARE(applied(told->text(), made), document.text());
    QCOMPARE(told, first);
    QCOMPARE(bytes(first->text()), "[1]");
}

void TestPolicyDocument::modified()
{
    PolicyDocument document(ClaimCatalog::builtIn());
    QList<bool> states;
    QList<bool> found; // by those who look when they are told
    connect(&document, &PolicyDocument::modifiedChanged, this, [&](bool state) {
        states << state;
        found << document.isModified();
    });
    QVERIFY(!document.isModified());
    document.apply({{0, 0}, "1"}, QStringLiteral("Change"));
    document.apply({{0, 0}, "2"}, QStringLiteral("Change"));
    document.setSaved();
    document.undoStack()->undo();
    document.undoStack()->redo();
    document.undoStack()->undo();
    document.type({{0, 0}, "3"}); // the saved state can never be reached again
    QVERIFY(document.isModified());
    document.undoStack()->undo();
    document.undoStack()->undo();
    QVERIFY(document.isModified());
    QCOMPARE(states, (QList<bool>{true, false, true, false, true}));
    QCOMPARE(found, states);
}

void TestPolicyDocument::setTextStartsAnew()
{
    PolicyDocument document(ClaimCatalog::builtIn());
    document.type({{0, 0}, "1"});
    const QSignalSpy edited(&document, &PolicyDocument::edited);
    const QSignalSpy replaced(&document, &PolicyDocument::replaced);
    const QSignalSpy modifiedChanged(&document, &PolicyDocument::modifiedChanged);
    document.setText("[2]");
    QCOMPARE(bytes(document.text()), "[2]");
    QCOMPARE(document.revision().policy().rootNotUnderstood.size(), std::size_t{1});
    QVERIFY(!document.isModified());
    QVERIFY(!document.undoStack()->canUndo());
    QCOMPARE(edited.count(), 0);
    QCOMPARE(replaced.count(), 1);
    QCOMPARE(modifiedChanged.last().first().toBool(), false);
}

void TestPolicyDocument::labels()
{
    PolicyDocument document(ClaimCatalog::builtIn());
    document.apply({{0, 0}, "1"}, QStringLiteral("Add authority"));
    QCOMPARE(document.undoStack()->undoText(), QStringLiteral("Add authority"));
    document.type({{0, 0}, "2"});
    QCOMPARE(document.undoStack()->undoText(), QStringLiteral("Typing"));
}

SKR_TEST(TestPolicyDocument)
#include "tst_policydocument.moc"
