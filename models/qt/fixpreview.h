// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/fix/quickfix.h"

#include <QString>
#include <QStringList>

namespace skr {

class PolicyDocument;

/// What a quick fix would do to the document, as it is shown before it is applied.
struct FixPreview {
    QStringList lines; ///< each starts with "− " or "+ "; of a long change the beginning, then "…"
    QString afterwards; ///< marked text: what is left to look at, and whether the meaning can change; may be empty
};

/// `fix` is one of quickFixes() of the document's revision.
FixPreview fixPreview(const PolicyDocument &document, const QuickFix &fix);

/// The name of the fix as a step of the history and as a button: `Rename to “anyOf”`.
QString fixName(const QuickFix &fix);

/// All safe fixes as one step: the text after them, and how many there are.
struct SafeFixes {
    TextEdit edit; ///< empty if there are none
    int count = 0;
};
SafeFixes safeFixes(const PolicyDocument &document);

} // namespace skr
