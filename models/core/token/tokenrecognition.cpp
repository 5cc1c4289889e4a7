// SPDX-License-Identifier: Apache-2.0
#include "core/token/tokenrecognition.h"

#include "core/text/ascii.h"
#include "core/text/message.h"
#include "core/text/utf8.h"
#include "core/token/jwsjson.h"
#include "core/token/maskedbraces.h"
#include "core/token/othertext.h"
#include "core/token/tokenlines.h"
#include "core/token/tokenmending.h"
#include "core/token/tokennotes.h"

#include <algorithm>
#include <optional>
#include <set>

namespace skr {

namespace {

using Tokens = std::vector<RecognisedToken>;

/// Adds what is known of a token that could be read.
RecognisedToken of(TokenCarrier carrier, std::shared_ptr<const AttestationToken> token, std::size_t offset,
                   const std::vector<std::string> &notes = {})
{
    RecognisedToken result;
    result.carrier = carrier;
    result.lookAlike = lookAlikeOf(*token);
    result.offset = offset;
    if (result.lookAlike != LookAlike::None && token->issuer().empty()) {
        result.problem = message("this is %1", {message(description(result.lookAlike))});
        return result;
    }
    result.notes = notes;
    for (std::string &note : notesOf(*token))
        result.notes.push_back(std::move(note));
    result.token = std::move(token);
    return result;
}

bool isRealToken(const RecognisedToken &entry)
{
    return entry.token != nullptr && entry.lookAlike == LookAlike::None;
}

RecognisedToken unreadable(std::string problem, std::size_t offset)
{
    RecognisedToken result;
    result.problem = std::move(problem);
    result.offset = offset;
    return result;
}

bool isTextNode(const SyntaxTree &tree, NodeIndex node)
{
    return tree[node].kind == NodeKind::String && tree[node].wellFormed;
}

/// Names of the members on the way to a node, joined by dots.
std::string pathOf(const SyntaxTree &tree, NodeIndex node)
{
    std::string path;
    for (; node != noNode; node = tree[node].parent) {
        if (tree[node].kind != NodeKind::Member)
            continue;
        std::string name = tree.stringValue(tree.key(node));
        if (!path.empty())
            name.append(".").append(path);
        path = std::move(name);
    }
    return path;
}

/// The JWTs that a JSON document has as texts, each once.
Tokens membersOf(const SyntaxTree &tree, NodeIndex root, std::size_t offset)
{
    Tokens found;
    std::set<std::string> seen;
    for (NodeIndex node = root; node < tree.size() && tree[node].begin < tree[root].end; ++node) {
        if (!isTextNode(tree, node) || !isWholeToken(tree.spelling(node)))
            continue;
        std::string text = tree.stringValue(node);
        auto token = AttestationToken::parse(text, nullptr);
        if (!token || !seen.insert(std::move(text)).second)
            continue;
        RecognisedToken member = of(TokenCarrier::Member, std::move(token), offset + tree[node].begin);
        member.member = pathOf(tree, node);
        found.push_back(std::move(member));
    }
    return found;
}

/// What a JWS in its JSON form has signed, once for each signature.
Tokens signedIn(const SyntaxTree &tree, NodeIndex object, std::size_t offset)
{
    Tokens found;
    for (const std::string &compact : compactForms(tree, object)) {
        TokenError error;
        if (auto token = AttestationToken::parse(compact, &error))
            found.push_back(of(TokenCarrier::JwsJson, std::move(token), offset));
        else
            found.push_back(unreadable(compact.starts_with('.') ? message(
                                           "this is a JWS without a protected header: nothing says how it is signed")
                                                                : error.message,
                                       offset));
    }
    return found;
}

/// Claims that have no issuer and no attestation type may be a document with a token in it.
bool canHoldTokens(const AttestationToken &token, LookAlike lookAlike)
{
    return token.kind() == TokenKind::NotAttestation && token.issuer().empty() && lookAlike == LookAlike::None;
}

/// Reads one text after the other shape.
class TokenReader
{
public:
    TokenReader(std::string_view text, std::size_t depth)
        : m_text(text)
        , m_depth(depth)
    {
    }

