// SPDX-License-Identifier: Apache-2.0
#include "tests/conversions.h"
#include "tests/program/registration.h"

#include "core/claims/catalogfile.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace skr;

namespace {

/// An entry with all that has to be there; `members` stand before it, each ends in a comma.
QByteArray claimJson(const char *name, const char *members = "", const char *type = "string")
{
    return QByteArray(R"({"name": ")") + name + R"(", )" + members + R"("type": ")" + type
        + R"(", "description": "own", "places": ["platform"], "family": "Own", "source": "us"})";
}

/// A file with an entry a line, the first on line 2.
QByteArray fileOf(const QList<QByteArray> &claims)
{
    return "{\"claims\": [\n" + claims.join(",\n") + "\n]}\n";
}

CatalogFile added(const QByteArray &json)
{
    return addCatalogFile(ClaimCatalog::builtIn(), json.toStdString());
}

QStringList problems(const CatalogFile &file)
{
    QStringList lines;
    for (const CatalogProblem &problem : file.problems)
        lines += QString::number(problem.line) + ": " + text(problem.message);
    return lines;
}

} // namespace

class TestCatalogFile : public QObject
{
    Q_OBJECT

private slots:
    void addsAndReplaces();
    void severalFiles();
    void emptyFile();
    void noCatalog_data();
    void noCatalog();
    void brokenClaims_data();
    void brokenClaims();
    void restStays();
    void dropsWhatDependsOnADroppedClaim();
    void tooManyClaims();
    void manyProblems();
    void deep();
    void documentedExample();
};

void TestCatalogFile::addsAndReplaces()
{
    const auto before = ClaimCatalog::builtIn();
    const CatalogFile file =
        added(fileOf({claimJson("contoso-tier"), claimJson("x-ms-ver"), claimJson("x-ms-policy.contoso"),
                      claimJson("box", "", "object"), claimJson("box.inner")}));
    QCOMPARE(problems(file), QStringList());
    QVERIFY(file.isCatalog);
    QCOMPARE(file.added, std::size_t(4));
    QCOMPARE(file.replaced, std::size_t(1));
    QCOMPARE(file.catalog->claims().size(), before->claims().size() + 4);
    QCOMPARE(text(file.catalog->find("x-ms-ver").claim->description), "own");
    QCOMPARE(file.catalog->find("x-ms-ver").claim - file.catalog->claims().data(),
             before->find("x-ms-ver").claim - before->claims().data());
    QVERIFY(file.catalog->find("box.inner"));
    QVERIFY(file.catalog->search("contoso-tier").front() == file.catalog->find("contoso-tier").claim);
    QVERIFY(!before->find("contoso-tier"));
    QVERIFY(text(before->find("x-ms-ver").claim->description) != "own");
}

void TestCatalogFile::severalFiles()
{
    const CatalogFile first = added(fileOf({claimJson("box", "", "object"), claimJson("a")}));
    const CatalogFile second =
        addCatalogFile(first.catalog, fileOf({claimJson("box.inner"), claimJson("a", "", "integer")}).toStdString());
    QCOMPARE(problems(second), QStringList());
    QCOMPARE(second.added, std::size_t(1));
    QCOMPARE(second.replaced, std::size_t(1));
    QVERIFY(second.catalog->find("a").claim->type == ClaimType::Integer);
}

void TestCatalogFile::emptyFile()
{
    const CatalogFile file = added("{\"claims\": []}");
    QVERIFY(file.isCatalog && file.problems.empty());
    QVERIFY(file.catalog == ClaimCatalog::builtIn());
}

void TestCatalogFile::noCatalog_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("problem");
    QTest::newRow("no JSON") << QByteArray("{\"claims\":\n [}") << "0: parse error at line 2, column 3";
    QTest::newRow("empty") << QByteArray() << "0: parse error at line 1, column 1";
    QTest::newRow("no UTF-8") << QByteArray("{\"claims\": [\"\xff\"]}") << "0: parse error at line 1";
    QTest::newRow("a policy") << QByteArray(R"({"version": "1.0.0", "anyOf": []})") << "0: the file: `anyOf`: unknown";
    QTest::newRow("a list") << QByteArray("[]") << "0: the file: not an object";
    QTest::newRow("too large") << QByteArray(qsizetype(maximumCatalogSize) + 1, ' ') << "0: larger than 4 MiB";
}

void TestCatalogFile::noCatalog()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, problem);
    const CatalogFile file = added(json);
    QVERIFY(!file.isCatalog);
    QVERIFY(file.catalog == ClaimCatalog::builtIn());
    QCOMPARE(file.problems.size(), std::size_t(1));
    QVERIFY2(problems(file).front().startsWith(problem), qPrintable(problems(file).front()));
}

