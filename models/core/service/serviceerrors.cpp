// SPDX-License-Identifier: Apache-2.0
#include "core/service/serviceerrors.h"

#include "core/syntax/syntaxtree.h"
#include "core/text/ascii.h"
#include "core/text/utf8.h"

#include "resources/resources.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>

namespace skr {

namespace {

std::vector<ServiceError> readErrors()
{
    const nlohmann::json file = nlohmann::json::parse(resource("service-errors.json"));
    std::vector<ServiceError> errors;
    for (const nlohmann::json &entry : file.at("errors")) {
        ServiceError &error = errors.emplace_back();
        error.id = entry.at("id");
        error.title = entry.at("title");
        error.status = entry.at("status");
        error.texts = entry.at("texts");
        error.happened = entry.at("happened");
        error.remedies = entry.at("try");
        error.source = entry.at("source");
        const std::string certainty = entry.at("certainty");
        for (const Certainty each : {Certainty::Documented, Certainty::Recorded, Certainty::Reported}) {
            if (spelling(each) == certainty)
                error.certainty = each;
        }
    }
    return errors;
}

/// Without escapes of JSON, in lower case, with one blank for all white space in a row.
std::string comparable(std::string_view message)
{
    std::string text;
    for (const char c : lowerAscii(unescaped(message))) {
        if (!isWhitespace(c) && c != '\\')
            text += c;
        else if (!text.empty() && text.back() != ' ')
            text += ' ';
    }
    return text;
}

/// `part` stands in `text`, and not as the beginning of a longer number.
bool holds(std::string_view text, std::string_view part)
{
    for (std::size_t at = text.find(part); at != std::string_view::npos; at = text.find(part, at + 1)) {
        const std::size_t end = at + part.size();
        if (!isDigit(part.back()) || end == text.size() || !isDigit(text[end]))
            return true;
    }
    return false;
}

} // namespace

std::string_view spelling(Certainty certainty)
{
    static constexpr std::array<std::string_view, 3> names = {"documented", "recorded", "reported"};
    return names[static_cast<std::size_t>(certainty)];
}

const std::vector<ServiceError> &serviceErrors()
{
    static const std::vector<ServiceError> errors = readErrors();
    return errors;
}

std::vector<const ServiceError *> serviceErrorsIn(std::string_view message)
{
    const std::string text = comparable(message);
    std::vector<const ServiceError *> found;
    for (const ServiceError &error : serviceErrors()) {
        const auto isThere = [&](const std::string &part) { return holds(text, lowerAscii(part)); };
        if (isThere(error.id) || std::any_of(error.texts.begin(), error.texts.end(), isThere))
            found.push_back(&error);
    }
    return found;
}

} // namespace skr
