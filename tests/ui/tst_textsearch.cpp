// SPDX-License-Identifier: Apache-2.0
#include "tests/program/registration.h"

#include "ui/text/textsearch.h"

#include "core/syntax/syntaxtree.h"

#include <QTest>

using namespace skr;

namespace {

SearchTerms plain(const char *text)
{
    return {QString::fromUtf8(text), true, false, false};
}

SearchTerms expression(const char *text)
{
    return {QString::fromUtf8(text), true, false, true};
}

/// The matches as `begin-end`.
QString ranges(const SearchTerms &terms, std::string_view text)
{
    QStringList list;
    for (const TextRange &range : TextSearch(terms).find(text, 100).ranges)
        list += QStringLiteral("%1-%2").arg(range.begin).arg(range.end);
    return list.join(u' ');
}

} // namespace

Q_DECLARE_METATYPE(SearchTerms)

class TestTextSearch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void finds_data();
    void finds();
    void saysWhatIsWrong_data();
    void saysWhatIsWrong();
    void stopsAtTheMaximum();
    void givesUpOnHardExpressions();
    void replacesOne_data();
    void replacesOne();
    void replacesTheMatchThatIsAskedFor();
    void replacesAll_data();
    void replacesAll();
    void refusesToGrowBeyondBounds();
    void replacesNothing();
};

void TestTextSearch::finds_data()
{
    QTest::addColumn<SearchTerms>("terms");
    QTest::addColumn<std::string>("text");
    QTest::addColumn<QString>("found");
    QTest::newRow("nothing to look for") << plain("") << std::string("abc") << "";
    QTest::newRow("each") << plain("ab") << std::string("ab aab AB") << "0-2 4-6";
    QTest::newRow("not overlapping") << plain("aa") << std::string("aaaaa") << "0-2 2-4";
    QTest::newRow("any case") << SearchTerms{"Ab", false, false, false} << std::string("ab AB aB") << "0-2 3-5 6-8";
    QTest::newRow("any case beyond ASCII")
        << SearchTerms{"\u00c9", false, false, false} << std::string("é É") << "0-2 3-5";
    QTest::newRow("characters of expressions") << plain("a.b[") << std::string("axb[ a.b[") << "5-9";
    QTest::newRow("characters of several bytes before") << plain("b") << std::string("é感😀b") << "9-10";
    QTest::newRow("characters of several bytes") << plain("😀") << std::string("a😀😀b") << "1-5 5-9";
    QTest::newRow("bytes that are not UTF-8 before") << plain("b")
                                                     << std::string("\xff\xc3(é\x80"
                                                                    "b")
                                                     << "6-7";
    QTest::newRow("NUL") << plain("b") << std::string("a\0b", 3) << "2-3";
    QTest::newRow("whole words") << SearchTerms{"ab", true, true, false} << std::string("ab abc xab ab_ (ab)")
                                 << "0-2 16-18";
    QTest::newRow("whole words in quotes")
        << SearchTerms{"\"ab\"", true, true, false} << std::string("{\"ab\": 1}") << "1-5";
    QTest::newRow("expression") << expression("a+|b") << std::string("aab-a") << "0-2 2-3 4-5";
    QTest::newRow("expression of whole words")
        << SearchTerms{"a|b", true, true, true} << std::string("a ab b") << "0-1 5-6";
    QTest::newRow("never empty") << expression("x*") << std::string("axxa") << "1-3";
    QTest::newRow("lines with LF") << expression("^.+$") << std::string("ab\nc") << "0-2 3-4";
    QTest::newRow("lines with CR LF") << expression("^.+$") << std::string("ab\r\nc\r\n") << "0-2 4-5";
}

void TestTextSearch::finds()
{
    QFETCH(SearchTerms, terms);
    QFETCH(std::string, text);
    QTEST(ranges(terms, text), "found");
}

void TestTextSearch::saysWhatIsWrong_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("wholeWords");
    QTest::addColumn<QString>("place");
    QTest::newRow("open group") << "(ab" << false << "at character 4";
    QTest::newRow("open group, as whole words") << "(ab" << true << "at character 4";
    QTest::newRow("brackets that ours would pair") << "a)|(b" << true << "at character 2";
}

void TestTextSearch::saysWhatIsWrong()
{
    QFETCH(QString, text);
    QFETCH(bool, wholeWords);
    QFETCH(QString, place);
    const TextSearch search({text, true, wholeWords, true});
    QVERIFY2(search.error().endsWith(place), qPrintable(search.error()));
    QVERIFY(search.isEmpty());
    QVERIFY(search.find("ab", 10).ranges.empty());
    QVERIFY(TextSearch({text, true, wholeWords, false}).error().isEmpty());
}

void TestTextSearch::stopsAtTheMaximum()
{
    const TextSearch search(plain("a"));
    QCOMPARE(search.find("aaa", 3).end, SearchEnd::Complete);
    const SearchMatches some = search.find("aaaa", 3);
    QCOMPARE(some.end, SearchEnd::Limited);
    QCOMPARE(some.ranges.size(), std::size_t{3});
}

