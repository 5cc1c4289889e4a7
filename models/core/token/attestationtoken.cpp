// SPDX-License-Identifier: Apache-2.0
#include "core/token/attestationtoken.h"

#include "core/policy/diagnostic.h"
#include "core/text/ascii.h"
#include "core/text/base64.h"
#include "core/text/lineindex.h"
#include "core/text/message.h"
#include "core/text/utf8.h"

#include <algorithm>
#include <bitset>
#include <charconv>
#include <cmath>

namespace skr {

namespace {

/// The text without a byte order mark, the white space, and one pair of quotes around it.
std::string_view stripped(std::string_view text)
{
    if (text.starts_with("\xEF\xBB\xBF"))
        text.remove_prefix(3);
    text = trimmed(text);
    const bool quoted = text.size() >= 2 && text.starts_with('"') && text.ends_with('"');
    return quoted ? trimmed(text.substr(1, text.size() - 2)) : text;
}

/// Every JWT starts with base64url of a brace and a quote, white space or a brace.
bool startsLikeJwt(std::string_view text)
{
    return text.starts_with("ey") || text.starts_with("ew") || text.starts_with("e3");
}

std::string nameOfByte(std::string_view text, std::size_t at)
{
    const char byte = text[at];
    if (byte == '\n' || byte == '\r')
        return message("a line end");
    if (byte == ' ' || byte == '\t')
        return message("a blank");
    if (byte > ' ' && byte < '\x7F')
        return std::string("`") + byte + "`";
    const std::size_t length = utf8SequenceLength(text.substr(at));
    return length > 1 ? "`" + std::string(text.substr(at, length)) + "`" : message("no printable character");
}

/// Why base64url cannot be decoded, and what to do; `bad` is the length of the part where it ends too early.
std::string base64Problem(std::string_view part, std::size_t bad)
{
    if (bad == part.size())
        return message("it breaks off in the middle: copy the whole token");
    std::string advice = message("copy the token anew");
    if (part[bad] == '+' || part[bad] == '/')
        advice = message("this is plain base64, a JWT has `-` and `_` for `+` and `/`");
    else if (isWhitespace(part[bad]))
        advice = message("take it out, a JWT is one line without blanks");
    return message("byte %1 is %2; %3", {std::to_string(bad + 1), nameOfByte(part, bad), advice});
}

/// A part of a JWT, with its place in the text.
struct Part {
    std::string_view name;
    std::string_view text;
    std::size_t offset;
};

std::optional<std::string> decoded(const Part &part, TokenError *error)
{
    std::size_t bad = 0;
    auto result = decodedBase64Url(part.text, &bad);
    if (!result)
        *error = {message("the %1 is not base64url: %2", {message(part.name), base64Problem(part.text, bad)}),
                  part.offset + bad};
    return result;
}

std::shared_ptr<const std::string> sharedHeader(std::optional<std::string> header)
{
    return header ? std::make_shared<const std::string>(std::move(*header)) : nullptr;
}

std::string words(SyntaxErrorCode code)
{
    if (code == SyntaxErrorCode::TrailingContent)
        return message("the object ends before this");
    return message(info(static_cast<DiagnosticCode>(code)).message); // the codes are in the same order
}

/// The first error that is a cause: a bracket is unclosed where something went wrong further on.
SyntaxError telling(const std::vector<SyntaxError> &errors)
{
    const auto first = std::find_if(errors.begin(), errors.end(), [](const SyntaxError &error) {
        return error.code != SyntaxErrorCode::ByteOrderMark && error.code != SyntaxErrorCode::UnclosedBracket;
    });
    return first != errors.end() ? *first : errors.back();
}

/// What is wrong with JSON that should be one object, and where; nothing if all is well.
std::optional<TokenError> problemOf(const SyntaxTree &tree, std::string_view name)
{
    const std::string what = message(name);
    if (tree.errorCount(SyntaxErrorCode::EmptyDocument) > 0)
        return TokenError{message("the %1 is empty: expected a JSON object", {what}), 0};
    if (!tree.isJson()) {
        const SyntaxError first = telling(tree.errors());
        const LineColumn place = LineIndex(tree.text()).at(first.range.begin);
        return TokenError{message("the %1 is not JSON: line %2, column %3: %4",
                                  {what, std::to_string(place.line), std::to_string(place.column), words(first.code)}),
                          first.range.begin};
    }
    if (tree[tree.root()].kind != NodeKind::Object)
        return TokenError{message("the %1 is JSON, but no object: expected the claims in braces", {what}),
                          tree[tree.root()].begin};
    return std::nullopt;
}

} // namespace

std::string_view description(TokenKind kind)
{
    switch (kind) {
    case TokenKind::PlatformSevSnp:
        return translatable("platform token of a confidential VM or container (AMD SEV-SNP)");
    case TokenKind::PlatformTdx:
        return translatable("platform token of a confidential VM (Intel TDX)");
    case TokenKind::Sgx:
        return translatable("token of an enclave (Intel SGX)");
    case TokenKind::GuestConfidentialVm:
        return translatable("guest token of a confidential VM");
    case TokenKind::GuestTrustedLaunch:
        return translatable("guest token without a TEE (Trusted Launch)");
    case TokenKind::IntegratedHsm:
        return translatable("token of an Azure Integrated HSM");
    case TokenKind::Tpm:
        return translatable("token of a TPM");
    case TokenKind::NotAttestation:
        return translatable("not an attestation token: it has no `x-ms-attestation-type`");
    default:
        return translatable("token of another attestation type");
    }
}

std::shared_ptr<const AttestationToken> AttestationToken::parse(std::string_view text, TokenError *error)
{
    TokenError unused;
    return parse(text, nullptr, error ? *error : unused);
}

std::shared_ptr<const AttestationToken> AttestationToken::parseClaims(std::string_view text, LastHeader &last)
{
    TokenError unused;
    return parse(text, &last, unused);
}

std::shared_ptr<const AttestationToken> AttestationToken::parse(std::string_view text, LastHeader *last,
                                                                TokenError &error)
{
    const std::string_view token = stripped(text.substr(0, maximumSize + 1));
    const auto offset = static_cast<std::size_t>(token.data() - text.data());
    if (text.size() > maximumSize)
        error = {message("the text is larger than 16 MB: that is no token"), 0};
    else if (token.empty())
        error = {message("there is no text: a token is a JWT, or its payload as JSON"), 0};
    else if (token.starts_with('{'))
        return parsePayload(token, offset, error);
    else if (startsLikeJwt(token) && token.find('.') != std::string_view::npos)
        return parseJwt(token, offset, last, error);
    else if (token.starts_with("\xFF\xFE") || token.starts_with("\xFE\xFF"))
        error = {message("the text is UTF-16: save it as UTF-8"), 0};
    else
        error = {message("the text is neither a JWT (three parts joined by dots) nor a JSON object"), offset};
    return nullptr;
}

std::shared_ptr<const AttestationToken> AttestationToken::parsePayload(std::string_view text, std::size_t offset,
                                                                       TokenError &error)
{
    static const Header none = std::make_shared<const std::string>();
    std::shared_ptr<const AttestationToken> token(new AttestationToken(Form::Payload, none, std::string(text), {}));
    if (const auto problem = problemOf(token->m_tree, "text")) {
        error = {problem->message, offset + problem->offset};
        return nullptr;
    }
    return token;
}

std::shared_ptr<const AttestationToken> AttestationToken::parseJwt(std::string_view text, std::size_t offset,
                                                                   LastHeader *last, TokenError &error)
{
    const std::size_t first = text.find('.');
    const std::size_t second = std::min(text.find('.', first + 1), text.size());
    const std::size_t third = text.find('.', second + 1);
    if (second < text.size() && third != std::string_view::npos) {
        error = {message("the text has more than the three parts of a JWT"), offset + third};
        return nullptr;
    }
    const Part headerPart{translatable("header"), text.substr(0, first), offset};
    const Part payloadPart{translatable("payload"), text.substr(first + 1, second - first - 1), offset + first + 1};
    const bool known = last && last->decoded && last->encoded == headerPart.text;
    const Header header = known ? last->decoded : sharedHeader(decoded(headerPart, &error));
    auto payload = header ? decoded(payloadPart, &error) : std::nullopt;
    if (!payload)
        return nullptr;
    if (!known) {
        if (const auto problem = problemOf(SyntaxTree::parse(*header), headerPart.name)) {
            error = {problem->message, headerPart.offset};
            return nullptr;
        }
        if (last)
            *last = {std::string(headerPart.text), header};
    }
    std::shared_ptr<const AttestationToken> token(
        new AttestationToken(Form::Jwt, header, std::move(*payload), last ? std::string_view() : text));
    if (const auto problem = problemOf(token->m_tree, payloadPart.name)) {
        error = {problem->message, payloadPart.offset};
        return nullptr;
    }
    return token;
}

AttestationToken::AttestationToken(Form form, Header header, std::string payload, std::string_view compact)
    : m_form(form)
    , m_header(std::move(header))
    , m_payload(std::move(payload))
    , m_compact(compact)
    , m_signedSize(std::min(m_compact.find('.', m_compact.find('.') + 1), m_compact.size()))
    , m_tree(SyntaxTree::parse(m_payload))
{
    if (!m_tree.isJson())
        return; // parse() refuses it
    for (NodeIndex node = 0; node < m_tree.size(); ++node) {
        if (m_tree[node].escaped)
            m_decoded.emplace(node, m_tree.stringValue(node));
        if (m_tree.hasManyMembers(node))
            m_anyCase.add(m_tree, node);
    }
    for (NodeIndex node = 0; node < m_tree.size() && !m_hasDuplicateMembers; ++node)
        m_hasDuplicateMembers = m_tree[node].kind == NodeKind::Object && hasDuplicates(node);
    m_issuer = issuer(MemberChoice::Last);
    m_kind = classify();
}

std::string_view AttestationToken::signature() const
{
    const std::string_view rest = std::string_view(m_compact).substr(m_signedSize);
    return rest.substr(std::min<std::size_t>(1, rest.size()));
}

std::string AttestationToken::algorithm() const
{
    const SyntaxTree tree = SyntaxTree::parse(*m_header);
    const NodeIndex member = tree.root() == noNode ? noNode : tree.member(tree.root(), "alg");
    return member == noNode ? std::string() : tree.stringValue(tree.value(member));
}

std::string_view AttestationToken::issuer(MemberChoice choice) const
{
    const NodeIndex issuer = find("iss", choice);
    return issuer != noNode && m_tree[issuer].kind == NodeKind::String ? value(issuer).text : std::string_view();
}

std::string_view AttestationToken::firstIssuer() const
{
    return m_hasDuplicateMembers ? issuer(MemberChoice::First) : m_issuer;
}

bool AttestationToken::hasDuplicates(NodeIndex object) const
{
    const bool many = m_tree.hasManyMembers(object);
    constexpr std::size_t buckets = 1024;
    std::bitset<buckets> seen; // of few names, most are told apart without a look at the others
    for (const NodeIndex member : m_tree.children(object)) {
        const std::string_view name = value(m_tree.key(member)).text;
        const std::size_t bucket = std::hash<std::string_view>()(name) % buckets;
        const bool isDuplicate = many
            ? m_tree.firstMember(object, name) != member
            : seen.test(bucket) && childNamed(object, name, false, MemberChoice::First) != m_tree.value(member);
        if (isDuplicate)
            return true;
        seen.set(bucket);
    }
    return false;
}

NodeIndex AttestationToken::find(std::string_view path, MemberChoice choice) const
{
    return findPath(path, false, choice);
}

NodeIndex AttestationToken::findIgnoringCase(std::string_view path, MemberChoice choice) const
{
    return findPath(path, true, choice);
}

NodeIndex AttestationToken::findPath(std::string_view path, bool ignoreCase, MemberChoice choice) const
{
    NodeIndex node = m_tree.root();
    for (;;) {
        const std::size_t dot = path.find('.');
        node = childNamed(node, path.substr(0, dot), ignoreCase, choice);
        if (dot == std::string_view::npos || node == noNode)
            return node;
        path.remove_prefix(dot + 1);
    }
}

/// Value of the last or first member with this name; noNode if the member is missing or the node is not an object.
NodeIndex AttestationToken::childNamed(NodeIndex node, std::string_view name, bool ignoreCase,
                                       MemberChoice choice) const
{
    NodeIndex found = noNode;
    if (m_tree[node].kind != NodeKind::Object)
        return found;
    if (m_tree.hasManyMembers(node)) {
        const NodeIndex member = childAmongMany(node, name, ignoreCase, choice);
        return member == noNode ? noNode : m_tree.value(member);
    }
    for (const NodeIndex member : m_tree.children(node)) {
        const NodeIndex key = m_tree.key(member);
        const bool plain = !m_tree[key].escaped;
        if (plain && m_tree[key].end - m_tree[key].begin != name.size() + 2)
            continue; // lengths are quickly compared and leave few names to look at
        const std::string_view text = value(key).text;
        if (text != name && !(ignoreCase && equalsIgnoringAsciiCase(text, name)))
            continue;
        found = m_tree.value(member);
        if (choice == MemberChoice::First)
            break;
    }
    return found;
}

/// As childNamed(), of an object with many members: the member.
NodeIndex AttestationToken::childAmongMany(NodeIndex object, std::string_view name, bool ignoreCase,
                                           MemberChoice choice) const
{
    if (!ignoreCase)
        return choice == MemberChoice::First ? m_tree.firstMember(object, name) : m_tree.member(object, name);
    const auto candidates = m_anyCase.candidates(object, name);
    const auto named = [&](NodeIndex member) { return equalsIgnoringAsciiCase(value(m_tree.key(member)).text, name); };
    if (choice == MemberChoice::First) {
        const auto first = std::find_if(candidates.begin(), candidates.end(), named);
        return first == candidates.end() ? noNode : *first;
    }
    const auto last = std::find_if(candidates.rbegin(), candidates.rend(), named);
    return last == candidates.rend() ? noNode : *last;
}

Value AttestationToken::value(NodeIndex claim) const
{
    const SyntaxNode &node = m_tree[claim];
    switch (node.kind) {
    case NodeKind::String:
        if (node.escaped)
            return {node.kind, m_decoded.at(claim)};
        return {node.kind, std::string_view(m_payload).substr(node.begin + 1, node.end - node.begin - 2)};
    case NodeKind::Number:
    case NodeKind::True:
    case NodeKind::False:
        return {node.kind, m_tree.spelling(claim)};
    default:
        return {node.kind, {}};
    }
}

std::optional<std::int64_t> AttestationToken::time(std::string_view name) const
{
    const NodeIndex claim = find(name);
    if (claim == noNode || m_tree[claim].kind != NodeKind::Number)
        return std::nullopt;
    const std::string_view text = m_tree.spelling(claim);
    double seconds = 0; // RFC 7519 allows fractions
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), seconds);
    static constexpr double exact = 9007199254740992; // past 2^53, and long past the end of calendars
    if (error != std::errc() || std::abs(seconds) > exact)
        return std::nullopt;
    return static_cast<std::int64_t>(std::floor(seconds));
}

TokenKind AttestationToken::classify() const
{
    const NodeIndex claim = find("x-ms-attestation-type");
    const std::string_view type = claim == noNode ? std::string_view() : value(claim).text;
    if (type.empty())
        return TokenKind::NotAttestation;
    if (type == "sevsnpvm")
        return TokenKind::PlatformSevSnp;
    if (type == "tdxvm")
        return TokenKind::PlatformTdx;
    if (type == "sgx")
        return TokenKind::Sgx;
    if (type == "aihsm")
        return TokenKind::IntegratedHsm;
    if (type == "tpm" || type == "vbs")
        return TokenKind::Tpm;
    if (type == "azurevm")
        return find("x-ms-isolation-tee") == noNode ? TokenKind::GuestTrustedLaunch : TokenKind::GuestConfidentialVm;
    return TokenKind::Other;
}

} // namespace skr
