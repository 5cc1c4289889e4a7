// SPDX-License-Identifier: Apache-2.0
// What is done to several authorities at once: more regions, the table of all, the rotation of a value.
#include "tests/program/registration.h"
#include "tests/ui/filefixture.h"

#include "qt/authoritymatrixmodel.h"

#include <QAbstractItemView>
#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QTableView>
#include <QTreeWidget>
#include <QUndoStack>

using namespace skr;

namespace {

const char *const complianceClaim = "x-ms-compliance-status";
const char *const bootClaim = "x-ms-runtime.vm-configuration.secure-boot";

std::string condition(const std::string &claim, const std::string &json)
{
    return "{\"claim\": \"" + claim + "\", \"equals\": " + json + "}";
}

std::string entry(const std::string &code, const std::string &conditions)
{
    return "    {\"authority\": \"https://shared" + code + "." + code + ".attest.azure.net/\", \"allOf\": ["
        + conditions + "]}";
}

std::string listOf(const std::vector<std::string> &entries)
{
    std::string text = "{\n  \"version\": \"1.0.0\",\n  \"anyOf\": [\n";
    for (const std::string &each : entries)
        text += each + (&each == &entries.back() ? "\n" : ",\n");
    return text + "  ]\n}\n";
}

/// Three authorities that ask for the same, and one that asks for less.
std::string fourAuthorities(const std::string &boot = "true", const std::string &lastBoot = {})
{
    const std::string both = condition(complianceClaim, "\"azure-compliant-cvm\"") + ", " + condition(bootClaim, boot);
    const std::string last = condition(complianceClaim, "\"azure-compliant-cvm\"")
        + (lastBoot.empty() ? std::string() : ", " + condition(bootClaim, lastBoot));
    return listOf({entry("eus", both), entry("weu", both), entry("neu", both), entry("frc", last)});
}

} // namespace

class TestSeveralAuthorities : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void addsRegions();
    void searchesRegions();
    void regionsNeedAnAuthority();
    void marksOddOnes();
    void setsOneValueForSeveral();
    void addsMissingConditions();
    void makesOddOnesUsual();
    void saysWhyNot();
    void leadsToThePolicy();
    void followsThePolicy();
    void rotates();
    void takesARotationUpAgain();
    void verifies();

private:
    struct Fixture : FileFixture {
        explicit Fixture(const std::string &text = fourAuthorities()) { setText(text.c_str()); }

        template <typename Widget> Widget *in(const char *name) const { return this->find<Widget>(name); }
        QUndoStack *history() const { return window->document()->undoStack(); }
        void selectAuthority(const QString &code) const
        {
            tree->select(row(QStringLiteral("https://shared%1.%1.attest.azure.net/").arg(code)));
        }
        QTreeWidgetItem *region(const QString &url) const
        {
            const auto found = in<QTreeWidget>("regionList")->findItems(url, Qt::MatchContains, 1);
            return found.isEmpty() ? nullptr : found.front();
        }
        QTableView *table() const { return in<QTableView>("compareTable"); }
        QModelIndex cell(int row, int column) const { return table()->model()->index(row, column); }
        void chooseCells(int column, const QList<int> &rows) const
        {
            table()->selectionModel()->clear();
            for (const int row : rows)
                table()->selectionModel()->select(cell(row, column), QItemSelectionModel::Select);
        }
        void enterValue(const QString &text) const
        {
            auto *edit = in<QLineEdit>("compareValue");
            edit->setFocus();
            edit->selectAll();
            QTest::keyClicks(edit, text);
            QTest::keyClick(edit, Qt::Key_Return);
            QCoreApplication::processEvents();
        }
        QString words(const char *name) const { return in<QLabel>(name)->text(); }
    };
};

