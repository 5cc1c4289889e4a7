// SPDX-License-Identifier: Apache-2.0
#include "tests/program/registration.h"

#include "core/syntax/syntaxtree.h"
#include "qt/policyevaluation.h"
#include "tests/qt/treefixture.h"
#include "tests/ui/windowfixture.h"
#include "ui/text/textpane.h"

#include <QDropEvent>
#include <QMimeData>
#include <QUndoStack>

#include <random>

using namespace skr;

namespace {

constexpr std::size_t largestText = 6000;

const QStringList typedInCells = {
    QStringLiteral("compliance-status"), QStringLiteral("secure-boot"),    QStringLiteral("x-ms-sevsnpvm-guestsvn"),
    QStringLiteral("my.claim"),          QStringLiteral("true"),           QStringLiteral("12"),
    QStringLiteral("West Europe"),       QStringLiteral("https://a.test"), QString()};

const QStringList typedInJson = {QStringLiteral("{"),
                                 QStringLiteral("}"),
                                 QStringLiteral("["),
                                 QStringLiteral("]"),
                                 QStringLiteral(","),
                                 QStringLiteral("\""),
                                 QStringLiteral(":"),
                                 QStringLiteral("true"),
                                 QStringLiteral(" "),
                                 QStringLiteral("\"claim\": "),
                                 QStringLiteral("\"anyOf\": ["),
                                 QStringLiteral("1"),
                                 QStringLiteral("// note"),
                                 QStringLiteral("{\"claim\": \"a\", \"equals\": 1}")};

/// A person at work in the real window, with both hands and no plan.
class Walk
{
public:
    Walk(const std::string &text, std::uint32_t seed)
        : m_random(seed)
        , m_start(text)
    {
        m_ui.window->document()->setText(text);
        TokenError error;
        m_ui.window->evaluation()->setToken(AttestationToken::parse(compliantToken(), &error));
        m_json = m_ui.find<QWidget>("jsonEditor");
        m_textPane = m_ui.find<TextPane>("textPane");
    }

    /// Does something; returns what is wrong then.
    QString step()
    {
        const std::size_t errors = tree().errorCount();
        const std::size_t kind = below(100);
        bool mayBreak = false;
        if (m_ui.text().size() > largestText || kind < 12 || (errors > 0 && kind < 40)) {
            mayBreak = true; // it was like that before
            m_ui.window->document()->undoStack()->undo();
        } else if (kind < 18) {
            mayBreak = true;
            m_ui.window->document()->undoStack()->redo();
        } else if (kind < 45) {
            act();
        } else if (kind < 65) {
            editCell();
        } else if (kind < 75) {
            drop();
        } else if (kind < 82) {
            copyAndPaste();
        } else {
            mayBreak = true;
            typeInJson();
        }
        leaveEditor();
        QCoreApplication::processEvents();
        if (!mayBreak && tree().errorCount() > errors)
            return m_done + QStringLiteral(" breaks the text");
        return compareWithFresh();
    }

    QString undoAll()
    {
        while (m_ui.window->document()->undoStack()->canUndo())
            m_ui.window->document()->undoStack()->undo();
        return m_ui.text() == m_start ? compareWithFresh() : QStringLiteral("other bytes than at the start");
    }

    std::string text() const { return m_ui.text(); }

private:
    std::size_t below(std::size_t bound) { return m_random() % bound; }
    const QString &anyOf(const QStringList &list) { return list[qsizetype(below(std::size_t(list.size())))]; }
    const SyntaxTree &tree() const { return m_ui.window->document()->revision().tree(); }
    QAbstractItemModel *model() const { return m_ui.tree->model(); }

    /// A row that can be seen, or at least opened.
    QModelIndex anyRow()
    {
        QModelIndex row = model()->index(0, 0);
        while (model()->rowCount(row) > 0 && below(6) > 0)
            row = model()->index(int(below(std::size_t(model()->rowCount(row)))), 0, row);
        return row;
    }

    void selectSome()
    {
        m_ui.tree->setFocus();
        const QModelIndex row = anyRow();
        m_ui.tree->select(row);
        for (std::size_t more = below(4); more > 0; --more) {
            const int at = int(below(std::size_t(model()->rowCount(row.parent()))));
            m_ui.tree->selectionModel()->select(row.siblingAtRow(at),
                                                QItemSelectionModel::Select | QItemSelectionModel::Rows);
        }
    }

    void act()
    {
        selectSome();
        QCoreApplication::processEvents();
        const QList<QAction *> actions = m_ui.tree->actions();
        QAction *action = actions[qsizetype(below(std::size_t(actions.size())))];
        m_done = action->text();
        action->trigger();
        QCoreApplication::processEvents();
        if (auto *edit = qobject_cast<QLineEdit *>(m_ui.editor()); edit && below(2) == 0) {
            QTest::keyClicks(edit, anyOf(typedInCells));
            QTest::keyClick(edit, Qt::Key_Return);
        }
    }

