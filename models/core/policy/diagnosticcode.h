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

    // Claims: their names.
    ClaimMissing,
    ClaimNotText,
    ClaimUnknown,

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

    // Members that the grammar does not have, or has once.
    MemberUnknown,
    MemberDuplicate,
    MemberCase,
    MemberMisspelt,
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
    Members
};
std::string_view spelling(DiagnosticFamily family);

} // namespace skr
