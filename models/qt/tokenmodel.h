// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/claims/claimcatalog.h"
#include "core/token/attestationtoken.h"
#include "qt/itemroles.h"

#include <QAbstractItemModel>

#include <memory>
#include <vector>

namespace skr {

/// The claims of a token as a tree: members of objects by name, entries of lists by number.
class TokenModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column { ClaimColumn, ValueColumn, ColumnCount };
    enum Role {
        PathRole = FirstOwnRole, ///< QString: names and numbers from the top, joined by dots
        ExactPathRole, ///< the same with names as they are, invisible characters too: to copy
        ExactValueRole, ///< QString: text as it is, anything else as spelt in the token: to copy
        ClaimsRole, ///< QStringList: exact paths of the row, or of all below it, that a condition can compare
    };

    explicit TokenModel(std::shared_ptr<const ClaimCatalog> catalog, QObject *parent = nullptr);

    void setCatalog(std::shared_ptr<const ClaimCatalog> catalog);
    /// Null for none.
    void setToken(std::shared_ptr<const AttestationToken> token);

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    /// One claim as the claim picker gives it, several as conditions in JSON.
    QMimeData *mimeData(const QModelIndexList &indexes) const override;
    QStringList mimeTypes() const override;

    /// Those of ClaimsRole of all rows, each once, in the order of the token.
    static QStringList claimsOf(const QModelIndexList &rows);

private:
    /// A row: a member of an object, or an entry of a list. Rows with the same parent are neighbours.
    struct Row {
        NodeIndex node = noNode;
        NodeIndex value = noNode;
        std::uint32_t parent = 0;
        std::uint32_t firstChild = 0;
        std::uint32_t childCount = 0;
    };

    void addRows(std::uint32_t parent);
    void announceValues(const QModelIndex &parent);
    const Row &rowAt(const QModelIndex &index) const;
    QString name(const Row &row) const;
    QString exactName(const Row &row) const;
    QString exactPath(const Row &row) const;
    void collectClaims(const Row &row, QStringList &claims) const;
    QString path(const Row &row) const;
    QString valueText(const Row &row) const;
    QVariant toolTip(const Row &row, int column) const;
    const Claim *claim(const Row &row) const;

    std::shared_ptr<const ClaimCatalog> m_catalog;
    std::shared_ptr<const AttestationToken> m_token;
    std::vector<Row> m_rows; ///< the first stands for the token itself; breadth first
};

} // namespace skr
