// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "qt/policycommand.h"
#include "qt/policyplaces.h"

#include <QCoreApplication>

#include <string>
#include <string_view>

class QMimeData;

namespace skr {

/// What goes out of the tree and into it, by clipboard and by dragging. Changes nothing itself.
class TransferCommands
{
    Q_DECLARE_TR_FUNCTIONS(skr::TransferCommands)

public:
    explicit TransferCommands(const PolicyTreeModel &model);

    /// The rows' own bytes: neighbours with all that stands between them, others with commas and line ends between
    /// them, so that they can be pasted among the elements of an array, in any editor.
    std::string copied(const QModelIndexList &rows) const;
    /// For dragging; null if a row cannot be dragged. The caller owns it.
    QMimeData *dragged(const QModelIndexList &rows) const;

    /// Text to paste at a row: conditions and blocks go into its block or behind it, authorities behind its authority.
    PolicyCommand paste(const QModelIndex &index, std::string_view text) const;
    /// What a drop at `row` of `parent` would do, as QAbstractItemModel::dropMimeData() has it.
    PolicyCommand drop(const QMimeData &data, Qt::DropAction action, int row, const QModelIndex &parent) const;
    /// False if drop() is known to refuse; does not do its work.
    bool canDrop(const QMimeData &data, Qt::DropAction action, int row, const QModelIndex &parent) const;

    /// The dragged rows, as they are now; empty if something else is dragged.
    QModelIndexList draggedRows(const QMimeData &data) const;

private:
    std::optional<PolicyPlace> placeFor(const QModelIndexList &rows, int row, const QModelIndex &parent) const;
    PolicyCommand insert(std::string_view text, const QString &label, const std::optional<PolicyPlace> &items,
                         const PolicyPlace &authorities) const;

    const PolicyTreeModel &m_model;
    PolicyPlaces m_places;
};

} // namespace skr
