// SPDX-License-Identifier: Apache-2.0
#include "tests/program/registration.h"

#include "ui/evaluate/whypane.h"

#include "qt/policydocument.h"
#include "qt/policyevaluation.h"
#include "qt/tokenfixture.h"

#include <QRegularExpression>
#include <QScrollBar>
#include <QTest>

using namespace skr;

namespace {

std::string policyWithSlash(const QByteArray &entries)
{
    return json("{'version':'1.0.0','anyOf':[{'authority':'https://a.b/','allOf':[" + entries + "]}]}");
}

} // namespace

class TestWhyPane : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void follows();
    void hiddenPaneCatchesUp();
    void saysWhatWasNotCompared();
    void dataIsEscaped();
    void loadsNothing();
    void keepsItsPlace();

private:
    QString shown() const
    {
        QCoreApplication::processEvents(); // it is brought up to date when it is painted
        return m_pane->toPlainText();
    }
    void setToken(const char *payload) { m_evaluation->setToken(tokenOf(payload)); }

    std::unique_ptr<PolicyDocument> m_document;
    std::unique_ptr<PolicyEvaluation> m_evaluation;
    std::unique_ptr<WhyPane> m_pane;
};

void TestWhyPane::init()
{
    m_document = std::make_unique<PolicyDocument>(ClaimCatalog::builtIn());
    m_evaluation = std::make_unique<PolicyEvaluation>(m_document.get());
    m_pane = std::make_unique<WhyPane>(m_document.get(), m_evaluation.get());
    m_document->setText(policyWithSlash("{'claim':'boot','equals':true}"));
    m_pane->resize(900, 80);
    m_pane->show();
}

void TestWhyPane::cleanup()
{
    m_pane.reset();
    m_evaluation.reset();
    m_document.reset();
}

void TestWhyPane::follows()
{
    QVERIFY(shown().startsWith(QStringLiteral("No token yet")));
    setToken("{'iss':'https://a.b','boot':true}");
    QVERIFY(shown().contains(QStringLiteral("A trailing slash in the authority.")));
    setToken("{'iss':'https://a.b','boot':false}");
    QVERIFY(shown().contains(QStringLiteral("boot must be true; the token has false.")));
    m_document->setText("[");
    QVERIFY(shown().contains(QStringLiteral("errors: see Problems.")));
    QVERIFY(!m_pane->grab().isNull());
}

void TestWhyPane::hiddenPaneCatchesUp()
{
    QVERIFY(shown().startsWith(QStringLiteral("No token yet")));
    m_pane->hide();
    setToken("{'iss':'https://a.b','boot':false}");
    QVERIFY(shown().startsWith(QStringLiteral("No token yet")));
    m_pane->show();
    QVERIFY(shown().contains(QStringLiteral("boot must be true")));
}

void TestWhyPane::saysWhatWasNotCompared()
{
    const QString said = QStringLiteral("Only the first 1,000 conditions that are not met were compared");
    const auto conditions = [](int count) {
        QByteArrayList all;
        for (int i = 0; i < count; ++i)
            all << "{'claim':'other" + QByteArray::number(i) + "','equals':true}";
        return policyWithSlash(all.join(','));
    };
    m_document->setText(conditions(1000));
    setToken("{'iss':'https://a.b','boot':true}");
    QVERIFY(!shown().contains(said));
    m_document->setText(conditions(1001));
    QVERIFY2(shown().contains(said), qPrintable(shown().right(400)));
}

void TestWhyPane::dataIsEscaped()
{
    m_document->setText(policyWithSlash("{'claim':'boot','equals':'<b>x</b>'}"));
    setToken("{'iss':'https://a.b','boot':false}");
    QVERIFY(shown().contains(QStringLiteral("boot must be <b>x</b>;")));
}

void TestWhyPane::loadsNothing()
{
    const QUrl secret =
        QUrl::fromLocalFile(QString::fromLatin1(SKR_TEST_DATA) + QStringLiteral("/policies/blank.json"));
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("No document for")));
    m_pane->setSource(secret);
    QVERIFY(!shown().contains(QStringLiteral("version")));
}

void TestWhyPane::keepsItsPlace()
{
    QByteArray entries;
    for (int i = 0; i < 9; ++i)
        entries += "{'claim':'boot','equals':true},";
    m_document->setText(policyWithSlash(entries + "{'claim':'boot','equals':true}"));
    setToken("{'iss':'https://a.b','boot':false}");
    const QString before = shown();
    QVERIFY(m_pane->verticalScrollBar()->maximum() > 20);
    m_pane->verticalScrollBar()->setValue(20);
    m_document->apply({{0, 0}, " "}, QString());
    QCOMPARE(shown(), before);
    QCOMPARE(m_pane->verticalScrollBar()->value(), 20);
    m_document->apply({{m_document->text().find("true"), m_document->text().find("true") + 4}, "1234"}, QString());
    QVERIFY(shown() != before);
    QCOMPARE(m_pane->verticalScrollBar()->value(), 20);
}

SKR_TEST(TestWhyPane)
#include "tst_whypane.moc"
