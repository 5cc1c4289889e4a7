// SPDX-License-Identifier: Apache-2.0
#include "ui/text/jsoneditor.h"

#include "qt/textmime.h"
#include "ui/look/theme.h"
#include "ui/text/editorkeys.h"
#include "ui/text/editorlook.h"
#include "ui/text/problems.h"

#include <QAccessible>
#include <QContextMenuEvent>
#include <QFontMetrics>
#include <QGuiApplication>
#include <QInputMethod>
#include <QMimeData>

#include <algorithm>

namespace skr {

namespace {

using Sci = QsciScintillaBase;

/// What Scintilla tells of: what is about to change. What has changed it would compute for screen readers, in time
/// proportional to the offset, so that is only asked for if there is one.
std::size_t notified(bool changesToCome)
{
    return (changesToCome ? Sci::SC_MOD_BEFOREINSERT | Sci::SC_MOD_BEFOREDELETE : 0U)
        | (QAccessible::isActive() ? Sci::SC_MOD_INSERTTEXT | Sci::SC_MOD_DELETETEXT : 0U);
}

constexpr std::size_t foldAutomatically = Sci::SC_AUTOMATICFOLD_CLICK | Sci::SC_AUTOMATICFOLD_CHANGE;

} // namespace

JsonEditor::JsonEditor(QWidget *parent)
    : QsciScintillaBase(parent)
{
    setObjectName(QStringLiteral("jsonEditor"));
    setAccessibleName(tr("JSON"));
    setLayoutDirection(Qt::LeftToRight); // JSON is, whatever the language of the window
    setFrameShape(QFrame::NoFrame);
    send(SCI_SETCODEPAGE, SC_CP_UTF8);
    assignKeys(*this);
    setUpLook(*this);
    useTheme(*this, palette());
    connect(this, &QsciScintillaBase::SCN_MODIFIED, this,
            [this](int position, int type, const char *, int length) { noteChange(position, type, length); });
    load({}, {});
}

void JsonEditor::send(unsigned message, std::size_t first, long second) const
{
    SendScintilla(message, static_cast<unsigned long>(first), second);
}

std::size_t JsonEditor::ask(unsigned message, std::size_t first) const
{
    return static_cast<std::size_t>(SendScintilla(message, static_cast<unsigned long>(first)));
}

std::string JsonEditor::bytes(TextRange range) const
{
    std::string result(range.size() + 1, '\0'); // it writes a NUL behind
    SendScintilla(SCI_GETTEXTRANGE, static_cast<long>(range.begin), static_cast<long>(range.end), result.data());
    result.pop_back();
    return result;
}

std::string JsonEditor::lineEnd() const
{
    const std::size_t end = ask(SCI_GETLINEENDPOSITION, 0);
    return ask(SCI_GETCHARAT, end) == '\r' && ask(SCI_GETCHARAT, end + 1) == '\n' ? "\r\n" : "\n";
}

std::optional<std::size_t> JsonEditor::offsetAt(QPoint position) const
{
    const long offset =
        SendScintilla(SCI_CHARPOSITIONFROMPOINTCLOSE, static_cast<unsigned long>(position.x()), position.y());
    return offset < 0 ? std::nullopt : std::optional(static_cast<std::size_t>(offset));
}

QPoint JsonEditor::caretPoint() const
{
    const auto offset = static_cast<long>(caret());
    return {static_cast<int>(SendScintilla(SCI_POINTXFROMPOSITION, 0UL, offset)),
            static_cast<int>(SendScintilla(SCI_POINTYFROMPOSITION, 0UL, offset))};
}

template <typename Change> void JsonEditor::withoutNotes(Change change)
{
    send(SCI_SETMODEVENTMASK, notified(false));
    send(SCI_SETAUTOMATICFOLD, foldAutomatically); // what is folded stays so
    change();
    send(SCI_EMPTYUNDOBUFFER);
    send(SCI_SETAUTOMATICFOLD, foldAutomatically | SC_AUTOMATICFOLD_SHOW);
    send(SCI_SETMODEVENTMASK, notified(true));
}

void JsonEditor::noteChange(int position, int type, int length)
{
    if (m_change.isEmpty()) // no event follows when assistive technology edits the text
        QMetaObject::invokeMethod(
            this, [this] { Q_EMIT acted({}); }, Qt::QueuedConnection);
    if (type & SC_MOD_BEFOREINSERT)
        m_change.insert(static_cast<std::size_t>(position), static_cast<std::size_t>(length));
    if (type & SC_MOD_BEFOREDELETE)
        m_change.remove(static_cast<std::size_t>(position), static_cast<std::size_t>(length));
}

std::optional<TextEdit> JsonEditor::takeChange()
{
    if (m_composing || m_change.isEmpty())
        return std::nullopt;
    TextEdit edit{m_change.before(), bytes(m_change.after())};
    m_change = {};
    send(SCI_EMPTYUNDOBUFFER);
    send(SCI_SETMODEVENTMASK, notified(true)); // a screen reader may have come
    return edit;
}

void JsonEditor::dropChange(const std::string &text)
{
    if (m_composing) {
        QInputMethodEvent nothing;
        QsciScintillaBase::inputMethodEvent(&nothing);
        m_composing = false;
        QGuiApplication::inputMethod()->reset();
    }
    if (m_change.isEmpty())
        return;
    const TextRange lost = m_change.before();
    replace({m_change.after(), text.substr(lost.begin, lost.size())});
    m_change = {};
}

void JsonEditor::load(const std::string &text, const std::string &indent)
{
    m_composing = false;
    m_change = {};
    withoutNotes([&] {
        send(SCI_SETUNDOCOLLECTION, false);
        send(SCI_CLEARALL);
        SendScintilla(SCI_APPENDTEXT, text.size(), text.data());
        send(SCI_SETUNDOCOLLECTION, true);
    });
    send(SCI_SETUSETABS, indent == "\t");
    send(SCI_SETINDENT, indent == "\t" ? 0 : indent.size()); // 0: as wide as a tab
    send(SCI_MARKERDELETEALL, rangeMarker);
    fitMargin(*this);
}

void JsonEditor::exchange(const TextEdit &edit) const
{
    send(SCI_SETTARGETRANGE, edit.range.begin, static_cast<long>(edit.range.end));
    SendScintilla(SCI_REPLACETARGET, edit.replacement.size(), edit.replacement.data());
}

void JsonEditor::replace(const TextEdit &edit)
{
    const std::size_t line = ask(SCI_LINEFROMPOSITION, edit.range.begin);
    const bool folded = ask(SCI_GETLINEVISIBLE, line) == 0 || ask(SCI_GETFOLDEXPANDED, line) == 0;
    withoutNotes([&] { exchange(edit); });
    const std::size_t last = ask(SCI_LINEFROMPOSITION, edit.rangeAfter().end);
    if (folded && last > line)
        send(SCI_HIDELINES, line + 1, static_cast<long>(last));
    fitMargin(*this);
}

void JsonEditor::setCaret(std::size_t offset)
{
    send(SCI_SETEMPTYSELECTION, offset);
    send(SCI_CHOOSECARETX); // the column that Up and Down keep to
}

void JsonEditor::goTo(std::size_t offset)
{
    const std::size_t line = ask(SCI_LINEFROMPOSITION, offset);
    send(SCI_ENSUREVISIBLEENFORCEPOLICY, line);
    setCaret(offset);
    scrollTo(line, line);
    scrollToCaret(); // of a long wrapped line
}

void JsonEditor::select(TextRange range)
{
    const std::size_t line = ask(SCI_LINEFROMPOSITION, range.begin);
    const std::size_t last = ask(SCI_LINEFROMPOSITION, range.end);
    send(SCI_ENSUREVISIBLEENFORCEPOLICY, line);
    send(SCI_SETSEL, range.begin, static_cast<long>(range.end));
    send(SCI_CHOOSECARETX);
    scrollTo(line, last);
    scrollToCaret();
}

void JsonEditor::showBrackets(std::optional<TextRange> brackets)
{
    if (brackets)
        send(SCI_BRACEHIGHLIGHT, brackets->begin, static_cast<long>(brackets->end));
    else
        SendScintilla(SCI_BRACEHIGHLIGHT, ~0UL, -1L);
}

void JsonEditor::underline(const std::vector<Diagnostic> &diagnostics, std::string_view text)
{
    for (std::size_t i = 0; i < indicatedSeverities.size(); ++i) {
        send(SCI_SETINDICATORCURRENT, firstIndicator + i);
        send(SCI_INDICATORCLEARRANGE, 0, static_cast<long>(length()));
        for (const Diagnostic &diagnostic : diagnostics) {
            const TextRange range = underlined(text, diagnostic.range);
            if (diagnostic.severity() == indicatedSeverities[i])
                send(SCI_INDICATORFILLRANGE, range.begin, static_cast<long>(range.size()));
        }
    }
}

void JsonEditor::showMatches(const std::vector<TextRange> &matches)
{
    send(SCI_SETINDICATORCURRENT, matchIndicator);
    send(SCI_INDICATORCLEARRANGE, 0, static_cast<long>(length()));
    for (const TextRange &match : matches)
        send(SCI_INDICATORFILLRANGE, match.begin, static_cast<long>(match.size()));
}

void JsonEditor::zoom(int points)
{
    constexpr int smallest = -6;
    constexpr int largest = 24;
    send(SCI_SETZOOM, static_cast<std::size_t>(std::clamp(points, smallest, largest)));
    fitMargin(*this);
}

void JsonEditor::showLines(TextRange range, bool scroll)
{
    send(SCI_MARKERDELETEALL, rangeMarker);
    if (range.isEmpty())
        return;
    const std::size_t first = ask(SCI_LINEFROMPOSITION, range.begin);
    const std::size_t last = ask(SCI_LINEFROMPOSITION, range.end - 1);
    constexpr std::size_t enough = 10000; // each line costs about a microsecond
    for (std::size_t line = first; line <= std::min(last, first + enough); ++line)
        send(SCI_MARKERADD, line, rangeMarker);
    if (scroll)
        scrollTo(first, last);
}

void JsonEditor::scrollTo(std::size_t firstLine, std::size_t lastLine)
{
    const std::size_t height = ask(SCI_LINESONSCREEN);
    const std::size_t top = ask(SCI_GETFIRSTVISIBLELINE);
    const std::size_t first = ask(SCI_VISIBLEFROMDOCLINE, firstLine);
    const std::size_t last = ask(SCI_VISIBLEFROMDOCLINE, lastLine) + ask(SCI_WRAPCOUNT, lastLine) - 1;
    const bool fits = last - first < height;
    const bool startsInView = top <= first && first < top + height;
    if (startsInView && (last < top + height || !fits))
        return;
    const std::size_t above = fits ? (height - (last - first)) / 3 : 0;
    send(SCI_SETFIRSTVISIBLELINE, first - std::min(first, above));
}

bool JsonEditor::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto &key = *static_cast<QKeyEvent *>(event);
        if (isCharacterKey(key) || isEditorKey(key) || isLineBreakKey(key) || isClipboardKey(key)) {
            event->accept();
            return true;
        }
    }
    const bool handled = QsciScintillaBase::event(event);
    if (event->type() == QEvent::KeyPress || event->type() == QEvent::InputMethod)
        Q_EMIT acted({});
    return handled;
}

