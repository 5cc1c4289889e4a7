// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/jsonoutput.h"

#include "core/token/tokenrecognition.h"

#include <cstdint>
#include <optional>
#include <string>

namespace skr {

/// What becomes of a file with several tokens.
enum class Several : std::uint8_t { TheFirst, AreAnError };

/// Reads a token, in whatever shape it is, from a file, or from standard input for `-`. Nothing where it cannot, with a
/// message on standard error.
std::optional<RecognisedToken> readToken(const std::string &path, Several several = Several::TheFirst);

/// Lines that say in what the token was found and what is to be known of it; none for a plain one.
std::string tokenNotesText(const RecognisedToken &token);

/// Adds the same to the object of a token, with the checks of the service at a time in seconds since 1970; the shape is
/// documented in app/README.md.
void addTokenNotes(OrderedJson &json, const RecognisedToken &token, std::int64_t now);

} // namespace skr
