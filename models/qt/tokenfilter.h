// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QSortFilterProxyModel>
#include <QStringList>

namespace skr {

class TokenModel;

/// The claims of a token whose path or value holds all words of a search, with the claims they are part of.
class TokenFilter : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit TokenFilter(TokenModel *model, QObject *parent = nullptr);

    /// Words in any order; empty text shows all.
    void setSearch(const QString &text);

protected:
    bool filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const override;

private:
    QStringList m_words;
};

} // namespace skr
