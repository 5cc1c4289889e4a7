// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QString>

#include <string_view>

namespace skr {

/// What a new policy can start from.
struct PolicyTemplate {
    QString name;
    QString description;
    std::string_view text;
};

/// Without the blank one.
QList<PolicyTemplate> policyTemplates();

} // namespace skr
