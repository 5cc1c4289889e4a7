// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "qt/itemroles.h"

#include <QIcon>
#include <QStringList>
#include <QStyledItemDelegate>

namespace skr {

/// Paints a cell of a list by the roles of itemroles.h, with the text that a search found picked out.
class CellDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    /// Rows are this much higher than the font.
    explicit CellDelegate(int extraHeight, QObject *parent = nullptr);

    /// Words to pick out where the model does not say what was found (FoundLettersRole); case does not count.
    void setFoundWords(const QStringList &words) { m_words = words; }

    int rowHeight(const QFontMetrics &metrics) const { return metrics.height() + m_extraHeight; }
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    struct Look {
        QFont font;
        QColor color;
        QIcon icon;
        Qt::TextElideMode elide = Qt::ElideRight;
        QList<TextSpan> found = {}; ///< to be picked out, of the whole text
        bool isData = false; ///< a claim or a value, which runs from the left to the right
    };
    virtual Look look(const QStyleOptionViewItem &option, const QModelIndex &index) const;

private:
    void paintText(QPainter *painter, const QStyleOptionViewItem &option, const Look &look, const QRect &rect) const;

    QList<TextSpan> foundSpans(const QModelIndex &index) const;

    int m_extraHeight;
    QStringList m_words;
};

} // namespace skr
