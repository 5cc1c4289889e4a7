// SPDX-License-Identifier: Apache-2.0
#include "ui/text/editorkeys.h"

#include "ui/text/scintilla.h"

#include <QKeyEvent>

#include <algorithm>
#include <array>

namespace skr {

namespace {

using Sci = QsciScintillaBase;

/// Commands of a key: alone, with Shift, with Ctrl, with both.
struct Key {
    int key;
    int scintillaKey;
    std::array<int, 4> commands;
};
// clang-format off
constexpr std::array editorKeys = {
    Key{Qt::Key_Down, Sci::SCK_DOWN, {Sci::SCI_LINEDOWN, Sci::SCI_LINEDOWNEXTEND, Sci::SCI_LINESCROLLDOWN, 0}},
    Key{Qt::Key_Up, Sci::SCK_UP, {Sci::SCI_LINEUP, Sci::SCI_LINEUPEXTEND, Sci::SCI_LINESCROLLUP, 0}},
    Key{Qt::Key_Left, Sci::SCK_LEFT,
        {Sci::SCI_CHARLEFT, Sci::SCI_CHARLEFTEXTEND, Sci::SCI_WORDLEFT, Sci::SCI_WORDLEFTEXTEND}},
    Key{Qt::Key_Right, Sci::SCK_RIGHT,
        {Sci::SCI_CHARRIGHT, Sci::SCI_CHARRIGHTEXTEND, Sci::SCI_WORDRIGHT, Sci::SCI_WORDRIGHTEXTEND}},
    Key{Qt::Key_Home, Sci::SCK_HOME,
        {Sci::SCI_VCHOMEWRAP, Sci::SCI_VCHOMEWRAPEXTEND, Sci::SCI_DOCUMENTSTART, Sci::SCI_DOCUMENTSTARTEXTEND}},
    Key{Qt::Key_End, Sci::SCK_END,
        {Sci::SCI_LINEENDWRAP, Sci::SCI_LINEENDWRAPEXTEND, Sci::SCI_DOCUMENTEND, Sci::SCI_DOCUMENTENDEXTEND}},
    Key{Qt::Key_PageUp, Sci::SCK_PRIOR, {Sci::SCI_PAGEUP, Sci::SCI_PAGEUPEXTEND, 0, 0}},
    Key{Qt::Key_PageDown, Sci::SCK_NEXT, {Sci::SCI_PAGEDOWN, Sci::SCI_PAGEDOWNEXTEND, 0, 0}},
    Key{Qt::Key_Delete, Sci::SCK_DELETE, {Sci::SCI_CLEAR, 0, Sci::SCI_DELWORDRIGHT, Sci::SCI_DELLINERIGHT}},
    Key{Qt::Key_Backspace, Sci::SCK_BACK,
        {Sci::SCI_DELETEBACK, Sci::SCI_DELETEBACK, Sci::SCI_DELWORDLEFT, Sci::SCI_DELLINELEFT}},
    Key{Qt::Key_Tab, Sci::SCK_TAB, {Sci::SCI_TAB, Sci::SCI_BACKTAB, 0, 0}},
    Key{Qt::Key_Backtab, Sci::SCK_TAB, {0, Sci::SCI_BACKTAB, 0, 0}},
};
// clang-format on

} // namespace

void assignKeys(const QsciScintillaBase &editor)
{
    constexpr std::array<int, 4> modifiers = {0, Sci::SCMOD_SHIFT, Sci::SCMOD_CTRL, Sci::SCMOD_SHIFT | Sci::SCMOD_CTRL};
    editor.SendScintilla(Sci::SCI_CLEARALLCMDKEYS);
    for (const Key &key : editorKeys) {
        for (std::size_t i = 0; i < modifiers.size(); ++i) {
            const auto definition = static_cast<unsigned long>(key.scintillaKey + modifiers[i] * 0x10000);
            if (key.commands[i] != 0)
                editor.SendScintilla(Sci::SCI_ASSIGNCMDKEY, definition, static_cast<long>(key.commands[i]));
        }
    }
}

bool isEditorKey(const QKeyEvent &event)
{
    const std::size_t modifiers =
        (event.modifiers() & Qt::ShiftModifier ? 1U : 0U) + (event.modifiers() & Qt::ControlModifier ? 2U : 0U);
    return !(event.modifiers() & (Qt::AltModifier | Qt::MetaModifier))
        && std::any_of(editorKeys.begin(), editorKeys.end(),
                       [&](const Key &key) { return key.key == event.key() && key.commands[modifiers] != 0; });
}

bool isCharacterKey(const QKeyEvent &event)
{
    const bool ctrl = event.modifiers().testFlag(Qt::ControlModifier);
    const bool alt = event.modifiers().testFlag(Qt::AltModifier);
    // Both together make characters on some keyboards.
    return ctrl == alt && !event.text().isEmpty() && event.text().front().isPrint();
}

bool isLineBreakKey(const QKeyEvent &event)
{
    return (event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter)
        && !(event.modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier));
}

bool isClipboardKey(const QKeyEvent &event)
{
    return event.matches(QKeySequence::Copy) || event.matches(QKeySequence::Cut) || event.matches(QKeySequence::Paste)
        || event.matches(QKeySequence::SelectAll);
}

bool isRedoKey(const QKeyEvent &event)
{
    return event.matches(QKeySequence::Redo) || event.keyCombination() == (Qt::CTRL | Qt::Key_Y);
}

} // namespace skr
