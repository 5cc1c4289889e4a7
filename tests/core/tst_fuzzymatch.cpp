// SPDX-License-Identifier: Apache-2.0
#include "tests/program/registration.h"

#include "core/claims/fuzzymatch.h"

#include <QTest>

using namespace skr;

namespace {

/// The text with the letters of a match in brackets; `-` without one.
QString withMarks(std::string text, const std::optional<FuzzyMatch> &match)
{
    if (!match)
        return QStringLiteral("-");
    for (auto range = match->letters.rbegin(); range != match->letters.rend(); ++range) {
        text.insert(range->end, "]");
        text.insert(range->begin, "[");
    }
    return QString::fromStdString(text);
}

} // namespace

class TestFuzzyMatch : public QObject
{
    Q_OBJECT

private slots:
    void letters_data();
    void letters();
    void cheaper_data();
    void cheaper();
    void misspelt_data();
    void misspelt();
};

void TestFuzzyMatch::letters_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("word");
    QTest::addColumn<QString>("wholeParts");
    QTest::addColumn<QString>("anything");
    const auto row = [](const char *tag, const char *text, const char *word, const char *wholeParts,
                        const char *anything) {
        QTest::newRow(tag) << QString(text) << QString(word) << QString(wholeParts) << QString(anything);
    };
    row("starts of parts", "secure-boot", "secboot", "[sec]ure-[boot]", "[sec]ure-[boot]");
    row("single letters", "x-ms-attestation-type", "xmat", "[x]-[m]s-[at]testation-type",
        "[x]-[m]s-[at]testation-type");
    row("capitals start parts", "vmUniqueId", "vmid", "[vm]Unique[Id]", "[vm]Unique[Id]");
    row("long runs within a part", "secureboot", "secboot", "[sec]ure[boot]", "[sec]ure[boot]");
    row("not from the middle", "insecureboot", "secboot", "-", "in[sec]ure[boot]");
    row("short runs within a part", "launchmeasurement", "lmeas", "-", "[l]aunch[meas]urement");
    row("scattered", "launchmeasurement", "lnmsr", "-", "-");
    row("starts before middles", "boot-b-oot", "bo", "-", "-");
    row("other order", "secure-boot", "bootsec", "-", "-");
    row("two letters", "secure-boot", "sb", "-", "-");
    row("empty text", "", "abc", "-", "-");
    row("beyond ASCII", "größe-der-vm", "grövm", "[grö]ße-der-[vm]", "[grö]ße-der-[vm]");
}

void TestFuzzyMatch::letters()
{
    QFETCH(QString, text);
    QFETCH(QString, word);
    const std::string bytes = text.toStdString();
    QTEST(withMarks(bytes, matchLetters(bytes, word.toStdString(), Gaps::WholeParts)), "wholeParts");
    QTEST(withMarks(bytes, matchLetters(bytes, word.toStdString(), Gaps::Anything)), "anything");
}

void TestFuzzyMatch::cheaper_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<QString>("better");
    QTest::addColumn<QString>("worse");
    QTest::newRow("fewer runs") << "secboot"
                                << "secure-boot"
                                << "s-e-c-boot";
    QTest::newRow("fewer parts between") << "secboot"
                                         << "secure-boot"
                                         << "secure-the-boot";
    QTest::newRow("at the start of a part") << "secboot"
                                            << "secure-boot"
                                            << "secureboot";
}

void TestFuzzyMatch::cheaper()
{
    QFETCH(QString, word);
    QFETCH(QString, better);
    QFETCH(QString, worse);
    const auto cost = [&](const QString &text) {
        const auto match = matchLetters(text.toStdString(), word.toStdString(), Gaps::WholeParts);
        return match ? static_cast<int>(match->cost) : -1;
    };
    QVERIFY(cost(better) >= 0);
    QVERIFY2(cost(better) < cost(worse), qPrintable(QString::number(cost(worse))));
}

void TestFuzzyMatch::misspelt_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("word");
    QTest::addColumn<QString>("marked");
    const auto row = [](const char *tag, const char *text, const char *word, const char *marked) {
        QTest::newRow(tag) << QString(text) << QString(word) << QString(marked);
    };
    row("other letter", "x-ms-compliance-status", "complience", "x-ms-[compli]a[nce]-status");
    row("missing letter", "x-hostdata", "hstdata", "x-[h]o[stdata]");
    row("swapped letters", "x-hostdata", "hostadta", "x-[host]da[ta]");
    row("first letter", "secure", "xecure", "s[ecure]");
    row("beginning of a part", "launchmeasurement", "lauchmea", "[lau]n[chmea]surement");
    row("any case", "vmUniqueId", "unikueid", "vm[Uni]q[ueId]");
    row("only at starts", "insecure", "xecure", "-");
    row("two slips in a long word", "compliance", "complinace", "[compli]an[ce]");
    row("two slips in a short word", "secure", "xecuer", "-");
    row("no slip in a tiny word", "svn", "svm", "-");
    row("empty text", "", "secure", "-");
}

void TestFuzzyMatch::misspelt()
{
    QFETCH(QString, text);
    QFETCH(QString, word);
    const std::string bytes = text.toStdString();
    QTEST(withMarks(bytes, matchMisspelt(bytes, word.toStdString())), "marked");
}

SKR_TEST(TestFuzzyMatch)
#include "tst_fuzzymatch.moc"
