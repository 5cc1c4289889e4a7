// SPDX-License-Identifier: Apache-2.0
// Files that hold no policy: said to be what they are, left as they are, and editable.
#include "tests/program/registration.h"
#include "tests/ui/filefixture.h"

#include <QAbstractItemView>
#include <QClipboard>
#include <QLabel>
#include <QMenu>
#include <QToolButton>
#include <QTreeView>
#include <QUndoStack>

using namespace skr;

class TestOtherFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhatItIs_data();
    void saysWhatItIs();
    void nothingChangesIt_data();
    void nothingChangesIt();
    void isEditedAndSaved();
    void whatIsTypedStaysAPolicy();
    void whatIsPastedIsJudged();
    void whatIsReloadedIsJudged();
    void becomesAPolicy();
    void fromTheClipboard();

private:
    struct Fixture : FileFixture {
        using FileFixture::FileFixture;
        QString message() const
        {
            return find<QWidget>("wrappingNotice")->isVisible() ? find<QLabel>("wrappingNoticeMessage")->text()
                                                                : QString();
        }
        QString openCopy(const QString &name) const
        {
            const QString copy = write(name, read(QStringLiteral(SKR_TEST_DATA "/recognition/") + name));
            window->openPolicy(copy);
            return copy;
        }
        int problems() const { return find<QAbstractItemView>("problemList")->model()->rowCount(); }
        bool isPolicy() const { return window->document()->revision().isPolicy(); }
    };
};

void TestOtherFile::saysWhatItIs_data()
{
    QTest::addColumn<QString>("words");
    QTest::newRow("literal.go") << QStringLiteral("looks like a Go program");
    QTest::newRow("mapping.yaml") << QStringLiteral("looks like YAML");
    QTest::newRow("picture.png") << QStringLiteral("looks like a picture");
    QTest::newRow("package.json") << QStringLiteral("looks like a file of settings");
    QTest::newRow("word.txt") << QStringLiteral("No release policy found in this text");
    QTest::newRow("rotation.json") << QStringLiteral("A key rotation policy");
}

void TestOtherFile::saysWhatItIs()
{
    QFETCH(QString, words);
    Fixture ui;
    const QString path = ui.openCopy(QString::fromLatin1(QTest::currentDataTag()));
    QVERIFY(!ui.isPolicy());
    QVERIFY2(ui.message().contains(words), qPrintable(ui.message()));
    const auto *model = ui.find<QAbstractItemView>("policyTree")->model();
    QCOMPARE(model->rowCount(), 1);
    const QModelIndex root = model->index(0, 0);
    QVERIFY2(root.data().toString().contains(words), qPrintable(root.data().toString()));
    QCOMPARE(model->rowCount(root), 0);
    QVERIFY(ui.find<QTreeView>("policyTree")->isFirstColumnSpanned(0, {})); // the sentence is not cut off
    QCOMPARE(ui.problems(), 0);
    QVERIFY(ui.find<QTreeView>("problemList")->accessibleDescription().startsWith(QStringLiteral("There is nothing")));
    QCOMPARE(ui.find<QToolButton>("problemCount")->text(), QStringLiteral("Not a policy"));
    QVERIFY(!ui.window->isWindowModified());
    QCOMPARE(ui.text(), FileFixture::read(path).toStdString());
}

void TestOtherFile::nothingChangesIt_data()
{
    QTest::addColumn<QString>("file");
    for (const char *file : {"package.json", "document.json", "word.txt", "version.json"})
        QTest::newRow(file) << QString::fromLatin1(file);
}

/// Neither formatting nor an authority that is added.
void TestOtherFile::nothingChangesIt()
{
    QFETCH(QString, file);
    Fixture ui;
    ui.openCopy(file);
    const std::string before = ui.text();
    for (QAction *action : ui.window->findChildren<QAction *>()) {
        if (action->objectName() == QLatin1String("formatAction") || action->objectName().startsWith(u"add"))
            action->trigger();
    }
    QCOMPARE(ui.text(), before);
}

void TestOtherFile::isEditedAndSaved()
{
    Fixture ui;
    const QString path = ui.openCopy(QStringLiteral("pipeline.yaml"));
    const QByteArray before = FileFixture::read(path);
    ui.window->document()->type({{0, 0}, "#"});
    QVERIFY(ui.window->save());
    QCOMPARE(FileFixture::read(path), "#" + before);
    QVERIFY(!ui.isPolicy());
    QVERIFY(ui.message().contains(QStringLiteral("looks like YAML")));
}

void TestOtherFile::whatIsTypedStaysAPolicy()
{
    Fixture ui;
    PolicyDocument *document = ui.window->document();
    document->apply({{0, ui.text().size()}, ""}, QStringLiteral("Clear"));
    for (const char c : std::string("package main\nfunc main() { return map[string]any{} } // and so on"))
        document->type({{ui.text().size(), ui.text().size()}, std::string(1, c)});
    QCoreApplication::processEvents();
    QVERIFY(ui.isPolicy());
    QCOMPARE(ui.message(), QString());
    QVERIFY(ui.problems() > 0);
    ui.dialogs->nextPath = ui.path(QStringLiteral("written.json"));
    QVERIFY(ui.window->saveAs());
    QVERIFY(ui.isPolicy()); // saving doesn't judge
    ui.window->openPolicy(ui.path(QStringLiteral("written.json")));
}

void TestOtherFile::whatIsPastedIsJudged()
{
    Fixture ui;
    PolicyDocument *document = ui.window->document();
    const std::string before = ui.text();
    document->type({{0, before.size()}, "package main\n\nfunc main() { show(map[string]any{\"meadow\": 1}) }\n"});
    QTRY_VERIFY(!ui.isPolicy());
    QVERIFY(ui.message().contains(QStringLiteral("looks like a Go program")));
    QCOMPARE(ui.problems(), 0);
    document->undoStack()->undo();
    QTRY_VERIFY(ui.isPolicy());
    QCOMPARE(ui.text(), before);
    QCOMPARE(ui.message(), QString());
}

void TestOtherFile::whatIsReloadedIsJudged()
{
    Fixture ui;
    const QString path = ui.openCopy(QStringLiteral("policy.json"));
    QVERIFY(ui.isPolicy());
    ui.write(QStringLiteral("policy.json"), "meadow: clover\nflowers: [thyme]\n");
    QVERIFY(ui.window->revert());
    QVERIFY(!ui.isPolicy());
    QVERIFY(ui.message().contains(QStringLiteral("looks like YAML")));
    ui.window->document()->undoStack()->undo();
    QTRY_VERIFY(ui.isPolicy());
}

void TestOtherFile::becomesAPolicy()
{
    Fixture ui;
    ui.openCopy(QStringLiteral("version.json"));
    QVERIFY(!ui.isPolicy());
    const std::size_t place = ui.text().find('}');
    ui.window->document()->type({{place, place}, R"(, "anyOf": [])"});
    QTRY_VERIFY(ui.isPolicy());
    QCOMPARE(ui.message(), QString());
}

void TestOtherFile::fromTheClipboard()
{
    Fixture ui(WindowFixture::Opens::StartPage);
    QGuiApplication::clipboard()->setText(QStringLiteral("import os\n\ndef main():\n    print(os.name)\n"));
    ui.action("fromClipboardAction")->trigger();
    QVERIFY(!ui.isPolicy());
    QVERIFY(ui.message().contains(QStringLiteral("looks like a Python program")));
    QGuiApplication::clipboard()->clear();
}

SKR_TEST(TestOtherFile)
#include "tst_otherfile.moc"
