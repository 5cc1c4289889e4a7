// SPDX-License-Identifier: Apache-2.0
#include "core/policy/checks/checkcontext.h"

#include "core/text/utf8.h"

#include <algorithm>
#include <bit>
#include <cstdint>

namespace skr {

namespace {

/// Suggestions cost a walk over the catalog each; a file with more unknown claims than this has another problem.
constexpr std::size_t maximumSuggestions = 100;
/// Longer texts are shortened in messages.
constexpr std::size_t maximumShown = 80;

} // namespace

std::string shownText(std::string_view text)
{
    if (text.size() <= maximumShown)
        return replacedInvalidUtf8(text);
    std::size_t cut = maximumShown;
    while (cut > 0 && (static_cast<unsigned char>(text[cut]) & 0xC0U) == 0x80U)
        --cut;
    return replacedInvalidUtf8(text.substr(0, cut)) + "…";
}

CheckContext::CheckContext(const SyntaxTree &tree, const Policy &policy, const ClaimCatalog &catalog,
                           const SeveritySettings &settings)
    : m_tree(tree)
    , m_policy(policy)
    , m_catalog(catalog)
    , m_settings(settings)
{
}

void CheckContext::add(DiagnosticCode code, TextRange range, NodeIndex row, Arguments arguments)
{
    m_result.invalidating += info(code).invalidates() ? 1 : 0;
    const std::optional<Severity> shown = m_settings.shown(code);
    if (!shown)
        return;
    m_result.errors += *shown == Severity::Error ? 1 : 0;
    if (m_result.list.size() < Diagnostics::maximum)
        m_result.list.push_back({code, range, row, std::move(arguments), *shown});
    else
        ++m_result.omitted;
}

void CheckContext::add(DiagnosticCode code, NodeIndex at, NodeIndex row, Arguments arguments)
{
    // A large container is marked at its first character: nobody wants the whole file underlined.
    TextRange range = m_tree[at].range();
    const NodeKind kind = m_tree[at].kind;
    if ((kind == NodeKind::Object || kind == NodeKind::Array) && range.size() > 2)
        range.end = range.begin + 1;
    add(code, range, row, std::move(arguments));
}

void CheckContext::addMissing(DiagnosticCode code, NodeIndex object)
{
    if (isExplained(object, code))
        return;
    for (const NodeIndex member : m_tree.children(object)) {
        if (m_tree[m_tree.key(member)].kind != NodeKind::String)
            return;
    }
    add(code, object, object);
}

void CheckContext::addNotArray(DiagnosticCode code, NodeIndex member, NodeIndex row)
{
    // A value that is missing altogether is a syntax error already.
    if (m_tree.value(member) != noNode)
        add(code, m_tree.value(member), row, {shownText(m_tree.stringValue(m_tree.key(member)))});
}

void CheckContext::addKey(DiagnosticCode code, NodeIndex member)
{
    const NodeIndex key = m_tree.key(member);
    add(code, key, m_tree[member].parent, wants(code) ? Arguments{shownText(m_tree.stringValue(key))} : Arguments());
}

void CheckContext::addOmitted(DiagnosticCode code, std::size_t count)
{
    m_result.invalidating += info(code).invalidates() ? count : 0;
    const std::optional<Severity> shown = m_settings.shown(code);
    m_result.errors += shown == Severity::Error ? count : 0;
    m_result.omitted += shown ? count : 0;
}

bool CheckContext::wants(DiagnosticCode code) const
{
    return m_result.list.size() < Diagnostics::maximum && m_settings.shown(code).has_value();
}

const KnownClaim &CheckContext::look(std::string_view path)
{
    std::array<char, 8> tail{}; // names differ there
    path.copy(tail.data(), tail.size(), path.size() - std::min(path.size(), tail.size()));
    KnownClaim &known = m_known[((std::bit_cast<std::uint64_t>(tail) ^ path.size()) * 0x9E3779B97F4A7C15U) >> 56U];
    if (known.path != path) {
        const Claim *claim = m_catalog.find(path).claim;
        known = {path, claim, claim == nullptr && m_catalog.isOpen(path), claimTraits(claim, path)};
    }
    return known;
}

const std::string &CheckContext::suggestion(std::string_view path)
{
    const auto [entry, isNew] = m_suggestions.try_emplace(path);
    if (isNew && m_suggestions.size() <= maximumSuggestions)
        entry->second = m_catalog.nearest(path);
    return entry->second;
}

bool CheckContext::takeComparison()
{
    return ++m_comparisons <= maximumSuggestions;
}

Diagnostics CheckContext::takeSorted()
{
    std::stable_sort(m_result.list.begin(), m_result.list.end(),
                     [](const Diagnostic &a, const Diagnostic &b) { return a.range.begin < b.range.begin; });
    return std::move(m_result);
}

} // namespace skr
