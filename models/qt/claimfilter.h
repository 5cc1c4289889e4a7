// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "qt/claimcatalogmodel.h"
#include "qt/itemroles.h"

#include <QSortFilterProxyModel>

#include <unordered_map>

namespace skr {

/// The claims that a search finds, below their families, which show how many there are: best first, and what the kind
/// of token that the policy is for does not have last.
class ClaimFilter : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit ClaimFilter(ClaimCatalogModel *model, QObject *parent = nullptr);

    /// Words in any order, as ClaimCatalog::lookUp() takes them; empty text shows all claims.
    void setSearch(const QString &text);
    const QString &search() const { return m_search; }
    /// The claim that the search most likely meant; a claim that the chosen kind of token has comes first. Invalid
    /// without a search, or if nothing is found.
    QModelIndex bestMatch() const;
    /// Null for a family.
    const Claim *claimAt(const QModelIndex &index) const { return m_model->claimAt(mapToSource(index)); }

    /// A claim shows more than the last part of its name where the search found something before it.
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

protected:
    bool filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const override;
    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    /// What the search found of a claim.
    struct Found {
        std::size_t rank = 0; ///< 0 is the best
        std::vector<TextRange> letters; ///< bytes of the name
    };

    void lookUp();
    void rankFamilies();
    /// Where the part of the name starts that is shown, in bytes.
    std::size_t shownFrom(const Claim &claim) const;
    QVariant foundLetters(const Claim &claim) const;

    ClaimCatalogModel *m_model;
    QString m_search;
    std::vector<const Claim *> m_ranked;
    std::unordered_map<const Claim *, Found> m_found;
    std::vector<std::size_t> m_familyRanks; ///< by row of the model: of the best claim
};

} // namespace skr
