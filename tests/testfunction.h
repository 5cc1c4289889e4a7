// SPDX-License-Identifier: Apache-2.0
#pragma once

// A check that fails returns from the function it is written in. In a lambda or a shared function the test would go on
// as if nothing had happened, so there the checks of Qt Test don't compile: return a bool, a value, or what is wrong,
// and check that in the test. Every test is compiled with this header first.

#include <QTest>

#include <string_view>

namespace skr::test {

/// Whether `signature`, as the compiler spells it, is that of a slot of a test class: `void TestName::slot()`. A lambda
/// returns `auto` or is named without a result, a shared function is static, constant, free, or has parameters.
constexpr bool isTestFunction(std::string_view signature)
{
    constexpr std::string_view result = "void ";
    constexpr std::string_view noParameters = "()";
    if (!signature.starts_with(result) || !signature.ends_with(noParameters))
        return false;
    const std::size_t function = signature.rfind("::");
    if (function == signature.npos)
        return false;
    std::string_view scope = signature.substr(result.size(), function - result.size());
    if (const std::size_t inner = scope.rfind("::"); inner != scope.npos)
        scope.remove_prefix(inner + 2);
    return scope.starts_with("Test");
}

} // namespace skr::test

#define SKR_IN_TEST_FUNCTION                                                                                           \
    static_assert(skr::test::isTestFunction(static_cast<const char *>(__PRETTY_FUNCTION__)),                           \
                  "a check leaves the function it is in: return the result, and check it in the test function")

// As in <QTest>; what else leaves a function there ends in one of these.
#undef QVERIFY
#define QVERIFY(statement)                                                                                             \
    do {                                                                                                               \
        SKR_IN_TEST_FUNCTION;                                                                                          \
        if (!QTest::qVerify(static_cast<bool>(statement), #statement, "", __FILE__, __LINE__))                         \
            return;                                                                                                    \
    } while (false)

#undef QVERIFY2
#define QVERIFY2(statement, description)                                                                               \
    do {                                                                                                               \
        SKR_IN_TEST_FUNCTION;                                                                                          \
        if (statement) {                                                                                               \
            if (!QTest::qVerify(true, #statement, static_cast<const char *>(description), __FILE__, __LINE__))         \
                return;                                                                                                \
        } else {                                                                                                       \
            if (!QTest::qVerify(false, #statement, static_cast<const char *>(description), __FILE__, __LINE__))        \
                return;                                                                                                \
        }                                                                                                              \
    } while (false)

#undef QCOMPARE
#define QCOMPARE(actual, expected)                                                                                     \
    do {                                                                                                               \
        SKR_IN_TEST_FUNCTION;                                                                                          \
        if (!QTest::qCompare(actual, expected, #actual, #expected, __FILE__, __LINE__))                                \
            return;                                                                                                    \
    } while (false)

#undef QFAIL
#define QFAIL(message)                                                                                                 \
    do {                                                                                                               \
        SKR_IN_TEST_FUNCTION;                                                                                          \
        QTest::qFail(static_cast<const char *>(message), __FILE__, __LINE__);                                          \
        return;                                                                                                        \
    } while (false)

#undef QSKIP_INTERNAL
#define QSKIP_INTERNAL(statement)                                                                                      \
    do {                                                                                                               \
        SKR_IN_TEST_FUNCTION;                                                                                          \
        QTest::qSkip(static_cast<const char *>(statement), __FILE__, __LINE__);                                        \
        return;                                                                                                        \
    } while (false)
