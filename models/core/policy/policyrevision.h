// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/claims/claimcatalog.h"
#include "core/policy/diagnostic.h"
#include "core/policy/policy.h"
#include "core/syntax/syntaxtree.h"

#include <memory>
#include <string>

namespace skr {

/// One state of a policy's text with all that follows from it. Immutable: another text is another revision.
class PolicyRevision
{
public:
    static std::shared_ptr<const PolicyRevision> make(std::string text, const ClaimCatalog &catalog);

    PolicyRevision(const PolicyRevision &) = delete;
    PolicyRevision &operator=(const PolicyRevision &) = delete;

    const std::string &text() const { return m_text; }
    const SyntaxTree &tree() const { return m_tree; }
    const Policy &policy() const { return m_policy; }
    const Diagnostics &diagnostics() const { return m_diagnostics; }
    /// No diagnostic of severity error: nothing is known that makes the service drop the document.
    bool isValid() const { return m_diagnostics.errors == 0; }

private:
    PolicyRevision(std::string text, const ClaimCatalog &catalog);

    std::string m_text;
    SyntaxTree m_tree;
    Policy m_policy;
    Diagnostics m_diagnostics;
};

} // namespace skr
