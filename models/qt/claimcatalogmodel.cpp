// SPDX-License-Identifier: Apache-2.0
#include "qt/claimcatalogmodel.h"

#include "qt/claimtext.h"
#include "qt/coretext.h"
#include "qt/markedtext.h"
#include "qt/text.h"
#include "qt/tokentext.h"

#include <QMimeData>

#include <algorithm>

namespace skr {

namespace {

/// Of a family's rows the internal id; a claim's is the row of its family plus one.
constexpr quintptr familyId = 0;

/// The last part of the name: what stands before it is in the family and in the tool tip.
QString shortName(const Claim &claim)
{
    const std::string_view name = claim.name;
    return toQString(name.substr(name.rfind('.') + 1));
}

} // namespace

ClaimCatalogModel::ClaimCatalogModel(std::shared_ptr<const ClaimCatalog> catalog, QObject *parent)
    : QAbstractItemModel(parent)
    , m_catalog(std::move(catalog))
{
    fillFamilies();
}

void ClaimCatalogModel::setCatalog(std::shared_ptr<const ClaimCatalog> catalog)
{
    beginResetModel();
    m_catalog = std::move(catalog);
    fillFamilies();
    endResetModel();
}

void ClaimCatalogModel::fillFamilies()
{
    m_families.clear();
    for (const Claim &claim : m_catalog->claims()) {
        const QString name = coreText(claim.family);
        auto family = std::find_if(m_families.begin(), m_families.end(),
                                   [&name](const Family &candidate) { return candidate.name == name; });
        if (family == m_families.end())
            family = m_families.insert(family, Family{name, {}});
        family->claims.push_back(&claim);
    }
}

void ClaimCatalogModel::setTokenPlace(ClaimPlace place)
{
    if (m_place == place)
        return;
    m_place = place;
    announce(ClaimColumn, TokenColumn);
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, 0)); // whether the families are found in it
    Q_EMIT tokenPlaceChanged();
}

void ClaimCatalogModel::setToken(std::shared_ptr<const AttestationToken> token)
{
    m_token = std::move(token);
    announce(TokenColumn, TokenColumn);
}

void ClaimCatalogModel::announce(int firstColumn, int lastColumn)
{
    for (int row = 0; row < rowCount(); ++row) {
        const QModelIndex family = index(row, 0);
        Q_EMIT dataChanged(index(0, firstColumn, family), index(rowCount(family) - 1, lastColumn, family));
    }
}

const Claim *ClaimCatalogModel::claimAt(const QModelIndex &index) const
{
    if (!index.isValid() || index.internalId() == familyId)
        return nullptr;
    return m_families[index.internalId() - 1].claims[static_cast<std::size_t>(index.row())];
}

QModelIndex ClaimCatalogModel::indexOf(const Claim *claim) const
{
    for (std::size_t i = 0; i < m_families.size(); ++i) {
        const auto &claims = m_families[i].claims;
        const auto found = std::find(claims.begin(), claims.end(), claim);
        if (found != claims.end())
            return createIndex(static_cast<int>(found - claims.begin()), ClaimColumn, quintptr(i + 1));
    }
    return {};
}

QModelIndex ClaimCatalogModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? quintptr(parent.row()) + 1 : familyId);
}

QModelIndex ClaimCatalogModel::parent(const QModelIndex &child) const
{
    if (!child.isValid() || child.internalId() == familyId)
        return {};
    return createIndex(static_cast<int>(child.internalId() - 1), 0, familyId);
}

int ClaimCatalogModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return static_cast<int>(m_families.size());
    if (parent.internalId() != familyId || parent.column() != 0)
        return 0;
    return static_cast<int>(m_families[static_cast<std::size_t>(parent.row())].claims.size());
}

int ClaimCatalogModel::columnCount(const QModelIndex & /*parent*/) const
{
    return ColumnCount;
}

QVariant ClaimCatalogModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    if (const Claim *claim = claimAt(index))
        return claimData(*claim, index.column(), role);
    return familyData(m_families[static_cast<std::size_t>(index.row())], index.column(), role);
}

