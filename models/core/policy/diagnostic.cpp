// SPDX-License-Identifier: Apache-2.0
#include "core/policy/diagnostic.h"

#include <algorithm>
#include <array>
#include <cassert>

namespace skr {

std::string_view spelling(Severity severity)
{
    static constexpr std::array<std::string_view, 4> names = {"error", "warning", "security", "hint"};
    return names[static_cast<std::size_t>(severity)];
}

const std::vector<DiagnosticInfo> &diagnosticTable()
{
    using Code = DiagnosticCode;
    constexpr auto error = Severity::Error;
    constexpr auto warning = Severity::Warning;
    constexpr auto hint = Severity::Hint;
    static const std::vector<DiagnosticInfo> table = {
        {Code::JsonByteOrderMark, "json-byte-order-mark", warning, "Byte order mark",
         "the file starts with a byte order mark, which strict JSON readers reject: save it without"},
        {Code::JsonComment, "json-comment", error, "Comment", "comments are not JSON: strict readers reject the file"},
        {Code::JsonUnterminatedComment, "json-unterminated-comment", error, "Open comment",
         "this comment does not end"},
        {Code::JsonEmpty, "json-empty", error, "Empty", "the document is empty: a policy is a JSON object"},
        {Code::JsonTrailingContent, "json-trailing-content", error, "Not part of it",
         "the document ends before this: a policy is one JSON object"},
        {Code::JsonMissingComma, "json-missing-comma", error, "Missing comma", "a comma is missing here"},
        {Code::JsonExtraComma, "json-extra-comma", error, "Stray comma", "this comma separates nothing: remove it"},
        {Code::JsonTrailingComma, "json-trailing-comma", error, "Stray comma",
         "comma after the last entry: strict JSON readers reject the file"},
        {Code::JsonMissingColon, "json-missing-colon", error, "Missing colon",
         "a colon and a value are missing after the key"},
        {Code::JsonMissingValue, "json-missing-value", error, "Missing value", "a value is missing after the colon"},
        {Code::JsonMissingKey, "json-missing-key", error, "Missing key",
         "an object holds pairs of key and value: the key is missing"},
        {Code::JsonKeyNotString, "json-key-not-string", error, "Key without quotes", "a key stands in double quotes"},
        {Code::JsonUnclosedBracket, "json-unclosed-bracket", error, "Unclosed bracket", "this bracket is never closed"},
        {Code::JsonUnexpectedBracket, "json-unexpected-bracket", error, "Stray bracket",
         "nothing is open that this bracket closes"},
        {Code::JsonUnexpectedCharacter, "json-unexpected-character", error, "Not JSON", "this does not belong in JSON"},
        {Code::JsonUnterminatedString, "json-unterminated-string", error, "Open text",
         "this text does not end on its line: a closing quote is missing"},
        {Code::JsonBadEscape, "json-bad-escape", error, "Bad escape",
         "JSON has no escape like this: write `\\\\` for a backslash"},
        {Code::JsonLoneSurrogate, "json-lone-surrogate", error, "Half a character",
         "this escape is one half of a character: the other half is missing"},
        {Code::JsonControlCharacter, "json-control-character", error, "Control character",
         "a control character in a text is written as an escape, a tab as `\\t`"},
        {Code::JsonInvalidUtf8, "json-invalid-utf8", error, "Not UTF-8",
         "this byte is not UTF-8: save the file in that encoding"},
        {Code::JsonBadQuotes, "json-bad-quotes", error, "Wrong quotes", "text stands in straight double quotes"},
        {Code::JsonBadNumber, "json-bad-number", error, "Bad number", "JSON has no number like this"},
        {Code::JsonUnknownWord, "json-unknown-word", error, "Not JSON",
         "only `true`, `false` and `null` stand without quotes: put text in double quotes"},
        {Code::JsonTooDeep, "json-too-deep", error, "Too deep",
         "brackets nest deeper than 256 levels: what is inside is not read"},

        {Code::RootNotObject, "root-not-object", error, "No policy",
         "a policy is a JSON object with `version` and `anyOf`"},
        {Code::RootAllOf, "root-all-of", error, "Must be “any of”",
         "`allOf` at the root: the grammar has only `anyOf` here, so the policy is dropped"},
        {Code::NoAuthorityList, "no-authority-list", error, "No authorities",
         "`anyOf` with the authorities is missing"},
        {Code::ListNotArray, "list-not-array", error, "Not a list", "`%1` is a list of authorities in square brackets"},
        {Code::NoAuthorities, "no-authorities", error, "No authorities",
         "the policy names no authority: nothing can release the key"},
        {Code::EntryNotAuthority, "entry-not-authority", error, "No authority",
         "an entry of the list is an object with `authority` and a block"},
        {Code::VersionMissing, "version-missing", warning, "No version",
         "`version` is missing: Managed HSM rejects that, of Key Vault nothing is documented; write \"1.0.0\""},
        {Code::VersionNotText, "version-not-text", warning, "Version no text", "`version` is a text: write \"1.0.0\""},
        {Code::VersionUnknown, "version-unknown", warning, "Unknown version",
         "version `%1` is in no document: the grammar knows \"1.0.0\""},
        {Code::VersionOld, "version-old", hint, "Old version",
         "version `%1` has been accepted by the service, but the grammar writes \"1.0.0\""},
        {Code::AuthorityMissing, "authority-missing", error, "No authority",
         "`authority` is missing: name the attestation endpoint that signs the token"},
        {Code::AuthorityNotText, "authority-not-text", error, "Authority no text",
         "`authority` is a text: an https URL"},
        {Code::AuthorityNotHttps, "authority-not-https", warning, "Not https",
         "`%1` does not start with https://: tokens name their issuer with it, and no source shows that it is added"},
        {Code::AuthorityNotUrl, "authority-not-url", warning, "Not a URL",
         "`%1` is not the URL of an attestation endpoint: no token can name it as its issuer"},
        {Code::BlockBothKinds, "block-both-kinds", error, "Both kinds",
         "`allOf` and `anyOf` side by side: the grammar allows one; put one inside the other"},
        {Code::BlockMissing, "block-missing", error, "No conditions", "the authority has neither `allOf` nor `anyOf`"},
        {Code::BlockNotArray, "block-not-array", error, "Not a list",
         "`%1` is a list of conditions in square brackets"},
        {Code::BlockEmpty, "block-empty", error, "Empty block", "`%1` is empty: add a condition"},
        {Code::ItemNotUnderstood, "item-not-understood", error, "Not understood",
         "an entry of a block is a condition (`claim` and an operator) or a block (`allOf` or `anyOf`)"},
        {Code::ClaimMissing, "claim-missing", error, "No claim", "the condition names no `claim`"},
        {Code::ClaimNotText, "claim-not-text", error, "Claim no text",
         "`claim` is a text: the name of a claim of the token"},
        {Code::OperatorMissing, "operator-missing", error, "No operator",
         "the condition has no operator: add `equals` with the value"},
        {Code::OperatorUnknown, "operator-unknown", error, "Unknown operator",
         "the grammar has no operator `%1`: it has equals, notEquals, less, lessOrEquals, greater, greaterOrEquals, "
         "exists"},
        {Code::OperatorSeveral, "operator-several", error, "Two operators",
         "a condition has one operator: `%1` is one too many; make a second condition of it"},
        {Code::OperatorUndocumented, "operator-undocumented", warning, "Undocumented operator",
         "no source shows that the service supports `%1`: its documentation says that only `equals` is allowed so far"},
        {Code::ValueWrongKind, "value-wrong-kind", error, "Wrong kind",
         "%1 cannot be compared: a value is a text, a number, true or false"},
        {Code::MemberUnknown, "member-unknown", warning, "Unknown member",
         "the grammar has no member `%1`: what the service does with it is not documented"},
        {Code::MemberDuplicate, "member-duplicate", warning, "Named twice",
         "`%1` stands more than once in this object: which one counts is not documented"},

        {Code::ClaimUnknown, "claim-unknown", warning, "Unknown claim", "`%1` is no claim that is known%2"},
        {Code::ValueType, "value-type", warning, "Wrong type", "`%1` is %2: this value never equals it"},
        {Code::ValueAsText, "value-as-text", hint, "Text for %2",
         "`%1` is %2, the value is a text: working policies do so, no document says that they are equal"},
        {Code::ValueUnfinished, "value-unfinished", error, "No value yet", "`%1` has no value yet: it needs %2"},
        {Code::ValueEmpty, "value-empty", warning, "Empty value", "the value is an empty text: is that meant?"},
    };
    return table;
}

const DiagnosticInfo &info(DiagnosticCode code)
{
    const DiagnosticInfo &row = diagnosticTable()[static_cast<std::size_t>(code)];
    assert(row.code == code);
    return row;
}

std::string Diagnostic::message() const
{
    std::string text(info(code).message);
    for (std::size_t i = 0; i < arguments.size(); ++i) {
        const std::string mark = "%" + std::to_string(i + 1);
        if (const std::size_t at = text.find(mark); at != std::string::npos)
            text.replace(at, mark.size(), arguments[i]);
    }
    return text;
}

void Diagnostics::add(Diagnostic diagnostic)
{
    if (diagnostic.severity() == Severity::Error)
        ++errors;
    if (list.size() < maximum)
        list.push_back(std::move(diagnostic));
    else
        ++omitted;
}

} // namespace skr
