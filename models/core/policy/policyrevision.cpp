// SPDX-License-Identifier: Apache-2.0
#include "core/policy/policyrevision.h"

#include "core/policy/checks/check.h"

namespace skr {

std::shared_ptr<const PolicyRevision> PolicyRevision::make(std::string text, const ClaimCatalog &catalog,
                                                           const SeveritySettings &settings)
{
    return std::shared_ptr<const PolicyRevision>(new PolicyRevision(std::move(text), catalog, settings));
}

std::shared_ptr<const PolicyRevision> PolicyRevision::withoutPolicy(std::string text, std::string sentence)
{
    return std::shared_ptr<const PolicyRevision>(new PolicyRevision(std::move(text), std::move(sentence)));
}

PolicyRevision::PolicyRevision(std::string text, std::string sentence)
    : m_text(std::move(text))
    , m_tree(SyntaxTree::parse({})) // of any text, a tree could take twenty times its memory
    , m_otherwise(std::move(sentence))
{
    m_policy.isNone = true;
    m_diagnostics.invalidating = 1; // that there is no policy
}

PolicyRevision::PolicyRevision(std::string text, const ClaimCatalog &catalog, const SeveritySettings &settings)
    : m_text(std::move(text))
    , m_tree(SyntaxTree::parse(m_text))
    , m_policy(lower(m_tree))
    , m_diagnostics(check(m_tree, m_policy, catalog, settings))
{
}

const PolicyIndex &PolicyRevision::index() const
{
    std::call_once(m_indexed, [this] { m_index = std::make_unique<const PolicyIndex>(m_tree, m_policy); });
    return *m_index;
}

} // namespace skr
