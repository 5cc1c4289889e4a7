// SPDX-License-Identifier: Apache-2.0
#include "tests/program/registration.h"
#include "tests/ui/windowfixture.h"

#include <QToolButton>
#include <QTreeView>

using namespace skr;

/// The window says the same of a text once severities are others.
class TestSeverities : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsFollow();
    void openEditorKeepsItsText();
};

namespace {

const char *const oldVersion = "{\"version\":\"1.0\",\"anyOf\":[{\"authority\":\"https://a.b\",\"allOf\":["
                               "{\"claim\":\"x-ms-ver\",\"equals\":\"1.0\"},"
                               "{\"claim\":\"x-ms-compliance-status\",\"equals\":\"azure-compliant-cvm\"}]}]}";

SeveritySettings with(std::string_view id, std::optional<Severity> severity)
{
    SeveritySettings settings;
    settings.set(id, severity);
    return settings;
}

} // namespace

void TestSeverities::countsFollow()
{
    const WindowFixture ui;
    ui.setText(oldVersion);
    const auto *count = ui.find<QToolButton>("problemCount");
    const auto *list = ui.find<QTreeView>("problemList");
    const QString remark = count->text();
    ui.window->document()->setSeverities(with("version-old", Severity::Error));
    QVERIFY2(count->text() != remark && count->text().contains(QStringLiteral("error")), qPrintable(count->text()));
    ui.window->document()->setSeverities(with("version-old", std::nullopt));
    QCOMPARE(count->text(), QStringLiteral("No problems"));
    QCOMPARE(list->model()->rowCount(), 0);
}

void TestSeverities::openEditorKeepsItsText()
{
    const WindowFixture ui;
    ui.setText(oldVersion);
    QLineEdit *editor = ui.edit(ui.row(QStringLiteral("x-ms-ver"), PolicyTreeModel::ValueColumn));
    QVERIFY(editor);
    editor->setText(QStringLiteral("half ty"));
    ui.window->document()->setSeverities(with("version-old", Severity::Error));
    QCOMPARE(ui.editor(), static_cast<QWidget *>(editor));
    QCOMPARE(editor->text(), QStringLiteral("half ty"));
    QCOMPARE(ui.text(), std::string(oldVersion));
}

SKR_TEST(TestSeverities)
#include "tst_severities.moc"
