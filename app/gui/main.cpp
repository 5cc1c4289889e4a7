// SPDX-License-Identifier: Apache-2.0
#include "app/gui/instance.h"
#include "core/syntax/syntaxtree.h"
#include "files/coredumps.h"
#include "qt/fileaccess.h"
#include "qt/markedtext.h"
#include "qt/settingsfile.h"
#include "qt/verdicttext.h"
#include "ui/look/palettes.h"
#include "ui/look/translations.h"
#include "ui/window/mainwindow.h"
#include "ui/window/systemcolors.h"
#include "ui/window/widgetstyle.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QFileInfo>
#include <QLoggingCategory>
#include <QSettings>
#include <QTemporaryDir>
#include <QTextStream>

namespace {

struct MainWords {
    Q_DECLARE_TR_FUNCTIONS(main)
};

struct Arguments {
    QStringList policies;
    QString token;
    QString screenshot;
    QStringList catalogs;
    QString theme;
    QSize size; ///< invalid: as the person left it
    int line = 0;
    bool newWindow = false;
};

Arguments readArguments(const QApplication &application)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(MainWords::tr("Composes, checks and evaluates Secure Key Release policies."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addPositionalArgument(QStringLiteral("file"), MainWords::tr("Policies to open; - is standard input."),
                                 QStringLiteral("[file…]"));
    const QCommandLineOption token(QStringLiteral("token"), MainWords::tr("A sample attestation token to evaluate."),
                                   MainWords::tr("file"));
    const QCommandLineOption screenshot(QStringLiteral("screenshot"),
                                        MainWords::tr("Write a picture of the window, print the verdict, and exit."),
                                        MainWords::tr("picture"));
    const QCommandLineOption size(QStringLiteral("size"), MainWords::tr("Size of the window, as 1440x900."),
                                  MainWords::tr("size"));
    const QCommandLineOption theme(QStringLiteral("theme"),
                                   MainWords::tr("Colours instead of the system's: light, dark or high-contrast."),
                                   MainWords::tr("colours"));
    const QCommandLineOption catalog(QStringLiteral("catalog"),
                                     MainWords::tr("Claims of your own, over the built-in ones; can be repeated."),
                                     MainWords::tr("file"));
    const QCommandLineOption line(QStringLiteral("line"), MainWords::tr("Go to this line of the policy."),
                                  MainWords::tr("number"));
    const QCommandLineOption newWindow(QStringLiteral("new-window"),
                                       MainWords::tr("Open a window of its own, although the program runs already."));
    parser.addOptions({token, catalog, screenshot, size, theme, line, newWindow});
    parser.process(application);

    Arguments arguments;
    arguments.policies = parser.positionalArguments();
    arguments.theme = parser.value(theme);
    arguments.token = parser.value(token);
    arguments.catalogs = parser.values(catalog);
    arguments.screenshot = parser.value(screenshot);
    arguments.line = parser.value(line).toInt();
    arguments.newWindow = parser.isSet(newWindow);
    const QStringList sides = parser.value(size).split(QLatin1Char('x'));
    if (sides.size() == 2 && sides[0].toInt() > 0 && sides[1].toInt() > 0)
        arguments.size = {sides[0].toInt(), sides[1].toInt()};
    return arguments;
}

bool openStandardInput(skr::MainWindow &window)
{
    skr::FileContent input = skr::readFile(QStringLiteral("/dev/stdin"), skr::maximumTextSize);
    if (!input.bytes) {
        QTextStream(stderr) << input.error << '\n';
        return false;
    }
    window.openText(std::move(*input.bytes));
    return true;
}

/// Files as the person who starts the program names them, for a program that runs elsewhere.
skr::StartRequest requestOf(const Arguments &arguments)
{
    skr::StartRequest request{{}, arguments.line, arguments.newWindow};
    for (const QString &policy : arguments.policies)
        request.files << QFileInfo(policy).absoluteFilePath();
    if (!arguments.token.isEmpty())
        request.files << QFileInfo(arguments.token).absoluteFilePath();
    return request;
}

/// Dialogs of a run without a user: questions and errors go to standard error.
class SilentDialogs : public skr::Dialogs
{
public:
    void showError(QWidget * /*parent*/, const QString & /*title*/, const QString &text) override
    {
        QTextStream(stderr) << text << '\n';
    }
    int choosePolicy(QWidget * /*parent*/, const QString &name, const QStringList &places) override
    {
        QTextStream(stderr) << MainWords::tr("“%1” has %2 policies. Save the one you mean as a file of its own.")
                                   .arg(name)
                                   .arg(places.size())
                            << '\n';
        return 0;
    }
};

/// Prints what the banner says and writes what the window shows. Returns the exit code.
int takeScreenshot(skr::MainWindow &window, const QString &path)
{
    window.ensurePolished();
    QCoreApplication::processEvents();
    QTextStream out(stdout);
    out << window.verdict().title << ". " << skr::plainText(window.verdict().sentence) << '\n';
    if (!window.grab().save(path)) {
        QTextStream(stderr) << MainWords::tr("The picture cannot be written to “%1”.").arg(path) << '\n';
        return 2;
    }
    out << path << '\n';
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    skr::forbidCoreDumps();
    QApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("skr-policy-editor"));
    QCoreApplication::setOrganizationName(QStringLiteral("skr-policy-editor"));
    QCoreApplication::setApplicationVersion(QStringLiteral(SKR_VERSION));
    QGuiApplication::setApplicationDisplayName(QStringLiteral("SKR Policy Editor"));
    QGuiApplication::setDesktopFileName(QStringLiteral(SKR_APPLICATION_ID)); // by which a desktop finds name and icon
    QApplication::setStyle(new skr::WidgetStyle);
    skr::Translations translations;
    translations.use({});
    const Arguments arguments = readArguments(application);

    const bool pictured = !arguments.screenshot.isEmpty();
    const bool piped = arguments.policies.contains(QLatin1String("-"));
    const QString socket = pictured ? QString() : skr::Instance::defaultSocket();
    if (!piped && skr::Instance::handOver(requestOf(arguments), socket))
        return 0;

    const QTemporaryDir noSettings; // a picture neither depends on the person's settings nor changes them
    if (pictured)
        QSettings::setPath(QSettings::defaultFormat(), QSettings::UserScope, noSettings.path());
    else
        skr::useSettingsFile();
    if (!skr::preferredLanguage().isEmpty())
        translations.use(skr::preferredLanguage());
    skr::applyColors(skr::colorsNamed(arguments.theme).value_or(skr::preferredColors()));
    if (!pictured && arguments.theme.isEmpty())
        new skr::SystemColors(&application);
    skr::MainWindow window(pictured ? std::make_shared<SilentDialogs>() : std::make_shared<skr::Dialogs>());
    window.restoreSettings();
    if (!arguments.catalogs.isEmpty())
        window.addCatalogs(arguments.catalogs);
    if (arguments.size.isValid())
        window.resize(arguments.size);
    if (pictured) {
        window.setAttribute(Qt::WA_ShowWithoutActivating);
        QLoggingCategory::setFilterRules(
            QStringLiteral("default.warning=false")); // what an off-screen platform cannot do
    }
    window.show();
    bool opened = true;
    for (const QString &policy : arguments.policies)
        opened = (policy == QLatin1String("-") ? openStandardInput(window) : window.openPolicy(policy)) && opened;
    const bool loaded = arguments.token.isEmpty() || window.openToken(arguments.token);
    if (pictured)
        return opened && loaded ? takeScreenshot(window, arguments.screenshot) : 2;
    if (arguments.line > 0 && !arguments.policies.isEmpty())
        window.goToLine(arguments.line);
    skr::Instance instance(socket);
    QObject::connect(&instance, &skr::Instance::requested, &window, [&window](const skr::StartRequest &request) {
        auto *active = qobject_cast<skr::MainWindow *>(QApplication::activeWindow());
        (active == nullptr ? &window : active)->start(request);
    });
    instance.listen();
    window.offerRecovery();
    return QApplication::exec();
}
