// SPDX-License-Identifier: Apache-2.0
// A second start hands its files to the program that runs.
#include "tests/program/registration.h"
#include "tests/testfile.h"

#include "app/gui/instance.h"

#include <QFile>
#include <QLocalServer>
#include <QLocalSocket>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>
#include <QUuid>

#include <memory>

#include <sys/stat.h>
#include <unistd.h>

using namespace skr;

class TestInstance : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void asksInWords_data();
    void asksInWords();
    void handsOver();
    void nobodyRuns();
    void socketOfAKilledProgram();
    void busyProgramKeepsItsSocket();
    void staysAloneWithoutAFolderOfItsOwn_data();
    void staysAloneWithoutAFolderOfItsOwn();
    void staysAloneWithoutASocket();
    void tellsNothingToOthers();
    void takesNothingFromOthers();
    void nonsenseIsIgnored();

private:
    QString name() const { return m_folder.filePath(QUuid::createUuid().toString(QUuid::WithoutBraces)); }
    /// The other program: it waits for the answer, which this one gives from its event loop.
    static bool handOver(const StartRequest &request, const QString &name)
    {
        bool done = false;
        const std::unique_ptr<QThread> thread(QThread::create([&] { done = Instance::handOver(request, name); }));
        QSignalSpy finished(thread.get(), &QThread::finished);
        thread->start();
        if (finished.isEmpty())
            finished.wait();
        thread->wait();
        return done;
    }

    QTemporaryDir m_folder;
};

void TestInstance::asksInWords_data()
{
    QTest::addColumn<QStringList>("files");
    QTest::addColumn<int>("line");
    QTest::addColumn<bool>("newWindow");
    QTest::newRow("nothing") << QStringList() << 0 << false;
    QTest::newRow("files") << QStringList{QStringLiteral("/a b.json"), QStringLiteral("/ü\n.json")} << 0 << false;
    QTest::newRow("line") << QStringList{QStringLiteral("/a.json")} << 12 << true;
}

void TestInstance::asksInWords()
{
    QFETCH(QStringList, files);
    QFETCH(int, line);
    QFETCH(bool, newWindow);
    const StartRequest request{files, line, newWindow};
    QCOMPARE(request.toJson().count('\n'), 1);
    const auto read = StartRequest::fromJson(request.toJson());
    QVERIFY(read && *read == request);
}

void TestInstance::handsOver()
{
    const QString socket = name();
    Instance running(socket);
    running.listen();
    StartRequest got;
    connect(&running, &Instance::requested, this, [&](const StartRequest &request) { got = request; });
    const StartRequest request{{QStringLiteral("/a.json")}, 3, true};
    QVERIFY(handOver(request, socket));
    QTRY_VERIFY(got == request);
}

void TestInstance::nobodyRuns()
{
    QVERIFY(!Instance::handOver({}, name()));
}

void TestInstance::socketOfAKilledProgram()
{
    const QString socket = name();
    test::writeFile(socket, {});
    Instance running(socket);
    running.listen();
    QVERIFY(handOver({}, socket));
}

/// One that does not answer in time is still the one with the socket: the next start gets a window of its own.
void TestInstance::busyProgramKeepsItsSocket()
{
    const QString socket = name();
    Instance busy(socket);
    busy.listen();
    {
        Instance next(socket);
        next.listen();
    }
    QVERIFY(handOver({}, socket));
}

void TestInstance::staysAloneWithoutAFolderOfItsOwn_data()
{
    QTest::addColumn<int>("mode");
    QTest::addColumn<bool>("isLink");
    QTest::addColumn<bool>("meets");
    QTest::newRow("its own") << 0700 << false << true;
    QTest::newRow("group can list it") << 0740 << false << false;
    QTest::newRow("group can enter it") << 0710 << false << false;
    QTest::newRow("all can write to it") << 01777 << false << false;
    QTest::newRow("everybody can look into it") << 0705 << false << false;
    QTest::newRow("link to its own") << 0700 << true << false;
}

void TestInstance::staysAloneWithoutAFolderOfItsOwn()
{
    QFETCH(int, mode);
    QFETCH(bool, isLink);
    QFETCH(bool, meets);
    const QTemporaryDir folder;
    const QByteArray path = QFile::encodeName(folder.filePath(QStringLiteral("run")));
    const QByteArray link = QFile::encodeName(folder.filePath(QStringLiteral("link")));
    QCOMPARE(::mkdir(path.constData(), 0700), 0);
    QCOMPARE(::chmod(path.constData(), static_cast<mode_t>(mode)), 0);
    QCOMPARE(::symlink(path.constData(), link.constData()), 0);
    qputenv("XDG_RUNTIME_DIR", isLink ? link : path);
    const QString socket = Instance::defaultSocket();
    qunsetenv("XDG_RUNTIME_DIR");
    QCOMPARE(socket.startsWith(QFile::decodeName(path)), meets);
    QCOMPARE(socket.isEmpty(), !meets);
}

void TestInstance::staysAloneWithoutASocket()
{
    Instance alone{QString()};
    alone.listen();
    QVERIFY(!Instance::handOver({}, {}));
}

/// Whoever else has the socket's name learns no names of files.
void TestInstance::tellsNothingToOthers()
{
    const QTemporaryDir folder;
    QCOMPARE(::chmod(QFile::encodeName(folder.path()).constData(), 01777), 0);
    const QString socket = folder.filePath(QStringLiteral("socket"));
    QLocalServer others;
    const bool isOther = ::seteuid(12345) == 0; // for the superuser alone
    const bool listens = others.listen(socket);
    QCOMPARE(!isOther || ::seteuid(0) == 0, true);
    QVERIFY(listens);
    if (isOther) {
        QVERIFY(!handOver({{QStringLiteral("/secret.json")}, 0, false}, socket));
        QVERIFY(others.waitForNewConnection(0));
        const std::unique_ptr<QLocalSocket> heard(others.nextPendingConnection());
        heard->waitForReadyRead(0);
        QCOMPARE(heard->readAll(), QByteArray());
    }
}

void TestInstance::takesNothingFromOthers()
{
    const QString socket = name();
    QCOMPARE(::chmod(QFile::encodeName(m_folder.path()).constData(), 0711), 0);
    Instance running(socket);
    running.listen();
    QCOMPARE(::chmod(QFile::encodeName(socket).constData(), 0777), 0);
    const QSignalSpy requested(&running, &Instance::requested);
    QLocalSocket other;
    const bool isOther = ::seteuid(12345) == 0; // for the superuser alone
    other.connectToServer(socket);
    QCOMPARE(!isOther || ::seteuid(0) == 0, true);
    QVERIFY(other.waitForConnected(0));
    other.write(StartRequest{{QStringLiteral("/a.json")}, 0, false}.toJson());
    QTRY_COMPARE(other.state(), QLocalSocket::UnconnectedState);
    QCOMPARE(requested.size(), isOther ? 0 : 1);
}

void TestInstance::nonsenseIsIgnored()
{
    const QString socket = name();
    Instance running(socket);
    running.listen();
    const QSignalSpy requested(&running, &Instance::requested);
    QLocalSocket stranger;
    stranger.connectToServer(socket);
    stranger.write("hello\n");
    QTRY_COMPARE(stranger.state(), QLocalSocket::UnconnectedState);
    QCOMPARE(requested.size(), 0);
}

SKR_TEST(TestInstance)
#include "tst_instance.moc"
