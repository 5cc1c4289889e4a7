// SPDX-License-Identifier: Apache-2.0
// A second start hands its files to the program that runs.
#include "tests/program/registration.h"

#include "app/gui/instance.h"

#include <QDir>
#include <QFile>

#include <QLocalSocket>
#include <QSignalSpy>
#include <QTest>
#include <QThread>
#include <QUuid>

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
    void nonsenseIsIgnored();

private:
    static QString name() { return QStringLiteral("skr-test-") + QUuid::createUuid().toString(QUuid::WithoutBraces); }
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
    const QString path = QDir::temp().filePath(socket);
    QFile left(path);
    QVERIFY(left.open(QIODevice::WriteOnly));
    left.close();
    Instance running(socket);
    running.listen();
    QVERIFY(handOver({}, socket));
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
