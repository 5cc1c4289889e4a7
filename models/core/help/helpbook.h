// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace skr {

/// A page of the user guide, or of a diagnostic code. Refers to text that is compiled in.
struct HelpPage {
    std::string_view name; ///< `preview`, or `diagnostics/root-all-of`: its address in links, without `.md`
    std::string_view title; ///< its first line
    std::string_view text; ///< Markdown, UTF-8
};

/// The pages of the guide, in the order of its contents.
const std::vector<HelpPage> &helpPages();
/// The pages of the diagnostic codes, in the order of the codes.
const std::vector<HelpPage> &diagnosticHelpPages();
/// A page of either kind.
std::optional<HelpPage> helpPage(std::string_view name);

/// A part of a page with a heading of its own: from the heading's line to the next one. The first one has the title.
struct HelpSection {
    std::string_view heading;
    std::string_view text; ///< below the heading
};
std::vector<HelpSection> helpSections(std::string_view page);

/// By which a link names a heading: lower case, `-` for blanks, without signs: `what-it-relies-on`.
std::string headingAnchor(std::string_view heading);

/// What a line of Markdown reads as: without marks of lists, tables, emphasis, code, links and pictures.
std::string plainMarkdown(std::string_view line);

} // namespace skr
