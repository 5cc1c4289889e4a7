// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <openssl/bn.h>
#include <openssl/err.h>
#include <openssl/evp.h>
#include <openssl/x509.h>

#include <memory>
#include <string_view>

namespace skr {

/// Frees what OpenSSL made with the function that belongs to it.
template <auto free> struct OpenSslFree {
    template <typename T> void operator()(T *object) const { free(object); }
};

using BignumPointer = std::unique_ptr<BIGNUM, OpenSslFree<BN_free>>;
using DigestPointer = std::unique_ptr<EVP_MD, OpenSslFree<EVP_MD_free>>;
using DigestContextPointer = std::unique_ptr<EVP_MD_CTX, OpenSslFree<EVP_MD_CTX_free>>;
using KeyContextPointer = std::unique_ptr<EVP_PKEY_CTX, OpenSslFree<EVP_PKEY_CTX_free>>;
using X509Pointer = std::unique_ptr<X509, OpenSslFree<X509_free>>;

/// The bytes as the functions of OpenSSL want them.
inline const unsigned char *unsignedBytes(std::string_view bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.data());
}

/// Takes back what OpenSSL notes of failures meanwhile: its list of errors is the thread's, and Qt's TLS reads it too.
class OpenSslErrorScope
{
public:
    OpenSslErrorScope() { ERR_set_mark(); }
    ~OpenSslErrorScope() { ERR_pop_to_mark(); }
    OpenSslErrorScope(const OpenSslErrorScope &) = delete;
    OpenSslErrorScope &operator=(const OpenSslErrorScope &) = delete;
};

} // namespace skr
