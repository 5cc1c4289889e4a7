// SPDX-License-Identifier: Apache-2.0
#include "ui/parts/rowsentences.h"

#include <QTreeWidget>
#include <QTreeWidgetItemIterator>

namespace skr {

void describeRows(QTreeWidget *list)
{
    for (QTreeWidgetItemIterator row(list); *row != nullptr; ++row) {
        QTreeWidgetItem *item = *row;
        QStringList cells;
        for (int column = 0; column < list->columnCount(); ++column)
            cells << item->text(column);
        cells.removeAll(QString());
        item->setData(0, Qt::AccessibleTextRole, cells.join(QStringLiteral(", ")));
        for (int column = 1; column < list->columnCount(); ++column)
            item->setData(column, Qt::AccessibleTextRole,
                          item->text(column).isEmpty() ? item->text(0) : item->text(column));
    }
}

} // namespace skr
