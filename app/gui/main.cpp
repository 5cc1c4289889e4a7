// SPDX-License-Identifier: Apache-2.0
#include "qt/markedtext.h"
#include "qt/verdicttext.h"
#include "ui/window/englishplurals.h"
#include "ui/window/mainwindow.h"
#include "ui/window/widgetstyle.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QLoggingCategory>
#include <QTextStream>

namespace {

struct Arguments {
    QString policy;
    QString token;
    QString screenshot;
    QSize size{1440, 900};
};

Arguments readArguments(const QApplication &application)
{
    const auto tr = [](const char *text) { return QCoreApplication::translate("main", text); };
    QCommandLineParser parser;
    parser.setApplicationDescription(tr("Composes, checks and evaluates Secure Key Release policies."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addPositionalArgument(QStringLiteral("file"), tr("The policy to open."), QStringLiteral("[file]"));
    const QCommandLineOption token(QStringLiteral("token"), tr("A sample attestation token to evaluate."), tr("file"));
    const QCommandLineOption screenshot(
        QStringLiteral("screenshot"), tr("Write a picture of the window, print the verdict, and exit."), tr("picture"));
    const QCommandLineOption size(QStringLiteral("size"), tr("Size of the window, as 1440x900."), tr("size"));
    parser.addOptions({token, screenshot, size});
    parser.process(application);

    Arguments arguments;
    arguments.policy = parser.positionalArguments().value(0);
    arguments.token = parser.value(token);
    arguments.screenshot = parser.value(screenshot);
    const QStringList sides = parser.value(size).split(QLatin1Char('x'));
    if (sides.size() == 2 && sides[0].toInt() > 0 && sides[1].toInt() > 0)
        arguments.size = {sides[0].toInt(), sides[1].toInt()};
    return arguments;
}

/// Prints what the banner says and writes what the window shows. Returns the exit code.
int takeScreenshot(skr::MainWindow &window, const QString &path)
{
    window.ensurePolished();
    QCoreApplication::processEvents();
    QTextStream out(stdout);
    out << window.verdict().title << ". " << skr::plainText(window.verdict().sentence) << '\n';
    if (!window.grab().save(path)) {
        QTextStream(stderr) << QCoreApplication::translate("main", "The picture cannot be written to “%1”.").arg(path)
                            << '\n';
        return 2;
    }
    out << path << '\n';
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("skr-policy-editor"));
    QCoreApplication::setOrganizationName(QStringLiteral("skr-policy-editor"));
    QCoreApplication::setApplicationVersion(QStringLiteral(SKR_VERSION));
    QGuiApplication::setApplicationDisplayName(QStringLiteral("SKR Policy Editor"));
    QApplication::setStyle(new skr::WidgetStyle);
    QCoreApplication::installTranslator(new skr::EnglishPlurals(&application));
    const Arguments arguments = readArguments(application);

    skr::MainWindow window(std::make_unique<skr::Dialogs>());
    window.resize(arguments.size);
    if (!arguments.screenshot.isEmpty()) {
        window.setAttribute(Qt::WA_ShowWithoutActivating);
        QLoggingCategory::setFilterRules(
            QStringLiteral("default.warning=false")); // what an off-screen platform cannot do
    }
    window.show();
    const bool opened = arguments.policy.isEmpty() || window.openPolicy(arguments.policy);
    const bool loaded = arguments.token.isEmpty() || window.openToken(arguments.token);
    if (!arguments.screenshot.isEmpty())
        return opened && loaded ? takeScreenshot(window, arguments.screenshot) : 2;
    return QApplication::exec();
}
