// SPDX-License-Identifier: Apache-2.0
// Tests that fail in every way that a test can. They are run by selftest_outcomes alone.
#include "tests/program/registration.h"

#include <QThread>

#include <csignal>

namespace {

bool verifiedElsewhere()
{
    return QTest::qVerify(false, "verifiedElsewhere()", "", __FILE__, __LINE__);
}

template <typename Test> int failures(int argc, char **argv)
{
    Test test;
    return QTest::qExec(&test, argc, argv);
}

} // namespace

class TestPasses : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void passes() { QVERIFY(true); }
};

class TestFails : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fails() { QVERIFY(false); }
};

/// As many failures as the exit code that says "skipped".
class TestFailsOften : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fails_data()
    {
        QTest::addColumn<int>("row");
        for (int row = 0; row < 77; ++row)
            QTest::addRow("%d", row) << row;
    }
    void fails() { QVERIFY(false); }
};

class TestFailsWhenShared : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void goesOn() { verifiedElsewhere(); }
};

class TestCrashes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void crashes()
    {
        std::signal(SIGSEGV, SIG_DFL); // Qt Test's own handler prints a stack, which takes a debugger
        std::raise(SIGSEGV);
    }
};

class TestHangs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hangs()
    {
        for (;;)
            QThread::sleep(1);
    }
};

class TestSkipsARow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void skips() { QSKIP("cannot run here"); }
};

static const Registration passes("tests/selftest/tst_passes.cpp", failures<TestPasses>);
static const Registration fails("tests/selftest/tst_fails.cpp", failures<TestFails>);
static const Registration failsOften("tests/selftest/tst_fails_often.cpp", failures<TestFailsOften>);
static const Registration failsWhenShared("tests/selftest/tst_fails_when_shared.cpp", failures<TestFailsWhenShared>);
static const Registration crashes("tests/selftest/tst_crashes.cpp", failures<TestCrashes>);
static const Registration hangs("tests/selftest/tst_hangs.cpp", failures<TestHangs>);
static const Registration skipsARow("tests/selftest/tst_skips_a_row.cpp", failures<TestSkipsARow>);
static const Registration needsFolder("tests/selftest/tst_needs_folder.cpp", failures<TestPasses>,
                                      "SKR_NO_SUCH_FOLDER");
static const Registration needsAndFails("tests/selftest/tst_needs_and_fails.cpp", failures<TestFailsOften>,
                                        "SKR_SELFTEST");

#include "failing.moc"
