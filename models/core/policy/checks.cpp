// SPDX-License-Identifier: Apache-2.0
#include "core/policy/checks.h"

#include "core/text/utf8.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cstdint>
#include <unordered_map>

namespace skr {

namespace {

/// Suggestions cost a walk over the catalog each; a file with more unknown claims than this has another problem.
constexpr std::size_t maximumSuggestions = 100;
/// Longer texts are shortened in messages.
constexpr std::size_t maximumShown = 80;

std::string shown(std::string_view text)
{
    if (text.size() <= maximumShown)
        return replacedInvalidUtf8(text);
    std::size_t cut = maximumShown;
    while (cut > 0 && (static_cast<unsigned char>(text[cut]) & 0xC0U) == 0x80U)
        --cut;
    return replacedInvalidUtf8(text.substr(0, cut)) + "…";
}

bool isIntegerText(std::string_view text)
{
    if (text.starts_with('-'))
        text.remove_prefix(1);
    return !text.empty() && text.find_first_not_of("0123456789") == std::string_view::npos;
}

bool isLetterOrDigit(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
}

/// All characters are such as a URL can have behind its host (RFC 3986).
bool isUrlText(std::string_view text)
{
    return std::all_of(text.begin(), text.end(), [](char c) {
        return isLetterOrDigit(c) || std::string_view("-._~:/?#[]@!$&'()*+,;=%").find(c) != std::string_view::npos;
    });
}

/// A host name with a dot in it, and a port perhaps.
bool isHost(std::string_view text)
{
    return text.find('.') != std::string_view::npos && !text.starts_with('.') && !text.ends_with('.')
        && std::all_of(text.begin(), text.end(), [](char c) {
               return isLetterOrDigit(c) || std::string_view("-._:").find(c) != std::string_view::npos;
           });
}

class Checks
{
public:
    Checks(const SyntaxTree &tree, const Policy &policy, const ClaimCatalog &catalog)
        : m_tree(tree)
        , m_policy(policy)
        , m_catalog(catalog)
    {
    }

    Diagnostics run()
    {
        checkSyntax();
        if (m_policy.root != noNode)
            checkRoot();
        else if (m_tree.root() != noNode)
            add(DiagnosticCode::RootNotObject, m_tree.root(), m_tree.root());
        for (const Authority &authority : m_policy.authorities)
            checkAuthority(authority);
        for (const Block &block : m_policy.blocks)
            checkBlock(block);
        for (const Condition &condition : m_policy.conditions)
            checkCondition(condition);
        for (const NodeIndex node : m_policy.notUnderstood)
            add(hasBothBlocks(node) ? DiagnosticCode::BlockBothKinds : DiagnosticCode::ItemNotUnderstood, node, node);
        checkMembers();
        std::stable_sort(m_result.list.begin(), m_result.list.end(),
                         [](const Diagnostic &a, const Diagnostic &b) { return a.range.begin < b.range.begin; });
        return std::move(m_result);
    }

private:
    using Arguments = std::vector<std::string>;

    /// What is added now is only counted: its arguments need not be made.
    bool isFull() const { return m_result.list.size() >= Diagnostics::maximum; }

    void add(DiagnosticCode code, NodeIndex at, NodeIndex row, Arguments arguments = {})
    {
        // A large container is marked at its first character: nobody wants the whole file underlined.
        TextRange range = m_tree[at].range();
        const NodeKind kind = m_tree[at].kind;
        if ((kind == NodeKind::Object || kind == NodeKind::Array) && range.size() > 2)
            range.end = range.begin + 1;
        m_result.add({code, range, row, std::move(arguments)});
    }

    void checkSyntax()
    {
        for (const SyntaxError &error : m_tree.errors()) {
            NodeIndex row = m_tree.nodeAt(error.range.begin);
            while (row != noNode && m_tree[row].kind != NodeKind::Object)
                row = m_tree[row].parent;
            m_result.add({static_cast<DiagnosticCode>(error.code), error.range, row, {}});
        }
        const std::size_t omitted = m_tree.errorCount() - m_tree.errors().size();
        m_result.omitted += omitted;
        m_result.errors += omitted;
    }

    /// False if a key of the object cannot be read: it may be the one that seems to be missing.
    bool keysAreReadable(NodeIndex object) const
    {
        for (const NodeIndex member : m_tree.children(object)) {
            if (m_tree[m_tree.key(member)].kind != NodeKind::String)
                return false;
        }
        return true;
    }

    void addMissing(DiagnosticCode code, NodeIndex object)
    {
        if (keysAreReadable(object))
            add(code, object, object);
    }

    void checkRoot()
    {
        const NodeIndex root = m_policy.root;
        if (m_policy.listMember == noNode)
            addMissing(DiagnosticCode::NoAuthorityList, root);
        else if (m_policy.list == noNode)
            addNotArray(DiagnosticCode::ListNotArray, m_policy.listMember, root);
        else if (m_policy.entries.empty())
            add(DiagnosticCode::NoAuthorities, m_policy.list, root);
        if (m_policy.listKind == BlockKind::AllOf)
            add(DiagnosticCode::RootAllOf, m_tree.key(m_policy.listMember), root);
        for (const PolicyEntry &entry : m_policy.entries) {
            if (entry.authority == PolicyEntry::noAuthority)
                add(DiagnosticCode::EntryNotAuthority, entry.node, entry.node);
        }
        checkVersion(root);
    }

