// SPDX-License-Identifier: Apache-2.0
#include "tests/program/registration.h"

#include "files/coredumps.h"

#include <QTest>

#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

/// Memory with tokens in it reaches neither a dump nor another process.
class TestCoreDumps : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void areForbidden();
};

void TestCoreDumps::areForbidden()
{
    const pid_t child = ::fork();
    if (child == 0) {
        skr::forbidCoreDumps();
        rlimit limit = {1, 1};
        ::getrlimit(RLIMIT_CORE, &limit);
        ::_exit(::prctl(PR_GET_DUMPABLE) == 0 && limit.rlim_cur == 0 && limit.rlim_max == 0 ? 0 : 1);
    }
    int status = -1;
    QCOMPARE(::waitpid(child, &status, 0), child);
    QVERIFY(WIFEXITED(status));
    QCOMPARE(WEXITSTATUS(status), 0);
}

SKR_TEST(TestCoreDumps)
#include "tst_coredumps.moc"
