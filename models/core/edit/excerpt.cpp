// SPDX-License-Identifier: Apache-2.0
#include "core/edit/excerpt.h"

#include "core/edit/lines.h"

namespace skr {

namespace {

/// The element alone in an array, indented as it is in the document.
std::string textOf(const SyntaxTree &document, NodeIndex element)
{
    const std::string spelling(document.spelling(element));
    const std::string indentation(indentationAt(document, document[element].begin));
    return startsLine(document.text(), document[element].begin) ? "[\n" + indentation + spelling + "\n]"
                                                                : indentation + "[" + spelling + "]";
}

} // namespace

Excerpt::Excerpt(const SyntaxTree &document, NodeIndex element)
    : m_element(element)
    , m_begin(document[element].begin)
    , m_manner(mannerOf(document))
    , m_text(textOf(document, element))
    , m_tree(SyntaxTree::parse(m_text))
{
}

TextEdit Excerpt::leadingTo(std::string_view text) const
{
    TextEdit edit = difference(m_text, text);
    const std::size_t begin = m_tree[m_tree[m_tree.root()].firstChild].begin;
    edit.range = {edit.range.begin - begin + m_begin, edit.range.end - begin + m_begin};
    return edit;
}

} // namespace skr
