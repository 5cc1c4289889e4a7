// SPDX-License-Identifier: Apache-2.0
#include "tests/program/registration.h"

#include "core/fix/fixall.h"

#include "documentchecks.h"

#include <QTest>

#include <algorithm>

using namespace skr;

namespace {

const ClaimCatalog &catalog()
{
    static const std::shared_ptr<const ClaimCatalog> builtIn = ClaimCatalog::builtIn();
    return *builtIn;
}

/// Takes all fixes back, the last one first.
std::string undone(const FixedText &fixed, const std::string &original)
{
    std::vector<std::string> texts = {original};
    for (const AppliedFix &fix : fixed.fixes)
        texts.push_back(applied(texts.back(), fix.edit));
    if (texts.back() != fixed.text)
        return "the fixes do not lead to the text";
    std::string text = fixed.text;
    for (std::size_t i = fixed.fixes.size(); i-- > 0;)
        text = applied(text, inverse(texts[i], fixed.fixes[i].edit));
    return text;
}

/// `line:column title`, a line each; an exclamation mark before one that is not safe.
QByteArray steps(const FixedText &fixed)
{
    QByteArrayList list;
    for (const AppliedFix &fix : fixed.fixes)
        list << QByteArray::number(qulonglong(fix.place.line)) + ":" + QByteArray::number(qulonglong(fix.place.column))
                + (fix.safe ? " " : " !") + QByteArray::fromStdString(fix.title);
    return list.join('\n');
}

std::size_t countOf(const std::string &text, std::string_view id)
{
    const auto revision = PolicyRevision::make(text, catalog());
    const std::vector<Diagnostic> &list = revision->diagnostics().list;
    return std::size_t(
        std::count_if(list.begin(), list.end(), [&](const Diagnostic &each) { return each.id() == id; }));
}

} // namespace

class TestFixAll : public QObject
{
    Q_OBJECT

private slots:
    void safely();
    void placesAreOfTheOriginal();
    void mutedIsLeftAlone();
    void only();
    void onlyWithoutFix();
    void bounded();
    void fixtures_data();
    void fixtures();
};

void TestFixAll::safely()
{
    const std::string text = "{\"version\":\"1.0.0\",\n\"allOf\":[{\"authority\":\"a.b\",\n\"allOf\":[1,],},],\n}";
    const FixedText fixed = fixSafely(text, catalog());
    QCOMPARE(QByteArray::fromStdString(fixed.text),
             QByteArray("{\"version\":\"1.0.0\",\n\"allOf\":[{\"authority\":\"a.b\",\n\"allOf\":[1]}]\n}"));
    QCOMPARE(steps(fixed),
             QByteArray("3:11 remove the comma\n3:13 remove the comma\n3:15 remove the comma\n3:17 remove the comma"));
    QVERIFY(fixed.complete);
    QCOMPARE(undone(fixed, text), text);
}

void TestFixAll::placesAreOfTheOriginal()
{
    const std::string text = "[[[1,],],\n]";
    const FixedText fixed = fixSafely(text, catalog());
    QCOMPARE(fixed.text, std::string("[[[1]]\n]"));
    QCOMPARE(steps(fixed), QByteArray("1:5 remove the comma\n1:7 remove the comma\n1:9 remove the comma"));
}

void TestFixAll::mutedIsLeftAlone()
{
    SeveritySettings settings;
    QVERIFY(settings.set("json-trailing-comma", std::nullopt));
    const FixedText fixed = fixSafely("[1,]", catalog(), settings);
    QCOMPARE(fixed.text, std::string("[1,]"));
    QVERIFY(fixed.fixes.empty() && fixed.complete);
}

void TestFixAll::only()
{
    // No raw strings: moc takes the slashes of a URL in one for a comment.
    const std::string text = "{\"allOf\":[{\"authority\":\"a.b\",\"allOf\":[1,]},"
                             "{\"authority\":\"http://c.d\",\"allOf\":[1]}]}";
    const FixedText fixed = fixOnly(DiagnosticCode::AuthorityNotHttps, text, catalog());
    QCOMPARE(QByteArray::fromStdString(fixed.text),
             QByteArray("{\"allOf\":[{\"authority\":\"https://a.b\",\"allOf\":[1,]},"
                        "{\"authority\":\"https://c.d\",\"allOf\":[1]}]}"));
    QCOMPARE(steps(fixed), QByteArray("1:24 !add `https://`\n1:57 !replace `http` by `https`"));
    QCOMPARE(undone(fixed, text), text);
}

void TestFixAll::onlyWithoutFix()
{
    const std::string text = "{\"anyOf\":[{\"allOf\":[]}]}";
    QCOMPARE(countOf(text, "authority-missing"), std::size_t(1));
    const FixedText fixed = fixOnly(DiagnosticCode::AuthorityMissing, text, catalog()); // nobody may invent one
    QVERIFY(fixed.text == text && fixed.fixes.empty() && fixed.complete);
}

void TestFixAll::bounded()
{
    std::string text = "[";
    for (std::size_t i = 0; i < maximumFixes + 5; ++i)
        text += "[1,],\n";
    text += "1]";
    const FixedText fixed = fixSafely(text, catalog());
    QVERIFY(!fixed.complete);
    QCOMPARE(fixed.fixes.size(), maximumFixes);
    QVERIFY(fixSafely(fixed.text, catalog()).complete);
}

void TestFixAll::fixtures_data()
{
    QTest::addColumn<QString>("file");
    for (const QString &file : filesBelow(QStringLiteral(SKR_TEST_DATA "/policies")))
        QTest::newRow(qPrintable(QFileInfo(file).completeBaseName())) << file;
}

void TestFixAll::fixtures()
{
    QFETCH(QString, file);
    const std::string text = contentOf(file);
    const FixedText safe = fixSafely(text, catalog());
    QVERIFY(safe.complete);
    QVERIFY2(undone(safe, text) == text, "undo does not give the bytes back");
    QVERIFY(fixSafely(safe.text, catalog()).fixes.empty());
    for (const AppliedFix &fix : safe.fixes)
        QVERIFY(fix.safe);
    for (const DiagnosticInfo &row : diagnosticTable()) {
        if (countOf(text, row.id) == 0)
            continue;
        const FixedText only = fixOnly(row.code, text, catalog());
        QVERIFY2(only.complete, std::string(row.id).c_str());
        QVERIFY2(undone(only, text) == text, std::string(row.id).c_str());
        QVERIFY2(only.fixes.empty() || countOf(only.text, row.id) < countOf(text, row.id), std::string(row.id).c_str());
    }
}

SKR_TEST(TestFixAll)
#include "tst_fixall.moc"