bool JsonEditor::viewportEvent(QEvent *event)
{
    const bool handled = QsciScintillaBase::viewportEvent(event);
    switch (event->type()) {
    case QEvent::MouseButtonPress:
    case QEvent::MouseButtonRelease:
    case QEvent::MouseButtonDblClick:
    case QEvent::MouseMove:
        Q_EMIT acted({});
        break;
    default:
        break;
    }
    return handled;
}

void JsonEditor::changeEvent(QEvent *event)
{
    QsciScintillaBase::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        useTheme(*this, palette());
}

void JsonEditor::resizeEvent(QResizeEvent *event)
{
    QsciScintillaBase::resizeEvent(event);
    constexpr int charactersToIndent = 55;
    const bool wide = width() >= QFontMetrics(fixedFont()).averageCharWidth() * charactersToIndent;
    send(SCI_SETWRAPSTARTINDENT, wide ? 8 : 0);
}

void JsonEditor::inputMethodEvent(QInputMethodEvent *event)
{
    QsciScintillaBase::inputMethodEvent(event);
    m_composing = event->commitString().isEmpty() && !event->preeditString().isEmpty();
}

void JsonEditor::mousePressEvent(QMouseEvent *event)
{
    // Without Ctrl, which would select a rectangle.
    QMouseEvent press(event->type(), event->position(), event->scenePosition(), event->globalPosition(),
                      event->button(), event->buttons(), event->modifiers() & Qt::ShiftModifier);
    send(SCI_SETEOLMODE, lineEnd() == "\r\n" ? SC_EOL_CRLF : SC_EOL_LF); // for the middle button
    QsciScintillaBase::mousePressEvent(&press);
    if (event->button() == Qt::MiddleButton)
        Q_EMIT acted(tr("Paste"));
}