    void editCell()
    {
        m_done = QStringLiteral("Editing a cell");
        const QModelIndex cell = anyRow().siblingAtColumn(int(below(3)));
        if (!cell.flags().testFlag(Qt::ItemIsEditable))
            return;
        m_ui.tree->select(cell);
        m_ui.open(cell);
        auto *edit = qobject_cast<QLineEdit *>(m_ui.editor());
        if (!edit)
            return;
        if (below(2) == 0)
            edit->selectAll();
        QTest::keyClicks(edit, anyOf(typedInCells));
        constexpr std::array keys = {Qt::Key_Return, Qt::Key_Tab, Qt::Key_Escape};
        QTest::keyClick(edit, keys[below(keys.size())]);
        QCoreApplication::processEvents();
    }

    void leaveEditor()
    {
        for (int tries = 0; tries < 3 && m_ui.editor(); ++tries) {
            QTest::keyClick(m_ui.editor(), Qt::Key_Escape);
            QCoreApplication::processEvents();
        }
    }

    void drop()
    {
        m_done = QStringLiteral("Dropping");
        selectSome();
        const std::unique_ptr<QMimeData> data(model()->mimeData(m_ui.tree->selectionModel()->selectedRows()));
        if (!data)
            return;
        const QModelIndex target = anyRow();
        m_ui.tree->select(target);
        const QRect rect = m_ui.tree->visualRect(target);
        const QPointF point(rect.left() + 40, rect.top() + double(below(std::size_t(std::max(1, rect.height())))));
        const Qt::DropAction action = below(3) == 0 ? Qt::CopyAction : Qt::MoveAction;
        QDropEvent event(point, Qt::CopyAction | Qt::MoveAction, data.get(), Qt::LeftButton, Qt::NoModifier);
        event.setDropAction(action);
        QCoreApplication::sendEvent(m_ui.tree->viewport(), &event);
    }

    void copyAndPaste()
    {
        m_done = QStringLiteral("Pasting");
        selectSome();
        QTest::keySequence(m_ui.tree, below(3) == 0 ? QKeySequence::Cut : QKeySequence::Copy);
        m_ui.tree->select(anyRow());
        QTest::keySequence(m_ui.tree, QKeySequence::Paste);
    }

    void typeInJson()
    {
        m_done = QStringLiteral("Typing");
        m_textPane->goTo(below(m_ui.text().size() + 1));
        if (below(4) == 0)
            QTest::keyClick(m_json, below(2) == 0 ? Qt::Key_Backspace : Qt::Key_Delete);
        else
            QTest::keyClicks(m_json, anyOf(typedInJson));
    }

    QString compareWithFresh() const
    {
        PolicyTreeModel fresh(m_ui.window->document());
        PolicyEvaluation evaluation(m_ui.window->document());
        fresh.follow(&evaluation);
        evaluation.setToken(m_ui.window->evaluation()->token());
        const QStringList is = printed(*model(), PolicyTreeModel::ColumnCount);
        const QStringList should = printed(fresh, PolicyTreeModel::ColumnCount);
        if (is == should && m_textPane->shownText() == m_ui.text())
            return {};
        return m_done + QStringLiteral(": the tree is\n") + is.join(u'\n') + QStringLiteral("\ninstead of\n")
            + should.join(u'\n');
    }

    std::mt19937 m_random;
    std::string m_start;
    WindowFixture m_ui;
    QWidget *m_json = nullptr;
    TextPane *m_textPane = nullptr;
    QString m_done;
};

} // namespace

/// Random actions on the real window, by keys, actions and drops: the tree stays what a new one would be, nothing that
/// is done in the tree breaks the text, and undoing all gives the bytes of the start. SKR_WINDOW_STEPS makes it longer.
class TestWindowWalk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void walk_data();
    void walk();
};

void TestWindowWalk::walk_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("source document") << QByteArray::fromStdString(sourcePolicy());
    QTest::newRow("nested, CRLF") << QByteArray::fromStdString(lines(
        {"{ \"version\": \"1.0.0\",", "  \"anyOf\": [", "    { \"authority\": \"https://a.test\", \"allOf\": [",
         "      { \"claim\": \"x-ms-attestation-type\", \"equals\": \"sevsnpvm\" },",
         "      { \"anyOf\": [ { \"claim\": \"a\", \"equals\": 1 }, { \"claim\": \"b\", \"equals\": false } ] }",
         "    ] },", "    { \"authority\": \"https://b.test\", \"anyOf\": [ { \"claim\": \"c\", \"equals\": 2 } ] }",
         "  ]", "}"},
        "\r\n"));
}

void TestWindowWalk::walk()
{
    QFETCH(QByteArray, text);
    bool isSet = false;
    const int steps = qEnvironmentVariableIntValue("SKR_WINDOW_STEPS", &isSet);
    constexpr int stepsAWalk = 250;
    std::uint32_t seed = qChecksum(text);
    for (int left = (isSet ? steps : 300) / 2; left > 0; left -= stepsAWalk, ++seed) {
        Walk walk(text.toStdString(), seed);
        for (int i = 0; i < std::min(left, stepsAWalk); ++i) {
            const std::string before = walk.text();
            const QString wrong = walk.step();
            const std::string message = "seed " + std::to_string(seed) + ", step " + std::to_string(i) + ": "
                + wrong.toStdString() + "\nbefore: " + before + "\nafter: " + walk.text();
            QVERIFY2(wrong.isEmpty(), message.c_str());
        }
        const QString wrong = walk.undoAll();
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
    }
}

SKR_TEST(TestWindowWalk)
#include "tst_windowwalk.moc"
