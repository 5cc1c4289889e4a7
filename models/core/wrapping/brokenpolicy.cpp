// SPDX-License-Identifier: Apache-2.0
#include "core/wrapping/brokenpolicy.h"

#include "core/syntax/syntaxtree.h"
#include "core/text/ascii.h"
#include "core/text/utf8.h"
#include "core/wrapping/plainpolicy.h"

#include <algorithm>
#include <array>

namespace skr {

namespace {

constexpr std::array<std::string_view, 2> blockWords = {"anyof", "allof"};
constexpr std::array<std::string_view, 3> partWords = {"authority", "claim", "condition"};

template <std::size_t size> bool isOneOf(std::string_view word, const std::array<std::string_view, size> &words)
{
    return std::any_of(words.begin(), words.end(),
                       [word](std::string_view each) { return equalsIgnoringAsciiCase(word, each); });
}

/// Which of the words of a policy were seen.
struct Words {
    bool block = false;
    bool part = false;
    bool version = false;

    void take(std::string_view word)
    {
        block = block || isOneOf(word, blockWords);
        part = part || isOneOf(word, partWords);
        version = version || word == "version";
    }
    bool areOfPolicy() const { return block && (part || version); }
};

Words keysOf(const SyntaxTree &tree, NodeIndex object)
{
    Words words;
    for (const NodeIndex member : tree.children(object)) {
        if (tree[tree.key(member)].kind == NodeKind::String)
            words.take(tree.stringValue(tree.key(member)));
    }
    return words;
}

/// The words of an object and of the objects that are directly in its lists.
bool isBesidePart(const SyntaxTree &tree, NodeIndex object)
{
    Words words = keysOf(tree, object);
    for (const NodeIndex member : tree.children(object)) {
        const NodeIndex value = tree.value(member);
        if (value == noNode || tree[tree.key(member)].kind != NodeKind::String
            || !isOneOf(tree.stringValue(tree.key(member)), blockWords))
            continue;
        for (const NodeIndex entry : tree.children(value)) {
            if (tree[entry].kind == NodeKind::Object)
                words.part = words.part || keysOf(tree, entry).part;
        }
    }
    return words.areOfPolicy();
}

bool hasObjectOfPolicy(const SyntaxTree &tree)
{
    for (NodeIndex node = tree.root(); node < tree.size(); ++node) {
        if (tree[node].kind == NodeKind::Object && isBesidePart(tree, node))
            return true;
    }
    return false;
}

/// Nothing is wrong with the text but that its end is missing.
bool breaksOff(const SyntaxTree &tree)
{
    const auto isEnd = [&tree](const SyntaxError &error) {
        return error.code == SyntaxErrorCode::UnclosedBracket || error.code == SyntaxErrorCode::Comment
            || error.code == SyntaxErrorCode::ByteOrderMark || isBlank(tree.text().substr(error.range.end));
    };
    return tree.errorCount(SyntaxErrorCode::UnclosedBracket) > 0 && tree.errorCount() == tree.errors().size()
        && std::all_of(tree.errors().begin(), tree.errors().end(), isEnd);
}

constexpr std::array<std::string_view, 5> quotes = {"\"", "'", "\\\"", "\xE2\x80\x9C", "\xE2\x80\x9D"};

std::size_t quoteLength(std::string_view text)
{
    for (const std::string_view quote : quotes) {
        if (text.starts_with(quote))
            return quote.size();
    }
    return 0;
}

/// What can follow the bracket with which a policy starts: a key, an entry, or the end.
bool canStartPolicy(std::string_view text, char bracket)
{
    text.remove_prefix(std::min(text.find_first_not_of(" \t\r\n{["), text.size()));
    return text.empty() || quoteLength(text) > 0
        || std::string_view("}]\\/,#:*").find(text[0]) != std::string_view::npos
        || (bracket == '{' && isLetter(text[0]));
}

/// The text starts as JSON does, or as JSON whose first characters are lost or follow a stray one.
bool startsLikeJson(std::string_view text)
{
    constexpr std::size_t longestStray = 3;
    text.remove_prefix(contentStart(text));
    const std::size_t bracket = text.find_first_of("{[\"");
    if (bracket > longestStray // npos, too
        || text.substr(0, bracket).find_first_of("=(#<$@%!\n`>") != std::string_view::npos)
        return false;
    if (text[bracket] != '"')
        return canStartPolicy(text.substr(bracket + 1), text[bracket]);
    const std::size_t end = text.find('"', bracket + 1); // a member without the bracket before it
    const std::size_t next = end == std::string_view::npos ? end : text.find_first_not_of(whitespace, end + 1);
    return next != std::string_view::npos && text[next] == ':';
}

/// Words that stand in quotes, or before a colon or an equals sign: keys, as far as one can tell.
Words keysIn(std::string_view text)
{
    Words words;
    for (std::size_t i = 0; i < text.size() && !(words.block && words.part);) {
        if (!isLetter(text[i])) {
            ++i;
            continue;
        }
        std::size_t end = i;
        while (end < text.size() && (isLetterOrDigit(text[end]) || text[end] == '_' || text[end] == '-'))
            ++end;
        constexpr std::size_t longestQuote = 3;
        const std::string_view before = text.substr(i - std::min(i, longestQuote), std::min(i, longestQuote));
        const bool isQuoted = std::any_of(quotes.begin(), quotes.end(),
                                          [before](std::string_view quote) { return before.ends_with(quote); });
        const std::size_t next = std::min(text.find_first_not_of(" \t", end), text.size());
        if (isQuoted || (next < text.size() && (text[next] == ':' || text[next] == '=')))
            words.take(text.substr(i, end - i));
        i = end;
    }
    return words;
}

} // namespace

bool looksLikePolicy(std::string_view text)
{
    const std::size_t start = contentStart(text);
    if (start == text.size())
        return true;
    if (!startsLikeJson(text))
        return false;
    const SyntaxTree tree = SyntaxTree::parse(text);
    const NodeIndex root = tree.root();
    const bool isContainer =
        root != noNode && (tree[root].kind == NodeKind::Object || tree[root].kind == NodeKind::Array);
    if (isContainer && tree.isJson())
        return tree[root].firstChild == noNode || hasObjectOfPolicy(tree);
    return keysIn(text).areOfPolicy() || (isContainer && breaksOff(tree));
}

bool hasWordsOfPolicy(std::string_view text)
{
    const Words words = keysIn(text);
    return words.block && words.part;
}

} // namespace skr
