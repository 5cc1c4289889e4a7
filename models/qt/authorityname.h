// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <string_view>

namespace skr {

/// The host, without what all shared attestation endpoints of the public cloud end with: `sharedweu.weu`. The whole
/// text if it is no URL.
QString authorityName(std::string_view url);

/// The region of an attestation endpoint as Azure spells it, e.g. `westeurope`; empty for any other URL.
QString regionOf(std::string_view url);

} // namespace skr
