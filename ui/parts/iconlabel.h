// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/look/theme.h"

#include <QWidget>

namespace skr {

/// A drawing of resources/icons in the colour of its role, whatever the palette.
class IconLabel : public QWidget
{
    Q_OBJECT

public:
    IconLabel(QString name, Role role, int size, QWidget *parent = nullptr);

    void setIcon(const QString &name, Role role);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_name;
    Role m_role;
};

} // namespace skr
