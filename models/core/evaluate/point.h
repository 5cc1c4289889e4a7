// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace skr {

/// Something about the service that its documentation leaves open. Each has a row in point.cpp.
enum class Point : std::uint8_t {
    // About a comparison.
    TextForBoolean,
    TextForInteger,
    ValueForText,
    TextSpelling,
    NumberSpelling,
    LargeInteger,
    TextCase,
    ClaimNameCase,
    AuthoritySlash,
    AuthorityScheme,
    AuthorityCase,
    NotEqualsOfMissing,
    ExistsOfMissing,
    ExistsOperand,
    NotAValue,
    OrderOfText,
    MemberOrder,
    TokenMemberOrder,
    // About acceptance: the service drops a document that it does not accept, whole and in silence.
    OperatorSupport,
    VersionMissing,
    VersionUnknown,
    VersionOld,
    UnknownMember,
    DuplicateMember,
};
inline constexpr std::size_t pointCount = static_cast<std::size_t>(Point::DuplicateMember) + 1;

struct PointInfo {
    Point point;
    std::string_view id; ///< stable, for tools: `text-for-boolean`
    bool acceptance;
    std::string_view title; ///< "A trailing slash in the authority"
    std::string_view question; ///< what is open, in one sentence
    std::vector<std::string_view> options; ///< what the service may do, in words; at least two
    std::optional<std::uint8_t> observed; ///< the option that working deployments show
    std::string_view evidence; ///< what is known and who says so; also that nothing is known
};
const PointInfo &info(Point point);

/// Which points are open (DESIGN section 3).
enum class Reading : std::uint8_t {
    AsObserved, ///< points with evidence take it; the others are open
    Documented, ///< only the documentation is evidence; every point is open
};
std::string_view spelling(Reading reading);
std::optional<Reading> readingFromSpelling(std::string_view text);

} // namespace skr
