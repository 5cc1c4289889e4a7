// SPDX-License-Identifier: Apache-2.0
#include "ui/text/linecolumn.h"

#include <QRegularExpression>

namespace skr {

std::optional<LineColumn> lineColumn(const QString &text)
{
    static const QRegularExpression form(QStringLiteral(R"(^\s*(\d{1,9})\s*(?:[:,]\s*(\d{1,9}))?\s*$)"));
    const QRegularExpressionMatch match = form.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const LineColumn place{match.captured(1).toUInt(), match.captured(2).isEmpty() ? 1 : match.captured(2).toUInt()};
    return place.line > 0 && place.column > 0 ? std::optional(place) : std::nullopt;
}

std::optional<std::size_t> offsetOf(std::string_view text, LineColumn place)
{
    const LineIndex lines(text);
    if (place.line == 0 || place.line > lines.lineCount())
        return std::nullopt;
    const std::string_view line = lines.line(place.line);
    const auto start = static_cast<std::size_t>(line.data() - text.data());
    std::size_t column = 1;
    for (std::size_t i = 0; i < line.size(); ++i) {
        const bool continues = (static_cast<unsigned char>(line[i]) & 0xC0U) == 0x80U;
        if (!continues && column++ == place.column)
            return start + i;
    }
    return start + line.size();
}

} // namespace skr
