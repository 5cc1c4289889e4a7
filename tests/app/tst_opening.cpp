// SPDX-License-Identifier: Apache-2.0
#include "tests/callfilter.h"
#include "tests/program/registration.h"
#include "tests/testfile.h"

#include "app/gui/instance.h"

#include <QDir>
#include <QDirIterator>
#include <QLocalSocket>
#include <QMap>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <memory>
#include <utility>

#include <unistd.h>

using namespace skr;

/// The real editor opens files while the kernel kills it if it starts a process or reaches beyond the machine, and what
/// it writes is looked at. What it holds in memory stays there.
class TestOpening : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void filterWorks_data();
    void filterWorks();
    void leavesNothingBehind_data();
    void leavesNothingBehind();
    void leavesNoCoreDump();

private:
    QString path(const char *name) const { return m_folder->filePath(QLatin1String(name)); }
    bool start(const QString &program = QStringLiteral(SKR_EDITOR), const QStringList &arguments = {});
    bool handOver(const QStringList &files) const;
    bool isRunning() const { return m_editor->state() == QProcess::Running; }
    /// The socket at which other starts find it: the files of its own start are open then.
    QString socket() const
    {
        const QStringList found =
            QDir(path("run")).entryList({QStringLiteral("skr-policy-editor-*")}, QDir::System | QDir::Files);
        for (const QString &name : found) {
            if (!name.endsWith(QLatin1String(".lock")))
                return QDir(path("run")).filePath(name);
        }
        return {};
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QProcess> m_editor;
    test::CallFilter m_filter;
};

void TestOpening::init()
{
    m_editor.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    for (const char *name : {"run", "config", "data", "cache", "tmp", "home", "files"})
        QVERIFY(QDir(m_folder->path()).mkdir(QLatin1String(name)));
    QVERIFY(QFile::setPermissions(path("run"), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
}

bool TestOpening::start(const QString &program, const QStringList &arguments)
{
    m_filter = test::CallFilter();
    m_filter.forbidNetwork().forbidProcesses().complete();
    m_editor = std::make_unique<QProcess>();
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const auto &[name, folder] : {std::pair("XDG_RUNTIME_DIR", "run"), std::pair("XDG_CONFIG_HOME", "config"),
                                       std::pair("XDG_DATA_HOME", "data"), std::pair("XDG_CACHE_HOME", "cache"),
                                       std::pair("TMPDIR", "tmp"), std::pair("HOME", "home")})
        environment.insert(QLatin1String(name), path(folder));
    environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
    environment.insert(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"), QStringLiteral("unix:path=/nonexistent"));
    m_editor->setProcessEnvironment(environment);
    m_editor->setWorkingDirectory(path("files"));
    m_editor->setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_editor->setChildProcessModifier([this] {
        if (!m_filter.enter())
            ::_exit(111);
    });
    m_editor->start(program, arguments);
    return m_editor->waitForStarted();
}

/// As a second start does, but with all the time in the world: a busy editor answers late.
bool TestOpening::handOver(const QStringList &files) const
{
    constexpr int patience = 120000; // milliseconds
    QLocalSocket editor;
    editor.connectToServer(socket());
    if (!editor.waitForConnected(patience))
        return false;
    editor.write(StartRequest{files, 0, false}.toJson());
    return editor.waitForReadyRead(patience) && editor.read(1) == "+";
}

void TestOpening::filterWorks_data()
{
    QTest::addColumn<QString>("script");
    QTest::addColumn<bool>("isKilled");
    QTest::newRow("nothing") << QStringLiteral("echo") << false;
    QTest::newRow("process") << QStringLiteral("/bin/true; echo") << true;
    QTest::newRow("network") << QStringLiteral("echo > /dev/udp/127.0.0.1/9") << true;
}

void TestOpening::filterWorks()
{
    QFETCH(QString, script);
    QFETCH(bool, isKilled);
    QVERIFY(start(QStringLiteral("/bin/bash"), {QStringLiteral("-c"), script}));
    QVERIFY(m_editor->waitForFinished());
    QCOMPARE(m_editor->exitStatus() == QProcess::CrashExit, isKilled);
}

void TestOpening::leavesNothingBehind_data()
{
    QTest::addColumn<QString>("files"); // below tests/data
    for (const char *folder : {"policies", "wrappings", "tokens", "recognition", "tests"})
        QTest::newRow(folder) << QString::fromLatin1(folder);
}

void TestOpening::leavesNothingBehind()
{
    QFETCH(QString, files);
    QMap<QString, QByteArray> opened;
    for (QDirIterator each(QStringLiteral(SKR_TEST_DATA "/") + files, QDir::Files, QDirIterator::Subdirectories);
         each.hasNext();) {
        const QByteArray content = test::readFile(each.next());
        opened[test::writeFile(QDir(path("files")).filePath(each.fileName()), content)] = content;
    }
    QVERIFY(!opened.isEmpty());
    QVERIFY(start());
    QTRY_VERIFY_WITH_TIMEOUT(!isRunning() || !socket().isEmpty(), 120000);
    QVERIFY(handOver(opened.keys()));
    QVERIFY(handOver({})); // all of them are open
    QVERIFY(isRunning());
    m_editor->kill();
    QVERIFY(m_editor->waitForFinished());

    static const QRegularExpression own(QStringLiteral(
        "^(config/skr-policy-editor/.*|data/skr-policy-editor/.*|run/skr-policy-editor-.*|cache/(fontconfig|skr-policy-"
        "editor)/.*)$"));
    for (QDirIterator each(m_folder->path(), QDir::Files | QDir::System | QDir::Hidden, QDirIterator::Subdirectories);
         each.hasNext();) {
        const QString name = QDir(m_folder->path()).relativeFilePath(each.next());
        const auto original = opened.constFind(each.filePath());
        if (original == opened.cend())
            QVERIFY2(own.match(name).hasMatch(), qPrintable(name));
        else
            QVERIFY2(test::readFile(each.filePath()) == *original, qPrintable(name));
    }
}

void TestOpening::leavesNoCoreDump()
{
    QVERIFY(start());
    QTRY_VERIFY_WITH_TIMEOUT(!isRunning() || !socket().isEmpty(), 120000);
    const QByteArray limits = test::readFile(QStringLiteral("/proc/%1/limits").arg(m_editor->processId()));
    static const QRegularExpression none(QStringLiteral("Max core file size +0 +0 "));
    QVERIFY2(none.match(QString::fromLatin1(limits)).hasMatch(), limits);
    m_editor->kill();
    QVERIFY(m_editor->waitForFinished());
}

SKR_TEST(TestOpening)
#include "tst_opening.moc"