    void checkVersion(NodeIndex root)
    {
        const std::string_view version = m_policy.version.text;
        if (m_policy.versionNode == noNode)
            addMissing(DiagnosticCode::VersionMissing, root);
        else if (m_policy.version.kind != NodeKind::String)
            add(DiagnosticCode::VersionNotText, m_policy.versionNode, root);
        else if (version == "1.0" || version == "0.2")
            add(DiagnosticCode::VersionOld, m_policy.versionNode, root, {std::string(version)});
        else if (version != "1.0.0")
            add(DiagnosticCode::VersionUnknown, m_policy.versionNode, root, {shown(version)});
    }

    void addNotArray(DiagnosticCode code, NodeIndex member, NodeIndex row)
    {
        // A value that is missing altogether is a syntax error already.
        if (m_tree.value(member) != noNode)
            add(code, m_tree.value(member), row, {shown(m_tree.stringValue(m_tree.key(member)))});
    }

    void checkAuthority(const Authority &authority)
    {
        const NodeIndex node = authority.node;
        if (authority.urlNode == noNode)
            addMissing(DiagnosticCode::AuthorityMissing, node);
        else if (m_tree[authority.urlNode].kind != NodeKind::String)
            add(DiagnosticCode::AuthorityNotText, authority.urlNode, node);
        else if (authority.url.empty())
            add(DiagnosticCode::AuthorityMissing, authority.urlNode, node);
        else
            checkUrl(authority);
        if (authority.blocks.empty())
            addMissing(DiagnosticCode::BlockMissing, node);
        if (authority.blocks.size() > 1)
            add(DiagnosticCode::BlockBothKinds, m_tree.key(m_policy.blocks[authority.blocks[1]].member), node);
    }

    void checkUrl(const Authority &authority)
    {
        std::string_view rest = authority.url;
        const std::size_t scheme = rest.find("://");
        if (scheme != std::string_view::npos)
            rest.remove_prefix(scheme + 3);
        const std::string_view host = rest.substr(0, rest.find_first_of("/?#"));
        if (!isHost(host) || !isUrlText(rest.substr(host.size())))
            add(DiagnosticCode::AuthorityNotUrl, authority.urlNode, authority.node, {shown(authority.url)});
        else if (!authority.url.starts_with("https://"))
            add(DiagnosticCode::AuthorityNotHttps, authority.urlNode, authority.node, {shown(authority.url)});
    }

    void checkBlock(const Block &block)
    {
        if (block.array == noNode)
            addNotArray(DiagnosticCode::BlockNotArray, block.member, block.holder);
        else if (block.items.empty())
            add(DiagnosticCode::BlockEmpty, m_tree.key(block.member), block.holder,
                {std::string(spelling(block.kind))});
    }

    bool hasBothBlocks(NodeIndex node) const
    {
        return m_tree.member(node, "allOf") != noNode && m_tree.member(node, "anyOf") != noNode;
    }

    void checkCondition(const Condition &condition)
    {
        const NodeIndex node = condition.node;
        if (condition.claimNode == noNode)
            addMissing(DiagnosticCode::ClaimMissing, node);
        else if (m_tree[condition.claimNode].kind != NodeKind::String)
            add(DiagnosticCode::ClaimNotText, condition.claimNode, node);
        else if (condition.claim.empty())
            add(DiagnosticCode::ClaimMissing, condition.claimNode, node);

        if (condition.operatorMember == noNode) {
            addMissing(DiagnosticCode::OperatorMissing, node);
            return;
        }
        const NodeIndex key = m_tree.key(condition.operatorMember);
        if (!condition.op && m_tree[key].kind == NodeKind::String)
            add(DiagnosticCode::OperatorUnknown, key, node, {shown(condition.operatorName)});
        else if (condition.op && *condition.op != Operator::Equals)
            add(DiagnosticCode::OperatorUndocumented, key, node, {std::string(condition.operatorName)});
        checkValue(condition);
    }

    void checkValue(const Condition &condition)
    {
        if (condition.valueNode == noNode)
            return; // a syntax error already
        const Value &value = condition.value;
        if (!value.isScalar()) {
            if (value.kind != NodeKind::Invalid)
                add(DiagnosticCode::ValueWrongKind, condition.valueNode, condition.node,
                    {value.kind == NodeKind::Null        ? "null"
                         : value.kind == NodeKind::Array ? "a list"
                                                         : "an object"});
            return;
        }
        const Known &known = look(condition.claim);
        if (!known.claim && !known.open && !condition.claim.empty())
            add(DiagnosticCode::ClaimUnknown, condition.claimNode, condition.node, unknownArguments(condition.claim));
        if (condition.op == Operator::Exists)
            return;
        if (known.claim)
            checkType(condition, *known.claim);
        else if (value.kind == NodeKind::String && value.text.empty())
            add(DiagnosticCode::ValueEmpty, condition.valueNode, condition.node);
    }

