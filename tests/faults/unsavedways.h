// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>

namespace skr::test {

/// How there comes to be work in a window that is in no file.
enum class UnsavedWay : std::uint8_t {
    EditedFile,
    WrappedFile,
    StandardInput,
    Clipboard,
    Drop,
    DeletedFile,
    EditInside,
    PolicyFromToken,
    Template,
    PendingSaveAs, ///< the dialog that asks for a name is open
    Count,
};

} // namespace skr::test
