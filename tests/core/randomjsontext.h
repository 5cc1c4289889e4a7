// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <random>
#include <string>
#include <string_view>

namespace skr::test {

/// Random JSON text: all kinds of values, layouts, escapes and number spellings; the same for the same seed.
class RandomJsonText
{
public:
    explicit RandomJsonText(std::uint32_t seed)
        : m_random(seed)
    {
    }

    std::string document()
    {
        m_text.clear();
        m_blanks = below(4);
        appendValue(0);
        return m_text;
    }

    /// `text` with a few bytes changed, removed, doubled or put in; it may still be JSON.
    std::string mutated(std::string text)
    {
        for (std::size_t i = 0, count = 1 + below(3); i < count; ++i) {
            const std::size_t place = below(text.size() + 1);
            const std::size_t length = below(5);
            switch (below(4)) {
            case 0:
                text.erase(place, 1 + length);
                break;
            case 1:
                text.insert(place, 1, anyByte());
                break;
            case 2:
                if (place < text.size())
                    text[place] = anyByte();
                break;
            default:
                text.insert(place, text.substr(below(text.size() + 1), 1 + length));
            }
        }
        return text;
    }

    std::size_t below(std::size_t bound) { return m_random() % bound; }

private:
    template <std::size_t size> std::string_view oneOf(const std::array<std::string_view, size> &choices)
    {
        return choices[below(size)];
    }

    char anyByte()
    {
        static constexpr std::string_view likely = "{}[],:\"\\/ntu0123456789abdef.eE+- \t\r\n\x01\x7F\x80\xC3\xED\xF4";
        return below(8) == 0 ? static_cast<char>(below(256)) : likely[below(likely.size())];
    }

    void appendBlank()
    {
        static constexpr std::array<std::string_view, 6> blanks = {"",         " ",  "\n",
                                                                   "\r\n    ", "\t", "\n                    "};
        if (m_blanks > 0)
            m_text += blanks[below(m_blanks * 2)];
    }

    void appendValue(std::size_t depth)
    {
        static constexpr std::array<std::string_view, 3> words = {"true", "false", "null"};
        appendBlank();
        switch (depth == 0 ? 4 + below(2) : below(depth < 6 ? 6 : 4)) {
        case 0:
            m_text += oneOf(words);
            break;
        case 1:
            appendNumber();
            break;
        case 2:
        case 3:
            appendString(true);
            break;
        case 4:
            appendContainer('[', ']', [&] { appendValue(depth + 1); });
            break;
        default:
            appendContainer('{', '}', [&] {
                appendBlank();
                appendString(below(3) == 0);
                appendBlank();
                m_text += ':';
                appendValue(depth + 1);
            });
        }
        appendBlank();
    }

    template <typename Append> void appendContainer(char opening, char closing, Append appendChild)
    {
        m_text += opening;
        const std::size_t count = below(7);
        for (std::size_t i = 0; i < count; ++i) {
            if (i > 0)
                m_text += ',';
            appendChild();
        }
        if (count == 0)
            appendBlank();
        m_text += closing;
    }

    void appendNumber()
    {
        static constexpr std::array<std::string_view, 8> whole = {
            "0", "1", "42", "9007199254740993", "18446744073709551616", "123456789012345678901234567890", "7", "255"};
        static constexpr std::array<std::string_view, 4> fraction = {"", ".0", ".50", ".1234567890123456789"};
        static constexpr std::array<std::string_view, 7> exponent = {"", "", "e1", "E+2", "e-3", "e400", "E-999"};
        m_text += below(3) == 0 ? "-" : "";
        m_text += oneOf(whole);
        m_text += oneOf(fraction);
        m_text += oneOf(exponent);
    }

    /// A string; of few letters, so that keys occur twice, unless `rich`.
    void appendString(bool rich)
    {
        static constexpr std::array<std::string_view, 13> pieces = {"\\n",
                                                                    "\\\"",
                                                                    "\\\\",
                                                                    "\\/",
                                                                    "\\u0041",
                                                                    "\\u00e4",
                                                                    "\\u20AC",
                                                                    "\\uD83D\\uDE00",
                                                                    "ä",
                                                                    "€",
                                                                    "😀",
                                                                    "\\u0000",
                                                                    "x-ms-sevsnpvm-is-debuggable"};
        m_text += '"';
        for (std::size_t i = 0, count = below(rich ? 12 : 3); i < count; ++i) {
            if (rich && below(3) == 0)
                m_text += oneOf(pieces);
            else
                m_text += static_cast<char>('a' + below(rich ? 26 : 2));
        }
        m_text += '"';
    }

    std::mt19937 m_random;
    std::string m_text;
    std::size_t m_blanks = 0;
};

} // namespace skr::test
