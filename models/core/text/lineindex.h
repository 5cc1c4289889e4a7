// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

namespace skr {

/// A place as people count it: both from 1; columns count Unicode characters, not bytes.
struct LineColumn {
    std::size_t line = 1;
    std::size_t column = 1;

    bool operator==(const LineColumn &) const = default;
};

/// Turns byte offsets into lines and columns. Lines end at LF, CR LF or a lone CR.
/// Refers to the text, which must outlive it.
class LineIndex
{
public:
    explicit LineIndex(std::string_view text);

    std::size_t lineCount() const { return m_starts.size(); }
    /// Place of `offset`; an offset past the end is taken as the end.
    LineColumn at(std::size_t offset) const;
    /// The text of a line (counted from 1), without its line end.
    std::string_view line(std::size_t number) const;

private:
    static constexpr std::size_t blockSize = 1024;
    std::size_t charactersBefore(std::size_t offset) const;

    std::string_view m_text;
    std::vector<std::size_t> m_starts; ///< of lines
    std::vector<std::size_t> m_charactersBefore; ///< every block of bytes: a whole policy can be one line
};

} // namespace skr
