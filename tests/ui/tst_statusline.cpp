// SPDX-License-Identifier: Apache-2.0
// What the status bar says, and which pane comes to the front when.
#include "tests/program/registration.h"
#include "tests/ui/filefixture.h"

#include "ui/look/palettes.h"
#include "ui/look/theme.h"

#include <QDockWidget>
#include <QLabel>
#include <QStatusBar>
#include <QToolButton>

using namespace skr;

class TestStatusLine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void counts_data();
    void counts();
    void lineEnds_data();
    void lineEnds();
    void clickShowsTheProblems();
    void frontAfterOpening_data();
    void frontAfterOpening();
    void frontAfterLoading_data();
    void frontAfterLoading();
    void editsBringNothingToTheFront();
    void followsThePalette();

private:
    static bool inFront(const WindowFixture &ui, const char *name)
    {
        return ui.window->rect().intersects(ui.find<QDockWidget>(name)->geometry()); // else it is kept outside
    }
};

void TestStatusLine::counts_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("says");
    QTest::addColumn<QString>("title");
    const auto row = [](const char *says, const char *title, const char *text) {
        QTest::newRow(says) << QByteArray(text) << QString::fromLatin1(says) << QString::fromLatin1(title);
    };
    row("No problems", "Problems", R"({"version": "1.0.0", "anyOf": [{"authority": "https://a.b", "allOf": [
        {"claim": "x-ms-policy.a", "equals": "b"}]}]})");
    row("1 error", "Problems (1)", R"({"anyOf": [], "version": "1.0.0"})");
    row("2 errors", "Problems (2)", R"({"anyOf": [7, 8], "version": "1.0.0"})");
    row("1 error, 1 warning", "Problems (2)", R"({"anyOf": [{"authority": "https://a.b", "allOf": []}]})");
}

void TestStatusLine::counts()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, says);
    QFETCH(QString, title);
    WindowFixture ui;
    ui.setText(text.constData());
    auto *problems = ui.find<QToolButton>("problemCount");
    QCOMPARE(problems->text(), says);
    QVERIFY(!problems->icon().isNull());
    QCOMPARE(ui.find<QDockWidget>("problemsDock")->windowTitle(), title);
}

void TestStatusLine::lineEnds_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("says");
    QTest::newRow("LF") << QByteArray("{\n}") << "UTF-8, LF";
    QTest::newRow("CRLF") << QByteArray("{\r\n}") << "UTF-8, CRLF";
    QTest::newRow("both") << QByteArray("{\r\n\n}") << "UTF-8, CRLF and LF";
    QTest::newRow("none") << QByteArray("{}") << "UTF-8";
    QTest::newRow("byte order mark") << QByteArray("\xEF\xBB\xBF{\n}") << "UTF-8 with BOM, LF";
    QTest::newRow("not UTF-8") << QByteArray("{\"\xFF\"\n}") << "Not UTF-8, LF";
}

void TestStatusLine::lineEnds()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, says);
    WindowFixture ui;
    ui.setText(text.constData());
    QCOMPARE(ui.find<QLabel>("encoding")->text(), says);
}

void TestStatusLine::clickShowsTheProblems()
{
    WindowFixture ui;
    ui.find<QDockWidget>("problemsDock")->close();
    QTest::mouseClick(ui.find<QToolButton>("problemCount"), Qt::LeftButton);
    QVERIFY(inFront(ui, "problemsDock"));
}

void TestStatusLine::frontAfterOpening_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("front");
    QTest::newRow("with errors") << QByteArray("{") << QByteArray("problemsDock");
    QTest::newRow("valid") << FileFixture::read(samplePath("confidential-vm.policy.json")) << QByteArray("whyDock");
}

void TestStatusLine::frontAfterOpening()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, front);
    FileFixture ui;
    QVERIFY(ui.window->openPolicy(ui.write(QStringLiteral("a.json"), text)));
    QVERIFY(inFront(ui, front.constData()));
}

void TestStatusLine::frontAfterLoading_data()
{
    QTest::addColumn<QByteArray>("token");
    QTest::addColumn<QByteArray>("front");
    QTest::newRow("released") << QByteArray("compliant-cvm.jwt") << QByteArray("problemsDock");
    QTest::newRow("refused") << QByteArray("secure-boot-off.jwt") << QByteArray("whyDock");
}

void TestStatusLine::frontAfterLoading()
{
    QFETCH(QByteArray, token);
    QFETCH(QByteArray, front);
    FileFixture ui;
    QVERIFY(ui.window->openPolicy(samplePath("confidential-vm.policy.json")));
    ui.find<QDockWidget>("problemsDock")->raise();
    QVERIFY(ui.window->openToken(samplePath(token.constData())));
    QVERIFY(inFront(ui, front.constData()));
    QVERIFY(inFront(ui, "tokenDock"));
}

void TestStatusLine::editsBringNothingToTheFront()
{
    FileFixture ui;
    QVERIFY(ui.window->openPolicy(samplePath("confidential-vm.policy.json")));
    QVERIFY(ui.window->openToken(samplePath("secure-boot-off.jwt")));
    QVERIFY(inFront(ui, "whyDock"));
    ui.window->document()->apply({{0, 1}, ""}, QStringLiteral("Break"));
    QVERIFY(inFront(ui, "whyDock"));
    ui.find<QDockWidget>("problemsDock")->raise();
    ui.window->document()->apply({{0, 0}, "{"}, QStringLiteral("Mend"));
    QVERIFY(inFront(ui, "problemsDock"));
}

/// While the program runs, as when a desktop goes dark in the evening.
void TestStatusLine::followsThePalette()
{
    const QPalette before = QApplication::palette();
    FileFixture ui;
    QApplication::setPalette(lightPalette());
    ui.setText("{");
    const auto iconColor = [&] {
        const QImage image = ui.find<QToolButton>("problemCount")->icon().pixmap(32).toImage();
        QColor strongest = Qt::transparent;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                if (image.pixelColor(x, y).alpha() > strongest.alpha())
                    strongest = image.pixelColor(x, y);
            }
        }
        return strongest;
    };
    QCOMPARE(iconColor(), roleColor(Role::NotMet, lightPalette()));
    QApplication::setPalette(darkPalette());
    QCoreApplication::processEvents();
    QCOMPARE(iconColor(), roleColor(Role::NotMet, darkPalette()));
    for (const QWidget *widget : ui.window->findChildren<QWidget *>()) {
        if (widget->isVisible())
            QVERIFY2(isDark(widget->palette()), widget->metaObject()->className());
    }
    QApplication::setPalette(before);
}

SKR_TEST(TestStatusLine)
#include "tst_statusline.moc"
