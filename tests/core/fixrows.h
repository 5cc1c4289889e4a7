// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "fixchecks.h"

#include <QByteArray>
#include <QByteArrayList>

/// The text after a fix of a diagnostic with this id, or what is wrong with it or with the offer. Before the title an
/// exclamation mark says that the fix is not safe.
inline QByteArray afterFix(const QByteArray &before, const QByteArray &id, const QByteArray &title)
{
    using namespace skr;
    const auto revision = PolicyRevision::make(before.toStdString(), *ClaimCatalog::builtIn());
    QByteArrayList titles;
    for (const Diagnostic &diagnostic : revision->diagnostics().list) {
        if (diagnostic.id() != id.toStdString())
            continue;
        for (const QuickFix &fix : quickFixes(*revision, diagnostic)) {
            titles << (fix.safe ? "" : "!") + QByteArray::fromStdString(fix.title);
            if (titles.last() != title)
                continue;
            const std::string problem = checkedFix(*revision, diagnostic, fix, *ClaimCatalog::builtIn());
            return QByteArray::fromStdString(problem.empty() ? applied(revision->text(), fix.edit) : problem);
        }
    }
    return "offered: " + titles.join("; ");
}

/// The titles of the fixes that are offered for the diagnostics with this id; `no such problem` without one of them.
inline QByteArray offeredFixes(const QByteArray &text, const QByteArray &id)
{
    using namespace skr;
    const auto revision = PolicyRevision::make(text.toStdString(), *ClaimCatalog::builtIn());
    QByteArrayList titles;
    bool found = false;
    for (const Diagnostic &diagnostic : revision->diagnostics().list) {
        if (diagnostic.id() != id.toStdString())
            continue;
        found = true;
        for (const QuickFix &fix : quickFixes(*revision, diagnostic))
            titles << QByteArray::fromStdString(fix.title);
    }
    return found ? titles.join("; ") : QByteArray("no such problem");
}
