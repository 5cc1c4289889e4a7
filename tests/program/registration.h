// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QTest>

#include <vector>

/// A test class of the program that it is linked into. Each adds itself with one of the macros below.
struct Registration {
    using Run = int (*)(int argc, char **argv); ///< returns the number of functions that failed

    Registration(const char *file, Run run, const char *needs = nullptr);

    QByteArray name; ///< of the test in ctest: `core_utf8` for tests/core/tst_utf8.cpp
    Run run;
    const char *needs; ///< environment variable without which the class is skipped; null if it always runs

    static std::vector<const Registration *> &all();
};

/// At the end of tst_NAME.cpp: the class is the test FOLDER_NAME.
#define SKR_TEST(Class) SKR_TEST_NEEDING(nullptr, Class)

/// A test that needs a folder of the person who runs it, named by an environment variable.
#define SKR_TEST_NEEDING(Variable, Class)                                                                              \
    static const Registration registrationOf##Class(                                                                   \
        __FILE__,                                                                                                      \
        [](int argc, char **argv) {                                                                                    \
            Class test;                                                                                                \
            return QTest::qExec(&test, argc, argv);                                                                    \
        },                                                                                                             \
        Variable);
