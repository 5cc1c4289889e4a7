// SPDX-License-Identifier: Apache-2.0
#include "core/wrapping/textlayer.h"

#include "core/syntax/syntaxtree.h"
#include "core/text/message.h"
#include "core/text/textedit.h"

#include <algorithm>

namespace skr {

Written TextLayer::write(std::string_view outer, std::string_view before, std::string_view after) const
{
    const std::string added = difference(before, after).replacement;
    const auto adds = [&added](std::string_view text) { return added.find(text) != std::string::npos; };
    switch (m_surroundings) {
    case Surroundings::Inert:
        break;
    case Surroundings::Json:
        if (!SyntaxTree::parse(after).isJson())
            return Written::refused(message("the policy is part of a JSON document and is no JSON itself now: mend it "
                                            "first, or save it elsewhere"));
        break;
    case Surroundings::SingleQuotes:
        if (adds("'"))
            return Written::refused(
                message("the policy stands in single quotes of a command, which a ' in it would end: leave "
                        "it out, or save the policy as a file of its own"));
        break;
    case Surroundings::Expanding:
        if (added.find_first_of("$`\\") != std::string::npos)
            return Written::refused(
                message("the shell replaces $, ` and \\ in this here-document: leave them out, or save the "
                        "policy as a file of its own"));
        break;
    case Surroundings::Template:
        if (adds("${") || adds("%{"))
            return Written::refused(
                message("Terraform replaces ${…} and %{…} here: leave them out, or save the policy as a "
                        "file of its own"));
        break;
    }
    return {applied(outer, {m_range, std::string(after)}), {}};
}

std::size_t TextLayer::outerOffset(std::string_view, std::size_t innerOffset) const
{
    return std::min(m_range.begin + innerOffset, m_range.end);
}

std::string TextLayer::indentation(std::string_view outer) const
{
    const std::size_t lineEnd = outer.substr(0, m_range.begin).rfind('\n');
    const std::size_t start = lineEnd == std::string_view::npos ? 0 : lineEnd + 1;
    const std::size_t end = std::min(outer.find_first_not_of(" \t", start), m_range.begin);
    return std::string(outer.substr(start, end - start));
}

} // namespace skr
