// SPDX-License-Identifier: Apache-2.0
#include "core/wrapping/literal.h"

#include "core/syntax/escape.h"
#include "core/syntax/syntaxtree.h"
#include "core/text/ascii.h"
#include "core/text/utf8.h"

#include <algorithm>
#include <array>

namespace skr {

namespace {

bool isWord(char c)
{
    return isLetterOrDigit(c) || c == '_' || c == '-' || c == '.' || c == '$' || c == '+';
}

bool isNumber(std::string_view word)
{
    const SyntaxTree tree = SyntaxTree::parse(word);
    return tree.isJson() && tree[tree.root()].kind == NodeKind::Number;
}

class LiteralReader
{
public:
    LiteralReader(std::string_view text, std::size_t begin)
        : m_text(text)
        , m_place(begin)
    {
    }

    std::optional<Literal> read()
    {
        if (!readContainer(0))
            return std::nullopt;
        m_literal.end = m_place;
        return std::move(m_literal);
    }

private:
    static constexpr std::size_t deepest = 64;

    char peek() const { return m_place < m_text.size() ? m_text[m_place] : '\0'; }
    bool startsWith(std::string_view word) const { return m_text.substr(m_place, word.size()) == word; }

    /// White space, line ends and comments; true if there was a line end.
    bool skipBlank()
    {
        bool newLine = false;
        while (m_place < m_text.size()) {
            const char c = m_text[m_place];
            if (c == '#' || startsWith("//")) {
                m_place = std::min(m_text.find('\n', m_place), m_text.size());
            } else if (startsWith("/*")) {
                const std::size_t close = m_text.find("*/", m_place);
                m_place = close == std::string_view::npos ? m_text.size() : close + 2;
            } else if (c == ' ' || c == '\t' || c == '\r' || c == '\n'
                       || (c == '`' && m_text.substr(m_place + 1, 1) == "\n")) {
                newLine = newLine || c == '\n';
                ++m_place;
            } else {
                break;
            }
        }
        return newLine;
    }

    bool readContainer(std::size_t depth)
    {
        if (depth > deepest)
            return false;
        m_place += peek() == '@' ? 1 : 0;
        const char open = peek();
        const char close = open == '{' ? '}' : open == '[' ? ']' : open == '(' ? ')' : '\0';
        if (close == '\0')
            return false;
        ++m_place;
        m_literal.json += open == '{' ? '{' : '[';
        bool first = true;
        for (skipBlank(); peek() != close;) {
            m_literal.json += first ? "" : ",";
            first = false;
            if ((open == '{' && !readKey()) || !readValue(depth))
                return false;
            bool separated = skipBlank();
            if (peek() == ',' || peek() == ';') {
                ++m_place;
                separated = true;
                skipBlank();
            }
            if (!separated && peek() != close)
                return false;
        }
        ++m_place;
        m_literal.json += open == '{' ? '}' : ']';
        return true;
    }

    bool readKey()
    {
        std::string key;
        if (peek() == '"' || peek() == '\'') {
            if (!readString(key))
                return false;
        } else {
            while (isWord(peek()))
                key += m_text[m_place++];
        }
        skipBlank();
        if (key.empty() || (peek() != ':' && peek() != '='))
            return false;
        m_place += startsWith("=>") ? 2 : 1;
        skipBlank();
        m_literal.json += skr::quoted(key) + ":";
        return true;
    }

    bool readValue(std::size_t depth)
    {
        const char c = peek();
        if (c == '{' || c == '[' || startsWith("@{") || startsWith("@("))
            return readContainer(depth + 1);
        const std::size_t begin = m_place;
        if (c == '"' || c == '\'' || c == '`') {
            std::string text;
            if (!(c == '`' ? readTemplate(text) : readString(text)))
                return false;
            m_literal.json += skr::quoted(text);
        } else if (!readExpression()) {
            return false;
        }
        m_literal.scalars.push_back({begin, m_place});
        return true;
    }

    bool readString(std::string &text)
    {
        const char quote = m_text[m_place++];
        while (m_place < m_text.size() && m_text[m_place] != '\n') {
            const char c = m_text[m_place];
            if (c == quote && m_place + 1 < m_text.size() && m_text[m_place + 1] == quote) { // PowerShell: doubled
                text += c;
                m_place += 2;
            } else if (c == quote) {
                ++m_place;
                return true;
            } else if (c == '\\') {
                const Escape escape = readEscapeSequence(m_text.substr(m_place, 12));
                if (escape.length > 0)
                    appendUtf8(text, escape.codePoint);
                else if (m_text.substr(m_place + 1, 1) == "'")
                    text += '\'';
                else
                    return false;
                m_place += escape.length > 0 ? escape.length : 2;
            } else {
                text += c;
                ++m_place;
            }
        }
        return false;
    }

    /// A template literal of JavaScript in which nothing is computed, on one line.
    bool readTemplate(std::string &text)
    {
        const std::size_t begin = m_place + 1;
        const std::size_t end = m_text.find_first_of("`\\\n", begin);
        if (end == std::string_view::npos || m_text[end] != '`')
            return false;
        text = m_text.substr(begin, end - begin);
        m_place = end + 1;
        return text.find("${") == std::string::npos;
    }

    /// A constant, or an expression up to the end of the value.
    bool readExpression()
    {
        const std::size_t begin = m_place;
        while (isWord(peek()))
            ++m_place;
        const std::string_view word = m_text.substr(begin, m_place - begin);
        static constexpr std::array<std::array<std::string_view, 2>, 8> constants = {{{"true", "true"},
                                                                                      {"True", "true"},
                                                                                      {"$true", "true"},
                                                                                      {"false", "false"},
                                                                                      {"False", "false"},
                                                                                      {"$false", "false"},
                                                                                      {"null", "null"},
                                                                                      {"None", "null"}}};
        for (const auto &constant : constants) {
            if (word == constant[0]) {
                m_literal.json += constant[1];
                return true;
            }
        }
        if (word.empty() || word == "for" || word.starts_with(".."))
            return false;
        if (isNumber(word)) {
            m_literal.json += word;
            return true;
        }
        if (peek() == '(' || peek() == '[') {
            if (!skipNest())
                return false;
        }
        const std::string_view expression = m_text.substr(begin, m_place - begin);
        m_literal.json += skr::quoted("${" + std::string(expression) + "}");
        return true;
    }

    bool skipNest()
    {
        constexpr std::size_t longest = 4096;
        std::size_t depth = 0;
        for (const std::size_t limit = m_place + longest; m_place < std::min(limit, m_text.size()); ++m_place) {
            const char c = m_text[m_place];
            depth += c == '(' || c == '[' ? 1 : 0;
            if ((c == ')' || c == ']') && --depth == 0) {
                ++m_place;
                return true;
            }
        }
        return false;
    }

    std::string_view m_text;
    std::size_t m_place;
    Literal m_literal;
};

} // namespace

std::optional<Literal> readLiteral(std::string_view text, std::size_t begin)
{
    return LiteralReader(text, begin).read();
}

} // namespace skr
