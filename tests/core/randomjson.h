// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/edit/layout.h"

#include <cstddef>
#include <random>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

/// JSON as its tokens are spelt, with nothing between them: what an edit does to it is plain to write down.
struct SpeltJson {
    char kind = 's'; ///< '{', '[' or, for a scalar, 's'
    std::string key; ///< of a member, with its quotes
    std::string spelling; ///< of a scalar
    std::vector<SpeltJson> children;

    std::string text() const
    {
        std::string result = key.empty() ? std::string() : key + ":";
        if (kind == 's')
            return result + spelling;
        result += kind;
        for (const SpeltJson &child : children)
            result.append(&child == &children.front() ? "" : ",").append(child.text());
        return result + (kind == '{' ? '}' : ']');
    }
};

class RandomJson
{
public:
    explicit RandomJson(std::uint32_t seed)
        : m_random(seed)
    {
    }

    std::size_t below(std::size_t bound) { return m_random() % bound; }
    bool chance(std::size_t percent) { return below(100) < percent; }

    template <typename Options> const auto &oneOf(const Options &options) { return options[below(std::size(options))]; }

    std::string key()
    {
        static const std::string_view keys[] = {"\"claim\"", "\"equals\"", "\"allOf\"",      "\"anyOf\"",
                                                "\"a\"",     "\"\"",       "\"\\u0061\\n\"", "\"\xC3\xA9{[,\""};
        return std::string(oneOf(keys));
    }

    SpeltJson scalar()
    {
        static const std::string_view scalars[] = {
            "0",         "-1.50e+2",     "12345678901234567890123", "true", "false", "null", "\"\"", "\"// x\"",
            "\"]}/*,\"", "\"\\\"\\\\\"", "\"\xE6\x84\x9F\""};
        return {'s', {}, std::string(oneOf(scalars)), {}};
    }

    SpeltJson value(std::size_t depth)
    {
        if (depth == 0 || chance(25))
            return scalar();
        SpeltJson result{chance(55) ? '[' : '{', {}, {}, {}};
        for (std::size_t count = below(5); count > 0; --count) {
            result.children.push_back(value(depth - 1));
            if (result.kind == '{')
                result.children.back().key = key();
        }
        return result;
    }

    SpeltJson document()
    {
        SpeltJson result = value(5);
        while (result.children.empty())
            result = value(5);
        return result;
    }

    skr::Layout layout()
    {
        static const std::string_view newlines[] = {"\n", "\n", "\r\n", "\r"};
        static const std::string_view indents[] = {"  ", "    ", "\t", "   "};
        static const std::string_view colons[] = {": ", ": ", ":", " : "};
        skr::Layout layout;
        layout.newline = oneOf(newlines);
        layout.indent = oneOf(indents);
        layout.colon = oneOf(colons);
        layout.bracketOnOwnLine = chance(25);
        layout.compact = chance(25);
        layout.compactSpace = layout.compact && chance(50) ? "" : " ";
        layout.braceSpace = layout.compact && layout.compactSpace == " " && chance(50);
        return layout;
    }

    /// `text`, which has no white space outside its strings, with white space and `comments` per cent of comments.
    std::string scattered(std::string_view text, std::size_t comments)
    {
        static const std::string_view gaps[] = {"", "", "", " ", "  ", "\n", "\n  ", "\r\n\t", " \n\n ", "\r"};
        const std::size_t blanks = oneOf(std::vector<std::size_t>{2, 3, 6, 10});
        std::string result;
        bool inString = false;
        for (std::size_t i = 0; i < text.size(); ++i) {
            const bool punctuation = !inString && std::string_view("{}[],:").find(text[i]) != std::string_view::npos;
            if (punctuation)
                result += gap(gaps[below(blanks)], comments);
            result += text[i];
            if (inString && text[i] == '\\')
                result += text[++i];
            else if (text[i] == '"')
                inString = !inString;
            if (punctuation)
                result += gap(gaps[below(blanks)], comments);
        }
        return result;
    }

    /// A laid out text with `comments` per cent of comments behind its tokens.
    std::string annotated(std::string_view text, std::size_t comments)
    {
        std::string result;
        bool inString = false;
        for (std::size_t i = 0; i < text.size(); ++i) {
            result += text[i];
            if (inString && text[i] == '\\')
                result += text[++i];
            else if (text[i] == '"')
                inString = !inString;
            if (!inString && std::string_view("{}[],:").find(text[i]) != std::string_view::npos && chance(comments)) {
                const bool lineEnds = i + 1 < text.size() && (text[i + 1] == '\n' || text[i + 1] == '\r');
                result += lineEnds && chance(60) ? " // n" + number() : " /* n" + number() + " */";
            }
        }
        return result;
    }

private:
    std::string number() { return std::to_string(m_comments++); }

    std::string gap(std::string_view blank, std::size_t comments)
    {
        std::string result(blank);
        if (chance(comments))
            result += chance(50) ? "// n" + number() + "\n" : "/* n\n " + number() + " */";
        return result;
    }

    std::mt19937 m_random;
    std::size_t m_comments = 0;
};
