// SPDX-License-Identifier: Apache-2.0
#include "tests/program/registration.h"
#include "tests/ui/windowfixture.h"
#include "ui/describe/wordspane.h"

using namespace skr;

/// The policy in words follows the document.
class TestWordsPane : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void followsEdits();
    void catchesUpWhenSeen();
    void showsNoMarkupOfThePolicy();
    void longPolicies();

private:
    static QString words(const WindowFixture &ui)
    {
        QCoreApplication::processEvents(); // they are brought up to date when they are painted
        return ui.window->findChild<WordsPane *>()->toPlainText();
    }
    static void show(const WindowFixture &ui)
    {
        QTest::keyClick(ui.tree, Qt::Key_7, Qt::ControlModifier);
        QCoreApplication::processEvents();
    }
};

namespace {

constexpr auto both = R"({"version":"1.0.0","anyOf":[{"authority":"https://a.test","allOf":[
    {"claim":"one","equals":"x"},{"claim":"two","equals":"y"}]}]})";

} // namespace

void TestWordsPane::followsEdits()
{
    const WindowFixture ui;
    ui.setText(both);
    show(ui);
    QVERIFY(words(ui).contains(QStringLiteral("https://a.test")));
    QVERIFY(words(ui).contains(QStringLiteral("one")));
    QLineEdit *editor = ui.edit(ui.row(QStringLiteral("one")));
    QVERIFY(editor);
    QVERIFY(ui.type(QStringLiteral("x-ms-ver")));
    QVERIFY2(words(ui).contains(QStringLiteral("x-ms-ver")), qPrintable(words(ui)));
    QVERIFY(!words(ui).contains(QStringLiteral("one is")));
}

void TestWordsPane::catchesUpWhenSeen()
{
    const WindowFixture ui;
    show(ui);
    const QString blank = words(ui);
    QVERIFY(blank.contains(QStringLiteral("Add an authority"))); // what to do next
    QTest::keyClick(ui.tree, Qt::Key_6, Qt::ControlModifier); // in front of it
    QCoreApplication::processEvents();
    ui.setText(both);
    QCoreApplication::processEvents();
    QCOMPARE(words(ui), blank); // a hidden pane is not updated: typing does not wait for it
    show(ui);
    QVERIFY(words(ui) != blank);
    QVERIFY(!words(ui).contains(QStringLiteral("Add an authority")));
    QVERIFY(words(ui).contains(QStringLiteral("two")));
}

void TestWordsPane::showsNoMarkupOfThePolicy()
{
    const WindowFixture ui;
    ui.setText(QByteArray(both).replace("\"x\"", "\"<b>*x*</b>\""));
    show(ui);
    QVERIFY2(words(ui).contains(QStringLiteral("<b>*x*</b>")), qPrintable(words(ui)));
}

void TestWordsPane::longPolicies()
{
    const WindowFixture ui;
    show(ui);
    ui.setText(QByteArray(both).replace("\"x\"", '"' + QByteArray(300'000, 'x') + '"'));
    QVERIFY(words(ui).contains(QStringLiteral("skr-policy describe")));
}

SKR_TEST(TestWordsPane)
#include "tst_wordspane.moc"
