// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/text/textedit.h"

#include <QModelIndex>
#include <QString>

#include <cstdint>
#include <optional>
#include <vector>

namespace skr {

/// What a person can do to rows besides typing into them.
enum class PolicyAction : std::uint8_t {
    AddBlock,
    Remove,
    Duplicate,
    MoveUp,
    MoveDown,
    MoveIn, ///< into the block beside it: the one before, at its end; without one the one behind, at its start
    MoveOut, ///< out of its block, behind it
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
    std::vector<int> moreRows = {}; ///< further children of `parent` to select
    /// Where `parent` is after an edit that takes away rows beside it: rows from the policy's own down.
    std::optional<std::vector<int>> path = {};
    QModelIndexList moved = {}; ///< rows as they are before the edit, that come to `row` and behind, in this order
};

} // namespace skr
