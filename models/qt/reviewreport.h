// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/claims/claimcatalog.h"
#include "core/evaluate/evaluation.h"
#include "core/policy/policyrevision.h"

#include <QCoreApplication>
#include <QDateTime>

#include <memory>

namespace skr {

/// A policy for who has to approve it, on paper: what it says in words, its problems, what it decides about the sample
/// token, and its text.
struct ReviewSource {
    QString name; ///< of the file
    QDateTime time;
    std::shared_ptr<const PolicyRevision> revision;
    std::shared_ptr<const ClaimCatalog> catalog;
    std::shared_ptr<const Evaluation> evaluation; ///< null without a token
    QString tokenName;
};

class ReviewReport
{
    Q_DECLARE_TR_FUNCTIONS(skr::ReviewReport)

public:
    /// As Markdown (CommonMark). What identifies a machine or a key is shortened in what is told of the token.
    static QString markdown(const ReviewSource &source);
};

} // namespace skr
