// SPDX-License-Identifier: Apache-2.0
#include "captured.h"
#include "tests/mutator.h"
#include "tests/program/registration.h"

#include "app/cli/commands.h"
#include "core/wrapping/wrapping.h"

#include <QDirIterator>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace skr;
using namespace skr::test;

namespace {

/// SKR_COMMAND_STEPS sets how many files are made.
int stepCount()
{
    return qEnvironmentVariableIsSet("SKR_COMMAND_STEPS") ? qEnvironmentVariableIntValue("SKR_COMMAND_STEPS") : 2000;
}

std::vector<std::string> seeds()
{
    std::vector<std::string> texts;
    for (const char *folder : {"/policies", "/wrappings", "/recognition", "/defects", "/tokens", "/errors"}) {
        QDirIterator files(QStringLiteral(SKR_TEST_DATA) + QLatin1String(folder), QDir::Files);
        while (files.hasNext()) {
            QFile file(files.next());
            if (file.open(QIODevice::ReadOnly))
                texts.push_back(file.readAll().toStdString());
        }
    }
    std::sort(texts.begin(), texts.end()); // a folder has no order
    return texts;
}

/// What is wrong with what a command wrote; empty if it is the policy that was recognized, and nothing else.
std::string problemWith(const std::string &before, const std::string &after)
{
    if (after == before)
        return {};
    const Wrapping wrapping = Wrapping::recognise(before);
    if (!wrapping.isWritable())
        return "written, though nothing that can be written was recognized";
    if (wrapping.layers().empty()) // the whole text is the policy
        return {};
    const std::string policy = Wrapping::recognise(after).policyText();
    return wrapping.write(policy).text.value_or("refused") == after ? std::string()
                                                                    : "written beyond the policy that was recognized";
}

} // namespace

/// All commands on files as people break them: none crashes or hangs, and none writes what was not recognized as a
/// policy.
class TestAnyFile : public QObject
{
    Q_OBJECT

private slots:
    void everyCommandOnMutations();

private:
    std::string content() const;

    QTemporaryDir m_folder;
    const QString m_path = m_folder.filePath(QStringLiteral("file"));
};

std::string TestAnyFile::content() const
{
    QFile file(m_path);
    return file.open(QIODevice::ReadOnly) ? file.readAll().toStdString() : std::string();
}

void TestAnyFile::everyCommandOnMutations()
{
    const std::vector<std::string> texts = seeds();
    const std::string path = m_path.toStdString();
    const std::string token = SKR_TEST_DATA "/tokens/compliant.json";
    Mutator mutator(20'261'201);
    int written = 0;
    for (int step = 0; step < stepCount(); ++step) {
        std::string text = mutator.mutated(texts[mutator.below(texts.size())]);
        if (mutator.below(4) == 0) // two files run into each other
            text.insert(mutator.below(text.size() + 1), texts[mutator.below(texts.size())]);
        QFile file(m_path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(text.data(), qint64(text.size())) == qint64(text.size()));
        file.close();
        const auto check = captured([&] { return runCheck({{path}, {}, {}, {}, {}, {}}); });
        const auto describe = captured([&] { return runDescribe({path, {}, {}, {}}); });
        const auto convert = captured([&] { return runConvert({path, {}, true, {}}); });
        const auto evaluate = captured([&] { return runEvaluate({path, token, {}, {}, {}, {}, {}, {}, {}}); });
        QVERIFY2(content() == text, text.c_str());
        const Wrapping wrapping = Wrapping::recognise(text);
        const bool hasPolicy = wrapping.hasPolicy();
        const bool isSeveral = wrapping.state() == WrappingState::Several;
        QCOMPARE(describe.exitCode == ExitCode::CannotRun, !hasPolicy && !isSeveral);
        for (const Captured &run : {convert, evaluate}) {
            QVERIFY2((run.exitCode == ExitCode::CannotRun) == !hasPolicy, (run.errors + text).c_str());
            QVERIFY2(hasPolicy || run.output.empty(), text.c_str());
        }
        QVERIFY2(hasPolicy || isSeveral || check.output.empty(), text.c_str());
        const auto fix = captured([&] { return runFix({{path}, {}, true, {}, {}, {}}); });
        const std::string fixed = content();
        std::string problem = problemWith(text, fixed);
        QVERIFY2(problem.empty(), (problem + " by fix:\n" + text).c_str());
        const auto format = captured([&] { return runFormat({path, false, true, {}}); });
        problem = problemWith(fixed, content());
        QVERIFY2(problem.empty(), (problem + " by format:\n" + fixed).c_str());
        written += content() == text ? 0 : 1;
    }
    QVERIFY(written > stepCount() / 8);
    qInfo("%d files, %d of them written", stepCount(), written);
}

SKR_TEST(TestAnyFile)
#include "tst_anyfile.moc"
