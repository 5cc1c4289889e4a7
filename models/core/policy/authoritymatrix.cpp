// SPDX-License-Identifier: Apache-2.0
#include "core/policy/authoritymatrix.h"

#include "core/policy/operand.h"
#include "core/syntax/syntaxtree.h"

#include <algorithm>
#include <map>
#include <string_view>
#include <unordered_map>

namespace skr {

namespace {

void addText(std::string &name, std::string_view text)
{
    name += std::to_string(text.size());
    name += ':';
    name += text;
}

bool isRead(const Condition &condition)
{
    return !condition.claim.empty() && condition.op && condition.value.isScalar();
}

/// Without the white space between tokens.
std::string compactText(const SyntaxTree &tree, NodeIndex node)
{
    std::string result;
    bool inText = false;
    bool escaped = false;
    for (const char c : tree.spelling(node)) {
        if (inText) {
            inText = escaped || c != '"';
            escaped = !escaped && c == '\\';
        } else if (c == '"') {
            inText = true;
        } else if (c == ' ' || c == '\t' || c == '\n' || c == '\r') {
            continue;
        }
        result += c;
    }
    return result;
}

class Table
{
public:
    Table(const SyntaxTree &tree, const Policy &policy)
        : m_tree(tree)
        , m_policy(policy)
    {
    }

    AuthorityMatrix run()
    {
        for (const Authority &authority : m_policy.authorities) {
            m_found.clear();
            m_others.clear();
            if (authority.blocks.size() == 1)
                read(m_policy.blocks[authority.blocks.front()]);
            else if (!authority.blocks.empty())
                m_others.push_back(authority.node);
            for (const NodeIndex member : authority.notUnderstood)
                m_others.push_back(member);
            addRow();
        }
        finishOthers();
        count();
        return std::move(m_matrix);
    }

private:
    struct Found {
        MatrixValue::Kind kind = MatrixValue::Kind::One;
        std::vector<std::uint32_t> conditions;
        NodeIndex node = noNode;
        NodeIndex whole = noNode; ///< the condition, or the block with the choice
    };

    /// Recursion is bounded by the depth that the parser reads.
    void read(const Block &block)
    {
        if (block.items.empty() && (block.array == noNode || block.kind == BlockKind::AnyOf)) {
            m_others.push_back(block.member);
            return;
        }
        if (block.kind == BlockKind::AnyOf && block.items.size() > 1) {
            readChoice(block);
            return;
        }
        for (const Item &item : block.items) {
            if (item.kind == Item::Kind::NotUnderstood) {
                m_others.push_back(m_policy.notUnderstood[item.index]);
            } else if (item.kind == Item::Kind::Block) {
                const Block &inner = m_policy.blocks[item.index];
                if (m_tree.childCount(inner.holder) == 1)
                    read(inner);
                else
                    m_others.push_back(inner.holder);
            } else if (const Condition &condition = m_policy.conditions[item.index]; isRead(condition)) {
                add(condition, {MatrixValue::Kind::One, {item.index}, condition.node, condition.node});
            } else {
                m_others.push_back(condition.node);
            }
        }
    }

    void readChoice(const Block &block)
    {
        const NodeIndex whole = m_tree.childCount(block.holder) == 1 ? block.holder : block.member;
        Found choice{MatrixValue::Kind::Choice, {}, noNode, whole};
        for (const Item &item : block.items) {
            const Condition *condition =
                item.kind == Item::Kind::Condition ? &m_policy.conditions[item.index] : nullptr;
            const Condition *first =
                choice.conditions.empty() ? condition : &m_policy.conditions[choice.conditions.front()];
            if (condition == nullptr || !isRead(*condition) || condition->claim != first->claim
                || condition->op != first->op) {
                m_others.push_back(whole);
                return;
            }
            choice.conditions.push_back(item.index);
        }
        const Condition &first = m_policy.conditions[choice.conditions.front()];
        choice.node = first.node;
        add(first, std::move(choice));
    }

    void add(const Condition &condition, Found found)
    {
        std::string name;
        addText(name, condition.claim);
        addText(name, condition.operatorName);
        const auto next = static_cast<std::uint32_t>(m_matrix.columns.size());
        const auto [column, isNew] = m_columns.try_emplace(std::move(name), next);
        if (isNew)
            addColumn(std::string(condition.claim), std::string(condition.operatorName));
        const auto [place, isFirst] = m_found.try_emplace(column->second, std::move(found));
        if (isFirst)
            return;
        if (place->second.kind == MatrixValue::Kind::One && found.kind == MatrixValue::Kind::One) {
            place->second.kind = MatrixValue::Kind::Several;
            place->second.conditions.push_back(found.conditions.front());
        } else if (place->second.kind == MatrixValue::Kind::Several && found.kind == MatrixValue::Kind::One) {
            place->second.conditions.push_back(found.conditions.front());
        } else {
            m_others.push_back(found.whole); // a choice and something else of the same claim
        }
    }

    void addColumn(std::string claim, std::string operatorName)
    {
        MatrixColumn column;
        column.claim = std::move(claim);
        column.operatorName = std::move(operatorName);
        column.values.emplace_back();
        m_matrix.columns.push_back(std::move(column));
        m_values.emplace_back();
    }

    void addRow()
    {
        std::vector<MatrixCell> cells;
        for (auto &[column, found] : m_found) {
            const std::uint32_t value = valueOf(column, found);
            const NodeIndex whole = found.kind == MatrixValue::Kind::Several ? noNode : found.whole;
            cells.push_back({column, value, std::move(found.conditions), found.node, whole});
        }
        m_rowOthers.push_back(m_others);
        m_matrix.rows.push_back(std::move(cells));
    }

