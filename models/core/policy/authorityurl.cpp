// SPDX-License-Identifier: Apache-2.0
#include "core/policy/authorityurl.h"

#include "core/claims/editdistance.h"
#include "core/text/ascii.h"
#include "core/text/utf8.h"

#include <algorithm>
#include <optional>

namespace skr {

namespace {

constexpr std::size_t longestUrl = 4000; ///< longer texts are no slip of an endpoint
constexpr std::string_view publicDomain = ".attest.azure.net";
constexpr std::string_view testDomain = ".test.attest.azure.net";

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

std::string_view behindScheme(std::string_view url)
{
    const std::size_t scheme = url.find("://");
    return scheme == std::string_view::npos ? url : url.substr(scheme + 3);
}

bool isAttestationHost(std::string_view host)
{
    return host.ends_with(publicDomain) || host.ends_with(".attest.azure.us") || host.ends_with(".attest.azure.cn");
}

std::string percentDecoded(std::string_view text)
{
    std::string result;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const int high = text[i] == '%' && i + 2 < text.size() ? hexDigitValue(text[i + 1]) : -1;
        const int low = high >= 0 ? hexDigitValue(text[i + 2]) : -1;
        result += low >= 0 ? static_cast<char>(high * 16 + low) : text[i];
        i += low >= 0 ? 2 : 0;
    }
    return result;
}

/// The address that a link rewriter of a mail program hides in its own, or nothing.
std::optional<std::string> rewrittenTarget(std::string_view url)
{
    const std::string_view host = hostOf(url);
    if (!host.ends_with("safelinks.protection.outlook.com") && !host.ends_with("urldefense.com")
        && !host.ends_with("urldefense.proofpoint.com"))
        return std::nullopt;
    for (const std::string_view mark : {"?url=", "&url=", "?u=", "&u=", "/v3/__"}) {
        const std::size_t at = url.find(mark);
        if (at == std::string_view::npos)
            continue;
        const std::string_view rest = url.substr(at + mark.size());
        return percentDecoded(rest.substr(0, mark == "/v3/__" ? rest.find("__;") : rest.find('&')));
    }
    return std::nullopt;
}

/// What stands in the brackets of `[text](address)` or `<https://…>`, or nothing.
std::optional<std::string> bracketed(std::string_view text)
{
    const std::size_t link = text.find("](");
    if (text.starts_with('[') && link != std::string_view::npos && text.ends_with(')'))
        return std::string(text.substr(link + 2, text.size() - link - 3));
    if (text.starts_with('<') && text.ends_with('>') && text.find("://") != std::string_view::npos)
        return std::string(text.substr(1, text.size() - 2));
    return std::nullopt;
}

bool isHttpsAddress(std::string_view url)
{
    return url.starts_with("https://") && isWebAddress(url);
}

/// Unwraps an address that may be wrapped more than once, as a link of a mail program in Markdown.
std::optional<std::string> unwrapped(std::string_view url)
{
    std::string text(url);
    for (int depth = 0; depth < 3; ++depth) {
        std::optional<std::string> inner = bracketed(text);
        if (!inner)
            inner = rewrittenTarget(text);
        if (!inner)
            break;
        text = *inner;
    }
    return text != url && isHttpsAddress(text) ? std::optional(text) : std::nullopt;
}

/// `shared<code>.<code>` of a host, where the two codes may differ.
struct SharedHost {
    std::string name;
    std::string code;
};

std::optional<SharedHost> sharedHost(std::string_view host)
{
    constexpr std::string_view prefix = "shared";
    if (!host.starts_with(prefix) || !host.ends_with(publicDomain))
        return std::nullopt;
    const std::string_view labels = host.substr(0, host.size() - publicDomain.size());
    const std::size_t dot = labels.find('.');
    if (dot == std::string_view::npos || labels.find('.', dot + 1) != std::string_view::npos)
        return std::nullopt;
    return SharedHost{std::string(labels.substr(prefix.size(), dot - prefix.size())),
                      std::string(labels.substr(dot + 1))};
}

/// The URLs of the endpoints with one of these codes, in that order.
std::vector<std::string> endpointsWith(const SharedHost &host, const AuthorityCatalog &catalog)
{
    std::vector<std::string> urls;
    for (const std::string &code : {host.name, host.code}) {
        for (const AttestationEndpoint &endpoint : catalog.endpoints()) {
            if (endpoint.code == code && endpoint.cloud == "public")
                urls.push_back(endpoint.url);
        }
    }
    return urls;
}

/// The label before the domain.
std::string_view regionOf(std::string_view host)
{
    const std::string_view labels = host.substr(0, host.size() - publicDomain.size());
    const std::size_t dot = labels.rfind('.');
    return dot == std::string_view::npos ? std::string_view() : labels.substr(dot + 1);
}

/// The endpoint that the text holds, or is a slip of.
std::vector<std::string> nearestEndpoint(std::string_view url, const AuthorityCatalog &catalog)
{
    constexpr std::size_t slips = 2;
    const std::string lower = lowerAscii(withoutSlash(url));
    const std::string_view host = hostOf(lower);
    // An instance of one's own in a known region can only be a slip of the shared one there.
    const std::string_view region = host.ends_with(publicDomain) ? regionOf(host) : std::string_view();
    const auto isThere = [&](const AttestationEndpoint &endpoint) { return endpoint.code == region; };
    const bool regionIsKnown = std::any_of(catalog.endpoints().begin(), catalog.endpoints().end(), isThere);
    const AttestationEndpoint *found = nullptr;
    std::size_t least = slips + 1;
    for (const AttestationEndpoint &endpoint : catalog.endpoints()) {
        if (regionIsKnown && !isThere(endpoint))
            continue;
        const std::string_view its = hostOf(endpoint.url);
        const std::size_t at = lower.find(its);
        const bool inside = at != std::string::npos && (at == 0 || !isLetterOrDigit(lower[at - 1]))
            && (at + its.size() == lower.size() || !isLetterOrDigit(lower[at + its.size()]));
        const std::size_t distance = inside ? 0 : editDistance(host, its, slips);
        if (distance < least) {
            least = distance;
            found = &endpoint;
        }
    }
    return found ? std::vector<std::string>{found->url} : std::vector<std::string>();
}

/// Of an address whose host is one of Azure Attestation.
AuthorityFinding findingOfInstance(std::string_view url, const AuthorityCatalog &catalog)
{
    const std::string host = lowerAscii(hostOf(url));
    if (host.ends_with(testDomain)) {
        const std::string production =
            "https://" + host.substr(0, host.size() - testDomain.size()) + std::string(publicDomain);
        const bool known = catalog.find(production) != nullptr;
        return {AuthorityMistake::TestRing, known ? std::vector{production} : std::vector<std::string>()};
    }
    if (const auto shared = sharedHost(host); shared && shared->name != shared->code) {
        std::vector<std::string> meant = endpointsWith(*shared, catalog);
        if (!meant.empty())
            return {AuthorityMistake::Region, std::move(meant)};
    }
    if (pathOf(url).size() > 1) {
        std::string bare(url.substr(0, url.size() - pathOf(url).size()));
        return {AuthorityMistake::Path, {std::move(bare)}};
    }
    return {};
}

} // namespace

