// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/exitcode.h"

#include "core/claims/claimcatalog.h"

#include <memory>
#include <string>
#include <vector>

namespace skr {

/// The built-in catalog with the claims of files over it, in their order.
class Catalogs
{
public:
    /// Complains of what is wrong in the files, and takes the rest.
    explicit Catalogs(const std::vector<std::string> &files);

    const std::shared_ptr<const ClaimCatalog> &catalog() const { return m_catalog; }
    /// The exit code of a command, or ExitCode::CannotRun if a file is no catalog.
    ExitCode exitCode(ExitCode ofCommand) const { return m_complete ? ofCommand : ExitCode::CannotRun; }

private:
    std::shared_ptr<const ClaimCatalog> m_catalog;
    bool m_complete = true;
};

} // namespace skr