    Tokens read()
    {
        TokenError error;
        if (m_text.size() <= AttestationToken::maximumSize && hasTokenPerLine(m_text))
            return ofLines();
        if (auto token = AttestationToken::parse(m_text, &error)) {
            const std::size_t begin = std::min(m_text.find_first_not_of(whitespace), m_text.size());
            if (token->form() == AttestationToken::Form::Jwt)
                return {of(TokenCarrier::Jwt, std::move(token), begin)};
            return ofPayload(std::move(token), begin, {});
        }
        if (m_text.size() > AttestationToken::maximumSize)
            return {unreadable(error.message, error.offset)};
        if (auto joined = ofJoinedLines())
            return {std::move(*joined)};
        if (Tokens found = ofJson(); !found.empty())
            return found;
        if (Tokens found = isCompact(m_text) ? Tokens() : ofOtherText(); !found.empty())
            return found;
        if (m_text.find("authorizationrules") != std::string_view::npos) {
            RecognisedToken policy = unreadable(message("this is an attestation policy, not a token: it tells the "
                                                        "attestation service which claims to issue"),
                                                0);
            policy.lookAlike = LookAlike::AttestationPolicy;
            return {std::move(policy)};
        }
        return {unreadable(error.message, error.offset)};
    }

private:
    /// The text is a single word that starts like a JWT. If it cannot be parsed, for example because of a dot at its
    /// end, it is damaged: only in a sentence is the dot a full stop.
    static bool isCompact(std::string_view text)
    {
        return trimmed(text).starts_with("ey") && trimmed(text).find_first_of(whitespace) == std::string_view::npos;
    }

    static Tokens ofPayload(std::shared_ptr<const AttestationToken> token, std::size_t offset,
                            const std::vector<std::string> &notes)
    {
        if (canHoldTokens(*token, lookAlikeOf(*token))) {
            if (isJwsJson(token->tree(), token->tree().root()))
                return signedIn(token->tree(), token->tree().root(), offset);
            if (Tokens members = membersOf(token->tree(), token->tree().root(), offset); !members.empty())
                return members;
        }
        return {of(TokenCarrier::Payload, std::move(token), offset, notes)};
    }

    Tokens ofLines()
    {
        Tokens tokens;
        std::size_t begin = 0;
        while (begin < m_text.size()) {
            const std::size_t end = std::min(m_text.find('\n', begin), m_text.size());
            const std::string_view line = m_text.substr(begin, end - begin);
            if (!isBlank(line))
                append(tokens, TokenReader(line, m_depth + 1).read(), begin);
            begin = end + 1;
        }
        return tokens;
    }

    static void append(Tokens &tokens, Tokens more, std::size_t offset)
    {
        for (RecognisedToken &token : more) {
            token.offset += offset;
            tokens.push_back(std::move(token));
        }
    }

    /// A JWT that a mail or a console has broken over lines.
    std::optional<RecognisedToken> ofJoinedLines() const
    {
        std::string joined;
        for (const char c : m_text) {
            if (!isWhitespace(c))
                joined += c;
        }
        if (!isWholeToken(joined))
            return std::nullopt;
        auto token = AttestationToken::parse(joined, nullptr);
        if (!token)
            return std::nullopt;
        return of(TokenCarrier::Jwt, std::move(token), 0,
                  {message("the JWT was broken over lines: it is put together")});
    }

    /// JSON, perhaps in need of mending: objects, arrays of them, one document behind the other.
    Tokens ofJson()
    {
        const MendedJson mended = mendedJson(m_text);
        const std::size_t first = mended.text.find_first_not_of(whitespace);
        constexpr std::string_view starts = "{[\"";
        if (first == std::string::npos || starts.find(mended.text[first]) == std::string_view::npos)
            return {};
        const SyntaxTree tree = SyntaxTree::parse(mended.text);
        Tokens tokens;
        if (tree.root() == noNode)
            return tokens;
        NodeIndex header = noNode;
        for (const NodeIndex document : tree.children(0)) {
            if (tree[document].kind == NodeKind::Object && tree[document].intact) {
                if (header == noNode && isHeader(tree, document) && tree[document].nextSibling != noNode) {
                    header = document;
                    continue;
                }
                addDocument(tokens, tree, document, mended.notes, header);
                header = noNode;
            } else if (isTextNode(tree, document) && m_depth < maximumDepth) {
                append(tokens, TokenReader(tree.stringValue(document), m_depth + 1).read(), tree[document].begin);
            } else if (tree[document].kind == NodeKind::Array && tree[document].intact) {
                addElements(tokens, tree, document, mended.notes);
            }
        }
        return tokens;
    }

    static bool isHeader(const SyntaxTree &tree, NodeIndex object)
    {
        return tree.member(object, "alg") != noNode && tree.member(object, "iss") == noNode
            && tree.member(object, "kty") == noNode;
    }

    static void addDocument(Tokens &tokens, const SyntaxTree &tree, NodeIndex object,
                            const std::vector<std::string> &notes, NodeIndex header)
    {
        auto token = AttestationToken::parse(tree.spelling(object), nullptr);
        if (!token)
            return;
        const std::size_t offset = tree[object].begin;
        Tokens found = ofPayload(std::move(token), offset, notes);
        if (header != noNode) {
            RecognisedToken &first = found.front();
            first.carrier = TokenCarrier::HeaderAndPayload;
            if (equalsIgnoringAsciiCase(tree.stringValue(tree.value(tree.member(header, "alg"))), "none"))
                first.notes.emplace_back(
                    message("not signed: its algorithm is `none`; no key is released to such a token"));
        }
        append(tokens, std::move(found), 0);
    }

