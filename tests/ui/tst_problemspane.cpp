// SPDX-License-Identifier: Apache-2.0
#include "tests/program/registration.h"

#include "ui/problems/problemspane.h"

#include "qt/diagnosticmodel.h"
#include "qt/policydocument.h"
#include "qt/tokenfixture.h"

#include <QSignalSpy>
#include <QTest>
#include <QTreeView>

using namespace skr;

class TestProblemsPane : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void noProblems();
    void rows();
    void clickActivates();
    void enterActivates();
    void lastRowOfALongList();
    void currentRowSurvivesEdits();

private:
    QTreeView *list() const { return m_pane->findChild<QTreeView *>(QStringLiteral("problemList")); }
    QModelIndex row(int row) const { return list()->model()->index(row, 0); }
    std::string textOf(const QSignalSpy &spy) const
    {
        const auto range = spy.back().front().value<TextRange>();
        return m_document->text().substr(range.begin, range.size());
    }

    std::unique_ptr<PolicyDocument> m_document;
    std::unique_ptr<ProblemsPane> m_pane;
};

void TestProblemsPane::init()
{
    m_pane.reset();
    m_document = std::make_unique<PolicyDocument>(ClaimCatalog::builtIn());
    m_document->setText(json("{'version':'1.0.0','anyOf':[{'authority':'https://a.b','allOf':["
                             "{'claim':'x-ms-sevsnpvm-vmpl','is':0},"
                             "{'claim':'x-ms-sevsnpvm-is-debuggable','equals':'false'}]}]}"));
    m_pane = std::make_unique<ProblemsPane>(m_document.get());
    m_pane->resize(900, 200);
    m_pane->show();
}

void TestProblemsPane::noProblems()
{
    QVERIFY(list()->accessibleDescription().isEmpty());
    m_document->setText(json("{'version':'1.0.0','anyOf':[{'authority':'https://a.b','allOf':"
                             "[{'claim':'x-ms-sevsnpvm-is-debuggable','equals':false}]}]}"));
    QCOMPARE(list()->model()->rowCount(), 0);
    QCOMPARE(list()->accessibleDescription(),
             QStringLiteral("No problems found. A sample token shows what the policy decides: Ctrl+T."));
    QVERIFY(!m_pane->grab().isNull());
}

void TestProblemsPane::rows()
{
    QCOMPARE(list()->model()->rowCount(), 2);
    QCOMPARE(row(0).data().toString(), QStringLiteral("Error"));
    QCOMPARE(row(1).data().toString(), QStringLiteral("Hint"));
    QVERIFY(!m_pane->grab().isNull());
}

void TestProblemsPane::clickActivates()
{
    const QSignalSpy activated(m_pane.get(), &ProblemsPane::activated);
    QTest::mouseClick(list()->viewport(), Qt::LeftButton, {}, list()->visualRect(row(1)).center());
    QCOMPARE(activated.count(), 1);
    QCOMPARE(textOf(activated), std::string("\"false\""));
}

void TestProblemsPane::enterActivates()
{
    const QSignalSpy activated(m_pane.get(), &ProblemsPane::activated);
    list()->setCurrentIndex(row(0));
    QCOMPARE(activated.count(), 0);
    QTest::keyClick(list(), Qt::Key_Return);
    QCOMPARE(activated.count(), 1);
    QCOMPARE(textOf(activated), std::string("\"is\""));
}

void TestProblemsPane::lastRowOfALongList()
{
    QByteArray entries = "1";
    for (std::size_t i = 0; i < Diagnostics::maximum; ++i)
        entries += ",1";
    m_document->setText(json("{'version':'1.0.0','anyOf':[" + entries + "]}"));
    const QSignalSpy activated(m_pane.get(), &ProblemsPane::activated);
    list()->setCurrentIndex(row(list()->model()->rowCount() - 1));
    QTest::keyClick(list(), Qt::Key_Return);
    QCOMPARE(activated.count(), 0);
    QVERIFY(!m_pane->grab().isNull());
}

void TestProblemsPane::currentRowSurvivesEdits()
{
    list()->setCurrentIndex(row(1));
    const std::size_t at = m_document->text().find("\"is\"");
    m_document->apply({{at, at + 4}, "\"equals\""}, QString());
    QCOMPARE(list()->model()->rowCount(), 1);
    QCOMPARE(list()->currentIndex().row(), 0);
    QCOMPARE(list()->currentIndex().data().toString(), QStringLiteral("Hint"));
}

SKR_TEST(TestProblemsPane)
#include "tst_problemspane.moc"
