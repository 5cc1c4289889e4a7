// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/wrapping/export.h"

namespace skr {

// The forms of exported(). `policy` is JSON on one line.
Exported restBody(const std::string &policy, const ExportOptions &options);
Exported armTemplate(const std::string &policy, const ExportOptions &options);
Exported bicepTemplate(const std::string &policy, const ExportOptions &options);
Exported terraformResource(std::string_view policy, const ExportOptions &options);
Exported azCommand(const std::string &policy, const ExportOptions &options);
Exported powerShellCommand(const std::string &policy, const ExportOptions &options);

} // namespace skr
