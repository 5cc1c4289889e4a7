// SPDX-License-Identifier: Apache-2.0
#include "core/token/tokennotes.h"

#include "core/text/message.h"
#include "core/text/utf8.h"
#include "core/token/lookalike.h"
#include "core/token/maskedbraces.h"

#include <array>

namespace skr {

namespace {

/// A claim that is usually false, and another of the same family that is never false or 0.
struct Witness {
    std::string_view usuallyFalse;
    std::string_view neverFalse;
};

/// Families of claims as the attestation service issues them, below the token itself or `x-ms-isolation-tee`.
constexpr std::array<Witness, 4> witnesses = {{
    {"x-ms-sevsnpvm-is-debuggable", "x-ms-sevsnpvm-launchmeasurement"},
    {"tdx_td_attributes_debug", "tdx_mrtd"},
    {"x-ms-sgx-is-debuggable", "x-ms-sgx-mrenclave"},
    {"x-ms-azurevm-kerneldebug-enabled", "x-ms-azurevm-vmid"},
}};

constexpr std::string_view isolationTee = "x-ms-isolation-tee";

bool hasFalse(const SyntaxTree &tree)
{
    for (NodeIndex node = 0; node < tree.size(); ++node) {
        if (tree[node].kind == NodeKind::False)
            return true;
    }
    return false;
}

bool hasMaskedText(const AttestationToken &token)
{
    const SyntaxTree &tree = token.tree();
    for (NodeIndex node = 0; node < tree.size(); ++node) {
        if (tree[node].kind == NodeKind::String && token.value(node).text.find(mask) != std::string_view::npos)
            return true;
    }
    return false;
}

} // namespace

std::string_view claimDroppedAsFalse(const AttestationToken &token)
{
    if (token.form() == AttestationToken::Form::Jwt || hasFalse(token.tree()))
        return {};
    const NodeIndex root = token.tree().root();
    for (const NodeIndex object : {root, token.tree().memberValue(root, isolationTee)}) {
        for (const Witness &witness : witnesses) {
            if (object != noNode && token.tree().memberValue(object, witness.neverFalse) != noNode
                && token.tree().memberValue(object, witness.usuallyFalse) == noNode)
                return witness.usuallyFalse;
        }
    }
    return {};
}

std::vector<std::string> notesOf(const AttestationToken &token)
{
    std::vector<std::string> notes;
    if (const std::string_view text = description(lookAlikeOf(token)); !text.empty())
        notes.push_back(message("this is %1", {message(text)}));
    if (token.form() == AttestationToken::Form::Jwt && equalsIgnoringAsciiCase(token.algorithm(), "none"))
        notes.emplace_back(
            message("not signed: its algorithm is `none`, as in the attestation service's answer to a draft "
                    "policy; no key is released to such a token"));
    if (const std::string_view claim = claimDroppedAsFalse(token); !claim.empty())
        notes.push_back(
            message("a missing claim may be false: there is no `%1` and nothing is false, as in a text from a "
                    "printer that leaves out what is false",
                    {std::string(claim)}));
    if (token.form() == AttestationToken::Form::Payload && hasMaskedText(token))
        notes.emplace_back(
            message("texts have `***` in them, with which logs mask secrets: what the token had is unknown"));
    return notes;
}

} // namespace skr
