// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "qt/claimcatalogmodel.h"

#include <QSortFilterProxyModel>

#include <unordered_set>

namespace skr {

/// The claims that a search finds, below their families, which show how many there are.
class ClaimFilter : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit ClaimFilter(ClaimCatalogModel *model, QObject *parent = nullptr);

    /// Words in any order, as ClaimCatalog::search() takes them; empty text shows all claims.
    void setSearch(const QString &text);
    /// The claim that the search most likely meant; a claim that the chosen kind of token has comes first. Invalid
    /// without a search, or if nothing is found.
    QModelIndex bestMatch() const;
    /// Null for a family.
    const Claim *claimAt(const QModelIndex &index) const { return m_model->claimAt(mapToSource(index)); }

    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

protected:
    bool filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const override;

private:
    ClaimCatalogModel *m_model;
    QString m_search;
    std::vector<const Claim *> m_ranked;
    std::unordered_set<const Claim *> m_found;
};

} // namespace skr
