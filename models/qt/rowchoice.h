// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "qt/policycommand.h"

#include <QModelIndex>
#include <QPersistentModelIndex>
#include <QString>

namespace skr {

class PolicyTreeModel;

/// The rows of a selection that an action is about, in the order of the tree: without the policy's own row, rows that
/// add, and rows within another one, which go with it. Of column 0.
QModelIndexList chosenRows(const PolicyTreeModel &model, const QModelIndexList &selected);

/// Where `index` is when the rows have gone.
std::vector<int> pathWithout(const QModelIndexList &rows, const QModelIndex &index);
/// The command's parent once it is done; `parent` is what became of the row that it was.
QModelIndex parentAfter(const PolicyTreeModel &model, const PolicyCommand &command,
                        const QPersistentModelIndex &parent);

/// What rows are called in the history: the claim, the URL, `3 conditions`.
QString nameOf(const PolicyTreeModel &model, const QModelIndexList &rows);

} // namespace skr
