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
};

} // namespace skr
