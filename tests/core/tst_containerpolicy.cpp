// SPDX-License-Identifier: Apache-2.0
// Files with the policy of a container group: which form they have, and what is hashed.
#include "tests/program/registration.h"

#include "core/claims/containerpolicy.h"

#include <QTest>

using namespace skr;

class TestContainerPolicy : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void read_data();
    void read();
    void refuse_data();
    void refuse();
};

void TestContainerPolicy::read_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<bool>("base64");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("hasPackage");
    const QByteArray rego("package policy\n\napi_version := \"0.10.0\"\n");
    QTest::newRow("rego") << rego << false << rego << true;
    QTest::newRow("rego with Windows line ends")
        << QByteArray(rego).replace("\n", "\r\n") << false << QByteArray(rego).replace("\n", "\r\n") << true;
    QTest::newRow("package below a comment")
        << QByteArray("# mine\n" + rego) << false << QByteArray("# mine\n" + rego) << true;
    QTest::newRow("text without a package") << QByteArray("a := 1\n") << false << QByteArray("a := 1\n") << false;
    QTest::newRow("base64") << rego.toBase64() << true << rego << true;
    QTest::newRow("base64 with a line end") << QByteArray(rego.toBase64() + "\n") << true << rego << true;
    QTest::newRow("wrapped base64") << QByteArray(rego.toBase64()).insert(20, "\r\n") << true << rego << true;
    QTest::newRow("base64url") << rego.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals) << true
                               << rego << true;
}

void TestContainerPolicy::read()
{
    QFETCH(QByteArray, file);
    std::string error;
    const auto policy = readContainerPolicy(file.toStdString(), error);
    QVERIFY2(policy, error.c_str());
    QTEST(policy->form == ContainerPolicy::Form::Base64, "base64");
    QTEST(QByteArray::fromStdString(policy->bytes), "bytes");
    QTEST(policy->hasPackage, "hasPackage");
    QCOMPARE(error, std::string());
}

void TestContainerPolicy::refuse_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QByteArray>("error");
    QTest::newRow("empty") << QByteArray("") << QByteArray("the file is empty");
    QTest::newRow("blank") << QByteArray(" \r\n") << QByteArray("the file is empty");
    QTest::newRow("not text") << QByteArray("\xFF\xFE") << QByteArray("the file is neither base64 nor text");
    QTest::newRow("NUL") << QByteArray("a\0b", 3) << QByteArray("the file is neither base64 nor text");
    QTest::newRow("base64 of bytes") << QByteArray("//79AA==")
                                     << QByteArray("the file is base64, but what it holds is no text");
}

void TestContainerPolicy::refuse()
{
    QFETCH(QByteArray, file);
    std::string error;
    QVERIFY(!readContainerPolicy(file.toStdString(), error));
    QTEST(QByteArray::fromStdString(error), "error");
}

SKR_TEST(TestContainerPolicy)
#include "tst_containerpolicy.moc"
