// SPDX-License-Identifier: Apache-2.0
// Policy ▸ Try on Many Tokens: counts, changes, the way back into the tree.
#include "tests/program/registration.h"
#include "tests/ui/filefixture.h"

#include "ui/replay/replaydialog.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>

using namespace skr;

class TestReplayDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void counts();
    void changesAgainstTheFile();
    void leadsBackIntoTheTree();
    void needsTokens();
    void fileThatCannotBeRead();
    void stops();

private:
    struct Fixture : FileFixture {
        Fixture()
        {
            window->openPolicy(
                write(QStringLiteral("p.json"), FileFixture::read(samplePath("confidential-vm.policy.json"))));
        }
        [[nodiscard]] bool openDialog() const
        {
            action("replayAction")->trigger();
            return dialog() != nullptr;
        }
        ReplayDialog *dialog() const { return window->findChild<ReplayDialog *>(); }
        template <typename Widget> Widget *in(const char *name) const
        {
            return dialog()->findChild<Widget *>(QString::fromLatin1(name));
        }
        QString tokens(int accepted, int refused) const
        {
            const QByteArray good = FileFixture::read(samplePath("compliant-cvm.jwt")).trimmed() + '\n';
            const QByteArray bad = FileFixture::read(samplePath("secure-boot-off.jwt")).trimmed() + '\n';
            return write(QStringLiteral("tokens.jsonl"), good.repeated(accepted) + bad.repeated(refused));
        }
        /// False if it does not come to an end.
        [[nodiscard]] bool run(const QStringList &paths) const
        {
            dialog()->addTokens(paths);
            in<QPushButton>("replayStart")->click();
            return QTest::qWaitFor([&] { return in<QPushButton>("replayStart")->isEnabled(); });
        }
        QString counts() const { return in<QLabel>("replayCounts")->text(); }
        QTreeWidgetItem *resultRow(const QString &words) const
        {
            const auto found =
                in<QTreeWidget>("replayResult")->findItems(words, Qt::MatchContains | Qt::MatchRecursive);
            return found.isEmpty() ? nullptr : found.front();
        }
    };
};

void TestReplayDialog::counts()
{
    const Fixture ui;
    QVERIFY(ui.openDialog());
    QVERIFY(ui.run({ui.tokens(30, 10)}));
    QVERIFY2(ui.counts().startsWith(QStringLiteral("40 tokens: 30 released (75.0 %), 10 refused (25.0 %)")),
             qPrintable(ui.counts()));
    const QTreeWidgetItem *row = ui.resultRow(QStringLiteral("secure-boot"));
    QVERIFY(row);
    QCOMPARE(row->text(1), QStringLiteral("10"));
    QCOMPARE(row->text(2), QStringLiteral("tokens.jsonl:31"));
}

void TestReplayDialog::changesAgainstTheFile()
{
    const Fixture ui;
    ui.open(ui.row(QStringLiteral("x-ms-compliance-status"), 2));
    QVERIFY(ui.type(QStringLiteral("azure-compliant-uvm")));
    QVERIFY(ui.openDialog());
    QCOMPARE(ui.in<QComboBox>("replayAgainst")->currentText(), QStringLiteral("The policy as its file holds it"));
    QVERIFY(ui.run({ui.tokens(3, 1)}));
    const QTreeWidgetItem *row = ui.resultRow(QStringLiteral("Released → refused"));
    QVERIFY(row);
    QVERIFY2(row->text(0).contains(QStringLiteral("x-ms-compliance-status")), qPrintable(row->text(0)));
    QCOMPARE(row->text(1), QStringLiteral("3"));
}

void TestReplayDialog::leadsBackIntoTheTree()
{
    const Fixture ui;
    QVERIFY(ui.openDialog());
    QVERIFY(ui.run({ui.tokens(1, 1)}));
    auto *list = ui.in<QTreeWidget>("replayResult");
    QTreeWidgetItem *row = ui.resultRow(QStringLiteral("secure-boot"));
    QVERIFY(row);
    Q_EMIT list->itemActivated(row, 0);
    QCOMPARE(ui.tree->currentIndex().siblingAtColumn(0).data().toString(),
             QStringLiteral("x-ms-runtime.vm-configuration.secure-boot"));
}

void TestReplayDialog::needsTokens()
{
    const Fixture ui;
    QVERIFY(ui.openDialog());
    QVERIFY(!ui.in<QPushButton>("replayStart")->isEnabled());
    ui.dialogs->nextPath = ui.tokens(1, 0);
    ui.in<QPushButton>("replayAddFiles")->click();
    QVERIFY(ui.in<QPushButton>("replayStart")->isEnabled());
    QVERIFY(ui.in<QLabel>("replayTokens")->text().contains(QStringLiteral("tokens.jsonl")));
}

void TestReplayDialog::fileThatCannotBeRead()
{
    const Fixture ui;
    QVERIFY(ui.openDialog());
    QVERIFY(ui.run({ui.path(QStringLiteral("none.jsonl"))}));
    QVERIFY2(ui.counts().contains(QStringLiteral("No tokens found.")), qPrintable(ui.counts()));
    QVERIFY2(ui.counts().contains(QStringLiteral("there is no such file")), qPrintable(ui.counts()));
}

/// It ends soon, whatever was read by then counts, and closing in the middle is no harm.
void TestReplayDialog::stops()
{
    const Fixture ui;
    QVERIFY(ui.openDialog());
    const QString many = ui.tokens(20'000, 0);
    ui.dialog()->addTokens({many});
    ui.in<QPushButton>("replayStart")->click();
    ui.in<QPushButton>("replayStop")->click();
    QTRY_VERIFY(ui.in<QPushButton>("replayStart")->isEnabled());
    ui.in<QPushButton>("replayStart")->click();
    ui.dialog()->close();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QVERIFY(!ui.dialog());
}

SKR_TEST(TestReplayDialog)
#include "tst_replaydialog.moc"
