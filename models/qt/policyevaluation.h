// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/evaluate/evaluation.h"

#include <QObject>

#include <memory>

namespace skr {

class PolicyDocument;

/// What the document's present text decides about the loaded token; follows every edit. Create it after the models that
/// follow the document, so that they are in step when `changed` is sent.
class PolicyEvaluation : public QObject
{
    Q_OBJECT

public:
    explicit PolicyEvaluation(PolicyDocument *document, QObject *parent = nullptr);

    /// Null without a token, or where the text is no policy.
    const std::shared_ptr<const Evaluation> &current() const { return m_current; }
    const std::shared_ptr<const AttestationToken> &token() const { return m_token; }
    Reading reading() const { return m_reading; }

    void setToken(std::shared_ptr<const AttestationToken> token);
    void setReading(Reading reading);

Q_SIGNALS:
    void tokenChanged();
    /// After every edit, and when the token or the reading changes; also without a token.
    void changed();

private:
    void evaluate();

    PolicyDocument *m_document;
    std::shared_ptr<const AttestationToken> m_token;
    std::shared_ptr<const Evaluation> m_current;
    Reading m_reading = Reading::AsObserved;
};

} // namespace skr
