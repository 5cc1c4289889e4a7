// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QComboBox>

namespace skr {

/// A combo box in a cell: opens its list at once and is done when a row is chosen.
class KindEdit : public QComboBox
{
    Q_OBJECT

public:
    explicit KindEdit(QWidget *parent = nullptr);
    /// Offers "all of" and "any of" behind `lead`.
    KindEdit(const QString &lead, QWidget *parent);

    /// Rows from here on are marked as undocumented.
    void markUndocumentedFrom(int row);

Q_SIGNALS:
    void chosen();

protected:
    void showEvent(QShowEvent *event) override;
};

} // namespace skr
