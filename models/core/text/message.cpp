// SPDX-License-Identifier: Apache-2.0
#include "core/text/message.h"

#include <utility>

namespace skr {

namespace {

MessageCatalog &catalog()
{
    static MessageCatalog catalog;
    return catalog;
}

} // namespace

void setMessageCatalog(MessageCatalog replacement)
{
    catalog() = std::move(replacement);
}

std::string message(std::string_view sentence, std::initializer_list<std::string> arguments)
{
    const std::string text = catalog() && !sentence.empty() ? catalog()(sentence) : std::string(sentence);
    return arguments.size() == 0 ? text : inserted(text, {arguments.begin(), arguments.size()});
}

std::string messageInside(std::string_view title)
{
    std::string text = message(title);
    if (!text.empty() && text == title && text.front() >= 'A' && text.front() <= 'Z')
        text.front() = static_cast<char>(text.front() - 'A' + 'a');
    return text;
}

std::string inserted(std::string_view text, std::span<const std::string> arguments)
{
    std::string result;
    for (std::size_t at = text.find('%'); at != std::string_view::npos; at = text.find('%')) {
        const std::size_t number = at + 1 < text.size() ? static_cast<std::size_t>(text[at + 1] - '0') : 0;
        const bool isMark = number >= 1 && number <= arguments.size();
        result.append(text.substr(0, isMark ? at : at + 1)).append(isMark ? arguments[number - 1] : std::string());
        text.remove_prefix(isMark ? at + 2 : at + 1);
    }
    return result.append(text);
}

} // namespace skr
