// SPDX-License-Identifier: Apache-2.0
#include "tests/program/registration.h"

#include "ui/look/icons.h"

#include <QDir>
#include <QGuiApplication>
#include <QImage>
#include <QPainter>
#include <QPalette>
#include <QRegularExpression>
#include <QTest>

using namespace skr;

namespace {

/// The colour that most of what is drawn has.
QColor drawnColor(const QIcon &icon, QIcon::Mode mode = QIcon::Normal)
{
    const QImage image = icon.pixmap(QSize(64, 64), 1, mode).toImage();
    QHash<QRgb, int> counts;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (qAlpha(image.pixel(x, y)) == 255)
                ++counts[image.pixel(x, y)];
        }
    }
    QRgb most = 0;
    for (auto it = counts.cbegin(); it != counts.cend(); ++it)
        most = it.value() > counts.value(most) ? it.key() : most;
    return {most};
}

void setTextColor(const QColor &color)
{
    QPalette palette = QGuiApplication::palette();
    palette.setColor(QPalette::Text, color);
    QGuiApplication::setPalette(palette);
}

} // namespace

class TestIcons : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support)"))); }
    void drawsEveryFile_data();
    void drawsEveryFile();
    void takesTheTextColorOfThePalette();
    void keepsAColorOfItsOwn();
    void isPalerWhenDisabled();
    void isCrispOnEveryScreen_data();
    void isCrispOnEveryScreen();
    void paintsItself();
};

void TestIcons::drawsEveryFile_data()
{
    QTest::addColumn<QString>("name");
    for (const QFileInfo &file : QDir(QStringLiteral(":/icons")).entryInfoList({QStringLiteral("*.svg")}))
        QTest::newRow(qPrintable(file.fileName())) << file.completeBaseName();
}

void TestIcons::drawsEveryFile()
{
    QFETCH(QString, name);
    const QImage image = icon(name).pixmap(QSize(16, 16), 1).toImage();
    QImage blank(image.size(), image.format());
    blank.fill(Qt::transparent);
    QVERIFY(image != blank);
}

void TestIcons::takesTheTextColorOfThePalette()
{
    const QIcon met = icon(QStringLiteral("met"));
    setTextColor(QColor(0x123456));
    QCOMPARE(drawnColor(met), QColor(0x123456));
    setTextColor(QColor(0xE3E5E9));
    QCOMPARE(drawnColor(met), QColor(0xE3E5E9));
}

void TestIcons::keepsAColorOfItsOwn()
{
    setTextColor(QColor(0x123456));
    QCOMPARE(drawnColor(icon(QStringLiteral("met"), QColor(0x1B6E35))), QColor(0x1B6E35));
}

void TestIcons::isPalerWhenDisabled()
{
    setTextColor(Qt::black);
    const QColor color = drawnColor(icon(QStringLiteral("met")), QIcon::Disabled);
    QVERIFY(color.lightness() > 64);
    QVERIFY(color.lightness() < QGuiApplication::palette().color(QPalette::Window).lightness());
}

void TestIcons::isCrispOnEveryScreen_data()
{
    QTest::addColumn<qreal>("ratio");
    QTest::newRow("ordinary") << 1.0;
    QTest::newRow("one and a half") << 1.5;
    QTest::newRow("double") << 2.0;
}

void TestIcons::isCrispOnEveryScreen()
{
    QFETCH(qreal, ratio);
    const QPixmap pixmap = icon(QStringLiteral("met")).pixmap(QSize(16, 16), ratio);
    QCOMPARE(pixmap.size(), QSize(16, 16) * ratio);
    QCOMPARE(pixmap.devicePixelRatio(), ratio);
}

void TestIcons::paintsItself()
{
    const QIcon met = icon(QStringLiteral("met"));
    QImage image(32, 32, QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(2);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    met.paint(&painter, QRect(0, 0, 16, 16));
    painter.end();
    QCOMPARE(image.convertToFormat(QImage::Format_ARGB32),
             met.pixmap(QSize(16, 16), 2).toImage().convertToFormat(QImage::Format_ARGB32));
}

SKR_TEST(TestIcons)
#include "tst_icons.moc"
