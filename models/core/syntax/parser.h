// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/syntax/errorlist.h"
#include "core/syntax/lexer.h"
#include "core/syntax/syntaxtree.h"

#include <array>

namespace skr {

/// Builds a SyntaxTree from text in any state: one pass, no recursion, no exceptions.
///
/// Recovery: a string ends at its line; a closing bracket closes what is open inside; a missing comma, colon, key or
/// value is noted where it belongs and reading goes on; a token that is no JSON is an Invalid node.
class Parser
{
public:
    explicit Parser(std::string_view text);
    SyntaxTree parse();

private:
    /// What may come next.
    enum class State : std::uint8_t {
        FirstValue, ///< a value or the closing bracket
        NextValue,
        FirstKey, ///< a key or the closing bracket
        NextKey,
        Colon,
        Value, ///< of a member
        Separator, ///< a comma or the closing bracket
    };
    /// A container that is open. The Document is the outermost.
    struct Frame {
        NodeIndex container;
        NodeIndex lastChild;
        std::uint32_t comma; ///< the last one, for the case that it is a trailing one
        State state;
        NodeKind kind;
    };

    SyntaxNode &node(NodeIndex index) { return m_tree.m_nodes[index]; }
    std::uint32_t offset(const char *p) const { return m_lexer.offset(p); }
    bool expectsKey() const { return m_top->state == State::FirstKey || m_top->state == State::NextKey; }
    bool lacksValue() const { return m_top->state == State::Colon || m_top->state == State::Value; }

    void growNodes();
    NodeIndex append(NodeKind kind, std::uint32_t begin, std::uint32_t end, NodeIndex parent);
    /// An element of the innermost array, or a member of the innermost object.
    NodeIndex appendChild(NodeKind kind, std::uint32_t begin, std::uint32_t end);
    NodeIndex appendMember(NodeKind keyKind, std::uint32_t begin, std::uint32_t end);
    /// The value of the last member, or an element. Something must have seen to it that a value is due.
    NodeIndex appendValue(NodeKind kind, std::uint32_t begin, std::uint32_t end);

    void markMalformed(NodeIndex index);
    void addContainerError(SyntaxErrorCode code, std::size_t begin, std::size_t end);
    void addMissingSeparator(std::uint32_t begin, std::uint32_t end);
    void addMissingKey(std::uint32_t begin);
    void addMissingValue(std::uint32_t next);

    // Each reads what stands at `p` and returns where to go on.
    const char *readString(const char *p);
    const char *readOther(const char *p);
    const char *readComma(const char *p);
    const char *readUnusualComma(const char *p);
    const char *readColon(const char *p);
    const char *readUnusualColon(const char *p);
    const char *addToken(const Token &token);
    const char *open(const char *p, NodeKind kind);
    const char *close(const char *p, NodeKind kind);

    NodeIndex addNode(NodeKind kind, std::uint32_t begin, std::uint32_t end);
    void takeValueForKey(NodeIndex value);
    void closeUnmatched(std::uint32_t at, NodeKind kind);
    void closeTop(std::uint32_t bracket, std::uint32_t end);

    SyntaxTree m_tree;
    ErrorList m_errors;
    Lexer m_lexer;
    const char *m_end;
    std::array<Frame, maximumDepth + 1> m_frames; ///< those up to m_top are in use
    Frame *m_top;
    std::array<std::size_t, 2> m_open{}; ///< how many objects and arrays are open
};

} // namespace skr
