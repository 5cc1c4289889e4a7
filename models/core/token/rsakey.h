// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/token/openssl.h"

namespace skr {

/// The most bits of an RSA key that is used: twice what attestation services and their certificates have, and little
/// work for a machine that checks hundreds of keys.
inline constexpr int mostRsaBits = 8192;

/// False for numbers that make no RSA key, that anybody could sign with, or that would keep the machine busy: modulus
/// and exponent are odd (RFC 8017 section 3.1), the exponent has 2 to 64 bits, the modulus has at most `mostRsaBits`,
/// and is not one of those that CVE-2017-15361 (ROCA) lets anybody factor.
bool isSoundRsaKey(const BIGNUM *modulus, const BIGNUM *exponent);

/// Whether signatures may be checked with a key, wherever it comes from: a sound RSA key or one on a named curve. A
/// certificate's key is of any kind and size, and OpenSSL would take it.
bool isSoundKey(EVP_PKEY *key);

} // namespace skr
