// SPDX-License-Identifier: Apache-2.0
#include "ui/editors/valuesuggestions.h"

#include "core/claims/valueformat.h"
#include "qt/coretext.h"
#include "qt/text.h"
#include "ui/editors/epochtext.h"

#include <QCoreApplication>

#include <algorithm>

namespace skr {

namespace {

struct ValueSuggestions {
    Q_DECLARE_TR_FUNCTIONS(skr::ValueSuggestions)
};

bool isBoolean(const ValueContext &context)
{
    return context.exists || (context.claim && context.claim->type == ClaimType::Boolean);
}

bool isFormat(const ValueContext &context, ClaimFormat format)
{
    return context.claim && !context.exists && context.claim->format == format;
}

std::vector<Suggestion>::iterator find(std::vector<Suggestion> &list, const QString &text)
{
    return std::find_if(list.begin(), list.end(), [&text](const Suggestion &each) { return each.text == text; });
}

/// What was typed, as tokens spell it.
std::vector<Suggestion> otherForms(const ValueContext &context, const QString &typed)
{
    if (isFormat(context, ClaimFormat::Epoch) && !signedInteger(toUtf8(typed))) {
        if (const auto seconds = epochOf(typed))
            return {{QString::number(*seconds), epochText(*seconds), {}, {}}};
    }
    const bool url = isFormat(context, ClaimFormat::Base64Url);
    if (url || isFormat(context, ClaimFormat::Base64)) {
        const Base64Text read = readBase64(toUtf8(withoutQuotes(typed)));
        const QString better = read.isValid() ? toQString(url ? asBase64Url(read) : asBase64(read)) : typed;
        if (better != typed)
            return {{better,
                     url ? ValueSuggestions::tr("as base64url, without padding")
                         : ValueSuggestions::tr("as base64, with padding"),
                     {},
                     {}}};
    }
    return {};
}

} // namespace

std::vector<Suggestion> valuesFor(const ValueContext &context, const QString &initial)
{
    std::vector<Suggestion> result;
    if (context.claim && !context.exists) {
        for (const KnownValue &value : context.claim->values)
            result.push_back({toQString(value.value), coreText(value.meaning), {}, {}});
    }
    if (isBoolean(context)) {
        for (const QString &value : {QStringLiteral("true"), QStringLiteral("false")}) {
            if (find(result, value) == result.end())
                result.push_back({value, {}, {}, {}});
        }
    }
    const QString &actual = context.tokenHas;
    if (!actual.isEmpty() && !context.exists) {
        const auto found = find(result, actual);
        Suggestion own = found == result.end() ? Suggestion{actual, {}, {}, {}} : *found;
        if (found != result.end())
            result.erase(found);
        const QString note = ValueSuggestions::tr("the token has this");
        own.note = own.note.isEmpty() ? note : own.note + QStringLiteral(" · ") + note;
        result.insert(result.begin(), own);
    }
    // Text that reads like another type stays text; both are there to choose from.
    const QString inner = withoutQuotes(initial);
    if (inner != initial && find(result, initial) == result.end()) {
        if (find(result, inner) == result.end())
            result.push_back({inner, ValueSuggestions::tr("not as text"), {}, {}});
        result.push_back({initial, ValueSuggestions::tr("as text, as it is now"), {}, {}});
    }
    return result;
}

std::vector<Suggestion> matchingValues(const std::vector<Suggestion> &values, const ValueContext &context,
                                       const QString &typed, const QString &initial)
{
    std::vector<Suggestion> matching = otherForms(context, typed);
    for (const Suggestion &value : values) {
        const bool holds = typed.isEmpty() || typed == initial || value.text.contains(typed, Qt::CaseInsensitive);
        if (holds && find(matching, value.text) == matching.end())
            matching.push_back(value);
    }
    return matching;
}

bool isCompleteValue(const ValueContext &context, const QString &typed)
{
    if (isFormat(context, ClaimFormat::Guid))
        return readGuid(toUtf8(typed)).valid;
    if (isFormat(context, ClaimFormat::Base64) || isFormat(context, ClaimFormat::Base64Url))
        return true;
    if (context.claim && context.claim->type == ClaimType::Integer && !context.exists)
        return readInteger(toUtf8(typed)) != IntegerText::NotNumber;
    return false;
}

} // namespace skr
