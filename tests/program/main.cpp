// SPDX-License-Identifier: Apache-2.0
// The main function of every test program: runs one of the classes that are linked into it.
#include "tests/program/registration.h"

#ifdef QT_WIDGETS_LIB
#include <QApplication>
using Application = QApplication;
#elif defined(QT_GUI_LIB)
#include <QGuiApplication>
using Application = QGuiApplication;
#else
#include <QCoreApplication>
using Application = QCoreApplication;
#endif

#include <algorithm>
#include <cstdio>

namespace {

constexpr int notRun = 2; ///< the arguments name no test
constexpr int skipped = 77; ///< what the tests that need a variable have as SKIP_RETURN_CODE

int listTests()
{
    for (const Registration *test : Registration::all())
        std::printf("%s\n", test->name.constData());
    return 0;
}

int usage(const char *program)
{
    std::fprintf(stderr, "Usage: %s TEST [FUNCTION[:ROW]] [Qt Test option]...\n       %s --list\n", program, program);
    return notRun;
}

/// The number of failures would be no exit code: 77 of them would count as skipped, and 256 as none.
int run(const Registration &test, int argc, char **argv)
{
    if (test.needs && qEnvironmentVariableIsEmpty(test.needs)) {
        std::printf("%s needs the environment variable %s\n", test.name.constData(), test.needs);
        return skipped;
    }
    return test.run(argc, argv) == 0 ? 0 : 1;
}

} // namespace

int main(int argc, char **argv)
{
    if (argc < 2)
        return usage(argv[0]);
    const QByteArray name = argv[1];
    if (name == "--list")
        return listTests();
    const auto &all = Registration::all();
    const auto found =
        std::find_if(all.begin(), all.end(), [&](const Registration *test) { return test->name == name; });
    if (found == all.end())
        return usage(argv[0]);
    argv[1] = argv[0];
    int count = argc - 1;
    const Application application(count, argv + 1);
    return run(**found, count, argv + 1);
}
