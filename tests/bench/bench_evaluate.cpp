// SPDX-License-Identifier: Apache-2.0
#include "base64url.h"
#include "bench/documents.h"
#include "core/evaluate/evaluation.h"
#include "core/text/base64.h"
#include "resources/resources.h"

#include <benchmark/benchmark.h>
#include <nlohmann/json.hpp>

using namespace skr;

namespace {

std::string_view sampleJwt()
{
    return resource("samples/compliant-cvm.jwt");
}

std::shared_ptr<const PolicyRevision> policy(std::string text)
{
    return PolicyRevision::make(std::move(text), *ClaimCatalog::builtIn());
}

std::shared_ptr<const PolicyRevision> samplePolicy()
{
    return policy(std::string(resource("samples/confidential-vm.policy.json")));
}

/// The sample token as if the authority of this number had issued it.
std::shared_ptr<const AttestationToken> tokenOf(std::size_t authority)
{
    const auto sample = AttestationToken::parse(sampleJwt(), nullptr);
    auto claims = nlohmann::json::parse(sample->payload());
    claims["iss"] = bench::authorityUrl(authority);
    return AttestationToken::parse(claims.dump(), nullptr);
}

void decidePolicy(benchmark::State &state, const PolicyRevision &revision, const AttestationToken &token)
{
    Verdict verdict = Verdict::Undocumented;
    for (auto _ : state) {
        verdict = decide(revision, token, Reading::AsObserved);
        benchmark::DoNotOptimize(verdict);
    }
    if (verdict != Verdict::Released)
        state.SkipWithError("not released");
}

void decideSamplePolicy(benchmark::State &state)
{
    decidePolicy(state, *samplePolicy(), *AttestationToken::parse(sampleJwt(), nullptr));
}

void decideSixtyAuthorities(benchmark::State &state)
{
    decidePolicy(state, *policy(bench::manyAuthorities(60)), *tokenOf(59));
}

void decodeBase64(benchmark::State &state)
{
    const std::string text = test::base64Url(AttestationToken::parse(sampleJwt(), nullptr)->payload());
    for (auto _ : state) {
        auto decoded = decodedBase64Url(text, nullptr);
        benchmark::DoNotOptimize(decoded);
    }
    state.SetBytesProcessed(state.iterations() * static_cast<std::int64_t>(text.size()));
}

void parseJwt(benchmark::State &state)
{
    for (auto _ : state) {
        auto token = AttestationToken::parse(sampleJwt(), nullptr);
        benchmark::DoNotOptimize(token);
    }
    state.SetBytesProcessed(state.iterations() * static_cast<std::int64_t>(sampleJwt().size()));
}

void parseJwtNlohmann(benchmark::State &state)
{
    for (auto _ : state) {
        const std::string_view jwt = sampleJwt();
        const std::size_t first = jwt.find('.');
        const std::size_t second = jwt.find('.', first + 1);
        auto header = nlohmann::json::parse(*decodedBase64Url(jwt.substr(0, first), nullptr));
        auto payload = nlohmann::json::parse(*decodedBase64Url(jwt.substr(first + 1, second - first - 1), nullptr));
        benchmark::DoNotOptimize(header);
        benchmark::DoNotOptimize(payload);
    }
    state.SetBytesProcessed(state.iterations() * static_cast<std::int64_t>(sampleJwt().size()));
}

void parseAndDecideJwt(benchmark::State &state)
{
    const auto revision = samplePolicy();
    for (auto _ : state) {
        const auto token = AttestationToken::parse(sampleJwt(), nullptr);
        auto verdict = decide(*revision, *token, Reading::AsObserved);
        benchmark::DoNotOptimize(verdict);
    }
    state.SetBytesProcessed(state.iterations() * static_cast<std::int64_t>(sampleJwt().size()));
}

void makeRevision(benchmark::State &state)
{
    const std::string text = bench::manyAuthorities(static_cast<std::size_t>(state.range(0)));
    const auto catalog = ClaimCatalog::builtIn();
    for (auto _ : state) {
        auto revision = PolicyRevision::make(text, *catalog);
        benchmark::DoNotOptimize(revision);
    }
    state.SetBytesProcessed(state.iterations() * static_cast<std::int64_t>(text.size()));
}

} // namespace

BENCHMARK(decideSamplePolicy);
BENCHMARK(decideSixtyAuthorities);
BENCHMARK(decodeBase64);
BENCHMARK(parseJwt);
BENCHMARK(parseJwtNlohmann);
BENCHMARK(parseAndDecideJwt);
BENCHMARK(makeRevision)->Arg(56)->Arg(560)->Arg(5600)->Unit(benchmark::kMicrosecond);
BENCHMARK_MAIN();
