// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QProxyStyle>

namespace skr {

/// The platform's style with headers that stand over the text of their cells.
class WidgetStyle : public QProxyStyle
{
    Q_OBJECT

public:
    using QProxyStyle::QProxyStyle;

    int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override;
    /// In high contrast fields and buttons have an outline that is seen.
    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                            const QWidget *widget) const override;
};

} // namespace skr
