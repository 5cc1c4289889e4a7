// SPDX-License-Identifier: Apache-2.0
#pragma once

/// Sizes that panes and dialogs share, in device-independent pixels.
namespace skr {

inline constexpr int smallIcon = 16; ///< beside one line of text
inline constexpr int noticeIcon = 20; ///< beside a notice
inline constexpr int cellPadding = 6; ///< left and right of what a delegate paints
inline constexpr int textMargin = 10; ///< around a page of text in a pane

// What a row is higher than its text.
inline constexpr int dialogRowPadding = 8;
inline constexpr int treeRowPadding = 9; ///< popups of the tree's editors too
inline constexpr int roomyRowPadding = 11; ///< of rows that are read rather than searched

} // namespace skr
