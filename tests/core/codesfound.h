// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/policy/policyrevision.h"

#include <QByteArrayList>

#include <algorithm>
#include <string_view>

inline bool raises(const skr::PolicyRevision &revision, std::string_view id)
{
    const std::vector<skr::Diagnostic> &list = revision.diagnostics().list;
    return std::any_of(list.begin(), list.end(), [&](const skr::Diagnostic &each) { return each.id() == id; });
}

inline QByteArray idsOf(const skr::PolicyRevision &revision)
{
    QByteArrayList ids;
    for (const skr::Diagnostic &diagnostic : revision.diagnostics().list)
        ids << QByteArray::fromStdString(std::string(diagnostic.id()));
    return ids.join(", ");
}
