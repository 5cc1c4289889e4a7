// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/help/helpbook.h"
#include "qt/text.h"

#include <algorithm>

/// True if the page is there, and the heading, or none is asked for.
inline bool hasHeading(std::string_view page, const QString &anchor)
{
    const auto found = skr::helpPage(page);
    if (!found)
        return false;
    if (anchor.isEmpty())
        return true;
    const std::vector<skr::HelpSection> sections = skr::helpSections(found->text);
    return std::any_of(sections.begin(), sections.end(), [&anchor](const skr::HelpSection &section) {
        return skr::toQString(skr::headingAnchor(section.heading)) == anchor;
    });
}