void TestSeveralAuthorities::addsRegions()
{
    Fixture ui;
    const int before = ui.history()->count();
    ui.selectAuthority(QStringLiteral("eus"));
    ui.action("addRegions")->trigger();
    auto *add = ui.in<QPushButton>("addChosenRegions");
    QVERIFY(add && !add->isEnabled());
    QCOMPARE(ui.region(QStringLiteral("sharedweu."))->text(2), QStringLiteral("yes"));
    QCOMPARE(ui.region(QStringLiteral("sharedsasia."))->text(2), QString());
    ui.region(QStringLiteral("sharedsasia."))->setCheckState(0, Qt::Checked);
    ui.region(QStringLiteral("sharedjpe."))->setCheckState(0, Qt::Checked);
    ui.in<QLineEdit>("regionTyped")->setText(QStringLiteral("https://mine.weu.attest.azure.net"));
    QVERIFY(add->text().startsWith(QStringLiteral("&Add 3 ")));
    add->click();
    QCoreApplication::processEvents();
    QCOMPARE(ui.history()->count(), before + 1);
    const Policy &policy = ui.window->document()->revision().policy();
    QCOMPARE(policy.authorities.size(), 7);
    QCOMPARE(policy.authorities[3].url, std::string_view("https://mine.weu.attest.azure.net/")); // spelt like the first
    QCOMPARE(policy.blocks[policy.authorities[2].blocks.front()].items.size(), 2);
    QCOMPARE(ui.tree->selectionModel()->selectedRows().size(), 3);
    ui.history()->undo();
    QCOMPARE(ui.text(), fourAuthorities());
}

void TestSeveralAuthorities::searchesRegions()
{
    Fixture ui;
    ui.selectAuthority(QStringLiteral("eus"));
    ui.action("addRegions")->trigger();
    ui.region(QStringLiteral("sharedjpe."))->setCheckState(0, Qt::Checked);
    ui.in<QLineEdit>("regionSearch")->setText(QStringLiteral("westeurope"));
    QVERIFY(!ui.region(QStringLiteral("sharedweu."))->isHidden());
    QVERIFY(ui.region(QStringLiteral("sharedeus."))->isHidden());
    QVERIFY(!ui.region(QStringLiteral("sharedjpe."))->isHidden()); // chosen already
    ui.in<QDialog>("regionsDialog")->reject();
    QCOMPARE(ui.text(), fourAuthorities());
}

void TestSeveralAuthorities::regionsNeedAnAuthority()
{
    Fixture ui;
    ui.tree->select(ui.tree->model()->index(0, 0));
    QVERIFY(!ui.action("addRegions")->isEnabled());
    ui.tree->select(ui.row(QLatin1String(bootClaim)));
    QVERIFY(ui.action("addRegions")->isEnabled());
}

void TestSeveralAuthorities::marksOddOnes()
{
    Fixture ui;
    ui.action("compareAuthorities")->trigger();
    QCOMPARE(ui.table()->model()->rowCount(), 4);
    QCOMPARE(ui.table()->model()->headerData(0, Qt::Horizontal).toString(), QLatin1String(complianceClaim));
    QCOMPARE(ui.table()->model()->headerData(3, Qt::Vertical).toString(),
             QStringLiteral("sharedfrc.frc.attest.azure.net/"));
    QVERIFY(ui.words("compareSummary").endsWith(QStringLiteral(": 1.")));
    QVERIFY(!ui.cell(0, 1).data(AuthorityMatrixModel::OddRole).toBool());
    QVERIFY(ui.cell(3, 1).data(AuthorityMatrixModel::OddRole).toBool());
    QCOMPARE(ui.cell(3, 1).data(Qt::AccessibleTextRole).toString(),
             QStringLiteral("absent. Differs: 3 of 4 authorities have “true”"));
    ui.in<QCheckBox>("compareOddOnly")->setChecked(true);
    QCOMPARE(ui.table()->model()->rowCount(), 1);
    QCOMPARE(ui.cell(0, 1).data().toString(), QStringLiteral("absent"));
}

void TestSeveralAuthorities::setsOneValueForSeveral()
{
    Fixture ui;
    const int before = ui.history()->count();
    ui.action("compareAuthorities")->trigger();
    ui.chooseCells(1, {0, 1, 2});
    auto *edit = ui.in<QLineEdit>("compareValue");
    QCOMPARE(edit->text(), QStringLiteral("true"));
    edit->setFocus();
    QTest::keyClicks(edit, QStringLiteral("fal"));
    QTest::keyClick(edit, Qt::Key_Escape); // back to the table
    QCOMPARE(edit->text(), QStringLiteral("true"));
    QVERIFY(ui.in<QDialog>("compareDialog")->isVisible());
    ui.enterValue(QStringLiteral("false"));
    QCOMPARE(ui.text(), fourAuthorities("false"));
    QCOMPARE(ui.history()->count(), before + 1);
    ui.history()->undo();
    QCOMPARE(ui.text(), fourAuthorities());
    QCOMPARE(ui.cell(0, 1).data().toString(), QStringLiteral("true"));
}

