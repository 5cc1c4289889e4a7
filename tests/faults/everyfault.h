// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/faults/faults.h"

#include <QByteArray>
#include <QDir>
#include <QFile>
#include <QMap>
#include <QString>
#include <QStringList>

#include <cstdio>
#include <functional>
#include <initializer_list>

namespace skr::test {

using FileContents = QMap<QString, QByteArray>;

/// All files of a folder, hidden ones included. Writes nothing, so that a fault can't meet it.
inline FileContents contentsOf(const QString &folder)
{
    FileContents all;
    for (const QString &name : QDir(folder).entryList(QDir::Files | QDir::Hidden | QDir::System)) {
        QFile file(QDir(folder).filePath(name));
        all[name] = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("cannot be read");
    }
    return all;
}

/// What went wrong in a run with one fault, which is empty after a good one, and the calls that were counted.
using FaultAttempt = std::function<QString(const Fault &fault, CallCounts *counts)>;

/// Counts the calls of a run without a fault, prints them, and fails each. Returns what went wrong, a line each. It
/// does, too, where a call of `expected` is never made: then nothing is tested.
inline QString failEveryCall(const char *what, std::initializer_list<Call> expected, const FaultAttempt &attempt)
{
    CallCounts counts{};
    QStringList problems;
    const auto add = [&](const QString &fault, const QString &problem) {
        constexpr qsizetype enough = 20;
        if (!problem.isEmpty() && problems.size() < enough)
            problems << fault + QStringLiteral(": ") + problem;
    };
    add(QStringLiteral("without a fault"), attempt({}, &counts));
    for (const Call call : expected) {
        if (counts[static_cast<std::size_t>(call)] == 0)
            add(QString::fromLatin1(nameOf(call)), QStringLiteral("is never called"));
    }
    const std::vector<Fault> faults = faultsFor(counts);
    for (const Fault &fault : faults) {
        CallCounts ignored{};
        add(QStringLiteral("%1 %2, %3 %4")
                .arg(QLatin1String(nameOf(fault.call)))
                .arg(fault.number)
                .arg(QLatin1String(nameOf(fault.kind)), QLatin1String(nameOf(fault.lasting))),
            attempt(fault, &ignored));
    }
    std::printf("%s, %zu faults:", what, faults.size());
    for (std::size_t i = 0; i < callCount; ++i) {
        if (counts[i] > 0)
            std::printf(" %s %d", nameOf(static_cast<Call>(i)), counts[i]);
    }
    std::printf("\n");
    return problems.join(u'\n');
}

/// Faults after which the program cannot remove its temporary files.
inline bool preventsCleaning(const Fault &fault)
{
    return fault.lasting == Lasting::EveryCall || (fault.call == Call::Unlink && fault.lasting == Lasting::ThisCall);
}

/// Qt waits half a minute for the lock of its settings if it couldn't remove that.
inline bool keepsLockOfSettings(const Fault &fault)
{
    return fault.call == Call::Unlink || fault.lasting == Lasting::EveryCall;
}

/// Nothing is wrong after one of these: the call is made again.
inline bool isHarmless(const Fault &fault)
{
    return fault.lasting == Lasting::Once
        && (fault.kind == FaultKind::None || fault.kind == FaultKind::Short || fault.kind == FaultKind::Interrupted);
}

} // namespace skr::test
