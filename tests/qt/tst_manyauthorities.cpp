// SPDX-License-Identifier: Apache-2.0
// What rows say in a policy with many authorities.
#include "tests/program/registration.h"

#include "qt/authorities.h"
#include "qt/treefixture.h"
#include "qt/verdicttext.h"

#include <QSignalSpy>
#include <QTest>
#include <QUndoStack>

using namespace skr;

namespace {

constexpr auto valueColumn = PolicyTreeModel::ValueColumn;
constexpr auto tokenColumn = PolicyTreeModel::TokenColumn;
constexpr auto resultColumn = PolicyTreeModel::ResultColumn;

QString letterOf(const TreeFixture &fixture, int row)
{
    return fixture.at({row}, valueColumn).data(PolicyTreeModel::SetRole).toString();
}

QString bannerOf(const TreeFixture &fixture)
{
    return verdictText(fixture.document.revision(), fixture.evaluation.current().get()).sentence;
}

} // namespace

class TestManyAuthorities : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void letters();
    void fewHaveNoLetters();
    void lettersFollowEdits();
    void setsInWords();
    void matches();
    void otherIssuersAreQuiet();
    void regionInToolTip();
    void banner();
    void bannerOfSeveral();
};

void TestManyAuthorities::letters()
{
    const TreeFixture fixture(policyOfRegions(60, 16));
    QCOMPARE(letterOf(fixture, 0), QStringLiteral("A"));
    QCOMPARE(letterOf(fixture, 43), QStringLiteral("A"));
    QCOMPARE(letterOf(fixture, 44), QStringLiteral("B"));
    QCOMPARE(letterOf(fixture, 59), QStringLiteral("B"));
    QCOMPARE(fixture.at({0}, valueColumn).data().toString(), QStringLiteral("2 condition(s)"));
    // Only an authority's value has one.
    QCOMPARE(fixture.at({0}).data(PolicyTreeModel::SetRole).toString(), QString());
    QCOMPARE(fixture.at({}, valueColumn).data(PolicyTreeModel::SetRole).toString(), QString());
    QCOMPARE(fixture.at({0, 1}, valueColumn).data(PolicyTreeModel::SetRole).toString(), QString());
    QCOMPARE(letterOf(fixture, 60), QString()); // the row that adds
}

void TestManyAuthorities::fewHaveNoLetters()
{
    QCOMPARE(letterOf(TreeFixture(policyOfRegions(8)), 0), QString());
    QCOMPARE(letterOf(TreeFixture(policyOfRegions(9)), 0), QStringLiteral("A"));
}

void TestManyAuthorities::lettersFollowEdits()
{
    TreeFixture fixture(policyOfRegions(9, 4));
    QCOMPARE(letterOf(fixture, 8), QStringLiteral("B"));
    QSignalSpy changes(&fixture.model, &QAbstractItemModel::dataChanged);
    QVERIFY(fixture.model.setData(fixture.at({0, 1, 0}, valueColumn), QStringLiteral("sgx")));
    QCOMPARE(letterOf(fixture, 0), QStringLiteral("C"));
    QCOMPARE(letterOf(fixture, 8), QStringLiteral("B"));
    const auto announces = [&](int row) {
        return std::any_of(changes.begin(), changes.end(), [&](const QVariantList &change) {
            const auto first = change[0].toModelIndex();
            const auto last = change[1].toModelIndex();
            return first.parent() == fixture.at({}) && first.row() <= row && row <= last.row()
                && first.column() <= valueColumn && valueColumn <= last.column();
        });
    };
    QVERIFY(announces(8)); // another row's edit can change its letter
    fixture.document.undoStack()->undo();
    QCOMPARE(letterOf(fixture, 0), QStringLiteral("A"));
}

