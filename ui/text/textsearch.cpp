// SPDX-License-Identifier: Apache-2.0
#include "ui/text/textsearch.h"

#include "core/syntax/syntaxtree.h"
#include "core/text/utf8.h"
#include "qt/text.h"

#include <QCoreApplication>

namespace skr {

namespace {

/// Of matches, empty ones included: a second or so on a fast machine.
constexpr std::size_t maximumSteps = 4'000'000;

QRegularExpression::PatternOptions optionsFor(const SearchTerms &terms)
{
    const auto common = QRegularExpression::MultilineOption | QRegularExpression::UseUnicodePropertiesOption;
    return terms.matchCase ? common : common | QRegularExpression::CaseInsensitiveOption;
}

QString patternFor(const SearchTerms &terms)
{
    const QString pattern = terms.regularExpression ? terms.text : QRegularExpression::escape(terms.text);
    // Policies come with LF and with CR LF: `$` and `.` take both for line ends.
    const QString lineEnds = QStringLiteral("(*ANYCRLF)");
    return lineEnds + (terms.wholeWords ? QStringLiteral("(?<!\\w)(?:%1)(?!\\w)").arg(pattern) : pattern);
}

} // namespace

/// A document as UTF-16, which regular expressions need, and the way back to its bytes.
class TextSearch::Document
{
public:
    explicit Document(std::string_view bytes)
        : m_bytes(bytes)
        , m_text(toQString(replacedInvalidUtf8(bytes))) // one character for every byte that is none
    {
    }

    const QString &text() const { return m_text; }

    /// Byte offset of a code unit. Asking in the order of the text takes time for what lies between only.
    std::size_t byteAt(qsizetype unit) const
    {
        if (m_text.size() == static_cast<qsizetype>(m_bytes.size()))
            return static_cast<std::size_t>(unit); // every character is one byte
        if (unit < m_unit)
            m_unit = 0, m_byte = 0;
        while (m_unit < unit) {
            const std::size_t length = utf8SequenceLength(m_bytes.substr(m_byte, 4));
            m_unit += length == 4 ? 2 : 1;
            m_byte += std::max<std::size_t>(1, length);
        }
        return m_byte;
    }

    std::string_view captured(const QRegularExpressionMatch &match, int group) const
    {
        if (match.capturedStart(group) < 0)
            return {};
        const std::size_t begin = byteAt(match.capturedStart(group));
        return m_bytes.substr(begin, byteAt(match.capturedEnd(group)) - begin);
    }

private:
    std::string_view m_bytes;
    QString m_text;
    mutable qsizetype m_unit = 0;
    mutable std::size_t m_byte = 0;
};

TextSearch::TextSearch(const SearchTerms &terms)
    : m_terms(terms)
    , m_expression(patternFor(terms), optionsFor(terms))
{
    // Alone, so that brackets of the person do not pair with ours, and that the place is theirs.
    const QRegularExpression alone(terms.text, optionsFor(terms));
    if (terms.regularExpression && !alone.isValid())
        m_error = QCoreApplication::translate("skr::TextSearch", "%1, at character %2")
                      .arg(alone.errorString())
                      .arg(alone.patternErrorOffset() + 1);
    else if (!m_expression.isValid())
        m_error = m_expression.errorString();
    else
        m_expression.optimize();
}

SearchEnd TextSearch::visit(std::string_view text, const Visit &found) const
{
    if (isEmpty())
        return SearchEnd::Complete;
    const Document document(text);
    auto matches = m_expression.globalMatch(document.text(), 0, QRegularExpression::NormalMatch,
                                            QRegularExpression::DontCheckSubjectStringMatchOption);
    for (std::size_t step = 0; matches.hasNext(); ++step) {
        if (step == maximumSteps)
            return SearchEnd::Limited;
        const QRegularExpressionMatch match = matches.next();
        if (match.capturedLength() == 0)
            continue;
        const std::size_t begin = document.byteAt(match.capturedStart());
        if (!found(document, match, {begin, document.byteAt(match.capturedEnd())}))
            return SearchEnd::Limited;
    }
    return matches.isValid() ? SearchEnd::Complete : SearchEnd::TooHard;
}

SearchMatches TextSearch::find(std::string_view text, std::size_t maximum) const
{
    SearchMatches result;
    result.end = visit(text, [&](const Document &, const QRegularExpressionMatch &, TextRange range) {
        if (result.ranges.size() == maximum)
            return false;
        result.ranges.push_back(range);
        return true;
    });
    return result;
}

std::optional<TextEdit> TextSearch::replaceOne(std::string_view text, TextRange match, const QString &replacement) const
{
    std::optional<TextEdit> edit;
    visit(text, [&](const Document &document, const QRegularExpressionMatch &found, TextRange range) {
        if (range == match)
            edit = TextEdit{range, replacementOf(document, found, replacement)};
        return range.begin < match.begin;
    });
    return edit;
}

std::optional<TextEdit> TextSearch::replaceAll(std::string_view text, const QString &replacement,
                                               std::size_t &count) const
{
    TextEdit all;
    std::size_t done = 0;
    count = 0;
    const auto end = visit(text, [&](const Document &document, const QRegularExpressionMatch &found, TextRange range) {
        if (count == 0)
            all.range.begin = done = range.begin;
        all.replacement.append(text.substr(done, range.begin - done));
        all.replacement.append(replacementOf(document, found, replacement));
        all.range.end = done = range.end;
        ++count;
        return all.replacement.size() <= maximumTextSize;
    });
    const bool tooLarge = text.size() - all.range.size() + all.replacement.size() > maximumTextSize;
    if (count == 0 || end != SearchEnd::Complete || tooLarge)
        return std::nullopt;
    return all;
}

std::string TextSearch::replacementOf(const Document &document, const QRegularExpressionMatch &match,
                                      const QString &replacement) const
{
    std::string literal = toUtf8(replacement);
    if (!m_terms.regularExpression)
        return literal;
    std::string result;
    for (std::size_t i = 0; i < literal.size(); ++i) {
        const char next = i + 1 < literal.size() ? literal[i + 1] : '\0';
        const bool marks = literal[i] == '\\' || literal[i] == '$';
        if (marks && next >= '0' && next <= '9')
            result.append(document.captured(match, next - '0'));
        else if (literal[i] == '\\' && (next == 'n' || next == 't'))
            result.push_back(next == 'n' ? '\n' : '\t');
        else if (literal[i] == '\\' && (next == '\\' || next == '$'))
            result.push_back(next);
        else {
            result.push_back(literal[i]);
            continue;
        }
        ++i;
    }
    return result;
}

} // namespace skr
