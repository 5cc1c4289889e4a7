// SPDX-License-Identifier: Apache-2.0
#include "core/token/timewords.h"

#include "core/text/message.h"

#include <array>
#include <charconv>
#include <chrono>
#include <cstdio>

namespace skr {

namespace {

constexpr std::int64_t secondsOfDay = 86400;

/// The number that `size` digits at `at` make.
std::optional<int> numberAt(std::string_view text, std::size_t at, std::size_t size)
{
    if (at + size > text.size())
        return std::nullopt;
    int value = 0;
    const char *end = text.data() + at + size;
    const auto [stop, error] = std::from_chars(text.data() + at, end, value);
    if (error != std::errc() || stop != end || value < 0 || text[at] == '-')
        return std::nullopt;
    return value;
}

/// Seconds by which a local time with this suffix is ahead of UTC: `Z`, `+02:00`.
std::optional<std::int64_t> offsetSeconds(std::string_view suffix)
{
    if (suffix == "Z" || suffix == "z")
        return 0;
    const auto hours = numberAt(suffix, 1, 2);
    const auto minutes = numberAt(suffix, 4, 2);
    if (suffix.size() != 6 || !hours || !minutes || suffix[3] != ':' || *hours > 23 || *minutes > 59
        || (suffix[0] != '+' && suffix[0] != '-'))
        return std::nullopt;
    const std::int64_t seconds = (std::int64_t{*hours} * 60 + *minutes) * 60;
    return suffix[0] == '-' ? -seconds : seconds;
}

} // namespace

std::string durationWords(std::int64_t seconds)
{
    struct Unit {
        std::uint64_t seconds;
        std::string_view one;
        std::string_view many;
    };
    constexpr std::array<Unit, 5> units = {{{31536000, translatable("%1 year"), translatable("%1 years")},
                                            {86400, translatable("%1 day"), translatable("%1 days")},
                                            {3600, translatable("%1 hour"), translatable("%1 hours")},
                                            {60, translatable("%1 minute"), translatable("%1 minutes")},
                                            {1, translatable("%1 second"), translatable("%1 seconds")}}};
    const std::uint64_t length =
        seconds < 0 ? ~static_cast<std::uint64_t>(seconds) + 1 : static_cast<std::uint64_t>(seconds);
    std::string words = message("%1 seconds", {"0"});
    for (const Unit &unit : units) {
        const std::uint64_t count = length / unit.seconds;
        if (count < 2 && unit.seconds > 1)
            continue;
        words = message(count == 1 ? unit.one : unit.many, {std::to_string(count)});
        break;
    }
    return words;
}

std::string distanceWords(std::int64_t time, std::int64_t now)
{
    constexpr std::int64_t longest = 365 * secondsOfDay;
    const std::int64_t distance = time - now; // times of tokens are less than 2^53
    return distance > longest || distance < -longest ? std::string() : durationWords(distance);
}

std::string timeWords(std::int64_t seconds)
{
    constexpr std::int64_t lastSecond = 253402300799; // 9999-12-31T23:59:59Z
    if (seconds < 0 || seconds > lastSecond)
        return std::to_string(seconds);
    const std::chrono::year_month_day date(std::chrono::sys_days(std::chrono::days(seconds / secondsOfDay)));
    const int minutes = static_cast<int>(seconds % secondsOfDay / 60);
    std::array<char, 64> text;
    std::snprintf(text.data(), text.size(), "%04d-%02u-%02u %02d:%02d UTC", static_cast<int>(date.year()),
                  static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day()), minutes / 60, minutes % 60);
    return text.data();
}

std::optional<std::int64_t> timeFromRfc3339(std::string_view text)
{
    const auto year = numberAt(text, 0, 4);
    const auto month = numberAt(text, 5, 2);
    const auto day = numberAt(text, 8, 2);
    const auto hour = numberAt(text, 11, 2);
    const auto minute = numberAt(text, 14, 2);
    const auto second = numberAt(text, 17, 2);
    if (!year || !month || !day || !hour || !minute || !second || text[4] != '-' || text[7] != '-'
        || (text[10] != 'T' && text[10] != 't' && text[10] != ' ') || text[13] != ':' || text[16] != ':')
        return std::nullopt;
    std::string_view suffix = text.substr(19);
    if (suffix.starts_with('.')) {
        const std::size_t end = suffix.find_first_not_of("0123456789", 1);
        if (end == 1 || end == std::string_view::npos)
            return std::nullopt;
        suffix.remove_prefix(end);
    }
    const auto offset = offsetSeconds(suffix);
    const std::chrono::year_month_day date(std::chrono::year(*year), std::chrono::month(static_cast<unsigned>(*month)),
                                           std::chrono::day(static_cast<unsigned>(*day)));
    if (!offset || !date.ok() || *hour > 23 || *minute > 59 || *second > 60)
        return std::nullopt;
    const std::int64_t days = std::chrono::sys_days(date).time_since_epoch().count();
    return days * secondsOfDay + (std::int64_t{*hour} * 60 + *minute) * 60 + *second - *offset;
}

} // namespace skr
