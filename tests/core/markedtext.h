// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/syntax/syntaxtree.h"
#include "core/text/textedit.h"

#include <QByteArray>

#include <optional>
#include <string>

/// JSON text of a test row, in which `^` stands before the node in question and `@` before a second one.
struct MarkedText {
    explicit MarkedText(const QByteArray &marked)
        : text(marked.toStdString())
        , node(take('^'))
        , other(take('@'))
        , tree(skr::SyntaxTree::parse(text))
    {
        // `@` may have stood before `^`.
        if (node != std::string::npos && other != std::string::npos && other < node)
            --node;
    }

    /// The outermost node that starts at the mark: a member rather than its key.
    skr::NodeIndex marked() const { return at(node); }
    skr::NodeIndex markedOther() const { return at(other); }

    /// The text with the edit made, or `refused`.
    QByteArray after(const std::optional<skr::TextEdit> &edit) const
    {
        return edit ? QByteArray::fromStdString(skr::applied(text, *edit)) : QByteArray("refused");
    }

    std::string text;

private:
    std::size_t take(char mark)
    {
        const std::size_t found = text.find(mark);
        if (found != std::string::npos)
            text.erase(found, 1);
        return found;
    }

    skr::NodeIndex at(std::size_t offset) const
    {
        for (skr::NodeIndex i = 1; i < tree.size(); ++i) {
            if (tree[i].begin == offset)
                return i;
        }
        return skr::noNode;
    }

    std::size_t node;
    std::size_t other;

public:
    skr::SyntaxTree tree;
};
