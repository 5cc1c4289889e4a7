// SPDX-License-Identifier: Apache-2.0
#include "qt/tokenmodel.h"

#include "core/edit/policyedit.h"
#include "core/policy/operand.h"
#include "qt/claimcatalogmodel.h"
#include "qt/coretext.h"
#include "qt/markedtext.h"
#include "qt/text.h"
#include "qt/textmime.h"
#include "qt/tokentext.h"

#include <QMimeData>
#include <QStringList>

#include <algorithm>

namespace skr {

TokenModel::TokenModel(std::shared_ptr<const ClaimCatalog> catalog, QObject *parent)
    : QAbstractItemModel(parent)
    , m_catalog(std::move(catalog))
    , m_rows(1)
{
}

void TokenModel::setCatalog(std::shared_ptr<const ClaimCatalog> catalog)
{
    m_catalog = std::move(catalog);
    announceValues({});
}

void TokenModel::announceValues(const QModelIndex &parent)
{
    const int rows = rowCount(parent);
    if (rows == 0)
        return;
    Q_EMIT dataChanged(index(0, ClaimColumn, parent), index(rows - 1, ValueColumn, parent));
    for (int row = 0; row < rows; ++row)
        announceValues(index(row, 0, parent));
}

void TokenModel::setToken(std::shared_ptr<const AttestationToken> token)
{
    beginResetModel();
    m_token = std::move(token);
    m_rows.assign(1, {});
    if (m_token) {
        m_rows.front().value = m_token->tree().root();
        for (std::uint32_t row = 0; row < m_rows.size(); ++row)
            addRows(row);
    }
    endResetModel();
}

void TokenModel::addRows(std::uint32_t parent)
{
    const SyntaxTree &tree = m_token->tree();
    const NodeIndex container = m_rows[parent].value;
    if (container == noNode || (tree[container].kind != NodeKind::Object && tree[container].kind != NodeKind::Array))
        return;
    m_rows[parent].firstChild = static_cast<std::uint32_t>(m_rows.size());
    for (const NodeIndex node : tree.children(container)) {
        const NodeIndex value = tree[node].kind == NodeKind::Member ? tree.value(node) : node;
        m_rows.push_back({node, value, parent, 0, 0});
    }
    m_rows[parent].childCount = static_cast<std::uint32_t>(m_rows.size()) - m_rows[parent].firstChild;
}

const TokenModel::Row &TokenModel::rowAt(const QModelIndex &index) const
{
    return m_rows[index.isValid() ? index.internalId() : 0];
}

QModelIndex TokenModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, quintptr(rowAt(parent).firstChild) + quintptr(row));
}

QModelIndex TokenModel::parent(const QModelIndex &child) const
{
    if (!child.isValid())
        return {};
    const std::uint32_t parent = rowAt(child).parent;
    if (parent == 0)
        return {};
    return createIndex(static_cast<int>(parent - m_rows[m_rows[parent].parent].firstChild), 0, quintptr(parent));
}

int TokenModel::rowCount(const QModelIndex &parent) const
{
    return parent.column() > 0 ? 0 : static_cast<int>(rowAt(parent).childCount);
}

int TokenModel::columnCount(const QModelIndex & /*parent*/) const
{
    return ColumnCount;
}

QVariant TokenModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Row &row = rowAt(index);
    const bool scalar = row.value != noNode && m_token->value(row.value).isScalar();
    switch (role) {
    case Qt::DisplayRole:
        if (index.column() == ClaimColumn)
            return name(row);
        return row.value == noNode ? QVariant() : valueText(row);
    case Qt::AccessibleTextRole: // the first cell stands for its row
        if (row.value == noNode)
            return name(row);
        return index.column() == ClaimColumn ? tr("%1: %2").arg(name(row), valueText(row)) : valueText(row);
    case Qt::ToolTipRole:
        return toolTip(row, index.column());
    case FixedWidthRole:
        return index.column() == ClaimColumn || scalar;
    case QuietRole:
        return index.column() == ValueColumn && !scalar;
    case PathRole:
        return path(row);
    case ExactPathRole:
        return exactPath(row);
    case ClaimsRole: {
        QStringList claims;
        collectClaims(row, claims);
        return claims;
    }
    case ExactValueRole:
        return row.value == noNode ? QVariant() : toQString(m_token->tree().stringValue(row.value));
    default:
        return {};
    }
}

