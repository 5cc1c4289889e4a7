// SPDX-License-Identifier: Apache-2.0
#include "qt/fixpreview.h"

#include "core/fix/fixall.h"
#include "core/text/linediff.h"
#include "qt/markedtext.h"
#include "qt/policydocument.h"
#include "qt/text.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>

namespace skr {

namespace {

constexpr qsizetype maximumLines = 6;
constexpr qsizetype maximumLineLength = 160;
constexpr qsizetype maximumStart = 40; ///< of a line, before what changes in it
constexpr qsizetype shownStart = 24;
/// Reading a text anew only to say what is left must not be felt.
constexpr std::size_t maximumRecheckedSize = std::size_t{1024} * 1024;

struct FixWords {
    Q_DECLARE_TR_FUNCTIONS(skr::FixPreview)
};

/// The whole lines that a range touches.
TextRange linesOf(std::string_view text, TextRange range)
{
    const std::size_t before = range.begin == 0 ? std::string_view::npos : text.rfind('\n', range.begin - 1);
    const std::size_t behind = text.find('\n', range.end);
    return {before == std::string_view::npos ? 0 : before + 1, behind == std::string_view::npos ? text.size() : behind};
}

/// Without so many characters at its start, which are told to be there.
QString shown(const DiffLine &line, qsizetype leftOut)
{
    QString text = visibleText(toQString(line.text).trimmed());
    if (leftOut > 0)
        text = u'…' + text.mid(leftOut);
    if (text.size() > maximumLineLength)
        text = text.left(maximumLineLength) + u'…';
    return (line.kind == DiffLine::Kind::Removed ? QStringLiteral("− ") : QStringLiteral("+ ")) + text;
}

/// How much of the start of a line can be left out so that its change is seen: there is little room for it.
qsizetype commonStart(const std::vector<DiffLine> &lines)
{
    if (lines.size() != 2)
        return 0;
    const QString before = visibleText(toQString(lines.front().text).trimmed());
    const QString after = visibleText(toQString(lines.back().text).trimmed());
    const auto [end, other] = std::mismatch(before.begin(), before.end(), after.begin(), after.end());
    const qsizetype common = end - before.begin();
    return common > maximumStart ? common - shownStart : 0;
}

std::map<DiagnosticCode, int> counts(const PolicyRevision &revision)
{
    std::map<DiagnosticCode, int> numbers;
    for (const Diagnostic &diagnostic : revision.diagnostics().list)
        ++numbers[diagnostic.code];
    return numbers;
}

/// A problem that there was not before.
QString newProblem(const PolicyRevision &before, const PolicyRevision &after)
{
    std::map<DiagnosticCode, int> former = counts(before);
    for (const auto &[code, number] : counts(after)) {
        if (number <= former[code])
            continue;
        const auto &list = after.diagnostics().list;
        const auto found = std::find_if(
            list.begin(), list.end(), [code = code](const Diagnostic &diagnostic) { return diagnostic.code == code; });
        return toQString(found->message());
    }
    return {};
}

} // namespace

FixPreview fixPreview(const PolicyDocument &document, const QuickFix &fix)
{
    const std::string &text = document.text();
    const TextRange lines = linesOf(text, fix.edit.range);
    const std::string before = text.substr(lines.begin, lines.end - lines.begin);
    const TextRange inLines{fix.edit.range.begin - lines.begin, fix.edit.range.end - lines.begin};
    const std::string after = applied(before, {inLines, fix.edit.replacement});
    const std::vector<DiffLine> changes = lineDiff(before, after, 0);
    const qsizetype leftOut = commonStart(changes);
    FixPreview preview;
    for (const DiffLine &line : changes) {
        if (line.kind != DiffLine::Kind::Removed && line.kind != DiffLine::Kind::Added)
            continue;
        if (preview.lines.size() == maximumLines) {
            preview.lines << QStringLiteral("…");
            break;
        }
        preview.lines << shown(line, leftOut);
    }
    if (!fix.safe)
        preview.afterwards = FixWords::tr("This can change which tokens are accepted.");
    if (text.size() > maximumRecheckedSize)
        return preview;
    const auto revision = PolicyRevision::make(applied(text, fix.edit), document.catalog(), document.severities());
    if (const QString left = newProblem(document.revision(), *revision); !left.isEmpty()) {
        if (!preview.afterwards.isEmpty())
            preview.afterwards += u' ';
        preview.afterwards += FixWords::tr("Then: %1.").arg(left);
    }
    return preview;
}

QString fixName(const QuickFix &fix)
{
    return plainText(sentenceCase(toQString(fix.title)));
}

SafeFixes safeFixes(const PolicyDocument &document)
{
    const FixedText fixed = fixSafely(document.text(), document.catalog(), document.severities());
    if (fixed.fixes.empty())
        return {};
    const TextEdit whole{{0, document.text().size()}, fixed.text};
    return {minimal(document.text(), whole), static_cast<int>(fixed.fixes.size())};
}

} // namespace skr
