// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string_view>

namespace skr {

/// What is known to be wrong with a policy. Each family keeps its rows (identifier, severity, words) in its file in
/// checks/; a new code goes to the end of its family here.
enum class DiagnosticCode : std::uint8_t {
    // Syntax: one for each SyntaxErrorCode, in its order.
    JsonByteOrderMark,
    JsonComment,
    JsonUnterminatedComment,
    JsonEmpty,
    JsonTrailingContent,
    JsonMissingComma,
    JsonExtraComma,
    JsonTrailingComma,
    JsonMissingColon,
    JsonMissingValue,
    JsonMissingKey,
    JsonKeyNotString,
    JsonUnclosedBracket,
    JsonUnexpectedBracket,
    JsonUnexpectedCharacter,
    JsonUnterminatedString,
    JsonBadEscape,
    JsonLoneSurrogate,
    JsonControlCharacter,
    JsonInvalidUtf8,
    JsonBadQuotes,
    JsonBadNumber,
    JsonUnknownWord,
    JsonTooDeep,

    // Grammar: which objects and lists there are.
    RootNotObject,
    RootAllOf,
    NoAuthorityList,
    ListNotArray,
    NoAuthorities,
    EntryNotAuthority,
    AuthorityMissing,
    AuthorityNotText,
    BlockBothKinds,
    BlockMissing,
    BlockNotArray,
    BlockEmpty,
    ItemNotUnderstood,
    RootFragment,
    RootWrapped,
    RootEscaped,
    RootForeign,
    ConditionBare,
    BlockMisnamed,
    NestingRedundant,
    PlaceholderLeft,
    PowershellTrace,
    ClaimIndexed,

    // Version.
    VersionMissing,
    VersionNotText,
    VersionUnknown,
    VersionOld,

    // Authorities: the URL.
    AuthorityNotHttps,
    AuthorityNotUrl,
    AuthorityWrapped,
    AuthorityNearlyKnown,
    AuthorityRegion,
    AuthorityTestRing,
    AuthorityPath,

    // Claims: their names.
    ClaimMissing,
    ClaimNotText,
    ClaimUnknown,
    ClaimVolatile,
    ClaimDeprecated,

    // Operators.
    OperatorMissing,
    OperatorUnknown,
    OperatorSeveral,
    OperatorUndocumented,
    OperatorOldForm,
    ConditionShorthand,
    ValueList,

    // Values: type and format.
    ValueWrongKind,
    ValueType,
    ValueAsText,
    ValueUnfinished,
    ValueEmpty,
    ValueNeverEqual,
    ValueFormat,
    ValueCase,
    ValueEncoding,
    ValueNearlyKnown,
    ValueOrder,

    // Members that the grammar does not have, or has once.
    MemberUnknown,
    MemberDuplicate,
    MemberCase,
    MemberMisspelt,

    // Token kinds: what no one token says, because of what it attests.
    TokenKindsMixed,
    TokenKindDiffers,
    AlternativeUnmet,

    // Logic of blocks and lists.
    Contradiction,
    DuplicateCondition,
    DuplicateAuthority,
    AlwaysMet,

    // Security: what the policy lets in.
    NoTeeRequired,
    DebugNotRuledOut,
    DebugRequired,
    DigestOfNothing,
    DigestAllowsAll,

    // Hints about the policy as a whole.
    NotBound,
    OneVendor,
    MixedSlashes,
};

/// What a diagnostic is about; its checks and its quick fixes are in the files of that name.
enum class DiagnosticFamily : std::uint8_t {
    Syntax,
    Grammar,
    Version,
    Authorities,
    Claims,
    Operators,
    Values,
    Members,
    TokenKinds,
    Logic,
    Security,
    Hints
};
std::string_view spelling(DiagnosticFamily family);

} // namespace skr
