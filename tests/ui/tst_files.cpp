// SPDX-License-Identifier: Apache-2.0
// Opening, saving and guarding files, also the ones that nobody should have.
#include "tests/program/registration.h"
#include "tests/ui/filefixture.h"

#include "qt/policyevaluation.h"

#include <QCloseEvent>
#include <QComboBox>

#include <unistd.h>

using namespace skr;

class TestFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void asksOnceBeforeWritingInPlace();
    void savesTheSameBytes_data();
    void savesTheSameBytes();
    void oneValueIsOneLine();
    void keepsPermissions();
    void unreadable_data();
    void unreadable();
    void failedSaveLosesNothing();
    void guardsUnsavedChanges_data();
    void guardsUnsavedChanges();
    void opensAnything_data();
    void opensAnything();
    void token_data();
    void token();
    void badTokenKeepsTheGoodOne();
};

void TestFiles::savesTheSameBytes_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("line ends of Windows")
        << QByteArray("{\r\n\t\"version\" : \"1.0.0\",\r\n\t\"anyOf\" : [ ]\r\n}\r\n");
    QTest::newRow("byte order mark") << QByteArray("\xEF\xBB\xBF{\"anyOf\": []}");
    QTest::newRow("duplicates, comments, odd numbers") << QByteArray("{\"a\":1.0,\"a\":1E2, // note\n\"b\":[1,],}");
    QTest::newRow("not UTF-8, with NUL") << QByteArray("{\"a\":\"\xFF\x00\"}", 9);
    QTest::newRow("nothing") << QByteArray();
}

void TestFiles::savesTheSameBytes()
{
    QFETCH(QByteArray, bytes);
    FileFixture ui;
    const QString path = ui.write(QStringLiteral("same.json"), bytes);
    QVERIFY(ui.window->openPolicy(path));
    QVERIFY(!ui.window->isWindowModified());
    QVERIFY(ui.window->save());
    QCOMPARE(FileFixture::read(path), bytes);
}

void TestFiles::oneValueIsOneLine()
{
    QByteArray sixty = "{\r\n  \"anyOf\": [\r\n";
    for (int i = 0; i < 60; ++i) {
        sixty += "    {\r\n      \"allOf\": [\r\n        {\r\n          \"claim\": \"x-ms-compliance-status\",\r\n"
                 "          \"equals\": \"azure-compliant-cvm\"\r\n        }\r\n      ],\r\n"
                 "      \"authority\": \"https://shared"
            + QByteArray::number(i) + ".attest.azure.net/\"\r\n    }" + (i < 59 ? ",\r\n" : "\r\n");
    }
    sixty += "  ],\r\n  \"version\": \"1.0.0\"\r\n}\r\n";
    FileFixture ui;
    const QString path = ui.write(QStringLiteral("sixty.json"), sixty);
    QVERIFY(ui.window->openPolicy(path));
    const QModelIndex authority = ui.row(QStringLiteral("https://shared40.attest.azure.net/"));
    QVERIFY(!ui.tree->isExpanded(authority));
    ui.tree->expand(authority);
    const QModelIndex condition = ui.tree->model()->index(0, PolicyTreeModel::ValueColumn, authority);
    QVERIFY(ui.edit(condition));
    QVERIFY(ui.type(QStringLiteral("changed")));
    QVERIFY(ui.window->save());
    const QList<QByteArray> before = sixty.split('\n');
    const QList<QByteArray> after = FileFixture::read(path).split('\n');
    QCOMPARE(after.size(), before.size());
    int changed = 0;
    for (qsizetype i = 0; i < before.size(); ++i)
        changed += before[i] != after[i] ? 1 : 0;
    QCOMPARE(changed, 1);
}

void TestFiles::keepsPermissions()
{
    FileFixture ui;
    const QString path = ui.write(QStringLiteral("private.json"), "{}");
    const auto secret = QFile::ReadOwner | QFile::WriteOwner;
    QVERIFY(QFile::setPermissions(path, secret));
    QVERIFY(ui.window->openPolicy(path));
    ui.window->document()->apply({{1, 1}, " "}, QStringLiteral("blank"));
    QVERIFY(ui.window->save());
    QCOMPARE(FileFixture::read(path), QByteArray("{ }"));
    QCOMPARE(QFile::permissions(path) & ~(QFile::ReadUser | QFile::WriteUser), secret);
}

