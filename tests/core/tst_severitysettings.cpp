// SPDX-License-Identifier: Apache-2.0
#include "tests/program/registration.h"

#include "core/policy/policyrevision.h"
#include "core/policy/severitysettings.h"

#include <QByteArray>
#include <QTest>

using namespace skr;

namespace {

/// Errors `root-all-of` and `json-trailing-comma`, warning `version-missing`, hint `value-as-text`.
const char *const debugAsText =
    R"({"allOf":[{"authority":"https://a.b","allOf":[{"claim":"x-ms-sevsnpvm-is-debuggable","equals":"false"},]}]})";

std::shared_ptr<const PolicyRevision> checkedWith(const SeveritySettings &settings)
{
    return PolicyRevision::make(debugAsText, *ClaimCatalog::builtIn(), settings);
}

/// `id:severity`, for all diagnostics.
QByteArray codesWithSeverities(const PolicyRevision &revision)
{
    QByteArray result;
    for (const Diagnostic &diagnostic : revision.diagnostics().list)
        result += (result.isEmpty() ? "" : " ") + QByteArray(diagnostic.id().data()) + ":"
            + QByteArray(spelling(diagnostic.severity()).data());
    return result;
}

} // namespace

class TestSeveritySettings : public QObject
{
    Q_OBJECT

private slots:
    void tableCountsWithoutSettings();
    void otherSeverityIsShown();
    void mutedIsAbsent();
    void validityDoesNotDependOnSettings();
    void laterSettingsCount();
    void unknownIdIsRefused();
    void countsWhatIsOmitted();
};

void TestSeveritySettings::tableCountsWithoutSettings()
{
    for (const DiagnosticInfo &row : diagnosticTable())
        QCOMPARE(SeveritySettings().shown(row.code), std::optional(row.severity));
    QCOMPARE(codesWithSeverities(*checkedWith({})),
             QByteArray("version-missing:warning root-all-of:error value-as-text:hint json-trailing-comma:error"));
}

void TestSeveritySettings::otherSeverityIsShown()
{
    SeveritySettings settings;
    QVERIFY(settings.set("value-as-text", Severity::Error));
    QVERIFY(settings.set("root-all-of", Severity::Hint));
    const auto revision = checkedWith(settings);
    QCOMPARE(codesWithSeverities(*revision),
             QByteArray("version-missing:warning root-all-of:hint value-as-text:error json-trailing-comma:error"));
    QCOMPARE(revision->diagnostics().errors, std::size_t(2));
    QCOMPARE(revision->diagnostics().invalidating, std::size_t(2));
    QVERIFY(revision->diagnostics().list.at(1).invalidates());
    QVERIFY(!revision->diagnostics().list.at(2).invalidates());
}

void TestSeveritySettings::mutedIsAbsent()
{
    SeveritySettings settings;
    QVERIFY(settings.set("value-as-text", std::nullopt));
    QVERIFY(settings.set("json-trailing-comma", std::nullopt));
    const auto revision = checkedWith(settings);
    QCOMPARE(codesWithSeverities(*revision), QByteArray("version-missing:warning root-all-of:error"));
    QCOMPARE(revision->diagnostics().omitted, std::size_t(0));
}

void TestSeveritySettings::validityDoesNotDependOnSettings()
{
    SeveritySettings muted;
    SeveritySettings grave;
    for (const DiagnosticInfo &row : diagnosticTable()) {
        muted.set(row.id, std::nullopt);
        grave.set(row.id, Severity::Error);
    }
    const auto revision = checkedWith(muted);
    QVERIFY(revision->diagnostics().list.empty());
    QCOMPARE(revision->diagnostics().errors, std::size_t(0));
    QVERIFY(!revision->isValid());

    const auto warned = PolicyRevision::make(R"({"version":"0.2","anyOf":[{"authority":"a.b","allOf":[)"
                                             R"({"claim":"x-ms-policy.a","equals":"a"}]}]})",
                                             *ClaimCatalog::builtIn(), grave);
    QCOMPARE(warned->diagnostics().errors, std::size_t(2));
    QVERIFY(warned->isValid());
}

void TestSeveritySettings::laterSettingsCount()
{
    SeveritySettings settings;
    settings.set("value-as-text", Severity::Warning);
    settings.set("version-old", std::nullopt);
    SeveritySettings over;
    over.set("version-old", Severity::Error);
    settings.apply(over);
    QCOMPARE(settings.shown(DiagnosticCode::ValueAsText), std::optional(Severity::Warning));
    QCOMPARE(settings.shown(DiagnosticCode::VersionOld), std::optional(Severity::Error));
    QVERIFY(settings != over);
    QCOMPARE(settings.changes().size(), std::size_t(2));
}

void TestSeveritySettings::unknownIdIsRefused()
{
    SeveritySettings settings;
    QVERIFY(!settings.set("no-such-code", Severity::Error));
    QVERIFY(settings == SeveritySettings());
}

void TestSeveritySettings::countsWhatIsOmitted()
{
    std::string commas = "[";
    for (std::size_t i = 0; i < 2 * SyntaxTree::maximumErrors; ++i)
        commas += ",";
    const auto counts = [&](std::optional<Severity> severity) {
        SeveritySettings settings;
        settings.set("json-extra-comma", severity);
        const auto revision = PolicyRevision::make(commas + "]", *ClaimCatalog::builtIn(), settings);
        const Diagnostics &diagnostics = revision->diagnostics();
        return std::array{diagnostics.list.size() + diagnostics.omitted, diagnostics.errors, diagnostics.invalidating};
    };
    // All but the commas: no object, and perhaps a comma of another kind.
    const auto muted = counts(std::nullopt);
    const auto hinted = counts(Severity::Hint);
    const auto grave = counts(Severity::Error);
    QCOMPARE(hinted[0], grave[0]);
    QCOMPARE(hinted[1], muted[1]);
    QCOMPARE(hinted[0] - muted[0], grave[1] - muted[1]);
    QVERIFY(hinted[0] - muted[0] > SyntaxTree::maximumErrors);
    QCOMPARE(muted[2], grave[2]);
    QCOMPARE(grave[2], grave[1]);
}

SKR_TEST(TestSeveritySettings)
#include "tst_severitysettings.moc"
