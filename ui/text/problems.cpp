// SPDX-License-Identifier: Apache-2.0
#include "ui/text/problems.h"

#include "core/text/ascii.h"
#include "core/text/utf8.h"
#include "qt/text.h"

#include <QStringList>

#include <algorithm>

namespace skr {

namespace {

/// Start of the character before `offset`.
std::size_t characterBefore(std::string_view text, std::size_t offset)
{
    for (std::size_t length = std::min<std::size_t>(4, offset); length > 1; --length) {
        if (utf8SequenceLength(text.substr(offset - length, length)) == length)
            return offset - length;
    }
    return offset - 1;
}

} // namespace

TextRange underlined(std::string_view text, TextRange range)
{
    if (!range.isEmpty() || text.empty())
        return range;
    const std::size_t at = range.begin;
    if (at < text.size() && !isLineEnd(text[at]))
        return {at, at + std::max<std::size_t>(1, utf8SequenceLength(text.substr(at)))};
    return at > 0 ? TextRange{characterBefore(text, at), at} : TextRange{0, 1};
}

QString problemsAt(const PolicyRevision &revision, std::size_t offset)
{
    QStringList messages;
    for (const Diagnostic &diagnostic : revision.diagnostics().list) {
        const TextRange range = underlined(revision.text(), diagnostic.range);
        if (range.begin <= offset && offset < range.end)
            messages.append(toQString(diagnostic.message()));
    }
    return messages.join(QLatin1Char('\n'));
}

} // namespace skr
