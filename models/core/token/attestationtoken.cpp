// SPDX-License-Identifier: Apache-2.0
#include "core/token/attestationtoken.h"

#include "core/text/lineindex.h"
#include "core/text/utf8.h"
#include "core/token/base64.h"

#include <algorithm>
#include <charconv>

namespace skr {

namespace {

constexpr std::string_view blanks = " \t\r\n";

/// The text without the white space, and the one pair of quotes, around it.
std::string_view trimmed(std::string_view text)
{
    const auto trim = [&text] {
        const std::size_t begin = std::min(text.find_first_not_of(blanks), text.size());
        text.remove_prefix(begin);
        text.remove_suffix(text.size() - 1 - std::min(text.find_last_not_of(blanks), text.size() - 1));
    };
    trim();
    if (text.size() >= 2 && text.starts_with('"') && text.ends_with('"')) {
        text = text.substr(1, text.size() - 2);
        trim();
    }
    return text;
}

std::string placeIn(std::string_view text, std::size_t offset)
{
    const LineColumn place = LineIndex(text).at(offset);
    return "line " + std::to_string(place.line) + ", column " + std::to_string(place.column);
}

/// Nothing if the text is a JSON object; else what is wrong with it.
std::optional<TokenError> objectError(const SyntaxTree &tree, std::string_view part, std::size_t offset)
{
    if (!tree.isJson()) {
        const std::size_t at = tree.errors().front().range.begin;
        return TokenError {"the " + std::string(part) + " is not JSON: there is an error in " + placeIn(tree.text(), at),
                           offset + at};
    }
    if (tree[tree.root()].kind != NodeKind::Object)
        return TokenError {"the " + std::string(part) + " is not a JSON object", offset};
    return std::nullopt;
}

std::optional<std::string> decodedPart(std::string_view part, std::string_view name, std::size_t offset, TokenError *error)
{
    std::size_t bad = 0;
    auto decoded = decodedBase64Url(part, &bad);
    if (!decoded) {
        std::string what = "it is cut off";
        if (bad < part.size()) {
            const std::size_t length = std::max<std::size_t>(utf8SequenceLength(part.substr(bad)), 1);
            what = "character " + std::to_string(bad + 1) + " is `" + replacedInvalidUtf8(part.substr(bad, length)) + "`";
        }
        *error = {"the " + std::string(name) + " of the JWT is not base64url: " + what, offset + std::min(bad, part.size())};
    }
    return decoded;
}

bool equal(std::string_view left, std::string_view right, bool ignoreCase)
{
    return left == right || (ignoreCase && equalsIgnoringAsciiCase(left, right));
}

} // namespace

std::string_view description(TokenKind kind)
{
    switch (kind) {
    case TokenKind::PlatformSevSnp:
        return "platform token of a confidential VM or container (AMD SEV-SNP)";
    case TokenKind::PlatformTdx:
        return "platform token of a confidential VM (Intel TDX)";
    case TokenKind::Sgx:
        return "token of an enclave (Intel SGX)";
    case TokenKind::GuestConfidentialVm:
        return "guest token of a confidential VM";
    case TokenKind::GuestTrustedLaunch:
        return "guest token without a TEE (Trusted Launch)";
    case TokenKind::IntegratedHsm:
        return "token of an Azure Integrated HSM";
    case TokenKind::Tpm:
        return "token of a TPM";
    case TokenKind::NotAttestation:
        return "not an attestation token: it has no `x-ms-attestation-type`";
    default:
        return "token of another attestation type";
    }
}

std::shared_ptr<const AttestationToken> AttestationToken::parse(std::string_view text, TokenError *error)
{
    TokenError ignored;
    TokenError &problem = error ? *error : ignored;
    if (text.size() > maximumSize) {
        problem = {"the text is larger than 16 MB: that is no token", 0};
        return nullptr;
    }
    const std::string_view token = trimmed(text);
    const auto offset = static_cast<std::size_t>(token.data() - text.data());
    if (token.empty()) {
        problem = {"there is no text: expected a JWT or its payload as JSON", 0};
        return nullptr;
    }
    Form form = Form::Payload;
    std::string header;
    std::string payload;
    if (token.front() == '{' || token.starts_with("\xEF\xBB\xBF")) {
        payload = token;
    } else {
        const std::size_t first = token.find('.');
        const std::size_t second = first == std::string_view::npos ? first : token.find('.', first + 1);
        if (first == std::string_view::npos || (second != std::string_view::npos && token.find('.', second + 1) != token.npos)) {
            problem = {"this is neither a JWT (header, payload and signature joined by dots) nor a JSON object", offset};
            return nullptr;
        }
        form = Form::Jwt;
        auto decodedHeader = decodedPart(token.substr(0, first), "header", offset, &problem);
        auto decodedPayload
            = decodedHeader ? decodedPart(token.substr(first + 1, second - first - 1), "payload", offset + first + 1, &problem)
                            : std::nullopt;
        if (!decodedPayload)
            return nullptr;
        header = std::move(*decodedHeader);
        payload = std::move(*decodedPayload);
        if (const auto wrong = objectError(SyntaxTree::parse(header), "header of the JWT", offset)) {
            problem = {wrong->message, offset};
            return nullptr;
        }
    }
    std::shared_ptr<const AttestationToken> result(new AttestationToken(form, std::move(header), std::move(payload)));
    const bool jwt = form == Form::Jwt;
    if (const auto wrong = objectError(result->tree(), jwt ? "payload of the JWT" : "text", offset)) {
        problem = jwt ? TokenError {wrong->message, offset} : *wrong;
        return nullptr;
    }
    return result;
}

AttestationToken::AttestationToken(Form form, std::string header, std::string payload)
    : m_form(form)
    , m_header(std::move(header))
    , m_payload(std::move(payload))
    , m_tree(SyntaxTree::parse(m_payload))
{
    for (NodeIndex node = 0; node < m_tree.size(); ++node) {
        if (m_tree[node].escaped)
            m_decoded.emplace(node, m_tree.stringValue(node));
    }
    if (m_tree.root() == noNode)
        return;
    const NodeIndex issuer = find("iss");
    if (issuer != noNode && m_tree[issuer].kind == NodeKind::String)
        m_issuer = value(issuer).text;
    m_kind = classify();
}

std::string AttestationToken::algorithm() const
{
    const SyntaxTree tree = SyntaxTree::parse(m_header);
    const NodeIndex member = tree.root() == noNode ? noNode : tree.member(tree.root(), "alg");
    return member == noNode ? std::string() : tree.stringValue(tree.value(member));
}

NodeIndex AttestationToken::find(std::string_view path) const
{
    return findPath(path, false);
}

NodeIndex AttestationToken::findIgnoringCase(std::string_view path) const
{
    return findPath(path, true);
}

NodeIndex AttestationToken::findPath(std::string_view path, bool ignoreCase) const
{
    NodeIndex node = m_tree.root();
    while (node != noNode) {
        const std::size_t dot = path.find('.');
        const std::string_view segment = path.substr(0, dot);
        NodeIndex found = noNode;
        if (m_tree[node].kind == NodeKind::Object) {
            for (const NodeIndex member : m_tree.children(node)) {
                const NodeIndex key = m_tree.key(member);
                // Comparing lengths first leaves few names to look at.
                const bool plain = !m_tree[key].escaped;
                if (plain && m_tree[key].end - m_tree[key].begin != segment.size() + 2)
                    continue;
                if (equal(value(key).text, segment, ignoreCase))
                    found = m_tree.value(member);
            }
        }
        if (dot == std::string_view::npos)
            return found;
        path.remove_prefix(dot + 1);
        node = found;
    }
    return noNode;
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
    std::int64_t seconds = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), seconds);
    return error == std::errc() && end == text.data() + text.size() ? std::optional(seconds) : std::nullopt;
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
