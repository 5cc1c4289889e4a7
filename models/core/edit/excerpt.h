// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/edit/layoutdetection.h"
#include "core/syntax/syntaxtree.h"
#include "core/text/textedit.h"

#include <string>

namespace skr {

/// An element of an array as a text of its own, for an edit of several steps: each is read anew, and the rest of the
/// document is not.
class Excerpt
{
public:
    Excerpt(const SyntaxTree &document, NodeIndex element);
    Excerpt(const Excerpt &) = delete; // the tree refers to the text
    Excerpt &operator=(const Excerpt &) = delete;

    const SyntaxTree &tree() const { return m_tree; }
    /// A node of the element, the element included, in this tree.
    NodeIndex nodeOf(NodeIndex inDocument) const { return inDocument - m_element + m_tree[m_tree.root()].firstChild; }
    /// How the document is laid out.
    const Manner &manner() const { return m_manner; }

    /// The edit of the document that makes this text of the excerpt's.
    TextEdit leadingTo(std::string_view text) const;

private:
    NodeIndex m_element;
    std::size_t m_begin; ///< of the element in the document
    Manner m_manner;
    std::string m_text;
    SyntaxTree m_tree;
};

} // namespace skr
