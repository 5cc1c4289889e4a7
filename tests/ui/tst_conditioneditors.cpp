// SPDX-License-Identifier: Apache-2.0
// Editors of claims, operators and authorities in the tree.
#include "tests/program/registration.h"
#include "tests/ui/windowfixture.h"

#include "ui/editors/suggestionedit.h"
#include "ui/tree/kindedit.h"

#include <QAbstractItemView>
#include <QTreeView>

using namespace skr;

class TestConditionEditors : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void objectLeadsToItsMembers();
    void objectTypedInFullLeadsToItsMembers();
    void objectCanBeKeptAsTyped();
    void objectOfTheFileStays();
    void keysSayWhyAndAreKept();
    void teePath();
    void privateInstance();
    void regionInWords();
    void operators_data();
    void operators();
    void operatorChosen();
    void operatorOfTheFileStays();
    void undocumentedOperatorsSaySo();

private:
    void setCondition(const char *claim, const char *op, const char *json) const
    {
        ui->setText(QStringLiteral("{\"version\": \"1.0.0\", \"anyOf\": [{\"authority\": \"https://a.b\", \"allOf\": "
                                   "[{\"claim\": \"%1\", \"%2\": %3}]}]}")
                        .arg(QString::fromLatin1(claim), QString::fromLatin1(op), QString::fromLatin1(json))
                        .toUtf8()
                        .constData());
    }
    SuggestionEdit *line() const { return qobject_cast<SuggestionEdit *>(ui->editor()); }
    SuggestionEdit *openAdding() const
    {
        ui->open(ui->row(QStringLiteral("Add condition…")));
        return line();
    }
    KindEdit *openOperator(const char *claim) const
    {
        ui->open(ui->row(QString::fromLatin1(claim), PolicyTreeModel::OperatorColumn));
        return qobject_cast<KindEdit *>(ui->editor());
    }
    bool hasClaim(const char *claim) const
    {
        return ui->text().find('"' + std::string(claim) + '"') != std::string::npos;
    }

    std::unique_ptr<WindowFixture> ui;
};

void TestConditionEditors::init()
{
    ui.reset(); // before the next window becomes active
    ui = std::make_unique<WindowFixture>();
    setCondition("x-ms-ver", "equals", "\"1.0\"");
}

void TestConditionEditors::objectLeadsToItsMembers()
{
    SuggestionEdit *edit = openAdding();
    QVERIFY(edit);
    QTest::keyClicks(edit, QStringLiteral("vm-configuratio"));
    // The object is below its members in the list: go to it.
    const auto *list = edit->findChild<QTreeView *>();
    for (int i = 0; i < list->model()->rowCount()
         && list->currentIndex().data().toString() != QStringLiteral("x-ms-runtime.vm-configuration");
         ++i)
        QTest::keyClick(edit, Qt::Key_Down);
    QCOMPARE(list->currentIndex().data().toString(), QStringLiteral("x-ms-runtime.vm-configuration"));
    QVERIFY(edit->note().text.startsWith(QStringLiteral("Objects cannot be compared")));
    QVERIFY(ui->enter());
    QCOMPARE(line(), edit); // still open, on the members
    QCOMPARE(edit->text(), QStringLiteral("x-ms-runtime.vm-configuration."));
    QVERIFY(edit->note().text.contains(QStringLiteral("Objects cannot be compared")));
    for (int row = 0; row < list->model()->rowCount() - 1; ++row)
        QVERIFY(list->model()->index(row, 0).data().toString().startsWith(edit->text()));
    QTest::keyClicks(edit, QStringLiteral("tpm-enabled"));
    QVERIFY(ui->enter());
    QVERIFY(hasClaim("x-ms-runtime.vm-configuration.tpm-enabled"));
}

void TestConditionEditors::objectTypedInFullLeadsToItsMembers()
{
    SuggestionEdit *edit = openAdding();
    QVERIFY(edit);
    QTest::keyClicks(edit, QStringLiteral("x-ms-sgx-collateral"));
    QTest::keyClick(edit, Qt::Key_Tab);
    QCOMPARE(line(), edit);
    QCOMPARE(edit->text(), QStringLiteral("x-ms-sgx-collateral."));
}

void TestConditionEditors::objectCanBeKeptAsTyped()
{
    SuggestionEdit *edit = openAdding();
    QVERIFY(edit);
    QTest::keyClicks(edit, QStringLiteral("x-ms-sgx-collateral"));
    const auto *list = edit->findChild<QTreeView *>();
    QTest::keyClick(edit, Qt::Key_Up); // from the best one around to the last: the typed text
    QCOMPARE(list->currentIndex().siblingAtColumn(1).data().toString(), QStringLiteral("as typed"));
    QVERIFY(ui->enter());
    QVERIFY(hasClaim("x-ms-sgx-collateral"));
}

void TestConditionEditors::objectOfTheFileStays()
{
    setCondition("x-ms-runtime.vm-configuration", "equals", "\"a\"");
    const std::string text = ui->text();
    ui->open(ui->row(QStringLiteral("x-ms-runtime.vm-configuration")));
    QVERIFY(line());
    QVERIFY(line()->note().text.startsWith(QStringLiteral("Objects cannot be compared")));
    QVERIFY(ui->enter());
    QCOMPARE(ui->text(), text);
}

