// SPDX-License-Identifier: Apache-2.0
// A policy of sixty authorities in the window: what is open, what is filtered, what an edit changes.
#include "tests/program/registration.h"

#include "qt/authorities.h"
#include "qt/policyevaluation.h"
#include "tests/ui/windowfixture.h"
#include "ui/tree/rowdelegate.h"

#include <QAccessible>
#include <QFile>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QTemporaryDir>
#include <QToolButton>
#include <QUndoStack>

using namespace skr;

namespace {

/// Sixty authorities of two sets, as opened from a file.
class ManyAuthorities : public WindowFixture
{
public:
    explicit ManyAuthorities(std::size_t count = 60)
    {
        path = directory.filePath(QStringLiteral("policy.json"));
        QFile file(path);
        file.open(QIODevice::WriteOnly);
        file.write(QByteArray::fromStdString(policyOfRegions(count, count / 4)));
        file.close();
        window->openPolicy(path);
        filter = find<QLineEdit>("authorityFilter");
    }

    void loadToken(std::string_view region) const
    {
        window->evaluation()->setToken(AttestationToken::parse(tokenOfRegion(region), nullptr));
    }

    QModelIndex authority(std::string_view region, int column = 0) const
    {
        return tree->model()->index(rowOfRegion(region), column, root());
    }
    QModelIndex root() const { return tree->model()->index(0, 0); }
    bool isHidden(std::string_view region) const { return tree->isRowHidden(rowOfRegion(region), root()); }

    int shown() const
    {
        int count = 0;
        for (int row = 0; row < tree->model()->rowCount(root()) - 1; ++row)
            count += tree->isRowHidden(row, root()) ? 0 : 1;
        return count;
    }

    int expanded() const
    {
        int count = 0;
        for (int row = 0; row < tree->model()->rowCount(root()) - 1; ++row)
            count += tree->isExpanded(tree->model()->index(row, 0, root())) ? 1 : 0;
        return count;
    }

    /// The texts of the choices that are offered.
    QStringList choices() const
    {
        QCoreApplication::processEvents(); // counts follow edits from the event loop
        QStringList texts;
        for (const QToolButton *button : find<QWidget>("filterBar")->findChildren<QToolButton *>()) {
            if (button->isVisible() && button->isCheckable())
                texts << button->text();
        }
        return texts;
    }

    void choose(const char *name) const { find<QToolButton>(name)->click(); }

    QString notice() const
    {
        QCoreApplication::processEvents();
        return find<QWidget>("filterNotice")->isVisible() ? find<QLabel>("filterNoticeText")->text() : QString();
    }

    QTemporaryDir directory;
    QString path;
    QLineEdit *filter;
};

} // namespace

class TestManyAuthorities : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void opensCollapsed();
    void openedWithTheToken();
    void openedWhenTheTokenComes();
    void fewAreOpen();
    void choicesAndCounts();
    void choosing();
    void byRegion();
    void filterFollowsEdits();
    void newAuthorityIsShown();
    void hidesEverything();
    void selectionLeavesHiddenRows();
    void selectedElsewhereIsShown();
    void otherTokenFiltersAnew();
    void otherPolicyShowsAll();
    void findKey();
    void escape();
    void choicesByKeyboard();
    void names();
    void manySets();
    void sameInNarrowWindows();
    void narrowColumns();
    void openedRowsGetTheirRoom();
    void oneLineChanges();
};

void TestManyAuthorities::opensCollapsed()
{
    const ManyAuthorities policy;
    QVERIFY(policy.tree->isExpanded(policy.root()));
    QCOMPARE(policy.expanded(), 0);
    QCOMPARE(policy.authority("eastus", PolicyTreeModel::ValueColumn).data().toString(),
             QStringLiteral("2 conditions"));
}

void TestManyAuthorities::openedWithTheToken()
{
    ManyAuthorities policy;
    policy.loadToken("westeurope");
    QVERIFY(policy.window->openPolicy(policy.path)); // anew, with the token there
    QCOMPARE(policy.expanded(), 1);
    QVERIFY(policy.tree->isExpanded(policy.authority("westeurope")));
    QCOMPARE(policy.tree->currentIndex(), policy.authority("westeurope"));
}

