// SPDX-License-Identifier: Apache-2.0
#include "core/fix/families.h"

#include "core/edit/elementsedit.h"
#include "core/edit/policyedit.h"
#include "core/fix/fixplaces.h"
#include "core/text/message.h"

#include <algorithm>

namespace skr {

namespace {

/// A larger text is not read again to try a fix.
constexpr std::size_t largestTried = std::size_t{1} << 20U;

bool isBelowTee(const Condition &condition)
{
    return condition.claim.starts_with(isolationTeePrefix);
}

/// The claim's name in the other layer, or empty where it stands in one of them only.
std::string moved(const Condition &condition, const ClaimCatalog &catalog, bool belowTee)
{
    if (condition.claim.empty() || isBelowTee(condition) == belowTee || !catalog.find(condition.claim))
        return {};
    if (belowTee && condition.claim == "x-ms-attestation-type" && condition.value.text == "azurevm")
        return {}; // what a guest token says of itself
    const std::string name = belowTee ? std::string(isolationTeePrefix) + std::string(condition.claim)
                                      : std::string(condition.claim.substr(isolationTeePrefix.size()));
    return catalog.find(name) ? name : std::string();
}

std::optional<TextEdit> moveAll(const PolicyRevision &revision, const std::vector<const Condition *> &conditions,
                                bool belowTee)
{
    const auto catalog = ClaimCatalog::builtIn();
    std::vector<std::optional<TextEdit>> edits;
    for (const Condition *condition : conditions) {
        // A claim that every token has stands in both layers, and is left alone.
        const Claim *claim = catalog->find(condition->claim).claim;
        const std::string name = moved(*condition, *catalog, belowTee);
        if (!name.empty() && claim->family != "Token")
            edits.push_back(setClaim(revision.tree(), *condition, name));
    }
    return together(revision, std::move(edits));
}

std::size_t countOf(const PolicyRevision &revision, DiagnosticCode code)
{
    const std::vector<Diagnostic> &list = revision.diagnostics().list;
    return static_cast<std::size_t>(
        std::count_if(list.begin(), list.end(), [&](const Diagnostic &each) { return each.code == code; }));
}

/// The edit leads to less of this, and to no mistake of the other kinds.
bool helpsIn(const PolicyRevision &revision, const TextEdit &edit, DiagnosticCode code)
{
    const auto after = PolicyRevision::make(applied(revision.text(), edit), *ClaimCatalog::builtIn());
    for (const DiagnosticCode each : {DiagnosticCode::TokenKindsMixed, DiagnosticCode::AlternativeUnmet,
                                      DiagnosticCode::Contradiction, DiagnosticCode::ClaimUnknown}) {
        if (each != code && countOf(*after, each) > countOf(revision, each))
            return false;
    }
    return countOf(*after, code) < countOf(revision, code);
}

/// An edit inside of `scope` helps. What an authority asks for has nothing to do with the others.
bool helps(const PolicyRevision &revision, const TextEdit &edit, DiagnosticCode code, NodeIndex scope)
{
    if (revision.text().size() > largestTried)
        return false;
    const SyntaxTree &tree = revision.tree();
    if (scope == revision.policy().root || !tree[scope].intact)
        return helpsIn(revision, edit, code);
    const std::string start = R"({"version":"1.0.0","anyOf":[)";
    const auto alone = PolicyRevision::make(start + std::string(tree.spelling(scope)) + "]}", *ClaimCatalog::builtIn());
    const std::size_t begin = edit.range.begin - tree[scope].begin + start.size();
    return helpsIn(*alone, {{begin, begin + edit.range.size()}, edit.replacement}, code);
}

/// Prefixes added or removed, the fewer first.
std::vector<QuickFix> changeLayer(const PolicyRevision &revision, const Diagnostic &diagnostic, NodeIndex scope)
{
    const std::vector<const Condition *> conditions = conditionsInside(revision, scope);
    const auto below = std::count_if(conditions.begin(), conditions.end(),
                                     [](const Condition *condition) { return isBelowTee(*condition); });
    std::vector<QuickFix> fixes;
    const bool addFirst = 2 * static_cast<std::size_t>(below) >= conditions.size();
    for (const bool add : {addFirst, !addFirst}) {
        const std::optional<TextEdit> edit = moveAll(revision, conditions, add);
        if (edit && helps(revision, *edit, diagnostic.code, scope))
            fixes.push_back({add ? message("add the prefix `x-ms-isolation-tee.`")
                                 : message("remove the prefix `x-ms-isolation-tee.`"),
                             *edit, false});
    }
    return fixes;
}

/// Where two neighbours were meant as alternatives.
std::vector<QuickFix> wrapWithNeighbour(const PolicyRevision &revision, const Diagnostic &diagnostic, NodeIndex scope)
{
    const NodeIndex before = revision.tree().previousSibling(diagnostic.node);
    if (before == noNode || !blockAround(revision, diagnostic.node))
        return {};
    const std::optional<TextEdit> edit = wrapElements(revision.tree(), before, diagnostic.node, "anyOf");
    if (!edit || !helps(revision, *edit, diagnostic.code, scope))
        return {};
    return {{message("put it into an `anyOf` with the condition before it"), *edit, false}};
}

std::vector<QuickFix> removeAlternative(const PolicyRevision &revision, const Diagnostic &diagnostic)
{
    const Block *block = blockAround(revision, diagnostic.node);
    if (!block || block->items.size() < 2 || holdsNote(revision, diagnostic.node))
        return {};
    return oneFix(message("remove the alternative"), removeChild(revision.tree(), diagnostic.node));
}

void append(std::vector<QuickFix> &fixes, std::vector<QuickFix> more)
{
    fixes.insert(fixes.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
}

} // namespace

std::vector<QuickFix> tokenKindFixes(const PolicyRevision &revision, const Diagnostic &diagnostic)
{
    const Authority *authority = authorityAround(revision.policy(), diagnostic.node);
    if (!authority)
        return {};
    std::vector<QuickFix> fixes;
    switch (diagnostic.code) {
    case DiagnosticCode::TokenKindsMixed:
        fixes = changeLayer(revision, diagnostic, authority->node);
        append(fixes, wrapWithNeighbour(revision, diagnostic, authority->node));
        return fixes;
    case DiagnosticCode::TokenKindDiffers:
        return changeLayer(revision, diagnostic, revision.policy().root);
    case DiagnosticCode::AlternativeUnmet:
        fixes = changeLayer(revision, diagnostic, authority->node);
        append(fixes, removeAlternative(revision, diagnostic));
        return fixes;
    default:
        return {};
    }
}

} // namespace skr
