// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/evaluate/evaluation.h"
#include "core/token/preflight.h"

#include <QString>

#include <cstdint>
#include <optional>
#include <vector>

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
    bool isWithheld = false; ///< the token gets no key even where the policy is met
    QString title;
    QString sentence; ///< marked text (markedtext.h)
};

/// Without the words. `evaluation` is null without a token.
VerdictText::Kind verdictKind(const PolicyRevision &revision, const Evaluation *evaluation);
/// How a token is presented to the service.
struct Presentation {
    std::vector<PreflightItem> withheld = {}; ///< why it gets no key even where the policy is met
    std::optional<std::int64_t> at = {}; ///< in seconds since 1970; nothing for now
};

/// `evaluation` is null without a token. `signature` is a sentence about the token's signature; without one it was not
/// checked.
VerdictText verdictText(const PolicyRevision &revision, const Evaluation *evaluation, const QString &signature = {},
                        const Presentation &presentation = {});

/// `Released` and so on, as people read it.
QString verdictName(Verdict verdict);
/// With the first reason why the token gets no key all the same: `Released, but the token has expired`.
QString verdictName(Verdict verdict, const std::vector<PreflightItem> &withheld);

/// The problem is that something is missing which the person is about to add.
bool isUnfinished(DiagnosticCode code);

/// A point as a part of a sentence: with what the service was seen to do, or that it is open.
QString pointText(const Reason &reason);

} // namespace skr
