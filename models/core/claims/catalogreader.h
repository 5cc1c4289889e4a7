// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <nlohmann/json_fwd.hpp>

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace skr {

/// The list `{"<name>": […]}` that a catalog file consists of; on failure nothing and what is wrong in `error`.
std::optional<nlohmann::json> readCatalogList(std::string_view text, const std::string &name, std::string &error);

/// Offset of the first character that nobody sees: a control character, or one that changes the direction of writing;
/// npos if there is none.
std::size_t firstHiddenCharacter(std::string_view utf8);

/// Reads the members of one object of a catalog file. The first thing that is wrong goes to `error`, with its place;
/// what is read after that does not matter.
class CatalogReader
{
public:
    /// The object and `error` must outlive the reader.
    CatalogReader(const nlohmann::json &object, std::string place, std::string &error);

    /// Text that must be there and not be empty.
    std::string text(const char *key);
    std::string optionalText(const char *key);
    /// False if it is not there.
    bool flag(const char *key);
    /// 0 if it is not there.
    std::size_t count(const char *key);
    /// The member of any kind, or null.
    const nlohmann::json *member(const char *key);
    /// The elements of a list, none if it is not there.
    std::vector<const nlohmann::json *> list(const char *key);

    void fail(const std::string &key, const std::string &what);
    /// Fails if the object has a member that nobody asked for, such as a misspelt one.
    void finish();
    bool failed() const { return !m_error.empty(); }
    const std::string &place() const { return m_place; }

private:
    const nlohmann::json &m_object;
    std::string m_place;
    std::string &m_error;
    std::vector<std::string_view> m_known;
};

} // namespace skr
