// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QBoxLayout;

namespace skr {

/// Two groups of tools beside each other, at both ends; one below the other where there is no room for that. So words
/// of any length never make the window wider.
class FoldingRow : public QWidget
{
    Q_OBJECT

public:
    /// Takes the layouts.
    FoldingRow(QLayout *leading, QLayout *trailing, QWidget *parent = nullptr);

    QSize minimumSizeHint() const override;

protected:
    bool event(QEvent *event) override;

private:
    void fold();

    QLayout *m_leading;
    QLayout *m_trailing;
    QBoxLayout *m_groups;
};

} // namespace skr