void TestSeveralAuthorities::addsMissingConditions()
{
    Fixture ui;
    ui.action("compareAuthorities")->trigger();
    ui.chooseCells(1, {3});
    QCOMPARE(ui.in<QPushButton>("compareSet")->text(), QStringLiteral("&Add Condition"));
    ui.enterValue(QStringLiteral("true"));
    QCOMPARE(ui.text(), fourAuthorities("true", "true"));
    QVERIFY(ui.words("compareSummary").contains(QStringLiteral("None differs")));
    QCOMPARE(ui.in<QPushButton>("compareSet")->text(), QStringLiteral("&Set"));
}

void TestSeveralAuthorities::makesOddOnesUsual()
{
    Fixture ui;
    ui.action("compareAuthorities")->trigger();
    ui.chooseCells(1, {0, 1});
    QVERIFY(!ui.in<QPushButton>("compareUsual")->isEnabled());
    ui.chooseCells(1, {1, 2, 3});
    ui.in<QPushButton>("compareUsual")->click();
    QCOMPARE(ui.text(), fourAuthorities("true", "true"));
    ui.history()->undo();
    QCOMPARE(ui.text(), fourAuthorities());
}

void TestSeveralAuthorities::saysWhyNot()
{
    const std::string choice =
        "{\"anyOf\": [" + condition(complianceClaim, "\"a\"") + ", " + condition(complianceClaim, "\"b\"") + "]}";
    const std::string mixed =
        "{\"anyOf\": [" + condition(complianceClaim, "\"a\"") + ", " + condition(bootClaim, "true") + "]}";
    Fixture ui(listOf({entry("eus", choice), entry("weu", mixed)}));
    const std::string text = ui.text();
    ui.action("compareAuthorities")->trigger();
    QCOMPARE(ui.cell(0, 0).data().toString(), QStringLiteral("any of a, b"));
    QCOMPARE(ui.table()->model()->headerData(1, Qt::Horizontal).toString(), QStringLiteral("More than a list"));
    for (const int column : {0, 1}) {
        ui.chooseCells(column, {column});
        ui.chooseCells(column, {0, 1});
        QVERIFY(!ui.in<QLineEdit>("compareValue")->isEnabled());
        QVERIFY(!ui.in<QPushButton>("compareSet")->isEnabled());
    }
    ui.table()->selectAll(); // cells of two columns
    QVERIFY(!ui.in<QLineEdit>("compareValue")->isEnabled());
    QCOMPARE(ui.text(), text);
}

void TestSeveralAuthorities::leadsToThePolicy()
{
    Fixture ui;
    ui.action("compareAuthorities")->trigger();
    ui.table()->setCurrentIndex(ui.cell(2, 1));
    QTest::keyClick(ui.table(), Qt::Key_Return);
    QCOMPARE(ui.tree->currentIndex().siblingAtColumn(0).data().toString(), QLatin1String(bootClaim));
    QCOMPARE(ui.tree->currentIndex().parent().row(), 2);
}

