// SPDX-License-Identifier: Apache-2.0
// The preferences as a person uses them: they count at once, for the document that is open.
#include "tests/program/registration.h"
#include "tests/qt/catalogfixture.h"
#include "tests/qt/tokenfixture.h"
#include "tests/ui/windowfixture.h"

#include "qt/policyevaluation.h"
#include "ui/claims/claimpicker.h"
#include "ui/look/palettes.h"
#include "ui/look/theme.h"
#include "ui/look/translations.h"

#include <QAction>
#include <QComboBox>
#include <QDialog>
#include <QListWidget>
#include <QMenuBar>
#include <QPushButton>
#include <QSettings>
#include <QTemporaryDir>
#include <QToolButton>
#include <QTreeWidget>
#include <QUndoStack>

using skr::tokenOf;

class TestPreferences : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void colors();
    void init();
    void opensOnce();
    void addsCatalog();
    void cancelled();
    void removesCatalog();
    void showsProblems();
    void catalogsOfTheCommandLine();
    void documentAndHistoryStay();
    void languages_data();
    void languages();
    void chosenLanguage();

private:
    static QDialog *open(const WindowFixture &ui)
    {
        ui.window->showPreferences();
        return ui.find<QDialog>("preferences");
    }
    template <typename Widget> static Widget *find(const QWidget *parent, const char *name)
    {
        return parent->findChild<Widget *>(QString::fromLatin1(name));
    }

    QTemporaryDir m_folder;
};

void TestPreferences::init()
{
    const QString name = QStringLiteral("skr-policy-editor");
    QSettings(name, name).clear();
}

void TestPreferences::opensOnce()
{
    const WindowFixture ui;
    QTest::keyClick(ui.window.get(), Qt::Key_Comma, Qt::ControlModifier);
    const auto *dialog = ui.find<QDialog>("preferences");
    QVERIFY(dialog && dialog->isVisible());
    QCOMPARE(open(ui), dialog);
    QTest::keyClick(ui.find<QDialog>("preferences"), Qt::Key_Escape);
    QTRY_VERIFY(!ui.find<QDialog>("preferences"));
    QVERIFY(open(ui));
}

void TestPreferences::addsCatalog()
{
    const WindowFixture ui;
    ui.setText("{\"version\": \"1.0.0\", \"anyOf\": [{\"authority\": \"https://a.example\", \"allOf\": ["
               "{\"claim\": \"contoso-tier\", \"equals\": \"gold\"}]}]}");
    const auto unknown = [&ui] {
        const auto &list = ui.window->document()->revision().diagnostics().list;
        return std::any_of(list.begin(), list.end(),
                           [](const auto &each) { return each.code == skr::DiagnosticCode::ClaimUnknown; });
    };
    QVERIFY(unknown());
    QDialog *dialog = open(ui);
    const auto *list = find<QTreeWidget>(dialog, "catalogFiles");
    QCOMPARE(list->topLevelItemCount(), 0);
    QVERIFY(!find<QPushButton>(dialog, "catalogRemove")->isEnabled());

    ui.dialogs->nextPath = m_folder.filePath(QStringLiteral("own.json"));
    QVERIFY(writeBytes(ui.dialogs->nextPath, catalogJson({"contoso-tier"})));
    find<QPushButton>(dialog, "catalogAdd")->click();
    QCOMPARE(list->topLevelItem(0)->text(0), QStringLiteral("own.json"));
    QCOMPARE(list->topLevelItem(0)->text(1), QStringLiteral("1 new"));
    QVERIFY(!unknown());
    ui.find<QLineEdit>("claimSearch")->setText(QStringLiteral("contoso-tier"));
    QVERIFY(ui.find<QTreeView>("claimTree")->model()->rowCount() > 0);

    const WindowFixture later;
    QVERIFY(later.window->document()->catalog().find("contoso-tier"));
}

void TestPreferences::cancelled()
{
    const WindowFixture ui;
    const QDialog *dialog = open(ui);
    find<QPushButton>(dialog, "catalogAdd")->click();
    QCOMPARE(find<QTreeWidget>(dialog, "catalogFiles")->topLevelItemCount(), 0);
}

void TestPreferences::removesCatalog()
{
    const WindowFixture ui;
    const QDialog *dialog = open(ui);
    ui.dialogs->nextPath = m_folder.filePath(QStringLiteral("own.json"));
    QVERIFY(writeBytes(ui.dialogs->nextPath, catalogJson({"contoso-tier"})));
    find<QPushButton>(dialog, "catalogAdd")->click();
    find<QPushButton>(dialog, "catalogRemove")->click();
    QCOMPARE(find<QTreeWidget>(dialog, "catalogFiles")->topLevelItemCount(), 0);
    QVERIFY(!ui.window->document()->catalog().find("contoso-tier"));
}

void TestPreferences::showsProblems()
{
    const WindowFixture ui;
    const auto *button = ui.find<QToolButton>("catalogProblemCount");
    QVERIFY(button->isHidden());
    ui.dialogs->nextPath = m_folder.filePath(QStringLiteral("broken.json"));
    QVERIFY(writeBytes(ui.dialogs->nextPath, catalogJson({"good", "a.b"})));
    const QDialog *dialog = open(ui);
    find<QPushButton>(dialog, "catalogAdd")->click();
    const auto *problems = find<QListWidget>(dialog, "catalogProblems");
    QCOMPARE(problems->count(), 1);
    QCOMPARE(problems->item(0)->text(), QString::fromUtf8("Line 3: claims[1] a.b: “name”: no object claim above it"));
    QVERIFY(!button->isHidden());
    QVERIFY(ui.window->document()->catalog().find("good"));

    QVERIFY(writeBytes(ui.dialogs->nextPath, catalogJson({"good"})));
    find<QPushButton>(dialog, "catalogReadAgain")->click();
    QCOMPARE(problems->count(), 0);
    QVERIFY(button->isHidden());
}