void TestConditionEditors::keysSayWhyAndAreKept()
{
    SuggestionEdit *edit = openAdding();
    QVERIFY(edit);
    QTest::keyClicks(edit, QStringLiteral("x-ms-runtime.keys"));
    QVERIFY(edit->note().text.contains(QStringLiteral("evaluation of the policy ignores these")));
    QCOMPARE(edit->note().role, Role::Warning);
    QVERIFY(ui->enter());
    QVERIFY(hasClaim("x-ms-runtime.keys"));
}

void TestConditionEditors::teePath()
{
    SuggestionEdit *edit = openAdding();
    QVERIFY(edit);
    QTest::keyClicks(edit, QStringLiteral("x-ms-isolation-tee.x-ms-sevsnpvm-vm"));
    QVERIFY(ui->enter());
    QVERIFY(hasClaim("x-ms-isolation-tee.x-ms-sevsnpvm-vmpl"));
}

void TestConditionEditors::privateInstance()
{
    ui->open(ui->row(QStringLiteral("https://a.b")));
    QVERIFY(line());
    QVERIFY(ui->type(QStringLiteral("https://contoso.weu.attest.azure.net")));
    QVERIFY(hasClaim("https://contoso.weu.attest.azure.net"));
    ui->open(ui->row(QStringLiteral("https://contoso.weu.attest.azure.net")));
    QVERIFY(line()->note().text.startsWith(QStringLiteral("An instance of its own in westeurope")));
}

void TestConditionEditors::regionInWords()
{
    ui->open(ui->row(QStringLiteral("https://a.b")));
    QVERIFY(line());
    QVERIFY(ui->type(QStringLiteral("West Europe")));
    QVERIFY(hasClaim("https://sharedweu.weu.attest.azure.net"));
}

void TestConditionEditors::operators_data()
{
    QTest::addColumn<QByteArray>("claim");
    QTest::addColumn<QByteArray>("op");
    QTest::addColumn<QStringList>("offered");
    const QStringList few = {QStringLiteral("equals"), QStringLiteral("not equals"), QStringLiteral("exists")};
    const QStringList all = {QStringLiteral("equals"),  QStringLiteral("not equals"),   QStringLiteral("less than"),
                             QStringLiteral("at most"), QStringLiteral("greater than"), QStringLiteral("at least"),
                             QStringLiteral("exists")};
    QStringList unusual = few;
    unusual.insert(2, QStringLiteral("greater than"));
    QStringList unknown = few;
    unknown << QStringLiteral("isInList");
    QTest::newRow("boolean") << QByteArray("secureboot") << QByteArray("equals") << few;
    QTest::newRow("text") << QByteArray("x-ms-compliance-status") << QByteArray("equals") << few;
    QTest::newRow("integer") << QByteArray("x-ms-sevsnpvm-vmpl") << QByteArray("equals") << all;
    QTest::newRow("unknown claim") << QByteArray("my-claim") << QByteArray("equals") << all;
    QTest::newRow("one that makes no sense") << QByteArray("secureboot") << QByteArray("greater") << unusual;
    QTest::newRow("one that the grammar lacks") << QByteArray("secureboot") << QByteArray("isInList") << unknown;
}

void TestConditionEditors::operators()
{
    QFETCH(QByteArray, claim);
    QFETCH(QByteArray, op);
    QFETCH(QStringList, offered);
    setCondition(claim, op, "1");
    const KindEdit *edit = openOperator(claim);
    QVERIFY(edit);
    QStringList texts;
    for (int i = 0; i < edit->count(); ++i)
        texts << edit->itemText(i);
    QCOMPARE(texts, offered);
    QCOMPARE(edit->currentText(),
             ui->row(QString::fromLatin1(claim), PolicyTreeModel::OperatorColumn).data().toString());
}

void TestConditionEditors::operatorChosen()
{
    setCondition("secureboot", "equals", "true");
    KindEdit *edit = openOperator("secureboot");
    QVERIFY(edit);
    edit->setCurrentText(QStringLiteral("not equals"));
    Q_EMIT edit->activated(edit->currentIndex());
    QVERIFY(hasClaim("notEquals"));
}

void TestConditionEditors::operatorOfTheFileStays()
{
    setCondition("secureboot", "isInList", "1");
    const std::string text = ui->text();
    KindEdit *edit = openOperator("secureboot");
    QVERIFY(edit);
    Q_EMIT edit->activated(edit->currentIndex());
    QCOMPARE(ui->text(), text);
}

void TestConditionEditors::undocumentedOperatorsSaySo()
{
    const KindEdit *edit = openOperator("x-ms-ver");
    QVERIFY(edit);
    QVERIFY(edit->itemIcon(0).isNull());
    for (int i = 1; i < edit->count(); ++i) {
        QVERIFY(!edit->itemIcon(i).isNull());
        QCOMPARE(edit->itemData(i, Qt::AccessibleTextRole).toString(),
                 QStringLiteral("%1, undocumented").arg(edit->itemText(i)));
    }
}

SKR_TEST(TestConditionEditors)
#include "tst_conditioneditors.moc"
