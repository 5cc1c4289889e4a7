// SPDX-License-Identifier: Apache-2.0
#include "codesfound.h"
#include "core/fix/quickfix.h"
#include "core/policy/diagnosticpage.h"
#include "tests/program/registration.h"

#include "documentchecks.h"

#include <QDir>
#include <QTest>

#include <algorithm>

using namespace skr;

namespace {

std::shared_ptr<const PolicyRevision> revisionOf(std::string_view text)
{
    return PolicyRevision::make(std::string(text), *ClaimCatalog::builtIn());
}

} // namespace

/// The page of every code: it is there, it has the form of resources/README.md, and its examples are what they say.
class TestDiagnosticPages : public QObject
{
    Q_OBJECT

private slots:
    void pages_data();
    void pages();
    void fixOfBefore_data() { pages_data(); }
    void fixOfBefore();
    void noPageWithoutCode();
    void noCodeNoPage();
    void broken_data();
    void broken();
};

void TestDiagnosticPages::pages_data()
{
    QTest::addColumn<std::string>("id");
    for (const DiagnosticInfo &row : diagnosticTable())
        QTest::newRow(std::string(row.id).c_str()) << std::string(row.id);
}

void TestDiagnosticPages::pages()
{
    QFETCH(std::string, id);
    std::string error;
    const std::string text =
        contentOf(QStringLiteral(SKR_RESOURCES "/diagnostics/%1.md").arg(QString::fromStdString(id)));
    QVERIFY2(!text.empty(), "there is no page");
    QVERIFY2(readDiagnosticPage(text, &error), error.c_str());
    const auto page = diagnosticPage(id);
    QVERIFY(page && page->text == text);
    QVERIFY2(!page->title.ends_with('.') && page->title.find('\n') == std::string_view::npos,
             "the title is a sentence on one line, without full stop");
    QVERIFY2(page->what.ends_with('.') && page->why.ends_with('.') && page->source.ends_with('.'),
             "the parts are sentences");
    const auto before = revisionOf(page->before);
    QVERIFY2(raises(*before, id), "before raises: " + idsOf(*before));
    const auto after = revisionOf(page->after);
    QVERIFY2(!raises(*after, id), "after raises: " + idsOf(*after));
    QVERIFY2(after->isValid(), "after raises: " + idsOf(*after));
}

/// A fix does away with the code on the page that explains it.
void TestDiagnosticPages::fixOfBefore()
{
    QFETCH(std::string, id);
    const auto page = diagnosticPage(id);
    QVERIFY(page);
    const auto before = revisionOf(page->before);
    std::shared_ptr<const PolicyRevision> revision = before;
    for (int i = 0; i < 20 && raises(*revision, id); ++i) {
        const std::vector<Diagnostic> &list = revision->diagnostics().list;
        const auto diagnostic =
            std::find_if(list.begin(), list.end(), [&](const Diagnostic &each) { return each.id() == id; });
        const std::vector<QuickFix> fixes = quickFixes(*revision, *diagnostic);
        if (fixes.empty())
            return; // not every code has one
        revision = revisionOf(applied(revision->text(), fixes.front().edit));
    }
    QVERIFY2(!raises(*revision, id), revision->text().c_str());
}

void TestDiagnosticPages::noPageWithoutCode()
{
    for (const QString &name : QDir(QStringLiteral(SKR_RESOURCES "/diagnostics")).entryList(QDir::Files)) {
        QVERIFY2(name.endsWith(QLatin1String(".md")), qPrintable(name));
        QVERIFY2(codeWithId(name.chopped(3).toStdString()), qPrintable(name + QStringLiteral(" has no code")));
    }
}

void TestDiagnosticPages::noCodeNoPage()
{
    QVERIFY(!diagnosticPage("no-such-code"));
    QVERIFY(!diagnosticPage("../claims"));
    QVERIFY(!diagnosticPage(""));
}

void TestDiagnosticPages::broken_data()
{
    QTest::addColumn<QByteArray>("from"); // of a page that is well made, this becomes that
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<QByteArray>("error");

    QTest::newRow("no title") << QByteArray("# A\n\nB") << QByteArray("A\n\nB") << QByteArray("expected: # ");
    QTest::newRow("no reason") << QByteArray("## Why it matters") << QByteArray("## Why")
                               << QByteArray("expected: \n\n## Why it matters\n\n");
    QTest::newRow("empty reason") << QByteArray("Because.") << QByteArray()
                                  << QByteArray("expected: words before \n\n## Before\n\n");
    QTest::newRow("another language") << QByteArray("```json\n1") << QByteArray("```\n1")
                                      << QByteArray("expected: ```json\n");
    QTest::newRow("block that stays open")
        << QByteArray("2\n```\n") << QByteArray("2\n") << QByteArray("expected: ```");
    QTest::newRow("one example") << QByteArray("## After") << QByteArray("## Behind")
                                 << QByteArray("expected: \n## After\n\n");
    QTest::newRow("no source") << QByteArray("Somewhere.\n") << QByteArray()
                               << QByteArray("expected: one paragraph at the end");
    QTest::newRow("more") << QByteArray("Somewhere.\n") << QByteArray("Somewhere.\n\nMore.\n")
                          << QByteArray("expected: one paragraph at the end");
}

void TestDiagnosticPages::broken()
{
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    QFETCH(QByteArray, error);
    QByteArray text = "# A\n\nB.\n\n## Why it matters\n\nBecause.\n\n## Before\n\n```json\n1\n```\n\n## After\n\n"
                      "```json\n2\n```\n\n## Source\n\nSomewhere.\n";
    QVERIFY(readDiagnosticPage(text.toStdString(), nullptr));
    QCOMPARE(text.count(from), 1);
    std::string actual;
    QVERIFY(!readDiagnosticPage(text.replace(from, to).toStdString(), &actual));
    QCOMPARE(QByteArray::fromStdString(actual), error);
}

SKR_TEST(TestDiagnosticPages)
#include "tst_diagnosticpages.moc"
