// SPDX-License-Identifier: Apache-2.0
#include "tests/program/registration.h"

#include "core/policy/diagnostic.h"
#include "qt/severitypreferences.h"
#include "tests/ui/windowfixture.h"
#include "ui/preferences/severitiespage.h"

#include <QComboBox>
#include <QTreeWidget>

using namespace skr;

/// Severities as a person sets them: in the preferences, and in a file beside the policy.
class TestSeveritiesPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void setsAndResets();
    void listsEveryCode();
    void reachesTheWindow();
    void fileBesideThePolicyCountsMore();
    void saysWhatIsWrongInThatFile();

private:
    /// False if there is no such code or choice.
    [[nodiscard]] static bool choose(SeveritiesPage *page, const QString &code, const QString &severity)
    {
        auto *codes = page->findChild<QTreeWidget *>(QStringLiteral("severityCodes"));
        const QList<QTreeWidgetItem *> found = codes->findItems(code, Qt::MatchExactly | Qt::MatchRecursive, 2);
        if (found.size() != 1)
            return false;
        codes->setCurrentItem(found.front());
        auto *choice = page->findChild<QComboBox *>(QStringLiteral("severityChoice"));
        const int index = choice->findData(severity);
        if (index < 0)
            return false;
        choice->setCurrentIndex(index);
        Q_EMIT choice->activated(index);
        return true;
    }
    static QString write(const QTemporaryDir &folder, const char *name, const QByteArray &bytes)
    {
        QFile file(folder.filePath(QLatin1String(name)));
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? file.fileName() : QString();
    }
};

namespace {

constexpr auto oldVersionText = R"({"version":"1.0","anyOf":[{"authority":"https://a.b","allOf":[
    {"claim":"x-ms-ver","equals":"1.0"}]}]})";

std::optional<Severity> shownOf(const WindowFixture &ui, std::string_view id)
{
    for (const Diagnostic &diagnostic : ui.window->document()->revision().diagnostics().list) {
        if (diagnostic.id() == id)
            return diagnostic.severity();
    }
    return {};
}

} // namespace

void TestSeveritiesPage::setsAndResets()
{
    useOwnSettings();
    SeverityPreferences preferences;
    SeveritiesPage page(&preferences);
    QVERIFY(choose(&page, QStringLiteral("version-old"), QStringLiteral("error")));
    QCOMPARE(preferences.settings().shown(DiagnosticCode::VersionOld), Severity::Error);
    QCOMPARE(SeverityPreferences().settings(), preferences.settings()); // it is kept
    QVERIFY(choose(&page, QStringLiteral("version-old"), QStringLiteral("off")));
    QCOMPARE(SeverityPreferences().settings().shown(DiagnosticCode::VersionOld), std::nullopt);
    QVERIFY(choose(&page, QStringLiteral("version-old"), QString()));
    QCOMPARE(SeverityPreferences().settings(), SeveritySettings());
}

void TestSeveritiesPage::listsEveryCode()
{
    SeverityPreferences preferences;
    const SeveritiesPage page(&preferences);
    const auto *codes = page.findChild<QTreeWidget *>(QStringLiteral("severityCodes"));
    for (const DiagnosticInfo &row : diagnosticTable())
        QCOMPARE(codes
                     ->findItems(QString::fromUtf8(row.id.data(), static_cast<qsizetype>(row.id.size())),
                                 Qt::MatchExactly | Qt::MatchRecursive, 2)
                     .size(),
                 1);
}

void TestSeveritiesPage::reachesTheWindow()
{
    const WindowFixture ui;
    ui.setText(oldVersionText);
    const std::optional<Severity> before = shownOf(ui, "version-old");
    QVERIFY(before && *before != Severity::Error);
    ui.window->showPreferences();
    auto *page = ui.window->findChild<SeveritiesPage *>();
    QVERIFY(page);
    QVERIFY(choose(page, QStringLiteral("version-old"), QStringLiteral("error")));
    QCOMPARE(shownOf(ui, "version-old"), Severity::Error);
    QVERIFY(choose(page, QStringLiteral("version-old"), QString()));
    QCOMPARE(shownOf(ui, "version-old"), before);
}

void TestSeveritiesPage::fileBesideThePolicyCountsMore()
{
    const QTemporaryDir folder;
    const QString policy = write(folder, "policy.json", oldVersionText);
    QVERIFY(!write(folder, ".skr-policy.json", R"({"severities":{"version-old":"off"}})").isEmpty());
    const WindowFixture ui(WindowFixture::Opens::StartPage);
    QVERIFY(ui.window->openPolicy(policy));
    QCOMPARE(shownOf(ui, "version-old"), std::nullopt);
    const QTemporaryDir other;
    ui.dialogs->nextPath = other.filePath(QStringLiteral("policy.json"));
    QVERIFY(ui.window->saveAs()); // the file beside it is none of this place
    QVERIFY(shownOf(ui, "version-old"));
}

void TestSeveritiesPage::saysWhatIsWrongInThatFile()
{
    const QTemporaryDir folder;
    const QString policy = write(folder, "policy.json", oldVersionText);
    QVERIFY(!write(folder, ".skr-policy.json", "{\n\"severities\":{\"no-such-code\":\"off\"}}").isEmpty());
    const FolderSeverities severities = folderSeverities(policy);
    QCOMPARE(severities.settings, SeveritySettings());
    QCOMPARE(severities.problems.size(), 1);
    QVERIFY2(severities.problems.front().startsWith(QStringLiteral(".skr-policy.json, line 2: ")),
             qPrintable(severities.problems.front()));
    QVERIFY(folderSeverities({}).problems.isEmpty());
}

SKR_TEST(TestSeveritiesPage)
#include "tst_severitiespage.moc"
