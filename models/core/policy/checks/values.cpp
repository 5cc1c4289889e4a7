// SPDX-License-Identifier: Apache-2.0
#include "core/policy/checks/families.h"

#include <array>

namespace skr {

namespace {

using Code = DiagnosticCode;

constexpr auto codes = std::to_array<DiagnosticInfo>({
    {Code::ValueWrongKind, "value-wrong-kind", Severity::Error, "Wrong kind",
     "%1 cannot be compared: a value is a text, a number, true or false"},
    {Code::ValueType, "value-type", Severity::Warning, "Wrong type", "`%1` is %2: this value never equals it"},
    {Code::ValueAsText, "value-as-text", Severity::Hint, "Text for %2",
     "`%1` is %2, the value is a text: working policies do so, no document says that they are equal"},
    {Code::ValueUnfinished, "value-unfinished", Severity::Error, "No value yet", "`%1` has no value yet: it needs %2"},
    {Code::ValueEmpty, "value-empty", Severity::Warning, "Empty value", "the value is an empty text: is that meant?"},
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
        return "true or false";
    if (claim.type == ClaimType::Integer)
        return "an integer";
    switch (claim.format) {
    case ClaimFormat::Hex:
        return claim.length > 0 ? std::to_string(claim.length) + " hexadecimal digits" : "hexadecimal digits";
    case ClaimFormat::Guid:
        return "a GUID";
    case ClaimFormat::Base64:
    case ClaimFormat::Base64Url:
        return "base64 text";
    case ClaimFormat::Url:
        return "a URL";
    default:
        return "a text";
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

void checkType(CheckContext &context, const Condition &condition, const Claim &claim)
{
    // In the order of ClaimType.
    static constexpr std::array<std::string_view, 6> types = {"text",      "an integer", "a boolean",
                                                              "an object", "a list",     "a set of keys"};
    const Value &value = condition.value;
    const bool text = value.kind == NodeKind::String;
    const auto report = [&](DiagnosticCode code) {
        const std::string_view type = types[static_cast<std::size_t>(claim.type)];
        context.add(code, condition.valueNode, condition.node,
                    context.wants(code) ? CheckContext::Arguments{std::string(condition.claim), std::string(type)}
                                        : CheckContext::Arguments());
    };
    switch (claim.type) {
    case ClaimType::Boolean:
        if (text && (value.text == "true" || value.text == "false"))
            report(Code::ValueAsText);
        else if (!value.isBoolean())
            report(Code::ValueType);
        return;
    case ClaimType::Integer:
        if (text && isIntegerText(value.text))
            report(Code::ValueAsText);
        else if (value.kind != NodeKind::Number)
            report(Code::ValueType);
        return;
    case ClaimType::String:
        if (!text)
            report(Code::ValueType);
        return;
    default:
        report(Code::ValueType);
    }
}

} // namespace

std::span<const DiagnosticInfo> valueCodes()
{
    return codes;
}

void checkValue(CheckContext &context, const Condition &condition, const KnownClaim &known)
{
    if (condition.valueNode == noNode)
        return; // a syntax error already, or there is no operator
    const Value &value = condition.value;
    if (!value.isScalar()) {
        if (value.kind != NodeKind::Invalid)
            context.add(Code::ValueWrongKind, condition.valueNode, condition.node,
                        {value.kind == NodeKind::Null ? "null" : "an object"});
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

} // namespace skr
