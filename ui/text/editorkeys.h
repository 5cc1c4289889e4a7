// SPDX-License-Identifier: Apache-2.0
#pragma once

class QKeyEvent;
class QsciScintillaBase;

namespace skr {

/// Leaves the editor the keys that move the caret and delete, and none of those that are shortcuts of the window.
void assignKeys(const QsciScintillaBase &editor);
/// One of those keys.
bool isEditorKey(const QKeyEvent &event);
/// A character to insert, not a shortcut.
bool isCharacterKey(const QKeyEvent &event);
/// Enter, with or without Shift.
bool isLineBreakKey(const QKeyEvent &event);
/// Copy, cut, paste or select all.
bool isClipboardKey(const QKeyEvent &event);
bool isRedoKey(const QKeyEvent &event);

} // namespace skr
