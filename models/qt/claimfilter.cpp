// SPDX-License-Identifier: Apache-2.0
#include "qt/claimfilter.h"

#include "qt/claimtext.h"
#include "qt/text.h"

#include <algorithm>

namespace skr {

ClaimFilter::ClaimFilter(ClaimCatalogModel *model, QObject *parent)
    : QSortFilterProxyModel(parent)
    , m_model(model)
{
    setRecursiveFilteringEnabled(true);
    setSourceModel(model);
}

void ClaimFilter::setSearch(const QString &text)
{
    const QString search = text.simplified();
    if (m_search == search)
        return;
    m_search = search;
    m_ranked = search.isEmpty() ? std::vector<const Claim *>() : m_model->catalog()->search(toUtf8(search));
    m_found = {m_ranked.begin(), m_ranked.end()};
    invalidateFilter();
    if (rowCount() > 0) // families stay, but their counts change
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, 0), {Qt::DisplayRole});
}

QModelIndex ClaimFilter::bestMatch() const
{
    if (m_ranked.empty())
        return {};
    const auto best = std::find_if(m_ranked.begin(), m_ranked.end(),
                                   [this](const Claim *claim) { return isFoundIn(*claim, m_model->tokenPlace()); });
    return mapFromSource(m_model->indexOf(best == m_ranked.end() ? m_ranked.front() : *best));
}

QVariant ClaimFilter::data(const QModelIndex &index, int role) const
{
    QVariant value = QSortFilterProxyModel::data(index, role);
    if (role == Qt::DisplayRole && index.column() == 0 && !index.parent().isValid() && index.isValid())
        return tr("%1  (%2)").arg(value.toString()).arg(rowCount(index));
    return value;
}

bool ClaimFilter::filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const
{
    if (m_search.isEmpty())
        return true;
    const Claim *claim = m_model->claimAt(m_model->index(sourceRow, 0, sourceParent));
    return claim && m_found.contains(claim);
}

} // namespace skr
