// SPDX-License-Identifier: Apache-2.0
#include "bench/documents.h"
#include "core/syntax/syntaxtree.h"
#include "core/text/lineindex.h"

#include <benchmark/benchmark.h>
#include <nlohmann/json.hpp>

using namespace skr;

namespace {

const std::string &document(std::int64_t number)
{
    static const std::array<std::string, 3> documents = {
        bench::manyAuthorities(56), bench::manyConditions(100'000, true), bench::manyConditions(157'000, false)};
    return documents[static_cast<std::size_t>(number)];
}

constexpr std::array<const char *, 3> names = {"27 KB", "10 MB", "10 MB, one line"};

template <typename Parse> void parse(benchmark::State &state, Parse parseText)
{
    const std::string &text = document(state.range(0));
    for (auto _ : state) {
        auto result = parseText(text);
        benchmark::DoNotOptimize(result);
    }
    state.SetBytesProcessed(state.iterations() * static_cast<std::int64_t>(text.size()));
    state.SetLabel(names[static_cast<std::size_t>(state.range(0))]);
}

void parseSkr(benchmark::State &state)
{
    parse(state, [](const std::string &text) { return SyntaxTree::parse(text); });
}

void parseNlohmann(benchmark::State &state)
{
    parse(state, [](const std::string &text) { return nlohmann::json::parse(text); });
}

void acceptNlohmann(benchmark::State &state)
{
    parse(state, [](const std::string &text) { return nlohmann::json::accept(text); });
}

void lineIndex(benchmark::State &state)
{
    parse(state, [](const std::string &text) { return LineIndex(text); });
}

} // namespace

BENCHMARK(parseSkr)->DenseRange(0, 2);
BENCHMARK(parseNlohmann)->DenseRange(0, 2);
BENCHMARK(acceptNlohmann)->DenseRange(0, 2);
BENCHMARK(lineIndex)->DenseRange(0, 2);
BENCHMARK_MAIN();
