// SPDX-License-Identifier: Apache-2.0
#include "ui/window/theme.h"

#include <QPalette>
#include <QTest>

#include <cmath>

using namespace skr;

namespace {

constexpr double enoughContrast = 4.5;

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

QPalette lightPalette()
{
    QPalette palette;
    palette.setColor(QPalette::Window, QColor(0xEFEFEF));
    palette.setColor(QPalette::Base, Qt::white);
    palette.setColor(QPalette::Text, QColor(0x202124));
    palette.setColor(QPalette::Highlight, QColor(0x308CC6));
    return palette;
}

QPalette darkPalette()
{
    QPalette palette;
    palette.setColor(QPalette::Window, QColor(0x2B2D31));
    palette.setColor(QPalette::Base, QColor(0x1F2124));
    palette.setColor(QPalette::Text, QColor(0xE3E5E9));
    palette.setColor(QPalette::Highlight, QColor(0x3D7BD9));
    return palette;
}

void addRows(const char *name, Role role)
{
    QTest::addRow("%s, light", name) << lightPalette() << role;
    QTest::addRow("%s, dark", name) << darkPalette() << role;
}

} // namespace

class TestTheme : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void roleIsReadable_data();
    void roleIsReadable();
    void jsonIsReadable_data();
    void jsonIsReadable();
    void tintsKeepTextReadable_data();
    void tintsKeepTextReadable();
    void everySeverityHasARole();
    void fixedFontHasTheApplicationsSize();
};

void TestTheme::roleIsReadable_data()
{
    QTest::addColumn<QPalette>("palette");
    QTest::addColumn<Role>("role");
    addRows("met", Role::Met);
    addRows("not met", Role::NotMet);
    addRows("undocumented", Role::Undocumented);
    addRows("warning", Role::Warning);
    addRows("quiet", Role::Quiet);
    addRows("security", Role::Security);
}

void TestTheme::roleIsReadable()
{
    QFETCH(QPalette, palette);
    QFETCH(Role, role);
    const QColor color = roleColor(role, palette);
    QVERIFY(contrast(color, palette.color(QPalette::Base)) >= enoughContrast);
    QVERIFY(contrast(color, palette.color(QPalette::Window)) >= enoughContrast);
    QVERIFY(contrast(color, softSelection(palette)) >= enoughContrast);
    QVERIFY(contrast(color, bannerTint(role, palette)) >= enoughContrast);
}

void TestTheme::jsonIsReadable_data()
{
    QTest::addColumn<QPalette>("palette");
    QTest::addColumn<QColor>("color");
    for (const bool dark : {false, true}) {
        const QPalette palette = dark ? darkPalette() : lightPalette();
        const char *name = dark ? "dark" : "light";
        const JsonColors colors = jsonColors(palette);
        QTest::addRow("key, %s", name) << palette << colors.key;
        QTest::addRow("string, %s", name) << palette << colors.string;
        QTest::addRow("number, %s", name) << palette << colors.number;
        QTest::addRow("keyword, %s", name) << palette << colors.keyword;
        QTest::addRow("punctuation, %s", name) << palette << colors.punctuation;
        QTest::addRow("comment, %s", name) << palette << colors.comment;
    }
}

void TestTheme::jsonIsReadable()
{
    QFETCH(QPalette, palette);
    QFETCH(QColor, color);
    QVERIFY(contrast(color, palette.color(QPalette::Base)) >= enoughContrast);
    QVERIFY(contrast(color, softSelection(palette)) >= enoughContrast);
}

void TestTheme::tintsKeepTextReadable_data()
{
    QTest::addColumn<QPalette>("palette");
    QTest::newRow("light") << lightPalette();
    QTest::newRow("dark") << darkPalette();
}

void TestTheme::tintsKeepTextReadable()
{
    QFETCH(QPalette, palette);
    const QColor text = palette.color(QPalette::Text);
    for (const QColor &tint : {softSelection(palette), bannerTint(palette), foundText(palette), hairline(palette)})
        QVERIFY(contrast(text, tint) >= enoughContrast);
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

QTEST_MAIN(TestTheme)
#include "tst_theme.moc"
