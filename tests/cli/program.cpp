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

Outcome finished(QProcess &process)
{
    if (!process.waitForFinished(60'000)) {
        process.kill();
        process.waitForFinished();
        return {process.readAllStandardOutput(), process.readAllStandardError(), -1};
    }
    return {process.readAllStandardOutput(), process.readAllStandardError(),
            process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1};
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
