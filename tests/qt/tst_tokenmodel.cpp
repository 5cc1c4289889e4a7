// SPDX-License-Identifier: Apache-2.0
#include "tests/program/registration.h"
#include "tests/qt/modeltester.h"

#include "qt/tokenfilter.h"
#include "qt/tokenfixture.h"
#include "qt/tokenmodel.h"
#include "tests/qt/catalogfixture.h"

#include <QSignalSpy>
#include <QTest>

using namespace skr;

namespace {

void addLines(const QAbstractItemModel &model, const QModelIndex &parent, const QString &indent, QStringList &lines)
{
    for (int row = 0; row < model.rowCount(parent); ++row) {
        const QModelIndex index = model.index(row, 0, parent);
        lines += indent + index.data().toString() + QStringLiteral(" = ") + index.siblingAtColumn(1).data().toString();
        addLines(model, index, indent + u' ', lines);
    }
}

QStringList tokenLines(const QAbstractItemModel &model)
{
    QStringList lines;
    addLines(model, {}, {}, lines);
    return lines;
}

const char *const sample = "{'iss':'https://a.b', 'x-ms-runtime':{'keys':[{'kty':'RSA','key_ops':['encrypt']}],"
                           "'vm-configuration':{'secure-boot':true,'secure':'true'}}, 'n':null, 'e':{}}";

} // namespace

class TestTokenModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anotherCatalog();
    void rows();
    void noToken();
    void anotherToken();
    void details();
    void times();
    void meanings();
    void toCopy_data();
    void toCopy();
    void duplicatesAndEscapes();
    void deepAndWide();
    void filters_data();
    void filters();

private:
    std::shared_ptr<const ClaimCatalog> m_catalog = ClaimCatalog::builtIn();
};

void TestTokenModel::rows()
{
    TokenModel model(m_catalog);
    const QAbstractItemModelTester tester(&model, fatal);
    model.setToken(tokenOf(sample));
    const QStringList expected{
        "iss = https://a.b",    "x-ms-runtime = 2 members", " keys = 1 key",     "  [0] = 2 members",
        "   kty = RSA",         "   key_ops = 1 entry",     "    [0] = encrypt", " vm-configuration = 2 members",
        "  secure-boot = true", "  secure = \"true\"",      "n = null",          "e = 0 members"};
    QCOMPARE(tokenLines(model), expected);
}

void TestTokenModel::anotherCatalog()
{
    TokenModel model(m_catalog);
    const QAbstractItemModelTester tester(&model, fatal);
    model.setToken(tokenOf("{'a':{'own':1},'own':2}"));
    const QPersistentModelIndex own = model.index(1, 0);
    QVERIFY(!own.data(Qt::ToolTipRole).toString().contains(QStringLiteral("Made up.")));
    const QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    model.setCatalog(catalogWith({"own"}));
    QVERIFY(own.isValid());
    QVERIFY(own.data(Qt::ToolTipRole).toString().contains(QStringLiteral("Made up.")));
    QCOMPARE(changed.count(), 2); // the top, and the object
}

void TestTokenModel::noToken()
{
    TokenModel model(m_catalog);
    const QAbstractItemModelTester tester(&model, fatal);
    QCOMPARE(model.rowCount(), 0);
    model.setToken(tokenOf("{}"));
    QCOMPARE(model.rowCount(), 0);
    model.setToken(nullptr);
    QCOMPARE(model.rowCount(), 0);
}

void TestTokenModel::anotherToken()
{
    TokenModel model(m_catalog);
    const QAbstractItemModelTester tester(&model, fatal);
    model.setToken(tokenOf(sample));
    model.setToken(tokenOf("{'a':[1,[2]]}"));
    QCOMPARE(tokenLines(model), (QStringList{"a = 2 entries", " [0] = 1", " [1] = 1 entry", "  [0] = 2"}));
}

void TestTokenModel::details()
{
    TokenModel model(m_catalog);
    model.setToken(tokenOf(sample));
    const QModelIndex configuration = model.index(1, 0, model.index(1, 0));
    const QModelIndex boot = model.index(0, 0, configuration);
    QCOMPARE(boot.data(TokenModel::PathRole).toString(), QStringLiteral("x-ms-runtime.vm-configuration.secure-boot"));
    QVERIFY(boot.data(Qt::ToolTipRole).toString().contains(QStringLiteral("Secure Boot is on")));
    QVERIFY(boot.siblingAtColumn(1).data(FixedWidthRole).toBool());
    QVERIFY(!boot.siblingAtColumn(1).data(QuietRole).toBool());
    QVERIFY(!configuration.siblingAtColumn(1).data(FixedWidthRole).toBool());
    QVERIFY(configuration.siblingAtColumn(1).data(QuietRole).toBool());
}

void TestTokenModel::times()
{
    TokenModel model(m_catalog);
    model.setToken(tokenOf("{'exp':2000000000,'n':2000000000,'nbf':'2000000000','x-ms-runtime':"
                           "{'vm-configuration':{'current-time':1700000000}}}"));
    const QString expires = model.index(0, 1).data().toString();
    QVERIFY2(expires.startsWith(QStringLiteral("2000000000 (2033-05-18 ")), qPrintable(expires));
    QVERIFY(model.index(0, 1).data(Qt::ToolTipRole).toString().contains(expires));
    QCOMPARE(model.index(1, 1).data().toString(), QStringLiteral("2000000000"));
    QCOMPARE(model.index(2, 1).data().toString(), QStringLiteral("\"2000000000\""));
    const QModelIndex configuration = model.index(0, 0, model.index(3, 0));
    const QString current = model.index(0, 1, configuration).data().toString();
    QVERIFY2(current.contains(QStringLiteral("2023-11-1")) && current.endsWith(QStringLiteral(" ago)")),
             qPrintable(current));
}

