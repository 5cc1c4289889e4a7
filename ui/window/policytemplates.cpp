// SPDX-License-Identifier: Apache-2.0
#include "ui/window/policytemplates.h"

#include "resources/resources.h"

#include <QCoreApplication>

namespace skr {

namespace {

struct TemplateWords {
    Q_DECLARE_TR_FUNCTIONS(skr::PolicyTemplates)
};

} // namespace

QList<PolicyTemplate> policyTemplates()
{
    return {
        {TemplateWords::tr("Disk of a confidential VM"),
         TemplateWords::tr("Compliant AMD SEV-SNP machine with Secure Boot"),
         resource("templates/confidential-vm.json")},
        {TemplateWords::tr("Key release inside the guest"),
         TemplateWords::tr("The same claims below x-ms-isolation-tee"), resource("templates/guest.json")},
        {TemplateWords::tr("Confidential container"),
         TemplateWords::tr("Pinned to one hostdata digest, yet to be filled in"), resource("templates/container.json")},
        {TemplateWords::tr("Several regions"), TemplateWords::tr("One set of conditions, three authorities"),
         resource("templates/regions.json")},
        {TemplateWords::tr("Skeleton of the documentation"),
         TemplateWords::tr("“How to author a policy”, its first step"), resource("templates/source-document.json")},
    };
}

} // namespace skr