QVariant ClaimCatalogModel::familyData(const Family &family, int column, int role) const
{
    if (role == HeadingRole)
        return true;
    if (role == FoundInPlaceRole || role == QuietRole) {
        const bool found = std::any_of(family.claims.begin(), family.claims.end(),
                                       [this](const Claim *claim) { return isFoundIn(*claim, m_place); });
        return found == (role == FoundInPlaceRole);
    }
    // Screen readers find the heading in its empty cells as well.
    const bool named = column == ClaimColumn ? role == Qt::DisplayRole : role == Qt::AccessibleTextRole;
    return named ? QVariant(family.name) : QVariant();
}

QVariant ClaimCatalogModel::claimData(const Claim &claim, int column, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return cellText(claim, column);
    case Qt::ToolTipRole:
        return toolTipText(column == TokenColumn ? cellText(claim, column) : claimPath(claim, m_place));
    case Qt::AccessibleTextRole:
        if (column == TokenColumn && tokenNode(claim) == noNode)
            return m_token ? tr("absent") : tr("no token");
        return column == ClaimColumn ? sentence(claim) : cellText(claim, column);
    case Qt::AccessibleDescriptionRole:
        return column == ClaimColumn ? QVariant(coreText(claim.description)) : QVariant();
    case FixedWidthRole: {
        const NodeIndex node = column == TokenColumn ? tokenNode(claim) : noNode;
        return column == ClaimColumn || (node != noNode && m_token->value(node).isScalar());
    }
    case QuietRole:
        return column == TypeColumn || !isFoundIn(claim, m_place)
            || (column == TokenColumn && !claimData(claim, column, FixedWidthRole).toBool());
    case PathRole:
        return claimPath(claim, m_place);
    case NameRole:
        return toQString(claim.name);
    case FoundInPlaceRole:
        return isFoundIn(claim, m_place);
    default:
        return {};
    }
}

QString ClaimCatalogModel::sentence(const Claim &claim) const
{
    QStringList parts{claimPath(claim, m_place), cellText(claim, TypeColumn)};
    if (m_token)
        parts << tr("token has %1").arg(claimData(claim, TokenColumn, Qt::AccessibleTextRole).toString());
    return parts.join(QStringLiteral(", "));
}

QString ClaimCatalogModel::cellText(const Claim &claim, int column) const
{
    if (column == ClaimColumn)
        return shortName(claim);
    if (column == TypeColumn)
        return claimTypeName(claim);
    const NodeIndex node = tokenNode(claim);
    return node == noNode ? QStringLiteral("—") : tokenValueText(*m_token, node, &claim);
}

NodeIndex ClaimCatalogModel::tokenNode(const Claim &claim) const
{
    return m_token ? m_token->find(toUtf8(claimPath(claim, m_place))) : noNode;
}

QVariant ClaimCatalogModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case ClaimColumn:
        return tr("Claim");
    case TypeColumn:
        return tr("Type");
    case TokenColumn:
        return tr("Token has");
    default:
        return {};
    }
}

Qt::ItemFlags ClaimCatalogModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    const Claim *claim = claimAt(index);
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    flags.setFlag(Qt::ItemIsDragEnabled, claim && isComparable(*claim));
    flags.setFlag(Qt::ItemNeverHasChildren, claim != nullptr);
    return flags;
}

QStringList ClaimCatalogModel::mimeTypes() const
{
    return {QString::fromLatin1(claimMimeType), QStringLiteral("text/plain")};
}

QMimeData *ClaimCatalogModel::mimeData(const QModelIndexList &indexes) const
{
    const auto row = std::find_if(indexes.begin(), indexes.end(),
                                  [this](const QModelIndex &index) { return claimAt(index) != nullptr; });
    if (row == indexes.end())
        return nullptr;
    const QString path = row->data(PathRole).toString();
    auto *data = new QMimeData;
    data->setData(QString::fromLatin1(claimMimeType), path.toUtf8());
    data->setText(path);
    return data;
}

} // namespace skr