void TestTextSearch::givesUpOnHardExpressions()
{
    const TextSearch search(expression("(a|aa)+$"));
    QCOMPARE(search.find(std::string(5000, 'a') + "b", 10).end, SearchEnd::TooHard);
}

void TestTextSearch::replacesOne_data()
{
    QTest::addColumn<SearchTerms>("terms");
    QTest::addColumn<QString>("replacement");
    QTest::addColumn<std::string>("text");
    QTest::addColumn<std::string>("after");
    QTest::newRow("text") << plain("b") << "c" << std::string("abb") << std::string("acb");
    QTest::newRow("text that is none of an expression") << plain("b") << "\\1$1\\n"
                                                        << std::string("ab") << std::string("a\\1$1\\n");
    QTest::newRow("groups") << expression("(\\w)=(\\w)") << "\\2=$1" << std::string("a=b") << std::string("b=a");
    QTest::newRow("the whole") << expression("a+") << "[\\0]" << std::string("aa") << std::string("[aa]");
    QTest::newRow("a group that there is not") << expression("a") << "x\\7" << std::string("a") << std::string("x");
    QTest::newRow("a group that matched nothing")
        << expression("a(b)?") << "x\\1" << std::string("a") << std::string("x");
    QTest::newRow("line end and tab") << expression("a") << "\\n\\t" << std::string("a") << std::string("\n\t");
    QTest::newRow("backslash and dollar")
        << expression("a") << "\\\\n\\$1$" << std::string("a") << std::string("\\n$1$");
    QTest::newRow("other escapes as they are")
        << expression("a") << "\\\"\\" << std::string("a") << std::string("\\\"\\");
    QTest::newRow("bytes that are not UTF-8") << expression("(.)b") << "\\1é"
                                              << std::string("\xff"
                                                             "b")
                                              << std::string("\xffé");
    QTest::newRow("a group before the match")
        << expression("(?<=(é))b") << "\\1" << std::string("éb") << std::string("éé");
}

void TestTextSearch::replacesOne()
{
    QFETCH(SearchTerms, terms);
    QFETCH(QString, replacement);
    QFETCH(std::string, text);
    const TextSearch search(terms);
    const auto edit = search.replaceOne(text, search.find(text, 1).ranges.at(0), replacement);
    QVERIFY(edit);
    QTEST(applied(text, *edit), "after");
}

void TestTextSearch::replacesTheMatchThatIsAskedFor()
{
    const TextSearch search(plain("a"));
    QCOMPARE(*search.replaceOne("aaa", {1, 2}, "bc"), (TextEdit{{1, 2}, "bc"}));
    QVERIFY(!search.replaceOne("aaa", {1, 3}, "bc"));
    QVERIFY(!search.replaceOne("aaa", {3, 3}, "bc"));
}

void TestTextSearch::replacesAll_data()
{
    QTest::addColumn<SearchTerms>("terms");
    QTest::addColumn<QString>("replacement");
    QTest::addColumn<std::string>("text");
    QTest::addColumn<TextEdit>("edit");
    QTest::addColumn<int>("count");
    QTest::newRow("from the first to the last") << plain("b") << "cc"
                                                << std::string("ab\xff"
                                                               "ba")
                                                << TextEdit{{1, 4},
                                                            "cc\xff"
                                                            "cc"}
                                                << 2;
    QTest::newRow("what a replacement makes is not replaced")
        << plain("a") << "aa" << std::string("aa") << TextEdit{{0, 2}, "aaaa"} << 2;
    QTest::newRow("groups") << expression("<(.)>") << "$1" << std::string("<a><é>") << TextEdit{{0, 7}, "aé"} << 2;
    QTest::newRow("by nothing") << plain("a") << "" << std::string("xa") << TextEdit{{1, 2}, ""} << 1;
}

void TestTextSearch::replacesAll()
{
    QFETCH(SearchTerms, terms);
    QFETCH(QString, replacement);
    QFETCH(std::string, text);
    QFETCH(TextEdit, edit);
    std::size_t count = 0;
    const auto all = TextSearch(terms).replaceAll(text, replacement, count);
    QVERIFY(all);
    QVERIFY(*all == edit);
    QTEST(static_cast<int>(count), "count");
}

void TestTextSearch::refusesToGrowBeyondBounds()
{
    std::size_t count = 0;
    const std::string text(1000, 'a');
    const QString large(static_cast<int>(maximumTextSize / 999), u'b');
    QVERIFY(!TextSearch(plain("a")).replaceAll(text, large, count));
}

void TestTextSearch::replacesNothing()
{
    std::size_t count = 7;
    QVERIFY(!TextSearch(plain("b")).replaceAll("a", "c", count));
    QCOMPARE(count, std::size_t{0});
    QVERIFY(!TextSearch().replaceAll("a", "c", count));
}

SKR_TEST(TestTextSearch)
#include "tst_textsearch.moc"
