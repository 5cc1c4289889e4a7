// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "qt/whytext.h"

#include <QTextBrowser>

namespace skr {

class PolicyDocument;
class PolicyEvaluation;

/// Why the verdict is what it is, in words; follows the evaluation while it is seen.
class WhyPane : public QTextBrowser
{
    Q_OBJECT

public:
    WhyPane(PolicyDocument *document, PolicyEvaluation *evaluation, QWidget *parent = nullptr);

protected:
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;
    QVariant loadResource(int type, const QUrl &name) override;

private:
    void follow();
    void showReasons();
    QString html() const;

    PolicyDocument *m_document;
    PolicyEvaluation *m_evaluation;
    QString m_html; ///< what is shown: the same is not set again, so that nobody loses their place
};

} // namespace skr
