// SPDX-License-Identifier: Apache-2.0
#include "ui/editors/normaltext.h"

#include "core/claims/valueformat.h"
#include "qt/text.h"

#include <QCoreApplication>
#include <QStringList>

namespace skr {

namespace {

struct NormalTexts {
    Q_DECLARE_TR_FUNCTIONS(skr::NormalTexts)
};

} // namespace

std::optional<NormalText> normalValue(const Claim &claim, const QString &typed)
{
    if (claim.type != ClaimType::String)
        return std::nullopt;
    if (claim.format == ClaimFormat::Guid) {
        const GuidText guid = readGuid(toUtf8(typed));
        if (guid.valid && guid.wrapped)
            return NormalText{toQString(guid.text), NormalTexts::tr("Braces and blanks removed.")};
    }
    if (claim.format == ClaimFormat::Base64 || claim.format == ClaimFormat::Base64Url) {
        const Base64Text read = readBase64(toUtf8(typed));
        if (read.isValid() && read.whiteSpace)
            return NormalText{toQString(read.text), NormalTexts::tr("Blanks removed.")};
    }
    return std::nullopt;
}

std::optional<NormalText> normalHex(const QString &pasted)
{
    const HexText read = readHex(toUtf8(pasted));
    if (read.bad != noOffset || read.isPlain())
        return std::nullopt;
    QStringList changes;
    if (read.prefix)
        changes << NormalTexts::tr("0x removed");
    if (read.separators)
        changes << NormalTexts::tr("separators removed");
    if (read.upperCase)
        changes << NormalTexts::tr("made lower case");
    return NormalText{toQString(read.digits), NormalTexts::tr("Pasted: %1").arg(changes.join(QStringLiteral(", ")))};
}

} // namespace skr
