// SPDX-License-Identifier: Apache-2.0
#pragma once

class QTreeWidget;

namespace skr {

/// The first cell of each row is read as the whole row, since it is the one that has the keyboard; a cell without text
/// is read as the first one. To be called when the texts are set.
void describeRows(QTreeWidget *list);

} // namespace skr
