// SPDX-License-Identifier: Apache-2.0
#include "ui/authorities/valueinput.h"

#include "core/policy/operand.h"
#include "qt/policydocument.h"
#include "qt/policyevaluation.h"
#include "qt/text.h"
#include "ui/editors/normaltext.h"
#include "ui/editors/suggestionedit.h"
#include "ui/editors/valuesuggestions.h"

namespace skr {

ValueContext valueContext(const PolicyDocument &document, const PolicyEvaluation &evaluation, const std::string &claim,
                          bool exists)
{
    ValueContext context;
    context.claim = document.catalog().find(claim).claim;
    context.exists = exists;
    if (evaluation.token()) {
        const NodeIndex node = evaluation.token()->find(claim);
        if (node != noNode)
            context.tokenHas = toQString(operandText(evaluation.token()->value(node)));
    }
    return context;
}

void setUpValueInput(SuggestionEdit *edit, const ValueContext &context, const QString &initial, const QString &present)
{
    std::vector<Suggestion> values = valuesFor(context, initial);
    std::erase_if(values, [&](const Suggestion &each) { return !present.isEmpty() && each.text == present; });
    edit->setNote([context](const QString &typed) { return noteOnValue(context, typed); });
    edit->setComplete([context](const QString &typed) { return isCompleteValue(context, typed); });
    edit->setNormal([context](const QString &typed) {
        return context.claim && !context.exists ? normalValue(*context.claim, typed) : std::optional<NormalText>();
    });
    edit->setSource(
        [values, context, initial](const QString &typed) { return matchingValues(values, context, typed, initial); });
}

} // namespace skr
