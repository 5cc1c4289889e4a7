// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QString>

#include <string_view>

namespace skr {

/// What a new policy can start from. The words are plain text, whole sentences but for name and summary.
struct PolicyTemplate {
    std::string_view file; ///< of resources/templates, without its ending
    QString name;
    QString summary; ///< a few words, for a list
    QString purpose; ///< who gets the key
    QString unprotected; ///< who gets it besides, or what the policy cannot know
    QString remaining; ///< what only the person knows
    std::string_view text;
};

/// Without the blank one; the most common ones first.
QList<PolicyTemplate> policyTemplates();
/// The index of a template in policyTemplates(); -1 without one of that file.
int policyTemplateIndex(std::string_view file);

} // namespace skr
