// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/claims/claimcatalog.h"
#include "core/policy/diagnostic.h"
#include "core/policy/policy.h"
#include "core/policy/policyindex.h"
#include "core/policy/severitysettings.h"
#include "core/syntax/syntaxtree.h"

#include <memory>
#include <mutex>
#include <string>

namespace skr {

/// One state of a policy's text with all that follows from it. Immutable: another text is another revision.
class PolicyRevision
{
public:
    static std::shared_ptr<const PolicyRevision> make(std::string text, const ClaimCatalog &catalog,
                                                      const SeveritySettings &settings = {});

    /// A text that is no policy: nothing follows from it. `sentence` says what it is; lower case, no full stop.
    static std::shared_ptr<const PolicyRevision> withoutPolicy(std::string text, std::string sentence);

    PolicyRevision(const PolicyRevision &) = delete;
    PolicyRevision &operator=(const PolicyRevision &) = delete;

    const std::string &text() const { return m_text; }
    bool isPolicy() const { return !m_policy.isNone; }
    /// What the text is instead of a policy.
    const std::string &otherwise() const { return m_otherwise; }
    const SyntaxTree &tree() const { return m_tree; }
    const Policy &policy() const { return m_policy; }
    const Diagnostics &diagnostics() const { return m_diagnostics; }
    /// Made when somebody first asks, from any thread.
    const PolicyIndex &index() const;
    /// Nothing is known that makes the service drop the document. Does not depend on severity settings.
    bool isValid() const { return m_diagnostics.invalidating == 0; }

private:
    PolicyRevision(std::string text, const ClaimCatalog &catalog, const SeveritySettings &settings);
    PolicyRevision(std::string text, std::string sentence);

    std::string m_text;
    SyntaxTree m_tree;
    Policy m_policy;
    Diagnostics m_diagnostics;
    std::string m_otherwise;
    mutable std::once_flag m_indexed;
    mutable std::unique_ptr<const PolicyIndex> m_index;
};

} // namespace skr
