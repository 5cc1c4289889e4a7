// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/syntax/memberindex.h"
#include "core/text/linestarts.h"
#include "core/text/textrange.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace skr {

/// Addresses a node of one SyntaxTree; means nothing in any other.
using NodeIndex = std::uint32_t;
inline constexpr NodeIndex noNode = 0xFFFFFFFF;

/// Containers may nest this deep; what lies deeper is one Invalid node. Recursion over a tree is bounded by it.
inline constexpr std::size_t maximumDepth = 256;
/// The largest text that the parser takes, in bytes; callers refuse larger ones with a message.
inline constexpr std::size_t maximumTextSize = std::size_t{64} * 1024 * 1024;

enum class NodeKind : std::uint8_t {
    Document, ///< the whole text; its children are the values on the top level, one where the text is JSON
    Object, ///< children: Members
    Array,
    Member, ///< children: its key (a String where it is well formed) and, if present, its value
    String,
    Number,
    True,
    False,
    Null,
    Invalid, ///< a token, or a nest of brackets too deep, that is no JSON value
};

enum class SyntaxErrorCode : std::uint8_t {
    ByteOrderMark,
    Comment,
    UnterminatedComment,
    EmptyDocument,
    TrailingContent,
    MissingComma,
    ExtraComma,
    TrailingComma,
    MissingColon,
    MissingValue,
    MissingKey,
    KeyNotString,
    UnclosedBracket,
    UnexpectedBracket,
    UnexpectedCharacter,
    UnterminatedString,
    BadEscape,
    LoneSurrogate,
    ControlCharacter,
    InvalidUtf8,
    BadQuotes,
    BadNumber,
    UnknownWord,
    TooDeep,
};
inline constexpr std::size_t syntaxErrorCodeCount = static_cast<std::size_t>(SyntaxErrorCode::TooDeep) + 1;

struct SyntaxError {
    SyntaxErrorCode code;
    TextRange range;

    bool operator==(const SyntaxError &) const = default;
};

struct SyntaxNode {
    static constexpr std::uint32_t noOffset = 0xFFFFFFFF;

    std::uint32_t begin = 0;
    std::uint32_t end = 0;
    NodeIndex parent = noNode;
    NodeIndex firstChild = noNode;
    NodeIndex nextSibling = noNode;
    /// Offset of the comma behind an element or member, of the colon behind a key; noOffset without one.
    std::uint32_t separator = noOffset;
    NodeKind kind = NodeKind::Invalid;
    /// No error in this token, or in the brackets, commas and colons of this container itself. Comments are no error.
    bool wellFormed = true;
    /// wellFormed, and so is everything below.
    bool intact = true;
    /// A String with a backslash in it.
    bool escaped = false;

    TextRange range() const { return {begin, end}; }
};

/// Every token of a JSON text with its position, whatever state the text is in. An immutable value.
/// Refers to the text it was parsed from, which must outlive it.
/// Invariant: nodes are numbered in the order of the text, each before its children; a node's range holds its
/// children's, which are disjoint.
class SyntaxTree
{
public:
    /// Never fails: what cannot be read becomes errors and Invalid nodes. Takes time proportional to the text.
    static SyntaxTree parse(std::string_view text);

    std::string_view text() const { return m_text; }
    const SyntaxNode &operator[](NodeIndex node) const { return m_nodes[node]; }
    std::size_t size() const { return m_nodes.size(); }
    /// The first value on the top level; noNode if there is none.
    NodeIndex root() const { return m_nodes.front().firstChild; }

    /// The first errors by position, at most maximumErrors of them; errorCount() counts all.
    const std::vector<SyntaxError> &errors() const { return m_errors; }
    static constexpr std::size_t maximumErrors = 1000;
    std::size_t errorCount() const;
    std::size_t errorCount(SyntaxErrorCode code) const { return m_errorCounts[static_cast<std::size_t>(code)]; }
    /// The text is JSON (RFC 8259), a byte order mark apart.
    bool isJson() const;

    /// Characters of the node as they stand in the text.
    std::string_view spelling(NodeIndex node) const;
    /// Text of a String with its escapes resolved; bad escapes stay as spelt. The spelling of any other node.
    std::string stringValue(NodeIndex node) const;

