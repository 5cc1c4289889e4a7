// SPDX-License-Identifier: Apache-2.0
#include "core/policy/checks/check.h"

#include "core/policy/checks/families.h"

namespace skr {

Diagnostics check(const SyntaxTree &tree, const Policy &policy, const ClaimCatalog &catalog,
                  const SeveritySettings &settings)
{
    // Diagnostics at one place stay in the order of the calls. Each list is walked once: it can be long.
    CheckContext context(tree, policy, catalog, settings);
    checkSyntax(context);
    checkGrammar(context);
    checkVersion(context);
    for (const Authority &authority : policy.authorities) {
        checkGrammar(context, authority);
        checkAuthority(context, authority);
    }
    for (const Block &block : policy.blocks)
        checkGrammar(context, block);
    for (const Condition &condition : policy.conditions) {
        const KnownClaim &known = context.look(condition.claim);
        checkClaim(context, condition, known);
        checkOperator(context, condition);
        checkValue(context, condition, known);
    }
    checkOperators(context);
    checkMembers(context);
    return context.takeSorted();
}

} // namespace skr
