// SPDX-License-Identifier: Apache-2.0
#include "ui/window/policytemplates.h"

#include "resources/resources.h"

#include <QCoreApplication>

namespace skr {

QList<PolicyTemplate> policyTemplates()
{
    const auto tr = [](const char *text) { return QCoreApplication::translate("skr::PolicyTemplates", text); };
    return {
        {tr("Disk of a confidential VM"), tr("Compliant AMD SEV-SNP machine with Secure Boot"),
         resource("templates/confidential-vm.json")},
        {tr("Key release inside the guest"), tr("The same claims below x-ms-isolation-tee"),
         resource("templates/guest.json")},
        {tr("Confidential container"), tr("Pinned to one hostdata digest, yet to be filled in"),
         resource("templates/container.json")},
        {tr("Several regions"), tr("One set of conditions, three authorities"), resource("templates/regions.json")},
        {tr("Skeleton of the documentation"), tr("“How to author a policy”, its first step"),
         resource("templates/source-document.json")},
    };
}

} // namespace skr
