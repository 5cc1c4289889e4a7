// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstddef>
#include <memory>
#include <string>

namespace skr {

/// Bytes of a file, or of standard input for `-`, as they come; gzip (RFC 1952, also several members) is unpacked on
/// the way, told by its first bytes. Memory does not grow with the file.
class TokenStream
{
public:
    explicit TokenStream(const std::string &path);
    ~TokenStream();
    TokenStream(const TokenStream &) = delete;
    TokenStream &operator=(const TokenStream &) = delete;

    /// Reads up to `size` bytes to `to`, as many as are there. Returns how many; 0 at the end of the file and where it
    /// cannot be read on.
    std::size_t read(char *to, std::size_t size);

    /// Why the file could not be opened or read to its end, and what to do; empty if all is well.
    const std::string &error() const { return m_error; }
    /// Bytes come as somebody writes them, not from a file.
    bool isInteractive() const { return m_isInteractive; }

private:
    struct Inflater;

    std::size_t readFile(char *to, std::size_t size);
    bool fill();
    std::size_t inflate(char *to, std::size_t size);

    int m_descriptor = -1;
    bool m_isInteractive = false;
    std::string m_error;
    std::array<char, 65536> m_buffer; ///< the beginning of a file, and what is packed
    std::size_t m_begin = 0;
    std::size_t m_end = 0;
    bool m_started = false;
    bool m_atEnd = false;
    std::unique_ptr<Inflater> m_inflater; ///< of a gzip file
};

} // namespace skr
