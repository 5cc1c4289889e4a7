// SPDX-License-Identifier: Apache-2.0
#include "qt/claimfilter.h"

#include "qt/claimtext.h"
#include "qt/text.h"

#include <algorithm>
#include <limits>

namespace skr {

ClaimFilter::ClaimFilter(ClaimCatalogModel *model, QObject *parent)
    : QSortFilterProxyModel(parent)
    , m_model(model)
{
    setRecursiveFilteringEnabled(true);
    setDynamicSortFilter(false); // sorted when the search or the kind of token changes, once
    // Before the rows are taken over.
    connect(model, &QAbstractItemModel::modelReset, this, &ClaimFilter::lookUp);
    lookUp();
    setSourceModel(model);
    sort(0);
    connect(model, &ClaimCatalogModel::tokenPlaceChanged, this, [this] { sort(0); });
}

void ClaimFilter::setSearch(const QString &text)
{
    const QString search = text.simplified();
    if (m_search == search)
        return;
    m_search = search;
    lookUp();
    invalidateFilter();
    sort(0);
    for (int row = 0; row < rowCount(); ++row) { // what stays shows other counts and other letters
        const QModelIndex family = index(row, 0);
        Q_EMIT dataChanged(family, family);
        Q_EMIT dataChanged(index(0, 0, family), index(rowCount(family) - 1, 0, family));
    }
}

void ClaimFilter::lookUp()
{
    m_ranked.clear();
    m_found.clear();
    if (!m_search.isEmpty()) {
        for (ClaimCatalog::Found &found : m_model->catalog()->lookUp(toUtf8(m_search))) {
            m_found.emplace(found.claim, Found{m_ranked.size(), std::move(found.letters)});
            m_ranked.push_back(found.claim);
        }
    }
    rankFamilies();
}

void ClaimFilter::rankFamilies()
{
    constexpr auto last = std::numeric_limits<std::size_t>::max();
    m_familyRanks.assign(static_cast<std::size_t>(m_model->rowCount()), m_search.isEmpty() ? 0 : last);
    for (const Claim *claim : m_ranked) {
        const auto row = static_cast<std::size_t>(m_model->indexOf(claim).parent().row());
        m_familyRanks[row] = std::min(m_familyRanks[row], m_found.at(claim).rank);
    }
}

QModelIndex ClaimFilter::bestMatch() const
{
    if (m_ranked.empty())
        return {};
    if (toQString(m_ranked.front()->name) == m_search)
        return mapFromSource(m_model->indexOf(m_ranked.front()));
    const auto best = std::find_if(m_ranked.begin(), m_ranked.end(),
                                   [this](const Claim *claim) { return isFoundIn(*claim, m_model->tokenPlace()); });
    return mapFromSource(m_model->indexOf(best == m_ranked.end() ? m_ranked.front() : *best));
}

std::size_t ClaimFilter::shownFrom(const Claim &claim) const
{
    const std::size_t shortName = claim.name.rfind('.') + 1; // 0 without a dot
    const auto found = m_found.find(&claim);
    if (found == m_found.end() || found->second.letters.empty() || found->second.letters.front().begin >= shortName)
        return shortName;
    // The whole part that the first letters are in.
    return claim.name.rfind('.', found->second.letters.front().begin) + 1;
}

QVariant ClaimFilter::foundLetters(const Claim &claim) const
{
    const auto found = m_found.find(&claim);
    if (found == m_found.end())
        return {};
    const std::size_t from = shownFrom(claim);
    const auto units = [&](std::size_t begin, std::size_t end) {
        return static_cast<int>(toQString(std::string_view(claim.name).substr(begin, end - begin)).size());
    };
    QList<TextSpan> spans;
    for (const TextRange &range : found->second.letters)
        spans.append({units(from, range.begin), units(range.begin, range.end)});
    return QVariant::fromValue(spans);
}

QVariant ClaimFilter::data(const QModelIndex &index, int role) const
{
    if (index.column() != ClaimCatalogModel::ClaimColumn || (role != Qt::DisplayRole && role != FoundLettersRole))
        return QSortFilterProxyModel::data(index, role);
    if (const Claim *claim = claimAt(index)) {
        if (role == FoundLettersRole)
            return foundLetters(*claim);
        return toQString(std::string_view(claim->name).substr(shownFrom(*claim)));
    }
    if (role == FoundLettersRole || !index.isValid())
        return {};
    const QString name = QSortFilterProxyModel::data(index, role).toString();
    return index.data(ClaimCatalogModel::FoundInPlaceRole).toBool()
        ? tr("%1  (%2)").arg(name).arg(rowCount(index))
        : tr("%1  (%2), in other tokens").arg(name).arg(rowCount(index));
}

bool ClaimFilter::filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const
{
    if (m_search.isEmpty())
        return true;
    const Claim *claim = m_model->claimAt(m_model->index(sourceRow, 0, sourceParent));
    return claim && m_found.contains(claim);
}

bool ClaimFilter::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const bool inPlace = left.data(ClaimCatalogModel::FoundInPlaceRole).toBool();
    if (inPlace != right.data(ClaimCatalogModel::FoundInPlaceRole).toBool())
        return inPlace;
    const auto rank = [this](const QModelIndex &index) {
        if (const Claim *claim = m_model->claimAt(index)) {
            const auto found = m_found.find(claim);
            return found == m_found.end() ? std::size_t(0) : found->second.rank;
        }
        return m_familyRanks[static_cast<std::size_t>(index.row())];
    };
    const std::size_t leftRank = rank(left);
    const std::size_t rightRank = rank(right);
    return leftRank != rightRank ? leftRank < rightRank : left.row() < right.row();
}

} // namespace skr