    void checkType(const Condition &condition, const Claim &claim)
    {
        // In the order of ClaimType.
        static constexpr std::array<std::string_view, 6> types = {"text",      "an integer", "a boolean",
                                                                  "an object", "a list",     "a set of keys"};
        const Value &value = condition.value;
        const bool text = value.kind == NodeKind::String;
        const auto report = [&](DiagnosticCode code, std::string second) {
            add(code, condition.valueNode, condition.node,
                isFull() ? Arguments() : Arguments{std::string(condition.claim), std::move(second)});
        };
        const auto reportType = [&](DiagnosticCode code) {
            report(code, std::string(types[static_cast<std::size_t>(claim.type)]));
        };
        if (text && value.text.empty() && claim.type != ClaimType::Object && claim.type != ClaimType::Array) {
            const bool needsValue =
                claim.type != ClaimType::String || claim.format != ClaimFormat::None || !claim.values.empty();
            report(needsValue ? DiagnosticCode::ValueUnfinished : DiagnosticCode::ValueEmpty, needed(claim));
            return;
        }
        switch (claim.type) {
        case ClaimType::Boolean:
            if (text && (value.text == "true" || value.text == "false"))
                reportType(DiagnosticCode::ValueAsText);
            else if (!value.isBoolean())
                reportType(DiagnosticCode::ValueType);
            return;
        case ClaimType::Integer:
            if (text && isIntegerText(value.text))
                reportType(DiagnosticCode::ValueAsText);
            else if (value.kind != NodeKind::Number)
                reportType(DiagnosticCode::ValueType);
            return;
        case ClaimType::String:
            if (!text)
                reportType(DiagnosticCode::ValueType);
            return;
        default:
            reportType(DiagnosticCode::ValueType);
        }
    }

    static std::string needed(const Claim &claim)
    {
        if (claim.type == ClaimType::Boolean)
            return "true or false";
        if (claim.type == ClaimType::Integer)
            return "an integer";
        switch (claim.format) {
        case ClaimFormat::Hex:
            return claim.length > 0 ? std::to_string(claim.length) + " hexadecimal digits" : "hexadecimal digits";
        case ClaimFormat::Guid:
            return "a GUID";
        case ClaimFormat::Base64:
        case ClaimFormat::Base64Url:
            return "base64 text";
        case ClaimFormat::Url:
            return "a URL";
        default:
            return "a text";
        }
    }

    struct Known {
        std::string_view path;
        const Claim *claim = nullptr;
        bool open = false; ///< unknown, but below a claim whose members are free
    };

    /// Policies name the same few claims over and over, so the last answers are kept.
    const Known &look(std::string_view path)
    {
        std::array<char, 8> tail{}; // names differ there
        path.copy(tail.data(), tail.size(), path.size() - std::min(path.size(), tail.size()));
        Known &known = m_known[((std::bit_cast<std::uint64_t>(tail) ^ path.size()) * 0x9E3779B97F4A7C15U) >> 56U];
        if (known.path != path) {
            const Claim *claim = m_catalog.find(path).claim;
            known = {path, claim, claim == nullptr && m_catalog.isOpen(path)};
        }
        return known;
    }

    Arguments unknownArguments(std::string_view path)
    {
        return isFull() ? Arguments() : Arguments{shown(path), suggestion(path)};
    }

    std::string suggestion(std::string_view path)
    {
        const auto [entry, isNew] = m_suggestions.try_emplace(path);
        if (isNew && m_suggestions.size() <= maximumSuggestions) {
            const std::string nearest = m_catalog.nearest(path);
            if (!nearest.empty())
                entry->second = ": did you mean `" + nearest + "`?";
        }
        return entry->second;
    }

    void checkMembers()
    {
        const auto report = [this](DiagnosticCode code, NodeIndex member) {
            add(code, m_tree.key(member), m_tree[member].parent, {shown(m_tree.stringValue(m_tree.key(member)))});
        };
        for (const NodeIndex member : m_policy.extraOperators)
            report(DiagnosticCode::OperatorSeveral, member);
        for (const NodeIndex member : m_policy.unknownMembers) {
            if (m_tree[m_tree.key(member)].kind == NodeKind::String)
                report(DiagnosticCode::MemberUnknown, member);
        }
        for (const NodeIndex member : m_policy.duplicateMembers)
            report(DiagnosticCode::MemberDuplicate, member);
    }

    const SyntaxTree &m_tree;
    const Policy &m_policy;
    const ClaimCatalog &m_catalog;
    Diagnostics m_result;
    std::array<Known, 256> m_known;
    std::unordered_map<std::string_view, std::string> m_suggestions;
};

} // namespace

Diagnostics check(const SyntaxTree &tree, const Policy &policy, const ClaimCatalog &catalog)
{
    return Checks(tree, policy, catalog).run();
}

} // namespace skr
