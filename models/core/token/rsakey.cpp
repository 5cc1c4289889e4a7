// SPDX-License-Identifier: Apache-2.0
#include "core/token/rsakey.h"

#include <openssl/core_names.h>

#include <array>

namespace skr {

namespace {

constexpr int mostExponentBits = 64;

/// Remainders of the primes that the flawed generator makes are powers of 65537 for each of these primes, and so are
/// those of their product (Nemec et al., "The Return of Coppersmith's Attack", section 3).
bool isRocaModulus(const BIGNUM *modulus)
{
    constexpr std::array<unsigned, 17> primes = {11, 13, 17,  19,  37,  53,  61,  71, 73,
                                                 79, 97, 103, 107, 109, 127, 151, 157};
    for (const unsigned prime : primes) {
        const auto remainder = static_cast<unsigned>(BN_mod_word(modulus, prime));
        unsigned power = 1;
        do
            power = power * 65537 % prime;
        while (power != remainder && power != 1);
        if (power != remainder)
            return false;
    }
    return true;
}

BignumPointer parameter(EVP_PKEY *key, const char *name)
{
    BIGNUM *number = nullptr;
    EVP_PKEY_get_bn_param(key, name, &number);
    return BignumPointer(number);
}

} // namespace

bool isSoundRsaKey(const BIGNUM *modulus, const BIGNUM *exponent)
{
    return BN_is_odd(modulus) && BN_num_bits(modulus) <= mostRsaBits && BN_is_odd(exponent) && !BN_is_one(exponent)
        && BN_num_bits(exponent) <= mostExponentBits && !isRocaModulus(modulus);
}

bool isSoundKey(EVP_PKEY *key)
{
    if (EVP_PKEY_is_a(key, "EC"))
        return EVP_PKEY_get_group_name(key, nullptr, 0, nullptr) == 1;
    if (!EVP_PKEY_is_a(key, "RSA"))
        return false;
    const BignumPointer modulus = parameter(key, OSSL_PKEY_PARAM_RSA_N);
    const BignumPointer exponent = parameter(key, OSSL_PKEY_PARAM_RSA_E);
    return modulus && exponent && isSoundRsaKey(modulus.get(), exponent.get());
}

} // namespace skr
