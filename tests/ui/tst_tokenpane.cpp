// SPDX-License-Identifier: Apache-2.0
#include "ui/evaluate/tokenpane.h"

#include "qt/tokenfixture.h"

#include <QAbstractButton>
#include <QDateTime>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>
#include <QTreeView>

using namespace skr;

namespace {

QByteArray withTimes(qint64 notBefore, qint64 expires)
{
    const qint64 now = QDateTime::currentSecsSinceEpoch();
    return "{'iss':'https://sharedeus.eus.attest.azure.net','x-ms-attestation-type':'sevsnpvm','nbf':"
        + QByteArray::number(now + notBefore) + ",'exp':" + QByteArray::number(now + expires) + "}";
}

} // namespace

class TestTokenPane : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void noToken();
    void facts();
    void times_data();
    void times();
    void keyNote_data();
    void keyNote();
    void noIssuer();
    void searches();
    void anotherTokenClearsTheSearch();
    void asks_data();
    void asks();

private:
    template <typename T> T *part(const char *name) const { return m_pane->findChild<T *>(QString::fromLatin1(name)); }
    QString text(const char *name) const { return part<QLabel>(name)->text(); }

    std::unique_ptr<TokenPane> m_pane;
};

void TestTokenPane::init()
{
    m_pane = std::make_unique<TokenPane>(ClaimCatalog::builtIn());
    m_pane->resize(472, 340);
    m_pane->show();
}

void TestTokenPane::noToken()
{
    QVERIFY(part<QAbstractButton>("tokenEmptyOpenButton")->isVisible());
    QVERIFY(!part<QTreeView>("tokenTree")->isVisible());
    m_pane->setToken(tokenOf("{}"));
    QVERIFY(!part<QAbstractButton>("tokenEmptyOpenButton")->isVisible());
    QVERIFY(part<QTreeView>("tokenTree")->isVisible());
    m_pane->setToken(nullptr);
    QVERIFY(part<QAbstractButton>("tokenEmptyOpenButton")->isVisible());
    QCOMPARE(part<QTreeView>("tokenTree")->model()->rowCount(), 0);
}

void TestTokenPane::facts()
{
    m_pane->setToken(tokenOf(withTimes(-60, 7 * 3600 + 30)));
    QCOMPARE(text("tokenIssuer"), QStringLiteral("https://sharedeus.eus.attest.azure.net"));
    QVERIFY(text("tokenKind").contains(QStringLiteral("AMD SEV-SNP")));
    QVERIFY(text("tokenKind").front().isUpper());
    QCOMPARE(part<QTreeView>("tokenTree")->model()->rowCount(), 4);
}

void TestTokenPane::times_data()
{
    QTest::addColumn<QByteArray>("payload");
    QTest::addColumn<QString>("start");
    QTest::addColumn<QString>("end");
    QTest::newRow("valid") << withTimes(-60, 5 * 3600 + 300) << "until "
                           << ", 5 hours left";
    QTest::newRow("expired") << withTimes(-9000, -3600) << "No: expired 1 hour ago ("
                             << ")";
    QTest::newRow("not yet") << withTimes(7500, 9000) << "No: not valid before "
                             << ", in 2 hours";
    QTest::newRow("no times") << QByteArray("{}") << "always"
                              << "expires";
}

void TestTokenPane::times()
{
    QFETCH(QByteArray, payload);
    QFETCH(QString, start);
    QFETCH(QString, end);
    m_pane->setToken(tokenOf(payload));
    QVERIFY2(text("tokenValidity").startsWith(start), qPrintable(text("tokenValidity")));
    QVERIFY2(text("tokenValidity").endsWith(end), qPrintable(text("tokenValidity")));
}

void TestTokenPane::keyNote_data()
{
    QTest::addColumn<QByteArray>("payload");
    QTest::addColumn<bool>("shown");
    QTest::newRow("no keys") << QByteArray("{}") << true;
    QTest::newRow("encryption") << QByteArray("{'x-ms-runtime':{'keys':[{'kty':'RSA','key_ops':['encrypt']}]}}")
                                << false;
    QTest::newRow("signing only") << QByteArray("{'x-ms-runtime':{'keys':[{'kty':'RSA','key_ops':['sign']}]}}") << true;
}

void TestTokenPane::keyNote()
{
    QFETCH(QByteArray, payload);
    m_pane->setToken(tokenOf(payload));
    QTEST(part<QWidget>("tokenKeyNote")->isVisible(), "shown");
}

void TestTokenPane::noIssuer()
{
    m_pane->setToken(tokenOf("{'iss':7}"));
    QCOMPARE(text("tokenIssuer"), QStringLiteral("(none)"));
}

void TestTokenPane::searches()
{
    m_pane->setToken(tokenOf("{'a':1,'x-ms-runtime':{'vm-configuration':{'secure-boot':true}}}"));
    QTest::keyClicks(part<QLineEdit>("tokenSearch"), QStringLiteral("boot"));
    auto *tree = part<QTreeView>("tokenTree");
    QCOMPARE(tree->model()->rowCount(), 1);
    QModelIndex index = tree->model()->index(0, 0);
    for (; tree->model()->hasChildren(index); index = tree->model()->index(0, 0, index))
        QVERIFY(tree->isExpanded(index));
    QCOMPARE(index.data().toString(), QStringLiteral("secure-boot"));
    QTest::keyClicks(part<QLineEdit>("tokenSearch"), QStringLiteral("s"));
    QVERIFY(!tree->accessibleDescription().isEmpty());
}

void TestTokenPane::anotherTokenClearsTheSearch()
{
    m_pane->setToken(tokenOf("{'a':1}"));
    part<QLineEdit>("tokenSearch")->setText(QStringLiteral("b"));
    m_pane->setToken(tokenOf("{'a':1}"));
    QCOMPARE(part<QTreeView>("tokenTree")->model()->rowCount(), 1);
}

void TestTokenPane::asks_data()
{
    QTest::addColumn<QByteArray>("button");
    QTest::addColumn<int>("open");
    QTest::addColumn<int>("paste");
    QTest::addColumn<int>("remove");
    QTest::newRow("open, without a token") << QByteArray("tokenEmptyOpenButton") << 1 << 0 << 0;
    QTest::newRow("paste, without a token") << QByteArray("tokenEmptyPasteButton") << 0 << 1 << 0;
    QTest::newRow("open another") << QByteArray("tokenOpenButton") << 1 << 0 << 0;
    QTest::newRow("paste another") << QByteArray("tokenPasteButton") << 0 << 1 << 0;
    QTest::newRow("remove") << QByteArray("tokenRemoveButton") << 0 << 0 << 1;
}

void TestTokenPane::asks()
{
    QFETCH(QByteArray, button);
    if (!button.contains("Empty"))
        m_pane->setToken(tokenOf("{}"));
    const QSignalSpy open(m_pane.get(), &TokenPane::openRequested);
    const QSignalSpy paste(m_pane.get(), &TokenPane::pasteRequested);
    const QSignalSpy remove(m_pane.get(), &TokenPane::removeRequested);
    part<QAbstractButton>(button.constData())->click();
    QTEST(static_cast<int>(open.count()), "open");
    QTEST(static_cast<int>(paste.count()), "paste");
    QTEST(static_cast<int>(remove.count()), "remove");
}

QTEST_MAIN(TestTokenPane)
#include "tst_tokenpane.moc"
