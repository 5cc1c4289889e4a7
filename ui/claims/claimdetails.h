// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/claims/claimcatalog.h"

#include <QTextBrowser>

namespace skr {

/// What is known of one claim, in words.
class ClaimDetails : public QTextBrowser
{
    Q_OBJECT

public:
    explicit ClaimDetails(QWidget *parent = nullptr);

    /// What the loaded token has of the claim.
    struct TokenHas {
        QString text; ///< empty without a token
        bool isValue = false; ///< not words of ours
    };
    /// `path` is how the policy names the claim. Null shows how to find one.
    void showClaim(const Claim *claim, const QString &path, const TokenHas &tokenHas);

protected:
    void changeEvent(QEvent *event) override;

private:
    QString html() const;
    QString row(const QString &name, const QString &html) const;

    const Claim *m_claim = nullptr;
    QString m_path;
    TokenHas m_tokenHas;
};

} // namespace skr
