// SPDX-License-Identifier: Apache-2.0
#include "tests/program/registration.h"

#include "qt/diagnosticmodel.h"
#include "qt/tokenfixture.h"
#include "qt/treefixture.h"
#include "qt/verdicttext.h"

#include <QSignalSpy>
#include <QTest>
#include <QUndoStack>

using namespace skr;

namespace {

const char *const valid = "{'version':'1.0.0','anyOf':[{'authority':'a.b','allOf':["
                          "{'claim':'x-ms-sevsnpvm-vmpl','equals':'0'},{'claim':'x-ms-ver','equals':true},"
                          "{'claim':'x-ms-compliance-status','equals':'azure-compliant-cvm'}]}]}";
const char *const unfinished = "{'version':'1.0.0','anyOf':[{'authority':'https://a.b','allOf':[]}]}";

SeveritySettings with(std::string_view id, std::optional<Severity> severity)
{
    SeveritySettings settings;
    settings.set(id, severity);
    return settings;
}

QStringList severitiesAndIds(const DiagnosticModel &model)
{
    QStringList lines;
    for (int row = 0; row < model.rowCount(); ++row)
        lines << model.index(row, 0).data().toString() + u' '
                + model.index(row, 0).data(DiagnosticModel::IdRole).toString();
    return lines;
}

} // namespace

/// Other severities for the same text.
class TestSeverities : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void documentIsOnlyCheckedAnew();
    void settingsOutliveTheText();
    void problemsThatChangeAlone();
    void treeShowsThem();
    void outcomesStay();
    void mutedErrorIsStillSaid();
    void shownErrorIsNoReason();
};

void TestSeverities::documentIsOnlyCheckedAnew()
{
    PolicyDocument document(ClaimCatalog::builtIn());
    document.setText(json(valid));
    const QSignalSpy rechecked(&document, &PolicyDocument::rechecked);
    const QSignalSpy edited(&document, &PolicyDocument::edited);
    document.setSeverities(with("value-as-text", Severity::Error));
    document.setSeverities(with("value-as-text", Severity::Error));
    QCOMPARE(rechecked.size(), 1);
    QCOMPARE(edited.size(), 0);
    QCOMPARE(document.text(), json(valid));
    QCOMPARE(document.undoStack()->count(), 0);
    QVERIFY(!document.isModified());
    QCOMPARE(document.revision().diagnostics().errors, std::size_t(1));
    QVERIFY(document.revision().isValid());
}

void TestSeverities::settingsOutliveTheText()
{
    PolicyDocument document(ClaimCatalog::builtIn());
    document.setSeverities(with("value-as-text", std::nullopt));
    document.setText(json(valid));
    QCOMPARE(document.revision().diagnostics().list.size(), std::size_t(2));
    document.apply({{document.text().size(), document.text().size()}, "\n"}, QStringLiteral("Add a line"));
    QCOMPARE(document.revision().diagnostics().list.size(), std::size_t(2));
}

void TestSeverities::problemsThatChangeAlone()
{
    PolicyDocument document(ClaimCatalog::builtIn());
    document.setText(json(valid));
    DiagnosticModel model(&document);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    const QPersistentModelIndex first = model.index(0, 0);
    const QPersistentModelIndex last = model.index(2, 0);
    document.setSeverities(with("value-as-text", Severity::Security));
    QCOMPARE(severitiesAndIds(model),
             QStringList({QStringLiteral("Warning authority-not-https"), QStringLiteral("Security value-as-text"),
                          QStringLiteral("Warning value-type")}));
    QCOMPARE(first.row(), 0);
    QCOMPARE(last.row(), 2);
    QCOMPARE(model.count(Severity::Security), std::size_t(1));

    document.setSeverities(with("value-as-text", std::nullopt));
    QCOMPARE(severitiesAndIds(model),
             QStringList({QStringLiteral("Warning authority-not-https"), QStringLiteral("Warning value-type")}));
    QCOMPARE(last.row(), 1);
}

void TestSeverities::treeShowsThem()
{
    TreeFixture fixture(json(valid));
    const QModelIndex value = fixture.at({0, 0}, PolicyTreeModel::ValueColumn);
    QVERIFY(!value.data(PolicyTreeModel::SeverityRole).isValid()); // a hint is not marked
    const QSignalSpy changed(&fixture.model, &PolicyTreeModel::dataChanged);
    const QSignalSpy removed(&fixture.model, &PolicyTreeModel::rowsRemoved);
    const QSignalSpy reset(&fixture.model, &PolicyTreeModel::modelReset);
    fixture.document.setSeverities(with("value-as-text", Severity::Error));
    QCOMPARE(value.data(PolicyTreeModel::SeverityRole).toInt(), int(Severity::Error));
    QVERIFY(!changed.isEmpty());
    for (const QList<QVariant> &range : changed) // else the editor of a row loses what is half typed
        QVERIFY(range.front().toModelIndex().column() > PolicyTreeModel::ValueColumn);
    QVERIFY(removed.isEmpty() && reset.isEmpty());
}

void TestSeverities::outcomesStay()
{
    TreeFixture fixture(json("{'version':'1.0','anyOf':[{'authority':'https://a.b','allOf':["
                             "{'claim':'x-ms-ver','equals':'1.0'}]}]}"));
    fixture.setToken(json("{'iss':'https://a.b','x-ms-ver':'1.0'}"));
    const QStringList before = printed(fixture.model, PolicyTreeModel::ColumnCount);
    QVERIFY2(before.join(u'\n').contains(QStringLiteral("1.0 | ")), qPrintable(before.join(u'\n')));
    fixture.document.setSeverities(with("version-old", Severity::Warning));
    QCOMPARE(printed(fixture.model, PolicyTreeModel::ColumnCount), before);
    QCOMPARE(fixture.evaluation.current()->revision().diagnostics().list.front().severity(), Severity::Warning);
}

void TestSeverities::mutedErrorIsStillSaid()
{
    const auto revision = [](std::optional<Severity> severity) {
        return PolicyRevision::make(json(unfinished), *ClaimCatalog::builtIn(), with("block-empty", severity));
    };
    QCOMPARE(verdictKind(*revision(Severity::Hint), nullptr), VerdictText::Kind::NotFinished);
    QVERIFY(verdictText(*revision(Severity::Hint), nullptr).sentence.startsWith(QStringLiteral("A block has no")));
    QCOMPARE(verdictKind(*revision(std::nullopt), nullptr), VerdictText::Kind::NotValid);
    QVERIFY(verdictText(*revision(std::nullopt), nullptr).sentence.contains(QStringLiteral("1 error")));
}

void TestSeverities::shownErrorIsNoReason()
{
    const auto revision =
        PolicyRevision::make(json(valid), *ClaimCatalog::builtIn(), with("authority-not-https", Severity::Error));
    QCOMPARE(revision->diagnostics().errors, std::size_t(1));
    QCOMPARE(verdictKind(*revision, nullptr), VerdictText::Kind::NoToken);
}

SKR_TEST(TestSeverities)
#include "tst_severities.moc"