void TestManyAuthorities::openedWhenTheTokenComes()
{
    const ManyAuthorities policy;
    policy.loadToken("westus");
    const QModelIndex matching = policy.authority("westus");
    QCOMPARE(policy.expanded(), 1);
    QVERIFY(policy.tree->isExpanded(matching));
    QVERIFY(policy.tree->isExpanded(policy.tree->model()->index(1, 0, matching)));
    const QRect place = policy.tree->visualRect(matching);
    QVERIFY(policy.tree->viewport()->rect().contains(place.center()));
    // An edit opens nothing.
    policy.tree->collapse(matching);
    policy.tree->model()->setData(policy.authority("eastus"), QStringLiteral("https://x.test"));
    QCOMPARE(policy.expanded(), 0);
}

void TestManyAuthorities::fewAreOpen()
{
    const ManyAuthorities eight(8);
    QCOMPARE(eight.expanded(), 8);
    QVERIFY(!eight.find<QWidget>("filterBar")->isVisible());
    const ManyAuthorities nine(9);
    QCOMPARE(nine.expanded(), 0);
    QVERIFY(nine.find<QWidget>("filterBar")->isVisible());
}

void TestManyAuthorities::choicesAndCounts()
{
    const ManyAuthorities policy;
    QCOMPARE(policy.choices(), (QStringList{"All 60", "Set A 45", "Set B 15", "Problems 0"}));
    policy.loadToken("eastus");
    QCOMPARE(policy.choices(),
             (QStringList{"All 60", "Accepts 1", "Other issuer 59", "Set A 45", "Set B 15", "Problems 0"}));
    const QModelIndex value = policy.tree->model()->index(0, PolicyTreeModel::ValueColumn, policy.authority("eastus"));
    QVERIFY(policy.tree->model()->setData(value, QStringLiteral("other")));
    QCOMPARE(policy.choices(),
             (QStringList{"All 60", "Accepts 0", "Refuses 1", "Other issuer 59", "Set A 44", "Set B 15", "Set C 1",
                          "Problems 0"}));
    policy.window->document()->undoStack()->undo();
    QVERIFY(policy.choices().contains(QStringLiteral("Accepts 1")));
}

void TestManyAuthorities::choosing()
{
    const ManyAuthorities policy;
    policy.loadToken("eastus");
    policy.choose("filterSetB");
    QCOMPARE(policy.shown(), 15);
    policy.choose("filterAccepts");
    QCOMPARE(policy.shown(), 1);
    QVERIFY(!policy.isHidden("eastus"));
    policy.choose("filterOtherIssuer");
    QCOMPARE(policy.shown(), 59);
    policy.choose("filterAll");
    QCOMPARE(policy.shown(), 60);
    QCOMPARE(policy.notice(), QString());
    QCOMPARE(policy.authority("eastus").row(), rowOfRegion("eastus")); // nothing is regrouped
}

void TestManyAuthorities::byRegion()
{
    const ManyAuthorities policy;
    QTest::keyClicks(policy.filter, QStringLiteral("West Europe"));
    QCOMPARE(policy.shown(), 1);
    QVERIFY(!policy.isHidden("westeurope"));
    // On to what was found.
    QTest::keyClick(policy.filter, Qt::Key_Return);
    QVERIFY(policy.tree->hasFocus());
    QCOMPARE(policy.tree->currentIndex(), policy.authority("westeurope"));
}

void TestManyAuthorities::filterFollowsEdits()
{
    const ManyAuthorities policy;
    policy.choose("filterSetB");
    const int before = policy.shown();
    const auto last = [&] { return policy.tree->model()->index(59, 0, policy.root()); };
    const QModelIndex value = policy.tree->model()->index(0, PolicyTreeModel::ValueColumn, last());
    QVERIFY(policy.tree->model()->setData(value, QStringLiteral("other")));
    // What an edit changes stays in sight, and the pane says so.
    QVERIFY2(policy.notice().startsWith(QStringLiteral("1 of these does not match")), qPrintable(policy.notice()));
    QCOMPARE(policy.shown(), before);
    policy.choose("filterSetB");
    QCOMPARE(policy.shown(), before - 1);
    QCOMPARE(policy.notice(), QString());
    // What matches again comes back.
    policy.window->document()->undoStack()->undo();
    QCOMPARE(policy.notice(), QString());
    QCOMPARE(policy.shown(), before);
}

void TestManyAuthorities::newAuthorityIsShown()
{
    const ManyAuthorities policy;
    policy.filter->setText(QStringLiteral("westeurope"));
    const QModelIndex adding = policy.tree->model()->index(60, 0, policy.root());
    QVERIFY(!policy.tree->isRowHidden(60, policy.root()));
    QVERIFY(policy.tree->model()->setData(adding, QStringLiteral("https://new.test")));
    QCOMPARE(policy.shown(), 2);
    QVERIFY(!policy.tree->isRowHidden(60, policy.root()));
    QVERIFY(policy.notice().startsWith(QStringLiteral("1 of these")));
}

