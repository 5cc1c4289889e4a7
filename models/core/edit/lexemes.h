// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/text/textrange.h"

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace skr {

enum class LexemeKind : std::uint8_t { Open, Close, Comma, Colon, Scalar, LineComment, BlockComment };

struct Lexeme {
    TextRange range;
    LexemeKind kind;

    bool isComment() const { return kind == LexemeKind::LineComment || kind == LexemeKind::BlockComment; }
};

/// Reads the tokens of JSON text, comments included. Text that is no JSON is split somehow, to its end.
class LexemeReader
{
public:
    /// Offsets count from the start of `text`; only `range` is read.
    LexemeReader(std::string_view text, TextRange range);
    std::optional<Lexeme> next();

private:
    std::size_t stringEnd() const;
    Lexeme taken(LexemeKind kind, std::size_t end);

    std::string_view m_text; ///< up to the end of the range
    std::size_t m_at;
};

/// The comments among the tokens in `range`.
std::vector<Lexeme> commentsIn(std::string_view text, TextRange range);

} // namespace skr
