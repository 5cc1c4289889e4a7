// SPDX-License-Identifier: Apache-2.0
#include "core/policy/policyrevision.h"

#include "core/policy/checks.h"

namespace skr {

std::shared_ptr<const PolicyRevision> PolicyRevision::make(std::string text, const ClaimCatalog &catalog)
{
    return std::shared_ptr<const PolicyRevision>(new PolicyRevision(std::move(text), catalog));
}

PolicyRevision::PolicyRevision(std::string text, const ClaimCatalog &catalog)
    : m_text(std::move(text))
    , m_tree(SyntaxTree::parse(m_text))
    , m_policy(lower(m_tree))
    , m_diagnostics(check(m_tree, m_policy, catalog))
{
}

} // namespace skr
