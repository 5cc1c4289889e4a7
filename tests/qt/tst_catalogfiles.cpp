// SPDX-License-Identifier: Apache-2.0
#include "tests/program/registration.h"

#include "qt/catalogfiles.h"
#include "tests/qt/catalogfixture.h"

#include <QDir>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace skr;

class TestCatalogFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void none();
    void addsAndKeeps();
    void removes();
    void order();
    void forThisRun();
    void readsAgain();
    void brokenFiles_data();
    void brokenFiles();
    void brokenClaims();
    void sameFileTwice();

private:
    QString file(const char *name, const QList<QByteArray> &claims) const
    {
        const QString path = m_folder.filePath(QString::fromLatin1(name));
        return writeBytes(path, catalogJson(claims)) ? path : QString();
    }
    static QStringList paths(const CatalogFiles &files)
    {
        QStringList paths;
        for (const CatalogFiles::File &file : files.files())
            paths += QFileInfo(file.path).fileName();
        return paths;
    }

    QTemporaryDir m_folder;
};

void TestCatalogFiles::init()
{
    const QString name = QStringLiteral("skr-policy-editor");
    QSettings settings(name, name);
    QVERIFY2(!settings.fileName().startsWith(QDir::homePath() + QStringLiteral("/.config")),
             "a test must not touch a person's settings: set XDG_CONFIG_HOME");
    settings.clear();
}

void TestCatalogFiles::none()
{
    const CatalogFiles files;
    QVERIFY(files.files().empty());
    QCOMPARE(files.problemCount(), 0);
    QVERIFY(files.catalog() == ClaimCatalog::builtIn());
}

void TestCatalogFiles::addsAndKeeps()
{
    CatalogFiles files;
    const QSignalSpy changed(&files, &CatalogFiles::changed);
    files.add(file("a.json", {"own", "x-ms-ver"}));
    QCOMPARE(changed.count(), 1);
    QVERIFY(files.catalog()->find("own"));
    QCOMPARE(files.files().front().added, 1);
    QCOMPARE(files.files().front().replaced, 1);
    QVERIFY(files.files().front().isCatalog);

    const CatalogFiles later;
    QCOMPARE(paths(later), QStringList("a.json"));
    QVERIFY(later.catalog()->find("own"));
}

void TestCatalogFiles::removes()
{
    CatalogFiles files;
    files.add(file("a.json", {"a"}));
    files.add(file("b.json", {"b"}));
    files.remove(0);
    QVERIFY(!files.catalog()->find("a"));
    QVERIFY(files.catalog()->find("b"));
    QCOMPARE(paths(CatalogFiles()), QStringList("b.json"));
}

void TestCatalogFiles::order()
{
    CatalogFiles files;
    files.add(file("a.json", {"own"}));
    const QString second = m_folder.filePath(QStringLiteral("b.json"));
    QVERIFY(writeBytes(second, catalogJson({"own"}, "integer")));
    files.add(second);
    QVERIFY(files.catalog()->find("own").claim->type == ClaimType::Integer);
    QCOMPARE(files.files().back().replaced, 1);
    QCOMPARE(files.files().back().added, 0);
}

void TestCatalogFiles::forThisRun()
{
    CatalogFiles files;
    const QString path = file("run.json", {"run"});
    files.addForThisRun({path});
    QVERIFY(files.catalog()->find("run"));
    QVERIFY(!files.files().front().kept);
    files.add(file("kept.json", {"kept"}));
    QCOMPARE(paths(files), (QStringList{"kept.json", "run.json"}));
    QCOMPARE(paths(CatalogFiles()), QStringList("kept.json"));
    files.add(path);
    QCOMPARE(paths(CatalogFiles()), (QStringList{"kept.json", "run.json"}));
}

void TestCatalogFiles::readsAgain()
{
    CatalogFiles files;
    files.add(file("a.json", {"before"}));
    file("a.json", {"after"});
    QVERIFY(files.catalog()->find("before"));
    files.readAgain();
    QVERIFY(!files.catalog()->find("before"));
    QVERIFY(files.catalog()->find("after"));
}

void TestCatalogFiles::brokenFiles_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("problem");
    QTest::newRow("no JSON") << QByteArray("{\"claims\": [}") << "Parse error at line 1, column 13";
    QTest::newRow("a policy") << QByteArray("{\"version\": 1}") << "The file: `version`: unknown member";
    QTest::newRow("too large") << QByteArray(qsizetype(maximumCatalogSize) + 1, ' ') << "Larger than 4 MiB";
    QTest::newRow("missing") << QByteArray() << "does not exist";
    QTest::newRow("folder") << QByteArray("/") << "This is no file.";
}

void TestCatalogFiles::brokenFiles()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, problem);
    const QString path = m_folder.filePath(QStringLiteral("broken.json"));
    QFile::remove(path);
    if (bytes != "/" && !bytes.isEmpty())
        QVERIFY(writeBytes(path, bytes));
    CatalogFiles files;
    files.add(bytes == "/" ? m_folder.path() : path);
    files.add(file("good.json", {"good"}));
    QVERIFY(files.catalog()->find("good"));
    QCOMPARE(files.problemCount(), 1);
    QVERIFY(!files.files().front().isCatalog);
    const QString actual = files.files().front().problems.front();
    QVERIFY2(actual.contains(problem), qPrintable(actual));
}

void TestCatalogFiles::brokenClaims()
{
    CatalogFiles files;
    files.add(file("a.json", {"good", "a.b"}));
    QVERIFY(files.catalog()->find("good"));
    QVERIFY(files.files().front().isCatalog);
    QCOMPARE(files.files().front().problems, QStringList("Line 3: claims[1] a.b: `name`: no object claim above it"));
}

void TestCatalogFiles::sameFileTwice()
{
    CatalogFiles files;
    files.add(file("a.json", {"before"}));
    files.add(file("a.json", {"after"}));
    QCOMPARE(files.files().size(), std::size_t(1));
    QVERIFY(files.catalog()->find("after"));
}

SKR_TEST(TestCatalogFiles)
#include "tst_catalogfiles.moc"
