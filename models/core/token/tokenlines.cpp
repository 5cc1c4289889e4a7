// SPDX-License-Identifier: Apache-2.0
#include "core/token/tokenlines.h"

#include "core/text/ascii.h"
#include "core/token/attestationtoken.h"

#include <algorithm>

namespace skr {

bool isWholeToken(std::string_view line)
{
    static constexpr std::string_view characters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.=";
    line = trimmed(line);
    if (line.size() > 2 && line.starts_with('"') && line.ends_with('"'))
        line = line.substr(1, line.size() - 2);
    const bool object = line.starts_with('{') && line.ends_with('}');
    const bool compact = line.starts_with("ey") && line.find_first_not_of(characters) == std::string_view::npos;
    return (object || compact) && AttestationToken::parse(line, nullptr) != nullptr;
}

bool hasTokenPerLine(std::string_view beginning)
{
    constexpr int tried = 8;
    if (beginning.starts_with("\xEF\xBB\xBF"))
        beginning.remove_prefix(3);
    beginning = trimmed(beginning);
    if (beginning.starts_with('['))
        return false;
    int whole = 0;
    int lines = 0;
    while (!beginning.empty() && lines < tried) {
        const std::size_t end = std::min(beginning.find('\n'), beginning.size());
        const std::string_view line = trimmed(beginning.substr(0, end));
        beginning.remove_prefix(std::min(end + 1, beginning.size()));
        if (line.empty())
            continue;
        ++lines;
        whole += isWholeToken(line) ? 1 : 0;
    }
    return lines > 1 && whole > 0 && 2 * whole >= lines;
}

} // namespace skr
