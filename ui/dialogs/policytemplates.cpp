// SPDX-License-Identifier: Apache-2.0
#include "ui/dialogs/policytemplates.h"

#include "resources/resources.h"

#include <QCoreApplication>

#include <string>

namespace skr {

namespace {

struct TemplateWords {
    Q_DECLARE_TR_FUNCTIONS(skr::PolicyTemplates)
};

QString authorityRemains()
{
    return TemplateWords::tr("The authority: the endpoint is East US; choose the one of your region, or your own.");
}

QString everyTenant()
{
    return TemplateWords::tr(
        "The endpoint is shared, and nothing here is of one tenant, machine or workload: such a machine of "
        "anybody meets the conditions. Who may ask for the key is then up to the roles of the key vault alone.");
}

void add(QList<PolicyTemplate> &list, std::string_view file, const QString &name, const QString &summary,
         const QString &purpose, const QString &unprotected, const QString &remaining)
{
    const std::string path = "templates/" + std::string(file) + ".json";
    list << PolicyTemplate{file, name, summary, purpose, unprotected, remaining, resource(path)};
}

void addMachines(QList<PolicyTemplate> &list)
{
    add(list, "confidential-vm", TemplateWords::tr("Disk of a confidential VM"),
        TemplateWords::tr("Compliant AMD SEV-SNP machine with Secure Boot"),
        TemplateWords::tr(
            "The key that encrypts the disk of a confidential VM. The platform asks for it before the machine starts, "
            "with a token that has its claims at the top."),
        everyTenant(), authorityRemains());
    add(list, "confidential-vm-either", TemplateWords::tr("Disk of a confidential VM, either TEE"),
        TemplateWords::tr("AMD SEV-SNP or Intel TDX"),
        TemplateWords::tr(
            "The key that encrypts the disk of a confidential VM that may be moved between sizes with AMD SEV-SNP and "
            "with "
            "Intel TDX."),
        TemplateWords::tr("Secure Boot is not asked for: a machine that starts another system gets the key as well.")
            + u'\n' + everyTenant(),
        authorityRemains());
    add(list, "guest", TemplateWords::tr("Key release inside the guest"),
        TemplateWords::tr("The same claims below x-ms-isolation-tee"),
        TemplateWords::tr(
            "A key that a program inside a confidential VM asks for. Guest attestation has the claims of the TEE below "
            "x-ms-isolation-tee, so a policy for the disk never fits, and the other way round."),
        TemplateWords::tr("It says nothing of the software inside: whoever controls the guest can ask for the key.")
            + u'\n' + everyTenant(),
        authorityRemains());
    add(list, "guest-either", TemplateWords::tr("Key release inside the guest, either TEE"),
        TemplateWords::tr("AMD SEV-SNP or Intel TDX"),
        TemplateWords::tr("A key that a program inside a confidential VM asks for, on AMD SEV-SNP or on Intel TDX."),
        TemplateWords::tr(
            "Secure Boot is not asked for, and nothing is said of the software inside: whoever controls the guest can "
            "ask for the key.")
            + u'\n' + everyTenant(),
        authorityRemains());
}

void addWorkloads(QList<PolicyTemplate> &list)
{
    add(list, "container", TemplateWords::tr("Confidential container"),
        TemplateWords::tr("Pinned to one hostdata digest, yet to be filled in"),
        TemplateWords::tr(
            "A key for one container group of Azure Container Instances: hostdata is the SHA-256 of its container "
            "policy. On AKS with Kata the compliance status is azure-signed-katacc-uvm instead."),
        TemplateWords::tr("What the container policy allows is allowed: if it lets commands run in a container or "
                          "images change, they "
                          "get at the key too. A group with the same container policy gets it in any tenant."),
        TemplateWords::tr(
            "hostdata: the digest in hex, 64 lower-case digits, of the decoded container policy, not of its base64.")
            + u'\n' + authorityRemains());
    add(list, "rotation", TemplateWords::tr("Rotation of a measurement"),
        TemplateWords::tr("A digest in use and the next one, both accepted"),
        TemplateWords::tr(
            "The time between two versions: both digests get the key until the new one is deployed. “Rotate a "
            "Measurement…” in the Policy menu does this to a policy that you have, and takes the old one out again."),
        TemplateWords::tr(
            "As long as both stand here the old version gets the key as well. What already runs keeps the key that it "
            "got, also when its digest is taken out; it fails at its next start."),
        TemplateWords::tr("Both digests, and one of them to be taken out at the end.") + u'\n' + authorityRemains());
    add(list, "sgx-enclave", TemplateWords::tr("SGX enclave, one build"), TemplateWords::tr("Pinned to its MRENCLAVE"),
        TemplateWords::tr("A key for exactly one build of an SGX enclave, on any machine, with debugging off."),
        TemplateWords::tr(
            "Any host that starts this very build gets it the key, also when a flaw was found in it. Every new build "
            "needs a change of the policy first."),
        TemplateWords::tr(
            "MRENCLAVE of the build, 64 hex digits. The token must bring an encryption key in x-ms-runtime.keys, "
            "which no policy can ask for.")
            + u'\n' + authorityRemains());
    add(list, "sgx-signer", TemplateWords::tr("SGX enclave, any build of a signer"),
        TemplateWords::tr("Pinned to MRSIGNER and the product"),
        TemplateWords::tr(
            "A key for all builds of one product that one key has signed, with debugging off: updates need no change "
            "of the policy."),
        TemplateWords::tr(
            "Old builds with known flaws get the key too. A least security version would need an operator other than "
            "equals, of which no document says that the service takes it.")
            + u'\n' + TemplateWords::tr("Whoever has the signing key can make a build that gets it."),
        TemplateWords::tr("MRSIGNER of the signing key, 64 hex digits, and the product ID, a number without quotes.")
            + u'\n' + authorityRemains());
}

} // namespace

QList<PolicyTemplate> policyTemplates()
{
    QList<PolicyTemplate> list;
    addMachines(list);
    addWorkloads(list);
    add(list, "regions", TemplateWords::tr("Several regions"),
        TemplateWords::tr("One set of conditions, three authorities"),
        TemplateWords::tr(
            "A key for machines in several regions: each region’s endpoint is an entry, and one of them suffices. “Add "
            "Regions…” in the Policy menu adds more."),
        TemplateWords::tr(
            "The weakest entry decides: what is changed in one and forgotten in another still gets the key there. "
            "“Compare Authorities” shows the odd ones out.")
            + u'\n' + everyTenant(),
        TemplateWords::tr("The authorities: the endpoints are East US, West Europe and Southeast Asia."));
    add(list, "source-document", TemplateWords::tr("Skeleton of the documentation"),
        TemplateWords::tr("“How to author a policy”, its first step"),
        TemplateWords::tr(
            "The beginning of the guide “How to author a Secure Key Release policy”, to follow it step by step."),
        TemplateWords::tr(
            "It is no policy yet: nothing is asked of a token, and what the service makes of an empty block is not "
            "documented."),
        TemplateWords::tr("The authority and all conditions."));
    return list;
}

int policyTemplateIndex(std::string_view file)
{
    const QList<PolicyTemplate> all = policyTemplates();
    for (int i = 0; i < all.size(); ++i) {
        if (all[i].file == file)
            return i;
    }
    return -1;
}

} // namespace skr