void JsonEditor::contextMenuEvent(QContextMenuEvent *event)
{
    if (event->reason() == QContextMenuEvent::Mouse)
        contextMenuNeeded(event->x(), event->y()); // moves the caret there, if it is outside of the selection
    Q_EMIT acted({});
    event->ignore();
}

void JsonEditor::wheelEvent(QWheelEvent *event)
{
    if (event->modifiers() != Qt::ControlModifier) {
        QsciScintillaBase::wheelEvent(event);
        return;
    }
    if (event->angleDelta().y() != 0)
        zoom(zoomed() + (event->angleDelta().y() > 0 ? 1 : -1));
    event->accept();
}

void JsonEditor::dragEnterEvent(QDragEnterEvent *event)
{
    dragMoveEvent(event);
}

void JsonEditor::dragMoveEvent(QDragMoveEvent *event)
{
    if (isInsertable(event->mimeData()))
        QsciScintillaBase::dragMoveEvent(event);
    else
        event->ignore();
}

/// What QScintilla does on its own would end at the first NUL.
void JsonEditor::dropEvent(QDropEvent *event)
{
    if (!isInsertable(event->mimeData())) {
        event->ignore();
        return;
    }
    QDragLeaveEvent left;
    dragLeaveEvent(&left); // takes the caret away that shows the place
    const QPoint point = event->position().toPoint();
    const auto place = static_cast<std::size_t>(
        SendScintilla(SCI_POSITIONFROMPOINT, static_cast<unsigned long>(point.x()), static_cast<long>(point.y())));
    const bool moves = event->source() == this && event->dropAction() == Qt::MoveAction;
    TextRange moved = moves ? selection() : TextRange{place, place};
    event->acceptProposedAction();
    if (moved.begin < place && place < moved.end)
        return;

    const std::string text = bytesOf(*event->mimeData(), lineEnd());
    exchange({{place, place}, text});
    if (place <= moved.begin)
        moved = {moved.begin + text.size(), moved.end + text.size()};
    exchange({moved, {}});
    setCaret(place <= moved.begin ? place + text.size() : place);
    Q_EMIT acted(tr("Drag and drop"));
}

bool JsonEditor::canInsertFromMimeData(const QMimeData *source) const
{
    return isInsertable(source);
}

QMimeData *JsonEditor::toMimeData(const QByteArray &, bool) const
{
    return mimeOf(bytes(selection()));
}

} // namespace skr
