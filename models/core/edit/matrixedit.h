// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/edit/jsonedit.h"
#include "core/policy/authoritymatrix.h"

#include <cstdint>
#include <string_view>
#include <vector>

namespace skr {

/// Why cells of a matrix cannot all be given one value.
enum class MatrixRefusal : std::uint8_t {
    None,
    NotACondition, ///< the last column: what is more than a list of conditions
    SeveralValues, ///< a cell has a choice, or several conditions: which one would it be?
    NoUsual, ///< no value is more frequent than all others
    NoList, ///< a condition is missing, and the authority has no `allOf` that would take it
    SyntaxError,
};

/// Why setMatrixValue() would refuse, as far as that is known without its work.
MatrixRefusal matrixRefusal(const Policy &policy, const AuthorityMatrix &matrix, std::size_t column,
                            const std::vector<std::size_t> &rows);

/// Sets the value of a column to `json`, a scalar, for authorities, each once: conditions that are there get the value,
/// those that are missing are added at the end of the authority's list. Refusals as in jsonedit.h.
std::optional<TextEdit> setMatrixValue(const SyntaxTree &tree, const Policy &policy, const AuthorityMatrix &matrix,
                                       std::size_t column, std::vector<std::size_t> rows, std::string_view json);

/// Why makeUsual() would refuse, as far as that is known without its work.
MatrixRefusal usualRefusal(const SyntaxTree &tree, const Policy &policy, const AuthorityMatrix &matrix,
                           std::size_t column, const std::vector<std::size_t> &rows);

/// Lets authorities, each once, ask of a column what most ask: with a copy of the condition, or of the choice, of the
/// first that has it; or by taking theirs out, where most ask nothing. Those that are as most are stay as they are.
/// Nothing where no value is the most frequent. Refusals as in jsonedit.h.
std::optional<TextEdit> makeUsual(const SyntaxTree &tree, const Policy &policy, const AuthorityMatrix &matrix,
                                  std::size_t column, std::vector<std::size_t> rows);

} // namespace skr
