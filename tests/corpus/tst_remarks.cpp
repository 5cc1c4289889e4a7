// SPDX-License-Identifier: Apache-2.0
#include "tests/core/codesfound.h"
#include "tests/core/documentchecks.h"
#include "tests/program/registration.h"

#include <QFile>
#include <QTest>

#include <algorithm>

using namespace skr;

/// The table MANIFEST.tsv of SKR_CORPUS remarks on the files in its last column. What it calls wrong is reported by a
/// code.
class TestRemarks : public QObject
{
    Q_OBJECT

private slots:
    void areReported();
};

void TestRemarks::areReported()
{
    const QString folder = qEnvironmentVariable("SKR_CORPUS");
    QFile manifest(folder + QStringLiteral("/MANIFEST.tsv"));
    QVERIFY2(manifest.open(QIODevice::ReadOnly), "the folder has no MANIFEST.tsv");
    const QList<std::pair<QByteArray, QByteArrayList>> remarks = {
        {"not strict JSON", {"json-", "root-"}},
        {"// comments", {"json-comment"}},
        {"fragment: ", {"root-fragment"}},
        {"escaped JSON string", {"root-escaped"}},
        {"TOP-LEVEL allOf", {"root-all-of"}},
        {"no top-level anyOf", {"root-all-of", "no-authority-list"}},
        {"invented operator", {"operator-unknown"}},
        {"greater used", {"operator-undocumented"}},
        {"{claim,condition,value}", {"operator-old-form"}},
        {"empty allOf", {"block-empty"}},
        {"empty equals value", {"value-unfinished", "value-empty"}},
        {"without https://", {"authority-not-https", "authority-not-url", "placeholder-left", "root-fragment"}},
        {"authority ends with", {"authority-nearly-known"}},
        {"authority typo", {"authority-region"}},
        {"duplicate authority", {"duplicate-authority"}},
        {"mixed trailing slash", {"mixed-slashes", "authority-nearly-known"}},
        {"not hex and too short", {"value-format"}},
        {"impossible GUID", {"value-format"}},
        {"satisfied by a non-confidential VM", {"no-tee-required"}},
        {"number as string", {"value-as-text", "claim-unknown"}},
        {"no version", {"version-missing", "root-", "json-"}},
        {"version \"0.2\"", {"version-old"}},
        {"version \"1.0\"", {"version-old"}},
        {"no authority", {"authority-missing"}},
        {"boolean as string", {"value-as-text", "claim-unknown"}}, // a claim without a known type,
    };
    int checked = 0;
    QByteArrayList missed;
    for (const QByteArray &line : manifest.readAll().split('\n')) {
        const QByteArrayList columns = line.split('\t');
        if (columns.size() < 6 || !columns.first().startsWith("policies/"))
            continue;
        const QString path = folder + QLatin1Char('/') + QString::fromUtf8(columns.first());
        const auto revision = PolicyRevision::make(contentOf(path), *ClaimCatalog::builtIn());
        const QByteArrayList ids = idsOf(*revision).split(',');
        for (const auto &[remark, codes] : remarks) {
            if (!columns.at(5).contains(remark))
                continue;
            ++checked;
            const bool reported = std::any_of(ids.begin(), ids.end(), [&expected = codes](const QByteArray &id) {
                return std::any_of(expected.begin(), expected.end(),
                                   [&](const QByteArray &code) { return id.trimmed().startsWith(code); });
            });
            if (!reported)
                missed << columns.first() + ": " + remark + " (raises " + ids.join(',').left(200) + ")";
        }
    }
    QVERIFY(checked > 0);
    QVERIFY2(missed.isEmpty(), missed.join('\n'));
}

SKR_TEST_NEEDING("SKR_CORPUS", TestRemarks)
#include "tst_remarks.moc"
