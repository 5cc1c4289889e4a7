// SPDX-License-Identifier: Apache-2.0
// The real window in a program that is killed: comes by unsaved work in one of ten ways, goes on typing, and writes
// what it holds to standard output. Usage: faults_editor WAY FOLDER [KEYS], where the disk is full after so many keys
#include "tests/faults/faults.h"
#include "tests/faults/unsavedways.h"
#include "tests/testfile.h"
#include "tests/ui/fakedialogs.h"

#include "qt/policydocument.h"
#include "ui/window/mainwindow.h"

#include <QAbstractScrollArea>
#include <QApplication>
#include <QClipboard>
#include <QDropEvent>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QLoggingCategory>
#include <QMimeData>
#include <QPushButton>
#include <QSettings>
#include <QStatusBar>
#include <QTimer>

#include <cstdio>
#include <memory>
#include <optional>

using namespace skr;
using namespace skr::test;

namespace {

constexpr int keyInterval = 15; // milliseconds
constexpr int keysBeforeSaveAs = 20;

/// The dialog that asks for a name stays open.
class PendingDialogs : public FakeDialogs
{
public:
    QString savePolicy(QWidget * /*parent*/, const QString & /*suggested*/) override
    {
        QEventLoop().exec();
        return {};
    }
};

QByteArray wrapped()
{
    return skr::test::readFile(QStringLiteral(SKR_TEST_DATA "/wrappings/base64url.txt"));
}

QByteArray policy()
{
    return skr::test::readFile(QStringLiteral(SKR_RESOURCES "/samples/confidential-vm.policy.json"));
}

/// What is typed, and what is said of it.
class Typist
{
public:
    /// The disk is full after so many keys; never if there are none.
    Typist(MainWindow *window, int keysBeforeFullDisk)
        : m_window(window)
        , m_keysBeforeFullDisk(keysBeforeFullDisk)
    {
        m_clock.start();
        QObject::connect(&m_keys, &QTimer::timeout, [this] { press(); });
        QObject::connect(window->statusBar(), &QStatusBar::messageChanged,
                         [this](const QString &message) { follow(message); });
    }
    void start()
    {
        say("state");
        m_keys.start(keyInterval);
    }
    void stopTyping() { m_isTyping = false; }

private:
    void press()
    {
        if (++m_count == m_keysBeforeFullDisk)
            m_fullDisk.emplace(Fault{Call::Write, 1, FaultKind::NoSpace, Lasting::FullDisk});
        if (!m_isTyping) {
            say("tick");
            return;
        }
        m_window->document()->type({{1, 1}, " "});
        say("state");
    }
    /// A full disk is over as soon as the person was told of it.
    void follow(const QString &message)
    {
        if (message.contains(QStringLiteral("can be recovered after a crash again")))
            say("kept");
        else if (m_fullDisk && m_fullDisk->hasStruck() && message.contains(QStringLiteral("can’t be recovered")))
            QTimer::singleShot(0, m_window, [this] {
                m_fullDisk.reset();
                say("told");
            });
    }
    void say(const char *what) const
    {
        const std::string &text = m_window->document()->text();
        const QByteArray bytes = QByteArray::fromRawData(text.data(), static_cast<qsizetype>(text.size())).toBase64();
        std::printf("%s %lld %s\n", what, m_clock.elapsed(), bytes.constData());
        std::fflush(stdout);
    }

    MainWindow *m_window;
    int m_keysBeforeFullDisk;
    bool m_isTyping = true;
    int m_count = 0;
    std::optional<FaultWatch> m_fullDisk;
    QElapsedTimer m_clock;
    QTimer m_keys;
};

void drop(MainWindow &window, const QString &text)
{
    QMimeData data;
    data.setText(text);
    QDragEnterEvent enter({}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QDropEvent event({}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    const auto *page = window.findChild<QAbstractScrollArea *>(QStringLiteral("startPage"));
    QApplication::sendEvent(page->viewport(), &enter);
    QApplication::sendEvent(page->viewport(), &event);
}

void makePolicyFromToken(MainWindow &window)
{
    window.openToken(QStringLiteral(SKR_RESOURCES "/samples/compliant-cvm.jwt"));
    window.newFromToken();
    window.findChild<QPushButton *>(QStringLiteral("createFromToken"))->click();
}

/// Unsaved work, without a key pressed where the way is one of content that has no file.
void begin(MainWindow &window, UnsavedWay way, const QString &folder)
{
    const QString file = folder + QStringLiteral("/a.json");
    switch (way) {
    case UnsavedWay::EditedFile:
        window.openPolicy(writeFile(file, policy()));
        break;
    case UnsavedWay::WrappedFile:
        window.openPolicy(writeFile(folder + QStringLiteral("/a.txt"), wrapped()));
        break;
    case UnsavedWay::StandardInput:
        window.openText(policy().toStdString());
        break;
    case UnsavedWay::Clipboard:
        QGuiApplication::clipboard()->setText(QString::fromUtf8(policy()));
        window.newFromClipboard();
        break;
    case UnsavedWay::Drop:
        drop(window, QString::fromUtf8(policy()));
        break;
    case UnsavedWay::DeletedFile:
        window.openPolicy(writeFile(file, policy()));
        QFile::remove(file);
        break;
    case UnsavedWay::EditInside:
        window.newPolicy();
        window.document()->type({{0, window.document()->text().size()}, wrapped().toStdString()});
        window.findChild<QPushButton *>(QStringLiteral("editInsideButton"))->click();
        break;
    case UnsavedWay::PolicyFromToken:
        makePolicyFromToken(window);
        break;
    case UnsavedWay::Template:
        window.newFromTemplate(1);
        break;
    case UnsavedWay::PendingSaveAs:
        window.newPolicy();
        window.document()->type({{1, 1}, " "});
        break;
    case UnsavedWay::Count:
        break;
    }
}

} // namespace

int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    if (argc < 3)
        return 2;
    const auto way = static_cast<UnsavedWay>(QByteArray(argv[1]).toInt());
    const QString folder = QString::fromLocal8Bit(argv[2]);
    // As the program that looks for the journals has it.
    QCoreApplication::setApplicationName(QStringLiteral("faults_tests"));
    QCoreApplication::setOrganizationName(QStringLiteral("skr-policy-editor-test"));
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, folder);
    QLoggingCategory::setFilterRules(QStringLiteral("default.warning=false")); // what an off-screen platform cannot do
    MainWindow window(std::make_shared<PendingDialogs>());
    window.show();
    begin(window, way, folder);
    Typist typist(&window, argc > 3 ? QByteArray(argv[3]).toInt() : 0);
    // A file that was deleted is noticed when the system says so.
    if (way == UnsavedWay::DeletedFile && !window.document()->isModified())
        QObject::connect(window.document(), &PolicyDocument::modifiedChanged, &window, [&] { typist.start(); });
    else
        typist.start();
    if (way == UnsavedWay::PendingSaveAs) {
        QTimer::singleShot(keyInterval * keysBeforeSaveAs, &window, [&] {
            typist.stopTyping();
            window.saveAs();
        });
    }
    return QApplication::exec();
}
