// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/syntax/syntaxtree.h"
#include "core/text/textrange.h"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace skr {

/// The line end (LF, CR LF or CR) at `offset`; empty if there is none.
std::string_view lineEndAt(std::string_view text, std::size_t offset);
/// The first line end at or behind `offset`; empty if there is none.
std::string_view firstLineEnd(std::string_view text, std::size_t offset = 0);
bool spansLines(std::string_view text);

/// Leading blanks and tabs of the line that `offset` is on.
std::string_view indentationAt(std::string_view text, std::size_t offset);
/// The same of a text with a tree, which knows its lines: they can be long.
std::string_view indentationAt(const SyntaxTree &tree, std::size_t offset);
/// Only blanks and tabs stand before `offset` on its line.
bool startsLine(std::string_view text, std::size_t offset);
std::size_t lineStart(std::string_view text, std::size_t offset);
std::size_t skipBlanks(std::string_view text, std::size_t offset);
std::size_t skipBlanksBack(std::string_view text, std::size_t offset);

/// Offset of the first line end in `gap`, which holds white space and comments; those inside comments do not count.
std::optional<std::size_t> lineBreakIn(std::string_view text, TextRange gap);
/// Offset of the last line end in `range`.
std::optional<std::size_t> lastLineBreakIn(std::string_view text, TextRange range);

/// `text` with the indentation of its lines after the first changed from `from` to `to`, deeper indentation kept.
std::string reindented(std::string_view text, std::string_view from, std::string_view to);

/// JSON text without its comments, and without the lines that held nothing else.
std::string withoutComments(std::string_view text);

} // namespace skr
