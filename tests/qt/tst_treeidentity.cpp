// SPDX-License-Identifier: Apache-2.0
#include "tests/program/registration.h"

#include "core/edit/jsonedit.h"
#include "qt/policycommands.h"
#include "qt/treefixture.h"

#include <QPersistentModelIndex>
#include <QSignalSpy>
#include <QTest>
#include <QUndoStack>

using namespace skr;

namespace {

const std::string watchedPolicy =
    lines({"{", "  \"anyOf\": [", "    {", "      \"authority\": \"https://a.test\",", "      \"allOf\": [",
           "        {\"claim\": \"a\", \"equals\": 1},", "        {\"claim\": \"b\", \"equals\": \"two\"},",
           "        {\"anyOf\": [{\"claim\": \"c\", \"exists\": true}]},", "        {\"claim\": \"d\", \"equals\": 4}",
           "      ]", "    },", "    {\"authority\": \"https://b.test\", \"allOf\": []}", "  ],",
           "  \"version\": \"1.0.0\"", "}"});

} // namespace

/// A tree with an index for every row, as a view with everything open, selected and scrolled to has it.
struct WatchedTree : TreeFixture {
    WatchedTree()
        : TreeFixture(watchedPolicy)
    {
        watch(model.policyIndex());
        QObject::connect(&model, &PolicyTreeModel::dataChanged, &model,
                         [this](const QModelIndex &first, const QModelIndex &last) {
                             for (int row = first.row(); row <= last.row(); ++row) {
                                 if (first.column() <= PolicyTreeModel::ValueColumn)
                                     changed << first.sibling(row, 0).data().toString();
                             }
                         });
        for (const auto signal : {&PolicyTreeModel::rowsInserted, &PolicyTreeModel::rowsRemoved})
            QObject::connect(&model, signal, &model, [this] { ++insertionsAndRemovals; });
        QObject::connect(&model, &PolicyTreeModel::rowsMoved, &model, [this] { ++moves; });
        QObject::connect(&model, &PolicyTreeModel::modelReset, &model, [this] { ++resets; });
    }

    void watch(const QModelIndex &index)
    {
        if (!model.content(index).isGhost())
            indexes << QPersistentModelIndex(index);
        for (int row = 0; row < model.rowCount(index); ++row)
            watch(model.index(row, 0, index));
    }

    /// What became of the rows, in the order that they had at first; `-` for one that is gone.
    QStringList present() const
    {
        QStringList rows;
        for (const QPersistentModelIndex &index : indexes)
            rows << (index.isValid() ? index.data().toString() : QStringLiteral("-"));
        return rows.mid(1);
    }

    /// False if the text is not there.
    [[nodiscard]] bool type(const char *before, const char *typed)
    {
        const std::size_t offset = document.text().find(before);
        if (offset == std::string::npos)
            return false;
        document.type({{offset, offset}, typed});
        return true;
    }

    [[nodiscard]] bool change(const char *from, const char *to)
    {
        const std::size_t offset = document.text().find(from);
        if (offset == std::string::npos)
            return false;
        document.apply({{offset, offset + qstrlen(from)}, to}, QStringLiteral("Change"));
        return true;
    }

    /// Why it is refused; empty if it is done.
    [[nodiscard]] QString act(PolicyAction action, const QModelIndex &index)
    {
        const PolicyCommand command = PolicyCommands(model).make(action, index);
        if (command.edit)
            document.apply(*command.edit, command.label);
        return command.edit ? QString() : QStringLiteral("refused: ") + command.refusal;
    }

    QList<QPersistentModelIndex> indexes;
    QStringList changed; ///< rows whose condition, operator or value was announced
    int insertionsAndRemovals = 0;
    int moves = 0;
    int resets = 0;
};

const QStringList allRows = {"https://a.test", "a", "b", "any of", "c", "d", "https://b.test"};

class TestTreeIdentity : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_tree = std::make_unique<WatchedTree>(); }
    void cleanup();

    void valueChange();
    void authorityChange();
    void sameText();
    void insertion();
    void duplicate();
    void deletion();
    void deletionOfABlock();
    void moveDown();
    void moveUp();
    void moveByTwo();
    void moveOfAnAuthority();
    void wrapAndUnwrap();
    void typedInside();
    void typedBeforeAndAfter();
    void passingSyntaxError();
    void openQuote();
    void format();
    void formatOfEqualRows();
    void undoAndRedo();
    void diagnosticAlone();

private:
    std::unique_ptr<WatchedTree> m_tree;
};

void TestTreeIdentity::cleanup()
{
    QCOMPARE(m_tree->resets, 0);
    m_tree.reset();
}

void TestTreeIdentity::valueChange()
{
    QVERIFY(m_tree->model.setData(m_tree->at({0, 1}, PolicyTreeModel::ValueColumn), QStringLiteral("zwei")));
    QCOMPARE(m_tree->changed, QStringList{"b"});
    QCOMPARE(m_tree->insertionsAndRemovals + m_tree->moves, 0);
    QCOMPARE(m_tree->present(), allRows);
    m_tree->document.undoStack()->undo();
    QCOMPARE(m_tree->changed, (QStringList{"b", "b"}));
}

