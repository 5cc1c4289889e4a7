// SPDX-License-Identifier: Apache-2.0
#include "ui/window/widgetstyle.h"

namespace skr {

int WidgetStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    return metric == PM_HeaderMargin ? 6 : QProxyStyle::pixelMetric(metric, option, widget);
}

} // namespace skr
