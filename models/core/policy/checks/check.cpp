// SPDX-License-Identifier: Apache-2.0
#include "core/policy/checks/check.h"

#include "core/policy/authorityurl.h"
#include "core/policy/checks/families.h"
#include "core/policy/checks/meaning.h"

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
        // An address in pointed brackets is no placeholder.
        if (isBracketedAddress(authority.url)
            || !checkLeftover(context, authority.urlNode, authority.url, authority.node))
            checkAuthority(context, authority);
    }
    for (const Block &block : policy.blocks)
        checkGrammar(context, block);
    PolicyMeaning meaning(policy);
    std::vector<const Condition *> identifiers;
    for (const Condition &condition : policy.conditions) {
        if ((!condition.op || condition.claimNode == noNode) && !context.isExplained(condition.node))
            checkShape(context, condition);
        if (context.isExplained(condition.node)) {
            meaning.addUnread({});
            continue;
        }
        const KnownClaim &known = context.look(condition.claim);
        const bool isPath = known.claim || !checkClaimPath(context, condition);
        if (isPath)
            checkClaim(context, condition, known);
        checkOperator(context, condition);
        if (checkOperand(context, condition) || !isPath) {
            meaning.addUnread(known.traits);
            continue;
        }
        checkValue(context, condition, known);
        checkSecurity(context, condition, known);
        meaning.add(condition, known.traits);
        if (known.traits.role == ClaimRole::MachineId)
            identifiers.push_back(&condition);
    }
    checkOperators(context);
    checkNesting(context);
    checkMembers(context);
    meaning.finish();
    for (const Condition *identifier : identifiers)
        checkIdentifierCase(context, *identifier, meaning);
    checkTextValues(context);
    checkDuplicateAuthorities(context);
    checkTokenKinds(context, meaning, checkLogic(context, meaning));
    checkSecurity(context, meaning);
    checkHints(context, meaning);
    return context.takeSorted();
}

} // namespace skr
