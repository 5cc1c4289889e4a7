// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace skr {

/// The confidential computing enforcement policy of a container group, whose SHA-256 is the claim
/// `x-ms-sevsnpvm-hostdata`: a rego text, in deployment templates as base64.
struct ContainerPolicy {
    enum class Form : std::uint8_t { Base64, Text };

    /// Largest file that is read, in bytes.
    static constexpr std::size_t maximumSize = std::size_t{4} * 1024 * 1024;

    Form form = Form::Text; ///< of the file
    std::string bytes; ///< what the hash is made of: the decoded text, or the file as it is, line ends included
    bool hasPackage = false; ///< declares a package, as every rego policy does
};

/// Reads a file with such a policy. On failure nothing, and what is wrong in `error`, lower case, no full stop.
std::optional<ContainerPolicy> readContainerPolicy(std::string_view file, std::string &error);

} // namespace skr
