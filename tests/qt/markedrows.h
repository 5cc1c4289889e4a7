// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "qt/rowchoice.h"
#include "qt/treefixture.h"

#include <QByteArray>

/// The text of a policy in which `^` stands before the text of each row in question.
struct MarkedRows {
    explicit MarkedRows(const QByteArray &marked)
    {
        for (const char each : marked) {
            if (each == '^')
                offsets.push_back(text.size());
            else
                text.push_back(each);
        }
    }

    /// The rows that start at the marks, in the order of the text.
    QModelIndexList rowsIn(const skr::PolicyTreeModel &model) const
    {
        QModelIndexList rows;
        for (const std::size_t offset : offsets)
            rows << rowAt(model, offset, model.policyIndex());
        return rows;
    }

    /// The text with a mark before each of the rows.
    static QByteArray marked(const skr::PolicyTreeModel &model, const QModelIndexList &rows)
    {
        QByteArray text = QByteArray::fromStdString(model.document()->text());
        for (auto row = rows.crbegin(); row != rows.crend(); ++row) {
            if (row->isValid() && !model.content(*row).isGhost())
                text.insert(static_cast<qsizetype>(model.textRange(*row).begin), '^');
        }
        return text;
    }

    std::string text;
    std::vector<std::size_t> offsets;

private:
    static QModelIndex rowAt(const skr::PolicyTreeModel &model, std::size_t offset, const QModelIndex &index)
    {
        if (!model.content(index).isGhost() && model.textRange(index).begin == offset
            && model.kind(index) != skr::RowKind::Policy)
            return index;
        for (int row = 0; row < model.rowCount(index); ++row) {
            if (const QModelIndex found = rowAt(model, offset, model.index(row, 0, index)); found.isValid())
                return found;
        }
        return {};
    }
};

/// The rows that a command says to select, once it is done; `parent` is its parent then.
inline QModelIndexList rowsToSelect(const skr::PolicyTreeModel &model, const skr::PolicyCommand &command,
                                    const QModelIndex &parent)
{
    QModelIndexList rows = {model.index(command.row, 0, parent)};
    for (const int row : command.moreRows)
        rows << model.index(row, 0, parent);
    return rows;
}
