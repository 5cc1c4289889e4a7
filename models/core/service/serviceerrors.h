// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace skr {

/// How sure it is what an error of the service means.
enum class Certainty : std::uint8_t {
    Documented, ///< the service's documentation says so
    Recorded, ///< seen in recorded traffic, or in code that ran against the service
    Reported, ///< people have reported it
};
std::string_view spelling(Certainty certainty);

/// An answer of Key Vault or Managed HSM: what really happened, and what to try.
struct ServiceError {
    std::string id; ///< the number of the service where it has one: `AKV.SKR.1004`
    std::string title; ///< a sentence without full stop
    std::string status; ///< of HTTP
    std::vector<std::string> texts; ///< parts of messages that it is known by
    std::string happened;
    std::vector<std::string> remedies; ///< sentences, the likeliest first
    std::string source;
    Certainty certainty = Certainty::Reported;
};

/// All that are known (resources/service-errors.json).
const std::vector<ServiceError> &serviceErrors();

/// The errors whose number or text stands somewhere in `message`, which may be an answer as JSON or a line of a log.
/// Case, white space and the escapes of JSON do not count.
std::vector<const ServiceError *> serviceErrorsIn(std::string_view message);

} // namespace skr
