// SPDX-License-Identifier: Apache-2.0
#include "core/token/signature.h"
#include "resources/resources.h"
#include "signedtoken.h"

#include <benchmark/benchmark.h>

using namespace skr;

namespace {

/// A key, and the sample token's payload signed with it.
struct Signed {
    explicit Signed(std::string_view name)
        : algorithm(name)
        , key(name == "ES256"       ? test::ecKey("P-256")
                  : name == "ES384" ? test::ecKey("P-384")
                                    : test::rsaKey())
        , token(AttestationToken::parse(
              test::signedToken(key, name, "{\"alg\":\"" + std::string(name) + "\",\"kid\":\"key\",\"typ\":\"JWT\"}",
                                AttestationToken::parse(resource("samples/compliant-cvm.jwt"), nullptr)->payload()),
              nullptr))
    {
    }

    std::string algorithm;
    test::Key key;
    std::shared_ptr<const AttestationToken> token;
};

/// Ours: read the header, find the key, decode the signature, check it.
void verify(benchmark::State &state, const char *algorithm)
{
    const Signed sample(algorithm);
    SignatureVerifier verifier(
        JsonWebKeySet::parse(test::keySet("\"kid\":\"key\"," + test::numbersOf(sample.key)), nullptr));
    for (auto _ : state) {
        const SignatureCheck check = verifier.check(*sample.token);
        if (!check.isVerified())
            state.SkipWithError("not verified");
    }
}

/// OpenSSL alone: key, context and the decoded signature are there before.
void verifyOpenSsl(benchmark::State &state, const char *algorithm)
{
    const Signed sample(algorithm);
    const std::string text(sample.token->signedText());
    // Made anew: as OpenSSL takes it, which for ES256 is not what a JWT has.
    const std::unique_ptr<EVP_MD_CTX, decltype(&EVP_MD_CTX_free)> context(EVP_MD_CTX_new(), EVP_MD_CTX_free);
    const std::string digest = "SHA" + sample.algorithm.substr(2);
    const auto prepare = [&](auto init) {
        EVP_PKEY_CTX *options = nullptr;
        test::require(init(context.get(), &options, digest.c_str(), nullptr, nullptr, sample.key.get(), nullptr) == 1);
        if (sample.algorithm[0] == 'P')
            test::require(EVP_PKEY_CTX_set_rsa_padding(options, RSA_PKCS1_PSS_PADDING) == 1
                          && EVP_PKEY_CTX_set_rsa_pss_saltlen(options, RSA_PSS_SALTLEN_DIGEST) == 1);
    };
    std::array<unsigned char, 1024> signature{};
    std::size_t size = signature.size();
    const auto *bytes = reinterpret_cast<const unsigned char *>(text.data());
    prepare(EVP_DigestSignInit_ex);
    test::require(EVP_DigestSign(context.get(), signature.data(), &size, bytes, text.size()) == 1);
    for (auto _ : state) {
        prepare(EVP_DigestVerifyInit_ex);
        if (EVP_DigestVerify(context.get(), signature.data(), size, bytes, text.size()) != 1)
            state.SkipWithError("not verified");
    }
}

} // namespace

BENCHMARK_CAPTURE(verify, RS256, "RS256");
BENCHMARK_CAPTURE(verifyOpenSsl, RS256, "RS256");
BENCHMARK_CAPTURE(verify, PS256, "PS256");
BENCHMARK_CAPTURE(verifyOpenSsl, PS256, "PS256");
BENCHMARK_CAPTURE(verify, ES256, "ES256");
BENCHMARK_CAPTURE(verifyOpenSsl, ES256, "ES256");
BENCHMARK_CAPTURE(verify, ES384, "ES384");
BENCHMARK_CAPTURE(verifyOpenSsl, ES384, "ES384");
BENCHMARK_MAIN();
