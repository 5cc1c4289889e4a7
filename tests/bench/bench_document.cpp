// SPDX-License-Identifier: Apache-2.0
// One edit in the whole window, until tree, text, problems and verdict are up to date (painting comes after).
#include "bench/documents.h"
#include "qt/policydocument.h"
#include "qt/policyevaluation.h"
#include "resources/resources.h"
#include "ui/window/mainwindow.h"

#include <QApplication>

#include <benchmark/benchmark.h>

using namespace skr;

namespace {

void editOneValue(benchmark::State &state)
{
    MainWindow window(std::make_unique<Dialogs>());
    window.show();
    PolicyDocument &document = *window.document();
    const auto count = static_cast<std::size_t>(state.range(0));
    document.setText(count < 1000 ? bench::manyAuthorities(count) : bench::manyConditions(count, true));
    window.evaluation()->setToken(AttestationToken::parse(resource("samples/compliant-cvm.jwt"), nullptr));
    QApplication::processEvents();

    const std::size_t at = document.text().find("azure-compliant-cvm", document.text().size() / 2);
    char last = 'a';
    for (auto _ : state) {
        last = last == 'a' ? 'b' : 'a';
        document.apply({{at, at + 1}, std::string(1, last)}, QStringLiteral("Change value"));
    }
    state.counters["bytes"] = static_cast<double>(document.text().size());
}
BENCHMARK(editOneValue)->Arg(56)->Arg(100'000)->Unit(benchmark::kMillisecond);

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
