// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/syntax/syntaxtree.h"

#include <string>

namespace skr {

/// What a JSON document is that is no release policy: `a key rotation policy`, with what to do. Empty if it is nothing
/// that is known.
std::string otherJsonDocument(const SyntaxTree &tree);

/// As otherJsonDocument(), of text that is no JSON: an attestation policy, a token.
std::string otherTextDocument(std::string_view text);

/// What a text seems to be of which nothing is known, and what to do; one sentence, lower case, no full stop.
std::string unknownTextSentence(std::string_view text);

/// The compact form of a JWS or JWT: three parts of base64url, the first of which is a JSON object.
bool isCompactJws(std::string_view text);

} // namespace skr
