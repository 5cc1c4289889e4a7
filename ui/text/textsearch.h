// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/text/textedit.h"

#include <QRegularExpression>
#include <QString>

#include <cstddef>
#include <functional>
#include <optional>
#include <string_view>
#include <vector>

namespace skr {

struct SearchTerms {
    QString text;
    bool matchCase = false;
    bool wholeWords = false;
    bool regularExpression = false;

    bool operator==(const SearchTerms &) const = default;
};

/// How far a search got.
enum class SearchEnd {
    Complete,
    Limited, ///< there may be more matches
    TooHard, ///< the regular expression takes more steps than is bearable
};

struct SearchMatches {
    std::vector<TextRange> ranges; ///< disjoint, in the order of the text
    SearchEnd end = SearchEnd::Complete;
};

/// Finds text in a document of bytes. Matches are exact ranges of them, whatever bytes that are not UTF-8 stand around;
/// such bytes match nothing but `.` and the like. Matches are never empty.
class TextSearch
{
public:
    /// Finds nothing.
    TextSearch() = default;
    explicit TextSearch(const SearchTerms &terms);

    /// What is wrong with the regular expression, in words; empty if nothing is.
    const QString &error() const { return m_error; }
    bool isEmpty() const { return m_terms.text.isEmpty() || !m_error.isEmpty(); }

    SearchMatches find(std::string_view text, std::size_t maximum) const;

    /// The edit that replaces the match that has this range; nothing if there is no such match. In the replacement for
    /// a regular expression `\1` and `$1` stand for what its first group matched, `\0` for the whole, `\n` and `\t` for
    /// a line end and a tab.
    std::optional<TextEdit> replaceOne(std::string_view text, TextRange match, const QString &replacement) const;
    /// One edit that replaces all matches, and their number in `count`. Nothing without a match, if the search did not
    /// complete, and if the text would become larger than the largest that is read.
    std::optional<TextEdit> replaceAll(std::string_view text, const QString &replacement, std::size_t &count) const;

private:
    class Document;
    /// Called with each match; false ends the search.
    using Visit = std::function<bool(const Document &, const QRegularExpressionMatch &, TextRange)>;
    SearchEnd visit(std::string_view text, const Visit &found) const;
    std::string replacementOf(const Document &document, const QRegularExpressionMatch &match,
                              const QString &replacement) const;

    SearchTerms m_terms;
    QRegularExpression m_expression;
    QString m_error;
};

} // namespace skr