void TestTreeIdentity::authorityChange()
{
    QVERIFY(m_tree->change("a.test", "c.test"));
    QCOMPARE(m_tree->changed, QStringList{"https://c.test"});
    QCOMPARE(m_tree->present(), (QStringList{"https://c.test", "a", "b", "any of", "c", "d", "https://b.test"}));
}

void TestTreeIdentity::sameText()
{
    QVERIFY(m_tree->change("\"two\"", "\"tw\\u006f\""));
    QCOMPARE(m_tree->changed, QStringList());
    QCOMPARE(m_tree->insertionsAndRemovals + m_tree->moves, 0);
}

void TestTreeIdentity::insertion()
{
    const PolicyCommand command = PolicyCommands(m_tree->model).addCondition(m_tree->at({0, 0}), QStringLiteral("n"));
    QVERIFY(command.edit);
    m_tree->document.apply(*command.edit, command.label);
    QCOMPARE(m_tree->at({0, 1}).data().toString(), QStringLiteral("n"));
    QCOMPARE(m_tree->present(), allRows);
    QCOMPARE(m_tree->changed, QStringList{"https://a.test"}); // counts its conditions
    QCOMPARE(m_tree->insertionsAndRemovals, 1);
}

void TestTreeIdentity::duplicate()
{
    QCOMPARE(m_tree->act(PolicyAction::Duplicate, m_tree->at({0, 2})), QString());
    QCOMPARE(m_tree->present(), allRows);
    QCOMPARE(m_tree->model.rowCount(m_tree->at({0})), 6);
    QCOMPARE(m_tree->insertionsAndRemovals, 1);
}

void TestTreeIdentity::deletion()
{
    QCOMPARE(m_tree->act(PolicyAction::Remove, m_tree->at({0, 1})), QString());
    QCOMPARE(m_tree->present(), (QStringList{"https://a.test", "a", "-", "any of", "c", "d", "https://b.test"}));
    QCOMPARE(m_tree->insertionsAndRemovals, 1);
    QCOMPARE(m_tree->changed, QStringList{"https://a.test"});
}

void TestTreeIdentity::deletionOfABlock()
{
    QCOMPARE(m_tree->act(PolicyAction::Remove, m_tree->at({0})), QString());
    QCOMPARE(m_tree->present(), (QStringList{"-", "-", "-", "-", "-", "-", "https://b.test"}));
    m_tree->document.undoStack()->undo();
    QCOMPARE(m_tree->at({0, 2, 0}).data().toString(), QStringLiteral("c"));
}

void TestTreeIdentity::moveDown()
{
    QCOMPARE(m_tree->act(PolicyAction::MoveDown, m_tree->at({0, 0})), QString());
    QCOMPARE(m_tree->at({0, 1}).data().toString(), QStringLiteral("a"));
    QCOMPARE(m_tree->present(), allRows);
    QCOMPARE(m_tree->moves, 1);
    QCOMPARE(m_tree->insertionsAndRemovals, 0);
    QCOMPARE(m_tree->changed, QStringList());
}

void TestTreeIdentity::moveUp()
{
    QCOMPARE(m_tree->act(PolicyAction::MoveUp, m_tree->at({0, 2})), QString());
    QCOMPARE(m_tree->at({0, 1, 0}).data().toString(), QStringLiteral("c"));
    QCOMPARE(m_tree->present(), allRows);
    QCOMPARE(m_tree->moves, 1);
    QCOMPARE(m_tree->insertionsAndRemovals, 0);
}

void TestTreeIdentity::moveByTwo()
{
    const SyntaxTree &tree = m_tree->document.revision().tree();
    const NodeIndex node = m_tree->model.content(m_tree->at({0, 0})).node;
    const auto edit = moveElement(tree, node, tree[node].parent, 2);
    QVERIFY(edit);
    m_tree->document.apply(*edit, QStringLiteral("Move"));
    QCOMPARE(m_tree->at({0, 2}).data().toString(), QStringLiteral("a"));
    QCOMPARE(m_tree->present(), allRows);
    m_tree->document.undoStack()->undo();
    QCOMPARE(m_tree->at({0, 0}).data().toString(), QStringLiteral("a"));
    QCOMPARE(m_tree->present(), allRows);
    QCOMPARE(m_tree->moves, 2);
    QCOMPARE(m_tree->insertionsAndRemovals, 0);
}

void TestTreeIdentity::moveOfAnAuthority()
{
    QCOMPARE(m_tree->act(PolicyAction::MoveDown, m_tree->at({0})), QString());
    QCOMPARE(m_tree->at({1, 2, 0}).data().toString(), QStringLiteral("c"));
    QCOMPARE(m_tree->present(), allRows);
    QCOMPARE(m_tree->moves, 1);
    QCOMPARE(m_tree->insertionsAndRemovals, 0);
}

