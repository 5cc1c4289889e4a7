// SPDX-License-Identifier: Apache-2.0
#include "tests/program/registration.h"

#include "qt/rowmatching.h"

#include <QTest>

#include <cctype>

using namespace skr;

namespace {

/// The rows of a text like `A,b2,3,+`: each word is one, a condition in upper case, a block in lower case, text not
/// understood if it is a number; `+` is the row that adds.
std::vector<RowContent> rowsOf(const std::string &text)
{
    std::vector<RowContent> rows;
    for (std::size_t begin = 0; begin < text.size();) {
        const std::size_t end = std::min(text.find_first_of(", ", begin), text.size());
        const char first = text[begin];
        if (first == '+')
            rows.push_back({RowKind::AddCondition, 0, noNode, {}});
        else if (end > begin)
            rows.push_back({std::isupper(first)       ? RowKind::Condition
                                : std::isdigit(first) ? RowKind::NotUnderstood
                                                      : RowKind::Block,
                            0,
                            1,
                            {begin, end}});
        begin = end + 1;
    }
    return rows;
}

/// `0 1-2 | prefix 1 suffix 1`: the positions of rows that stay, two where they differ.
QString printed(const RowMatching &matching)
{
    QStringList kept;
    for (const auto &[from, to] : matching.kept)
        kept << (from == to ? QString::number(from) : QStringLiteral("%1-%2").arg(from).arg(to));
    return QStringLiteral("%1 | %2%3%4")
        .arg(kept.join(u' '))
        .arg(matching.untouchedPrefix)
        .arg(QStringLiteral("+%1").arg(matching.untouchedSuffix),
             matching.isMove ? QStringLiteral(" move") : QString());
}

} // namespace

class TestRowMatching : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void match_data();
    void match();
};

