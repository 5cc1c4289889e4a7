// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/claims/claimcatalog.h"
#include "core/token/attestationtoken.h"
#include "qt/itemroles.h"

#include <QAbstractItemModel>

#include <memory>
#include <vector>

namespace skr {

/// The path of a claim, as it is dragged to where a condition shall be.
inline constexpr char claimMimeType[] = "application/x-skr-claim";

/// The claims of the catalog below the families that they are shown under, with what the loaded token has.
class ClaimCatalogModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column { ClaimColumn, TypeColumn, TokenColumn, ColumnCount };
    enum Role {
        PathRole = FirstOwnRole, ///< QString: the path to put into a policy; empty for a family
        FoundInPlaceRole, ///< bool: the kind of token that the policy is for has the claim, or one of the family
        NameRole, ///< QString: the whole name of the claim, of which the first column shows the last part
    };

    explicit ClaimCatalogModel(std::shared_ptr<const ClaimCatalog> catalog, QObject *parent = nullptr);

    const std::shared_ptr<const ClaimCatalog> &catalog() const { return m_catalog; }
    /// Resets the model: the claims are others.
    void setCatalog(std::shared_ptr<const ClaimCatalog> catalog);
    /// Which kind of token the policy is for: it decides under which path a claim is named.
    void setTokenPlace(ClaimPlace place);
    ClaimPlace tokenPlace() const { return m_place; }
    /// Null without a token.
    void setToken(std::shared_ptr<const AttestationToken> token);

    /// Null for a family.
    const Claim *claimAt(const QModelIndex &index) const;
    /// The row of a claim of the catalog.
    QModelIndex indexOf(const Claim *claim) const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QStringList mimeTypes() const override;
    QMimeData *mimeData(const QModelIndexList &indexes) const override;

Q_SIGNALS:
    /// After setTokenPlace(), besides the change of the data.
    void tokenPlaceChanged();

private:
    struct Family {
        QString name;
        std::vector<const Claim *> claims;
    };

    void fillFamilies();
    QVariant familyData(const Family &family, int column, int role) const;
    QVariant claimData(const Claim &claim, int column, int role) const;
    /// The whole row, as screen readers read it.
    QString sentence(const Claim &claim) const;
    QString cellText(const Claim &claim, int column) const;
    NodeIndex tokenNode(const Claim &claim) const;
    void announce(int firstColumn, int lastColumn);

    std::shared_ptr<const ClaimCatalog> m_catalog;
    std::shared_ptr<const AttestationToken> m_token;
    std::vector<Family> m_families;
    ClaimPlace m_place = ClaimPlace::Platform;
};

} // namespace skr
