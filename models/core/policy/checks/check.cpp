// SPDX-License-Identifier: Apache-2.0
#include "core/policy/checks/check.h"

#include "core/policy/checks/families.h"

namespace skr {

Diagnostics check(const SyntaxTree &tree, const Policy &policy, const ClaimCatalog &catalog,
                  const SeveritySettings &settings)
{
    // Diagnostics at one place stay in the order of the calls. Each list is walked once: it can be long.
    CheckContext context(tree, policy, catalog, settings);
    // What these say the others leave out.
    const bool isPolicy = !checkWholeShape(context);
    if (!context.isExplained(0))
        checkSyntax(context);
    if (!isPolicy)
        return context.takeSorted();
    checkShapes(context);
    checkNames(context);
    checkGrammar(context);
    checkVersion(context);
    for (const Authority &authority : policy.authorities) {
        checkGrammar(context, authority);
        if (!checkLeftover(context, authority.urlNode, authority.url, authority.node))
            checkAuthority(context, authority);
    }
    for (const Block &block : policy.blocks)
        checkGrammar(context, block);
    for (const Condition &condition : policy.conditions) {
        if ((!condition.op || condition.claimNode == noNode) && !context.isExplained(condition.node))
            checkShape(context, condition);
        if (context.isExplained(condition.node))
            continue;
        const KnownClaim &known = context.look(condition.claim);
        if (known.claim || !checkClaimPath(context, condition))
            checkClaim(context, condition, known);
        checkOperator(context, condition);
        if (!checkOperand(context, condition))
            checkValue(context, condition, known);
    }
    checkOperators(context);
    checkNesting(context);
    checkMembers(context);
    return context.takeSorted();
}

} // namespace skr
