// SPDX-License-Identifier: Apache-2.0
#include "core/edit/layout.h"

#include "core/edit/lexemes.h"
#include "core/edit/lines.h"

#include <vector>

namespace skr {

namespace {

/// Writes tokens one after the other; all that it decides is the white space between two of them.
class Printer
{
public:
    Printer(std::string_view json, const Layout &layout, std::string_view base)
        : m_json(json)
        , m_layout(layout)
        , m_base(base)
        , m_beforeColon(std::string_view(layout.colon).substr(0, layout.colon.find(':')))
        , m_behindColon(std::string_view(layout.colon).substr(m_beforeColon.size() + 1))
    {
        LexemeReader reader(json, {0, json.size()});
        while (const auto lexeme = reader.next())
            m_lexemes.push_back(*lexeme);
    }

    std::string run()
    {
        m_result.reserve(m_json.size() * (m_layout.compact ? 1 : 2));
        for (std::size_t i = 0; i < m_lexemes.size(); ++i) {
            const Lexeme &lexeme = m_lexemes[i];
            if (lexeme.kind == LexemeKind::Close && m_depth > 0)
                --m_depth;
            if (i > 0 && m_layout.compact)
                writeCompactGap(i);
            else if (i > 0)
                writeGap(i);
            m_result.append(m_json.substr(lexeme.range.begin, lexeme.range.size()));
            if (lexeme.kind == LexemeKind::Open)
                ++m_depth;
        }
        return std::move(m_result);
    }

private:
    LexemeKind kind(std::size_t i) const { return m_lexemes[i].kind; }

    bool onNewLine(std::size_t i) const
    {
        const std::size_t begin = m_lexemes[i - 1].range.end;
        return m_json.substr(begin, m_lexemes[i].range.begin - begin).find_first_of("\r\n") != std::string_view::npos;
    }

    bool isEmptyContainer(std::size_t i) const
    {
        return kind(i) == LexemeKind::Open && i + 1 < m_lexemes.size() && kind(i + 1) == LexemeKind::Close;
    }

    /// A comment that says something of what follows on its line.
    bool leads(std::size_t i) const
    {
        return kind(i) == LexemeKind::BlockComment && i + 1 < m_lexemes.size() && !onNewLine(i + 1)
            && kind(i + 1) != LexemeKind::Close && kind(i + 1) != LexemeKind::Comma && kind(i + 1) != LexemeKind::Colon;
    }

    void breakLine()
    {
        m_result.append(m_layout.newline).append(m_base);
        if (m_layout.compact)
            return;
        const std::size_t indentation = m_depth * m_layout.indent.size();
        while (m_indentation.size() < indentation)
            m_indentation.append(m_layout.indent);
        m_result.append(m_indentation, 0, indentation);
    }

    void writeGap(std::size_t i)
    {
        const LexemeKind previous = kind(i - 1);
        const bool opensLine = previous == LexemeKind::Open || previous == LexemeKind::Comma;
        if (previous == LexemeKind::LineComment) {
            breakLine();
        } else if (m_lexemes[i].isComment()) {
            if (onNewLine(i) || (opensLine && leads(i)))
                breakLine();
            else
                m_result.push_back(' ');
        } else if (previous == LexemeKind::BlockComment && leads(i - 1)) {
            m_result.push_back(' ');
        } else if (kind(i) == LexemeKind::Colon) {
            m_result.append(m_beforeColon);
        } else if (previous == LexemeKind::Colon) {
            if (kind(i) == LexemeKind::Open && m_layout.bracketOnOwnLine && !isEmptyContainer(i))
                breakLine();
            else
                m_result.append(m_behindColon);
        } else if (kind(i) != LexemeKind::Comma && !isEmptyContainer(i - 1)) {
            breakLine();
        }
    }

    void writeCompactGap(std::size_t i)
    {
        const LexemeKind previous = kind(i - 1);
        if (previous == LexemeKind::LineComment)
            breakLine();
        else if (kind(i) == LexemeKind::Colon)
            m_result.append(m_beforeColon);
        else if (previous == LexemeKind::Colon)
            m_result.append(m_behindColon);
        else if (previous == LexemeKind::Comma)
            m_result.append(m_layout.compactSpace);
        else if (m_lexemes[i].isComment() || (m_lexemes[i - 1].isComment() && kind(i) != LexemeKind::Comma))
            m_result.push_back(' ');
        else if (m_layout.braceSpace && isInsideBrace(i))
            m_result.append(m_layout.compactSpace);
    }

    bool isInsideBrace(std::size_t i) const
    {
        return !isEmptyContainer(i - 1)
            && (m_json[m_lexemes[i - 1].range.begin] == '{' || m_json[m_lexemes[i].range.begin] == '}');
    }

    std::string_view m_json;
    const Layout &m_layout;
    std::string_view m_base;
    std::string_view m_beforeColon;
    std::string_view m_behindColon;
    std::vector<Lexeme> m_lexemes;
    std::string m_result;
    std::size_t m_depth = 0;
    std::string m_indentation; ///< of the deepest line so far
};

} // namespace

std::string laidOut(std::string_view json, const Layout &layout, std::string_view base)
{
    return Printer(json, layout, base).run();
}

} // namespace skr
