// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>
#include <initializer_list>
#include <span>
#include <string>
#include <string_view>

namespace skr {

/// Gives a sentence of the core in another language; the sentence itself if it has none. Called from any thread.
using MessageCatalog = std::function<std::string(std::string_view)>;

/// What message() asks, in the whole process; to be set while nothing else runs. Without one, sentences stay English.
void setMessageCatalog(MessageCatalog replacement);

/// A sentence, or a part of one, that people read, in their language, with `%1` to `%9` replaced by the arguments. It
/// is as whole as can be: other languages put the words in another order. `installer/translations` finds the literals
/// in calls of this function, of phrases() and of translatable(), and those in the tables that it names.
std::string message(std::string_view sentence, std::initializer_list<std::string> arguments = {});

/// A title of a table for the middle of a sentence: English begins it in lower case there, other languages as it is.
std::string messageInside(std::string_view title);

/// Marks a literal that goes into message() elsewhere.
constexpr std::string_view translatable(std::string_view literal)
{
    return literal;
}

/// The text with `%1` to `%9` replaced, in one pass: an argument may hold such a mark itself.
std::string inserted(std::string_view text, std::span<const std::string> arguments);

} // namespace skr
