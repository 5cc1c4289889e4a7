// SPDX-License-Identifier: Apache-2.0
#include "qt/policyevaluation.h"

#include "qt/policydocument.h"

#include <QDateTime>

namespace skr {

PolicyEvaluation::PolicyEvaluation(PolicyDocument *document, QObject *parent)
    : QObject(parent)
    , m_document(document)
{
    connect(document, &PolicyDocument::edited, this, &PolicyEvaluation::evaluate);
    connect(document, &PolicyDocument::rechecked, this, &PolicyEvaluation::evaluate);
    connect(document, &PolicyDocument::replaced, this, &PolicyEvaluation::evaluate);
    connect(document, &PolicyDocument::judged, this, &PolicyEvaluation::evaluate);
}

std::int64_t PolicyEvaluation::now() const
{
    return m_presentedAt.value_or(QDateTime::currentSecsSinceEpoch());
}

void PolicyEvaluation::setToken(std::shared_ptr<const AttestationToken> token, std::optional<std::int64_t> at)
{
    m_token = std::move(token);
    m_presentedAt = at;
    Q_EMIT tokenChanged();
    evaluate();
}

void PolicyEvaluation::setReading(Reading reading)
{
    if (m_reading == reading)
        return;
    m_reading = reading;
    evaluate();
}

void PolicyEvaluation::evaluate()
{
    m_current = m_token && m_document->revision().isPolicy()
        ? std::make_shared<const Evaluation>(m_document->sharedRevision(), m_token, m_reading)
        : nullptr;
    m_withheld = m_token ? withholding(*m_token, now()) : std::vector<PreflightItem>();
    Q_EMIT changed();
}

} // namespace skr
