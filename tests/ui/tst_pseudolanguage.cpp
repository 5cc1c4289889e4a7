// SPDX-License-Identifier: Apache-2.0
// The window in a language that has every message in brackets: what people can see or hear outside of brackets is data.
#include "tests/program/registration.h"
#include "tests/ui/pseudowindow.h"

#include "core/text/message.h"

#include <QDir>
#include <QTreeView>

using namespace skr;
using namespace skr::test;

class TestPseudoLanguage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void brackets();
    void policies_data() { addFiles({"policies", "defects"}); }
    void policies();
    void points_data();
    void points();
    void tokens_data() { addFiles({"tokens"}); }
    void tokens();
    void wrappings_data() { addFiles({"wrappings"}); }
    void wrappings();

private:
    /// One window for many rows, with a token that is loaded once.
    PseudoWindow &withToken(const QByteArray &policy)
    {
        if (m_window == nullptr) {
            m_window = std::make_unique<PseudoWindow>();
            m_window->window->openToken(samplePath("compliant-cvm.jwt"));
            m_window->data.add(samplePath("compliant-cvm.jwt"));
            m_data = m_window->data;
        }
        m_window->data = m_data;
        m_window->setText(policy.constData());
        m_window->addLoaded();
        return *m_window;
    }
    static void addFiles(std::initializer_list<const char *> folders)
    {
        QTest::addColumn<QString>("path");
        for (const char *folder : folders) {
            const QDir files(QStringLiteral(SKR_TEST_DATA "/") + QLatin1String(folder));
            for (const QFileInfo &file : files.entryInfoList(QDir::Files))
                QTest::addRow("%s/%s", folder, qPrintable(file.fileName())) << file.filePath();
        }
    }

    std::unique_ptr<PseudoWindow> m_window;
    DataWords m_data; ///< of the window, without a policy
};

void TestPseudoLanguage::init()
{
    useOwnSettings();
    QSettings().clear(); // of the files of other rows
}

/// What the other tests rely on.
void TestPseudoLanguage::brackets()
{
    const PseudoLanguage language;
    QCOMPARE(QObject::tr("%1 of %L2").arg(QStringLiteral("a")).arg(7), QStringLiteral("a⟦ of ⟧7"));
    QCOMPARE(QObject::tr("%n error(s)", nullptr, 3), QStringLiteral("3⟦ error(s)⟧"));
    QCOMPARE(toQString(message("rename to `%1`", {"b"})), QStringLiteral("⟦rename to `⟧b⟦`⟧"));
    QCOMPARE(PseudoLanguage::outside(QStringLiteral("a⟦b⟦c⟧⟧d")), QStringList({"a", "d"}));
    DataWords data;
    data.addJson(R"({"claim": "x-ms-ver"})");
    QCOMPARE(data.others(QStringLiteral("x-ms-ver, “claim” is x-ms…")), QStringList("is"));
}

/// With all its problems and their fixes.
void TestPseudoLanguage::policies()
{
    QFETCH(QString, path);
    PseudoWindow &ui = withToken(FileFixture::read(path));
    QCOMPARE(ui.foreignIn({"jsonDock", "whyDock", "wordsDock", "problemsDock"}), QString());
    const auto *fixes = ui.find<QWidget>("fixBar");
    auto *next = ui.find<QAbstractButton>("nextFix");
    auto *problems = ui.find<QTreeView>("problemList");
    QStringList lines;
    for (int row = 0; row < problems->model()->rowCount(); ++row) {
        problems->setCurrentIndex(problems->model()->index(row, 0));
        const QString first = next->text();
        do {
            lines << ui.foreign(fixes);
            if (next->isVisible())
                next->click();
        } while (next->isVisible() && next->text() != first);
    }
    lines.removeAll(QString());
    QCOMPARE(lines.join(u'\n'), QString());
}

