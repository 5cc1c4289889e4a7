// SPDX-License-Identifier: Apache-2.0
#include "app/cli/tokenfile.h"

#include "app/cli/streams.h"
#include "app/cli/terminaltext.h"

#include "core/token/preflight.h"

#include <nlohmann/json.hpp>

namespace skr {

namespace {

bool isPlain(TokenCarrier carrier)
{
    return carrier == TokenCarrier::Jwt || carrier == TokenCarrier::Payload;
}

std::string carrierWords(const RecognisedToken &token)
{
    const std::string where = token.member.empty() ? std::string() : ", as its `" + token.member + "`";
    return std::string(description(token.carrier)) + where;
}

} // namespace

std::optional<RecognisedToken> readToken(const std::string &path, Several several)
{
    const std::optional<std::string> text = readFileOrComplain(path);
    if (!text)
        return std::nullopt;
    RecognisedToken token = several == Several::TheFirst ? recognisedToken(*text) : onlyToken(*text);
    if (token.token)
        return token;
    const char *what = several == Several::TheFirst ? "no attestation token: " : "no token that can be verified: ";
    complain(displayName(path), what + printable(token.problem));
    return std::nullopt;
}

std::string tokenNotesText(const RecognisedToken &token)
{
    std::string text = isPlain(token.carrier) ? "" : "note: read from a " + printable(carrierWords(token)) + "\n";
    for (const std::string &note : token.notes)
        text += "note: " + printable(note) + "\n";
    return text;
}

void addTokenNotes(OrderedJson &json, const RecognisedToken &token, std::int64_t now)
{
    json["carrier"] = carrierWords(token);
    json["paths"] = meaningForPaths(token.token->kind());
    json["notes"] = token.notes;
    OrderedJson checks = OrderedJson::array();
    for (const PreflightItem &item : preflight(*token.token, now))
        checks.push_back({{"check", spelling(item.check)}, {"passed", item.passed}, {"explanation", item.words}});
    json["preflight"] = std::move(checks);
}

} // namespace skr
