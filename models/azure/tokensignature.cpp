// SPDX-License-Identifier: Apache-2.0
#include "azure/tokensignature.h"

#include "azure/attestationprovider.h"
#include "azure/issuerurl.h"
#include "qt/fileaccess.h"
#include "qt/text.h"

#include <QFileInfo>
#include <QtConcurrentRun>

#include <utility>

namespace skr {

TokenSignature::TokenSignature(AttestationProvider *provider, QObject *parent)
    : QObject(parent)
    , m_provider(provider)
{
    connect(&m_checking, &QFutureWatcher<SignatureCheck>::finished, this, &TokenSignature::takeCheck);
}

SignatureState TokenSignature::state() const
{
    const auto known = m_states.find(m_token);
    SignatureState state = known == m_states.end() ? SignatureState() : known->second;
    if (m_request || m_checked) {
        state.kind = SignatureState::Kind::Asking;
        state.step = m_step;
    }
    return state;
}

QString TokenSignature::issuerHost() const
{
    const QUrl url = m_token && m_token->form() == AttestationToken::Form::Jwt
        ? configurationUrl(toQString(m_token->issuer()))
        : QUrl();
    return url.isValid() ? shownHost(url) : QString();
}

void TokenSignature::setToken(std::shared_ptr<const AttestationToken> token)
{
    if (token == m_token)
        return;
    stop();
    m_token = std::move(token);
    std::erase_if(m_states, [](const auto &entry) { return entry.first.expired(); });
    Q_EMIT changed();
}

void TokenSignature::checkWithFile(const QString &path)
{
    stop();
    const FileContent file = readFile(path, JsonWebKeySet::maximumSize);
    if (!file.bytes) {
        fail(file.error);
        return;
    }
    std::string error;
    const QString name = QFileInfo(path).fileName();
    if (auto keys = JsonWebKeySet::parse(*file.bytes, &error))
        check(std::move(keys), name);
    else
        fail(tr("“%1” is no key set: %2.").arg(name, toQString(error)));
}

void TokenSignature::checkWithIssuer()
{
    stop();
    if (issuerHost().isEmpty())
        return;
    const IssuerKeys *known = m_provider->known(toQString(m_token->issuer()));
    if (known != nullptr && known->issuer == toQString(m_token->issuer()))
        check(known->keys, shownHost(known->keysUrl), Otherwise::AskAgain);
    else
        ask();
}

void TokenSignature::ask()
{
    m_request = m_provider->ask(toQString(m_token->issuer()));
    connect(m_request, &IssuerRequest::progressed, this, [this](const QString &step) {
        m_step = step;
        Q_EMIT changed();
    });
    connect(m_request, &IssuerRequest::succeeded, this, [this](const IssuerKeys &keys) {
        m_request = nullptr;
        takeKeys(keys);
    });
    connect(m_request, &IssuerRequest::failed, this, [this](const QString &sentence) {
        m_request = nullptr;
        fail(sentence);
    });
    m_step.clear();
    Q_EMIT changed();
}

void TokenSignature::takeKeys(const IssuerKeys &keys)
{
    // OpenID Connect Discovery section 4.3: else this is the configuration of somebody else.
    if (keys.issuer == toQString(m_token->issuer()))
        check(keys.keys, shownHost(keys.keysUrl));
    else
        fail(tr("The configuration is that of “%1”, which is not how the token spells its issuer.").arg(keys.issuer));
}

void TokenSignature::check(std::shared_ptr<const JsonWebKeySet> keys, const QString &source, Otherwise otherwise)
{
    m_checked = SignatureState();
    m_checked->keys = keys;
    m_checked->source = source;
    m_otherwise = otherwise;
    m_step = tr("Checking the signature…");
    m_checking.setFuture(
        QtConcurrent::run([keys = std::move(keys), token = m_token] { return SignatureVerifier(keys).check(*token); }));
    Q_EMIT changed();
}

void TokenSignature::takeCheck()
{
    if (!m_checked || m_checking.isCanceled())
        return;
    SignatureState state = *std::exchange(m_checked, std::nullopt);
    state.check = m_checking.result();
    state.kind = state.check.isVerified() ? SignatureState::Kind::Verified : SignatureState::Kind::NotVerified;
    if (m_otherwise == Otherwise::AskAgain && state.check.problem == SignatureProblem::NoMatchingKey)
        ask(); // the issuer may have a new key since
    else
        remember(std::move(state));
}

void TokenSignature::fail(const QString &sentence)
{
    SignatureState state;
    state.error = sentence;
    remember(std::move(state));
}

void TokenSignature::remember(SignatureState state)
{
    if (m_token)
        m_states[m_token] = std::move(state);
    Q_EMIT changed();
}

void TokenSignature::cancel()
{
    if (!m_request && !m_checked)
        return;
    stop();
    Q_EMIT changed();
}

void TokenSignature::stop()
{
    delete m_request;
    m_checked.reset();
    m_checking.setFuture({}); // what is computed goes on, and its answer goes nowhere
}

} // namespace skr
