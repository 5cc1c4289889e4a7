// SPDX-License-Identifier: Apache-2.0
// Rows as a whole, by keyboard, by mouse, and by the clipboard.
#include "tests/program/registration.h"
#include "tests/ui/windowfixture.h"

#include "qt/claimcatalogmodel.h"
#include "ui/text/textpane.h"

#include <QAction>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QDropEvent>
#include <QMenu>
#include <QMenuBar>
#include <QMimeData>
#include <QStatusBar>
#include <QUndoStack>

using namespace skr;

namespace {

const char *const policyOfRows = "{\n  \"version\": \"1.0.0\",\n  \"anyOf\": [\n    {\n"
                                 "      \"authority\": \"https://a.test\",\n"
                                 "      \"allOf\": [\n"
                                 "        {\"claim\": \"a\", \"equals\": 1},\n"
                                 "        {\"claim\": \"b\", \"equals\": 2},\n"
                                 "        {\"anyOf\": [{\"claim\": \"c\", \"equals\": 3}]},\n"
                                 "        {\"claim\": \"d\", \"equals\": 4}\n"
                                 "      ]\n    },\n"
                                 "    {\"authority\": \"https://b.test\", \"allOf\": []}\n  ]\n}\n";

/// A point of a row: its upper edge, middle or lower edge.
enum class Part { Top, Middle, Bottom };

class Rows : public WindowFixture
{
public:
    Rows()
    {
        setText(policyOfRows);
        tree->setFocus();
        model = static_cast<PolicyTreeModel *>(tree->model());
    }

    /// Claims of conditions, by number, or other texts of the first column.
    void selectRows(const QStringList &texts) const
    {
        tree->select(row(texts.front()));
        for (const QString &text : texts)
            tree->selectionModel()->select(row(text), QItemSelectionModel::Select | QItemSelectionModel::Rows);
    }
    void selectRow(const char *text) const { selectRows({QString::fromUtf8(text)}); }

    QStringList selected() const
    {
        QStringList texts;
        for (const QModelIndex &index : tree->selectionModel()->selectedRows())
            texts << index.data().toString();
        texts.sort();
        return texts;
    }

    /// Claims and blocks of the first authority, in order.
    QString outline(const QModelIndex &parent) const
    {
        QStringList parts;
        for (int i = 0; i < model->rowCount(parent); ++i) {
            const QModelIndex child = model->index(i, 0, parent);
            if (model->kind(child) == RowKind::Block)
                parts << u'(' + outline(child) + u')';
            else if (!model->content(child).isGhost())
                parts << child.data().toString();
        }
        return parts.join(u' ');
    }
    QString outline() const { return outline(model->index(0, 0, model->policyIndex())); }

    QString undoText() const { return window->document()->undoStack()->undoText(); }

    /// Moves what is selected over a row, and lets it go there. True if it was taken.
    bool drag(const QMimeData &data, const QModelIndex &target, Part part, Qt::KeyboardModifiers keys = {},
              int indentation = 0) const
    {
        const QRect rect = tree->visualRect(target);
        const int y = part == Part::Top ? rect.top() + 1 : part == Part::Middle ? rect.center().y() : rect.bottom();
        const QPointF point(rect.left() + 5 - indentation, y);
        const Qt::DropAction action = keys & Qt::ControlModifier ? Qt::CopyAction : Qt::MoveAction;
        const Qt::DropActions actions = Qt::MoveAction | Qt::CopyAction;
        QDragEnterEvent enter(point.toPoint(), actions, &data, Qt::LeftButton, keys);
        enter.setDropAction(action);
        QApplication::sendEvent(tree->viewport(), &enter);
        QDragMoveEvent move(point.toPoint(), actions, &data, Qt::LeftButton, keys);
        move.setDropAction(action);
        QApplication::sendEvent(tree->viewport(), &move);
        if (!move.isAccepted()) {
            QDragLeaveEvent leave;
            QApplication::sendEvent(tree->viewport(), &leave);
            return false;
        }
        QDropEvent drop(point, actions, &data, Qt::LeftButton, keys);
        drop.setDropAction(action);
        QApplication::sendEvent(tree->viewport(), &drop);
        return drop.isAccepted();
    }
    bool dragSelected(const QModelIndex &target, Part part, Qt::KeyboardModifiers keys = {}) const
    {
        const std::unique_ptr<QMimeData> data(model->mimeData(tree->selectionModel()->selectedRows()));
        return data && drag(*data, target, part, keys);
    }

