// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/policy/policyrevision.h"

#include <QByteArray>
#include <QByteArrayList>
#include <QList>
#include <QTest>

#include <algorithm>
#include <initializer_list>

// Texts and results of test rows about diagnostics.

struct DiagnosticRow {
    const char *name;
    QByteArray text;
    QByteArray diagnostics; ///< as found() and foundIn() write them
};

inline void addRows(const QList<DiagnosticRow> &rows)
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("diagnostics");
    for (const DiagnosticRow &row : rows)
        QTest::newRow(row.name) << row.text << row.diagnostics;
}

/// A policy with these conditions and nothing wrong around them.
inline QByteArray around(const QByteArray &conditions)
{
    return "{\"version\":\"1.0.0\",\"anyOf\":[{\"authority\":\"https://a.b\",\"allOf\":[" + conditions + "]}]}";
}

/// A policy with this list of authorities.
inline QByteArray listed(const QByteArray &authorities)
{
    return "{\"version\":\"1.0.0\",\"anyOf\":[" + authorities + "]}";
}

/// `code<marked text>`, for the diagnostics whose family is taken.
template <typename Takes> QByteArray foundWhere(const QByteArray &text, Takes takes)
{
    const auto revision = skr::PolicyRevision::make(text.toStdString(), *skr::ClaimCatalog::builtIn());
    QByteArray result;
    for (const skr::Diagnostic &diagnostic : revision->diagnostics().list) {
        if (!takes(skr::info(diagnostic.code).family))
            continue;
        const std::string marked = revision->text().substr(diagnostic.range.begin, diagnostic.range.size());
        result += (result.isEmpty() ? "" : " ") + QByteArray(diagnostic.id().data()) + "<"
            + QByteArray::fromStdString(marked) + ">";
    }
    return result;
}

/// The diagnostics of a few families.
inline QByteArray foundIn(const QByteArray &text, std::initializer_list<skr::DiagnosticFamily> families)
{
    return foundWhere(text, [&](skr::DiagnosticFamily family) {
        return std::find(families.begin(), families.end(), family) != families.end();
    });
}

/// What is said of single places; of the policy as a whole the tests of those families have texts of their own.
inline QByteArray found(const QByteArray &text)
{
    using Family = skr::DiagnosticFamily;
    return foundWhere(text, [](Family family) { return family < Family::TokenKinds; });
}

/// The codes of a family that no row has.
inline QByteArrayList codesMissing(const QList<DiagnosticRow> &rows, skr::DiagnosticFamily family)
{
    QByteArrayList missing;
    for (const skr::DiagnosticInfo &info : skr::diagnosticTable()) {
        const QByteArray id = QByteArray(info.id.data()) + '<';
        const bool hasRow = std::any_of(rows.begin(), rows.end(), [&](const DiagnosticRow &row) {
            return row.diagnostics.startsWith(id) || row.diagnostics.contains(' ' + id);
        });
        if (info.family == family && !hasRow)
            missing << id;
    }
    return missing;
}

inline QByteArrayList messagesOf(const QByteArray &text)
{
    const auto revision = skr::PolicyRevision::make(text.toStdString(), *skr::ClaimCatalog::builtIn());
    QByteArrayList messages;
    for (const skr::Diagnostic &diagnostic : revision->diagnostics().list)
        messages << QByteArray::fromStdString(diagnostic.message());
    return messages;
}
