// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/policy/policy.h"
#include "core/text/textedit.h"
#include "qt/policyrow.h"

#include <QCoreApplication>
#include <QModelIndex>
#include <QString>

#include <optional>

namespace skr {

class PolicyTreeModel;

/// What a person can do to a row besides typing into it.
enum class PolicyAction : std::uint8_t {
    AddBlock,
    Remove,
    Duplicate,
    MoveUp,
    MoveDown,
    WrapInAllOf,
    WrapInAnyOf,
    Unwrap,
    SwitchKind,
};

/// An edit with its name in the history, ready to be applied; or the reason why there is none.
struct PolicyCommand {
    std::optional<TextEdit> edit;
    QString label;
    QString refusal; ///< for a person; empty if there is an edit
    /// The row to select afterwards: a child of `parent`, which stays, at `row`; none if row is negative.
    QModelIndex parent = {};
    int row = -1;
};

/// Turns what a person does to a row of the tree into a text edit. Changes nothing itself.
class PolicyCommands
{
    Q_DECLARE_TR_FUNCTIONS(skr::PolicyCommands)

public:
    explicit PolicyCommands(const PolicyTreeModel &model);

    /// Text typed into a cell; on a row that adds, what is to be added.
    PolicyCommand setText(const QModelIndex &index, const QString &text) const;
    /// A condition on `claim`, with a sensible value, in the block of the row or behind the row. The value is the
    /// token's if it has the claim, else the catalog's first one, else empty.
    PolicyCommand addCondition(const QModelIndex &index, const QString &claim) const;
    PolicyCommand addAuthority(const QString &url) const;
    PolicyCommand make(PolicyAction action, const QModelIndex &index) const;
    /// Why make() would refuse, without doing its work; empty if nothing is known against it.
    QString refusal(PolicyAction action, const QModelIndex &index) const;

    /// The row whose block a condition would be added to; invalid if there is none.
    QModelIndex blockRow(const QModelIndex &index) const;
    /// That block in words: `all of, sharedeus.eus`; empty if there is none.
    QString blockName(const QModelIndex &index) const;

private:
    struct Place {
        QModelIndex parent; ///< an authority or a block
        int row = 0;
    };
    std::optional<Place> placeFor(const QModelIndex &index) const;
    PolicyCommand addItem(const QModelIndex &index, const std::string &json, const QString &label) const;
    PolicyCommand setCondition(const QModelIndex &index, const QString &text) const;
    QString nameOf(const QModelIndex &index) const;
    /// Why the block cannot become one of the other kind; empty if nothing is known against it.
    QString switchRefusal(const Block &block) const;
    PolicyCommand switchKind(const Block &block) const;
    /// Where the row's node is an element of an array: that array's node.
    NodeIndex arrayOf(const QModelIndex &index) const;
    std::string valueFor(const std::string &claim) const;

    const PolicyTreeModel &m_model;
    const SyntaxTree &m_tree;
    const Policy &m_policy;
};

} // namespace skr
