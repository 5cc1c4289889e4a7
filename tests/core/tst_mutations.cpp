// SPDX-License-Identifier: Apache-2.0
#include "fixchecks.h"
#include "tests/mutator.h"
#include "tests/program/registration.h"

#include "documentchecks.h"

#include <QDirIterator>
#include <QFile>
#include <QTest>

using namespace skr;
using skr::test::Mutator;

namespace {

/// SKR_MUTATION_STEPS sets how many policies are made.
int stepCount()
{
    return qEnvironmentVariableIsSet("SKR_MUTATION_STEPS") ? qEnvironmentVariableIntValue("SKR_MUTATION_STEPS") : 1500;
}

} // namespace

/// Policies as people break them: each opens, and what its fixes do makes nothing worse and can be undone to the byte.
class TestMutations : public QObject
{
    Q_OBJECT

private slots:
    void everyMutationOpens();
};

void TestMutations::everyMutationOpens()
{
    std::vector<std::string> policies;
    QDirIterator files(QStringLiteral(SKR_TEST_DATA "/policies"), QDir::Files);
    QDirIterator corpus(qEnvironmentVariable("SKR_CORPUS", QStringLiteral(":/none")), QDir::Files,
                        QDirIterator::Subdirectories);
    for (QDirIterator *folder : {&files, &corpus}) {
        while (folder->hasNext()) {
            QFile file(folder->next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            policies.push_back(file.readAll().toStdString());
        }
    }
    std::sort(policies.begin(), policies.end()); // a folder has no order
    const auto catalog = ClaimCatalog::builtIn();
    Mutator mutator(20'261'125);
    int fixes = 0;
    for (int step = 0; step < stepCount(); ++step) {
        const std::string text = mutator.mutated(policies[mutator.below(policies.size())]);
        const auto revision = PolicyRevision::make(text, *catalog);
        QCOMPARE(revision->text().size(), text.size());
        const std::vector<Diagnostic> &list = revision->diagnostics().list;
        for (std::size_t i = 0; i < std::min<std::size_t>(list.size(), 4); ++i) {
            const Diagnostic &diagnostic = list[mutator.below(list.size())];
            for (const QuickFix &fix : quickFixes(*revision, diagnostic)) {
                ++fixes;
                const std::string problem = checkedEdit(*revision, fix, *catalog);
                QVERIFY2(problem.empty(),
                         (std::string(diagnostic.id()) + ", \"" + fix.title + "\": " + problem + "\nat "
                          + std::to_string(diagnostic.range.begin) + " of:\n" + text)
                             .c_str());
            }
        }
    }
    QVERIFY(fixes > stepCount() / 4);
    qInfo("%d policies, %d fixes", stepCount(), fixes);
}

SKR_TEST(TestMutations)
#include "tst_mutations.moc"
