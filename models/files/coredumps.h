// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace skr {

/// From now on the process leaves no core dump, and other processes of this account can neither attach to it nor read
/// its memory: it holds tokens. To be called first, since nothing tells beforehand which file holds one.
void forbidCoreDumps();

} // namespace skr
