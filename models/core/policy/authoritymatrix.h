// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/policy/policy.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace skr {

/// What an authority asks of one claim.
struct MatrixValue {
    enum class Kind : std::uint8_t {
        Absent, ///< nothing
        One,
        Choice, ///< one of several values: an `anyOf` about this claim alone
        Several, ///< several at once
        Other, ///< more than a list of conditions: blocks of several claims, or what is not read
    };
    Kind kind = Kind::Absent;
    /// As people read them, by core/policy/operand.h, in the order of the text; of Other the JSON without white space.
    std::vector<std::string> texts;
};

struct MatrixCell {
    std::uint32_t column = 0;
    std::uint32_t value = 0; ///< into MatrixColumn::values: equal cells have the same
    std::vector<std::uint32_t> conditions; ///< into Policy::conditions, in the order of the text; empty for Other
    NodeIndex node = noNode; ///< the first condition, or what is not read
    NodeIndex whole = noNode; ///< all of it: a condition, the block of a choice; noNode for others
};

/// A claim with an operator, and the values that authorities ask for.
struct MatrixColumn {
    static constexpr std::uint32_t absent = 0; ///< the first of `values`

    std::string claim; ///< empty for the last column, of Other
    std::string operatorName;
    std::vector<MatrixValue> values;
    std::vector<std::uint32_t> counts; ///< how many authorities have each of the values
    /// The one that most authorities have; nothing if another one is as frequent.
    std::optional<std::uint32_t> usual;

    bool isOther() const { return claim.empty(); }
};

/// Authorities by what they ask for: a row for each of Policy::authorities, a column for each claim with its operator
/// in the order of the text. Blocks that say no more than a list does are taken apart; of an `anyOf` about several
/// claims, and whatever else a table cannot show, there is one last column.
struct AuthorityMatrix {
    std::vector<MatrixColumn> columns;
    std::vector<std::vector<MatrixCell>> rows; ///< cells that are not absent, by column
    std::size_t usuallyPresent = 0; ///< columns in which most authorities have the same value

    /// Null if the authority asks nothing of the claim.
    const MatrixCell *cell(std::size_t row, std::size_t column) const;
    const MatrixValue &value(std::size_t row, std::size_t column) const;
    /// The authority differs from most others there.
    bool isOdd(std::size_t row, std::size_t column) const;
    bool isOdd(std::size_t row) const;
};

/// In time proportional to the text.
AuthorityMatrix authorityMatrix(const SyntaxTree &tree, const Policy &policy);

/// The block of an authority that takes conditions which hold besides all others: its only one, an `allOf`. Null if it
/// has none.
const Block *listOf(const Policy &policy, const Authority &authority);

} // namespace skr
