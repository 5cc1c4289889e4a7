// SPDX-License-Identifier: Apache-2.0
#include "core/fix/families.h"

#include "core/edit/lexemes.h"
#include "core/edit/lines.h"
#include "core/text/ascii.h"
#include "core/text/message.h"

#include <algorithm>

namespace skr {

namespace {

bool isContainer(const SyntaxTree &tree, NodeIndex node)
{
    return tree[node].kind == NodeKind::Object || tree[node].kind == NodeKind::Array;
}

/// The comment, with its line if nothing else is on it. It is the note of a person: this is theirs to choose.
std::vector<QuickFix> removeComment(std::string_view text, TextRange range)
{
    const std::size_t rest = skipBlanks(text, range.end);
    const std::string_view lineEnd = lineEndAt(text, rest);
    TextEdit edit{range, {}};
    if (startsLine(text, range.begin) && !lineEnd.empty())
        edit.range = {lineStart(text, range.begin), rest + lineEnd.size()};
    else if (!lineEnd.empty() || rest == text.size())
        edit.range = {skipBlanksBack(text, range.begin), range.end};
    else if (range.begin > 0 && !isWhitespace(text[range.begin - 1]) && rest == range.end)
        edit.replacement = " "; // words on both sides stay apart
    return {{message("remove the comment"), edit, false}};
}

/// Where a comma is missing between what both ends of the gap show to be whole entries.
std::vector<QuickFix> insertComma(const SyntaxTree &tree, TextRange gap)
{
    NodeIndex next = tree.nodeAt(gap.end);
    while (next != noNode && next != 0 && !isContainer(tree, tree[next].parent))
        next = tree[next].parent;
    if (next == noNode || next == 0 || tree[next].begin != gap.end || !tree[next].wellFormed)
        return {};
    const NodeIndex previous = tree.previousSibling(next);
    if (previous == noNode || !tree[previous].wellFormed)
        return {};
    if (tree[next].kind == NodeKind::Member && tree.value(next) == noNode)
        return {};
    // Beside each other in a list, two texts may be one that some languages join.
    const bool safe = tree[next].kind != NodeKind::String;
    return {{message("insert a comma"), {{gap.begin, gap.begin}, ","}, safe}};
}

std::vector<QuickFix> insertColon(const SyntaxTree &tree, TextRange gap)
{
    const NodeIndex key = tree.nodeAt(gap.begin);
    if (key == noNode || tree[key].kind != NodeKind::String || tree[key].end != gap.begin
        || tree[tree[key].parent].kind != NodeKind::Member || tree[key].nextSibling == noNode)
        return {};
    return {{message("insert a colon"), {{gap.begin, gap.begin}, ":"}, false}};
}

bool isUnclosed(const SyntaxTree &tree, NodeIndex node)
{
    const std::size_t begin = tree[node].begin;
    return isContainer(tree, node)
        && std::any_of(tree.errors().begin(), tree.errors().end(), [begin](const SyntaxError &error) {
               return error.code == SyntaxErrorCode::UnclosedBracket && error.range.begin == begin;
           });
}

/// What is put in at `place` becomes part of a comment that goes to the end of its line.
bool endsInLineComment(const SyntaxTree &tree, std::size_t place)
{
    if (tree.errorCount(SyntaxErrorCode::Comment) == 0)
        return false;
    const std::size_t line = tree.text().substr(0, place).rfind('\n');
    const std::size_t begin = line == std::string_view::npos ? 0 : line + 1;
    const auto comments = commentsIn(tree.text(), {begin, place});
    return !comments.empty() && comments.back().kind == LexemeKind::LineComment && comments.back().range.end == place;
}

/// The brackets that are open where the text, or the container around, ends.
std::vector<QuickFix> closeBracket(const SyntaxTree &tree, TextRange bracket)
{
    const NodeIndex opened = tree.nodeAt(bracket.begin);
    if (opened == noNode || opened == 0 || !isContainer(tree, opened) || tree[opened].begin != bracket.begin)
        return {};
    const std::size_t end = tree[opened].end;
    if (tree.errorCount(SyntaxErrorCode::UnterminatedComment) > 0 || endsInLineComment(tree, end))
        return {}; // they would be a part of the comment
    std::string closing;
    for (NodeIndex node = opened;;) {
        closing.insert(0, tree[node].kind == NodeKind::Object ? "}" : "]");
        NodeIndex last = tree.lastChild(node);
        if (last != noNode && tree[last].kind == NodeKind::Member)
            last = tree.value(last);
        if (last == noNode)
            return {}; // somebody is typing here
        if (!isUnclosed(tree, last)) {
            if (!tree[last].intact)
                return {};
            break;
        }
        node = last;
    }
    // From the bracket on: an insertion at the end alone would seem to change what is open there.
    const std::string closed(tree.text().substr(bracket.begin, end - bracket.begin));
    return {{closing.size() == 1 ? message("close the bracket") : message("close the brackets"),
             {{bracket.begin, end}, closed + closing},
             false}};
}

/// What nobody can read for a part of the document at its end: a bracket too many, a comma, a semicolon.
std::vector<QuickFix> removeAtEnd(const PolicyRevision &revision, TextRange range, std::string title)
{
    if (revision.index().contentEnd() > range.end)
        return {};
    return {{std::move(title), {range, {}}, false}};
}

/// A character that cannot be seen, in the place of white space.
std::vector<QuickFix> replaceUnexpected(const PolicyRevision &revision, TextRange range)
{
    const SyntaxTree &tree = revision.tree();
    const std::string_view text = tree.text().substr(range.begin, range.size());
    if (text == "," || text == ";")
        return tree.root() != noNode && tree[tree.root()].end <= range.begin
            ? removeAtEnd(revision, range, message("remove it"))
            : std::vector<QuickFix>();
    const auto first = static_cast<unsigned char>(text.front());
    if (first < 0x20 || first == 0x7F || text == "\xC2\xA0" || text == "\xEF\xBB\xBF" || text.starts_with("\xE2\x80")
        || text == "\xE2\x81\xA0" || text == "\xE3\x80\x80")
        return {{message("replace the invisible character by a space"), {range, " "}, true}};
    return {};
}

/// As the escape that JSON demands for it.
std::vector<QuickFix> escapeControl(std::string_view text, TextRange range)
{
    const std::string literal = skr::quoted(text.substr(range.begin, range.size()));
    return {{message("write it as an escape"), {range, literal.substr(1, literal.size() - 2)}, true}};
}

std::vector<QuickFix> fixesOf(const PolicyRevision &revision, DiagnosticCode code, TextRange range)
{
    const std::string_view text = revision.text();
    switch (code) {
    case DiagnosticCode::JsonByteOrderMark:
        return {{message("remove the byte order mark"), {range, {}}, true}};
    case DiagnosticCode::JsonComment:
        return removeComment(text, range);
    case DiagnosticCode::JsonMissingComma:
        return insertComma(revision.tree(), range);
    case DiagnosticCode::JsonTrailingComma:
    case DiagnosticCode::JsonExtraComma:
        return {{message("remove the comma"), {range, {}}, true}};
    case DiagnosticCode::JsonMissingColon:
        return insertColon(revision.tree(), range);
    case DiagnosticCode::JsonKeyNotString:
        return quotedKey(text, range);
    case DiagnosticCode::JsonUnclosedBracket:
        return closeBracket(revision.tree(), range);
    case DiagnosticCode::JsonUnexpectedBracket:
        return removeAtEnd(revision, range, message("remove the bracket"));
    case DiagnosticCode::JsonUnexpectedCharacter:
    case DiagnosticCode::JsonTrailingContent:
        return replaceUnexpected(revision, range);
    case DiagnosticCode::JsonUnterminatedString:
        return closedText(text, range);
    case DiagnosticCode::JsonBadEscape:
        return plainEscape(text, range);
    case DiagnosticCode::JsonControlCharacter:
        return escapeControl(text, range);
    case DiagnosticCode::JsonBadQuotes:
        return plainQuotes(text, range);
    case DiagnosticCode::JsonBadNumber:
        return plainNumber(text, range);
    case DiagnosticCode::JsonUnknownWord:
        return plainWord(text, range);
    default:
        return {};
    }
}

} // namespace

std::vector<QuickFix> syntaxFixes(const PolicyRevision &revision, const Diagnostic &diagnostic)
{
    return fixesOf(revision, diagnostic.code, diagnostic.range);
}

std::vector<QuickFix> syntaxFixesEverywhere(const PolicyRevision &revision, DiagnosticCode code)
{
    switch (code) {
    case DiagnosticCode::JsonComment:
    case DiagnosticCode::JsonTrailingComma:
    case DiagnosticCode::JsonKeyNotString:
    case DiagnosticCode::JsonControlCharacter:
    case DiagnosticCode::JsonBadQuotes:
        break;
    default:
        return {};
    }
    if (revision.tree().errorCount() > SyntaxTree::maximumErrors)
        return {}; // not all of them are known
    std::string title;
    std::vector<TextEdit> edits;
    bool safe = true;
    for (const SyntaxError &error : revision.tree().errors()) {
        if (static_cast<DiagnosticCode>(error.code) != code)
            continue;
        std::vector<QuickFix> fixes = fixesOf(revision, code, error.range);
        if (fixes.empty() || (!edits.empty() && fixes.front().edit.range.begin < edits.back().range.end))
            return {};
        safe = safe && fixes.front().safe;
        title = fixes.front().title;
        edits.push_back(std::move(fixes.front().edit));
    }
    if (edits.size() < 2)
        return {};
    const std::string all = message("%1 in all %2 places", {title, std::to_string(edits.size())});
    return {{all, collapsed(revision.text(), edits), safe}};
}

} // namespace skr
