// SPDX-License-Identifier: Apache-2.0
#include "core/policy/checks/families.h"

#include <array>

namespace skr {

namespace {

using Code = DiagnosticCode;

constexpr auto versionRows = std::to_array<DiagnosticInfo>({
    {Code::VersionMissing, "version-missing", Severity::Warning, "No version",
     "`version` is missing: Managed HSM rejects that, of Key Vault nothing is documented; write \"1.0.0\""},
    {Code::VersionNotText, "version-not-text", Severity::Warning, "Version no text",
     "`version` is a text: write \"1.0.0\""},
    {Code::VersionUnknown, "version-unknown", Severity::Warning, "Unknown version",
     "version `%1` is in no document: the grammar knows \"1.0.0\""},
    {Code::VersionOld, "version-old", Severity::Hint, "Old version",
     "version `%1` has been accepted by the service, but the grammar writes \"1.0.0\""},
});

} // namespace

std::span<const DiagnosticInfo> versionCodes()
{
    return versionRows;
}

void checkVersion(CheckContext &context)
{
    const Policy &policy = context.policy();
    const std::string_view version = policy.version.text;
    if (policy.root == noNode)
        return;
    if (policy.versionNode == noNode)
        context.addMissing(Code::VersionMissing, policy.root);
    else if (policy.version.kind != NodeKind::String)
        context.add(Code::VersionNotText, policy.versionNode, policy.root);
    else if (version == "1.0" || version == "0.2")
        context.add(Code::VersionOld, policy.versionNode, policy.root, {std::string(version)});
    else if (version != "1.0.0")
        context.add(Code::VersionUnknown, policy.versionNode, policy.root, {shownText(version)});
}

} // namespace skr