    QAction *entry(const QString &menu, const QString &text) const
    {
        for (QAction *bar : window->menuBar()->actions()) {
            if (bar->text().remove(u'&') != menu)
                continue;
            for (QAction *action : bar->menu()->actions()) {
                if (action->text().remove(u'&').startsWith(text))
                    return action;
            }
        }
        return nullptr;
    }

    QString message() const { return window->statusBar()->currentMessage(); }
    static QString clipboard() { return QGuiApplication::clipboard()->text(); }

    PolicyTreeModel *model;
};

} // namespace

class TestTreeRows : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keys_data();
    void keys();
    void severalByShift();
    void copyAndPaste();
    void cut();
    void pasteRefused();
    void editMenuActsWhereTheFocusIs();
    void drop_data();
    void drop();
    void dropClaim();
    void dropInTheIndentation();
    void dropRefused();
    void movedRowsKeepTheirFolding();
    void contextMenu();
    void contextMenuByKey();
    void disabledSaysWhy();
    void undoSaysWhat();
};

void TestTreeRows::keys_data()
{
    QTest::addColumn<QStringList>("rows");
    QTest::addColumn<int>("key");
    QTest::addColumn<QString>("outline");
    QTest::addColumn<QStringList>("selected");
    QTest::addColumn<QString>("step");
    const auto row = [](const char *name, const QStringList &rows, int key, const char *outline,
                        const QStringList &selected, const char *step) {
        QTest::newRow(name) << rows << key << QString::fromUtf8(outline) << selected << QString::fromUtf8(step);
    };
    row("delete", {"a", "b", "d"}, Qt::Key_Delete, "(c)", {"any of"}, "Delete 3 conditions");
    row("duplicate", {"a", "b"}, int(Qt::CTRL) | Qt::Key_D, "a b a b (c) d", {"a", "b"}, "Duplicate 2 conditions");
    row("up", {"b", "d"}, int(Qt::ALT) | Qt::Key_Up, "b a d (c)", {"b", "d"}, "Move 2 conditions up");
    row("down", {"a", "b"}, int(Qt::ALT) | Qt::Key_Down, "(c) a b d", {"a", "b"}, "Move 2 conditions down");
    row("wrap", {"a", "b"}, int(Qt::ALT) | Qt::Key_Right, "(a b) (c) d", {"any of"}, "Wrap 2 conditions in any of");
    row("in", {"d"}, int(Qt::ALT) | int(Qt::SHIFT) | Qt::Key_Right, "a b (c d)", {"d"}, "Move d to any of, a.test");
    row("in, to the block below", {"a", "b"}, int(Qt::ALT) | int(Qt::SHIFT) | Qt::Key_Right, "(a b c) d", {"a", "b"},
        "Move 2 conditions to any of, a.test");
    row("out", {"c"}, int(Qt::ALT) | int(Qt::SHIFT) | Qt::Key_Left, "a b () c d", {"c"}, "Move c to a.test");
    row("unwrap", {"any of"}, int(Qt::ALT) | Qt::Key_Left, "a b c d", {"c"}, "Unwrap block “any of”");
    row("all of ↔ any of", {"any of"}, int(Qt::CTRL) | int(Qt::SHIFT) | Qt::Key_M, "a b (c) d", {"all of"},
        "Change to all of");
}

