// SPDX-License-Identifier: Apache-2.0
#include "core/claims/catalogreader.h"

#include "core/text/message.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>

namespace skr {

std::optional<nlohmann::json> readCatalogList(std::string_view text, const std::string &name, std::string &error)
{
    nlohmann::json root;
    bool tooDeep = false;
    const auto isShallow = [&tooDeep](int depth, nlohmann::json::parse_event_t, const nlohmann::json &) {
        constexpr int deepest = 16; // copying and deleting values is recursive
        tooDeep = tooDeep || depth > deepest;
        return depth <= deepest;
    };
    try {
        root = nlohmann::json::parse(text, isShallow);
    } catch (const nlohmann::json::parse_error &exception) {
        const std::string_view what = exception.what(); // "[json.exception.parse_error.101] parse error at line …"
        const std::size_t bracket = what.find("] ");
        error = what.substr(bracket == std::string_view::npos ? 0 : bracket + 2);
        return std::nullopt;
    }
    if (tooDeep) {
        error = message("the file: nested deeper than any catalog is");
        return std::nullopt;
    }
    CatalogReader reader(root, message("the file"), error);
    const nlohmann::json *list = reader.member(name.c_str());
    reader.finish();
    if (!reader.failed() && (list == nullptr || !list->is_array()))
        reader.fail(name, message("not a list"));
    if (reader.failed())
        return std::nullopt;
    return *list;
}

std::size_t firstHiddenCharacter(std::string_view utf8)
{
    // Spelt in bytes: U+200E, U+200F, and U+2028 to U+202E.
    constexpr std::string_view start = "\xE2\x80";
    constexpr std::string_view directions = "\x8E\x8F\xA8\xA9\xAA\xAB\xAC\xAD\xAE";
    for (std::size_t i = 0; i < utf8.size(); ++i) {
        const auto byte = static_cast<unsigned char>(utf8[i]);
        const std::string_view rest = utf8.substr(i);
        const bool isControl = byte < 0x20 || byte == 0x7F
            || (byte == 0xC2 && rest.size() > 1 && static_cast<unsigned char>(rest[1]) < 0xA0);
        const bool isIsolate = rest.starts_with("\xE2\x81") && rest.size() > 2
            && static_cast<unsigned char>(rest[2]) >= 0xA6 && static_cast<unsigned char>(rest[2]) <= 0xA9;
        const bool turns =
            rest.starts_with(start) && rest.size() > 2 && directions.find(rest[2]) != std::string_view::npos;
        if (isControl || isIsolate || turns)
            return i;
    }
    return std::string_view::npos;
}

CatalogReader::CatalogReader(const nlohmann::json &object, std::string place, std::string &error)
    : m_object(object)
    , m_place(std::move(place))
    , m_error(error)
{
    if (!object.is_object() && !failed())
        m_error = message("%1: not an object", {m_place});
}

std::string CatalogReader::text(const char *key)
{
    std::string result = optionalText(key);
    if (result.empty())
        fail(key, message("text is missing"));
    return result;
}

std::string CatalogReader::optionalText(const char *key)
{
    const nlohmann::json *value = member(key);
    if (value == nullptr)
        return {};
    if (!value->is_string()) {
        fail(key, message("not text"));
        return {};
    }
    auto result = value->get<std::string>();
    if (firstHiddenCharacter(result) != std::string_view::npos)
        fail(key, message("holds a character that nobody sees, such as a line end"));
    return result;
}

bool CatalogReader::flag(const char *key)
{
    const nlohmann::json *value = member(key);
    if (value != nullptr && !value->is_boolean())
        fail(key, message("neither true nor false"));
    return value != nullptr && value->is_boolean() && value->get<bool>();
}

std::size_t CatalogReader::count(const char *key)
{
    const nlohmann::json *value = member(key);
    if (value != nullptr && !value->is_number_unsigned())
        fail(key, message("not a count"));
    return value != nullptr && value->is_number_unsigned() ? value->get<std::size_t>() : 0;
}

const nlohmann::json *CatalogReader::member(const char *key)
{
    m_known.emplace_back(key);
    if (!m_object.is_object())
        return nullptr;
    const auto it = m_object.find(key);
    return it == m_object.end() ? nullptr : &*it;
}

std::vector<const nlohmann::json *> CatalogReader::list(const char *key)
{
    std::vector<const nlohmann::json *> result;
    const nlohmann::json *value = member(key);
    if (value == nullptr)
        return result;
    if (!value->is_array()) {
        fail(key, message("not a list"));
        return result;
    }
    for (const nlohmann::json &element : *value)
        result.push_back(&element);
    return result;
}

void CatalogReader::fail(const std::string &key, const std::string &what)
{
    if (!failed())
        m_error = m_place + ": `" + key + "`: " + what;
}

void CatalogReader::finish()
{
    if (!m_object.is_object())
        return;
    for (const auto &[key, value] : m_object.items()) {
        if (std::find(m_known.begin(), m_known.end(), key) == m_known.end())
            fail(key, message("unknown member"));
    }
}

} // namespace skr
