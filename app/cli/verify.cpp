// SPDX-License-Identifier: Apache-2.0
#include "app/cli/commands.h"
#include "app/cli/streams.h"
#include "app/cli/terminaltext.h"
#include "app/cli/tokenfile.h"
#include "app/cli/verificationreport.h"

#include <chrono>

namespace skr {

namespace {

std::shared_ptr<const JsonWebKeySet> readKeySet(const std::string &path)
{
    const std::optional<std::string> text = readFileOrComplain(path);
    if (!text)
        return nullptr;
    std::string error;
    auto keys = JsonWebKeySet::parse(*text, &error);
    if (!keys)
        complain(displayName(path), "no key set: " + printable(error));
    return keys;
}

} // namespace

ExitCode runVerify(const VerifyOptions &options)
{
    if (options.token == standardInput && options.keySet == standardInput) {
        complain("verify", "standard input can be read once only: name a file for the token or the key set");
        return ExitCode::CannotRun;
    }
    const auto token = readToken(options.token, Several::AreAnError);
    const auto keys = readKeySet(options.keySet);
    if (!token || !keys)
        return ExitCode::CannotRun;
    const SignatureCheck check = SignatureVerifier(keys).check(*token->token);
    const Verification verification{*token->token, *keys, check};
    const std::int64_t now = std::chrono::system_clock::to_time_t(std::chrono::system_clock::now());
    return finish(options.format == OutputFormat::Json ? verificationJson(verification, now)
                                                       : tokenNotesText(*token) + verificationText(verification, now),
                  check.isVerified() ? ExitCode::Success : ExitCode::Problems);
}

} // namespace skr