void TestFiles::unreadable_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("message");
    QTest::newRow("missing") << "missing.json"
                             << "does not exist";
    QTest::newRow("folder") << ""
                            << "is a folder";
    QTest::newRow("100 MB") << "large.json"
                            << "is larger than";
}

void TestFiles::unreadable()
{
    QFETCH(QString, name);
    QFETCH(QString, message);
    FileFixture ui;
    QVERIFY(QFile::resize(ui.write(QStringLiteral("large.json"), {}), 100 * 1024 * 1024));
    ui.setText("{\"mine\": 1}");
    QVERIFY(!ui.window->openPolicy(ui.path(name)));
    QCOMPARE(ui.dialogs->errors.size(), 1);
    QVERIFY2(ui.dialogs->errors.front().contains(message), qPrintable(ui.dialogs->errors.front()));
    QCOMPARE(ui.text(), std::string("{\"mine\": 1}"));
}

void TestFiles::failedSaveLosesNothing()
{
    FileFixture ui;
    ui.window->document()->apply({{0, 0}, " "}, QStringLiteral("blank"));
    const std::string text = ui.text();
    ui.dialogs->nextPath = ui.path(QStringLiteral("no/such/folder/policy.json"));
    QVERIFY(!ui.window->saveAs());
    QCOMPARE(ui.dialogs->errors.size(), 1);
    QCOMPARE(ui.text(), text);
    QVERIFY(ui.window->isWindowModified());
}

void TestFiles::guardsUnsavedChanges_data()
{
    QTest::addColumn<int>("answer");
    QTest::addColumn<bool>("closes");
    QTest::addColumn<bool>("saved");
    QTest::newRow("save") << int(Dialogs::Answer::Save) << true << true;
    QTest::newRow("discard") << int(Dialogs::Answer::Discard) << true << false;
    QTest::newRow("cancel") << int(Dialogs::Answer::Cancel) << false << false;
}

void TestFiles::guardsUnsavedChanges()
{
    QFETCH(int, answer);
    QFETCH(bool, closes);
    QFETCH(bool, saved);
    FileFixture ui;
    const QString path = ui.write(QStringLiteral("guarded.json"), "{}");
    QVERIFY(ui.window->openPolicy(path));
    QVERIFY(ui.window->close());
    QCOMPARE(ui.dialogs->asked, 0);
    ui.window->show();
    ui.window->document()->apply({{1, 1}, " "}, QStringLiteral("blank"));
    ui.dialogs->nextAnswer = static_cast<Dialogs::Answer>(answer);
    QCOMPARE(ui.window->close(), closes);
    QCOMPARE(ui.dialogs->asked, 1);
    QCOMPARE(FileFixture::read(path), saved ? QByteArray("{ }") : QByteArray("{}"));
}

