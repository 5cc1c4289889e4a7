// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/policy/policy.h"
#include "core/syntax/syntaxtree.h"
#include "core/text/textedit.h"

#include <QByteArray>

#include <optional>

/// A policy's text with what is read in it, and the text after an edit, or "refused".
struct PolicyText {
    explicit PolicyText(const QByteArray &bytes)
        : text(bytes.toStdString())
        , tree(skr::SyntaxTree::parse(text))
        , policy(skr::lower(tree))
    {
    }
    QByteArray after(const std::optional<skr::TextEdit> &edit) const
    {
        return edit ? QByteArray::fromStdString(skr::applied(text, *edit)) : QByteArray("refused");
    }

    std::string text;
    skr::SyntaxTree tree;
    skr::Policy policy;
};