void TestSeveralAuthorities::followsThePolicy()
{
    Fixture ui;
    ui.action("compareAuthorities")->trigger();
    const auto *sorted = qobject_cast<QSortFilterProxyModel *>(ui.table()->model());
    const QAbstractItemModelTester matrix(sorted->sourceModel(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    ui.chooseCells(0, {1});
    ui.selectAuthority(QStringLiteral("frc"));
    QTest::keyClick(ui.tree, Qt::Key_Delete);
    QCOMPARE(ui.window->document()->revision().policy().authorities.size(), 3);
    QCOMPARE(ui.table()->model()->rowCount(), 3);
    QTRY_COMPARE(ui.table()->selectionModel()->selectedIndexes(), QModelIndexList{ui.cell(1, 0)});
    ui.history()->undo();
    QCOMPARE(ui.table()->model()->rowCount(), 4);
    ui.setText("");
    QCOMPARE(ui.table()->model()->rowCount(), 0);
}

void TestSeveralAuthorities::rotates()
{
    const auto policy = [](const std::string &value) {
        const std::string digest = condition("x-ms-sgx-mrsigner", '"' + value + '"');
        return listOf({entry("eus", digest), entry("weu", digest)});
    };
    const std::string old(64, 'a');
    const std::string next(64, 'b');
    Fixture ui(policy(old));
    const int before = ui.history()->count();
    ui.tree->select(ui.row(QStringLiteral("x-ms-sgx-mrsigner")));
    ui.action("rotateMeasurement")->trigger();
    auto *edit = ui.in<QLineEdit>("rotationNew");
    QVERIFY(!ui.in<QPushButton>("rotationWidenButton")->isEnabled());
    QVERIFY(!ui.in<QPushButton>("rotationNarrowButton")->isEnabled());
    edit->setText(QString::fromStdString(next));
    ui.in<QPushButton>("rotationWidenButton")->click();
    QCOMPARE(ui.history()->count(), before + 1);
    QVERIFY(ui.words("rotationWiden").startsWith(QStringLiteral("Done")));
    QCOMPARE(ui.window->document()->revision().policy().conditions.size(), 4);

    QCOMPARE(ui.in<QComboBox>("rotationOut")->count(), 2);
    ui.in<QPushButton>("rotationNarrowButton")->click();
    QCOMPARE(ui.text(), policy(next));
    QCOMPARE(ui.history()->count(), before + 2);
    QVERIFY(ui.in<QComboBox>("rotatedValue")->currentText().contains(u'b'));
    QVERIFY(!ui.in<QPushButton>("rotationNarrowButton")->isEnabled());
}

void TestSeveralAuthorities::takesARotationUpAgain()
{
    const auto both = "{\"anyOf\": [" + condition("svn", "1") + ", " + condition("svn", "2") + "]}";
    Fixture ui(listOf({entry("eus", both), entry("weu", condition("svn", "1"))}));
    ui.tree->select(ui.row(QStringLiteral("svn")));
    ui.action("rotateMeasurement")->trigger();
    QVERIFY(ui.words("rotationWiden").contains(QStringLiteral("only some (1)")));
    QVERIFY(ui.words("rotationNarrow").contains(QStringLiteral("stay as they are: 1")));
    QVERIFY(ui.in<QPushButton>("rotationNarrowButton")->isEnabled());
    ui.in<QComboBox>("rotationOut")->setCurrentIndex(1);
    ui.in<QPushButton>("rotationNarrowButton")->click();
    QCOMPARE(ui.text(), listOf({entry("eus", condition("svn", "1")), entry("weu", condition("svn", "1"))}));
}

void TestSeveralAuthorities::verifies()
{
    const auto both = "{\"anyOf\": [" + condition("svn", "1") + ", " + condition("svn", "2") + "]}";
    Fixture ui(listOf({entry("eus", both)}));
    const auto token = [&](const char *name, const char *svn) {
        return ui.write(QString::fromLatin1(name),
                        QByteArray("{\"iss\": \"https://sharedeus.eus.attest.azure.net\", \"svn\": ") + svn + "}");
    };
    ui.tree->select(ui.row(QStringLiteral("svn")));
    ui.action("rotateMeasurement")->trigger();
    QVERIFY(ui.words("rotationVerify").startsWith(QStringLiteral("Load a token")));
    ui.dialogs->nextPath = token("old.json", "1");
    ui.in<QPushButton>("rotationLoad")->click();
    QCOMPARE(ui.words("rotationVerify"), QStringLiteral("Released now: 1 of 1 tokens. No token has “2”."));
    QVERIFY(ui.window->openToken(token("new.json", "2")));
    QCOMPARE(ui.words("rotationVerify"), QStringLiteral("Released now: 2 of 2 tokens."));
    auto *list = ui.in<QTreeWidget>("rotationTokens");
    QCOMPARE(list->topLevelItemCount(), 2);
    QCOMPARE(list->topLevelItem(0)->text(1), QStringLiteral("1"));
    QCOMPARE(list->topLevelItem(0)->text(3), QStringLiteral("Refused"));
    QCOMPARE(list->topLevelItem(1)->text(3), QStringLiteral("Released"));
    ui.in<QPushButton>("rotationNarrowButton")->click();
    QCOMPARE(ui.words("rotationVerify"), QStringLiteral("Released now: 1 of 2 tokens."));
}

SKR_TEST(TestSeveralAuthorities)
#include "tst_severalauthorities.moc"