void TestFiles::opensAnything_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("binary") << QByteArray("\x7F"
                                          "ELF\x02\x01\x01\x00\x00\xFF\xFE",
                                          11);
    QTest::newRow("100,000 levels") << QByteArray(100'000, '[');
    QTest::newRow("100,000 levels of blocks")
        << QByteArray("{\"anyOf\":[{\"allOf\":[") + QByteArray("{\"anyOf\":[").repeated(100'000);
    QTest::newRow("one line of 1 MB") << QByteArray("[") + QByteArray("1,").repeated(500'000) + QByteArray("1]");
    QTest::newRow("100,000 errors") << QByteArray("}").repeated(100'000);
    QTest::newRow("20,000 members") << QByteArray("{\"a\":1") + QByteArray(",\"a\":1").repeated(20'000)
            + QByteArray("}");
    QTest::newRow("UTF-16") << QByteArray("\xFF\xFE:\x00)\x00", 6);
}

void TestFiles::opensAnything()
{
    QFETCH(QByteArray, bytes);
    FileFixture ui;
    const QString path = ui.write(QStringLiteral("anything.json"), bytes);
    QVERIFY(ui.window->openPolicy(path));
    ui.window->repaint();
    QCOMPARE(QByteArray::fromStdString(ui.text()), bytes);
    QVERIFY(!ui.window->document()->revision().isValid());
    const VerdictText::Kind kind = ui.window->verdict().kind;
    QVERIFY(kind == VerdictText::Kind::NotValid || kind == VerdictText::Kind::NotFinished
            || kind == VerdictText::Kind::NoPolicy);
}

void TestFiles::token_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<int>("verdict");
    QTest::addColumn<QString>("says");
    QTest::newRow("compliant") << QByteArray("compliant-cvm.jwt") << int(VerdictText::Kind::Released)
                               << QStringLiteral("slash");
    QTest::newRow("secure boot off") << QByteArray("secure-boot-off.jwt") << int(VerdictText::Kind::Refused)
                                     << QStringLiteral("secure-boot");
}

void TestFiles::token()
{
    QFETCH(QByteArray, name);
    QFETCH(int, verdict);
    QFETCH(QString, says);
    FileFixture ui;
    QVERIFY(ui.window->openPolicy(samplePath("confidential-vm.policy.json")));
    QVERIFY(ui.window->openToken(samplePath(name.constData())));
    QCOMPARE(int(ui.window->verdict().kind), verdict);
    QVERIFY2(ui.window->verdict().sentence.contains(says), qPrintable(ui.window->verdict().sentence));
    QVERIFY(ui.window->verdict().sentence.contains(QStringLiteral("ignature not checked")));

    // The verdict follows every edit: what the token has is required, or no longer.
    const bool released = verdict == int(VerdictText::Kind::Released);
    QVERIFY(ui.edit(ui.row(QStringLiteral("x-ms-runtime.vm-configuration.secure-boot"), PolicyTreeModel::ValueColumn)));
    QVERIFY(ui.type(released ? QStringLiteral("false") : QStringLiteral("\"false\"")));
    QCOMPARE(int(ui.window->verdict().kind), int(released ? VerdictText::Kind::Refused : VerdictText::Kind::Released));
    ui.find<QComboBox>("readingCombo")->setCurrentIndex(1);
    QCOMPARE(int(ui.window->verdict().kind),
             int(released ? VerdictText::Kind::Refused : VerdictText::Kind::Undocumented));
}

void TestFiles::badTokenKeepsTheGoodOne()
{
    FileFixture ui;
    QVERIFY(ui.window->openToken(samplePath("compliant-cvm.jwt")));
    QVERIFY(!ui.window->openToken(ui.write(QStringLiteral("no.jwt"), "eyJ.not-a.token!")));
    QCOMPARE(ui.dialogs->errors.size(), 1);
    QVERIFY(ui.window->evaluation()->token());
}

void TestFiles::asksOnceBeforeWritingInPlace()
{
    const FileFixture ui(WindowFixture::Opens::StartPage);
    const QString path = ui.write(QStringLiteral("a.json"), "{}");
    QCOMPARE(::link(qPrintable(path), qPrintable(ui.path(QStringLiteral("b.json")))), 0);
    QVERIFY(ui.window->openPolicy(path));
    ui.change();
    QVERIFY(!ui.window->save());
    QVERIFY(ui.window->isWindowModified());
    QCOMPARE(FileFixture::read(path), QByteArray("{}"));
    QVERIFY(ui.dialogs->errors.isEmpty());
    ui.dialogs->writesInPlace = true;
    QVERIFY(ui.window->save());
    ui.change();
    QVERIFY(ui.window->save());
    QCOMPARE(ui.dialogs->inPlaceReasons.size(), 2);
    QCOMPARE(FileFixture::read(ui.path(QStringLiteral("b.json"))), QByteArray("  {}"));
}

SKR_TEST(TestFiles)
#include "tst_files.moc"
