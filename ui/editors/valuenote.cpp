// SPDX-License-Identifier: Apache-2.0
#include "ui/editors/valuenote.h"

#include "core/claims/valueformat.h"
#include "core/policy/operand.h"
#include "qt/markedtext.h"
#include "qt/text.h"
#include "ui/editors/epochtext.h"

#include <QCoreApplication>

namespace skr {

namespace {

struct ValueNotes {
    Q_DECLARE_TR_FUNCTIONS(skr::ValueNotes)
};

enum class Kind { Text, Boolean, Number };

Kind kindOf(const Claim *claim, const QString &typed)
{
    const std::string json = operandJson(toUtf8(typed), claim);
    if (json.starts_with('"'))
        return Kind::Text;
    return json == "true" || json == "false" ? Kind::Boolean : Kind::Number;
}

bool isQuoted(const QString &typed)
{
    return withoutQuotes(typed) != typed;
}

/// The sentence with what the token has behind it.
QString withToken(const QString &text, const ValueContext &context, const QString &typed)
{
    if (context.tokenHas.isEmpty())
        return text;
    if (context.tokenHas == typed || withoutQuotes(context.tokenHas) == typed)
        return ValueNotes::tr("%1 The token has this.").arg(text);
    if (context.tokenHas.compare(typed, Qt::CaseInsensitive) == 0)
        return ValueNotes::tr("%1 The token has it in other letter case: %2.")
            .arg(text, plainText(marked(context.tokenHas)));
    return ValueNotes::tr("%1 Token has %2.").arg(text, plainText(marked(context.tokenHas)));
}

Note noteOnBoolean(const ValueContext &context, const QString &typed)
{
    if (typed.isEmpty())
        return {Role::Quiet, withToken(ValueNotes::tr("Boolean."), context, typed)};
    const QString inner = withoutQuotes(typed);
    const bool reads = inner == QLatin1String("true") || inner == QLatin1String("false");
    if (!reads)
        return {Role::Warning, withToken(ValueNotes::tr("Neither true nor false."), context, typed)};
    if (isQuoted(typed))
        return {Role::Warning,
                withToken(ValueNotes::tr("Text, because of the quotes; without them a Boolean."), context, typed)};
    if (context.exists)
        return {Role::Quiet,
                ValueNotes::tr("Boolean: whether the token has the claim. No document says what “exists” takes.")};
    return {Role::Quiet,
            context.tokenHas.isEmpty() || context.tokenHas == typed
                ? withToken(ValueNotes::tr("Boolean."), context, typed)
                : ValueNotes::tr("Token has %1").arg(visibleText(context.tokenHas))};
}

Note noteOnEpoch(const ValueContext &context, const QString &typed)
{
    const auto seconds = signedInteger(toUtf8(typed));
    if (!seconds) {
        const auto date = epochOf(typed);
        return date
            ? Note{Role::Quiet, ValueNotes::tr("%1 is %2.").arg(epochText(*date)).arg(*date)}
            : Note{Role::Warning, ValueNotes::tr("Seconds since 1970, or a date and a time: 2026-01-31 12:00.")};
    }
    const QString date = epochText(*seconds);
    if (date.isEmpty())
        return {Role::Warning, ValueNotes::tr("After the year 9999. Seconds are meant, not milliseconds.")};
    return {Role::Quiet, withToken(date + QLatin1Char('.'), context, typed)};
}

Note noteOnInteger(const ValueContext &context, const QString &typed)
{
    const bool epoch = context.claim && context.claim->format == ClaimFormat::Epoch;
    if (typed.isEmpty())
        return {
            Role::Quiet,
            withToken(epoch ? ValueNotes::tr("Seconds since 1970, or a date and a time.") : ValueNotes::tr("Integer."),
                      context, typed)};
    if (isQuoted(typed)) {
        const bool reads = readInteger(toUtf8(withoutQuotes(typed))) != IntegerText::NotNumber;
        return {Role::Warning,
                withToken(reads ? ValueNotes::tr("Text, because of the quotes; without them a number.")
                                : ValueNotes::tr("Text, where tokens have an integer."),
                          context, typed)};
    }
    switch (readInteger(toUtf8(typed))) {
    case IntegerText::NotNumber:
        return epoch
            ? noteOnEpoch(context, typed)
            : Note{Role::Warning, withToken(ValueNotes::tr("Not a number, so it is kept as text."), context, typed)};
    case IntegerText::NotInteger:
        return {Role::Warning,
                withToken(ValueNotes::tr("A number with a fraction or an exponent; tokens have an integer."), context,
                          typed)};
    case IntegerText::OutOfRange:
        return {Role::NotMet, ValueNotes::tr("Too large for an integer of 64 bits.")};
    case IntegerText::PastExact:
        return {Role::Warning, ValueNotes::tr("Past 2^53: no document says that it is compared exactly.")};
    case IntegerText::Exact:
        break;
    }
    return epoch ? noteOnEpoch(context, typed)
                 : Note{Role::Quiet, withToken(ValueNotes::tr("Integer."), context, typed)};
}

Note noteOnBase64(const ValueContext &context, const QString &typed)
{
    const bool url = context.claim->format == ClaimFormat::Base64Url;
    const QString name = url ? ValueNotes::tr("base64url") : ValueNotes::tr("base64");
    const Base64Text read = readBase64(toUtf8(withoutQuotes(typed)));
    if (typed.isEmpty())
        return {Role::Quiet,
                withToken(url ? ValueNotes::tr("base64url, without padding.") : ValueNotes::tr("base64, with padding."),
                          context, typed)};
    if (read.bad != noOffset)
        return {
            Role::NotMet,
            withToken(ValueNotes::tr("Not %1: it has a character that does not belong.").arg(name), context, typed)};
    if (read.alphabet == Base64Alphabet::Mixed)
        return {Role::NotMet, ValueNotes::tr("Mixes “+” and “/” of base64 with “-” and “_” of base64url.")};
    if (!read.complete)
        return {Role::NotMet,
                withToken(ValueNotes::tr("Not %1: characters or padding are missing at the end.").arg(name), context,
                          typed)};
    const QString bytes =
        ValueNotes::tr("%n byte(s)", nullptr, static_cast<int>(std::min<std::size_t>(read.bytes, 1U << 30U)));
    if (read.alphabet == (url ? Base64Alphabet::Standard : Base64Alphabet::Url))
        return {Role::Warning,
                (url ? ValueNotes::tr("base64, %1; tokens have base64url.")
                     : ValueNotes::tr("base64url, %1; tokens have base64."))
                    .arg(bytes)};
    if (url && read.padding > 0)
        return {Role::Warning, ValueNotes::tr("base64url, %1, with padding; tokens have none.").arg(bytes)};
    if (!url && !read.padded)
        return {Role::Warning, ValueNotes::tr("base64, %1, without padding; tokens have it.").arg(bytes)};
    return {Role::Quiet, withToken(ValueNotes::tr("%1, %2.").arg(name, bytes), context, typed)};
}

Note noteOnGuid(const ValueContext &context, const QString &typed)
{
    if (typed.isEmpty())
        return {Role::Quiet, withToken(ValueNotes::tr("GUID."), context, typed)};
    const GuidText guid = readGuid(toUtf8(typed));
    if (!guid.valid)
        return {Role::NotMet, withToken(ValueNotes::tr("Not a GUID: 8-4-4-4-12 hexadecimal digits."), context, typed)};
    if (guid.wrapped)
        return {Role::Warning, ValueNotes::tr("GUID in braces; tokens have none.")};
    const bool otherCase = !context.tokenHas.isEmpty() && context.tokenHas != typed
        && context.tokenHas.compare(typed, Qt::CaseInsensitive) == 0;
    return {otherCase ? Role::Warning : Role::Quiet, withToken(ValueNotes::tr("GUID."), context, typed)};
}

Note noteOnText(const ValueContext &context, const QString &typed)
{
    const bool known = context.claim && context.claim->type == ClaimType::String;
    if (known && context.claim->format == ClaimFormat::Guid)
        return noteOnGuid(context, typed);
    if (known && (context.claim->format == ClaimFormat::Base64 || context.claim->format == ClaimFormat::Base64Url))
        return noteOnBase64(context, typed);
    const QString text = known || typed.isEmpty() ? ValueNotes::tr("Text.")
        : isQuoted(typed)                         ? ValueNotes::tr("Text, because of the quotes.")
                                                  : ValueNotes::tr("Text.");
    return {Role::Quiet, withToken(text, context, typed)};
}

} // namespace

Note noteOnValue(const ValueContext &context, const QString &typed)
{
    if (context.exists || (context.claim && context.claim->type == ClaimType::Boolean))
        return noteOnBoolean(context, typed);
    if (context.claim && context.claim->type == ClaimType::Integer)
        return noteOnInteger(context, typed);
    if (context.claim && context.claim->type == ClaimType::String)
        return noteOnText(context, typed);
    // No type is known, so what was typed decides.
    switch (kindOf(context.claim, typed)) {
    case Kind::Boolean:
        return {Role::Quiet, withToken(ValueNotes::tr("Boolean; in double quotes it is text."), context, typed)};
    case Kind::Number: {
        const IntegerText read = readInteger(toUtf8(typed));
        if (read == IntegerText::OutOfRange || read == IntegerText::PastExact)
            return noteOnInteger(context, typed);
        return {Role::Quiet, withToken(ValueNotes::tr("Number; in double quotes it is text."), context, typed)};
    }
    case Kind::Text:
        break;
    }
    return noteOnText(context, typed);
}

Note noteOnHex(const ValueContext &context, const QString &typed)
{
    const QString value = withoutQuotes(typed);
    const std::string utf8 = toUtf8(value);
    const HexText read = readHex(utf8);
    const auto length = static_cast<int>(context.claim->length);
    const auto count = static_cast<int>(std::min<std::size_t>(read.digits.size(), 1U << 30U));
    if (read.bad != noOffset) {
        const QString rest = toQString(std::string_view(utf8).substr(read.bad));
        const QString bad = rest.left(rest.at(0).isHighSurrogate() ? 2 : 1);
        return {Role::NotMet, ValueNotes::tr("%1 is not a hexadecimal digit.").arg(plainText(marked(bad)))};
    }
    if (length > 0 && count < length)
        return {Role::NotMet, ValueNotes::tr("%1 of %2 digits, %3 missing").arg(count).arg(length).arg(length - count)};
    if (length > 0 && count > length)
        return {Role::NotMet,
                ValueNotes::tr("%1 of %2 digits, %3 too many").arg(count).arg(length).arg(count - length)};
    const QString digits =
        length > 0 ? ValueNotes::tr("%1 of %2 digits").arg(count).arg(length) : ValueNotes::tr("%1 digits").arg(count);
    if (read.prefix || read.separators)
        return {Role::Warning, ValueNotes::tr("%1, but not written as tokens do").arg(digits)};
    if (read.upperCase)
        return {Role::Warning, ValueNotes::tr("%1, in upper case; tokens have lower case").arg(digits)};
    if (length == 0 && count % 2 != 0)
        return {Role::Warning, ValueNotes::tr("%1: the last byte is half").arg(digits)};
    const bool same = withoutQuotes(context.tokenHas) == value && !value.isEmpty();
    return {Role::Met, same ? ValueNotes::tr("%1; the token has this").arg(digits) : digits};
}

QString withoutQuotes(const QString &typed)
{
    const bool quoted = typed.size() >= 2 && typed.startsWith(QLatin1Char('"')) && typed.endsWith(QLatin1Char('"'));
    return quoted ? typed.mid(1, typed.size() - 2) : typed;
}

} // namespace skr
