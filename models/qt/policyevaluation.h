// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/evaluate/evaluation.h"
#include "core/token/preflight.h"

#include <QObject>

#include <cstdint>
#include <memory>
#include <optional>
#include <vector>

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

    /// Seconds since 1970 at which the token is presented to the service: now, unless it was set with another time.
    std::int64_t now() const;
    const std::optional<std::int64_t> &presentedAt() const { return m_presentedAt; }
    /// Why the token gets no key even where the policy is met; empty without a token.
    const std::vector<PreflightItem> &withheld() const { return m_withheld; }

    /// A token is presented now unless `at` says another time.
    void setToken(std::shared_ptr<const AttestationToken> token, std::optional<std::int64_t> at = {});
    void setReading(Reading reading);

Q_SIGNALS:
    void tokenChanged();
    /// After every edit, and when the token or the reading changes; also without a token.
    void changed();

private:
    void evaluate();

    PolicyDocument *m_document;
    std::shared_ptr<const AttestationToken> m_token;
    std::optional<std::int64_t> m_presentedAt;
    std::shared_ptr<const Evaluation> m_current;
    std::vector<PreflightItem> m_withheld;
    Reading m_reading = Reading::AsObserved;
};

} // namespace skr