void TestRowMatching::match_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::addColumn<QString>("matching"); // what stays | untouched at the front + at the back
    const auto row = [](const char *name, const char *before, const char *after, const char *matching) {
        QTest::newRow(name) << QString::fromLatin1(before) << QString::fromLatin1(after)
                            << QString::fromLatin1(matching);
    };
    row("nothing", "", "", " | 0+0");
    row("no change", "A,B,+", "A,B,+", "0 1 2 | 2+1");
    row("change in the middle", "A1,B1,C1,+", "A1,B2,C1,+", "0 1 2 3 | 1+2");
    row("change in the middle, other length", "A1,B,C1,+", "A1,BBBB,C1,+", "0 1 2 3 | 1+2");
    row("change of the first", "A1,B,+", "A2,B,+", "0 1 2 | 0+2");
    row("change of the last", "A,B1,+", "A,B2,+", "0 1 2 | 1+1");
    row("change of two", "A,B1,C1,D,+", "A,B2,C2,D,+", "0 1 2 3 4 | 1+2");
    row("change of all", "A1,B1,C1", "A2,B2,C2", "0 1 2 | 0+0");
    row("white space alone", "A,B,C,+", "A  B  C,+", "0 1 2 3 | 1+2");
    row("white space round equal rows", "A,A,A,+", " A   A  A,+", "0 1 2 3 | 0+2");

    row("insert at the start", "B,C,+", "A,B,C,+", "0-1 1-2 2-3 | 0+3");
    row("insert in the middle", "A,C,+", "A,B,C,+", "0 1-2 2-3 | 1+2");
    row("insert at the end", "A,B,+", "A,B,C,+", "0 1 2-3 | 2+1");
    row("insert at the end without a row that adds", "A", "A,B", "0 | 1+0");
    row("insert into nothing", "+", "A,+", "0-1 | 0+1");
    row("insert several", "A,D", "A,B,C,D", "0 1-3 | 1+1");
    row("insert what is there already", "A,B,+", "A,A,B,+", "0 1-2 2-3 | 1+2");
    row("insert with white space behind", "A,B,+", "A,X,   B,+", "0 1-2 2-3 | 1+2");

    row("remove the first", "A,B,C,+", "B,C,+", "1-0 2-1 3-2 | 0+3");
    row("remove the middle", "A,B,C,+", "A,C,+", "0 2-1 3-2 | 1+2");
    row("remove the last", "A,B,C,+", "A,B,+", "0 1 3-2 | 2+1");
    row("remove the only one", "A,+", "+", "1-0 | 0+1");
    row("remove several", "A,B,C,D,+", "A,D,+", "0 3-1 4-2 | 1+2");
    row("remove one of two equal ones", "A,A,B,+", "A,B,+", "0 2-1 3-2 | 1+2");

    row("move down by one", "A,B,C,D,+", "A,C,B,D,+", "0 1-2 2-1 3 4 | 1+2 move");
    row("move down by several", "A,B,C,D,+", "B,C,D,A,+", "0-3 1-0 2-1 3-2 4 | 0+1 move");
    row("move up by several", "A,B,C,D,+", "D,A,B,C,+", "0-1 1-2 2-3 3-0 4 | 0+1 move");
    row("move up within the middle", "A,B,C,D,E,+", "A,D,B,C,E,+", "0 1-2 2-3 3-1 4 5 | 1+2 move");
    row("move among equal rows", "A,A,B,+", "A,B,A,+", "0 1-2 2-1 3 | 1+1 move");
    row("move of a block", "a1,B,C2,+", "B,C2,a1,+", "0-2 1-0 2-1 3 | 0+1 move");
    row("move and change", "A1,B1,C1", "B1,C1,A2", "1-0 2-1 | 0+0");
    row("reverse", "A,B,C", "C,B,A", "0-2 | 0+0");
    row("move two apart", "A,B,C,D,E,+", "C,E,A,B,D,+", "0-2 1-3 3-4 5 | 0+1");

    row("remove some", "A,B,C,D,E,+", "B,D,+", "1-0 3-1 5-2 | 0+1");
    row("insert some", "B,D,+", "A,B,C,D,E,+", "0-1 1-3 2-5 | 0+1");
    row("remove and change", "A,B1,C,D,E,+", "B2,C,E,+", "0 2-1 4-2 5-3 | 0+2");

    row("move into the block behind", "A,B,c1,D,+", "A,c2,D,+", "0 2-1 3-2 4-3 | 1+2");
    row("move into the block before", "A,c1,B,D,+", "A,c2,D,+", "0 1 3-2 4-3 | 1+2");
    row("move out of a block", "A,c1,D,+", "A,c2,B,D,+", "0 1 2-3 3-4 | 1+2");
    row("move several into a block", "A,B,c1,D,+", "B,c2,+", "1-0 2-1 4-2 | 0+1");

    row("condition becomes a block", "A,B,C,+", "A,b,C,+", "0 2 3 | 1+2");
    row("block becomes a condition and not understood", "A,b,C,+", "A,B,7,C,+", "0 2-3 3-4 | 1+2");
    row("wrapping two", "A,B,C,D,+", "A,bcc,D,+", "0 3-2 4-3 | 1+2");
    row("kinds change places", "A,b1,+", "b2,A2,+", "2 | 0+1");
    row("change, then insert", "A1,B,+", "A2,X,B,+", "0 1-2 2-3 | 0+2");
    row("the row that adds goes", "A,+", "A", "0 | 1+0");
    row("the row that adds comes", "A", "A,+", "0 | 1+0");
}

void TestRowMatching::match()
{
    QFETCH(QString, before);
    QFETCH(QString, after);
    const std::string beforeText = before.toStdString();
    const std::string afterText = after.toStdString();
    const RowMatching matching =
        matchRows(rowsOf(beforeText), rowsOf(afterText), difference(beforeText, afterText), beforeText, afterText);
    QTEST(printed(matching), "matching");
}

SKR_TEST(TestRowMatching)
#include "tst_rowmatching.moc"
