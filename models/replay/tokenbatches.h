// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/replay/replaycounter.h"

#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace skr {

/// Some whole lines of a file, or a whole file that is one document.
struct TokenBatch {
    std::uint64_t sequence = 0; ///< in the order of the input, from 0
    ReplayPlace first; ///< of its first line
    bool isDocument = false; ///< not a token on each line
    std::string memory;
    std::size_t size = 0; ///< of the text in the memory

    std::string_view text() const { return std::string_view(memory).substr(0, size); }
};

/// A file that could not be read, or not to its end.
struct UnreadFile {
    std::uint32_t file = 0;
    std::string problem; ///< why, and what to do; lower case, no full stop
};

/// Reads files in batches of about batchSize bytes, without ever holding more than one batch and what documents are
/// allowed. A line longer than maximumLineSize is cut to a byte more, so that it is known as such.
class TokenBatches
{
public:
    static constexpr std::size_t batchSize = std::size_t{256} * 1024;

    /// `linesOnly` takes no file for a document, and hands on lines as soon as they are there.
    TokenBatches(std::vector<std::string> files, bool linesOnly);

    /// Takes every batch; false to stop.
    using Use = std::function<bool(TokenBatch &&)>;
    /// Gives the memory of a batch that is done with: fresh memory costs more than deciding what is in it.
    using Spare = std::function<std::string()>;

    /// Hands every batch to `use`.
    void forEach(const Use &use, const Spare &spare);

    const std::vector<std::string> &files() const { return m_files; }
    const std::vector<UnreadFile> &unreadFiles() const { return m_unread; }

private:
    class File;

    std::vector<std::string> m_files;
    bool m_linesOnly;
    std::vector<UnreadFile> m_unread;
};

} // namespace skr
