// SPDX-License-Identifier: Apache-2.0
// Where a check of Qt Test may be, and where it must not compile: on each line that is marked. See testfunctions.sh.
#include <QTest>

class TestSample : public QObject
{
public:
    void slot();
    void otherSlot();
    void withParameter(int number);
    void constant() const;
    static void shared();
    struct Fixture {
        void use() { QVERIFY(true); } // refused
    };
};

void TestSample::slot()
{
    QVERIFY(true);
    QVERIFY2(true, "why");
    QCOMPARE(1, 1);
    QTRY_VERIFY(true);
    QTRY_COMPARE(1, 1);
    const auto lambda = [] {
        QCOMPARE(1, 1); // refused
    };
    lambda();
}

void TestSample::otherSlot()
{
    if (qApp == nullptr)
        QFAIL("fails");
    QSKIP("skips");
}

void TestSample::withParameter(int number)
{
    QVERIFY(number > 0); // refused
}

void TestSample::constant() const
{
    QVERIFY2(true, "why"); // refused
}

void TestSample::shared()
{
    QTRY_VERIFY(true); // refused
}

static void fail()
{
    QFAIL("fails"); // refused
}

void skip()
{
    fail();
    QSKIP("skips"); // refused
}
