// SPDX-License-Identifier: Apache-2.0
#include "tests/program/registration.h"

#include "core/randomjsontext.h"
#include "fuzz/jsonoracle.h"
#include "fuzz/syntaxinvariants.h"

#include <QTest>

using namespace skr;

/// Random texts against nlohmann/json (see JsonOracle for the differences that are known).
/// SKR_SYNTAX_STEPS sets how many.
class TestSyntaxOracle : public QObject
{
    Q_OBJECT

private slots:
    void knownDifferences_data();
    void knownDifferences();
    void randomDocuments();
    void mutatedDocuments();

private:
    static int steps()
    {
        return qEnvironmentVariableIsSet("SKR_SYNTAX_STEPS") ? qEnvironmentVariableIntValue("SKR_SYNTAX_STEPS")
                                                             : 20'000;
    }
    static QByteArray problem(const std::string &text);
};

QByteArray TestSyntaxOracle::problem(const std::string &text)
{
    const SyntaxTree tree = SyntaxTree::parse(text);
    std::string what = test::SyntaxInvariants::broken(tree);
    if (what.empty())
        what = test::JsonOracle::disagreement(tree);
    return what.empty() ? QByteArray() : QByteArray::fromStdString(what + ": " + text);
}

void TestSyntaxOracle::knownDifferences_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("oursAccepts");
    QTest::newRow("a number that no double holds") << QByteArray("[1e400]") << true;
    QTest::newRow("NUL, which ends the text for nlohmann") << QByteArray("[1]\0]", 5) << false;
    QTest::newRow("nested too deep") << QByteArray(maximumDepth + 1, '[') + QByteArray(maximumDepth + 1, ']') << false;
}

void TestSyntaxOracle::knownDifferences()
{
    QFETCH(QByteArray, text);
    QFETCH(bool, oursAccepts);
    const std::string copy = text.toStdString();
    QCOMPARE(SyntaxTree::parse(copy).isJson(), oursAccepts);
    QCOMPARE(nlohmann::json::accept(copy), !oursAccepts);
    QCOMPARE(problem(copy), QByteArray());
}

void TestSyntaxOracle::randomDocuments()
{
    test::RandomJsonText random(2);
    for (int i = 0; i < steps() / 2; ++i) {
        const std::string text = random.document();
        QVERIFY2(SyntaxTree::parse(text).isJson(), text.c_str());
        QCOMPARE(problem(text), QByteArray());
    }
}

void TestSyntaxOracle::mutatedDocuments()
{
    test::RandomJsonText random(3);
    std::string text = random.document();
    for (int i = 0; i < steps() / 2; ++i) {
        if (i % 3 == 0 || text.size() > 2000)
            text = random.document();
        text = random.mutated(text);
        QCOMPARE(problem(text), QByteArray());
    }
}

SKR_TEST(TestSyntaxOracle)
#include "tst_syntaxoracle.moc"
