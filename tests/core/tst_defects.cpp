// SPDX-License-Identifier: Apache-2.0
#include "codesfound.h"
#include "documentchecks.h"
#include "tests/program/registration.h"

#include <QDir>
#include <QTest>

#include <algorithm>

using namespace skr;

namespace {

/// File in tests/data/defects, and the code that it raises.
const std::pair<const char *, const char *> table[] = {
    {"root-all-of", "root-all-of"},
    {"root-all-of-in-order", "root-all-of"},
    {"comments", "json-comment"},
    {"fragment-block", "root-fragment"},
    {"fragment-authority", "root-fragment"},
    {"fragment-of-a-page", "json-bad-number"},
    {"escaped-text", "root-escaped"},
    {"in-a-wrapper", "root-wrapped"},
    {"empty-block", "block-empty"},
    {"empty-value", "value-unfinished"},
    {"grammar-of-2021", "operator-old-form"},
    {"invented-operator", "operator-unknown"},
    {"greater", "operator-undocumented"},
    {"host-without-https", "authority-not-https"},
    {"stray-character-behind-the-url", "authority-nearly-known"},
    {"placeholder-authority", "placeholder-left"},
    {"placeholder-value", "placeholder-left"},
    {"no-version", "version-missing"},
    {"old-version", "version-old"},
    {"no-authority", "authority-missing"},
    {"boolean-as-text", "value-as-text"},
    {"number-as-text", "value-as-text"},
    {"two-regions", "authority-region"},
    {"test-ring", "authority-test-ring"},
    {"rewritten-link", "authority-wrapped"},
    {"entry-twice", "duplicate-authority"},
    {"entry-that-another-covers", "duplicate-authority"},
    {"slashes-mixed", "mixed-slashes"},
    {"digest-cut-off", "value-format"},
    {"digest-in-base64", "value-format"},
    {"impossible-guid", "value-format"},
    {"guid-in-lower-case", "value-case"},
    {"trusted-launch", "no-tee-required"},
    {"no-compliance-status", "debug-not-ruled-out"},
    {"enclave-with-debugging-open", "debug-not-ruled-out"},
    {"all-containers", "digest-allows-all"},
    {"host-data-of-zeros", "digest-of-nothing"},
    {"prefixes-mixed", "token-kinds-mixed"},
    {"and-meant-as-or", "contradiction"},
    {"measurement-that-changes", "claim-volatile"},
    {"claim-misspelt", "claim-unknown"},
    {"order-of-a-text", "value-order"},
    {"bound-to-nothing", "not-bound"},
    {"one-vendor", "one-tee-vendor"},
};

} // namespace

/// The mistakes that are found in policies people have published, each in a file of our own, and the code that names
/// it.
class TestDefects : public QObject
{
    Q_OBJECT

private slots:
    void defects_data();
    void defects();
    void everyFileHasARow();
};

void TestDefects::defects_data()
{
    QTest::addColumn<QByteArray>("id");
    for (const auto &[file, id] : table)
        QTest::newRow(file) << QByteArray(id);
}

void TestDefects::defects()
{
    QFETCH(QByteArray, id);
    QVERIFY2(codeWithId(id.toStdString()), "there is no such code");
    const QString file = QStringLiteral(SKR_TEST_DATA "/defects/%1.json").arg(QLatin1String(QTest::currentDataTag()));
    QVERIFY(QFile::exists(file));
    const auto revision = PolicyRevision::make(contentOf(file), *ClaimCatalog::builtIn());
    QVERIFY2(raises(*revision, id.toStdString()), "raises: " + idsOf(*revision));
}

void TestDefects::everyFileHasARow()
{
    for (const QString &name : QDir(QStringLiteral(SKR_TEST_DATA "/defects")).entryList(QDir::Files))
        QVERIFY2(
            std::any_of(std::begin(table), std::end(table),
                        [&](const auto &row) { return name == QLatin1String(row.first) + QLatin1String(".json"); }),
            qPrintable(name));
}

SKR_TEST(TestDefects)
#include "tst_defects.moc"