QString TokenModel::name(const Row &row) const
{
    return visibleText(exactName(row));
}

QString TokenModel::exactName(const Row &row) const
{
    const SyntaxTree &tree = m_token->tree();
    if (tree[row.node].kind == NodeKind::Member)
        return toQString(tree.stringValue(tree.key(row.node)));
    const auto position = static_cast<std::uint32_t>(&row - m_rows.data()) - m_rows[row.parent].firstChild;
    return QStringLiteral("[%1]").arg(position);
}

QString TokenModel::exactPath(const Row &row) const
{
    QStringList parts{exactName(row)};
    for (std::uint32_t parent = row.parent; parent != 0; parent = m_rows[parent].parent)
        parts.prepend(exactName(m_rows[parent]));
    return parts.join(u'.');
}

QString TokenModel::path(const Row &row) const
{
    return visibleText(exactPath(row));
}

/// The issuer is what `authority` compares; what dots do not lead to, in lists, behind duplicates, no condition
/// reaches.
void TokenModel::collectClaims(const Row &row, QStringList &claims) const
{
    if (row.value == noNode)
        return;
    const std::string path = toUtf8(exactPath(row));
    if (m_token->value(row.value).isScalar() && path != "iss" && m_token->find(path) == row.value)
        claims << toQString(path);
    for (std::uint32_t child = row.firstChild; child < row.firstChild + row.childCount; ++child)
        collectClaims(m_rows[child], claims);
}

QStringList TokenModel::claimsOf(const QModelIndexList &rows)
{
    QModelIndexList sorted = rows;
    std::sort(sorted.begin(), sorted.end());
    QStringList claims;
    for (const QModelIndex &row : sorted) {
        if (row.column() == ClaimColumn)
            claims += row.data(ClaimsRole).toStringList();
    }
    claims.removeDuplicates();
    return claims;
}

QStringList TokenModel::mimeTypes() const
{
    return {QString::fromLatin1(claimMimeType), QStringLiteral("text/plain")};
}

QMimeData *TokenModel::mimeData(const QModelIndexList &indexes) const
{
    const QStringList claims = claimsOf(indexes);
    if (claims.isEmpty())
        return nullptr;
    auto *data = new QMimeData;
    std::string conditions;
    for (const QString &claim : claims) {
        const Value value = m_token->value(m_token->find(toUtf8(claim)));
        conditions +=
            (conditions.empty() ? "" : ",\n") + conditionJson(toUtf8(claim), Operator::Equals, scalarJson(value));
    }
    setBytes(*data, conditions);
    if (claims.size() == 1)
        data->setData(QString::fromLatin1(claimMimeType), claims.front().toUtf8());
    return data;
}

const Claim *TokenModel::claim(const Row &row) const
{
    return m_catalog->find(toUtf8(exactPath(row))).claim;
}

/// With a time in words beside its number.
QString TokenModel::valueText(const Row &row) const
{
    const Claim *known = claim(row);
    QString text = tokenValueText(*m_token, row.value, known);
    if (!known || known->format != ClaimFormat::Epoch)
        return text;
    const QString time = timeText(m_token->value(row.value), QDateTime::currentDateTime());
    return time.isEmpty() ? text : tr("%1 (%2)").arg(text, time);
}

QVariant TokenModel::toolTip(const Row &row, int column) const
{
    const Claim *known = claim(row);
    if (column == ValueColumn && row.value == noNode)
        return {};
    if (column == ValueColumn) {
        QString text = valueText(row);
        const std::string_view value = m_token->value(row.value).text;
        for (const KnownValue &meant : known ? known->values : std::vector<KnownValue>()) {
            if (meant.value == value && !meant.meaning.empty())
                text += u'\n' + coreText(meant.meaning);
        }
        return toolTipText(text);
    }
    return toolTipText(known ? path(row) + u'\n' + coreText(known->description) : path(row));
}

QVariant TokenModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == ClaimColumn ? tr("Claim") : section == ValueColumn ? tr("Value") : QVariant();
}

Qt::ItemFlags TokenModel::flags(const QModelIndex &index) const
{
    return index.isValid() ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsDragEnabled : Qt::NoItemFlags;
}

} // namespace skr
