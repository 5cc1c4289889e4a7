// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/token/jsonwebkeyset.h"

#include <QString>
#include <QUrl>

#include <memory>

namespace skr {

/// What an issuer says of itself and its keys.
struct IssuerKeys {
    QString issuer; ///< as its configuration spells it
    QUrl keysUrl; ///< its `jwks_uri`
    std::shared_ptr<const JsonWebKeySet> keys;
};

} // namespace skr
