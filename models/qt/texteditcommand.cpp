// SPDX-License-Identifier: Apache-2.0
#include "qt/texteditcommand.h"

#include "core/text/ascii.h"
#include "qt/policydocument.h"

#include <QDateTime>

namespace skr {

namespace {

constexpr qint64 pauseThatEndsAStep = 1000; // milliseconds

} // namespace

TextEditCommand::TextEditCommand(PolicyDocument *document, TextEdit edit, const QString &label, Kind kind,
                                 QObject *origin)
    : QUndoCommand(label)
    , m_document(document)
    , m_edit(std::move(edit))
    , m_inverse(inverse(document->text(), m_edit))
    , m_kind(kind)
    , m_time(QDateTime::currentMSecsSinceEpoch())
    , m_origin(origin)
{
}

void TextEditCommand::undo()
{
    m_document->perform(m_inverse, nullptr);
}

void TextEditCommand::redo()
{
    m_document->perform(m_edit, m_origin);
    m_origin = nullptr;
}

bool TextEditCommand::continues(const TextEditCommand &next) const
{
    if (next.m_kind != Kind::Typing || next.m_time - m_time > pauseThatEndsAStep)
        return false;
    const std::string &typed = m_edit.replacement;
    const std::string &more = next.m_edit.replacement;
    if (next.m_edit.range.isEmpty()) {
        const bool goesOn = !typed.empty() && next.m_edit.range.begin == m_edit.rangeAfter().end;
        return goesOn && (!isWhitespace(typed.back()) || isWhitespace(more.front()));
    }
    const bool bothDelete = typed.empty() && more.empty();
    return bothDelete && (next.m_edit.range.end == m_edit.range.begin || next.m_edit.range.begin == m_edit.range.begin);
}

bool TextEditCommand::mergeWith(const QUndoCommand *other)
{
    const auto &next = *static_cast<const TextEditCommand *>(other);
    if (m_kind != Kind::Typing || !continues(next))
        return false;
    m_time = next.m_time;
    if (next.m_edit.range.isEmpty()) {
        m_edit.replacement += next.m_edit.replacement;
        m_inverse.range.end = m_edit.rangeAfter().end;
        return true;
    }
    const std::string &removed = next.m_inverse.replacement;
    if (next.m_edit.range.begin == m_edit.range.begin) { // the Delete key
        m_edit.range.end += removed.size();
        m_inverse.replacement += removed;
    } else { // Backspace
        m_edit.range.begin = next.m_edit.range.begin;
        m_inverse.range = m_edit.rangeAfter();
        m_inverse.replacement.insert(0, removed);
    }
    return true;
}

} // namespace skr