void TestTokenModel::meanings()
{
    TokenModel model(m_catalog);
    model.setToken(tokenOf("{'x-ms-attestation-type':'sevsnpvm','x-ms-compliance-status':'no such'}"));
    QVERIFY(model.index(0, 1).data(Qt::ToolTipRole).toString().contains(QStringLiteral("<br>")));
    QCOMPARE(model.index(1, 1).data(Qt::ToolTipRole).toString(), QStringLiteral("<p>no such</p>"));
}

void TestTokenModel::toCopy_data()
{
    QTest::addColumn<QByteArray>("member");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("value");
    QTest::newRow("text") << QByteArray("'a':'true'") << "a"
                          << "true";
    QTest::newRow("escapes") << QByteArray("'a\\u202e':'\\u0041\\n'") << QStringLiteral("a\u202e")
                             << QStringLiteral("A\n");
    QTest::newRow("number as it is spelt") << QByteArray("'exp':1.70e9") << "exp"
                                           << "1.70e9";
    QTest::newRow("time without its words") << QByteArray("'exp':1700000000") << "exp"
                                            << "1700000000";
    QTest::newRow("object") << QByteArray("'a': {'b' : [1]}") << "a"
                            << "{\"b\" : [1]}";
    QTest::newRow("long text") << "'a':'" + QByteArray(9000, 'x') + '\'' << "a" << QString(9000, u'x');
}

void TestTokenModel::toCopy()
{
    QFETCH(QByteArray, member);
    TokenModel model(m_catalog);
    model.setToken(tokenOf('{' + member + '}'));
    QTEST(model.index(0, 0).data(TokenModel::ExactPathRole).toString(), "path");
    QTEST(model.index(0, 0).data(TokenModel::ExactValueRole).toString(), "value");
    QTEST(model.index(0, 1).data(TokenModel::ExactValueRole).toString(), "value");
}

void TestTokenModel::duplicatesAndEscapes()
{
    TokenModel model(m_catalog);
    const QAbstractItemModelTester tester(&model, fatal);
    model.setToken(tokenOf("{'a':1,'a':2,'\\u0062\\n':'<b>'}"));
    QCOMPARE(tokenLines(model), (QStringList{"a = 1", "a = 2", "b\\u000a = <b>"}));
    QCOMPARE(model.index(2, 1).data(Qt::ToolTipRole).toString(), QStringLiteral("<p>&lt;b&gt;</p>"));
}

void TestTokenModel::deepAndWide()
{
    TokenModel model(m_catalog);
    const QByteArray deep = QByteArray("[").repeated(200) + QByteArray("]").repeated(200);
    QByteArray wide;
    for (int i = 0; i < 100000; ++i)
        wide += QByteArray::number(i) + ',';
    wide.chop(1);
    model.setToken(tokenOf("{'deep':" + deep + ",'wide':[" + wide + "]}"));
    QModelIndex index = model.index(0, 0);
    int depth = 0;
    for (; model.rowCount(index) > 0; ++depth)
        index = model.index(0, 0, index);
    QCOMPARE(depth, 199);
    QCOMPARE(index.parent().parent().isValid(), true);
    const QModelIndex last = model.index(99999, 1, model.index(1, 0));
    QCOMPARE(last.data().toString(), QStringLiteral("99999"));
    QCOMPARE(last.siblingAtColumn(0).data().toString(), QStringLiteral("[99999]"));
    QCOMPARE(last.parent(), model.index(1, 0));
}

void TestTokenModel::filters_data()
{
    QTest::addColumn<QString>("search");
    QTest::addColumn<QStringList>("lines");
    const QString runtime = QStringLiteral("x-ms-runtime = 2 members");
    const QString configuration = QStringLiteral(" vm-configuration = 2 members");
    const QString boot = QStringLiteral("  secure-boot = true");
    QTest::newRow("name") << "secure-boot" << QStringList{runtime, configuration, boot};
    QTest::newRow("words in any order") << "BOOT  runtime" << QStringList{runtime, configuration, boot};
    QTest::newRow("value") << "https a.b" << QStringList{"iss = https://a.b"};
    QTest::newRow("name and value") << "ops encrypt"
                                    << QStringList{runtime, " keys = 1 key", "  [0] = 2 members",
                                                   "   key_ops = 1 entry", "    [0] = encrypt"};
    QTest::newRow("object keeps its members")
        << "configuration" << QStringList{runtime, configuration, boot, "  secure = \"true\""};
    QTest::newRow("nothing") << "zzz" << QStringList{};
}

void TestTokenModel::filters()
{
    QFETCH(QString, search);
    TokenModel model(m_catalog);
    TokenFilter filter(&model);
    const QAbstractItemModelTester tester(&filter, fatal);
    model.setToken(tokenOf(sample));
    const QStringList all = tokenLines(filter);
    filter.setSearch(search);
    QTEST(tokenLines(filter), "lines");
    filter.setSearch(QStringLiteral(" "));
    QCOMPARE(tokenLines(filter), all);
}

SKR_TEST(TestTokenModel)
#include "tst_tokenmodel.moc"