void TestManyAuthorities::hidesEverything()
{
    const ManyAuthorities policy;
    policy.filter->setText(QStringLiteral("nowhere at all"));
    QCOMPARE(policy.shown(), 0);
    QCOMPARE(policy.notice(), QStringLiteral("No authority matches: all are hidden by the filter."));
    policy.find<QPushButton>("showAll")->click();
    QCOMPARE(policy.shown(), 60);
    QCOMPARE(policy.notice(), QString());
    QCOMPARE(policy.filter->text(), QString());
}

void TestManyAuthorities::selectionLeavesHiddenRows()
{
    const ManyAuthorities policy;
    policy.tree->select(policy.tree->model()->index(0, 0, policy.authority("eastus")));
    policy.filter->setText(QStringLiteral("westeurope"));
    QCOMPARE(policy.tree->currentIndex().siblingAtColumn(0), policy.root());
}

void TestManyAuthorities::selectedElsewhereIsShown()
{
    const ManyAuthorities policy;
    policy.filter->setText(QStringLiteral("westeurope"));
    QVERIFY(policy.isHidden("eastus"));
    policy.tree->select(policy.tree->model()->index(0, 0, policy.authority("eastus"))); // as a problem does
    QVERIFY(!policy.isHidden("eastus"));
    QVERIFY(policy.notice().startsWith(QStringLiteral("1 of these does not match")));
}

void TestManyAuthorities::otherTokenFiltersAnew()
{
    const ManyAuthorities policy;
    policy.loadToken("eastus");
    policy.choose("filterAccepts");
    QVERIFY(!policy.isHidden("eastus"));
    policy.loadToken("westus");
    QVERIFY(policy.isHidden("eastus"));
    QVERIFY(!policy.isHidden("westus"));
    QCOMPARE(policy.tree->currentIndex().siblingAtColumn(0), policy.authority("westus"));
}

void TestManyAuthorities::otherPolicyShowsAll()
{
    const ManyAuthorities policy;
    policy.filter->setText(QStringLiteral("westeurope"));
    policy.window->document()->setText(policy.text()); // as after opening another file
    QCOMPARE(policy.shown(), 60);
    QCOMPARE(policy.filter->text(), QString());
    QVERIFY(policy.find<QToolButton>("filterAll")->isChecked());
}

void TestManyAuthorities::findKey()
{
    for (const std::size_t count : {std::size_t(60), std::size_t(3)}) {
        const ManyAuthorities policy(count);
        policy.tree->setFocus();
        QTest::keyClick(policy.tree, Qt::Key_F, Qt::ControlModifier);
        QVERIFY(policy.filter->hasFocus());
        QTest::keyClick(policy.filter, Qt::Key_Escape);
        QVERIFY(policy.tree->hasFocus());
        QCOMPARE(policy.find<QWidget>("filterBar")->isVisible(), count >= manyAuthorities);
    }
}

void TestManyAuthorities::escape()
{
    const ManyAuthorities policy;
    policy.choose("filterSetB");
    policy.filter->setText(QStringLiteral("westeurope"));
    policy.filter->setFocus();
    QTest::keyClick(policy.filter, Qt::Key_Escape);
    QCOMPARE(policy.shown(), 60);
    QCOMPARE(policy.filter->text(), QString());
    QVERIFY(policy.find<QToolButton>("filterAll")->isChecked());
}

void TestManyAuthorities::choicesByKeyboard()
{
    const ManyAuthorities policy;
    auto *all = policy.find<QToolButton>("filterAll");
    all->setFocus();
    QTest::keyClick(all, Qt::Key_Right);
    QWidget *next = QApplication::focusWidget();
    QCOMPARE(next->objectName(), QStringLiteral("filterSetA"));
    QTest::keyClick(next, Qt::Key_Space);
    QCOMPARE(policy.shown(), 45);
}

void TestManyAuthorities::names()
{
    const ManyAuthorities policy;
    policy.loadToken("eastus");
    for (QWidget *widget : policy.find<QWidget>("policyPane")->findChildren<QWidget *>()) {
        if (!widget->isVisible() || widget->focusPolicy() == Qt::NoFocus)
            continue;
        const QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(widget);
        QVERIFY2(!accessible->text(QAccessible::Name).isEmpty(), qPrintable(widget->objectName()));
    }
}