void TestTreeRows::keys()
{
    QFETCH(QStringList, rows);
    QFETCH(int, key);
    Rows ui;
    ui.selectRows(rows);
    const auto keys = QKeyCombination::fromCombined(key);
    QTest::keyClick(ui.tree, keys.key(), keys.keyboardModifiers());
    QTEST(ui.outline(), "outline");
    QTEST(ui.selected(), "selected");
    QTEST(ui.undoText(), "step");
    QCOMPARE(ui.window->document()->undoStack()->count(), 1);
    QTest::keyClick(ui.tree, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(ui.text(), std::string(policyOfRows));
}

void TestTreeRows::severalByShift()
{
    Rows ui;
    ui.selectRow("a");
    QTest::keyClick(ui.tree, Qt::Key_Down, Qt::ShiftModifier);
    QCOMPARE(ui.selected(), QStringList({"a", "b"}));
    QTest::keyClick(ui.tree, Qt::Key_Delete);
    QCOMPARE(ui.outline(), QStringLiteral("(c) d"));
}

void TestTreeRows::copyAndPaste()
{
    Rows ui;
    ui.selectRows({"a", "b"});
    QTest::keyClick(ui.tree, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(Rows::clipboard(),
             QStringLiteral("{\"claim\": \"a\", \"equals\": 1},\n        {\"claim\": \"b\", \"equals\": 2}"));
    QCOMPARE(ui.text(), std::string(policyOfRows));
    ui.selectRow("https://b.test");
    QTest::keyClick(ui.tree, Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(ui.outline(ui.row(QStringLiteral("https://b.test"))), QStringLiteral("a b"));
    QCOMPARE(ui.selected(), QStringList({"a", "b"}));
    QVERIFY(ui.tree->selectionModel()->isSelected(ui.model->index(0, 0, ui.row(QStringLiteral("https://b.test")))));
    QCOMPARE(ui.undoText(), QStringLiteral("Paste 2 conditions"));
    // What was copied from the tree goes into the JSON, and back.
    auto *pane = ui.find<TextPane>("textPane");
    const std::size_t at = ui.text().find("{\"claim\": \"d\"");
    pane->goTo(at);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_V, Qt::ControlModifier);
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral(","));
    QCOMPARE(ui.outline(), QStringLiteral("a b (c) a b d"));
}

void TestTreeRows::cut()
{
    Rows ui;
    ui.selectRow("any of");
    QTest::keyClick(ui.tree, Qt::Key_X, Qt::ControlModifier);
    QCOMPARE(ui.outline(), QStringLiteral("a b d"));
    QCOMPARE(Rows::clipboard(), QStringLiteral("{\"anyOf\": [{\"claim\": \"c\", \"equals\": 3}]}"));
    QCOMPARE(ui.undoText(), QStringLiteral("Cut block “any of”"));
    ui.selectRow("a");
    QTest::keyClick(ui.tree, Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(ui.outline(), QStringLiteral("a (c) b d"));
}

void TestTreeRows::pasteRefused()
{
    Rows ui;
    ui.selectRow("a");
    QGuiApplication::clipboard()->setText(QStringLiteral("no JSON"));
    QTest::keyClick(ui.tree, Qt::Key_V, Qt::ControlModifier);
    QVERIFY2(ui.message().contains(QStringLiteral("a condition, a block or an authority")), qPrintable(ui.message()));
    QCOMPARE(ui.text(), std::string(policyOfRows));
}

void TestTreeRows::editMenuActsWhereTheFocusIs()
{
    Rows ui;
    QAction *copy = ui.entry(QStringLiteral("Edit"), QStringLiteral("Copy"));
    QAction *paste = ui.entry(QStringLiteral("Edit"), QStringLiteral("Paste"));
    QAction *selectAll = ui.entry(QStringLiteral("Edit"), QStringLiteral("Select All"));
    QVERIFY(copy && paste && selectAll);
    ui.selectRow("a");
    copy->trigger();
    QCOMPARE(Rows::clipboard(), QStringLiteral("{\"claim\": \"a\", \"equals\": 1}"));
    selectAll->trigger();
    QVERIFY(ui.selected().size() > 5);
    // A line edit.
    auto *search = ui.find<QLineEdit>("claimSearch");
    search->setFocus();
    search->setText(QStringLiteral("vmpl"));
    selectAll->trigger();
    QCOMPARE(search->selectedText(), QStringLiteral("vmpl"));
    copy->trigger();
    QCOMPARE(Rows::clipboard(), QStringLiteral("vmpl"));
    // The JSON.
    auto *pane = ui.find<TextPane>("textPane");
    pane->goTo(0);
    selectAll->trigger();
    copy->trigger();
    QCOMPARE(Rows::clipboard(), QString::fromUtf8(policyOfRows));
    pane->goTo(0);
    QGuiApplication::clipboard()->setText(QStringLiteral(" "));
    paste->trigger();
    QCOMPARE(ui.text(), ' ' + std::string(policyOfRows));
}

void TestTreeRows::drop_data()
{
    QTest::addColumn<QStringList>("rows");
    QTest::addColumn<QString>("target");
    QTest::addColumn<Part>("part");
    QTest::addColumn<bool>("copy");
    QTest::addColumn<QString>("outline");
    const auto row = [](const char *name, const QStringList &rows, const char *target, Part part, const char *outline,
                        bool copy = false) {
        QTest::newRow(name) << rows << QString::fromUtf8(target) << part << copy << QString::fromUtf8(outline);
    };
    row("above a row", {"d"}, "a", Part::Top, "d a b (c)");
    row("below a row", {"a"}, "b", Part::Bottom, "b a (c) d");
    row("on a block", {"a", "b"}, "any of", Part::Middle, "(c a b) d");
    row("below an open block: before its first", {"d"}, "any of", Part::Bottom, "a b (d c)");
    row("above a block", {"d"}, "any of", Part::Top, "a b d (c)");
    row("on the row that adds", {"a"}, "Add condition…", Part::Middle, "b (c a) d");
    row("on an authority", {"a"}, "https://b.test", Part::Middle, "b (c) d");
    row("copy", {"a"}, "any of", Part::Middle, "a b (c a) d", true);
}

void TestTreeRows::drop()
{
    QFETCH(QStringList, rows);
    QFETCH(QString, target);
    QFETCH(Part, part);
    QFETCH(bool, copy);
    Rows ui;
    ui.selectRows(rows);
    QVERIFY(ui.dragSelected(ui.row(target), part, copy ? Qt::ControlModifier : Qt::NoModifier));
    QTEST(ui.outline(), "outline");
    rows.sort();
    QCOMPARE(ui.selected(), rows);
    QCOMPARE(ui.window->document()->undoStack()->count(), 1);
    ui.window->document()->undoStack()->undo();
    QCOMPARE(ui.text(), std::string(policyOfRows));
}

void TestTreeRows::dropClaim()
{
    Rows ui;
    QMimeData data;
    data.setData(QString::fromLatin1(claimMimeType), "x-ms-sevsnpvm-is-debuggable");
    QVERIFY(ui.drag(data, ui.row(QStringLiteral("any of")), Part::Middle));
    const QModelIndex added = ui.row(QStringLiteral("x-ms-sevsnpvm-is-debuggable"));
    QCOMPARE(added.parent(), ui.row(QStringLiteral("any of")));
    QCOMPARE(added.siblingAtColumn(PolicyTreeModel::ValueColumn).data().toString(), QStringLiteral("false"));
    QCOMPARE(ui.tree->currentIndex().siblingAtColumn(0), added);
}

/// Left of a row's text it is the row that counts.
void TestTreeRows::dropInTheIndentation()
{
    Rows ui;
    QMimeData data;
    data.setText(QStringLiteral("{\"claim\": \"e\"}"));
    QVERIFY(ui.drag(data, ui.row(QStringLiteral("c")), Part::Bottom, {}, 30));
    QCOMPARE(ui.outline(), QStringLiteral("a b (c e) d"));
    QCOMPARE(ui.undoText(), QStringLiteral("Drop condition"));
}

void TestTreeRows::dropRefused()
{
    Rows ui;
    ui.selectRow("any of");
    QVERIFY(!ui.dragSelected(ui.row(QStringLiteral("c")), Part::Top)); // into itself
    ui.selectRow("a");
    QVERIFY(!ui.dragSelected(ui.row(QStringLiteral("https://a.test")), Part::Top)); // among authorities
    QMimeData data;
    data.setText(QStringLiteral("no JSON"));
    ui.drag(data, ui.row(QStringLiteral("any of")), Part::Middle);
    QVERIFY2(ui.message().contains(QStringLiteral("a condition, a block or an authority")), qPrintable(ui.message()));
    QCOMPARE(ui.text(), std::string(policyOfRows));
}

void TestTreeRows::movedRowsKeepTheirFolding()
{
    Rows ui;
    // An authority over the lower half of another one goes behind all of it.
    ui.tree->collapse(ui.row(QStringLiteral("any of")));
    ui.selectRow("https://b.test");
    QVERIFY(ui.dragSelected(ui.row(QStringLiteral("https://a.test")), Part::Top));
    QCOMPARE(ui.row(QStringLiteral("https://b.test")).row(), 0);
    QVERIFY(!ui.tree->isExpanded(ui.row(QStringLiteral("any of"))));
    QVERIFY(ui.tree->isExpanded(ui.row(QStringLiteral("https://a.test"))));
    // A closed block stays closed elsewhere, an open one open.
    for (const bool open : {false, true}) {
        ui.tree->setExpanded(ui.row(QStringLiteral("any of")), open);
        ui.selectRow("any of");
        QVERIFY(ui.dragSelected(ui.row(open ? QStringLiteral("https://a.test") : QStringLiteral("https://b.test")),
                                Part::Middle));
        QCOMPARE(ui.tree->isExpanded(ui.row(QStringLiteral("any of"))), open);
        QCOMPARE(ui.selected(), QStringList{QStringLiteral("any of")});
    }
}

void TestTreeRows::contextMenu()
{
    Rows ui;
    ui.selectRows({"a", "b"});
    const QPoint point = ui.tree->visualRect(ui.row(QStringLiteral("a"))).center();
    QTest::mouseClick(ui.tree->viewport(), Qt::RightButton, {}, point);
    QCOMPARE(ui.selected(), QStringList({"a", "b"})); // a click on one of them keeps them
    QContextMenuEvent event(QContextMenuEvent::Mouse, point, ui.tree->viewport()->mapToGlobal(point));
    QApplication::sendEvent(ui.tree->viewport(), &event);
    auto *menu = ui.find<QMenu>("policyMenu");
    QVERIFY(menu);
    QVERIFY(menu->toolTipsVisible());
    QAction *remove = nullptr;
    for (QAction *action : menu->actions()) {
        if (action->text() == QStringLiteral("&Delete"))
            remove = action;
        else if (action->text() == QStringLiteral("&Switch All of ↔ Any of")) {
            QVERIFY(!action->isEnabled());
            QCOMPARE(action->toolTip(), QStringLiteral("Select one row alone"));
        }
    }
    QVERIFY(remove);
    remove->trigger();
    menu->close();
    QCOMPARE(ui.outline(), QStringLiteral("(c) d"));
}

void TestTreeRows::contextMenuByKey()
{
    Rows ui;
    ui.selectRow("c");
    QContextMenuEvent event(QContextMenuEvent::Keyboard, QPoint(), QPoint());
    QApplication::sendEvent(ui.tree->viewport(), &event);
    auto *menu = ui.find<QMenu>("policyMenu");
    QVERIFY(menu);
    const QRect row = ui.tree->visualRect(ui.row(QStringLiteral("c")));
    QCOMPARE(menu->pos().y(), ui.tree->viewport()->mapToGlobal(row.bottomLeft()).y());
    menu->close();
}

void TestTreeRows::disabledSaysWhy()
{
    Rows ui;
    QAction *in = ui.entry(QStringLiteral("Policy"), QStringLiteral("Move In"));
    QAction *up = ui.entry(QStringLiteral("Policy"), QStringLiteral("Move Up"));
    ui.selectRow("a");
    QVERIFY(!in->isEnabled());
    QCOMPARE(in->toolTip(), QStringLiteral("There is no block beside it to move into"));
    QCOMPARE(up->toolTip(), QStringLiteral("This is the first entry"));
    ui.selectRows({"a", "c"});
    QCOMPARE(up->toolTip(), QStringLiteral("Select rows of one block"));
    ui.selectRow("b");
    QVERIFY(in->isEnabled() && up->isEnabled());
}

void TestTreeRows::undoSaysWhat()
{
    Rows ui;
    ui.selectRows({"a", "b", "d"});
    QTest::keyClick(ui.tree, Qt::Key_Delete);
    QAction *undo = ui.entry(QStringLiteral("Edit"), QStringLiteral("Undo"));
    QVERIFY(undo);
    QCOMPARE(undo->text(), QStringLiteral("&Undo Delete 3 conditions"));
    undo->trigger();
    QCOMPARE(ui.outline(), QStringLiteral("a b (c) d"));
}

SKR_TEST(TestTreeRows)
#include "tst_treerows.moc"
