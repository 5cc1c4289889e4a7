// SPDX-License-Identifier: Apache-2.0
#include "core/syntax/lexer.h"

#include "core/syntax/escape.h"
#include "core/text/ascii.h"
#include "core/text/utf8.h"

#include <algorithm>
#include <array>

namespace skr {

namespace {

constexpr std::string_view byteOrderMark = "\xEF\xBB\xBF";

bool endsWord(char c)
{
    static constexpr auto table = [] {
        std::array<bool, 256> ends{};
        for (std::size_t control = 0; control < 0x20; ++control)
            ends[control] = true;
        for (const char delimiter : std::string_view(" ,:[]{}\"/\x7F"))
            ends[static_cast<unsigned char>(delimiter)] = true;
        return ends;
    }();
    return table[static_cast<unsigned char>(c)];
}

/// Behind the JSON number at `p` (RFC 8259 section 6); nullptr without one.
const char *numberEnd(const char *p, const char *end)
{
    const auto skipDigits = [&p, end] {
        const char *start = p;
        while (p != end && isDigit(*p))
            ++p;
        return p != start;
    };
    if (p != end && *p == '-')
        ++p;
    if (p != end && *p == '0')
        ++p;
    else if (!skipDigits())
        return nullptr;
    if (p != end && *p == '.') {
        ++p;
        if (!skipDigits())
            return nullptr;
    }
    if (p != end && (*p == 'e' || *p == 'E')) {
        ++p;
        if (p != end && (*p == '+' || *p == '-'))
            ++p;
        if (!skipDigits())
            return nullptr;
    }
    return p;
}

/// Length of one of the quotes that word processors and other languages use; 0 if there is none.
std::size_t badQuoteLength(std::string_view text)
{
    if (text.starts_with('\''))
        return 1;
    const bool quote = text.starts_with("\xE2\x80") && text.size() > 2 && text[2] >= '\x98' && text[2] <= '\x9F';
    return quote ? 3 : 0; // U+2018 to U+201F
}

NodeKind kindOfWord(std::string_view word)
{
    if (word == "true")
        return NodeKind::True;
    if (word == "false")
        return NodeKind::False;
    return word == "null" ? NodeKind::Null : NodeKind::Invalid;
}

} // namespace

bool Lexer::startsWith(const char *p, std::string_view text) const
{
    return std::string_view(p, static_cast<std::size_t>(m_end - p)).starts_with(text);
}

std::size_t Lexer::sequenceLength(const char *p) const
{
    return utf8SequenceLength({p, static_cast<std::size_t>(m_end - p)});
}

Token Lexer::readUnusualString(const char *begin, const char *p)
{
    Token token{.begin = offset(begin), .kind = NodeKind::String};
    const auto addError = [&](SyntaxErrorCode code, const char *from, const char *to) {
        m_errors.add(code, offset(from), offset(to));
        token.wellFormed = false;
    };
    for (;; p = scan::skipPlainText(p, m_end)) {
        if (p == m_end || isLineEnd(*p)) {
            addError(SyntaxErrorCode::UnterminatedString, begin, p);
            break;
        }
        if (*p == '"') {
            ++p;
            break;
        }
        if (*p == '\\') {
            p = readEscape(p, token);
            continue;
        }
        const std::size_t length = sequenceLength(p);
        if (length < 2)
            addError(length == 1 ? SyntaxErrorCode::ControlCharacter : SyntaxErrorCode::InvalidUtf8, p, p + 1);
        p += std::max<std::size_t>(length, 1);
    }
    token.end = offset(p);
    return token;
}

const char *Lexer::readEscape(const char *p, Token &token)
{
    const std::string_view rest(p, static_cast<std::size_t>(m_end - p));
    token.escaped = true;
    if (const Escape escape = readEscapeSequence(rest); escape.length > 0)
        return p + escape.length;
    token.wellFormed = false;
    const bool surrogate = rest.substr(1, 1) == "u" && codeUnit(rest.substr(2, 4));
    std::size_t length = 1;
    if (surrogate)
        length = 6;
    else if (rest.size() > 1 && !isLineEnd(rest[1]))
        length += std::max<std::size_t>(sequenceLength(p + 1), 1);
    m_errors.add(surrogate ? SyntaxErrorCode::LoneSurrogate : SyntaxErrorCode::BadEscape, offset(p),
                 offset(p + length));
    return p + length;
}

const char *Lexer::wordEnd(const char *p) const
{
    const char *rest = p + 1;
    if (startsWith(p, "${")) { // a placeholder of a shell or a template
        static constexpr std::string_view stops = "{}$\"\n\r";
        const char *brace = std::find_first_of(p + 2, m_end, stops.begin(), stops.end());
        if (brace != m_end && *brace == '}')
            rest = brace + 1;
    }
    return std::find_if(rest, m_end, endsWord);
}

Token Lexer::readWord(const char *p) const
{
    if (badQuoteLength({p, static_cast<std::size_t>(m_end - p)}) > 0)
        return readBadQuotes(p);
    Token token{.begin = offset(p)};
    const bool number = isDigit(*p) || *p == '-';
    if (const char *end = number ? numberEnd(p, m_end) : nullptr; end && (end == m_end || endsWord(*end))) {
        token.kind = NodeKind::Number;
        token.end = offset(end);
        return token;
    }
    const char *end = wordEnd(p);
    token.end = offset(end);
    token.kind = kindOfWord({p, static_cast<std::size_t>(end - p)});
    token.wellFormed = token.kind != NodeKind::Invalid;
    token.open = startsWith(p, "${") && end == p + 1;
    if (!token.wellFormed)
        token.problem = problemOfWord(p);
    return token;
}

SyntaxErrorCode Lexer::problemOfWord(const char *p) const
{
    const auto isOneOf = [p](std::string_view characters) { return characters.find(*p) != std::string_view::npos; };
    if (isDigit(*p) || isOneOf("+-."))
        return SyntaxErrorCode::BadNumber;
    if (sequenceLength(p) == 0)
        return SyntaxErrorCode::InvalidUtf8;
    return isLetter(*p) || isOneOf("$<_") ? SyntaxErrorCode::UnknownWord : SyntaxErrorCode::UnexpectedCharacter;
}

Token Lexer::readBadQuotes(const char *p) const
{
    const std::size_t opening = badQuoteLength({p, static_cast<std::size_t>(m_end - p)});
    const auto closes = [&](const char *q) { // “text" closes, too; so does “text“
        return opening == 1 ? *q == '\'' : *q == '"' || badQuoteLength({q, static_cast<std::size_t>(m_end - q)}) == 3;
    };
    const char *end = p + opening;
    while (end != m_end && !isLineEnd(*end) && !closes(end)) {
        const bool escape = opening == 1 && *end == '\\' && m_end - end > 1 && !isLineEnd(end[1]);
        end += escape ? 2 : 1;
    }
    const bool open = end == m_end || isLineEnd(*end);
    if (open)
        end = wordEnd(p);
    else
        end += *end == '"' ? 1 : opening;
    return {.begin = offset(p),
            .end = offset(end),
            .wellFormed = false,
            .open = open,
            .problem = SyntaxErrorCode::BadQuotes};
}

Token Lexer::readNest(const char *p) const
{
    Token token{.begin = offset(p), .wellFormed = false, .problem = SyntaxErrorCode::TooDeep};
    std::size_t depth = 0;
    do {
        if (*p == '{' || *p == '[') {
            ++depth;
        } else if (*p == '}' || *p == ']') {
            --depth;
        } else if (*p == '"') {
            for (++p; p != m_end && *p != '"' && !isLineEnd(*p); ++p)
                p += *p == '\\' && m_end - p > 1 ? 1 : 0;
        }
        p += p != m_end ? 1 : 0;
    } while (depth > 0 && p != m_end);
    token.end = offset(p);
    return token;
}

const char *Lexer::skipComment(const char *p)
{
    const char *end = p;
    bool closed = true;
    if (startsWith(p, "/*")) {
        static constexpr std::string_view closing = "*/";
        end = std::search(p + 2, m_end, closing.begin(), closing.end());
        closed = end != m_end;
        end += closed ? closing.size() : 0;
    } else if (startsWith(p, "//") || startsWith(p, "#")) {
        end = std::find_if(p, m_end, isLineEnd);
    }
    if (end != p)
        m_errors.add(closed ? SyntaxErrorCode::Comment : SyntaxErrorCode::UnterminatedComment, offset(p), offset(end));
    return end;
}

const char *Lexer::skipByteOrderMark()
{
    if (!startsWith(m_begin, byteOrderMark))
        return m_begin;
    m_errors.add(SyntaxErrorCode::ByteOrderMark, 0, byteOrderMark.size());
    return m_begin + byteOrderMark.size();
}

const char *Lexer::skipStray(const char *p) const
{
    const auto byte = static_cast<unsigned char>(*p);
    if (byte < 0x20 || byte == 0x7F)
        return p + 1;
    if (byte < 0x7F)
        return p;
    // Spaces of all widths, marks of direction, separators: U+2000 to U+200F, U+2028 to U+202F.
    if (startsWith(p, "\xE2\x80") && m_end - p > 2) {
        const auto last = static_cast<unsigned char>(p[2]);
        if (last <= 0x8F || (last >= 0xA8 && last <= 0xAF))
            return p + 3;
    }
    // The no-break space, the word joiner, the ideographic space, a byte order mark.
    for (const std::string_view blank : {"\xC2\xA0", "\xE2\x81\xA0", "\xE3\x80\x80", "\xEF\xBB\xBF"}) {
        if (startsWith(p, blank))
            return p + blank.size();
    }
    return p;
}

} // namespace skr
