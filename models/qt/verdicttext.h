// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/evaluate/evaluation.h"

#include <QString>

namespace skr {

/// The verdict in a word and a sentence, as the banner says it.
struct VerdictText {
    enum class Kind : std::uint8_t {
        NoToken,
        NoPolicy, ///< the text is something else
        NotFinished, ///< an invalid policy of which only something is missing still
        NotValid,
        Released,
        Refused,
        Undocumented,
    };

    Kind kind = Kind::NoToken;
    QString title;
    QString sentence; ///< marked text (markedtext.h)
};

/// Without the words. `evaluation` is null without a token.
VerdictText::Kind verdictKind(const PolicyRevision &revision, const Evaluation *evaluation);
/// `evaluation` is null without a token. `signature` is a sentence about the token's signature; without one it was not
/// checked.
VerdictText verdictText(const PolicyRevision &revision, const Evaluation *evaluation, const QString &signature = {});

/// The problem is that something is missing which the person is about to add.
bool isUnfinished(DiagnosticCode code);

/// A point as a part of a sentence: with what the service was seen to do, or that it is open.
QString pointText(const Reason &reason);

} // namespace skr
