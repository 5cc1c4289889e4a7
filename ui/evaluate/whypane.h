// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/explain/explanation.h"
#include "qt/whytext.h"

#include <QTextBrowser>

namespace skr {

class PolicyDocument;
class PolicyEvaluation;
class WhenSeen;

/// Why the verdict is what it is, and what would change it, in words; follows the evaluation while it is seen.
class WhyPane : public QTextBrowser
{
    Q_OBJECT

public:
    WhyPane(PolicyDocument *document, PolicyEvaluation *evaluation, QWidget *parent = nullptr);

Q_SIGNALS:
    /// A link was followed: this is to be shown, and done if the person says so.
    void fixRequested(const skr::QuickFix &fix);
    /// Why a link was not followed.
    void refused(const QString &reason);

protected:
    void changeEvent(QEvent *event) override;
    QVariant loadResource(int type, const QUrl &name) override;

private:
    void showReasons();
    QString html() const;
    void followLink(const QUrl &link);

    PolicyDocument *m_document;
    PolicyEvaluation *m_evaluation;
    WhenSeen *m_shown;
    std::shared_ptr<const Explanation> m_explanation; ///< of what is shown; null without a token
    QString m_html; ///< what is shown: the same is not set again, so that nobody loses their place
};

} // namespace skr
