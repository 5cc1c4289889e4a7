// SPDX-License-Identifier: Apache-2.0
#include "core/evaluate/comparison.h"

#include "core/text/utf8.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <compare>
#include <optional>

namespace skr {

namespace {

/// Options of points as the rows in point.cpp have them.
constexpr std::uint8_t equalOption = 0;
constexpr std::uint8_t otherSpellingEqualOption = 1;
constexpr std::uint8_t ignoredCaseOption = 1;
constexpr std::uint8_t metOption = 1;
constexpr std::uint8_t firstCountsOption = 1;

bool isInteger(std::string_view text)
{
    if (text.starts_with('-'))
        text.remove_prefix(1);
    return !text.empty() && text.find_first_not_of("0123456789") == std::string_view::npos;
}

/// True if a number that no double can hold is too small for one, not too large.
bool isTiny(std::string_view number)
{
    const std::size_t mark = std::min(number.find_first_of("eE"), number.size());
    const std::string_view mantissa = number.substr(0, mark);
    const auto point = static_cast<std::int64_t>(std::min(mantissa.find('.'), mantissa.size()));
    const auto first = static_cast<std::int64_t>(mantissa.find_first_of("123456789"));
    std::string_view exponentText = number.substr(std::min(mark + 1, number.size()));
    if (exponentText.starts_with('+'))
        exponentText.remove_prefix(1);
    std::int64_t exponent = 0;
    const auto [end, error] = std::from_chars(exponentText.data(), exponentText.data() + exponentText.size(), exponent);
    if (error == std::errc::result_out_of_range)
        return exponentText.starts_with('-');
    return exponent + point - first < 0;
}

/// The number that the whole text reads as, more widely than JSON does (`01`, `+1`, blanks around it).
std::optional<double> asDouble(std::string_view text)
{
    const std::size_t begin = text.find_first_not_of(" \t");
    if (begin == std::string_view::npos)
        return std::nullopt;
    text = text.substr(begin, text.find_last_not_of(" \t") + 1 - begin);
    if (text.starts_with('+') && !text.starts_with("+-"))
        text.remove_prefix(1);
    if (text.find_first_not_of("0123456789.eE+-") != std::string_view::npos)
        return std::nullopt; // words that from_chars knows, such as inf
    double value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (end != text.data() + text.size())
        return std::nullopt;
    if (error != std::errc::result_out_of_range)
        return error == std::errc() ? std::optional(value) : std::nullopt;
    const double magnitude = isTiny(text) ? 0 : HUGE_VAL;
    return text.starts_with('-') ? -magnitude : magnitude;
}

/// Order of two integers of any length in JSON spelling.
std::strong_ordering compareIntegers(std::string_view left, std::string_view right)
{
    const auto normal = [](std::string_view text) { return text == "-0" ? std::string_view("0") : text; };
    left = normal(left);
    right = normal(right);
    const bool negative = left.starts_with('-');
    if (negative != right.starts_with('-'))
        return negative ? std::strong_ordering::less : std::strong_ordering::greater;
    const auto magnitude = left.size() != right.size() ? left.size() <=> right.size() : left.compare(right) <=> 0;
    return negative ? 0 <=> magnitude : magnitude;
}

/// Order of two JSON numbers.
std::partial_ordering compareNumbers(std::string_view left, std::string_view right, Assignment &assignment)
{
    const double leftDouble = asDouble(left).value_or(0);
    const double rightDouble = asDouble(right).value_or(0);
    if (!isInteger(left) || !isInteger(right))
        return leftDouble <=> rightDouble;
    const auto exact = compareIntegers(left, right);
    if (exact != 0 && leftDouble == rightDouble && assignment.option(Point::LargeInteger) != 0)
        return std::partial_ordering::equivalent;
    return exact;
}

bool numbersEqual(std::string_view left, std::string_view right, Assignment &assignment)
{
    if (left == right)
        return true;
    if (compareNumbers(left, right, assignment) != 0)
        return false;
    // The same value in another spelling; -0 and 0 are one.
    return assignment.option(Point::NumberSpelling) == equalOption;
}

bool textsEqual(std::string_view left, std::string_view right, Assignment &assignment)
{
    if (left == right)
        return true;
    return equalsIgnoringAsciiCase(left, right) && assignment.option(Point::TextCase) == ignoredCaseOption;
}

/// True if the text reads as the boolean or number, but is spelt differently.
bool isOtherSpelling(std::string_view text, const Value &value)
{
    if (value.isBoolean())
        return equalsIgnoringAsciiCase(text, value.text);
    const auto number = asDouble(text);
    return number && number == asDouble(value.text);
}

bool textEqualsValue(std::string_view text, const Value &value, Point sameSpelling, Assignment &assignment)
{
    if (text == value.text)
        return assignment.option(sameSpelling) == equalOption;
    return isOtherSpelling(text, value) && assignment.option(Point::TextSpelling) == otherSpellingEqualOption
        && assignment.option(sameSpelling) == equalOption;
}

bool existsMet(const Value &wanted, const Value *actual, Assignment &assignment)
{
    bool want = wanted.kind != NodeKind::False;
    if (!wanted.isBoolean() && assignment.option(Point::ExistsOperand) == 0) {
        if (wanted.kind != NodeKind::String || (wanted.text != "true" && wanted.text != "false"))
            return false;
        want = wanted.text == "true";
    }
    if (!actual)
        return !want && assignment.option(Point::ExistsOfMissing) == metOption;
    if (!actual->isScalar() && want)
        return assignment.option(Point::NotAValue) == metOption;
    return want;
}

bool orderMet(Operator op, const Value &wanted, const Value &actual, Assignment &assignment)
{
    std::partial_ordering order = std::partial_ordering::unordered;
    if (wanted.kind == NodeKind::Number && actual.kind == NodeKind::Number) {
        order = compareNumbers(actual.text, wanted.text, assignment);
    } else {
        const std::uint8_t option = assignment.option(Point::OrderOfText);
        const auto left = asDouble(actual.text);
        const auto right = asDouble(wanted.text);
        if (option == 1 && left && right)
            order = *left <=> *right;
        else if (option == 2)
            order = actual.text <=> wanted.text;
    }
    switch (op) {
    case Operator::Less:
        return order < 0;
    case Operator::LessOrEquals:
        return order <= 0;
    case Operator::Greater:
        return order > 0;
    default:
        return order >= 0;
    }
}

/// Which of duplicate members counts, asked only where it makes a difference. That the token is not accepted at all is
/// for who decides about the whole.
MemberChoice memberChoice(std::string_view claim, const AttestationToken &token, Assignment &assignment)
{
    if (!token.hasDuplicateMembers())
        return MemberChoice::Last;
    const auto found = [&](MemberChoice choice) {
        const NodeIndex node = token.find(claim, choice);
        return node == noNode ? token.findIgnoringCase(claim, choice) : node;
    };
    const bool differs = found(MemberChoice::First) != found(MemberChoice::Last);
    return differs && assignment.option(Point::TokenMemberOrder) == firstCountsOption ? MemberChoice::First
                                                                                      : MemberChoice::Last;
}

} // namespace

bool valuesEqual(const Value &wanted, const Value &actual, Assignment &assignment)
{
    if (wanted.kind == NodeKind::String && actual.kind == NodeKind::String)
        return textsEqual(wanted.text, actual.text, assignment);
    if (wanted.kind == NodeKind::Number && actual.kind == NodeKind::Number)
        return numbersEqual(wanted.text, actual.text, assignment);
    if (wanted.kind == NodeKind::String) {
        // Observed for booleans and integers; other numbers are as open as another spelling.
        if (!actual.isBoolean() && !isInteger(actual.text))
            return (wanted.text == actual.text || isOtherSpelling(wanted.text, actual))
                && assignment.option(Point::TextSpelling) == otherSpellingEqualOption;
        return textEqualsValue(wanted.text, actual, actual.isBoolean() ? Point::TextForBoolean : Point::TextForInteger,
                               assignment);
    }
    if (actual.kind == NodeKind::String)
        return textEqualsValue(actual.text, wanted, Point::ValueForText, assignment);
    return wanted.kind == actual.kind; // booleans
}

std::string_view issuerOf(const AttestationToken &token, Assignment &assignment)
{
    if (token.firstIssuer() == token.issuer())
        return token.issuer();
    return assignment.option(Point::TokenMemberOrder) == firstCountsOption ? token.firstIssuer() : token.issuer();
}

bool conditionMet(const Condition &condition, const AttestationToken &token, Assignment &assignment)
{
    ++assignment.comparisons;
    if (!condition.op || !condition.value.isScalar() || condition.claim.empty())
        return false;
    const MemberChoice choice = memberChoice(condition.claim, token, assignment);
    NodeIndex claim = token.find(condition.claim, choice);
    if (claim == noNode) {
        claim = token.findIgnoringCase(condition.claim, choice);
        if (claim != noNode && assignment.option(Point::ClaimNameCase) != ignoredCaseOption)
            claim = noNode;
    }
    const Value actual = claim == noNode ? Value() : token.value(claim);
    if (condition.op == Operator::Exists)
        return existsMet(condition.value, claim == noNode ? nullptr : &actual, assignment);
    if (claim == noNode)
        return condition.op == Operator::NotEquals && assignment.option(Point::NotEqualsOfMissing) == metOption;
    if (!actual.isScalar())
        return condition.op == Operator::NotEquals && assignment.option(Point::NotAValue) == metOption;
    if (condition.op == Operator::Equals)
        return valuesEqual(condition.value, actual, assignment);
    if (condition.op == Operator::NotEquals)
        return !valuesEqual(condition.value, actual, assignment);
    return orderMet(*condition.op, condition.value, actual, assignment);
}

bool authorityMatches(std::string_view authority, std::string_view issuer, Assignment &assignment)
{
    ++assignment.comparisons;
    if (authority.empty() || issuer.empty())
        return false;
    if (authority == issuer)
        return true;
    const auto schemeOf = [](std::string_view url) {
        const std::size_t end = url.find("://");
        return end == std::string_view::npos ? std::string_view() : url.substr(0, end + 3);
    };
    const std::string_view leftScheme = schemeOf(authority);
    const std::string_view rightScheme = schemeOf(issuer);
    std::string_view left = authority.substr(leftScheme.size());
    std::string_view right = issuer.substr(rightScheme.size());
    const bool slash = left.ends_with('/') != right.ends_with('/');
    if (slash)
        (left.ends_with('/') ? left : right).remove_suffix(1);
    if (!equalsIgnoringAsciiCase(left, right))
        return false;
    if (!equalsIgnoringAsciiCase(leftScheme, rightScheme) && assignment.option(Point::AuthorityScheme) == 0)
        return false;
    if ((left != right || (leftScheme != rightScheme && equalsIgnoringAsciiCase(leftScheme, rightScheme)))
        && assignment.option(Point::AuthorityCase) != ignoredCaseOption)
        return false;
    return !slash || assignment.option(Point::AuthoritySlash) == 0;
}

} // namespace skr
