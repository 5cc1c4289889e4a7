// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/policy/policyrevision.h"

#include <QByteArray>
#include <QByteArrayList>

// Texts and results of test rows about diagnostics.

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

/// `code<marked text>`, for all diagnostics.
inline QByteArray found(const QByteArray &text)
{
    const auto revision = skr::PolicyRevision::make(text.toStdString(), *skr::ClaimCatalog::builtIn());
    QByteArray result;
    for (const skr::Diagnostic &diagnostic : revision->diagnostics().list) {
        const std::string marked = revision->text().substr(diagnostic.range.begin, diagnostic.range.size());
        result += (result.isEmpty() ? "" : " ") + QByteArray(diagnostic.id().data()) + "<"
            + QByteArray::fromStdString(marked) + ">";
    }
    return result;
}

inline QByteArrayList messagesOf(const QByteArray &text)
{
    const auto revision = skr::PolicyRevision::make(text.toStdString(), *skr::ClaimCatalog::builtIn());
    QByteArrayList messages;
    for (const skr::Diagnostic &diagnostic : revision->diagnostics().list)
        messages << QByteArray::fromStdString(diagnostic.message());
    return messages;
}