void TestManyAuthorities::setsInWords()
{
    const TreeFixture fixture(policyOfRegions(10, 1));
    const auto said = [&](int row, int column) {
        return fixture.at({row}, column).data(Qt::AccessibleTextRole).toString();
    };
    QVERIFY2(said(0, 0).endsWith(QStringLiteral(" if all of 2 condition(s), set A")), qPrintable(said(0, 0)));
    QCOMPARE(said(9, valueColumn), QStringLiteral("Value: 2 condition(s), set B"));
    const auto tip = [&](int row) { return fixture.at({row}, valueColumn).data(Qt::ToolTipRole).toString(); };
    QVERIFY2(tip(0).contains(QStringLiteral("Set A: 9 authorities have these conditions")), qPrintable(tip(0)));
    QVERIFY2(tip(9).contains(QStringLiteral("Set B: no other authority has these conditions")), qPrintable(tip(9)));
}

void TestManyAuthorities::matches()
{
    TreeFixture fixture(policyOfRegions(60, 16));
    QCOMPARE(fixture.at({}, tokenColumn).data().toString(), QString());
    fixture.setToken(tokenOfRegion("eastus"));
    const int row = rowOfRegion("eastus");
    QCOMPARE(fixture.at({}, tokenColumn).data().toString(), QStringLiteral("1 of 60 matches"));
    QCOMPARE(fixture.at({row}, tokenColumn).data().toString(), QStringLiteral("2 of 2 met"));
    QCOMPARE(fixture.at({row}, resultColumn).data().toString(), QStringLiteral("Accepts"));
    QCOMPARE(fixture.at({row, 1}, tokenColumn).data().toString(), QString());
    QCOMPARE(fixture.at({row, 1}, resultColumn).data().toString(), QStringLiteral("Met, 1 of 2"));
    fixture.setToken(R"({"iss":"https://elsewhere.test"})");
    QCOMPARE(fixture.at({}, tokenColumn).data().toString(), QStringLiteral("0 of 60 match"));
}

void TestManyAuthorities::otherIssuersAreQuiet()
{
    TreeFixture fixture(policyOfRegions(9));
    const QModelIndex other = fixture.at({0});
    QVERIFY(!other.data(PolicyTreeModel::SubduedRole).toBool());
    fixture.setToken(tokenOfRegion("austriaeast"));
    QVERIFY(other.data(PolicyTreeModel::SubduedRole).toBool());
    QCOMPARE(other.siblingAtColumn(resultColumn).data().toString(), QStringLiteral("Other issuer"));
    QVERIFY(!fixture.at({rowOfRegion("austriaeast")}).data(PolicyTreeModel::SubduedRole).toBool());
}

void TestManyAuthorities::regionInToolTip()
{
    const TreeFixture fixture(policyOfRegions(60));
    const QString tip = fixture.at({rowOfRegion("eastus")}).data(Qt::ToolTipRole).toString();
    QVERIFY2(tip.contains(QStringLiteral("eastus")), qPrintable(tip));
}

void TestManyAuthorities::banner()
{
    TreeFixture fixture(policyOfRegions(60, 16));
    fixture.setToken(tokenOfRegion("eastus"));
    QCOMPARE(bannerOf(fixture),
             QStringLiteral("1 of 60 authorities accepts: `sharedeus.eus`. Relies on 1 observed "
                            "behaviour. Signature not checked."));
}

void TestManyAuthorities::bannerOfSeveral()
{
    const auto authority = [](const char *url) {
        return R"({"authority":")" + std::string(url) + R"(","allOf":[{"claim":"a","equals":1}]})";
    };
    const std::string own = authority("https://own.test");
    const auto said = [](const std::string &list) {
        TreeFixture fixture(R"({"version":"1.0.0","anyOf":[)" + list + "]}");
        fixture.setToken(R"({"iss":"https://own.test","a":1})");
        return bannerOf(fixture).section(u'.', 0, 1);
    };
    QCOMPARE(said(own + "," + authority("https://x.test")), QStringLiteral("1 of 2 authorities accepts: `own.test`"));
    QCOMPARE(said(own + "," + own), QStringLiteral("2 of 2 authorities accept: `own.test`"));
    QVERIFY(said(own + "," + own + "," + own).endsWith(QStringLiteral("`own.test`, 1 more")));
    QVERIFY(said(own).startsWith(QStringLiteral("Relies on documented")));
}

SKR_TEST(TestManyAuthorities)
#include "tst_manyauthorities.moc"