    std::uint32_t valueOf(std::uint32_t column, const Found &found)
    {
        std::vector<std::string> names;
        for (const std::uint32_t index : found.conditions) {
            const Value &value = m_policy.conditions[index].value;
            std::string name(1, static_cast<char>('0' + static_cast<int>(value.kind)));
            addText(name, value.text);
            names.push_back(std::move(name));
        }
        std::sort(names.begin(), names.end()); // the order of alternatives does not count
        std::string name(1, static_cast<char>('0' + static_cast<int>(found.kind)));
        for (const std::string &each : names)
            name += each;
        return valueNamed(column, std::move(name), [&] {
            MatrixValue value{found.kind, {}};
            for (const std::uint32_t index : found.conditions)
                value.texts.push_back(operandText(m_policy.conditions[index].value));
            return value;
        });
    }

    template <typename Make> std::uint32_t valueNamed(std::uint32_t column, std::string name, const Make &make)
    {
        std::vector<MatrixValue> &values = m_matrix.columns[column].values;
        const auto next = static_cast<std::uint32_t>(values.size());
        const auto [known, isNew] = m_values[column].try_emplace(std::move(name), next);
        if (isNew)
            values.push_back(make());
        return known->second;
    }

    void finishOthers()
    {
        const bool none = std::all_of(m_rowOthers.begin(), m_rowOthers.end(),
                                      [](const std::vector<NodeIndex> &others) { return others.empty(); });
        if (none)
            return;
        addColumn({}, {});
        const auto column = static_cast<std::uint32_t>(m_matrix.columns.size() - 1);
        for (std::size_t row = 0; row < m_rowOthers.size(); ++row) {
            if (m_rowOthers[row].empty())
                continue;
            MatrixValue value{MatrixValue::Kind::Other, {}};
            std::string name;
            for (const NodeIndex node : m_rowOthers[row]) {
                value.texts.push_back(compactText(m_tree, node));
                addText(name, value.texts.back());
            }
            const std::uint32_t number = valueNamed(column, std::move(name), [&] { return value; });
            m_matrix.rows[row].push_back({column, number, {}, m_rowOthers[row].front(), noNode});
        }
    }

    void count()
    {
        const auto all = static_cast<std::uint32_t>(m_matrix.rows.size());
        for (MatrixColumn &column : m_matrix.columns) {
            column.counts.assign(column.values.size(), 0);
            column.counts.front() = all;
        }
        for (const std::vector<MatrixCell> &row : m_matrix.rows) {
            for (const MatrixCell &cell : row) {
                ++m_matrix.columns[cell.column].counts[cell.value];
                --m_matrix.columns[cell.column].counts.front();
            }
        }
        for (MatrixColumn &column : m_matrix.columns) {
            const auto most = std::max_element(column.counts.begin(), column.counts.end());
            if (std::count(column.counts.begin(), column.counts.end(), *most) == 1)
                column.usual = static_cast<std::uint32_t>(most - column.counts.begin());
            if (column.usual && *column.usual != MatrixColumn::absent)
                ++m_matrix.usuallyPresent;
        }
    }

    const SyntaxTree &m_tree;
    const Policy &m_policy;
    AuthorityMatrix m_matrix;
    std::unordered_map<std::string, std::uint32_t> m_columns;
    std::vector<std::unordered_map<std::string, std::uint32_t>> m_values; ///< by column
    std::vector<std::vector<NodeIndex>> m_rowOthers; ///< by row
    std::map<std::uint32_t, Found> m_found; ///< of the present row, by column
    std::vector<NodeIndex> m_others; ///< of the present row
};

} // namespace

const MatrixCell *AuthorityMatrix::cell(std::size_t row, std::size_t column) const
{
    const std::vector<MatrixCell> &cells = rows[row];
    const auto found =
        std::lower_bound(cells.begin(), cells.end(), column,
                         [](const MatrixCell &each, std::size_t wanted) { return each.column < wanted; });
    return found != cells.end() && found->column == column ? &*found : nullptr;
}

const MatrixValue &AuthorityMatrix::value(std::size_t row, std::size_t column) const
{
    const MatrixCell *found = cell(row, column);
    return columns[column].values[found ? found->value : MatrixColumn::absent];
}

bool AuthorityMatrix::isOdd(std::size_t row, std::size_t column) const
{
    const MatrixCell *found = cell(row, column);
    const std::optional<std::uint32_t> usual = columns[column].usual;
    return usual && *usual != (found ? found->value : MatrixColumn::absent);
}

bool AuthorityMatrix::isOdd(std::size_t row) const
{
    std::size_t asUsual = 0;
    for (const MatrixCell &cell : rows[row]) {
        const std::optional<std::uint32_t> usual = columns[cell.column].usual;
        if (usual && *usual != cell.value)
            return true;
        asUsual += usual ? 1 : 0;
    }
    return asUsual < usuallyPresent;
}

AuthorityMatrix authorityMatrix(const SyntaxTree &tree, const Policy &policy)
{
    return Table(tree, policy).run();
}

const Block *listOf(const Policy &policy, const Authority &authority)
{
    if (authority.blocks.size() != 1)
        return nullptr;
    const Block &block = policy.blocks[authority.blocks.front()];
    return block.kind == BlockKind::AllOf && block.array != noNode ? &block : nullptr;
}

} // namespace skr
