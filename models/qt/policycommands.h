// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/policy/policy.h"
#include "qt/policycommand.h"
#include "qt/policyplaces.h"
#include "qt/policyrow.h"

#include <QCoreApplication>
#include <QModelIndex>
#include <QString>

namespace skr {

class PolicyTreeModel;

/// Turns what a person does to a row of the tree into a text edit. Changes nothing itself.
class PolicyCommands
{
    Q_DECLARE_TR_FUNCTIONS(skr::PolicyCommands)

public:
    explicit PolicyCommands(const PolicyTreeModel &model);

    /// Text typed into a cell; on a row that adds, what is to be added.
    PolicyCommand setText(const QModelIndex &index, const QString &text) const;
    /// A condition on `claim`, with a sensible value, in the block of the row or behind the row; without one in the
    /// block of the policy's only authority. The value is the token's if it has the claim, else the catalog's first
    /// one, else empty.
    PolicyCommand addCondition(const QModelIndex &index, const QString &claim) const;
    /// Conditions on all of the claims, as one step.
    PolicyCommand addConditions(const QModelIndex &index, const QStringList &claims) const;
    PolicyCommand addConditionAt(const PolicyPlace &place, const QString &claim) const;
    PolicyCommand addAuthority(const QString &url) const;
    PolicyCommand make(PolicyAction action, const QModelIndex &index) const;
    /// Why make() would refuse, without doing its work; empty if nothing is known against it.
    QString refusal(PolicyAction action, const QModelIndex &index) const;
    /// The same for all rows of a selection.
    PolicyCommand make(PolicyAction action, const QModelIndexList &selected) const;
    QString refusal(PolicyAction action, const QModelIndexList &selected) const;

    /// The row whose block a condition would be added to; invalid if there is none.
    QModelIndex blockRow(const QModelIndex &index) const;
    /// That block in words: `all of, sharedeus.eus`; empty if there is none.
    QString blockName(const QModelIndex &index) const;

private:
    std::optional<PolicyPlace> conditionPlace(const QModelIndex &index) const;
    PolicyCommand addItems(const std::optional<PolicyPlace> &place, const std::vector<std::string> &jsons,
                           const QString &label) const;
    PolicyCommand setCondition(const QModelIndex &index, const QString &text) const;
    /// Why the block cannot become one of the other kind; empty if nothing is known against it.
    QString switchRefusal(const Block &block) const;
    /// Why an action on the row, and on the list that it stands in, cannot be done.
    QString listRefusal(PolicyAction action, const QModelIndex &index) const;
    PolicyCommand switchKind(const Block &block) const;
    std::string valueFor(const std::string &claim) const;

    const PolicyTreeModel &m_model;
    const SyntaxTree &m_tree;
    const Policy &m_policy;
    PolicyPlaces m_places;
};

} // namespace skr
