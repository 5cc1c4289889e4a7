// SPDX-License-Identifier: Apache-2.0
#include "qt/authorityfilter.h"

#include "core/claims/authoritycatalog.h"
#include "core/claims/wordsearch.h"
#include "core/text/utf8.h"
#include "qt/refusal.h"
#include "qt/text.h"

#include <algorithm>

namespace skr {

namespace {

/// All that can be found of an authority besides its region, in lower case, in lines.
class FoundText
{
public:
    explicit FoundText(const Policy &policy)
        : m_policy(policy)
    {
    }

    void add(std::string_view text)
    {
        m_text += lowerAscii(text);
        m_text += '\n';
    }

    void add(const Authority &authority)
    {
        add(authority.url);
        for (const std::uint32_t block : authority.blocks)
            add(m_policy.blocks[block]);
    }

    bool hasAll(const std::vector<std::string> &words) const
    {
        return std::all_of(words.begin(), words.end(),
                           [this](const std::string &word) { return m_text.find(word) != std::string::npos; });
    }

private:
    /// Recursion is bounded by the depth that the parser reads.
    void add(const Block &block)
    {
        for (const Item &item : block.items) {
            if (item.kind == Item::Kind::Block)
                add(m_policy.blocks[item.index]);
            if (item.kind != Item::Kind::Condition)
                continue;
            add(m_policy.conditions[item.index].claim);
            add(m_policy.conditions[item.index].value.text);
        }
    }

    const Policy &m_policy;
    std::string m_text;
};

/// The shared endpoint in whose region the authority is: private providers have the region's code in their host, too.
const AttestationEndpoint *regionalEndpoint(std::string_view url)
{
    const auto catalog = AuthorityCatalog::builtIn();
    if (const AttestationEndpoint *endpoint = catalog->find(url))
        return endpoint;
    for (const AttestationEndpoint &endpoint : catalog->endpoints()) {
        const std::string_view host = std::string_view(endpoint.url).substr(endpoint.url.find('.'));
        if (url.find(host) != std::string_view::npos)
            return &endpoint;
    }
    return nullptr;
}

} // namespace

AuthorityOverview::AuthorityOverview(std::shared_ptr<const PolicyRevision> revision,
                                     std::shared_ptr<const Evaluation> evaluation, ConditionSets sets)
    : m_revision(std::move(revision))
    , m_evaluation(std::move(evaluation))
    , m_sets(std::move(sets))
{
    using Kind = AuthorityFilter::Kind;
    const Policy &policy = m_revision->policy();
    if (m_evaluation) {
        m_standings.assign(policy.authorities.size(), Kind::OtherIssuer);
        for (const Authority *authority : matchingAuthorities(*m_evaluation)) {
            const Outcome outcome = m_evaluation->outcome(*authority);
            m_standings[static_cast<std::size_t>(authority - policy.authorities.data())] = outcome == Outcome::Met
                ? Kind::Accepts
                : outcome == Outcome::NotMet ? Kind::Refuses
                                             : Kind::Undocumented;
        }
    }
    m_rows = childContents(m_revision->tree(), policy, rootContent(m_revision->tree(), policy));
    for (const Diagnostic &diagnostic : m_revision->diagnostics().list) {
        if (diagnostic.severity() != Severity::Hint)
            m_problems.push_back(diagnostic.range.begin);
    }
}

bool AuthorityOverview::hasProblem(const TextRange &range) const
{
    const auto first = std::lower_bound(m_problems.begin(), m_problems.end(), range.begin);
    return first != m_problems.end() && *first < range.end;
}

bool AuthorityOverview::isOfKind(const RowContent &row, const AuthorityFilter &filter) const
{
    using Kind = AuthorityFilter::Kind;
    if (row.isGhost() || filter.kind == Kind::All)
        return true;
    if (filter.kind == Kind::Problems)
        return row.kind == RowKind::NotUnderstood || hasProblem(row.range);
    if (row.kind != RowKind::Authority)
        return false;
    if (filter.kind == Kind::Set)
        return row.index < m_sets.setOf.size() && m_sets.setOf[row.index] == filter.set;
    return m_evaluation && m_standings[row.index] == filter.kind;
}

bool AuthorityOverview::mentions(const RowContent &row, const QString &typed) const
{
    const Policy &policy = m_revision->policy();
    const std::vector<std::string> words = searchWords(toUtf8(typed));
    FoundText text(policy);
    if (row.kind != RowKind::Authority) {
        text.add(m_revision->tree().spelling(row.node));
        return text.hasAll(words);
    }
    const Authority &authority = policy.authorities[row.index];
    if (const AttestationEndpoint *endpoint = regionalEndpoint(authority.url)) {
        std::string joined; // regions are often written in words
        for (const std::string &word : words)
            joined += word;
        if (endpoint->region.find(joined) != std::string::npos)
            return true;
        text.add(endpoint->code);
    }
    text.add(authority);
    return text.hasAll(words);
}

bool AuthorityOverview::matches(const RowContent &row, const AuthorityFilter &filter) const
{
    if (row.isGhost())
        return true;
    return isOfKind(row, filter) && (filter.text.trimmed().isEmpty() || mentions(row, filter.text));
}

std::size_t AuthorityOverview::count(const AuthorityFilter &filter) const
{
    return static_cast<std::size_t>(std::count_if(
        m_rows.begin(), m_rows.end(), [&](const RowContent &row) { return !row.isGhost() && isOfKind(row, filter); }));
}

} // namespace skr
