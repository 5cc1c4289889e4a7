// SPDX-License-Identifier: Apache-2.0
#include "core/syntax/parser.h"

#include "core/text/scan.h"

#include <algorithm>

namespace skr {

SyntaxTree SyntaxTree::parse(std::string_view text)
{
    return Parser(text.substr(0, maximumTextSize)).parse();
}

Parser::Parser(std::string_view text)
    : m_lexer(text, m_errors)
    , m_end(text.data() + text.size())
    , m_top(m_frames.data())
{
    *m_top = {0, noNode, SyntaxNode::noOffset, State::FirstValue, NodeKind::Document};
    m_tree.m_text = text;
    m_tree.m_nodes.reserve(std::min<std::size_t>(text.size() / 8, 0x4000) + 16);
    m_tree.m_nodes.push_back({.end = static_cast<std::uint32_t>(text.size()), .kind = NodeKind::Document});
}

SyntaxTree Parser::parse()
{
    const char *p = m_lexer.skipByteOrderMark();
    while ((p = scan::skipWhitespace(p, m_end)) != m_end) {
        switch (*p) {
        case '"':
            p = readString(p);
            break;
        case ',':
            p = readComma(p);
            break;
        case ':':
            p = readColon(p);
            break;
        case '{':
            p = open(p, NodeKind::Object);
            break;
        case '[':
            p = open(p, NodeKind::Array);
            break;
        case '}':
            p = close(p, NodeKind::Object);
            break;
        case ']':
            p = close(p, NodeKind::Array);
            break;
        default:
            p = readOther(p);
        }
    }
    while (m_top != m_frames.data())
        closeTop(offset(m_end), offset(m_end));
    if (m_tree.root() == noNode)
        addContainerError(SyntaxErrorCode::EmptyDocument, 0, m_tree.m_text.size());
    if (m_errors.counts()[static_cast<std::size_t>(SyntaxErrorCode::UnterminatedComment)] > 0)
        markMalformed(0);
    m_tree.m_errors = m_errors.takeSorted();
    m_tree.m_errorCounts = m_errors.counts();
    return std::move(m_tree);
}

/// Makes room by the density of nodes so far: texts are much the same all through, and memory that is not asked for is
/// soonest there.
void Parser::growNodes()
{
    auto &nodes = m_tree.m_nodes;
    const std::size_t size = m_tree.m_text.size();
    const double expected =
        1.05 * static_cast<double>(nodes.size()) * static_cast<double>(size) / (nodes.back().begin + 1);
    nodes.reserve(
        std::max(static_cast<std::size_t>(std::min(expected, static_cast<double>(size) / 4)), nodes.size() * 3 / 2));
}

inline NodeIndex Parser::append(NodeKind kind, std::uint32_t begin, std::uint32_t end, NodeIndex parent)
{
    const auto index = static_cast<NodeIndex>(m_tree.m_nodes.size());
    if (index == m_tree.m_nodes.capacity())
        growNodes();
    SyntaxNode &added = m_tree.m_nodes.emplace_back();
    added.begin = begin;
    added.end = end;
    added.parent = parent;
    added.kind = kind;
    return index;
}

inline NodeIndex Parser::appendChild(NodeKind kind, std::uint32_t begin, std::uint32_t end)
{
    Frame &frame = *m_top;
    const NodeIndex index = append(kind, begin, end, frame.container);
    if (frame.lastChild == noNode)
        node(frame.container).firstChild = index;
    else
        node(frame.lastChild).nextSibling = index;
    frame.lastChild = index;
    return index;
}

inline NodeIndex Parser::appendMember(NodeKind keyKind, std::uint32_t begin, std::uint32_t end)
{
    const NodeIndex member = appendChild(NodeKind::Member, begin, end);
    node(member).firstChild = append(keyKind, begin, end, member);
    return member;
}

inline NodeIndex Parser::appendValue(NodeKind kind, std::uint32_t begin, std::uint32_t end)
{
    Frame &frame = *m_top;
    frame.state = State::Separator;
    if (frame.kind != NodeKind::Object)
        return appendChild(kind, begin, end);
    const NodeIndex value = append(kind, begin, end, frame.lastChild);
    node(m_tree.key(frame.lastChild)).nextSibling = value;
    node(frame.lastChild).end = end;
    return value;
}

/// Above a node that is not intact none is, so that all calls together take time in proportion to the nodes.
void Parser::markMalformed(NodeIndex index)
{
    node(index).wellFormed = false;
    for (; index != noNode && node(index).intact; index = node(index).parent)
        node(index).intact = false;
}

void Parser::addContainerError(SyntaxErrorCode code, std::size_t begin, std::size_t end)
{
    m_errors.add(code, begin, end);
    markMalformed(m_top->container);
    if (lacksValue())
        markMalformed(m_top->lastChild);
}

void Parser::addMissingSeparator(std::uint32_t begin, std::uint32_t end)
{
    Frame &frame = *m_top;
    if (frame.kind == NodeKind::Document)
        addContainerError(SyntaxErrorCode::TrailingContent, begin, end);
    else
        addContainerError(SyntaxErrorCode::MissingComma, node(frame.lastChild).end, begin);
    frame.state = frame.kind == NodeKind::Object ? State::NextKey : State::NextValue;
}

void Parser::addMissingKey(std::uint32_t begin)
{
    const NodeIndex member = appendMember(NodeKind::Invalid, begin, begin);
    m_top->state = State::Value;
    addContainerError(SyntaxErrorCode::MissingKey, begin, begin + 1);
    markMalformed(m_tree.key(member));
}

/// Ends a member before its value; `next` is what stands in the way. Where the key is none that was the error.
void Parser::addMissingValue(std::uint32_t next)
{
    const std::uint32_t begin = node(m_top->lastChild).end;
    if (m_top->state == State::Value)
        addContainerError(SyntaxErrorCode::MissingValue, begin, next);
    else if (node(m_tree.key(m_top->lastChild)).kind == NodeKind::String)
        addContainerError(SyntaxErrorCode::MissingColon, begin, next);
    m_top->state = State::Separator;
}

inline const char *Parser::readString(const char *p)
{
    const char *end = scan::skipPlainText(p + 1, m_end);
    if (end == m_end || *end != '"')
        return addToken(m_lexer.readUnusualString(p, end));
    ++end;
    addNode(NodeKind::String, offset(p), offset(end));
    return end;
}

const char *Parser::readOther(const char *p)
{
    if (const char *behind = m_lexer.skipComment(p); behind != p)
        return behind;
    if (const char *behind = m_lexer.skipStray(p); behind != p) {
        addContainerError(SyntaxErrorCode::UnexpectedCharacter, offset(p), offset(behind));
        return behind;
    }
    return addToken(m_lexer.readWord(p));
}

const char *Parser::addToken(const Token &token)
{
    const NodeIndex index = addNode(token.kind, token.begin, token.end);
    const bool isKey = m_top->state == State::Colon;
    if (isKey && token.kind != NodeKind::String) {
        const bool quotes = token.kind == NodeKind::Invalid && token.problem == SyntaxErrorCode::BadQuotes;
        addContainerError(quotes ? token.problem : SyntaxErrorCode::KeyNotString, token.begin, token.end);
    } else if (token.kind == NodeKind::Invalid) {
        const bool nest = token.problem == SyntaxErrorCode::TooDeep;
        m_errors.add(token.problem, token.begin, nest ? token.begin + 1 : token.end);
    }
    node(index).escaped = token.escaped;
    if (!token.wellFormed)
        markMalformed(index);
    if (token.open)
        m_tree.m_openTokens.push_back(token.begin);
    return m_tree.m_text.data() + token.end;
}

/// Adds a key where one is due, else a value.
inline NodeIndex Parser::addNode(NodeKind kind, std::uint32_t begin, std::uint32_t end)
{
    if (m_top->state == State::Separator)
        addMissingSeparator(begin, end);
    if (expectsKey()) {
        const NodeIndex member = appendMember(kind, begin, end);
        m_top->state = State::Colon;
        return m_tree.key(member);
    }
    if (m_top->state == State::Colon)
        addContainerError(SyntaxErrorCode::MissingColon, node(m_top->lastChild).end, begin);
    return appendValue(kind, begin, end);
}

const char *Parser::open(const char *p, NodeKind kind)
{
    const std::uint32_t begin = offset(p);
    if (m_top->state == State::Separator)
        addMissingSeparator(begin, begin + 1);
    if (expectsKey())
        addMissingKey(begin);
    if (m_top == &m_frames.back())
        return addToken(m_lexer.readNest(p));
    const NodeIndex container = addNode(kind, begin, begin + 1);
    const State state = kind == NodeKind::Object ? State::FirstKey : State::FirstValue;
    *++m_top = {container, noNode, SyntaxNode::noOffset, state, kind};
    ++m_open[kind == NodeKind::Array];
    return p + 1;
}

const char *Parser::close(const char *p, NodeKind kind)
{
    const std::uint32_t at = offset(p);
    if (m_top->kind == kind)
        closeTop(at, at + 1);
    else
        closeUnmatched(at, kind);
    return p + 1;
}

/// A bracket that does not close the innermost container closes all up to one that it fits; else it is in the way.
void Parser::closeUnmatched(std::uint32_t at, NodeKind kind)
{
    if (m_open[kind == NodeKind::Array] == 0) {
        addContainerError(SyntaxErrorCode::UnexpectedBracket, at, at + 1);
        return;
    }
    while (m_top->kind != kind)
        closeTop(at, at);
    closeTop(at, at + 1);
}

/// Ends the innermost container at `end`, which is behind the closing bracket at `bracket`, if there is one.
void Parser::closeTop(std::uint32_t bracket, std::uint32_t end)
{
    const Frame frame = *m_top;
    if (bracket == end) {
        const std::uint32_t begin = node(frame.container).begin;
        addContainerError(SyntaxErrorCode::UnclosedBracket, begin, begin + 1);
    }
    if (lacksValue())
        addMissingValue(bracket);
    else if ((frame.state == State::NextValue || frame.state == State::NextKey) && frame.comma != SyntaxNode::noOffset)
        addContainerError(SyntaxErrorCode::TrailingComma, frame.comma, frame.comma + 1);
    node(frame.container).end = end;
    // A member is three nodes, or two without a value: smaller objects need not be counted.
    if (frame.kind == NodeKind::Object && m_tree.m_nodes.size() - frame.container > 2 * MemberIndex::many
        && m_tree.childCount(frame.container) > MemberIndex::many)
        m_tree.m_manyMembers.add(m_tree, frame.container);
    --m_open[frame.kind == NodeKind::Array];
    --m_top;
    if (m_top->kind == NodeKind::Object)
        node(m_top->lastChild).end = end;
}

inline const char *Parser::readComma(const char *p)
{
    const std::uint32_t at = offset(p);
    Frame &frame = *m_top;
    if (frame.state == State::Separator && frame.kind != NodeKind::Document) {
        node(frame.lastChild).separator = at;
        frame.comma = at;
        frame.state = frame.kind == NodeKind::Object ? State::NextKey : State::NextValue;
        return p + 1;
    }
    return readUnusualComma(p);
}

const char *Parser::readUnusualComma(const char *p)
{
    const std::uint32_t at = offset(p);
    if (lacksValue()) {
        addMissingValue(at);
        return readComma(p);
    }
    addContainerError(m_top->kind == NodeKind::Document ? SyntaxErrorCode::UnexpectedCharacter
                                                        : SyntaxErrorCode::ExtraComma,
                      at, at + 1);
    return p + 1;
}

inline const char *Parser::readColon(const char *p)
{
    const std::uint32_t at = offset(p);
    if (m_top->state != State::Colon)
        return readUnusualColon(p);
    node(m_tree.key(m_top->lastChild)).separator = at;
    node(m_top->lastChild).end = at + 1;
    m_top->state = State::Value;
    return p + 1;
}

const char *Parser::readUnusualColon(const char *p)
{
    const std::uint32_t at = offset(p);
    const bool afterMember = m_top->kind == NodeKind::Object && m_top->state == State::Separator;
    const NodeIndex value = afterMember ? m_tree.value(m_top->lastChild) : noNode;
    if (expectsKey()) {
        addMissingKey(at);
        m_top->state = State::Colon;
        return readColon(p);
    }
    if (value != noNode && node(value).kind == NodeKind::String) {
        takeValueForKey(value);
        const NodeIndex member = m_top->lastChild;
        if (!std::all_of(m_tree.m_text.data() + node(member).end, p, isWhitespace))
            markMalformed(member); // something in the way, noted while it was not yet in the member
        return readColon(p);
    }
    addContainerError(SyntaxErrorCode::UnexpectedCharacter, at, at + 1);
    return p + 1;
}

/// A text that was taken for the value of a member is the next key if a colon follows: that value is missing.
void Parser::takeValueForKey(NodeIndex value)
{
    const SyntaxNode text = node(value);
    m_tree.m_nodes.pop_back(); // nothing that makes a node can stand between the text and its colon
    SyntaxNode &key = node(m_tree.key(m_top->lastChild));
    key.nextSibling = noNode;
    const bool hasColon = key.separator != SyntaxNode::noOffset;
    node(m_top->lastChild).end = hasColon ? key.separator + 1 : key.end;
    m_top->state = State::Value;
    if (hasColon) // else that was the error
        addMissingValue(text.begin);
    m_top->state = State::NextKey;
    addToken({.begin = text.begin,
              .end = text.end,
              .kind = text.kind,
              .wellFormed = text.wellFormed,
              .escaped = text.escaped});
}

} // namespace skr
