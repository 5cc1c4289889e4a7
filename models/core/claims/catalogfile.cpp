// SPDX-License-Identifier: Apache-2.0
#include "core/claims/catalogfile.h"

#include "core/claims/catalogreader.h"
#include "core/claims/claimreader.h"
#include "core/syntax/syntaxtree.h"
#include "core/text/lineindex.h"
#include "core/text/message.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <map>
#include <unordered_map>
#include <utility>

namespace skr {

namespace {

/// A claim of the file.
struct OwnClaim {
    Claim claim;
    std::size_t index = 0; ///< in the file's list
    bool usable = true;
};

/// Where the claims of a file start, for messages.
std::vector<std::size_t> linesOfClaims(std::string_view text)
{
    const SyntaxTree tree = SyntaxTree::parse(text);
    const LineIndex lines(text);
    const NodeIndex list = tree.memberValue(tree.root(), "claims");
    std::vector<std::size_t> result;
    if (list == noNode)
        return result;
    for (const NodeIndex claim : tree.children(list))
        result.push_back(lines.at(tree[claim].begin).line);
    return result;
}

/// Lays claims over a catalog until nothing is wrong between them.
class Merge
{
public:
    Merge(const ClaimCatalog &base, std::vector<OwnClaim> own)
        : m_base(base)
        , m_own(std::move(own))
    {
    }

    /// By entry of the file: what is wrong with it.
    std::multimap<std::size_t, std::string> problems;

    ClaimCatalog run()
    {
        dropDoubles();
        dropTooMany();
        for (;;) {
            ClaimCatalog merged = ClaimCatalog::ofClaims(combined());
            if (!dropConflicts(merged)) // dropping a claim can take from another what it needs
                return merged;
        }
    }

    std::size_t replaced() const
    {
        return static_cast<std::size_t>(std::count_if(m_own.begin(), m_own.end(), [this](const OwnClaim &own) {
            return own.usable && m_baseIndex.contains(own.claim.name);
        }));
    }
    std::size_t used() const
    {
        return static_cast<std::size_t>(
            std::count_if(m_own.begin(), m_own.end(), [](const OwnClaim &own) { return own.usable; }));
    }

private:
    void drop(OwnClaim &own, const std::string &message)
    {
        own.usable = false;
        problems.emplace(own.index, placeOfClaim(own.index, own.claim.name) + ": " + message);
    }

    void dropDoubles()
    {
        for (std::size_t i = 0; i < m_base.claims().size(); ++i)
            m_baseIndex.emplace(m_base.claims()[i].name, i);
        for (OwnClaim &own : m_own) {
            if (!m_ownIndex.emplace(own.claim.name, &own).second)
                drop(own, message("`name`: occurs twice; the first one counts"));
        }
    }

    void dropTooMany()
    {
        std::size_t count = m_base.claims().size();
        for (OwnClaim &own : m_own) {
            if (!own.usable || m_baseIndex.contains(own.claim.name) || ++count <= maximumClaims)
                continue;
            drop(own, message("there are more than %1 claims", {std::to_string(maximumClaims)}));
        }
    }

    std::vector<Claim> combined() const
    {
        std::vector<Claim> claims = m_base.claims();
        for (const OwnClaim &own : m_own) {
            if (!own.usable)
                continue;
            const auto former = m_baseIndex.find(own.claim.name);
            if (former == m_baseIndex.end())
                claims.push_back(own.claim);
            else
                claims[former->second] = own.claim;
        }
        return claims;
    }

    OwnClaim *usableOwn(std::string_view name)
    {
        const auto found = m_ownIndex.find(name);
        return found == m_ownIndex.end() || !found->second->usable ? nullptr : found->second;
    }

    bool dropConflicts(const ClaimCatalog &merged)
    {
        bool dropped = false;
        for (const Claim &claim : merged.claims()) {
            const std::string wrong = merged.conflict(claim);
            if (wrong.empty())
                continue;
            OwnClaim *own = usableOwn(claim.name);
            OwnClaim *above = usableOwn(std::string_view(claim.name).substr(0, claim.name.rfind('.')));
            if (own != nullptr)
                drop(*own, wrong);
            else if (above != nullptr)
                drop(*above, message("`type`: must be object, because of its member `%1`", {claim.name}));
            dropped = dropped || own != nullptr || above != nullptr;
        }
        return dropped;
    }

    const ClaimCatalog &m_base;
    std::vector<OwnClaim> m_own;
    std::unordered_map<std::string_view, std::size_t> m_baseIndex;
    std::unordered_map<std::string_view, OwnClaim *> m_ownIndex;
};

CatalogFile refused(const std::shared_ptr<const ClaimCatalog> &catalog, std::string message)
{
    CatalogFile result;
    result.catalog = catalog;
    result.isCatalog = false;
    result.problems.push_back({0, std::move(message)});
    return result;
}

} // namespace

CatalogFile addCatalogFile(const std::shared_ptr<const ClaimCatalog> &catalog, std::string_view text)
{
    if (text.size() > maximumCatalogSize)
        return refused(catalog,
                       message("larger than %1 MiB, which no catalog of claims is",
                               {std::to_string(maximumCatalogSize / (std::size_t{1024} * 1024))}));
    std::string error;
    const auto list = readCatalogList(text, "claims", error);
    if (!list)
        return refused(catalog, error);

    std::multimap<std::size_t, std::string> problems;
    std::vector<OwnClaim> own;
    for (std::size_t i = 0; i < list->size(); ++i) {
        error.clear();
        Claim claim = readClaim((*list)[i], i, error);
        if (error.empty())
            own.push_back({std::move(claim), i});
        else
            problems.emplace(i, error);
    }
    Merge merge(*catalog, std::move(own));
    ClaimCatalog merged = merge.run();
    problems.merge(merge.problems);

    CatalogFile result;
    result.replaced = merge.replaced();
    result.added = merge.used() - result.replaced;
    result.catalog = merge.used() == 0 ? catalog : std::make_shared<const ClaimCatalog>(std::move(merged));
    if (problems.empty())
        return result;
    const std::vector<std::size_t> lines = linesOfClaims(text);
    for (const auto &[index, problem] : problems) {
        if (result.problems.size() + 1 == maximumCatalogProblems && problems.size() > maximumCatalogProblems) {
            const std::size_t more = problems.size() - result.problems.size();
            result.problems.push_back({0, message("%1 more claims have errors", {std::to_string(more)})});
            break;
        }
        result.problems.push_back({index < lines.size() ? lines[index] : 0, problem});
    }
    return result;
}

} // namespace skr
