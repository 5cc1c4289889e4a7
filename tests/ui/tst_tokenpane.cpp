// SPDX-License-Identifier: Apache-2.0
#include "tests/program/registration.h"

#include "ui/evaluate/tokenpane.h"

#include "qt/tokenfixture.h"

#include <QAbstractButton>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QDateTime>
#include <QDragEnterEvent>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>
#include <QTreeView>
#include <QUrl>

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
    void leavesRoomForValues();
    void searches();
    void anotherTokenClearsTheSearch();
    void downGoesToWhatWasFound();
    void copies();
    void copiesFromItsMenu();
    void drops_data();
    void drops();
    void dropIsACopy();
    void keyboardReachesAll();
    void asks_data();
    void asks();

private:
    [[nodiscard]] bool activate() const
    {
        m_pane->activateWindow();
        return QTest::qWaitForWindowActive(m_pane.get());
    }
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

void TestTokenPane::leavesRoomForValues()
{
    m_pane->setToken(tokenOf(withTimes(0, 60)));
    const auto *header = part<QTreeView>("tokenTree")->header();
    const int wide = header->sectionSize(0);
    m_pane->resize(300, 340);
    QVERIFY(header->sectionSize(0) < wide);
    QVERIFY(header->sectionPosition(1) + 100 <= m_pane->width());
    m_pane->resize(600, 340);
    QVERIFY(header->sectionSize(0) >= wide);
    part<QTreeView>("tokenTree")->header()->resizeSection(0, 120); // what the person chose stays
    m_pane->resize(400, 340);
    QCOMPARE(header->sectionSize(0), 120);
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

void TestTokenPane::downGoesToWhatWasFound()
{
    m_pane->setToken(tokenOf("{'a':1,'x-ms-runtime':{'vm-configuration':{'secure-boot':true}}}"));
    QVERIFY(activate());
    m_pane->focusSearch();
    QVERIFY(part<QLineEdit>("tokenSearch")->hasFocus());
    QTest::keyClicks(part<QLineEdit>("tokenSearch"), QStringLiteral("boot"));
    QTest::keyClick(part<QLineEdit>("tokenSearch"), Qt::Key_Down);
    QVERIFY(part<QTreeView>("tokenTree")->hasFocus());
    QCOMPARE(part<QTreeView>("tokenTree")->currentIndex().data().toString(), QStringLiteral("x-ms-runtime"));
    m_pane->focusSearch();
    QCOMPARE(part<QLineEdit>("tokenSearch")->selectedText(), QStringLiteral("boot"));
}

void TestTokenPane::copies()
{
    m_pane->setToken(tokenOf("{'x-ms-runtime':{'current-time':1.0,'exp':'true'}}"));
    QVERIFY(activate());
    auto *tree = part<QTreeView>("tokenTree");
    tree->setFocus();
    QTest::keyClick(tree, Qt::Key_C, Qt::ControlModifier); // there is no current claim: nothing happens
    tree->setCurrentIndex(tree->model()->index(1, 0, tree->model()->index(0, 0)));
    QTest::keyClick(tree, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("true"));
    QTest::keyClick(tree, Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("x-ms-runtime.exp"));
}

void TestTokenPane::copiesFromItsMenu()
{
    m_pane->setToken(tokenOf("{'iss':'https://a.b'}"));
    auto *tree = part<QTreeView>("tokenTree");
    QContextMenuEvent nowhere(QContextMenuEvent::Keyboard, QPoint(5, 5), tree->mapToGlobal(QPoint(5, 5)));
    QCoreApplication::sendEvent(tree->viewport(), &nowhere);
    QVERIFY(!tree->findChild<QMenu *>());
    tree->setCurrentIndex(tree->model()->index(0, 1));
    QContextMenuEvent event(QContextMenuEvent::Keyboard, QPoint(5, 5), tree->mapToGlobal(QPoint(5, 5)));
    QCoreApplication::sendEvent(tree->viewport(), &event);
    auto *menu = tree->findChild<QMenu *>();
    QVERIFY(menu);
    const auto copy = [menu](const char *name) {
        for (QAction *action : menu->actions()) {
            if (action->objectName() == QLatin1String(name))
                action->trigger();
        }
    };
    copy("tokenCopyValue");
    QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("https://a.b"));
    copy("tokenCopyPath");
    QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("iss"));
    menu->close();
}

void TestTokenPane::drops_data()
{
    QTest::addColumn<QList<QUrl>>("urls");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("accepted");
    QTest::addColumn<QString>("droppedFile");
    QTest::addColumn<QString>("droppedText");
    const QUrl file = QUrl::fromLocalFile(QStringLiteral("/tmp/a.jwt"));
    QTest::newRow("a file") << QList<QUrl>{file} << "file:///tmp/a.jwt" << true << "/tmp/a.jwt"
                            << "";
    QTest::newRow("text") << QList<QUrl>{} << "eyJ" << true << ""
                          << "eyJ";
    QTest::newRow("neither") << QList<QUrl>{} << "" << false << ""
                             << "";
}

void TestTokenPane::drops()
{
    QFETCH(QList<QUrl>, urls);
    QFETCH(QString, text);
    QMimeData data;
    if (!urls.isEmpty())
        data.setUrls(urls);
    if (!text.isEmpty())
        data.setText(text);
    QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    enter.ignore();
    QCoreApplication::sendEvent(m_pane.get(), &enter);
    QTEST(enter.isAccepted(), "accepted");
    if (!enter.isAccepted())
        return;
    QSignalSpy files(m_pane.get(), &TokenPane::fileDropped);
    QSignalSpy texts(m_pane.get(), &TokenPane::textDropped);
    QDropEvent drop(QPointF(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(m_pane.get(), &drop);
    QTEST(files.value(0).value(0).toString(), "droppedFile");
    QTEST(texts.value(0).value(0).toString(), "droppedText");
    QCOMPARE(files.size() + texts.size(), 1);
}

void TestTokenPane::dropIsACopy()
{
    QMimeData data;
    data.setText(QStringLiteral("eyJ"));
    QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction | Qt::MoveAction, &data, Qt::LeftButton, Qt::ShiftModifier);
    QCoreApplication::sendEvent(m_pane.get(), &enter);
    QDropEvent drop(QPointF(5, 5), Qt::CopyAction | Qt::MoveAction, &data, Qt::LeftButton, Qt::ShiftModifier);
    drop.setDropAction(Qt::MoveAction);
    QCoreApplication::sendEvent(m_pane.get(), &drop);
    QCOMPARE(drop.dropAction(), Qt::CopyAction);
}

void TestTokenPane::keyboardReachesAll()
{
    m_pane->setToken(tokenOf("{'iss':'https://a.b'}"));
    for (const char *name : {"tokenIssuer", "tokenKind", "tokenValidity", "tokenSearch", "tokenOpenButton",
                             "tokenPasteButton", "tokenRemoveButton", "tokenTree"}) {
        QVERIFY2(part<QWidget>(name)->focusPolicy() & Qt::TabFocus, name);
        const auto *button = part<QAbstractButton>(name);
        QVERIFY2(!part<QWidget>(name)->accessibleName().isEmpty() || (button && !button->text().isEmpty()), name);
    }
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

SKR_TEST(TestTokenPane)
#include "tst_tokenpane.moc"