std::string_view withoutSlash(std::string_view url)
{
    return url.ends_with('/') ? url.substr(0, url.size() - 1) : url;
}

std::string_view hostOf(std::string_view url)
{
    const std::string_view rest = behindScheme(url);
    return rest.substr(0, rest.find_first_of("/?#"));
}

std::string_view pathOf(std::string_view url)
{
    return behindScheme(url).substr(hostOf(url).size());
}

bool isWebAddress(std::string_view url)
{
    const std::size_t scheme = url.find("://");
    const bool isScheme =
        scheme == std::string_view::npos || std::all_of(url.data(), url.data() + scheme, isLetterOrDigit);
    return isScheme && isHost(hostOf(url)) && isUrlText(pathOf(url));
}

bool isBracketedAddress(std::string_view text)
{
    const std::optional<std::string> inner = bracketed(text);
    return inner && isHttpsAddress(*inner);
}

namespace {

/// An address may stand among blanks and stray characters.
AuthorityFinding findingOfNoUrl(std::string_view text)
{
    const std::size_t begin = text.find_first_not_of(" \t\r\n");
    const std::size_t end = text.find_last_not_of(" \t\r\n|,;\"'");
    if (begin == std::string_view::npos || end == std::string_view::npos || begin > end)
        return {AuthorityMistake::NotUrl, {}};
    const std::string_view trimmed = text.substr(begin, end + 1 - begin);
    if (trimmed.size() == text.size() || !isHttpsAddress(trimmed))
        return {AuthorityMistake::NotUrl, {}};
    return {AuthorityMistake::NotUrl, {std::string(trimmed)}};
}

} // namespace

AuthorityFinding authorityFinding(std::string_view url, const AuthorityCatalog &catalog, bool compare)
{
    const bool https = url.starts_with("https://");
    if (https && catalog.find(url) != nullptr)
        return {};
    const bool isUrl = isWebAddress(url);
    const bool isShort = url.size() <= longestUrl;
    if (isShort) {
        if (auto inner = unwrapped(url))
            return {AuthorityMistake::Wrapped, {std::move(*inner)}};
    }
    if (isUrl && isAttestationHost(lowerAscii(hostOf(url)))) {
        if (AuthorityFinding finding = findingOfInstance(url, catalog); finding.mistake != AuthorityMistake::None)
            return finding;
    }
    if (isUrl && !https && catalog.find("https://" + std::string(hostOf(url))) != nullptr)
        return {AuthorityMistake::NotHttps, {}};
    // A region that opened after the catalog was made has two codes that are the same.
    const auto shared = isUrl ? sharedHost(lowerAscii(hostOf(url))) : std::nullopt;
    if (isShort && compare && (!shared || shared->name != shared->code)) {
        std::vector<std::string> meant = nearestEndpoint(url, catalog);
        if (!meant.empty())
            return {AuthorityMistake::NearlyKnown, std::move(meant)};
    }
    if (!isUrl)
        return findingOfNoUrl(url);
    return {https ? AuthorityMistake::None : AuthorityMistake::NotHttps, {}};
}

} // namespace skr
