// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <Qt>

namespace skr {

/// Roles by which the lists beside the policy tree say how a cell is shown.
enum ItemRole : int {
    FixedWidthRole = Qt::UserRole, ///< bool: names and values, in the fixed-width font
    QuietRole, ///< bool: words of ours that should not stand out
    HeadingRole, ///< bool: the row names a group of rows
    FirstOwnRole, ///< where the roles of a model start
};

} // namespace skr
