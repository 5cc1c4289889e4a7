// SPDX-License-Identifier: Apache-2.0
#include "core/explain/nearmiss.h"

#include "core/claims/valueformat.h"
#include "core/explain/sameencoding.h"
#include "core/policy/operand.h"
#include "core/text/message.h"
#include "core/text/utf8.h"

#include <charconv>

namespace skr {

namespace {

/// Without blanks, tabs, line ends and no-break spaces.
std::string withoutWhiteSpace(std::string_view text)
{
    constexpr std::string_view noBreakSpace = "\xC2\xA0";
    std::string result;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text.substr(i).starts_with(noBreakSpace))
            ++i;
        else if (std::string_view(" \t\r\n\f\v").find(text[i]) == std::string_view::npos)
            result += text[i];
    }
    return result;
}

std::optional<double> numberOf(std::string_view text)
{
    if (text.starts_with('+'))
        text.remove_prefix(1);
    double number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (text.empty() || error != std::errc() || end != text.data() + text.size()
        || text.find_first_not_of("0123456789.eE+-") != std::string_view::npos)
        return std::nullopt;
    return number;
}

bool isSameNumber(std::string_view left, std::string_view right)
{
    const IntegerText leftKind = readInteger(left);
    const IntegerText rightKind = readInteger(right);
    // Doubles do not tell large integers apart.
    if (leftKind == IntegerText::PastExact || rightKind == IntegerText::PastExact || leftKind == IntegerText::OutOfRange
        || rightKind == IntegerText::OutOfRange)
        return false;
    const auto number = numberOf(left);
    return number && number == numberOf(right);
}

Phrases typed(const Value &value, const Phrase &shown)
{
    return value.kind == NodeKind::String ? phrases("the text %1", {shown})
        : value.isBoolean()               ? phrases("the boolean %1", {shown})
                                          : phrases("the number %1", {shown});
}

bool isSameGuid(std::string_view left, std::string_view right)
{
    const GuidText leftGuid = readGuid(left);
    const GuidText rightGuid = readGuid(right);
    return leftGuid.valid && rightGuid.valid && equalsIgnoringAsciiCase(leftGuid.text, rightGuid.text);
}

/// One kind of difference between the values, and the sentence up to the values.
struct Difference {
    NearMissKind kind;
    std::string words;
};

std::optional<Difference> textDifference(std::string_view wanted, std::string_view found)
{
    if (equalsIgnoringAsciiCase(wanted, found))
        return Difference{NearMissKind::ValueCase, message("the values differ in the case of letters only")};
    const auto isLonger = [](std::string_view longer, std::string_view shorter) {
        return longer.size() == shorter.size() + 1 && longer.ends_with('/') && longer.starts_with(shorter);
    };
    if (isLonger(wanted, found) || isLonger(found, wanted))
        return Difference{NearMissKind::ValueSlash, message("the values differ in a slash at the end only")};
    const std::string bareWanted = withoutWhiteSpace(wanted);
    if (!bareWanted.empty() && bareWanted == withoutWhiteSpace(found))
        return Difference{NearMissKind::ValueWhiteSpace, message("the values differ in white space only")};
    if (isSameGuid(wanted, found))
        return Difference{NearMissKind::ValueSpelling, message("both are the same GUID, spelt differently")};
    if (const std::string same = sameBytesWords(wanted, found); !same.empty())
        return Difference{NearMissKind::ValueEncoding, same};
    return std::nullopt;
}

std::optional<Difference> valueDifference(const Value &wanted, const Value &found)
{
    if (wanted.kind == NodeKind::String && found.kind == NodeKind::String)
        return textDifference(wanted.text, found.text);
    const bool oneIsText = wanted.kind == NodeKind::String || found.kind == NodeKind::String;
    if (oneIsText && wanted.text == found.text)
        return Difference{NearMissKind::ValueType, message("the values are spelt alike but are of different types")};
    if (wanted.isBoolean() || found.isBoolean()) {
        if (oneIsText && equalsIgnoringAsciiCase(wanted.text, found.text))
            return Difference{NearMissKind::ValueSpelling, message("both read as the same boolean")};
        return std::nullopt;
    }
    if (isSameNumber(withoutWhiteSpace(wanted.text), withoutWhiteSpace(found.text)))
        return Difference{NearMissKind::ValueSpelling, message("both read as the same number")};
    return std::nullopt;
}

} // namespace

std::optional<NearMiss> valueMiss(const Value &wanted, const Value &found, std::string_view path,
                                  const Showing &showing)
{
    if (!wanted.isScalar() || !found.isScalar() || (wanted.kind == found.kind && wanted.text == found.text))
        return std::nullopt;
    const std::optional<Difference> how = valueDifference(wanted, found);
    if (!how)
        return std::nullopt;
    const bool sayTypes = wanted.kind != found.kind && !(wanted.isBoolean() && found.isBoolean());
    NearMiss miss;
    miss.kind = how->kind;
    miss.value = scalarJson(found);
    const Phrase shownWanted = shownValue(showing, path, wanted);
    const Phrase shownFound = shownValue(showing, path, found);
    miss.sentence = phrases("%1: the policy has %2, the token %3",
                            {{words(how->words)},
                             sayTypes ? typed(wanted, shownWanted) : Phrases{shownWanted},
                             sayTypes ? typed(found, shownFound) : Phrases{shownFound}});
    return miss;
}

} // namespace skr
