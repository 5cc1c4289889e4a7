// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/evaluate/evaluation.h"

#include <QString>

#include <vector>

namespace skr {

/// One thing to say; all three are marked text (markedtext.h) and may be empty.
struct WhyItem {
    QString title; ///< said first, in bold
    QString text;
    QString note; ///< said last and quietly: the evidence
    int depth = 0;
    QString link = {}; ///< what linkedFix() takes; empty without one
    QString linkText = {};
};

/// The outline beside the items of a section.
enum class WhySign : std::uint8_t { Met, NotMet, Undocumented, Observed, Error, NotFinished, Token, Change, NearMiss };

struct WhySection {
    WhySign sign = WhySign::Met;
    QString title; ///< marked text
    std::vector<WhyItem> items;
};

/// Why the verdict is what it is, in words; what to do where there is none yet. `evaluation` is null without a token.
std::vector<WhySection> whyText(const PolicyRevision &revision, const Evaluation *evaluation);

} // namespace skr