    NodeIndex key(NodeIndex member) const { return m_nodes[member].firstChild; }
    /// Value of a member; noNode if it is missing.
    NodeIndex value(NodeIndex member) const { return m_nodes[m_nodes[member].firstChild].nextSibling; }
    /// The last member of an object with this key, as JSON readers commonly decide; noNode without one.
    NodeIndex member(NodeIndex object, std::string_view key) const;
    /// As member(), but the first of those with this key.
    NodeIndex firstMember(NodeIndex object, std::string_view key) const;
    bool hasMember(NodeIndex object, std::string_view key) const { return member(object, key) != noNode; }
    /// Value of the last member of an object with this key; noNode without one, as where `object` is noNode.
    NodeIndex memberValue(NodeIndex object, std::string_view key) const;
    /// The object is worth an index of its members; member() has one then.
    bool hasManyMembers(NodeIndex object) const { return !m_manyMembers.isEmpty() && m_manyMembers.has(object); }
    /// The nearest member before this one with the same key; noNode without one.
    NodeIndex previousWithSameKey(NodeIndex member) const;
    /// True if the key of `member` reads `text`, escapes resolved.
    bool keyIs(NodeIndex member, std::string_view text) const
    {
        const SyntaxNode &node = m_nodes[key(member)];
        if (node.escaped || !node.wellFormed)
            return unusualKeyIs(member, text);
        return node.end - node.begin == text.size() + 2 && m_text[node.begin] == '"'
            && std::string_view(m_text.data() + node.begin + 1, text.size()) == text;
    }
    std::size_t childCount(NodeIndex node) const;
    NodeIndex childAt(NodeIndex node, std::size_t position) const;
    NodeIndex lastChild(NodeIndex node) const;
    NodeIndex previousSibling(NodeIndex node) const;
    /// How many siblings stand before the node.
    std::size_t positionInParent(NodeIndex node) const;
    /// The smallest node whose range holds the offset, its end included; the Document outside of all.
    NodeIndex nodeAt(std::size_t offset) const;
    /// The last node that starts before the offset; the Document if there is none.
    NodeIndex lastStartingBefore(std::size_t offset) const;

    /// Where the line of the offset starts.
    std::size_t lineStart(std::size_t offset) const;
    /// Where the first line behind the offset starts; npos if it is on the last one.
    std::size_t nextLineStart(std::size_t offset) const;
    /// The range goes over the end of a line.
    bool spansLines(const TextRange &range) const { return nextLineStart(range.begin) <= range.end; }

    /// A token in the range ends where it does because nothing on the rest of its line closes it: what is written there
    /// can make it longer.
    bool hasOpenToken(const TextRange &range) const;

    /// For `for (NodeIndex child : tree.children(node))`.
    class Children
    {
    public:
        class Iterator
        {
        public:
            Iterator(const SyntaxTree *tree, NodeIndex node)
                : m_tree(tree)
                , m_node(node)
            {
            }
            NodeIndex operator*() const { return m_node; }
            Iterator &operator++()
            {
                m_node = (*m_tree)[m_node].nextSibling;
                return *this;
            }
            bool operator!=(const Iterator &other) const { return m_node != other.m_node; }

        private:
            const SyntaxTree *m_tree;
            NodeIndex m_node;
        };

        Children(const SyntaxTree *tree, NodeIndex first)
            : m_tree(tree)
            , m_first(first)
        {
        }
        Iterator begin() const { return {m_tree, m_first}; }
        Iterator end() const { return {m_tree, noNode}; }

    private:
        const SyntaxTree *m_tree;
        NodeIndex m_first;
    };
    Children children(NodeIndex node) const { return {this, m_nodes[node].firstChild}; }

private:
    friend class Parser;
    SyntaxTree() = default;
    bool unusualKeyIs(NodeIndex member, std::string_view text) const;
    NodeIndex ancestorUnder(NodeIndex parent, NodeIndex node) const;

    std::string_view m_text;
    std::vector<SyntaxNode> m_nodes;
    std::vector<SyntaxError> m_errors;
    std::array<std::size_t, syntaxErrorCodeCount> m_errorCounts{};
    std::vector<std::uint32_t> m_openTokens; ///< where they start
    MemberIndex m_manyMembers; ///< of the objects that have many
    std::shared_ptr<const LineStarts> m_lineStarts = std::make_shared<const LineStarts>();
};

/// The content of a JSON string literal, without its quotes, with escapes resolved; bad escapes stay as spelt.
std::string unescaped(std::string_view content);
/// `text` as a JSON string literal with its quotes. Only what JSON demands is escaped. Called as skr::quoted(): a
/// std::string brings std::quoted() along.
std::string quoted(std::string_view text);

} // namespace skr
