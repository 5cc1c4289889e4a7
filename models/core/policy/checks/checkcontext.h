// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/claims/authoritycatalog.h"
#include "core/claims/claimcatalog.h"
#include "core/policy/checks/claimtraits.h"
#include "core/policy/diagnostic.h"
#include "core/policy/policy.h"
#include "core/policy/severitysettings.h"

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <vector>

namespace skr {

/// What the catalog knows of a claim that a policy names.
struct KnownClaim {
    std::string_view path;
    const Claim *claim = nullptr;
    bool open = false; ///< unknown, but below a claim whose members are free
    ClaimTraits traits;
};

/// Text of the policy for a message: shortened if it is long, and UTF-8 in any case.
std::string shownText(std::string_view text);

/// What the checks of one revision look at, and where they put what they find.
class CheckContext
{
public:
    using Arguments = std::vector<std::string>;

    /// All of them must outlive it.
    CheckContext(const SyntaxTree &tree, const Policy &policy, const ClaimCatalog &catalog,
                 const SeveritySettings &settings);

    const SyntaxTree &tree() const { return m_tree; }
    const Policy &policy() const { return m_policy; }
    const ClaimCatalog &catalog() const { return m_catalog; }
    const AuthorityCatalog &authorities() const { return *AuthorityCatalog::builtIn(); }

    /// A diagnostic of `range`, or of the node `at`: of a container its first character. `row` is Diagnostic::node.
    void add(DiagnosticCode code, TextRange range, NodeIndex row, Arguments arguments = {});
    void add(DiagnosticCode code, NodeIndex at, NodeIndex row, Arguments arguments = {});
    /// As add() of the object, unless one of its keys cannot be read: it may be the one that seems to be missing; or
    /// unless that is explained.
    void addMissing(DiagnosticCode code, NodeIndex object);
    /// One mistake is told once: what another diagnostic says of the node, or of this code at it, is explained.
    void explain(NodeIndex node) { m_explained.insert(node); }
    void explain(NodeIndex node, DiagnosticCode code) { m_explained.insert(explanation(node, code)); }
    bool isExplained(NodeIndex node) const { return !m_explained.empty() && m_explained.contains(node); }
    bool isExplained(NodeIndex node, DiagnosticCode code) const
    {
        return !m_explained.empty() && m_explained.contains(explanation(node, code));
    }
    /// The member's value is no list; its key is the argument.
    void addNotArray(DiagnosticCode code, NodeIndex member, NodeIndex row);
    /// About the key of a member, which is the argument; the row is the object.
    void addKey(DiagnosticCode code, NodeIndex member);
    /// So many of a code that have no place.
    void addOmitted(DiagnosticCode code, std::size_t count);
    /// False if a diagnostic with this code would only be counted: its arguments need not be made.
    bool wants(DiagnosticCode code) const;

    /// Policies name the same few claims over and over, so the last answers are kept. Valid until the next call.
    const KnownClaim &look(std::string_view path);
    /// The path that may be meant by one that the catalog does not know, or nothing.
    const std::string &suggestion(std::string_view path);

    /// False after some comparisons of an authority with all that are known: a file with more has another problem.
    bool takeComparison();

    /// A value that is written as a text, where the claim is a boolean or an integer.
    void noteTextValue(const Condition &condition) { m_textValues.push_back(&condition); }
    const std::vector<const Condition *> &textValues() const { return m_textValues; }

    /// The diagnostics by position. Empties the context.
    Diagnostics takeSorted();

private:
    static std::uint64_t explanation(NodeIndex node, DiagnosticCode code)
    {
        return node | (static_cast<std::uint64_t>(code) + 1) << 32U;
    }

    const SyntaxTree &m_tree;
    const Policy &m_policy;
    const ClaimCatalog &m_catalog;
    const SeveritySettings &m_settings;
    Diagnostics m_result;
    std::array<KnownClaim, 256> m_known;
    std::unordered_map<std::string_view, std::string> m_suggestions;
    std::unordered_set<std::uint64_t> m_explained;
    std::size_t m_comparisons = 0;
    std::vector<const Condition *> m_textValues;
};

} // namespace skr
