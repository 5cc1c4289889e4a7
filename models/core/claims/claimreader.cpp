// SPDX-License-Identifier: Apache-2.0
#include "core/claims/claimreader.h"

#include "core/claims/catalogreader.h"
#include "core/text/message.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>

namespace skr {

namespace {

constexpr std::array claimTypes{ClaimType::String, ClaimType::Integer, ClaimType::Boolean,
                                ClaimType::Object, ClaimType::Array,   ClaimType::Jwk};
constexpr std::array claimFormats{ClaimFormat::Hex,  ClaimFormat::Base64, ClaimFormat::Base64Url,
                                  ClaimFormat::Guid, ClaimFormat::Epoch,  ClaimFormat::Url};
constexpr std::array claimPlaces{ClaimPlace::Platform, ClaimPlace::Guest, ClaimPlace::GuestTee};

/// The enumerator that is spelt so, or the first one and a failure.
template <typename Enumerators>
auto enumerator(const Enumerators &all, const std::string &text, const char *key, CatalogReader &reader)
{
    const auto it = std::find_if(all.begin(), all.end(), [&](auto each) { return spelling(each) == text; });
    if (it == all.end())
        reader.fail(key, message("unknown name `%1`", {text}));
    return it == all.end() ? all.front() : *it;
}

void readFormat(Claim &claim, CatalogReader &reader, std::string &error)
{
    const nlohmann::json *format = reader.member("format");
    if (format == nullptr)
        return;
    CatalogReader details(*format, reader.place() + ": `format`", error);
    claim.format = enumerator(claimFormats, details.text("kind"), "kind", details);
    claim.length = details.count("length");
    details.finish();
    if ((claim.format == ClaimFormat::Epoch ? ClaimType::Integer : ClaimType::String) != claim.type)
        reader.fail("format", message("does not go with the type"));
}

bool fits(const nlohmann::json &value, ClaimType type)
{
    switch (type) {
    case ClaimType::String:
        return value.is_string();
    case ClaimType::Integer:
        return value.is_number_integer();
    case ClaimType::Boolean:
        return value.is_boolean();
    default:
        return false;
    }
}

void readValues(Claim &claim, CatalogReader &reader, std::string &error)
{
    for (const nlohmann::json *element : reader.list("values")) {
        CatalogReader row(*element, reader.place() + ": `values`", error);
        const nlohmann::json *value = row.member("value");
        if (value != nullptr && value->is_string()
            && firstHiddenCharacter(value->get_ref<const std::string &>()) != std::string_view::npos)
            row.fail("value", message("holds a character that nobody sees, such as a line end"));
        if (value == nullptr || !fits(*value, claim.type))
            row.fail("value", message("is missing or not of the claim's type"));
        else
            claim.values.push_back(
                {value->is_string() ? value->get<std::string>() : value->dump(), row.text("meaning")});
        row.finish();
    }
}

void readPlaces(Claim &claim, CatalogReader &reader)
{
    for (const nlohmann::json *element : reader.list("places")) {
        if (!element->is_string())
            reader.fail("places", message("not text"));
        else
            claim.places.push_back(enumerator(claimPlaces, element->get<std::string>(), "places", reader));
    }
    if (claim.places.empty())
        reader.fail("places", message("a claim sits somewhere"));
}

std::string nameOf(const nlohmann::json &object)
{
    const bool named = object.is_object() && object.contains("name") && object["name"].is_string();
    return named ? object["name"].get<std::string>() : std::string();
}

} // namespace

std::string placeOfClaim(std::size_t index, const std::string &name)
{
    const std::string place = "claims[" + std::to_string(index) + "]";
    return name.empty() ? place : place + " " + name.substr(0, ClaimCatalog::longestName);
}

Claim readClaim(const nlohmann::json &object, std::size_t index, std::string &error)
{
    CatalogReader reader(object, placeOfClaim(index, nameOf(object)), error);
    Claim claim;
    claim.name = reader.text("name");
    if (claim.name.starts_with(isolationTeePrefix))
        reader.fail("name", message("is without the prefix, with the place `guestTee`"));
    if (claim.name.size() > ClaimCatalog::longestName)
        reader.fail("name", message("longer than %1 bytes", {std::to_string(ClaimCatalog::longestName)}));
    claim.type = enumerator(claimTypes, reader.text("type"), "type", reader);
    readFormat(claim, reader, error);
    claim.description = reader.text("description");
    readValues(claim, reader, error);
    claim.volatileValue = reader.flag("volatile");
    claim.successor = reader.optionalText("successor");
    claim.deprecated = reader.flag("deprecated");
    if (!claim.successor.empty() && !claim.deprecated)
        reader.fail("successor", message("only a deprecated claim has one"));
    claim.openMembers = reader.flag("open");
    if (claim.openMembers && claim.type != ClaimType::Object)
        reader.fail("open", message("only an object has members"));
    readPlaces(claim, reader);
    claim.family = reader.text("family");
    claim.source = reader.text("source");
    reader.finish();
    return claim;
}

} // namespace skr
