// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "qt/rowpresentation.h"

#include <QStringList>
#include <QVariant>

namespace skr {

/// One cell of the policy tree: what it shows, and what editors and screen readers are told.
class RowCell
{
    Q_DECLARE_TR_FUNCTIONS(skr::RowCell)

public:
    /// For use while both live; `column` is a PolicyTreeModel::Column.
    RowCell(const RowPresentation &presentation, PolicyRow &row, int column);

    /// `role` is one of Qt's or of PolicyTreeModel's.
    QVariant data(int role) const;

private:
    QString text(int column) const;
    /// What an editor starts with: no words of ours.
    QString editText() const;
    QString toolTip() const;
    QString accessibleText() const;
    /// The messages of the row's problems.
    QStringList problems() const;
    bool isQuiet() const;
    const Policy &policy() const { return m_presentation.revision().policy(); }

    const RowPresentation &m_presentation;
    PolicyRow &m_row;
    const RowContent &m_content;
    int m_column;
};

} // namespace skr
