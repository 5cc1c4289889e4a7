// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <string_view>

namespace skr {

// Marked text is a sentence of ours in which foreign data stands in backticks, as in the messages of diagnostics. A
// backtick within the data is written twice.

/// The text with characters that nobody sees, or that turn the direction of what follows, as escapes: `\u202e`.
QString visibleText(const QString &text);

/// Data as a part of marked text: visible, and without its middle if it is longer than `maximum` characters.
QString marked(const QString &data, qsizetype maximum = 60);
QString marked(std::string_view utf8, qsizetype maximum = 60);

/// Marked text for places that show plain text: the data stands in typographic quotes.
QString plainText(const QString &markedText);
/// What the core says in the middle of a sentence, as a sentence of its own for places that show plain text.
QString plainSentence(std::string_view marked);
/// Marked text as HTML: the data is <code>.
QString richText(const QString &markedText);

/// Any text as HTML for a tool tip, which would take data that looks like HTML for it.
QString toolTipText(const QString &text);

/// The text with its first letter in upper case; data at the start stays as it is.
QString sentenceCase(const QString &markedText);

} // namespace skr
