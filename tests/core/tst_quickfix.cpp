// SPDX-License-Identifier: Apache-2.0
#include "fixchecks.h"
#include "tests/program/registration.h"

#include "documentchecks.h"

#include <QTest>

using namespace skr;

namespace {

std::shared_ptr<const PolicyRevision> revisionOf(const QByteArray &text)
{
    return PolicyRevision::make(text.toStdString(), *ClaimCatalog::builtIn());
}

/// A policy with this list member, and an authority that this is the URL of.
QByteArray policyWithList(const QByteArray &list, const QByteArray &url)
{
    return "{\"version\":\"1.0.0\"," + list + ":[{\"authority\":" + url
        + ",\"allOf\":[{\"claim\":\"x-ms-ver\",\"equals\":\"1.0\"}]}]}";
}

} // namespace

/// Text before, the fix, text after. Before it an exclamation mark says that the fix is not safe.
class TestQuickFix : public QObject
{
    Q_OBJECT

private slots:
    void fixes_data();
    void fixes();
    void withholds_data();
    void withholds();
    void fixtures_data();
    void fixtures();
};

void TestQuickFix::fixes_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("id");
    QTest::addColumn<QByteArray>("title");
    QTest::addColumn<QByteArray>("after");

    const auto row = [](const char *name, const QByteArray &before, const char *id, const char *title,
                        const QByteArray &after) {
        QTest::newRow(name) << before << QByteArray(id) << QByteArray(title) << after;
    };
    const QByteArray url = "\"https://a.b\"";
    const QByteArray good = policyWithList("\"anyOf\"", url);

    row("trailing comma", good.chopped(1) + ",}", "json-trailing-comma", "remove the comma", good);
    row("trailing comma before a comment", good.chopped(1) + ", // so\r\n}", "json-trailing-comma", "remove the comma",
        good.chopped(1) + " // so\r\n}");
    row("trailing comma beside another error", "[01,]", "json-trailing-comma", "remove the comma", "[01]");

    row("all of at the root", policyWithList("\"allOf\"", url), "root-all-of", "!rename to `anyOf`", good);
    row("all of in escapes", policyWithList("\"all\\u004ff\"", url), "root-all-of", "!rename to `anyOf`", good);

    row("no https", policyWithList("\"anyOf\"", "\"a.b\""), "authority-not-https", "!add `https://`", good);
    row("no https, with a port", policyWithList("\"anyOf\"", "\"a.b:443\""), "authority-not-https", "!add `https://`",
        policyWithList("\"anyOf\"", "\"https://a.b:443\""));
    row("no https, in escapes", policyWithList("\"anyOf\"", "\"a\\u002eb\""), "authority-not-https", "!add `https://`",
        policyWithList("\"anyOf\"", "\"https://a\\u002eb\""));
    row("http", policyWithList("\"anyOf\"", "\"http://a.b\""), "authority-not-https", "!replace `http` by `https`",
        good);
    row("http, with escaped slashes", policyWithList("\"anyOf\"", R"("http:\/\/a.b")"), "authority-not-https",
        "!replace `http` by `https`", policyWithList("\"anyOf\"", R"("https:\/\/a.b")"));
}

void TestQuickFix::fixes()
{
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, id);
    QFETCH(QByteArray, title);
    QFETCH(QByteArray, after);
    const auto revision = revisionOf(before);
    QByteArrayList titles;
    QByteArrayList results;
    for (const Diagnostic &diagnostic : revision->diagnostics().list) {
        if (diagnostic.id() != id.toStdString())
            continue;
        for (const QuickFix &fix : quickFixes(*revision, diagnostic)) {
            titles << (fix.safe ? "" : "!") + QByteArray::fromStdString(fix.title);
            results << QByteArray::fromStdString(applied(revision->text(), fix.edit));
            QCOMPARE(checkedFix(*revision, diagnostic, fix, *ClaimCatalog::builtIn()), std::string());
        }
    }
    const auto index = titles.indexOf(title);
    QVERIFY2(index >= 0, "offered: " + titles.join("; "));
    QCOMPARE(results.at(index), after);
}

void TestQuickFix::withholds_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("id");

    const QByteArray url = "\"https://a.b\"";
    QTest::newRow("two all of at the root")
        << policyWithList("\"allOf\":[],\"allOf\"", url) << QByteArray("root-all-of");
    QTest::newRow("root that is not closed")
        << policyWithList("\"allOf\"", url).chopped(1) << QByteArray("root-all-of");
    QTest::newRow("scheme in escapes") << policyWithList("\"anyOf\"", R"("htt\u0070://a.b")")
                                       << QByteArray("authority-not-https");
    QTest::newRow("nobody knows a fix") << policyWithList("\"anyOf\"", "1") << QByteArray("authority-not-text");
}

void TestQuickFix::withholds()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, id);
    const auto revision = revisionOf(text);
    const std::vector<Diagnostic> &list = revision->diagnostics().list;
    const auto diagnostic =
        std::find_if(list.begin(), list.end(), [&](const Diagnostic &each) { return each.id() == id.toStdString(); });
    QVERIFY(diagnostic != list.end());
    QVERIFY(quickFixes(*revision, *diagnostic).empty());
}

void TestQuickFix::fixtures_data()
{
    QTest::addColumn<QString>("file");
    for (const QString &file : filesBelow(QStringLiteral(SKR_TEST_DATA "/policies")))
        QTest::newRow(qPrintable(QFileInfo(file).completeBaseName())) << file;
}

void TestQuickFix::fixtures()
{
    QFETCH(QString, file);
    int fixes = 0;
    const auto revision = PolicyRevision::make(contentOf(file), *ClaimCatalog::builtIn());
    QCOMPARE(checkedFixes(*revision, *ClaimCatalog::builtIn(), &fixes), std::string());
}

SKR_TEST(TestQuickFix)
#include "tst_quickfix.moc"