void TestTreeIdentity::wrapAndUnwrap()
{
    QCOMPARE(m_tree->act(PolicyAction::WrapInAnyOf, m_tree->at({0, 1})), QString());
    const QStringList rest = {"https://a.test", "a", "-", "any of", "c", "d", "https://b.test"};
    QCOMPARE(m_tree->present(), rest);
    QCOMPARE(m_tree->at({0, 1, 0}).data().toString(), QStringLiteral("b"));
    QCOMPARE(m_tree->act(PolicyAction::Unwrap, m_tree->at({0, 1})), QString());
    QCOMPARE(m_tree->present(), rest);
    QCOMPARE(m_tree->document.text(), watchedPolicy);
}

void TestTreeIdentity::typedInside()
{
    for (const char *typed : {"n", "e", "w"})
        QVERIFY(m_tree->type("two", typed));
    QCOMPARE(m_tree->at({0, 1}, 2).data().toString(), QStringLiteral("newtwo"));
    QCOMPARE(m_tree->changed, (QStringList{"b", "b", "b"}));
    QCOMPARE(m_tree->present(), allRows);
}

void TestTreeIdentity::typedBeforeAndAfter()
{
    QVERIFY(m_tree->type("{\"claim\": \"b\"", "  "));
    QVERIFY(m_tree->type(",\n        {\"anyOf\"", "\n"));
    QVERIFY(m_tree->type("  \"version\"", "\n"));
    QCOMPARE(m_tree->changed, QStringList());
    QCOMPARE(m_tree->insertionsAndRemovals, 0);
    QCOMPARE(m_tree->present(), allRows);
}

void TestTreeIdentity::passingSyntaxError()
{
    QVERIFY(m_tree->type("{\"claim\": \"b\"", "{"));
    QVERIFY(!m_tree->document.revision().tree().isJson());
    QVERIFY(m_tree->change("{{", "{}, {"));
    QCOMPARE(printed(m_tree->model),
             (QStringList{"Release the key to a token from any of | | version 1.0.0",
                          "  https://a.test | if all of | 5 condition(s)", "    a | equals | 1", "    and (no claim)",
                          "    and b | equals | two", "    and any of | | 1 condition(s)", "      c | exists | true",
                          "      Add condition…", "    and d | equals | 4", "    Add condition…",
                          "  https://b.test | if all of | 0 condition(s)", "    Add condition…", "  Add authority…"}));
    QCOMPARE(m_tree->at({0, 0}), QModelIndex(m_tree->indexes[2]));
}

/// A quote swallows the rest of its line only: rows before it, and other authorities, stay.
void TestTreeIdentity::openQuote()
{
    QVERIFY(m_tree->type("two", "\""));
    QVERIFY(!m_tree->document.revision().tree().isJson());
    m_tree->document.undoStack()->undo();
    const QStringList present = m_tree->present();
    QCOMPARE(present.mid(0, 3), allRows.mid(0, 3));
    QCOMPARE(present.last(), allRows.last());
}

void TestTreeIdentity::format()
{
    for (const bool compact : {true, false}) {
        Layout layout;
        layout.compact = compact;
        const auto edit = formatDocument(m_tree->document.revision().tree(), layout);
        QVERIFY(edit);
        m_tree->document.apply(*edit, QStringLiteral("Format"));
    }
    QCOMPARE(m_tree->present(), allRows);
    QCOMPARE(m_tree->changed, QStringList());
    QCOMPARE(m_tree->insertionsAndRemovals + m_tree->moves, 0);
}

void TestTreeIdentity::formatOfEqualRows()
{
    TreeFixture fixture("{\"anyOf\":[{\"allOf\":[{\"claim\":\"a\"},{\"claim\":\"a\"}]}]}");
    const QPersistentModelIndex first = fixture.at({0, 0});
    fixture.document.apply({{26, 26}, "  "}, QStringLiteral("Change"));
    const std::size_t comma = fixture.document.text().find(",");
    fixture.document.apply({{comma, comma + 1}, " , "}, QStringLiteral("Change"));
    QCOMPARE(first.row(), 0);
}

void TestTreeIdentity::undoAndRedo()
{
    QCOMPARE(m_tree->act(PolicyAction::Remove, m_tree->at({0, 2})), QString());
    m_tree->document.undoStack()->undo();
    QCOMPARE(m_tree->present(), (QStringList{"https://a.test", "a", "b", "-", "-", "d", "https://b.test"}));
    m_tree->document.undoStack()->redo();
    m_tree->document.undoStack()->undo();
    QCOMPARE(m_tree->at({0, 2, 0}).data().toString(), QStringLiteral("c"));
    QCOMPARE(m_tree->insertionsAndRemovals, 4);
}

/// What changes a row's problems, but none of its texts, is shown and not announced as a change of them.
void TestTreeIdentity::diagnosticAlone()
{
    QVERIFY(m_tree->change("{\"claim\": \"b\"", "{\"u\": 0, \"claim\": \"b\""));
    QCOMPARE(m_tree->at({0, 1}).data(PolicyTreeModel::SeverityRole).toInt(), static_cast<int>(Severity::Warning));
    QCOMPARE(m_tree->changed, QStringList());
    QCOMPARE(m_tree->present(), allRows);
}

SKR_TEST(TestTreeIdentity)
#include "tst_treeidentity.moc"
