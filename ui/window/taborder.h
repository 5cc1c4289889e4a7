// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>

class QWidget;

namespace skr {

/// Tab goes through `parts` of a window one after the other, and through each in the order that it has already. Widgets
/// are otherwise in the order in which they were made, and change it when a dock is given its content.
void orderTabs(QWidget *window, const QList<QWidget *> &parts);

} // namespace skr
