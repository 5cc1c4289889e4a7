// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/syntax/errorlist.h"
#include "core/syntax/syntaxtree.h"
#include "core/text/scan.h"

namespace skr {

/// A string, number or word of the text, or what stands in the place of one.
struct Token {
    std::uint32_t begin = 0;
    std::uint32_t end = 0;
    NodeKind kind = NodeKind::Invalid;
    bool wellFormed = true;
    bool escaped = false;
    bool open = false; ///< it ends here because what would close it is not on the rest of its line
    SyntaxErrorCode problem = SyntaxErrorCode::UnknownWord; ///< of an Invalid token; not yet in the list of errors
};

/// Reads single tokens; knows nothing of their order. Every call takes time proportional to what it reads.
class Lexer
{
public:
    /// `errors` gets what is wrong inside of strings and comments.
    Lexer(std::string_view text, ErrorList &errors)
        : m_begin(text.data())
        , m_end(text.data() + text.size())
        , m_errors(errors)
    {
    }

    std::uint32_t offset(const char *p) const { return static_cast<std::uint32_t>(p - m_begin); }

    /// A string that is no plain text up to its closing quote; ends at that quote or, for want of one, at its line.
    /// Plain text from `begin` to `p` is known.
    Token readUnusualString(const char *begin, const char *p);
    /// A number, a word, or text in quotes that JSON does not have.
    Token readWord(const char *p) const;
    /// Brackets with all that is in them, as one Invalid token.
    Token readNest(const char *p) const;
    /// Behind the comment at `p`; `p` itself if there is none.
    const char *skipComment(const char *p);
    /// Behind the byte order mark at the start.
    const char *skipByteOrderMark();
    /// Behind a control character or an invisible one at `p`, which is no JSON white space but is taken for it;
    /// `p` itself if there is none.
    const char *skipStray(const char *p) const;

private:
    bool startsWith(const char *p, std::string_view text) const;
    std::size_t sequenceLength(const char *p) const;
    const char *readEscape(const char *p, Token &token);
    const char *wordEnd(const char *p) const;
    Token readBadQuotes(const char *p) const;
    SyntaxErrorCode problemOfWord(const char *p) const;

    const char *m_begin;
    const char *m_end;
    ErrorList &m_errors;
};

} // namespace skr
