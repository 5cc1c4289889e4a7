// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>

// Parts of policies as JSON text.

inline QByteArray equals(const QByteArray &claim, const QByteArray &value)
{
    return "{\"claim\":\"" + claim + "\",\"equals\":\"" + value + "\"}";
}

inline QByteArray anyOf(const QByteArray &items)
{
    return "{\"anyOf\":[" + items + "]}";
}

inline const QByteArray snp = equals("x-ms-attestation-type", "sevsnpvm");
inline const QByteArray tdx = equals("x-ms-attestation-type", "tdxvm");
inline const QByteArray status = equals("x-ms-compliance-status", "azure-compliant-cvm");
inline const QByteArray guestSnp = equals("x-ms-isolation-tee.x-ms-attestation-type", "sevsnpvm");
inline const QByteArray guestStatus = equals("x-ms-isolation-tee.x-ms-compliance-status", "azure-compliant-cvm");
