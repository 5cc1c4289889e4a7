// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QComboBox>

namespace skr {

/// A combo box in a cell: opens its list at once, as wide as its rows need, and is done when a row is chosen.
class KindEdit : public QComboBox
{
    Q_OBJECT

public:
    explicit KindEdit(QWidget *parent = nullptr);
    /// Offers "all of" and "any of" behind `lead`.
    KindEdit(const QString &lead, QWidget *parent);

    /// A row with an outline and words behind its text that explain it.
    void addNoted(const QString &text, const QString &note, const QIcon &icon);

    void showPopup() override;

Q_SIGNALS:
    void chosen();

protected:
    void showEvent(QShowEvent *event) override;
};

} // namespace skr
