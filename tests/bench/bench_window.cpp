// SPDX-License-Identifier: Apache-2.0
// What a person waits for: a large policy until it is painted, and the start of the editor. Beside each, in the same
// run, what the toolkit needs for the same.
#include "bench/documents.h"
#include "qt/policydocument.h"
#include "resources/resources.h"
#include "ui/text/scintilla.h"
#include "ui/window/mainwindow.h"
#include "ui/window/widgetstyle.h"

#include <QApplication>
#include <QDockWidget>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QMainWindow>
#include <QMenuBar>
#include <QSettings>
#include <QTableView>
#include <QTemporaryDir>
#include <QTextBrowser>
#include <QToolBar>
#include <QTreeView>

#include <benchmark/benchmark.h>

#include <spawn.h>
#include <sys/resource.h>
#include <sys/wait.h>

using namespace skr;

namespace {

constexpr QSize windowSize(1440, 900);

/// Ends when the widget has been painted.
class Painted : public QObject
{
public:
    explicit Painted(QWidget *widget) { widget->installEventFilter(this); }

    void wait()
    {
        while (!m_painted)
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        QCoreApplication::processEvents();
    }

    bool eventFilter(QObject * /*watched*/, QEvent *event) override
    {
        m_painted = m_painted || event->type() == QEvent::Paint;
        return false;
    }

private:
    bool m_painted = false;
};

const std::string &largePolicy()
{
    static const std::string text = bench::manyConditions(100'000, true);
    return text;
}

/// Another text of the same size each time: what is there already need not be shown.
std::string largePolicy(char variant)
{
    std::string text = largePolicy();
    text[text.find("azure-compliant-cvm")] = variant;
    return text;
}

void openLargePolicy(benchmark::State &state)
{
    MainWindow window(std::make_unique<Dialogs>());
    window.resize(windowSize);
    window.show();
    QCoreApplication::processEvents();
    QWidget *text = window.findChild<QsciScintillaBase *>()->viewport();
    char variant = 'a';
    for (auto _ : state) {
        Painted painted(text);
        window.document()->setText(largePolicy(variant = variant == 'a' ? 'b' : 'a'));
        text->update();
        painted.wait();
    }
}

void showLargeTextAlone(benchmark::State &state)
{
    QsciScintillaBase view;
    view.resize(windowSize);
    view.show();
    QCoreApplication::processEvents();
    char variant = 'a';
    for (auto _ : state) {
        Painted painted(view.viewport());
        view.SendScintilla(QsciScintillaBase::SCI_SETTEXT, largePolicy(variant = variant == 'a' ? 'b' : 'a').c_str());
        view.viewport()->update();
        painted.wait();
    }
}

/// Starts this program as one of the windows below and waits for its end: its CPU time.
void start(benchmark::State &state, const char *kind)
{
    const auto used = [] {
        rusage usage{};
        getrusage(RUSAGE_CHILDREN, &usage);
        const auto seconds = [](const timeval &time) {
            return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_usec) / 1e6;
        };
        return seconds(usage.ru_utime) + seconds(usage.ru_stime);
    };
    const QByteArray program = QFile::encodeName(QCoreApplication::applicationFilePath());
    for (auto _ : state) {
        const double before = used();
        std::array<char *, 3> arguments = {const_cast<char *>(program.constData()), const_cast<char *>(kind), nullptr};
        pid_t child = 0;
        int status = 0;
        if (posix_spawn(&child, program.constData(), nullptr, nullptr, arguments.data(), environ) != 0
            || waitpid(child, &status, 0) != child || status != 0)
            state.SkipWithError("the window did not start");
        state.SetIterationTime(used() - before);
    }
}

void startEditor(benchmark::State &state)
{
    start(state, "--editor");
}

void startBareWindow(benchmark::State &state)
{
    start(state, "--bare");
}

int runEditor()
{
    const QTemporaryDir folder;
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, folder.path());
    const auto file = [&](const char *name, std::string_view content) {
        QFile written(folder.filePath(QLatin1String(name)));
        return written.open(QIODevice::WriteOnly)
                && written.write(content.data(), static_cast<qint64>(content.size())) >= 0
            ? written.fileName()
            : QString();
    };
    QApplication::setStyle(new WidgetStyle);
    MainWindow window(std::make_unique<Dialogs>());
    window.restoreSettings();
    window.resize(windowSize);
    window.show();
    const bool opened = window.openPolicy(file("p.json", resource("samples/confidential-vm.policy.json")))
        && window.openToken(file("t.jwt", resource("samples/compliant-cvm.jwt")));
    Painted(window.findChild<QsciScintillaBase *>()->viewport()).wait();
    return opened ? EXIT_SUCCESS : EXIT_FAILURE;
}

QWidget *docked(QMainWindow &window, Qt::DockWidgetArea area, QWidget *widget)
{
    auto *dock = new QDockWidget(QStringLiteral("Pane"), &window);
    dock->setWidget(widget);
    window.addDockWidget(area, dock);
    return widget;
}

/// The widgets of the editor with nothing of ours in them, and the text of the policy.
int runBareWindow()
{
    QMainWindow window;
    for (int i = 0; i < 6; ++i)
        window.menuBar()->addMenu(QStringLiteral("Menu"))->addAction(QStringLiteral("Action"));
    QToolBar *bar = window.addToolBar(QStringLiteral("Tools"));
    for (int i = 0; i < 12; ++i)
        bar->addAction(QStringLiteral("Action"));
    bar->addWidget(new QLineEdit);
    window.setCentralWidget(new QTreeView);
    docked(window, Qt::TopDockWidgetArea, new QLabel(QStringLiteral("Released")));
    auto *text = new QsciScintillaBase;
    docked(window, Qt::RightDockWidgetArea, text);
    docked(window, Qt::RightDockWidgetArea, new QTextBrowser);
    docked(window, Qt::BottomDockWidgetArea, new QTableView);
    docked(window, Qt::LeftDockWidgetArea, new QTreeView);
    text->SendScintilla(QsciScintillaBase::SCI_SETTEXT,
                        std::string(resource("samples/confidential-vm.policy.json")).c_str());
    window.resize(windowSize);
    window.show();
    Painted(text->viewport()).wait();
    return EXIT_SUCCESS;
}

} // namespace

BENCHMARK(openLargePolicy)->Unit(benchmark::kMillisecond);
BENCHMARK(showLargeTextAlone)->Unit(benchmark::kMillisecond);
BENCHMARK(startEditor)->UseManualTime()->Unit(benchmark::kMillisecond);
BENCHMARK(startBareWindow)->UseManualTime()->Unit(benchmark::kMillisecond);

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.contains(QLatin1String("--editor")))
        return runEditor();
    if (arguments.contains(QLatin1String("--bare")))
        return runBareWindow();
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    return EXIT_SUCCESS;
}
