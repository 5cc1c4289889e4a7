// SPDX-License-Identifier: Apache-2.0
#include "core/wrapping/export.h"

#include "core/edit/layout.h"
#include "core/syntax/syntaxtree.h"
#include "core/text/ascii.h"
#include "core/text/message.h"
#include "core/wrapping/base64layer.h"
#include "core/wrapping/exportforms.h"

#include <algorithm>

namespace skr {

namespace {

bool isName(std::string_view name)
{
    return !name.empty()
        && std::all_of(name.begin(), name.end(), [](char c) { return isLetterOrDigit(c) || c == '-'; });
}

Exported refused(std::string why)
{
    Exported result;
    result.refusal = std::move(why);
    return result;
}

std::string onOneLine(std::string_view json)
{
    Layout layout;
    layout.compact = true;
    layout.compactSpace.clear();
    layout.colon = ":";
    std::string text = laidOut(json, layout);
    while (!text.empty() && text.back() == '\n')
        text.pop_back();
    return text;
}

Exported inForm(std::string_view policy, const ExportOptions &options)
{
    const std::string line = onOneLine(policy);
    switch (options.form) {
    case ExportForm::Rest:
        return restBody(line, options);
    case ExportForm::Arm:
        return armTemplate(line, options);
    case ExportForm::Bicep:
        return bicepTemplate(line, options);
    case ExportForm::Terraform:
        return terraformResource(policy, options);
    case ExportForm::PowerShell:
        return powerShellCommand(line, options);
    default:
        return azCommand(line, options);
    }
}

} // namespace

Exported exported(std::string_view policy, const ExportOptions &options)
{
    Exported result;
    if (options.form == ExportForm::Json || options.form == ExportForm::Portal) {
        result.text = std::string(policy);
        if (options.form == ExportForm::Portal)
            result.notes = {
                message("the Portal takes a policy where a confidential VM is created (How to author a Secure Key "
                        "Release policy); what else it can do with one is not documented: change it, or make it "
                        "immutable, with az")};
        return result;
    }
    if (options.form == ExportForm::Base64Url) {
        result.text = encodedBase64(policy, {}) + "\n";
        return result;
    }
    const SyntaxTree tree = SyntaxTree::parse(policy);
    const NodeIndex root = tree.root();
    if (!tree.isJson() || tree.errorCount() > 0 || tree[root].kind != NodeKind::Object)
        return refused(message("the policy is not plain JSON (comments and byte order marks are none): mend it first"));
    if (tree.member(root, "version") == noNode)
        return refused(
            message("`version` is missing, and Managed HSM rejects a policy without it: add \"version\": \"1.0.0\""));
    if (!isName(options.holder) || !isName(options.key))
        return refused(message("names of keys, vaults and managed HSMs are letters, digits and hyphens: name it so"));
    result = inForm(policy, options);
    if (!result.text)
        return result;
    if (options.immutable)
        result.notes.emplace_back(
            message("immutable cannot be undone: the policy of this key can never be changed again, in no "
                    "version of it; try it without first"));
    if (options.step == ExportStep::Update)
        result.notes.emplace_back(
            message("the policy belongs to the key, not to a version: a version in the command or the URL is "
                    "refused (AKV.SKR.1016)"));
    else if (options.form != ExportForm::Terraform)
        result.notes.emplace_back(
            message("the key has to be exportable and of an HSM type, in a Premium vault or a managed HSM; "
                    "neither can be changed later"));
    return result;
}

std::string withComments(const Exported &exported)
{
    std::string text;
    if (exported.text && !exported.comment.empty()) {
        for (const std::string &note : exported.notes)
            text += exported.comment + note + "\n";
    }
    return text + exported.text.value_or("");
}

} // namespace skr
