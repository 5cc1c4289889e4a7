// SPDX-License-Identifier: Apache-2.0
#include "azure/signaturetext.h"

#include "qt/markedtext.h"
#include "qt/text.h"

#include <QCoreApplication>
#include <QTimeZone>

namespace skr {

namespace {

constexpr qsizetype shownOfKeyId = 20;

struct SignatureText {
    Q_DECLARE_TR_FUNCTIONS(skr::SignatureText)
};

QString dayText(std::int64_t seconds, const QDateTime &now)
{
    return QDateTime::fromSecsSinceEpoch(seconds, now.timeZone()).date().toString(Qt::ISODate);
}

QString keyText(const JsonWebKey &key)
{
    return key.id.empty() ? SignatureText::tr("a key without an id")
                          : SignatureText::tr("key %1").arg(marked(key.id, shownOfKeyId));
}

} // namespace

QString certificateText(const JsonWebKey &key, const QDateTime &now)
{
    if (key.chain.certificates.empty())
        return {};
    const Certificate &certificate = key.chain.certificates.front();
    const QString subject = marked(certificate.subject);
    const std::int64_t present = now.toSecsSinceEpoch();
    if (certificate.notAfter && *certificate.notAfter < present)
        return SignatureText::tr("%1, whose certificate expired on %2")
            .arg(subject, dayText(*certificate.notAfter, now));
    if (certificate.notBefore && *certificate.notBefore > present)
        return SignatureText::tr("%1, whose certificate is valid from %2 only")
            .arg(subject, dayText(*certificate.notBefore, now));
    return certificate.notAfter
        ? SignatureText::tr("%1, certificate valid until %2").arg(subject, dayText(*certificate.notAfter, now))
        : subject;
}

QString signatureSentence(const SignatureState &state)
{
    switch (state.kind) {
    case SignatureState::Kind::Verified:
        return SignatureText::tr("Signature verified.");
    case SignatureState::Kind::NotVerified:
        return SignatureText::tr("Signature not verified: this token may not be genuine.");
    default:
        return SignatureText::tr("Signature not checked.");
    }
}

QString signatureDetails(const SignatureState &state, const QDateTime &now)
{
    switch (state.kind) {
    case SignatureState::Kind::Asking:
        return state.step.isEmpty() ? SignatureText::tr("Asking…") : state.step;
    case SignatureState::Kind::NotVerified:
        return SignatureText::tr("Not verified with the keys of %1: %2.")
            .arg(marked(state.source), toQString(explanation(state.check, *state.keys)));
    case SignatureState::Kind::NotChecked:
        return state.error.isEmpty() ? SignatureText::tr("Not checked")
                                     : SignatureText::tr("Not checked. %1").arg(state.error);
    case SignatureState::Kind::Verified:
        break;
    }
    const QString owner = certificateText(*state.key(), now);
    return owner.isEmpty()
        ? SignatureText::tr("Verified with %1 from %2").arg(keyText(*state.key()), marked(state.source))
        : SignatureText::tr("Verified with %1 of %2").arg(keyText(*state.key()), owner);
}

} // namespace skr
