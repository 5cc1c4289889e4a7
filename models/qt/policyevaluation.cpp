// SPDX-License-Identifier: Apache-2.0
#include "qt/policyevaluation.h"

#include "qt/policydocument.h"

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

void PolicyEvaluation::setToken(std::shared_ptr<const AttestationToken> token)
{
    m_token = std::move(token);
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
    Q_EMIT changed();
}

} // namespace skr
