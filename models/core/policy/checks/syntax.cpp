// SPDX-License-Identifier: Apache-2.0
#include "core/policy/checks/families.h"

#include <algorithm>
#include <array>
#include <utility>

namespace skr {

namespace {

using Code = DiagnosticCode;

constexpr auto syntaxRows = std::to_array<DiagnosticInfo>({
    {Code::JsonByteOrderMark, "json-byte-order-mark", Severity::Warning, "Byte order mark",
     "the file starts with a byte order mark, which strict JSON readers reject: save it without"},
    {Code::JsonComment, "json-comment", Severity::Error, "Comment",
     "comments are not JSON: strict readers reject the file"},
    {Code::JsonUnterminatedComment, "json-unterminated-comment", Severity::Error, "Open comment",
     "this comment does not end"},
    {Code::JsonEmpty, "json-empty", Severity::Error, "Empty", "the document is empty: a policy is a JSON object"},
    {Code::JsonTrailingContent, "json-trailing-content", Severity::Error, "Not part of it",
     "the document ends before this: a policy is one JSON object"},
    {Code::JsonMissingComma, "json-missing-comma", Severity::Error, "Missing comma", "a comma is missing here"},
    {Code::JsonExtraComma, "json-extra-comma", Severity::Error, "Stray comma",
     "this comma separates nothing: remove it"},
    {Code::JsonTrailingComma, "json-trailing-comma", Severity::Error, "Stray comma",
     "comma after the last entry: strict JSON readers reject the file"},
    {Code::JsonMissingColon, "json-missing-colon", Severity::Error, "Missing colon",
     "a colon and a value are missing after the key"},
    {Code::JsonMissingValue, "json-missing-value", Severity::Error, "Missing value",
     "a value is missing after the colon"},
    {Code::JsonMissingKey, "json-missing-key", Severity::Error, "Missing key",
     "an object holds pairs of key and value: the key is missing"},
    {Code::JsonKeyNotString, "json-key-not-string", Severity::Error, "Key without quotes",
     "a key stands in double quotes"},
    {Code::JsonUnclosedBracket, "json-unclosed-bracket", Severity::Error, "Unclosed bracket",
     "this bracket is never closed"},
    {Code::JsonUnexpectedBracket, "json-unexpected-bracket", Severity::Error, "Stray bracket",
     "nothing is open that this bracket closes"},
    {Code::JsonUnexpectedCharacter, "json-unexpected-character", Severity::Error, "Not JSON",
     "this does not belong in JSON"},
    {Code::JsonUnterminatedString, "json-unterminated-string", Severity::Error, "Open text",
     "this text does not end on its line: a closing quote is missing"},
    {Code::JsonBadEscape, "json-bad-escape", Severity::Error, "Bad escape",
     "JSON has no escape like this: write `\\\\` for a backslash"},
    {Code::JsonLoneSurrogate, "json-lone-surrogate", Severity::Error, "Half a character",
     "this escape is one half of a character: the other half is missing"},
    {Code::JsonControlCharacter, "json-control-character", Severity::Error, "Control character",
     "a control character in a text is written as an escape, a tab as `\\t`"},
    {Code::JsonInvalidUtf8, "json-invalid-utf8", Severity::Error, "Not UTF-8",
     "this byte is not UTF-8: save the file in that encoding"},
    {Code::JsonBadQuotes, "json-bad-quotes", Severity::Error, "Wrong quotes", "text stands in straight double quotes"},
    {Code::JsonBadNumber, "json-bad-number", Severity::Error, "Bad number", "JSON has no number like this"},
    {Code::JsonUnknownWord, "json-unknown-word", Severity::Error, "Not JSON",
     "only `true`, `false` and `null` stand without quotes: put text in double quotes"},
    {Code::JsonTooDeep, "json-too-deep", Severity::Error, "Too deep",
     "brackets nest deeper than 256 levels: what is inside is not read"},
});

static_assert(syntaxRows.size() == syntaxErrorCodeCount);

/// Errors that follow from one before them, asked about in the order of the text: a text that is cut off leaves all
/// brackets around its end open, and what stands behind the document is of no use token by token.
class Consequences
{
public:
    explicit Consequences(const SyntaxTree &tree)
        : m_tree(tree)
    {
    }

    bool contains(const SyntaxError &error)
    {
        const std::size_t begin = error.range.begin;
        switch (error.code) {
        case SyntaxErrorCode::UnclosedBracket:
            return isInUnclosed(m_tree.nodeAt(begin));
        case SyntaxErrorCode::TrailingContent:
            m_token = begin;
            return std::exchange(m_hasTrailing, true);
        case SyntaxErrorCode::UnknownWord:
        case SyntaxErrorCode::BadNumber:
        case SyntaxErrorCode::BadQuotes:
        case SyntaxErrorCode::UnexpectedCharacter:
            return begin == m_token;
        default:
            return false;
        }
    }

private:
    /// Notes the container; true if the one around it is left open at the same place.
    bool isInUnclosed(NodeIndex node)
    {
        NodeIndex around = m_tree[node].parent;
        if (around != noNode && m_tree[around].kind == NodeKind::Member)
            around = m_tree[around].parent;
        const bool follows = around != noNode && m_tree[around].end == m_tree[node].end
            && std::binary_search(m_unclosed.begin(), m_unclosed.end(), around);
        m_unclosed.push_back(node);
        return follows;
    }

    const SyntaxTree &m_tree;
    std::vector<NodeIndex> m_unclosed; // ascending, as the errors are
    std::size_t m_token = std::string_view::npos; ///< where the last one behind the document starts
    bool m_hasTrailing = false;
};

DiagnosticCode codeOf(SyntaxErrorCode code)
{
    return static_cast<DiagnosticCode>(code);
}

} // namespace

std::span<const DiagnosticInfo> syntaxCodes()
{
    return syntaxRows;
}

void checkSyntax(CheckContext &context)
{
    const SyntaxTree &tree = context.tree();
    Consequences consequences(tree);
    std::array<std::size_t, syntaxErrorCodeCount> listed{};
    for (const SyntaxError &error : tree.errors()) {
        ++listed[static_cast<std::size_t>(error.code)];
        NodeIndex row = tree.nodeAt(error.range.begin);
        if (consequences.contains(error)
            || context.isExplained(tree[row].parent == noNode ? row : tree[row].parent, codeOf(error.code)))
            continue;
        while (row != noNode && tree[row].kind != NodeKind::Object)
            row = tree[row].parent;
        context.add(codeOf(error.code), error.range, row);
    }
    for (std::size_t i = 0; i < listed.size(); ++i) {
        const auto code = static_cast<SyntaxErrorCode>(i);
        context.addOmitted(codeOf(code), tree.errorCount(code) - listed[i]);
    }
}

} // namespace skr
