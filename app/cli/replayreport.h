// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "replay/replaypool.h"

#include <string>
#include <vector>

namespace skr {

/// What a replay found, with what its places and policies are called.
struct ReplayReport {
    const ReplayCounter &counter;
    const std::vector<UnreadableLine> &unreadable; ///< the first ones
    const std::vector<std::string> &files; ///< as ReplayPlace counts them
    std::string policy; ///< its name
    std::string against; ///< name of the policy before; empty without one
};

/// For people: counts, changes, what decides, values that no token has.
std::string replayText(const ReplayReport &report);

/// The same for programs; the shape is documented in app/README.md.
std::string replayJson(const ReplayReport &report);

} // namespace skr
