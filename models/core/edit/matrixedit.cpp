// SPDX-License-Identifier: Apache-2.0
#include "core/edit/matrixedit.h"

#include "core/edit/layoutdetection.h"
#include "core/edit/place.h"
#include "core/edit/policyedit.h"
#include "core/edit/slot.h"

#include <algorithm>
#include <limits>

namespace skr {

namespace {

MatrixRefusal cellRefusal(const Policy &policy, const AuthorityMatrix &matrix, std::size_t column, std::size_t row)
{
    switch (matrix.value(row, column).kind) {
    case MatrixValue::Kind::Absent:
        return listOf(policy, policy.authorities[row]) ? MatrixRefusal::None : MatrixRefusal::NoList;
    case MatrixValue::Kind::One:
        return MatrixRefusal::None;
    case MatrixValue::Kind::Choice:
    case MatrixValue::Kind::Several:
        return MatrixRefusal::SeveralValues;
    case MatrixValue::Kind::Other:
        break;
    }
    return MatrixRefusal::NotACondition;
}

/// A condition at the end of a list, laid out like its neighbours; nothing if the list is not well formed.
std::optional<TextEdit> appended(const SyntaxTree &tree, NodeIndex array, const std::string &json,
                                 const Layout &documentLayout)
{
    if (!isSoundArray(tree, array))
        return std::nullopt;
    const Place place = placeAt(tree, array, std::numeric_limits<std::size_t>::max());
    const Slot slot = slotFor(tree, place, documentLayout);
    const Layout layout = layoutForElement(tree, place, SyntaxTree::parse(json), documentLayout);
    return slot.filledWith(laidOut(json, layout, slot.base));
}

} // namespace

MatrixRefusal matrixRefusal(const Policy &policy, const AuthorityMatrix &matrix, std::size_t column,
                            const std::vector<std::size_t> &rows)
{
    if (matrix.columns[column].isOther())
        return MatrixRefusal::NotACondition;
    for (const std::size_t row : rows) {
        const MatrixRefusal refusal = cellRefusal(policy, matrix, column, row);
        if (refusal != MatrixRefusal::None)
            return refusal;
    }
    return MatrixRefusal::None;
}

std::optional<TextEdit> setMatrixValue(const SyntaxTree &tree, const Policy &policy, const AuthorityMatrix &matrix,
                                       std::size_t column, std::vector<std::size_t> rows, std::string_view json)
{
    if (rows.empty() || matrixRefusal(policy, matrix, column, rows) != MatrixRefusal::None)
        return std::nullopt;
    std::sort(rows.begin(), rows.end()); // authorities are in the order of the text
    const Layout layout = layoutOf(tree);
    const MatrixColumn &wanted = matrix.columns[column];
    const auto op = operatorFromSpelling(wanted.operatorName);
    std::vector<TextEdit> edits;
    for (const std::size_t row : rows) {
        if (const MatrixCell *cell = matrix.cell(row, column)) {
            const NodeIndex value = policy.conditions[cell->conditions.front()].valueNode;
            edits.push_back({tree[value].range(), std::string(json)});
            continue;
        }
        const Block *list = listOf(policy, policy.authorities[row]);
        auto edit = appended(tree, list->array, conditionJson(wanted.claim, *op, json), layout);
        if (!edit)
            return std::nullopt;
        edits.push_back(std::move(*edit));
    }
    return sound(tree, collapsed(tree.text(), edits));
}

} // namespace skr