void TestPseudoLanguage::points_data()
{
    QTest::addColumn<QByteArray>("text");
    const auto row = [](const char *name, const QByteArray &text) { QTest::newRow(name) << text; };
    const auto entry = [](const QByteArray &authority, const QByteArray &condition) {
        return R"({"version":"1.0.0","anyOf":[{"authority":")" + authority + R"(","allOf":[{)" + condition + "}]}]}";
    };
    const auto condition = [&](const QByteArray &members) {
        return entry("https://sharedeus.eus.attest.azure.net", members);
    };
    const QByteArray type = R"("claim":"x-ms-attestation-type","equals":"sevsnpvm")";
    row("text for a boolean", condition(R"("claim":"x-ms-sevsnpvm-is-debuggable","equals":"false")"));
    row("text for an integer", condition(R"("claim":"x-ms-sevsnpvm-vmpl","equals":"0")"));
    row("value for a text", condition(R"("claim":"x-ms-ver","equals":1.0)"));
    row("spelling of a text", condition(R"("claim":"x-ms-sevsnpvm-is-debuggable","equals":"False")"));
    row("spelling of a number", condition(R"("claim":"x-ms-sevsnpvm-vmpl","equals":0.0)"));
    row("case of a text", condition(R"("claim":"x-ms-attestation-type","equals":"SEVSNPVM")"));
    row("case of a claim", condition(R"("claim":"X-MS-Attestation-Type","equals":"sevsnpvm")"));
    row("slash", entry("https://sharedeus.eus.attest.azure.net/", type));
    row("scheme", entry("sharedeus.eus.attest.azure.net", type));
    row("case of the authority", entry("https://SharedEus.eus.attest.azure.net", type));
    row("notEquals of what is missing", condition(R"("claim":"x-ms-sgx-svn","notEquals":1)"));
    row("exists of what is missing", condition(R"("claim":"x-ms-sgx-svn","exists":true)"));
    row("operand of exists", condition(R"("claim":"x-ms-attestation-type","exists":"yes")"));
    row("claim that is no value", condition(R"("claim":"x-ms-runtime","equals":"a")"));
    row("order of a text", condition(R"("claim":"x-ms-sevsnpvm-vmpl","lessOrEquals":"0")"));
    row("member twice", condition(R"("claim":"x-ms-ver","claim":"x-ms-attestation-type","equals":"sevsnpvm")"));
    row("unknown member", condition(R"("note":1,)" + type));
    row("no version", condition(type).replace(R"("version":"1.0.0",)", ""));
    row("unknown version", condition(type).replace("1.0.0", "7"));
    row("old version", condition(type).replace("1.0.0", "0.2"));
}

/// What the service leaves open, for a token that it decides about.
void TestPseudoLanguage::points()
{
    QFETCH(QByteArray, text);
    PseudoWindow &ui = withToken(text);
    for (const Reading reading : {Reading::AsObserved, Reading::Documented}) {
        ui.window->evaluation()->setReading(reading);
        QCOMPARE(ui.foreignIn({"whyDock", "samplesDock"}), QString());
    }
    ui.window->evaluation()->setReading(Reading::AsObserved);
}

void TestPseudoLanguage::tokens()
{
    QFETCH(QString, path);
    PseudoWindow ui;
    QVERIFY(ui.window->openPolicy(samplePath("confidential-vm.policy.json")));
    ui.addLoaded(samplePath("confidential-vm.policy.json"));
    ui.window->openToken(path);
    ui.addLoaded(path);
    QCOMPARE(ui.foreignIn({"tokenDock", "samplesDock", "whyDock"}), QString());
    QCOMPARE(ui.foreignInDialogs(), QString());
}

void TestPseudoLanguage::wrappings()
{
    QFETCH(QString, path);
    PseudoWindow ui;
    ui.dialogs->nextChoice = 1;
    ui.window->openPolicy(path);
    ui.addLoaded(path);
    QCOMPARE(ui.foreignIn({"jsonDock"}), QString());
    QCOMPARE(ui.foreignInDialogs(), QString());
}

SKR_TEST(TestPseudoLanguage)
#include "tst_pseudolanguage.moc"
