// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

/// What a run of skr-policy left behind.
struct Outcome {
    QByteArray output;
    QByteArray errors;
    int exitCode = -1; ///< -1 if it did not end by itself

    bool operator==(const Outcome &) const = default;
};

/// Runs skr-policy in `folder`, tests/data by default. `input` is a file, or nothing for an empty standard input.
Outcome runProgram(const QStringList &arguments, const QString &input = {},
                   const QString &folder = QStringLiteral(SKR_TEST_DATA));

/// Runs a line of the shell, in which "$SKR" is the program.
Outcome runShell(const QString &line, const QString &folder);
