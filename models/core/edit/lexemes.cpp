// SPDX-License-Identifier: Apache-2.0
#include "core/edit/lexemes.h"

#include <algorithm>

namespace skr {

LexemeReader::LexemeReader(std::string_view text, TextRange range)
    : m_text(text.substr(0, range.end))
    , m_at(range.begin)
{
}

std::optional<Lexeme> LexemeReader::next()
{
    m_at = std::min(m_text.find_first_not_of(" \t\r\n", m_at), m_text.size());
    if (m_at == m_text.size())
        return std::nullopt;
    switch (m_text[m_at]) {
    case '{':
    case '[':
        return taken(LexemeKind::Open, m_at + 1);
    case '}':
    case ']':
        return taken(LexemeKind::Close, m_at + 1);
    case ',':
        return taken(LexemeKind::Comma, m_at + 1);
    case ':':
        return taken(LexemeKind::Colon, m_at + 1);
    case '"':
        return taken(LexemeKind::Scalar, stringEnd());
    default:
        break;
    }
    const std::string_view start = m_text.substr(m_at, 2);
    if (start == "//" || start.front() == '#')
        return taken(LexemeKind::LineComment, m_text.find_first_of("\r\n", m_at));
    if (start == "/*") {
        const std::size_t end = m_text.find("*/", m_at + 2);
        return taken(LexemeKind::BlockComment, end == std::string_view::npos ? end : end + 2);
    }
    return taken(LexemeKind::Scalar, m_text.find_first_of(" \t\r\n,:[]{}\"/", m_at + 1));
}

std::size_t LexemeReader::stringEnd() const
{
    std::size_t end = m_at + 1;
    while ((end = m_text.find_first_of("\"\\", end)) != std::string_view::npos) {
        if (m_text[end] == '"')
            return end + 1;
        end += 2;
    }
    return end;
}

Lexeme LexemeReader::taken(LexemeKind kind, std::size_t end)
{
    const TextRange range{m_at, std::min(end, m_text.size())};
    m_at = range.end;
    return {range, kind};
}

std::vector<Lexeme> commentsIn(std::string_view text, TextRange range)
{
    std::vector<Lexeme> comments;
    LexemeReader reader(text, range);
    while (const auto lexeme = reader.next()) {
        if (lexeme->isComment())
            comments.push_back(*lexeme);
    }
    return comments;
}

} // namespace skr
