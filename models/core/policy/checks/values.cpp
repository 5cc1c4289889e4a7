// SPDX-License-Identifier: Apache-2.0
#include "core/policy/checks/families.h"

#include "core/text/message.h"
#include "core/text/utf8.h"

#include <array>

namespace skr {

namespace {

using Code = DiagnosticCode;

constexpr auto valueRows = std::to_array<DiagnosticInfo>({
    {Code::ValueWrongKind, "value-wrong-kind", Severity::Error, "Wrong kind",
     "%1 cannot be compared: a value is a text, a number, true or false"},
    {Code::ValueType, "value-type", Severity::Warning, "Wrong type", "`%1` is %2: this value never equals it"},
    {Code::ValueAsText, "value-as-text", Severity::Hint, "Text for another type",
     "`%1` is %2, the value is a text%3: working policies do so, no document says that they are equal"},
    {Code::ValueUnfinished, "value-unfinished", Severity::Error, "No value yet", "`%1` has no value yet: it needs %2"},
    {Code::ValueEmpty, "value-empty", Severity::Warning, "Empty value", "the value is an empty text: is that meant?"},
    {Code::ValueNeverEqual, "value-never-equal", Severity::Error, "Never equal", "`%1` is %2: no token has this value",
     DiagnosticFamily::Values, true},
    {Code::ValueFormat, "value-format", Severity::Error, "Wrong format", "`%1` is %2, this value %3: no token has it",
     DiagnosticFamily::Values, true},
    {Code::ValueCase, "value-case", Severity::Warning, "Other case",
     "tokens have `%1` in %2 case: that the service takes another one for equal is not documented"},
    {Code::ValueEncoding, "value-encoding", Severity::Warning, "Other base64",
     "tokens have `%1` in %2: no document says that the service takes another spelling for equal"},
    {Code::ValueNearlyKnown, "value-nearly-known", Severity::Warning, "Unknown value",
     "`%1` is no value that is known of `%2`: did you mean `%3`?"},
    {Code::ValueOrder, "value-order", Severity::Warning, "Order of a text",
     "`%1` is an integer, and `%2` compares with a text: how the service orders the two is not documented"},
});

bool isIntegerText(std::string_view text)
{
    if (text.starts_with('-'))
        text.remove_prefix(1);
    return !text.empty() && text.find_first_not_of("0123456789") == std::string_view::npos;
}

std::string needed(const Claim &claim)
{
    if (claim.type == ClaimType::Boolean)
        return message("true or false");
    if (claim.type == ClaimType::Integer)
        return message("an integer");
    switch (claim.format) {
    case ClaimFormat::Hex:
        return claim.length > 0 ? message("%1 hexadecimal digits", {std::to_string(claim.length)})
                                : message("hexadecimal digits");
    case ClaimFormat::Guid:
        return message("a GUID");
    case ClaimFormat::Base64:
    case ClaimFormat::Base64Url:
        return message("base64 text");
    case ClaimFormat::Url:
        return message("a URL");
    default:
        return message("a text");
    }
}

void checkEmptyText(CheckContext &context, const Condition &condition, const Claim &claim)
{
    const bool needsValue =
        claim.type != ClaimType::String || claim.format != ClaimFormat::None || !claim.values.empty();
    const Code code = needsValue ? Code::ValueUnfinished : Code::ValueEmpty;
    context.add(code, condition.valueNode, condition.node,
                context.wants(code) ? CheckContext::Arguments{std::string(condition.claim), needed(claim)}
                                    : CheckContext::Arguments());
}

// In the order of ClaimType.
constexpr std::array<std::string_view, 6> typeWords = {translatable("text"),      translatable("an integer"),
                                                       translatable("a boolean"), translatable("an object"),
                                                       translatable("a list"),    translatable("a set of keys")};

bool isOrder(const Condition &condition)
{
    return condition.op && condition.op != Operator::Equals && condition.op != Operator::NotEquals
        && condition.op != Operator::Exists;
}

void checkType(CheckContext &context, const Condition &condition, const Claim &claim)
{
    const Value &value = condition.value;
    const bool text = value.kind == NodeKind::String;
    const auto report = [&](DiagnosticCode code) {
        const std::string_view type = typeWords[static_cast<std::size_t>(claim.type)];
        context.add(code, condition.valueNode, condition.node,
                    context.wants(code) ? CheckContext::Arguments{std::string(condition.claim), message(type)}
                                        : CheckContext::Arguments());
    };
    switch (claim.type) {
    case ClaimType::Boolean:
        if (text && (value.text == "true" || value.text == "false"))
            context.noteTextValue(condition);
        else if (text && (equalsIgnoringAsciiCase(value.text, "true") || equalsIgnoringAsciiCase(value.text, "false")))
            report(Code::ValueType);
        else if (!value.isBoolean())
            report(Code::ValueNeverEqual);
        return;
    case ClaimType::Integer:
        if (text && isOrder(condition))
            context.add(Code::ValueOrder, condition.valueNode, condition.node,
                        {std::string(condition.claim), std::string(condition.operatorName)});
        else if (text && isIntegerText(value.text))
            context.noteTextValue(condition);
        else if (text && value.text.find_first_not_of("0123456789.eE+- ") == std::string_view::npos)
            report(Code::ValueType);
        else if (value.kind != NodeKind::Number)
            report(Code::ValueNeverEqual);
        return;
    case ClaimType::String:
        if (!text)
            report(Code::ValueType);
        else if (!isOrder(condition))
            checkFormat(context, condition, claim);
        return;
    default:
        report(Code::ValueType);
    }
}

} // namespace

std::span<const DiagnosticInfo> valueCodes()
{
    return valueRows;
}

void checkValue(CheckContext &context, const Condition &condition, const KnownClaim &known)
{
    if (condition.valueNode == noNode)
        return; // a syntax error already, or there is no operator
    const Value &value = condition.value;
    if (!value.isScalar()) {
        if (value.kind != NodeKind::Invalid)
            context.add(Code::ValueWrongKind, condition.valueNode, condition.node,
                        {value.kind == NodeKind::Null ? "null" : message("an object")});
        return;
    }
    if (condition.op == Operator::Exists)
        return;
    const bool empty = value.kind == NodeKind::String && value.text.empty();
    if (!known.claim) {
        if (empty)
            context.add(Code::ValueEmpty, condition.valueNode, condition.node);
    } else if (empty && known.claim->type != ClaimType::Object && known.claim->type != ClaimType::Array) {
        checkEmptyText(context, condition, *known.claim);
    } else {
        checkType(context, condition, *known.claim);
    }
}

void checkTextValues(CheckContext &context)
{
    const std::vector<const Condition *> &all = context.textValues();
    if (all.empty())
        return;
    const Condition &first = *all.front();
    const std::size_t more = all.size() - 1;
    const std::string others = more == 0 ? std::string()
        : more == 1                      ? message(", and so is one more")
                                         : message(", and so are %1 more", {std::to_string(more)});
    const ClaimType type = context.look(first.claim).claim->type;
    context.add(Code::ValueAsText, first.valueNode, first.node,
                {std::string(first.claim), message(typeWords.at(static_cast<std::size_t>(type))), others});
}

} // namespace skr
