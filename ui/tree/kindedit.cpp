// SPDX-License-Identifier: Apache-2.0
#include "ui/tree/kindedit.h"

#include "ui/icons/icons.h"
#include "ui/window/theme.h"

#include <QTimer>

namespace skr {

KindEdit::KindEdit(QWidget *parent)
    : QComboBox(parent)
{
    setObjectName(QStringLiteral("kindEdit"));
    connect(this, &QComboBox::activated, this, &KindEdit::chosen);
}

KindEdit::KindEdit(const QString &lead, QWidget *parent)
    : KindEdit(parent)
{
    setAccessibleName(tr("Kind of block"));
    addItem(lead + tr("all of"));
    addItem(lead + tr("any of"));
}

void KindEdit::markUndocumentedFrom(int row)
{
    for (; row < count(); ++row)
        setItemIcon(row, icon(QStringLiteral("undocumented"), roleColor(Role::Undocumented, palette())));
}

void KindEdit::showEvent(QShowEvent *event)
{
    QComboBox::showEvent(event);
    QTimer::singleShot(0, this, &QComboBox::showPopup);
}

} // namespace skr
