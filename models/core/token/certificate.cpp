// SPDX-License-Identifier: Apache-2.0
#include "core/token/certificate.h"

#include "core/token/openssl.h"
#include "core/token/rsakey.h"

#include <openssl/asn1.h>
#include <openssl/bio.h>

namespace skr {

namespace {

using TimePointer = std::unique_ptr<ASN1_TIME, OpenSslFree<ASN1_TIME_free>>;
using BioPointer = std::unique_ptr<BIO, OpenSslFree<BIO_free_all>>;

X509Pointer certificateFrom(const std::string &der)
{
    const auto *bytes = reinterpret_cast<const unsigned char *>(der.data());
    const auto *const end = bytes + der.size();
    X509Pointer certificate(d2i_X509(nullptr, &bytes, static_cast<long>(der.size())));
    return bytes == end ? std::move(certificate) : nullptr;
}

std::string wholeName(const X509_NAME *name)
{
    const BioPointer memory(BIO_new(BIO_s_mem()));
    X509_NAME_print_ex(memory.get(), name, 0, XN_FLAG_RFC2253 & ~ASN1_STRFLGS_ESC_MSB);
    char *text = nullptr;
    const long size = BIO_get_mem_data(memory.get(), &text);
    return size > 0 ? std::string(text, static_cast<std::size_t>(size)) : std::string();
}

std::string nameOf(const X509_NAME *name)
{
    const int index = X509_NAME_get_index_by_NID(name, NID_commonName, -1);
    if (index < 0)
        return wholeName(name);
    unsigned char *text = nullptr;
    const int size = ASN1_STRING_to_UTF8(&text, X509_NAME_ENTRY_get_data(X509_NAME_get_entry(name, index)));
    if (size < 0)
        return wholeName(name);
    std::string result(reinterpret_cast<const char *>(text), static_cast<std::size_t>(size));
    OPENSSL_free(text);
    return result;
}

std::optional<std::int64_t> secondsOf(const ASN1_TIME *time)
{
    const TimePointer epoch(ASN1_TIME_set(nullptr, 0));
    int days = 0;
    int seconds = 0;
    if (ASN1_TIME_diff(&days, &seconds, epoch.get(), time) != 1)
        return std::nullopt;
    constexpr std::int64_t day = 86400;
    return days * day + seconds;
}

bool isSignedBy(X509 *certificate, X509 *other)
{
    EVP_PKEY *key = X509_get0_pubkey(other);
    return key && isSoundKey(key) && X509_NAME_cmp(X509_get_issuer_name(certificate), X509_get_subject_name(other)) == 0
        && X509_verify(certificate, key) == 1;
}

Certificate described(X509 *certificate)
{
    return {nameOf(X509_get_subject_name(certificate)), nameOf(X509_get_issuer_name(certificate)),
            secondsOf(X509_get0_notBefore(certificate)), secondsOf(X509_get0_notAfter(certificate)),
            isSignedBy(certificate, certificate)};
}

} // namespace

CertificateChain readChain(const std::vector<std::string> &der, std::shared_ptr<evp_pkey_st> &key)
{
    const OpenSslErrorScope errors;
    CertificateChain chain;
    X509Pointer former;
    for (const std::string &bytes : der) {
        X509Pointer certificate = certificateFrom(bytes);
        if (!certificate || (former && !isSignedBy(former.get(), certificate.get())))
            return chain;
        if (!former)
            key.reset(X509_get_pubkey(certificate.get()), EVP_PKEY_free);
        chain.certificates.push_back(described(certificate.get()));
        former = std::move(certificate);
    }
    chain.complete = !chain.certificates.empty();
    return chain;
}

} // namespace skr
