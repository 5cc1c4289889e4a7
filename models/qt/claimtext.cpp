// SPDX-License-Identifier: Apache-2.0
#include "qt/claimtext.h"

#include "qt/markedtext.h"
#include "qt/text.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace skr {

namespace {

struct ClaimText {
    Q_DECLARE_TR_FUNCTIONS(skr::ClaimText)
};

QString formatText(const Claim &claim)
{
    switch (claim.format) {
    case ClaimFormat::Hex:
        return claim.length > 0 ? ClaimText::tr("%1 hexadecimal digits").arg(claim.length)
                                : ClaimText::tr("hexadecimal digits");
    case ClaimFormat::Base64:
        return ClaimText::tr("base64");
    case ClaimFormat::Base64Url:
        return ClaimText::tr("base64url, without padding");
    case ClaimFormat::Guid:
        return ClaimText::tr("a GUID");
    case ClaimFormat::Epoch:
        return ClaimText::tr("seconds since 1970");
    case ClaimFormat::Url:
        return ClaimText::tr("a URL");
    case ClaimFormat::None:
        break;
    }
    return claim.type == ClaimType::Boolean ? ClaimText::tr("`true` or `false`") : QString();
}

} // namespace

QString claimTypeName(const Claim &claim)
{
    switch (claim.type) {
    case ClaimType::String:
        return ClaimText::tr("Text");
    case ClaimType::Integer:
        return ClaimText::tr("Integer");
    case ClaimType::Boolean:
        return ClaimText::tr("Boolean");
    case ClaimType::Object:
        return ClaimText::tr("Object");
    case ClaimType::Array:
        return ClaimText::tr("List");
    case ClaimType::Jwk:
        return ClaimText::tr("Keys");
    }
    return {};
}

QString claimTypeText(const Claim &claim)
{
    const QString format = formatText(claim);
    return format.isEmpty() ? claimTypeName(claim) : ClaimText::tr("%1: %2").arg(claimTypeName(claim), format);
}

QString claimPlacesText(const Claim &claim)
{
    const bool guest = sits(claim, ClaimPlace::Guest);
    QStringList places;
    if (sits(claim, ClaimPlace::Platform))
        places += guest ? ClaimText::tr("top level of a platform token or a guest token")
                        : ClaimText::tr("top level of a platform token");
    else if (guest)
        places += ClaimText::tr("top level of a guest token");
    if (sits(claim, ClaimPlace::GuestTee))
        places += guest ? ClaimText::tr("below `x-ms-isolation-tee` as well")
                        : ClaimText::tr("below `x-ms-isolation-tee` in a guest token");
    return sentenceCase(places.join(QStringLiteral("; ")));
}

QString claimStabilityText(const Claim &claim)
{
    if (!claim.successor.empty())
        return ClaimText::tr("Deprecated: use %1 instead.").arg(marked(claim.successor));
    if (claim.deprecated)
        return ClaimText::tr("Deprecated: newer tokens may come without it.");
    return claim.volatileValue ? ClaimText::tr("No. Differs from token to token, or changes with updates of the host.")
                               : ClaimText::tr("Yes. Safe to require.");
}

QString notComparableText(const Claim &claim)
{
    switch (claim.type) {
    case ClaimType::Object:
        return claim.openMembers ? ClaimText::tr("Objects cannot be compared; type the name of one of its members.")
                                 : ClaimText::tr("Objects cannot be compared; choose one of their members.");
    case ClaimType::Array:
        return ClaimText::tr("Lists cannot be compared, nor can their entries be named.");
    case ClaimType::Jwk:
        return claim.name == "x-ms-runtime.keys"
            ? ClaimText::tr("Keys cannot be compared; evaluation of the policy ignores these.")
            : ClaimText::tr("Keys cannot be compared.");
    default:
        return {};
    }
}

bool isComparable(const Claim &claim)
{
    return claim.type == ClaimType::String || claim.type == ClaimType::Integer || claim.type == ClaimType::Boolean;
}

QString placeName(ClaimPlace place)
{
    switch (place) {
    case ClaimPlace::Platform:
        return ClaimText::tr("Platform token: disk of a confidential VM, container, enclave");
    case ClaimPlace::GuestTee:
        return ClaimText::tr("Guest token: key release inside the VM (TEE claims)");
    case ClaimPlace::Guest:
        return ClaimText::tr("Guest token: key release inside the VM (its own claims)");
    }
    return {};
}

QString claimPath(const Claim &claim, ClaimPlace place)
{
    const bool guest = sits(claim, ClaimPlace::Guest);
    const bool tee = sits(claim, ClaimPlace::GuestTee);
    const bool below = (place == ClaimPlace::GuestTee && tee) || (place == ClaimPlace::Guest && tee && !guest);
    return (below ? toQString(isolationTeePrefix) : QString()) + toQString(claim.name);
}

bool isFoundIn(const Claim &claim, ClaimPlace place)
{
    if (place == ClaimPlace::Platform)
        return sits(claim, ClaimPlace::Platform);
    return sits(claim, ClaimPlace::Guest) || sits(claim, ClaimPlace::GuestTee);
}

} // namespace skr
