// SPDX-License-Identifier: Apache-2.0
#include "core/claims/containerpolicy.h"

#include "core/claims/valueformat.h"
#include "core/text/ascii.h"
#include "core/text/base64.h"
#include "core/text/message.h"
#include "core/text/utf8.h"

namespace skr {

namespace {

bool isText(std::string_view bytes)
{
    return bytes.find('\0') == std::string_view::npos && firstInvalidUtf8(bytes) == std::string_view::npos;
}

bool declaresPackage(std::string_view rego)
{
    for (std::size_t at = rego.find("package "); at != std::string_view::npos; at = rego.find("package ", at + 1)) {
        if (at == 0 || rego[at - 1] == '\n')
            return true;
    }
    return false;
}

} // namespace

std::optional<ContainerPolicy> readContainerPolicy(std::string_view file, std::string &error)
{
    if (isBlank(file)) {
        error = message("the file is empty");
        return std::nullopt;
    }
    ContainerPolicy policy;
    // Base64 may be wrapped, but has no blanks: rego does.
    const Base64Text encoded = readBase64(file);
    if (encoded.isValid() && file.find_first_of(" \t") == std::string_view::npos) {
        policy.form = ContainerPolicy::Form::Base64;
        policy.bytes = decodedBase64Url(asBase64Url(encoded), nullptr).value_or(std::string());
        if (!isText(policy.bytes)) {
            error = message("the file is base64, but what it holds is no text");
            return std::nullopt;
        }
    } else {
        policy.bytes = file;
        if (!isText(policy.bytes)) {
            error = message("the file is neither base64 nor text");
            return std::nullopt;
        }
    }
    policy.hasPackage = declaresPackage(policy.bytes);
    return policy;
}

} // namespace skr
