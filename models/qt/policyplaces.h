// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/policy/policy.h"
#include "core/text/textedit.h"

#include <QCoreApplication>
#include <QModelIndex>

#include <optional>
#include <string>
#include <vector>

namespace skr {

class PolicyTreeModel;

/// Where something new goes: before the child `row` of the policy (authorities), an authority or a block.
struct PolicyPlace {
    QModelIndex parent;
    int row = 0;
};

/// The places of one revision of the policy. Valid until the document changes.
class PolicyPlaces
{
    Q_DECLARE_TR_FUNCTIONS(skr::PolicyPlaces)

public:
    explicit PolicyPlaces(const PolicyTreeModel &model);

    /// Where conditions and blocks go that are added to a row: into its block, or behind it.
    std::optional<PolicyPlace> forItems(const QModelIndex &index) const;
    /// Where authorities go that are added to a row: behind the one that it is part of, else to the end.
    PolicyPlace forAuthorities(const QModelIndex &index) const;
    /// The place that a view means by `row` of `parent`, or by `parent` alone if row is negative: for conditions and
    /// blocks, and for authorities.
    std::optional<PolicyPlace> itemsAt(int row, const QModelIndex &parent) const;
    std::optional<PolicyPlace> authoritiesAt(int row, const QModelIndex &parent) const;

    /// Puts JSON there, with the block that an authority does not have yet. Refusals as in core/edit/jsonedit.h.
    std::optional<TextEdit> filled(const PolicyPlace &place, const std::vector<std::string> &jsons) const;
    /// The array that the children of the row are elements of; noNode if there is none.
    NodeIndex arrayIn(const QModelIndex &parent) const;
    /// The array that the row is an element of; noNode if it is none.
    NodeIndex arrayOf(const QModelIndex &index) const;
    /// The authority of a row as people call it: `sharedeus.eus`.
    QString host(const QModelIndex &index) const;
    /// The place in words: `any of, sharedeus.eus`, or the authority's name alone for its own block.
    QString name(const QModelIndex &parent) const;

private:
    int itemCount(const QModelIndex &parent) const;
    bool takesItems(const QModelIndex &parent) const;

    const PolicyTreeModel &m_model;
    const SyntaxTree &m_tree;
    const Policy &m_policy;
};

} // namespace skr
