// SPDX-License-Identifier: Apache-2.0
#include "app/cli/tokenfile.h"

#include "app/cli/streams.h"
#include "app/cli/terminaltext.h"

namespace skr {

std::shared_ptr<const AttestationToken> readToken(const std::string &path)
{
    const std::optional<std::string> text = readFileOrComplain(path);
    if (!text)
        return nullptr;
    TokenError error;
    auto token = AttestationToken::parse(*text, &error);
    if (!token)
        complain(displayName(path), "no attestation token: " + printable(error.message));
    return token;
}

} // namespace skr