void TestPreferences::catalogsOfTheCommandLine()
{
    const WindowFixture ui;
    const QString path = m_folder.filePath(QStringLiteral("run.json"));
    QVERIFY(writeBytes(path, catalogJson({"only-here"})));
    ui.window->addCatalogs({path, m_folder.filePath(QStringLiteral("missing.json"))});
    QVERIFY(ui.window->document()->catalog().find("only-here"));
    QVERIFY(!ui.find<QToolButton>("catalogProblemCount")->isHidden());
    const QDialog *dialog = open(ui);
    const auto *list = find<QTreeWidget>(dialog, "catalogFiles");
    QCOMPARE(list->topLevelItemCount(), 2);
    QVERIFY(list->topLevelItem(0)->text(2).endsWith(QStringLiteral("(command line)")));
    QCOMPARE(list->topLevelItem(1)->text(1), QStringLiteral("Cannot be used"));
    const WindowFixture later;
    QVERIFY(!later.window->document()->catalog().find("only-here"));
}

void TestPreferences::documentAndHistoryStay()
{
    const WindowFixture ui;
    skr::PolicyDocument *document = ui.window->document();
    document->apply({{0, 0}, " "}, QStringLiteral("Blank"));
    const std::string text = ui.text();
    const QModelIndex current = ui.tree->currentIndex();
    ui.window->evaluation()->setToken(tokenOf("{'contoso-tier':'gold'}"));
    const QString path = m_folder.filePath(QStringLiteral("run.json"));
    QVERIFY(writeBytes(path, catalogJson({"contoso-tier"})));
    ui.window->addCatalogs({path});
    QVERIFY(document->catalog().find("contoso-tier"));
    QCOMPARE(ui.text(), text);
    QVERIFY(document->isModified());
    QCOMPARE(document->undoStack()->count(), 1);
    QCOMPARE(ui.tree->currentIndex(), current);
    const QModelIndex claim = ui.find<QTreeView>("tokenTree")->model()->index(0, 0);
    QVERIFY(claim.data(Qt::ToolTipRole).toString().contains(QStringLiteral("Made up.")));
    document->undoStack()->undo();
    QCOMPARE(ui.text(), text.substr(1));
}

void TestPreferences::colors()
{
    const QPalette system = QApplication::palette();
    WindowFixture ui;
    ui.action("preferencesAction")->trigger();
    auto *colors = ui.find<QComboBox>("colors");
    QVERIFY(colors);
    QCOMPARE(colors->currentText(), QStringLiteral("As the system has them"));
    const auto choose = [&](const QString &name) {
        colors->setCurrentIndex(colors->findText(name));
        Q_EMIT colors->activated(colors->currentIndex());
    };
    choose(QStringLiteral("Dark"));
    QTRY_VERIFY(skr::isDark(ui.window->palette()));
    QCOMPARE(skr::preferredColors(), skr::Colors::Dark);
    choose(QStringLiteral("Light"));
    QTRY_VERIFY(!skr::isDark(ui.window->palette()));
    choose(QStringLiteral("High contrast"));
    QTRY_VERIFY(skr::isHighContrast(ui.window->palette()));
    QCOMPARE(skr::preferredColors(), skr::Colors::HighContrast);
    choose(QStringLiteral("As the system has them"));
    QCOMPARE(QApplication::palette().color(QPalette::Base), system.color(QPalette::Base));
    QCOMPARE(skr::preferredColors(), skr::Colors::System);
}

void TestPreferences::languages_data()
{
    QTest::addColumn<QStringList>("wanted");
    QTest::addColumn<QString>("language");
    QTest::newRow("with a country") << QStringList{"de-AT", "en-US"} << "de";
    QTest::newRow("as environments spell it") << QStringList{"de_DE"} << "de";
    QTest::newRow("the first that it speaks") << QStringList{"fr-FR", "de", "en"} << "de";
    QTest::newRow("its own comes before") << QStringList{"en-GB", "de"} << "en";
    QTest::newRow("none that it speaks") << QStringList{"fr", "C"} << "en";
    QTest::newRow("none") << QStringList() << "en";
}

void TestPreferences::languages()
{
    QFETCH(QStringList, wanted);
    QTEST(skr::languageFor(wanted), "language");
}

/// It is kept, and holds with the next start: what is shown stays as it is.
void TestPreferences::chosenLanguage()
{
    const WindowFixture ui;
    auto *choice = find<QComboBox>(open(ui), "language");
    QCOMPARE(choice->currentData().toString(), QString());
    choice->setCurrentIndex(choice->findText(QStringLiteral("Deutsch")));
    Q_EMIT choice->activated(choice->currentIndex());
    QCOMPARE(skr::preferredLanguage(), QStringLiteral("de"));
    QCOMPARE(ui.window->menuBar()->actions().first()->text(), QStringLiteral("&File"));

    skr::Translations translations;
    translations.use(skr::preferredLanguage());
    const WindowFixture next;
    QCOMPARE(next.window->menuBar()->actions().first()->text(), QStringLiteral("&Datei"));
    QCOMPARE(find<QComboBox>(open(next), "language")->currentData().toString(), QStringLiteral("de"));
    skr::setPreferredLanguage({});
    QCOMPARE(skr::preferredLanguage(), QString());
}

SKR_TEST(TestPreferences)
#include "tst_preferences.moc"
