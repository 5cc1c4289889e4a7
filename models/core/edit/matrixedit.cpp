// SPDX-License-Identifier: Apache-2.0
#include "core/edit/matrixedit.h"

#include "core/edit/elementsedit.h"
#include "core/edit/layoutdetection.h"
#include "core/edit/lines.h"
#include "core/edit/place.h"
#include "core/edit/policyedit.h"
#include "core/edit/slot.h"

#include <algorithm>

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
    const Place place = placeAtEnd(tree, array);
    const Slot slot = slotFor(tree, place, documentLayout);
    const Layout layout = layoutForElement(tree, place, SyntaxTree::parse(json), documentLayout);
    return slot.filledWith(laidOut(json, layout, slot.base));
}

bool isElement(const SyntaxTree &tree, NodeIndex node)
{
    return node != noNode && tree[tree[node].parent].kind == NodeKind::Array;
}

/// What the first authority with the usual value has, as an element of a list; noNode if there is none.
NodeIndex usualNode(const SyntaxTree &tree, const AuthorityMatrix &matrix, std::size_t column)
{
    for (std::size_t row = 0; row < matrix.rows.size(); ++row) {
        const MatrixCell *cell = matrix.cell(row, column);
        if (cell && cell->value == matrix.columns[column].usual && isElement(tree, cell->whole)
            && isSoundElement(tree, cell->whole))
            return cell->whole;
    }
    return noNode;
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

MatrixRefusal usualRefusal(const SyntaxTree &tree, const Policy &policy, const AuthorityMatrix &matrix,
                           std::size_t column, const std::vector<std::size_t> &rows)
{
    const MatrixColumn &wanted = matrix.columns[column];
    if (wanted.isOther())
        return MatrixRefusal::NotACondition;
    if (!wanted.usual)
        return MatrixRefusal::NoUsual;
    if (*wanted.usual != MatrixColumn::absent && usualNode(tree, matrix, column) == noNode)
        return MatrixRefusal::NoList;
    for (const std::size_t row : rows) {
        const MatrixCell *cell = matrix.cell(row, column);
        if (!matrix.isOdd(row, column))
            continue;
        if (cell && cell->whole == noNode)
            return MatrixRefusal::SeveralValues;
        if (cell ? !isElement(tree, cell->whole) : listOf(policy, policy.authorities[row]) == nullptr)
            return MatrixRefusal::NoList;
    }
    return MatrixRefusal::None;
}

std::optional<TextEdit> makeUsual(const SyntaxTree &tree, const Policy &policy, const AuthorityMatrix &matrix,
                                  std::size_t column, std::vector<std::size_t> rows)
{
    if (usualRefusal(tree, policy, matrix, column, rows) != MatrixRefusal::None)
        return std::nullopt;
    std::erase_if(rows, [&](std::size_t row) { return !matrix.isOdd(row, column); });
    if (rows.empty())
        return std::nullopt;
    if (*matrix.columns[column].usual == MatrixColumn::absent) {
        std::vector<NodeIndex> nodes;
        nodes.reserve(rows.size());
        for (const std::size_t row : rows)
            nodes.push_back(matrix.cell(row, column)->whole);
        return removeElements(tree, std::move(nodes));
    }
    std::sort(rows.begin(), rows.end()); // authorities are in the order of the text
    const Layout layout = layoutOf(tree);
    const NodeIndex source = usualNode(tree, matrix, column);
    const auto copy = [&](std::string_view base) { return withoutComments(movedTo(base, tree, source, layout)); };
    std::vector<TextEdit> edits;
    for (const std::size_t row : rows) {
        if (const MatrixCell *cell = matrix.cell(row, column)) {
            if (!isSoundElement(tree, cell->whole))
                return std::nullopt;
            edits.push_back({tree[cell->whole].range(), copy(baseOf(tree, cell->whole, layout))});
            continue;
        }
        const NodeIndex array = listOf(policy, policy.authorities[row])->array;
        if (!isSoundArray(tree, array))
            return std::nullopt;
        const Slot slot = slotFor(tree, placeAtEnd(tree, array), layout);
        edits.push_back(slot.filledWith(copy(slot.base)));
    }
    return sound(tree, collapsed(tree.text(), edits));
}

} // namespace skr
