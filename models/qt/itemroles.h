// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QMetaType>
#include <Qt>

namespace skr {

/// A part of a displayed text, in UTF-16 units.
struct TextSpan {
    int begin = 0;
    int size = 0;

    bool operator==(const TextSpan &) const = default;
};

/// Roles by which the lists beside the policy tree say how a cell is shown.
enum ItemRole : int {
    FixedWidthRole = Qt::UserRole, ///< bool: names and values, in the fixed-width font
    QuietRole, ///< bool: words of ours that should not stand out
    HeadingRole, ///< bool: the row names a group of rows
    FoundLettersRole, ///< QList<TextSpan>: what a search found in the displayed text
    FirstOwnRole, ///< where the roles of a model start
};

} // namespace skr
