// SPDX-License-Identifier: Apache-2.0
#include "ui/parts/iconlabel.h"

#include "ui/look/icons.h"

#include <QPainter>

namespace skr {

IconLabel::IconLabel(QString name, Role role, int size, QWidget *parent)
    : QWidget(parent)
    , m_name(std::move(name))
    , m_role(role)
{
    setFixedSize(size, size);
}

void IconLabel::setIcon(const QString &name, Role role)
{
    m_name = name;
    m_role = role;
    update();
}

void IconLabel::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    icon(m_name, roleColor(m_role, palette())).paint(&painter, rect());
}

} // namespace skr
