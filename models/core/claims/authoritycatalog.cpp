// SPDX-License-Identifier: Apache-2.0
#include "core/claims/authoritycatalog.h"

#include "core/claims/catalogreader.h"
#include "core/claims/wordsearch.h"
#include "core/text/utf8.h"
#include "resources/resources.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cassert>
#include <utility>

namespace skr {

namespace {

std::string_view withoutSlash(std::string_view url)
{
    return url.ends_with('/') ? url.substr(0, url.size() - 1) : url;
}

AttestationEndpoint readEndpoint(const nlohmann::json &object, std::size_t index, std::string &error)
{
    CatalogReader reader(object, "endpoints[" + std::to_string(index) + "]", error);
    AttestationEndpoint endpoint;
    endpoint.region = reader.text("region");
    endpoint.code = reader.text("code");
    endpoint.cloud = reader.text("cloud");
    if (endpoint.cloud != "public" && endpoint.cloud != "usgov")
        reader.fail("cloud", "unknown name `" + endpoint.cloud + "`");
    endpoint.url = reader.text("url");
    if (!endpoint.url.starts_with("https://") || endpoint.url.ends_with('/'))
        reader.fail("url", "not `https://…` without a slash at the end");
    reader.finish();
    return endpoint;
}

Rank rankOfWord(const AttestationEndpoint &endpoint, std::string_view word)
{
    word = withoutSlash(word);
    if (endpoint.region == word || endpoint.code == word || endpoint.url == word)
        return 0;
    if (endpoint.region.starts_with(word) || endpoint.code.starts_with(word))
        return 1;
    const bool inside = endpoint.region.find(word) != std::string::npos || endpoint.url.find(word) != std::string::npos;
    return inside ? Rank(2) : std::nullopt;
}

} // namespace

std::shared_ptr<const AuthorityCatalog> AuthorityCatalog::builtIn()
{
    static const std::shared_ptr<const AuthorityCatalog> catalog = [] {
        auto read = fromJson(resource("authorities.json"), nullptr);
        assert(read && "authorities.json is not a catalog");
        return std::make_shared<const AuthorityCatalog>(std::move(read).value_or(AuthorityCatalog()));
    }();
    return catalog;
}

std::optional<AuthorityCatalog> AuthorityCatalog::fromJson(std::string_view json, std::string *error)
{
    std::string problem;
    AuthorityCatalog catalog;
    const auto list = readCatalogList(json, "endpoints", problem);
    for (std::size_t i = 0; list && i < list->size() && problem.empty(); ++i) {
        AttestationEndpoint endpoint = readEndpoint((*list)[i], i, problem);
        const bool twice = std::any_of(catalog.m_endpoints.begin(), catalog.m_endpoints.end(),
                                       [&](const auto &other) { return other.region == endpoint.region; });
        if (twice && problem.empty())
            problem = "endpoints[" + std::to_string(i) + "]: `region`: `" + endpoint.region + "` occurs twice";
        catalog.m_byUrl.emplace(lowerAscii(endpoint.url), catalog.m_endpoints.size());
        catalog.m_endpoints.push_back(std::move(endpoint));
    }
    if (error != nullptr)
        *error = problem;
    if (!problem.empty())
        return std::nullopt;
    return catalog;
}

const AttestationEndpoint *AuthorityCatalog::find(std::string_view url) const
{
    const auto at = m_byUrl.find(lowerAscii(withoutSlash(url)));
    return at == m_byUrl.end() ? nullptr : &m_endpoints[at->second];
}

std::vector<const AttestationEndpoint *> AuthorityCatalog::search(std::string_view text) const
{
    const std::vector<std::string> words = searchWords(text);
    std::string joined; // regions are often written in words: `West Europe`
    for (const std::string &word : words)
        joined += word;
    std::vector<std::pair<std::size_t, const AttestationEndpoint *>> found;
    for (const AttestationEndpoint &endpoint : m_endpoints) {
        const auto rankOf = [&](std::string_view word) { return rankOfWord(endpoint, word); };
        if (const Rank rank = endpoint.region == joined ? Rank(0) : rankOfAll(words, rankOf))
            found.emplace_back(*rank, &endpoint);
    }
    std::stable_sort(found.begin(), found.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    std::vector<const AttestationEndpoint *> result;
    result.reserve(found.size());
    for (const auto &[rank, endpoint] : found)
        result.push_back(endpoint);
    return result;
}

} // namespace skr
