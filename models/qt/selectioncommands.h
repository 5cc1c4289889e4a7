// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "qt/policycommand.h"
#include "qt/policyplaces.h"

#include <QCoreApplication>

namespace skr {

/// What a person does to several rows at once, and moves from one block to another, as one edit. Changes nothing
/// itself. `rows` are as chosenRows() gives them.
class SelectionCommands
{
    Q_DECLARE_TR_FUNCTIONS(skr::SelectionCommands)

public:
    explicit SelectionCommands(const PolicyTreeModel &model);

    PolicyCommand make(PolicyAction action, const QModelIndexList &rows) const;
    /// Why make() would refuse, without doing its work; empty if nothing is known against it.
    QString refusal(PolicyAction action, const QModelIndexList &rows) const;

    PolicyCommand moveTo(const QModelIndexList &rows, const PolicyPlace &place) const;
    PolicyCommand copyTo(const QModelIndexList &rows, const PolicyPlace &place) const;
    /// Why rows cannot come to stand there; empty if nothing is known against it.
    QString refusalThere(const QModelIndexList &rows, const PolicyPlace &place) const;

private:
    /// The part of refusal() that is about where rows of one list stand.
    QString placeRefusal(PolicyAction action, const QModelIndexList &rows) const;
    std::vector<NodeIndex> nodesOf(const QModelIndexList &rows) const;
    std::optional<PolicyPlace> innerPlace(const QModelIndexList &rows) const;
    std::optional<PolicyPlace> outerPlace(const QModelIndexList &rows) const;
    /// The positions that the rows of one list have after a step up or down, in order; empty if none can make it.
    std::vector<int> stepped(const QModelIndexList &rows, bool up) const;
    PolicyCommand remove(const QModelIndexList &rows) const;
    PolicyCommand duplicate(const QModelIndexList &rows) const;
    PolicyCommand step(const QModelIndexList &rows, bool up) const;
    PolicyCommand wrap(const QModelIndexList &rows, BlockKind kind) const;

    const PolicyTreeModel &m_model;
    const SyntaxTree &m_tree;
    const Policy &m_policy;
    PolicyPlaces m_places;
};

} // namespace skr
