// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/token/attestationtoken.h"

#include <QByteArray>

namespace skr {

/// JSON written with single quotes, so that rows of tests can be read.
inline std::string json(QByteArray text)
{
    return text.replace('\'', '"').toStdString();
}

/// A token with this payload, in JSON with single quotes.
inline std::shared_ptr<const AttestationToken> tokenOf(const QByteArray &payload)
{
    TokenError error;
    auto token = AttestationToken::parse(json(payload), &error);
    if (!token)
        qFatal("No token: %s", error.message.c_str());
    return token;
}

} // namespace skr