void TestManyAuthorities::manySets()
{
    std::string text = "{\"version\":\"1.0.0\",\"anyOf\":[";
    for (int i = 0; i < 40; ++i) {
        text += std::string(i > 0 ? "," : "")
            + "{\"authority\":\"https://a.test\",\"allOf\":[{\"claim\":\"x-ms-"
              "sevsnpvm-guestsvn\",\"equals\":"
            + std::to_string(i) + "}]}";
    }
    const ManyAuthorities policy;
    policy.setText((text + "]}").c_str());
    const auto actions = policy.find<QToolButton>("moreFilters")->menu()->actions();
    QVERIFY(policy.find<QToolButton>("moreFilters")->isVisible());
    QCOMPARE(actions.last()->text(), QStringLiteral("Set AN 1"));
    actions.last()->trigger();
    QCOMPARE(policy.shown(), 1);
    QVERIFY(!policy.tree->isRowHidden(39, policy.root()));
    QCOMPARE(policy.find<QToolButton>("moreFilters")->text(), QStringLiteral("Set AN"));
    QVERIFY(!policy.find<QToolButton>("filterAll")->isChecked());
    policy.choose("filterAll");
    QCOMPARE(policy.shown(), 40);
}

void TestManyAuthorities::sameInNarrowWindows()
{
    const ManyAuthorities policy;
    policy.loadToken("eastus");
    const QModelIndex met = policy.tree->model()->index(0, PolicyTreeModel::TokenColumn, policy.authority("eastus"));
    QCOMPARE(RowDelegate::shownText(met, false), QStringLiteral("azure-compliant-cvm"));
    QCOMPARE(RowDelegate::shownText(met, true), QStringLiteral("same"));
    QVERIFY(met.data(Qt::ToolTipRole).toString().contains(QStringLiteral("azure-compliant-cvm")));
    QCOMPARE(met.data(Qt::AccessibleTextRole).toString(), QStringLiteral("Token has: azure-compliant-cvm"));
    const QModelIndex notMet = policy.tree->model()->index(
        0, PolicyTreeModel::TokenColumn, policy.tree->model()->index(1, 0, policy.authority("eastus")));
    QCOMPARE(RowDelegate::shownText(notMet, true), QStringLiteral("sevsnpvm"));
}

void TestManyAuthorities::narrowColumns()
{
    const ManyAuthorities policy;
    policy.loadToken("eastus");
    for (const QSize &size : {QSize(1024, 700), QSize(1440, 900), QSize(2560, 1440)}) {
        policy.window->resize(size);
        QCoreApplication::processEvents();
        const QHeaderView *header = policy.tree->header();
        QVERIFY(header->length() <= policy.tree->viewport()->width()); // nothing is beside what is seen
        for (int column = 0; column < header->count(); ++column)
            QVERIFY(header->sectionSize(column) >= header->sectionSizeHint(column));
    }
}

void TestManyAuthorities::openedRowsGetTheirRoom()
{
    const ManyAuthorities policy;
    policy.window->resize(1280, 800);
    QCoreApplication::processEvents();
    policy.tree->expand(policy.authority("eastus"));
    const QModelIndex value = policy.tree->model()->index(0, PolicyTreeModel::ValueColumn, policy.authority("eastus"));
    QStyleOptionViewItem option;
    option.initFrom(policy.tree);
    const int wanted = policy.tree->itemDelegateForIndex(value)->sizeHint(option, value).width();
    QCOMPARE_GE(policy.tree->visualRect(value).width(), wanted);
}

void TestManyAuthorities::oneLineChanges()
{
    ManyAuthorities policy;
    const std::string before = policy.text();
    QTest::keyClicks(policy.filter, QStringLiteral("westeurope"));
    QTest::keyClick(policy.filter, Qt::Key_Return);
    QTest::keyClick(policy.tree, Qt::Key_Right); // opens it
    const QModelIndex value =
        policy.tree->model()->index(0, PolicyTreeModel::ValueColumn, policy.authority("westeurope"));
    QVERIFY(policy.edit(value));
    QVERIFY(policy.type(QStringLiteral("azure-signed-cvm")));
    QVERIFY(policy.window->save());
    QFile file(policy.path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QList<QByteArray> after = file.readAll().split('\n');
    const QList<QByteArray> former = QByteArray::fromStdString(before).split('\n');
    QCOMPARE(after.size(), former.size());
    QList<QByteArray> changed;
    for (qsizetype i = 0; i < after.size(); ++i) {
        if (after[i] != former[i])
            changed << after[i];
    }
    QCOMPARE(changed, QList<QByteArray>{R"(          "equals": "azure-signed-cvm")"});
}

SKR_TEST(TestManyAuthorities)
#include "tst_manyauthorities.moc"
