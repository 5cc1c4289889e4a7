// SPDX-License-Identifier: Apache-2.0
// Folding of the editor by keys and menus; a click in the margin is QScintilla's.
#include "ui/text/jsoneditor.h"

#include <utility>

namespace skr {

/// They are known only for what has been shown.
void JsonEditor::findFolds() const
{
    const std::size_t known = ask(SCI_GETENDSTYLED);
    if (known < length())
        send(SCI_COLOURISE, ask(SCI_POSITIONFROMLINE, ask(SCI_LINEFROMPOSITION, known)), -1);
}

bool JsonEditor::isFoldPoint(std::size_t line) const
{
    return (ask(SCI_GETFOLDLEVEL, line) & SC_FOLDLEVELHEADERFLAG) != 0;
}

/// Of the line of the caret or, if nothing begins there, of what that line is part of.
void JsonEditor::foldAtCaret(int action)
{
    findFolds();
    std::size_t line = caretLine();
    if (!isFoldPoint(line) || (action == SC_FOLDACTION_CONTRACT && ask(SCI_GETFOLDEXPANDED, line) == 0)) {
        const long parent = SendScintilla(SCI_GETFOLDPARENT, static_cast<unsigned long>(line));
        if (parent < 0)
            return;
        line = static_cast<std::size_t>(parent);
    }
    send(SCI_FOLDLINE, line, action);
    if (ask(SCI_GETLINEVISIBLE, caretLine()) == 0)
        setCaret(ask(SCI_GETLINEENDPOSITION, line));
    scrollToCaret();
    Q_EMIT acted({});
}

void JsonEditor::foldAll()
{
    findFolds();
    const std::size_t count = ask(SCI_GETLINECOUNT);
    bool outermost = true;
    for (std::size_t line = 0; line < count; ++line) {
        if (!isFoldPoint(line) || std::exchange(outermost, false))
            continue;
        const auto last =
            static_cast<std::size_t>(SendScintilla(SCI_GETLASTCHILD, static_cast<unsigned long>(line), -1L));
        send(SCI_SETFOLDEXPANDED, line, 0);
        if (ask(SCI_GETLINEVISIBLE, line) != 0 && last > line)
            send(SCI_HIDELINES, line + 1, static_cast<long>(last));
    }
    long line = static_cast<long>(caretLine());
    while (line >= 0 && SendScintilla(SCI_GETLINEVISIBLE, static_cast<unsigned long>(line)) == 0)
        line = SendScintilla(SCI_GETFOLDPARENT, static_cast<unsigned long>(line));
    if (line >= 0 && line != static_cast<long>(caretLine()))
        setCaret(ask(SCI_GETLINEENDPOSITION, static_cast<std::size_t>(line)));
    scrollToCaret();
    Q_EMIT acted({});
}

void JsonEditor::unfoldAll()
{
    send(SCI_FOLDALL, SC_FOLDACTION_EXPAND);
    scrollToCaret();
}

} // namespace skr
