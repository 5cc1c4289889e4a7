// SPDX-License-Identifier: Apache-2.0
#include "ui/text/textlimits.h"

namespace skr {

TextFit textFit(std::string_view text)
{
    if (text.size() > maximumShownText)
        return TextFit::TooLarge;
    while (text.size() > maximumShownLine) {
        const std::size_t lineEnd = text.substr(0, maximumShownLine + 1).find_last_of("\r\n");
        if (lineEnd == std::string_view::npos)
            return TextFit::LineTooLong;
        text.remove_prefix(lineEnd + 1);
    }
    return TextFit::Fits;
}

} // namespace skr
