// SPDX-License-Identifier: Apache-2.0
// From the token to the policy: claims required by menu, by dragging, and a policy made of them.
#include "tests/program/registration.h"
#include "tests/ui/filefixture.h"

#include "core/evaluate/evaluation.h"
#include "qt/policyevaluation.h"
#include "qt/tokenmodel.h"

#include <QDialog>
#include <QDropEvent>
#include <QMimeData>
#include <QPushButton>
#include <QTreeWidget>
#include <QUndoStack>

using namespace skr;

class TestTokenToPolicy : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void requireThis();
    void requireAllOfThese();
    void requireNeedsClaims_data();
    void requireNeedsClaims();
    void dragged();
    void newPolicy();
    void newPolicyNeedsAToken();
    void nothingChosenMakesNone();

private:
    struct Fixture : FileFixture {
        Fixture()
        {
            window->openPolicy(samplePath("confidential-vm.policy.json"));
            window->openToken(QStringLiteral(SKR_TEST_DATA "/tokens/guest.json"));
            tree->select(row(QStringLiteral("https://sharedeus.eus.attest.azure.net/")));
        }
        QTreeView *claims() const { return find<QTreeView>("tokenTree"); }
        QModelIndex claim(const QString &name) const
        {
            const QModelIndexList found =
                claims()->model()->match(claims()->model()->index(0, 0), Qt::DisplayRole, name, 1,
                                         Qt::MatchExactly | Qt::MatchRecursive | Qt::MatchCaseSensitive);
            return found.isEmpty() ? QModelIndex() : found.front();
        }
        void choose(const QStringList &names) const
        {
            claims()->selectionModel()->clear();
            for (const QString &name : names)
                claims()->selectionModel()->select(claim(name),
                                                   QItemSelectionModel::Select | QItemSelectionModel::Rows);
        }
        QDialog *dialog() const { return find<QDialog>("tokenPolicyDialog"); }
    };
};

void TestTokenToPolicy::requireThis()
{
    Fixture ui;
    ui.choose({QStringLiteral("secureboot")});
    QCOMPARE(ui.action("tokenRequire")->text(), QStringLiteral("&Require This"));
    ui.action("tokenRequire")->trigger();
    QVERIFY2(ui.text().find("\"claim\": \"secureboot\"") != std::string::npos, ui.text().c_str());
    QCOMPARE(ui.row(QStringLiteral("secureboot"), 2).data().toString(), QStringLiteral("true"));
    ui.window->document()->undoStack()->undo();
    QVERIFY(!ui.window->isWindowModified());
}

void TestTokenToPolicy::requireAllOfThese()
{
    Fixture ui;
    // An object stands for all that is in it, and what is chosen twice is required once.
    ui.choose({QStringLiteral("vm-configuration"), QStringLiteral("tpm-enabled"), QStringLiteral("secureboot")});
    QCOMPARE(ui.action("tokenRequire")->text(), QStringLiteral("&Require All 6 of These"));
    const int before = ui.window->document()->undoStack()->count();
    ui.action("tokenRequire")->trigger();
    QCOMPARE(ui.window->document()->undoStack()->count(), before + 1);
    QCOMPARE(ui.window->document()->undoStack()->undoText(), QStringLiteral("Add 6 conditions"));
    QVERIFY(ui.row(QStringLiteral("x-ms-isolation-tee.x-ms-runtime.vm-configuration.tpm-enabled")).isValid());
    QVERIFY(ui.window->document()->revision().diagnostics().invalidating == 0);
    ui.window->document()->undoStack()->undo();
    QVERIFY(!ui.window->isWindowModified());
}

void TestTokenToPolicy::requireNeedsClaims_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("the issuer") << "iss";
    QTest::newRow("a list") << "keys";
    QTest::newRow("what is in a list") << "kid";
}

void TestTokenToPolicy::requireNeedsClaims()
{
    QFETCH(QString, name);
    Fixture ui;
    ui.choose({name});
    QVERIFY(!ui.action("tokenRequire")->isEnabled());
}

void TestTokenToPolicy::dragged()
{
    Fixture ui;
    const QStringList two{QStringLiteral("secureboot"), QStringLiteral("x-ms-azurevm-vmid")};
    QModelIndexList rows;
    for (const QString &name : two)
        rows << ui.claim(name);
    const std::unique_ptr<QMimeData> both(ui.claims()->model()->mimeData(rows));
    const QModelIndex block = ui.row(QStringLiteral("https://sharedeus.eus.attest.azure.net/"));
    QVERIFY(ui.tree->model()->canDropMimeData(both.get(), Qt::CopyAction, 0, 0, block));
    QVERIFY(ui.tree->model()->dropMimeData(both.get(), Qt::CopyAction, 0, 0, block));
    QTRY_VERIFY(ui.row(QStringLiteral("x-ms-azurevm-vmid")).isValid());
    QVERIFY(ui.row(QStringLiteral("secureboot")).isValid());
    const std::unique_ptr<QMimeData> one(ui.claims()->model()->mimeData({rows.front()}));
    QVERIFY(one->hasFormat(QStringLiteral("application/x-skr-claim")));
    QVERIFY(ui.claims()->model()->mimeData({ui.claim(QStringLiteral("iss"))}) == nullptr);
}

void TestTokenToPolicy::newPolicy()
{
    Fixture ui;
    ui.action("fromTokenAction")->trigger();
    QVERIFY(ui.dialog());
    auto *list = ui.dialog()->findChild<QTreeWidget *>(QStringLiteral("pinnableClaims"));
    QCOMPARE(list->topLevelItem(0)->text(0), QStringLiteral("Sensible"));
    QCOMPARE(list->topLevelItem(0)->child(0)->checkState(0), Qt::Checked);
    ui.dialog()->findChild<QPushButton *>(QStringLiteral("createFromToken"))->click();
    QCOMPARE(ui.others().size(), 1);
    const MainWindow *made = ui.others().front();
    QVERIFY(made->isWindowModified());
    QCOMPARE(made->evaluation()->current()->verdict(), Verdict::Released);
    QVERIFY(made->document()->text().find("x-ms-isolation-tee.x-ms-compliance-status") != std::string::npos);
}

void TestTokenToPolicy::newPolicyNeedsAToken()
{
    Fixture ui;
    QVERIFY(ui.action("fromTokenAction")->isEnabled());
    ui.action("removeTokenAction")->trigger();
    QVERIFY(!ui.action("fromTokenAction")->isEnabled());
}

void TestTokenToPolicy::nothingChosenMakesNone()
{
    Fixture ui;
    ui.action("fromTokenAction")->trigger();
    auto *list = ui.dialog()->findChild<QTreeWidget *>(QStringLiteral("pinnableClaims"));
    for (int i = 0; i < list->topLevelItem(0)->childCount(); ++i)
        list->topLevelItem(0)->child(i)->setCheckState(0, Qt::Unchecked);
    QVERIFY(!ui.dialog()->findChild<QPushButton *>(QStringLiteral("createFromToken"))->isEnabled());
}

SKR_TEST(TestTokenToPolicy)
#include "tst_tokentopolicy.moc"
