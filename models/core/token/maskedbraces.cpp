// SPDX-License-Identifier: Apache-2.0
#include "core/token/maskedbraces.h"

#include <algorithm>

namespace skr {

namespace {

/// Follows the brackets of JSON, as far as it must to know what can stand at a place.
class Unmasker
{
public:
    explicit Unmasker(std::string_view text)
        : m_text(text)
    {
    }

    UnmaskedJson run()
    {
        while (m_at < m_text.size())
            step();
        return std::move(m_result);
    }

private:
    void step()
    {
        if (m_text.substr(m_at).starts_with(mask)) {
            m_at += mask.size();
            resolveMask();
            return;
        }
        const char c = m_text[m_at];
        if (c == '"') {
            copyString();
            return;
        }
        ++m_at;
        if (c == '{' || c == '[')
            open(c);
        else if (c == '}' || c == ']')
            close(c);
        else
            copy(c);
    }

    void copy(char c)
    {
        if (c == ':' || c == ',')
            m_valueExpected = c == ':' || m_open.ends_with('[') || m_open.empty();
        else if (static_cast<unsigned char>(c) > ' ')
            m_valueExpected = false;
        m_result.text += c;
    }

    void resolveMask()
    {
        if (!m_valueExpected && m_open.ends_with('{')) {
            ++m_result.braces;
            close('}');
        } else if (m_valueExpected && !m_open.empty() && isValueBehind()) {
            ++m_result.values;
            m_result.text += "\"***\"";
            m_valueExpected = false;
        } else {
            ++m_result.braces;
            open('{');
        }
    }

    /// What follows the mask can follow a value, but no opening brace.
    bool isValueBehind() const
    {
        const std::size_t next = m_text.find_first_not_of(" \t\r\n", m_at);
        return next != std::string_view::npos && (m_text[next] == ',' || m_text[next] == ']' || m_text[next] == '}');
    }

    void open(char bracket)
    {
        m_open += bracket;
        m_valueExpected = bracket == '[';
        m_result.text += bracket;
    }

    void close(char bracket)
    {
        if (!m_open.empty())
            m_open.pop_back();
        m_valueExpected = m_open.empty(); // another document may follow
        m_result.text += bracket;
    }

    void copyString()
    {
        std::size_t end = m_at + 1;
        while (end < m_text.size() && m_text[end] != '"' && m_text[end] != '\n')
            end += m_text[end] == '\\' ? 2 : 1;
        end = std::min(end + 1, m_text.size());
        m_result.text += m_text.substr(m_at, end - m_at);
        m_at = end;
        m_valueExpected = false;
    }

    std::string_view m_text;
    std::size_t m_at = 0;
    std::string m_open; ///< brackets that are not closed yet
    bool m_valueExpected = true;
    UnmaskedJson m_result;
};

} // namespace

std::optional<UnmaskedJson> withoutMaskedBraces(std::string_view text)
{
    if (text.find(mask) == std::string_view::npos)
        return std::nullopt;
    UnmaskedJson result = Unmasker(text).run();
    if (result.braces + result.values == 0)
        return std::nullopt;
    return result;
}

} // namespace skr
