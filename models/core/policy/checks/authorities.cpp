// SPDX-License-Identifier: Apache-2.0
#include "core/policy/checks/families.h"

#include <algorithm>
#include <array>

namespace skr {

namespace {

using Code = DiagnosticCode;

constexpr auto codes = std::to_array<DiagnosticInfo>({
    {Code::AuthorityNotHttps, "authority-not-https", Severity::Warning, "Not https",
     "`%1` does not start with https://: tokens name their issuer with it, and no source shows that it is added"},
    {Code::AuthorityNotUrl, "authority-not-url", Severity::Warning, "Not a URL",
     "`%1` is not the URL of an attestation endpoint: no token can name it as its issuer"},
});

bool isLetterOrDigit(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
}

/// All characters are such as a URL can have behind its host (RFC 3986).
bool isUrlText(std::string_view text)
{
    return std::all_of(text.begin(), text.end(), [](char c) {
        return isLetterOrDigit(c) || std::string_view("-._~:/?#[]@!$&'()*+,;=%").find(c) != std::string_view::npos;
    });
}

/// A host name with a dot in it, and a port perhaps.
bool isHost(std::string_view text)
{
    return text.find('.') != std::string_view::npos && !text.starts_with('.') && !text.ends_with('.')
        && std::all_of(text.begin(), text.end(), [](char c) {
               return isLetterOrDigit(c) || std::string_view("-._:").find(c) != std::string_view::npos;
           });
}

} // namespace

std::span<const DiagnosticInfo> authorityCodes()
{
    return codes;
}

void checkAuthority(CheckContext &context, const Authority &authority)
{
    if (authority.url.empty())
        return; // the grammar's
    std::string_view rest = authority.url;
    const std::size_t scheme = rest.find("://");
    if (scheme != std::string_view::npos)
        rest.remove_prefix(scheme + 3);
    const std::string_view host = rest.substr(0, rest.find_first_of("/?#"));
    if (!isHost(host) || !isUrlText(rest.substr(host.size())))
        context.add(Code::AuthorityNotUrl, authority.urlNode, authority.node, {shownText(authority.url)});
    else if (!authority.url.starts_with("https://"))
        context.add(Code::AuthorityNotHttps, authority.urlNode, authority.node, {shownText(authority.url)});
}

} // namespace skr
