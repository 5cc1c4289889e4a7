// SPDX-License-Identifier: Apache-2.0
#include "tests/program/registration.h"

#include "ui/look/theme.h"

#include "tests/ui/windowfixture.h"
#include "ui/look/palettes.h"
#include "ui/parts/listview.h"
#include "ui/parts/quietlabel.h"

#include <QPalette>
#include <QTest>

#include <cmath>

using namespace skr;

namespace {

double luminance(const QColor &color)
{
    const auto linear = [](double share) {
        return share <= 0.03928 ? share / 12.92 : std::pow((share + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

/// As WCAG 2 defines it.
double contrast(const QColor &first, const QColor &second)
{
    const double lighter = std::max(luminance(first), luminance(second));
    const double darker = std::min(luminance(first), luminance(second));
    return (lighter + 0.05) / (darker + 0.05);
}

struct Look {
    const char *name;
    QPalette palette;
    double enough; ///< contrast that text needs
};

/// The palettes that the program has, and those of a desktop in high contrast.
std::vector<Look> looks()
{
    QPalette blackOnWhite(Qt::white, Qt::white);
    blackOnWhite.setColor(QPalette::Highlight, QColor(0x003E92));
    QPalette yellow(Qt::black, Qt::black);
    yellow.setColor(QPalette::Highlight, Qt::yellow);
    return {{"light", lightPalette(), 4.5},
            {"dark", darkPalette(), 4.5},
            {"high contrast", highContrastPalette(), 7},
            {"black on white", blackOnWhite, 7},
            {"white on black with yellow", yellow, 7}};
}

void addLooks()
{
    QTest::addColumn<QPalette>("palette");
    QTest::addColumn<double>("enough");
    for (const Look &look : looks())
        QTest::newRow(look.name) << look.palette << look.enough;
}

/// What cannot be read; empty if the contrast is enough.
QString tooFaint(const char *what, const QColor &text, const QColor &background, double enough)
{
    const double found = contrast(text, background);
    if (found >= enough)
        return {};
    return QStringLiteral("%1: %2 on %3 has %4")
        .arg(QLatin1String(what), text.name(), background.name(), QString::number(found));
}

} // namespace

class TestTheme : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rolesAreReadable_data() { addLooks(); }
    void rolesAreReadable();
    void jsonIsReadable_data() { addLooks(); }
    void jsonIsReadable();
    void textIsReadable_data() { addLooks(); }
    void textIsReadable();
    void selectionIsSeen_data() { addLooks(); }
    void selectionIsSeen();
    void knowsHighContrast();
    void followsWhileItRuns_data() { addLooks(); }
    void followsWhileItRuns();
    void followsTheSystem();
    void everySeverityHasARole();
    void fixedFontHasTheApplicationsSize();
};

/// What has colours of its own takes them from the new palette, too.
void TestTheme::followsWhileItRuns()
{
    QFETCH(QPalette, palette);
    const WindowFixture ui;
    const auto *quiet = ui.window->findChild<QuietLabel *>();
    const auto *list = ui.window->findChild<ListView *>();
    QVERIFY(quiet && list);
    const QPalette before = QApplication::palette();
    QApplication::setPalette(palette);
    QTRY_COMPARE(ui.tree->palette().color(QPalette::Highlight), softSelection(palette));
    QCOMPARE(ui.tree->palette().color(QPalette::HighlightedText), palette.color(QPalette::Text));
    QCOMPARE(ui.tree->palette().color(QPalette::Base), palette.color(QPalette::Base));
    QCOMPARE(list->palette().color(QPalette::Base), palette.color(QPalette::Base));
    QCOMPARE(list->palette().color(QPalette::Highlight), softSelection(palette));
    QCOMPARE(quiet->palette().color(QPalette::WindowText), roleColor(Role::Quiet, palette));
    QApplication::setPalette(before);
}

void TestTheme::followsTheSystem()
{
    useOwnSettings();
    const QPalette before = QApplication::palette();
    followSystem(true);
    QVERIFY(isDark(QApplication::palette()));
    followSystem(false);
    QVERIFY(!isDark(QApplication::palette()));
    setPreferredColors(Colors::Light);
    followSystem(true);
    QVERIFY(!isDark(QApplication::palette())); // the person's own choice counts more
    followSystem(false);
    setPreferredColors(Colors::System);
    QApplication::setPalette(before);
}

void TestTheme::rolesAreReadable()
{
    QFETCH(QPalette, palette);
    QFETCH(double, enough);
    for (const Role role : {Role::Met, Role::NotMet, Role::Undocumented, Role::Warning, Role::Quiet, Role::Security}) {
        const QColor color = roleColor(role, palette);
        QCOMPARE(tooFaint("base", color, palette.color(QPalette::Base), enough), QString());
        QCOMPARE(tooFaint("window", color, palette.color(QPalette::Window), enough), QString());
        QCOMPARE(tooFaint("selection", color, softSelection(palette), enough), QString());
        QCOMPARE(tooFaint("banner", color, bannerTint(role, palette), enough), QString());
        QCOMPARE(tooFaint("text on the banner", palette.color(QPalette::Text), bannerTint(role, palette), enough),
                 QString());
    }
}

void TestTheme::jsonIsReadable()
{
    QFETCH(QPalette, palette);
    QFETCH(double, enough);
    const JsonColors json = jsonColors(palette);
    for (const QColor &color : {json.key, json.string, json.number, json.keyword, json.punctuation, json.comment}) {
        QCOMPARE(tooFaint("JSON", color, palette.color(QPalette::Base), enough), QString());
        QCOMPARE(tooFaint("JSON in the marked range", color, softSelection(palette), enough), QString());
    }
}

/// What the palette itself says of text, and our own backgrounds for it. Disabled text need not be readable.
void TestTheme::textIsReadable()
{
    QFETCH(QPalette, palette);
    QFETCH(double, enough);
    const std::pair<QPalette::ColorRole, QPalette::ColorRole> pairs[] = {
        {QPalette::WindowText, QPalette::Window},       {QPalette::Text, QPalette::Base},
        {QPalette::Text, QPalette::AlternateBase},      {QPalette::ButtonText, QPalette::Button},
        {QPalette::ToolTipText, QPalette::ToolTipBase},
    };
    for (const auto &[text, background] : pairs)
        QCOMPARE(tooFaint("palette", palette.color(text), palette.color(background), enough), QString());
    for (const QColor &tint : {softSelection(palette), bannerTint(palette), foundText(palette)})
        QCOMPARE(tooFaint("tint", palette.color(QPalette::Text), tint, enough), QString());
    if (palette == lightPalette() || palette == darkPalette() || palette == highContrastPalette()) {
        QCOMPARE(
            tooFaint("placeholder", palette.color(QPalette::PlaceholderText), palette.color(QPalette::Base), enough),
            QString());
        QCOMPARE(
            tooFaint("selected", palette.color(QPalette::HighlightedText), palette.color(QPalette::Highlight), enough),
            QString());
        for (const QPalette::ColorRole link : {QPalette::Link, QPalette::LinkVisited}) {
            QCOMPARE(tooFaint("link", palette.color(link), palette.color(QPalette::Base), enough), QString());
            QCOMPARE(tooFaint("link in a window", palette.color(link), palette.color(QPalette::Window), enough),
                     QString());
        }
    }
}

/// Where a tint is too faint to be the only sign, there is a frame.
void TestTheme::selectionIsSeen()
{
    QFETCH(QPalette, palette);
    QFETCH(double, enough);
    const QColor frame = selectionFrame(palette);
    QCOMPARE(frame.isValid(), enough > 4.5);
    if (frame.isValid())
        QCOMPARE(tooFaint("frame", frame, palette.color(QPalette::Base), 3), QString());
}

void TestTheme::knowsHighContrast()
{
    QVERIFY(!isHighContrast(lightPalette()));
    QVERIFY(!isHighContrast(darkPalette()));
    QVERIFY(isHighContrast(highContrastPalette()));
    QVERIFY(!isHighContrast(QPalette(QColor(0xEFEFEF), QColor(0xEFEFEF)))); // black on a white base, as Fusion has it
}

void TestTheme::everySeverityHasARole()
{
    QCOMPARE(roleOf(Severity::Error), Role::NotMet);
    QCOMPARE(roleOf(Severity::Warning), Role::Warning);
    QCOMPARE(roleOf(Severity::Security), Role::Security);
    QCOMPARE(roleOf(Severity::Hint), Role::Quiet);
}

void TestTheme::fixedFontHasTheApplicationsSize()
{
    QFont font = QGuiApplication::font();
    font.setPointSizeF(13.5);
    QGuiApplication::setFont(font);
    QCOMPARE(fixedFont().pointSizeF(), 13.5);
    font.setPixelSize(20);
    QGuiApplication::setFont(font);
    QCOMPARE(fixedFont().pixelSize(), 20);
}

SKR_TEST(TestTheme)
#include "tst_theme.moc"