void TestCatalogFile::brokenClaims_data()
{
    QTest::addColumn<QByteArray>("broken");
    QTest::addColumn<QString>("problem");
    const auto row = [](const char *tag, const QByteArray &claim, const char *problem) {
        QTest::newRow(tag) << claim << QString(problem);
    };
    row("unknown type", claimJson("x", "", "text"), "3: claims[1] x: `type`: unknown name `text`");
    row("misspelt member", claimJson("x", R"("volatil": true, )"), "3: claims[1] x: `volatil`: unknown member");
    row("no object", "1", "3: claims[1]: not an object");
    row("member of nothing", claimJson("x.y"), "3: claims[1] x.y: `name`: no object claim above it");
    row("member of a text", claimJson("x-ms-ver.y"), "3: claims[1] x-ms-ver.y: `name`: no object claim above it");
    row("no successor", claimJson("x", R"("deprecated": true, "successor": "y", )"),
        "3: claims[1] x: `successor`: there is no claim `y`");
    row("twice", claimJson("good"), "3: claims[1] good: `name`: occurs twice; the first one counts");
    row("object with members becomes text", claimJson("x-ms-sgx-collateral"),
        "3: claims[1] x-ms-sgx-collateral: `type`: must be object, because of its member "
        "`x-ms-sgx-collateral.qeidcertshash`");
    row("hidden character", claimJson("x\\u202Ey"),
        "3: claims[1] x\u202Ey: `name`: holds a character that nobody sees");
    row("line end in a value", claimJson("x", R"("values": [{"value": "a\nb", "meaning": "m"}], )"),
        "3: claims[1] x: `values`: `value`: holds a character that nobody sees");
    row("long name", claimJson(QByteArray(301, 'x').constData()), "3: claims[1] xxx");
}

void TestCatalogFile::brokenClaims()
{
    QFETCH(QByteArray, broken);
    QFETCH(QString, problem);
    const CatalogFile file = added(fileOf({claimJson("good"), broken, claimJson("fine")}));
    QVERIFY(file.isCatalog);
    QCOMPARE(file.problems.size(), std::size_t(1));
    QVERIFY2(problems(file).front().startsWith(problem), qPrintable(problems(file).front()));
    QCOMPARE(file.added, std::size_t(2));
    QCOMPARE(file.replaced, std::size_t(0));
    QVERIFY(file.catalog->find("good") && file.catalog->find("fine"));
}

void TestCatalogFile::restStays()
{
    const CatalogFile file = added(fileOf({claimJson("x-ms-ver", "", "text")}));
    QVERIFY(file.catalog == ClaimCatalog::builtIn());
    QCOMPARE(file.problems.size(), std::size_t(1));
}

void TestCatalogFile::dropsWhatDependsOnADroppedClaim()
{
    const CatalogFile file = added(fileOf({claimJson("a.b.c.d"), claimJson("a.b.c", "", "object"),
                                           claimJson("a.b", "", "object"), claimJson("a", "", "string")}));
    QCOMPARE(file.added, std::size_t(1));
    QCOMPARE(problems(file),
             (QStringList{"2: claims[0] a.b.c.d: `name`: no object claim above it",
                          "3: claims[1] a.b.c: `name`: no object claim above it",
                          "4: claims[2] a.b: `name`: no object claim above it"}));
}

void TestCatalogFile::tooManyClaims()
{
    QList<QByteArray> claims;
    for (std::size_t i = 0; i < maximumClaims; ++i)
        claims += claimJson(("c" + QByteArray::number(qulonglong(i))).constData());
    const CatalogFile file = added(fileOf(claims));
    QCOMPARE(file.catalog->claims().size(), maximumClaims);
    QCOMPARE(file.problems.size(), maximumCatalogProblems);
    QVERIFY(problems(file).front().endsWith("there are more than 5000 claims"));
}

void TestCatalogFile::manyProblems()
{
    const CatalogFile exact = added(fileOf(QList<QByteArray>(qsizetype(maximumCatalogProblems), "1")));
    QCOMPARE(problems(exact).back(), "51: claims[49]: not an object");
    const CatalogFile more = added(fileOf(QList<QByteArray>(qsizetype(maximumCatalogProblems) + 1, "1")));
    QCOMPARE(more.problems.size(), maximumCatalogProblems);
    QCOMPARE(problems(more).back(), "0: 2 more claims have errors");
}

void TestCatalogFile::deep()
{
    const QByteArray deep = "{\"claims\": [" + QByteArray(1'000'000, '[') + QByteArray(1'000'000, ']') + "]}";
    QCOMPARE(problems(added(deep)), QStringList("0: the file: nested deeper than any catalog is"));
}

void TestCatalogFile::documentedExample()
{
    QFile page(QStringLiteral(SKR_TEST_DATA "/../../resources/own-catalog.md"));
    QVERIFY(page.open(QIODevice::ReadOnly));
    const QString content = QString::fromUtf8(page.readAll());
    const auto example = QRegularExpression("```json\n(.*?)```", QRegularExpression::DotMatchesEverythingOption)
                             .match(content)
                             .captured(1);
    const CatalogFile file = added(example.toUtf8());
    QCOMPARE(problems(file), QStringList());
    QVERIFY(file.added > 0 && file.replaced > 0);
}

SKR_TEST(TestCatalogFile)
#include "tst_catalogfile.moc"
