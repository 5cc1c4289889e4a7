// SPDX-License-Identifier: Apache-2.0
#include "qt/tokenfilter.h"

#include "qt/tokenmodel.h"

#include <algorithm>

namespace skr {

TokenFilter::TokenFilter(TokenModel *model, QObject *parent)
    : QSortFilterProxyModel(parent)
{
    setRecursiveFilteringEnabled(true);
    setSourceModel(model);
}

void TokenFilter::setSearch(const QString &text)
{
    const QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    if (m_words == words)
        return;
    m_words = words;
    invalidateFilter();
}

bool TokenFilter::filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const
{
    if (m_words.isEmpty())
        return true;
    const QModelIndex claim = sourceModel()->index(sourceRow, TokenModel::ClaimColumn, sourceParent);
    const QString text = claim.data(TokenModel::PathRole).toString() + u' '
        + claim.siblingAtColumn(TokenModel::ValueColumn).data().toString();
    return std::all_of(m_words.begin(), m_words.end(),
                       [&text](const QString &word) { return text.contains(word, Qt::CaseInsensitive); });
}

} // namespace skr
