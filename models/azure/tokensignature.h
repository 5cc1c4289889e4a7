// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "azure/issuerkeys.h"
#include "core/token/signature.h"

#include <QFutureWatcher>
#include <QObject>
#include <QPointer>

#include <map>
#include <memory>
#include <optional>

namespace skr {

class AttestationProvider;
class IssuerRequest;

/// What is known of a token's signature.
struct SignatureState {
    enum class Kind : std::uint8_t {
        NotChecked, ///< with an error: the attempt failed
        Asking, ///< also while it is computed
        Verified,
        NotVerified,
    };

    Kind kind = Kind::NotChecked;
    QString error; ///< a sentence; why there is no answer
    QString step; ///< what is being waited for
    QString source; ///< where the key set is from: a host, or a file's name
    SignatureCheck check;
    std::shared_ptr<const JsonWebKeySet> keys; ///< null before there is an answer

    /// The key that verified the signature, or with which it failed; null without one.
    const JsonWebKey *key() const { return keys && check.key ? &keys->keys()[*check.key] : nullptr; }
};

/// The signature of the token that is shown, checked when somebody asks. What was found of a token is kept as long as
/// the token is.
class TokenSignature : public QObject
{
    Q_OBJECT

public:
    explicit TokenSignature(AttestationProvider *provider, QObject *parent = nullptr);

    const std::shared_ptr<const AttestationToken> &token() const { return m_token; }
    SignatureState state() const;
    /// The host that checkWithIssuer() asks; empty if the token names none that can be asked.
    QString issuerHost() const;

    /// Null without a token. Whatever is being asked or computed is cancelled.
    void setToken(std::shared_ptr<const AttestationToken> token);
    void checkWithFile(const QString &path);
    /// Asks the network, but for a key set that is known already and has the token's key.
    void checkWithIssuer();
    /// What was known before is known again.
    void cancel();

Q_SIGNALS:
    void changed();

private:
    using Token = std::weak_ptr<const AttestationToken>;

    /// What to do where the keys are known from before, and the token's is not among them.
    enum class Otherwise : std::uint8_t { Say, AskAgain };

    void check(std::shared_ptr<const JsonWebKeySet> keys, const QString &source, Otherwise otherwise = Otherwise::Say);
    void takeCheck();
    void ask();
    void takeKeys(const IssuerKeys &keys);
    void fail(const QString &sentence);
    void remember(SignatureState state);
    void stop();

    AttestationProvider *m_provider;
    std::shared_ptr<const AttestationToken> m_token;
    std::map<Token, SignatureState, std::owner_less<Token>> m_states;
    QPointer<IssuerRequest> m_request;
    QString m_step;
    QFutureWatcher<SignatureCheck> m_checking; ///< beside the window: a set may have hundreds of large keys
    std::optional<SignatureState> m_checked; ///< while it is computed: what is known but for the answer
    Otherwise m_otherwise = Otherwise::Say;
};

} // namespace skr