    void addElements(Tokens &tokens, const SyntaxTree &tree, NodeIndex array,
                     const std::vector<std::string> &notes) const
    {
        for (const NodeIndex element : tree.children(array)) {
            if (tree[element].kind == NodeKind::Object)
                addDocument(tokens, tree, element, notes, noNode);
            else if (isTextNode(tree, element) && m_depth < maximumDepth)
                append(tokens, TokenReader(tree.stringValue(element), m_depth + 1).read(), tree[element].begin);
            else
                tokens.push_back(unreadable(message("an element of the list is neither a JWT nor a JSON object"),
                                            tree[element].begin));
        }
    }

    /// JWTs amid other text; without any, JSON objects that are claims.
    Tokens ofOtherText() const
    {
        Tokens tokens;
        if (m_text.size() > maximumSearchedText)
            return tokens;
        for (const TextRange &range : jwtsIn(m_text)) {
            if (auto token = AttestationToken::parse(m_text.substr(range.begin, range.size()), nullptr))
                tokens.push_back(of(TokenCarrier::OtherText, std::move(token), range.begin));
        }
        if (!tokens.empty())
            return tokens;
        addObjects(tokens, m_text, {});
        if (tokens.empty()) {
            const MendedJson mended = mendedJson(m_text);
            addObjects(tokens, mended.text, mended.notes);
        }
        return tokens;
    }

    static void addObjects(Tokens &tokens, std::string_view text, const std::vector<std::string> &notes)
    {
        for (const TextRange &range : objectsIn(text)) {
            const MendedJson mended = mendedJson(text.substr(range.begin, range.size()));
            auto token = AttestationToken::parse(mended.text, nullptr);
            if (!token || (token->issuer().empty() && token->kind() == TokenKind::NotAttestation))
                continue;
            std::vector<std::string> all = notes;
            all.insert(all.end(), mended.notes.begin(), mended.notes.end());
            tokens.push_back(of(TokenCarrier::OtherText, std::move(token), range.begin, all));
        }
    }

    /// Texts in texts: a JSON document as a JSON string.
    static constexpr std::size_t maximumDepth = 4;

    std::string_view m_text;
    std::size_t m_depth;
};

/// The one to go on with: a real token before what only looks like one.
RecognisedToken chosenOf(Tokens tokens)
{
    const auto isToken = [](const RecognisedToken &entry) { return entry.token != nullptr; };
    const auto count = std::count_if(tokens.begin(), tokens.end(), isRealToken);
    auto chosen = std::find_if(tokens.begin(), tokens.end(), isRealToken);
    if (chosen == tokens.end())
        chosen = std::find_if(tokens.begin(), tokens.end(), isToken);
    if (chosen == tokens.end())
        chosen = tokens.begin();
    if (count > 1)
        chosen->notes.insert(chosen->notes.begin(),
                             message("the text holds %1 tokens: this is the first", {std::to_string(count)}));
    return std::move(*chosen);
}

} // namespace

std::string_view description(TokenCarrier carrier)
{
    switch (carrier) {
    case TokenCarrier::Jwt:
        return "JWT";
    case TokenCarrier::Payload:
        return "claims as JSON";
    case TokenCarrier::HeaderAndPayload:
        return "header and claims as JSON";
    case TokenCarrier::JwsJson:
        return "JWS in JSON form";
    case TokenCarrier::Member:
        return "JWT in a JSON document";
    default:
        return "token amid other text";
    }
}

std::vector<RecognisedToken> recognisedTokens(std::string_view text)
{
    return TokenReader(text, 0).read();
}

RecognisedToken recognisedToken(std::string_view text)
{
    return chosenOf(recognisedTokens(text));
}

RecognisedToken onlyToken(std::string_view text)
{
    Tokens tokens = recognisedTokens(text);
    const auto count = std::count_if(tokens.begin(), tokens.end(), isRealToken);
    if (count < 2)
        return chosenOf(std::move(tokens));
    return unreadable(
        message("the text holds %1 tokens: save the one that is meant as a file of its own", {std::to_string(count)}),
        0);
}

bool holdsJwt(std::string_view text)
{
    return !jwtsIn(text).empty();
}

bool holdsToken(std::string_view text)
{
    if (holdsJwt(text))
        return true;
    const Tokens found = recognisedTokens(text);
    return std::any_of(found.begin(), found.end(), [](const RecognisedToken &each) {
        return each.token && each.lookAlike == LookAlike::None
            && (each.carrier != TokenCarrier::Payload || !each.token->issuer().empty()
                || each.token->kind() != TokenKind::NotAttestation);
    });
}

} // namespace skr
