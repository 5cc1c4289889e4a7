// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/syntax/syntaxtree.h"
#include "core/text/textrange.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace skr {

enum class Severity : std::uint8_t {
    Error, ///< the service cannot accept the document
    Warning, ///< works differently from what it looks like, or depends on what no document says
    Security, ///< lets in more than it looks like
    Hint, ///< style and context
};
std::string_view spelling(Severity severity);

/// One row each in the table of diagnostic.cpp: identifier, severity, short and long text.
enum class DiagnosticCode : std::uint8_t {
    // One for each SyntaxErrorCode, in its order.
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
    // The grammar.
    RootNotObject,
    RootAllOf,
    NoAuthorityList,
    ListNotArray,
    NoAuthorities,
    EntryNotAuthority,
    VersionMissing,
    VersionNotText,
    VersionUnknown,
    VersionOld,
    AuthorityMissing,
    AuthorityNotText,
    AuthorityNotHttps,
    AuthorityNotUrl,
    BlockBothKinds,
    BlockMissing,
    BlockNotArray,
    BlockEmpty,
    ItemNotUnderstood,
    ClaimMissing,
    ClaimNotText,
    OperatorMissing,
    OperatorUnknown,
    OperatorSeveral,
    OperatorUndocumented,
    ValueWrongKind,
    MemberUnknown,
    MemberDuplicate,
    // The catalog.
    ClaimUnknown,
    ValueType,
    ValueAsText,
    ValueUnfinished,
    ValueEmpty,
};

struct DiagnosticInfo {
    DiagnosticCode code;
    std::string_view id; ///< stable, for tools: `json-trailing-comma`
    Severity severity;
    std::string_view title; ///< two or three words for a table cell
    std::string_view message; ///< `%1` and `%2` stand for the arguments; lower case, no full stop
};
const DiagnosticInfo &info(DiagnosticCode code);
/// All rows, in the order of the codes.
const std::vector<DiagnosticInfo> &diagnosticTable();

struct Diagnostic {
    DiagnosticCode code;
    TextRange range;
    NodeIndex node = noNode; ///< the row it belongs to: an authority, condition, block's object, or the root; or noNode
    std::vector<std::string> arguments;

    Severity severity() const { return info(code).severity; }
    std::string_view id() const { return info(code).id; }
    std::string message() const;
};

/// The diagnostics of one revision, sorted by position, at most `maximum` of them.
struct Diagnostics {
    static constexpr std::size_t maximum = 5000;

    std::vector<Diagnostic> list;
    std::size_t omitted = 0; ///< how many more there are
    std::size_t errors = 0; ///< errors among all, omitted ones included

    void add(Diagnostic diagnostic);
};

} // namespace skr
