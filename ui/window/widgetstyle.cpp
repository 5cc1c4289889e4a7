// SPDX-License-Identifier: Apache-2.0
#include "ui/window/widgetstyle.h"

#include "ui/look/theme.h"

#include <QPainter>
#include <QStyleOption>

namespace skr {

namespace {

void outline(const QStyleOption &option, QPainter *painter)
{
    if (!isHighContrast(option.palette))
        return;
    painter->save();
    painter->setPen(option.palette.color(QPalette::Text));
    painter->setBrush(Qt::NoBrush);
    painter->drawRect(option.rect.adjusted(0, 0, -1, -1));
    painter->restore();
}

} // namespace

int WidgetStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    return metric == PM_HeaderMargin ? 6 : QProxyStyle::pixelMetric(metric, option, widget);
}

void WidgetStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                                const QWidget *widget) const
{
    QProxyStyle::drawPrimitive(element, option, painter, widget);
    if (element == PE_FrameLineEdit || element == PE_PanelButtonCommand || element == PE_IndicatorCheckBox)
        outline(*option, painter);
}

void WidgetStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                                     const QWidget *widget) const
{
    QProxyStyle::drawComplexControl(control, option, painter, widget);
    if (control == CC_ComboBox || control == CC_SpinBox)
        outline(*option, painter);
}

} // namespace skr
