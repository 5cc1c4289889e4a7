// SPDX-License-Identifier: Apache-2.0
#include "tests/cli/program.h"

#include <QProcess>

namespace {

QProcessEnvironment environment()
{
    auto result = QProcessEnvironment::systemEnvironment();
    result.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
    result.insert(QStringLiteral("SKR"), QStringLiteral(SKR_PROGRAM));
    return result;
}

/// Waits in short steps: one long wait has been seen to miss that the process had ended.
bool hasEnded(QProcess &process)
{
    constexpr int step = 100; // milliseconds
    for (int waited = 0; waited < 60'000; waited += step) {
        if (process.waitForFinished(step))
            return true;
    }
    return false;
}

Outcome finished(QProcess &process)
{
    const bool ended = hasEnded(process);
    if (!ended) {
        process.kill();
        process.waitForFinished();
    }
    const bool byItself = ended && process.exitStatus() == QProcess::NormalExit;
    return {process.readAllStandardOutput(), process.readAllStandardError(), byItself ? process.exitCode() : -1};
}

} // namespace

Outcome runProgram(const QStringList &arguments, const QString &input, const QString &folder)
{
    QProcess process;
    process.setWorkingDirectory(folder);
    process.setProcessEnvironment(environment());
    process.setStandardInputFile(input.isEmpty() ? QProcess::nullDevice() : input);
    process.start(QStringLiteral(SKR_PROGRAM), arguments);
    return finished(process);
}

Outcome runShell(const QString &line, const QString &folder)
{
    QProcess process;
    process.setWorkingDirectory(folder);
    process.setStandardInputFile(QProcess::nullDevice());
    process.setProcessEnvironment(environment());
    process.start(QStringLiteral("/bin/sh"), {QStringLiteral("-c"), line});
    return finished(process);
}
