// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/edit/matrixedit.h"
#include "core/policy/authoritymatrix.h"
#include "core/text/textedit.h"
#include "qt/itemroles.h"

#include <QAbstractTableModel>
#include <QString>

#include <memory>
#include <optional>
#include <vector>

namespace skr {

class PolicyDocument;
class PolicyRevision;

/// The authorities of a policy by what they ask for: a row for each, a column for each claim with its operator. Follows
/// the document; cells keep their places unless authorities or columns come or go, which resets the model.
class AuthorityMatrixModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role {
        OddRole = FirstOwnRole, ///< bool: differs from most others
        OddRowRole, ///< bool: some cell of the row does
    };

    explicit AuthorityMatrixModel(PolicyDocument *document, QObject *parent = nullptr);

    const AuthorityMatrix &matrix() const { return m_matrix; }
    /// How many authorities differ from most others somewhere.
    int oddCount() const;
    /// What the value of a column is about: the claim, and the operator unless it is `equals`.
    QString columnName(int column) const;

    /// Why one value cannot be set for these authorities; empty if nothing is known against it.
    QString refusal(int column, const std::vector<std::size_t> &rows) const;
    /// Sets the value of a column, as people type it, for authorities.
    std::optional<TextEdit> valueEdit(int column, const std::vector<std::size_t> &rows, const QString &typed) const;
    /// Why these authorities cannot be made to ask what most ask of the column; empty if nothing is known against it.
    QString usualRefusal(int column, const std::vector<std::size_t> &rows) const;
    std::optional<TextEdit> usualEdit(int column, const std::vector<std::size_t> &rows) const;
    /// Where the text has what a cell shows; of an absent one its authority.
    TextRange textRange(const QModelIndex &index) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    /// After every edit, also one that changes no cell.
    void followed();

private:
    void follow();
    static QString words(MatrixRefusal refusal);
    QString text(const MatrixValue &value) const;
    /// In words; empty if the cell is as most are.
    QString difference(const QModelIndex &index) const;
    QString authority(int row) const;

    PolicyDocument *m_document;
    std::shared_ptr<const PolicyRevision> m_revision; ///< that the matrix is of
    AuthorityMatrix m_matrix;
};

} // namespace skr
