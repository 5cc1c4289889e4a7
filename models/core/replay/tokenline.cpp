// SPDX-License-Identifier: Apache-2.0
#include "core/replay/tokenline.h"

#include "core/text/ascii.h"
#include "core/text/message.h"
#include "core/token/tokenrecognition.h"

namespace skr {

namespace {

/// What it is can be told without looking into its members.
bool isCertain(const AttestationToken &token)
{
    return token.kind() != TokenKind::NotAttestation || !token.issuer().empty();
}

} // namespace

TokenLine readTokenLine(std::string_view line, AttestationToken::LastHeader &last)
{
    line = trimmed(line);
    if (line.size() > 1 && line.ends_with(',')) // an element of an array that has a line each
        line = trimmed(line.substr(0, line.size() - 1));
    if (line.empty() || line == "[" || line == "]")
        return {};
    if (line.size() > maximumLineSize)
        return {nullptr, message("the line is longer than 1 MB")};
    TokenLine result;
    result.token = AttestationToken::parseClaims(line, last);
    if (result.token && isCertain(*result.token))
        return result;
    RecognisedToken found = recognisedToken(line);
    result.token = std::move(found.token);
    if (!result.token)
        result.problem = std::move(found.problem);
    return result;
}

} // namespace skr
