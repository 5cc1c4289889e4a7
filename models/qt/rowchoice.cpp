// SPDX-License-Identifier: Apache-2.0
#include "qt/rowchoice.h"

#include "qt/policytreemodel.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace skr {

namespace {

struct RowNames {
    Q_DECLARE_TR_FUNCTIONS(skr::RowNames)
};

} // namespace

QModelIndexList chosenRows(const PolicyTreeModel &model, const QModelIndexList &selected)
{
    QSet<QModelIndex> all;
    for (const QModelIndex &index : selected) {
        const RowContent &row = model.content(index);
        if (index.isValid() && !row.isGhost() && row.kind != RowKind::Policy)
            all.insert(index.siblingAtColumn(0));
    }
    QModelIndexList rows;
    for (const QModelIndex &index : qAsConst(all)) {
        QModelIndex outer = index.parent();
        while (outer.isValid() && !all.contains(outer))
            outer = outer.parent();
        if (!outer.isValid())
            rows << index;
    }
    std::sort(rows.begin(), rows.end(), [&](const QModelIndex &a, const QModelIndex &b) {
        return model.textRange(a).begin < model.textRange(b).begin;
    });
    return rows;
}

std::vector<int> pathWithout(const QModelIndexList &rows, const QModelIndex &index)
{
    std::vector<int> path;
    for (QModelIndex step = index; step.parent().isValid(); step = step.parent()) {
        const auto goesBefore = [&](const QModelIndex &row) {
            return row.row() < step.row() && row.parent() == step.parent();
        };
        path.push_back(step.row() - static_cast<int>(std::count_if(rows.begin(), rows.end(), goesBefore)));
    }
    std::reverse(path.begin(), path.end());
    return path;
}

QModelIndex parentAfter(const PolicyTreeModel &model, const PolicyCommand &command, const QPersistentModelIndex &parent)
{
    if (!command.path)
        return parent;
    QModelIndex index = model.policyIndex();
    for (const int row : *command.path)
        index = model.index(row, 0, index);
    return index;
}

QString nameOf(const PolicyTreeModel &model, const QModelIndexList &rows)
{
    const RowKind kind = model.kind(rows.front());
    if (rows.size() == 1) {
        QString text = rows.front().siblingAtColumn(PolicyTreeModel::ConditionColumn).data().toString();
        if (kind == RowKind::Condition || kind == RowKind::Authority)
            return text;
        return kind == RowKind::Block ? RowNames::tr("block “%1”").arg(text) : RowNames::tr("entry");
    }
    const int count = static_cast<int>(rows.size());
    const bool alike =
        std::all_of(rows.begin(), rows.end(), [&](const QModelIndex &row) { return model.kind(row) == kind; });
    if (alike && kind == RowKind::Condition)
        return RowNames::tr("%n conditions", nullptr, count);
    if (alike && kind == RowKind::Authority)
        return RowNames::tr("%n authorities", nullptr, count);
    if (alike && kind == RowKind::Block)
        return RowNames::tr("%n blocks", nullptr, count);
    return RowNames::tr("%n entries", nullptr, count);
}

} // namespace skr
