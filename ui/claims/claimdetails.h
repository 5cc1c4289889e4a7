// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/claims/claimcatalog.h"

#include <QStringList>
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
    /// What is shown of a claim. Without a claim: how to find one.
    struct Content {
        const Claim *claim = nullptr; ///< stays alive until other content is shown
        QString path; ///< how the policy names the claim
        TokenHas tokenHas;
        int members = 0; ///< claims of the catalog that are members of the object
        QStringList foundWords; ///< picked out
    };
    void show(const Content &content);

Q_SIGNALS:
    /// The claim with this name shall be shown.
    void claimRequested(const QString &name);
    void membersRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    QString html() const;
    QString row(const QString &name, const QString &html) const;

    QString stabilityHtml(const Claim &claim) const;
    QString link(const QString &target, const QString &text) const;
    void follow(const QUrl &link);
    void showFoundWords();

    Content m_content;
};

} // namespace skr
