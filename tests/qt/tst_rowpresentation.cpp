// SPDX-License-Identifier: Apache-2.0
#include "tests/program/registration.h"

#include "qt/rowpresentation.h"
#include "qt/treefixture.h"

#include <QTest>

#include <array>

using namespace skr;

namespace {

/// All columns of a row, with its marks behind: `… | Not met {not met, decisive}`.
QString printedWithMarks(const QModelIndex &row)
{
    static const std::array<const char *, 10> marks = {"",           "met",   "not met", "undocumented", "not needed",
                                                       "unfinished", "error", "warning", "security",     "hint"};
    QStringList notes;
    notes << QString::fromLatin1(marks[static_cast<std::size_t>(row.data(PolicyTreeModel::MarkRole).toInt())]);
    if (row.data(PolicyTreeModel::DecisiveRole).toBool())
        notes << QStringLiteral("decisive");
    if (row.data(PolicyTreeModel::ObservedRole).toBool())
        notes << QStringLiteral("observed");
    for (int column = 0; column < PolicyTreeModel::ColumnCount; ++column) {
        const QVariant severity = row.siblingAtColumn(column).data(PolicyTreeModel::SeverityRole);
        if (severity.isValid()) {
            const std::string_view word = spelling(static_cast<Severity>(severity.toInt()));
            notes << QStringLiteral("%1 in %2")
                         .arg(QLatin1String(word.data(), static_cast<qsizetype>(word.size())),
                              row.model()->headerData(column, Qt::Horizontal).toString());
        }
    }
    notes.removeAll(QString());
    const QString cells = printedRow(row, PolicyTreeModel::ColumnCount);
    return notes.isEmpty() ? cells : cells + QStringLiteral(" {") + notes.join(QStringLiteral(", ")) + u'}';
}

/// Without the rows that add, which never show more than their words.
QStringList printedWithMarks(const PolicyTreeModel &model, const QModelIndex &row, int depth = 0)
{
    if (model.content(row).isGhost())
        return {};
    QStringList lines = {QString(2 * depth, u' ') + printedWithMarks(row)};
    for (int i = 0; i < model.rowCount(row); ++i)
        lines << printedWithMarks(model, model.index(i, 0, row), depth + 1);
    return lines;
}

QByteArray policyOf(const QByteArray &authorities)
{
    return "{\"version\":\"1.0.0\",\"anyOf\":[" + authorities + "]}";
}

/// An authority that the tokens below come from.
QByteArray authorityWith(const QByteArray &block)
{
    return "{\"authority\":\"https://a.test\"," + block + "}";
}

QByteArray policyWithItems(const QByteArray &items)
{
    return policyOf(authorityWith("\"allOf\":[" + items + "]"));
}

const QByteArray presentedToken =
    R"({"iss":"https://a.test","text":"abc","flag":true,"number":8,"list":[1],"object":{"inner":"x"},)"
    R"("nothing":null,"quoted":"true","x-ms-runtime":{"keys":[{"kty":"RSA","use":"enc"}],)"
    R"("vm-configuration":{"secure-boot":true}}})";

} // namespace

class TestRowPresentation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void withToken_data();
    void withToken();
    void withoutToken_data();
    void withoutToken();
    void sourceDocument();
    void withheld();
    void documentedReading();
    void followsEdits();
    void tokenGoes();
    void toolTips();
    void accessibleTexts();
    void accessibleSentence();
    void tokenInWords();
    void otherRoles();
    void operatorsInWords();
};

void TestRowPresentation::withToken_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QStringList>("rows"); // from the first authority on; the root row's outcome stands first
    const auto row = [](const char *name, const QByteArray &text, const QStringList &rows) {
        QTest::newRow(name) << text << rows;
    };
    const QByteArray text = R"({"claim":"text","equals":"abc"})";
    const QByteArray otherText = R"({"claim":"text","equals":"xyz"})";
    row("met and not met", policyWithItems(text + "," + otherText),
        {"Refused {not met}", "https://a.test | if all of | 2 condition(s) | 1 of 2 met | Refuses {not met}",
         "  text | equals | abc | abc | Met {met, warning in Condition}",
         "  and text | equals | xyz | abc | Not met {not met, decisive, warning in Condition, error in Value}"});
    row("what tokens have",
        policyWithItems(
            R"({"claim":"absent","equals":1},{"claim":"list","equals":1},{"claim":"object","equals":1},)"
            R"({"claim":"nothing","equals":1},{"claim":"quoted","equals":"true"},{"claim":"object.inner","equals":"x"})"),
        {"Refused {not met}", "https://a.test | if all of | 6 condition(s) | 2 of 6 met | Refuses {not met}",
         "  absent | equals | 1 | absent | Not met {not met, decisive, warning in Condition}",
         "  and list | equals | 1 | a list | Not met {not met, decisive, warning in Condition}",
         "  and object | equals | 1 | an object | Not met {not met, decisive, warning in Condition}",
         "  and nothing | equals | 1 | null | Not met {not met, decisive, warning in Condition}",
         "  and quoted | equals | \"true\" | \"true\" | Met {met, warning in Condition}",
         "  and object.inner | equals | x | x | Met {met, warning in Condition}"});
    row("not needed",
        policyOf(authorityWith("\"anyOf\":[" + text + "," + otherText + ",{\"allOf\":[" + otherText + "]}]")),
        {"Released {met}", "https://a.test | if any of | 3 condition(s) | 1 of 3 met | Accepts {met}",
         "  text | equals | abc | abc | Met {met, warning in Condition}",
         "  or text | equals | xyz | abc | Not needed {not needed, warning in Condition}",
         "  or all of | | 1 condition(s) | 0 of 1 met | Not needed {not needed}",
         "    text | equals | xyz | abc | Not needed {not needed, warning in Condition}"});
    row("other issuer",
        policyOf(R"({"authority":"https://b.test","allOf":[)" + otherText + "]},"
                 + authorityWith("\"allOf\":[" + text + "]")),
        {"Released {met}", "https://b.test | if all of | 1 condition(s) | | Other issuer {not needed}",
         "  text | equals | xyz | abc | Not met {not met, warning in Condition}",
         "https://a.test | if all of | 1 condition(s) | 1 of 1 met | Accepts {met}",
         "  text | equals | abc | abc | Met {met, warning in Condition}"});
    row("no decisive row in another issuer's block",
        policyOf(R"({"authority":"https://b.test","allOf":[)" + otherText + "]}"),
        {"Refused {not met}", "https://b.test | if all of | 1 condition(s) | | Other issuer {not needed}",
         "  text | equals | xyz | abc | Not met {not met, warning in Condition}"});
    row("undocumented", policyWithItems(R"({"claim":"flag","equals":"True"},{"claim":"number","greater":7})"),
        {"Undocumented {undocumented}",
         "https://a.test | if all of | 2 condition(s) | 0 of 2 met | Undocumented {undocumented}",
         "  flag | equals | True | true | Undocumented {undocumented, observed, warning in Condition}",
         "  and number | greater than | 7 | 8 | Undocumented {undocumented, warning in Condition, warning in "
         "Operator}"});
    row("relies on what is observed",
        policyOf(R"({"authority":"https://a.test/","allOf":[{"claim":"flag","equals":"true"}]})"),
        {"Released {met}", "https://a.test/ | if all of | 1 condition(s) | 1 of 1 met | Accepts {met, observed}",
         "  flag | equals | \"true\" | true | Met {met, observed, warning in Condition}"});
    row("both blocks", policyOf(authorityWith("\"allOf\":[" + text + "],\"anyOf\":[" + otherText + "]")),
        {"Not valid {error}", "https://a.test | | | | Both kinds {error, error in Condition}",
         "  all of | | 1 condition(s) | 1 of 1 met | Met {met}",
         "    text | equals | abc | abc | Met {met, warning in Condition}",
         "  any of | | 1 condition(s) | | Not met, 0 of 1 {not met}",
         "    text | equals | xyz | abc | Not met {not met, warning in Condition}"});
    row("not finished",
        policyWithItems(R"({"anyOf":[]},{"claim":"x-ms-runtime.vm-configuration.secure-boot","equals":""})"),
        {"Not valid {error}", "https://a.test | if all of | 2 condition(s) | 0 of 2 met | Refuses {not met}",
         "  any of | | 0 condition(s) | | Not finished {unfinished}",
         "  and x-ms-runtime.vm-configuration.secure-boot | equals | | true | Not finished {unfinished}"});
    row("errors in rows",
        policyWithItems(R"({"claim":"text","is":"abc"},{"claim":"text"},{"claim":"text","equals":null},7)"),
        {"Not valid {error}", "https://a.test | if all of | 4 condition(s) | 0 of 4 met | Refuses {not met}",
         "  text | is | abc | | Unknown operator {error, warning in Condition, error in Operator}",
         "  and text | | | | Not finished {unfinished}",
         "  and text | equals | null | | Wrong kind {error, error in Value}",
         "  7 | | | | Not understood {error, error in Condition}"});
    row("root allOf", R"({"version":"1.0.0","allOf":[)" + authorityWith("\"allOf\":[" + text + "]") + "]}",
        {"Must be “any of” {error, error in Condition}",
         "https://a.test | if all of | 1 condition(s) | 1 of 1 met | Accepts {met}",
         "  text | equals | abc | abc | Met {met, warning in Condition}"});
    row("no JSON", "{\"version\":\"1.0.0\",\"anyOf\":[" + authorityWith("\"allOf\":[" + text + "]"),
        {"Unclosed bracket {error, error in Condition}",
         "https://a.test | if all of | 1 condition(s) | 1 of 1 met | Accepts {met}",
         "  text | equals | abc | abc | Met {met, warning in Condition}"});
    row("no policy", "[1]", {"Not valid {error}", "[1] | | | | Not understood {error, error in Condition}"});
    row("nothing", "", {"Not valid {error}"});
    row("empty policy", "{}", {"Not finished {unfinished, warning in Condition}"});
}

void TestRowPresentation::withToken()
{
    QFETCH(QByteArray, text);
    QFETCH(QStringList, rows);
    TreeFixture fixture(text.toStdString());
    fixture.setToken(presentedToken.toStdString());
    QVERIFY(fixture.evaluation.current());
    QStringList shown = printedWithMarks(fixture.model, fixture.model.policyIndex());
    shown.first() = shown.first().section(QStringLiteral("| "), -1);
    for (qsizetype i = 0; i < shown.size(); ++i)
        shown[i].remove(0, i > 0 ? 2 : 0);
    QCOMPARE(shown, rows);
}

void TestRowPresentation::withoutToken_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QStringList>("rows");
    QTest::newRow("sound") << policyWithItems(R"({"claim":"x-ms-attestation-type","equals":"sevsnpvm"})")
                           << QStringList{"Release the key to a token from | | version 1.0.0",
                                          "  https://a.test | if all of | 1 condition(s) {security in Condition}",
                                          "    x-ms-attestation-type | equals | sevsnpvm"};
    QTest::newRow("problems") << QByteArray(
        R"({"anyOf":[{"authority":"a.test","allOf":[{"claim":"x-ms-attestation-type","Equals":1}]},{"allOf":[]},3]})")
                              << QStringList{
                                     "Release the key to a token from any of | | no version {warning in Condition}",
                                     "  a.test | if all of | 1 condition(s) {warning in Condition}",
                                     "    x-ms-attestation-type | Equals | 1 | | Wrong case {error, error in Operator}",
                                     "  (no authority) | if all of | 0 condition(s) | | Not finished {unfinished}",
                                     "  3 | | | | Not understood {error, error in Condition}"};
    QTest::newRow("the gravest problem")
        << policyWithItems(R"({"claim":"my","equals":"","less":1,"u":2})")
        << QStringList{"Release the key to a token from | | version 1.0.0",
                       "  https://a.test | if all of | 1 condition(s)",
                       "    my | less than | 1 | | Two operators {error, error in Condition, warning in Operator}"};
    QTest::newRow("a hint is not underlined")
        << policyWithItems(R"({"claim":"x-ms-runtime.vm-configuration.secure-boot","equals":"true"})")
        << QStringList{"Release the key to a token from | | version 1.0.0",
                       "  https://a.test | if all of | 1 condition(s) {security in Condition}",
                       "    x-ms-runtime.vm-configuration.secure-boot | equals | \"true\""};
}

void TestRowPresentation::withoutToken()
{
    QFETCH(QByteArray, text);
    const TreeFixture fixture(text.toStdString());
    QTEST(printedWithMarks(fixture.model, fixture.model.policyIndex()), "rows");
}

void TestRowPresentation::sourceDocument()
{
    TreeFixture fixture(sourcePolicy());
    fixture.setToken(compliantToken());
    QCOMPARE(printedWithMarks(fixture.model, fixture.model.policyIndex()),
             (QStringList{"Release the key to a token from | | version 1.0.0 | | Released {met}",
                          "  https://sharedeus.eus.attest.azure.net/ | if all of | 3 condition(s) | 3 of 3 met | "
                          "Accepts {met, observed}",
                          "    x-ms-compliance-status | equals | azure-compliant-cvm | azure-compliant-cvm | Met {met}",
                          "    and x-ms-attestation-type | equals | sevsnpvm | sevsnpvm | Met {met}",
                          "    and x-ms-runtime.vm-configuration.secure-boot | equals | true | true | Met {met}"}));
}

/// That the policy is met is not all: the row doesn't promise a key that the token never gets.
void TestRowPresentation::withheld()
{
    TreeFixture fixture(sourcePolicy());
    fixture.setToken(compliantToken());
    const QModelIndex result = fixture.at({}, PolicyTreeModel::ResultColumn);
    QCOMPARE(result.data().toString(), QStringLiteral("Released"));
    std::string expired = compliantToken();
    expired.insert(1, R"("exp":1000,)");
    fixture.setToken(expired);
    QCOMPARE(result.data().toString(), QStringLiteral("Released, but the token has expired"));
    QCOMPARE(result.data(PolicyTreeModel::MarkRole).toInt(), static_cast<int>(Mark::Warning));
}

void TestRowPresentation::documentedReading()
{
    TreeFixture fixture(sourcePolicy());
    fixture.setToken(compliantToken());
    fixture.evaluation.setReading(Reading::Documented);
    const QModelIndex authority = fixture.at({0}, PolicyTreeModel::ResultColumn);
    QCOMPARE(authority.data().toString(), QStringLiteral("Undocumented"));
    QVERIFY(!authority.data(PolicyTreeModel::ObservedRole).toBool());
    QCOMPARE(fixture.at({}, PolicyTreeModel::ResultColumn).data().toString(), QStringLiteral("Undocumented"));
    fixture.evaluation.setReading(Reading::AsObserved);
    QCOMPARE(authority.data().toString(), QStringLiteral("Accepts"));
}

void TestRowPresentation::followsEdits()
{
    TreeFixture fixture(sourcePolicy());
    fixture.setToken(compliantToken());
    const QModelIndex result = fixture.at({0, 2}, PolicyTreeModel::ResultColumn);
    QCOMPARE(result.data().toString(), QStringLiteral("Met"));
    QVERIFY(fixture.model.setData(fixture.at({0, 2}, PolicyTreeModel::ValueColumn), QStringLiteral("false")));
    QCOMPARE(result.data().toString(), QStringLiteral("Not met"));
    QVERIFY(result.data(PolicyTreeModel::DecisiveRole).toBool());
    QCOMPARE(fixture.at({0}, PolicyTreeModel::TokenColumn).data().toString(), QStringLiteral("2 of 3 met"));
}

void TestRowPresentation::tokenGoes()
{
    TreeFixture fixture(sourcePolicy());
    fixture.setToken(compliantToken());
    QVERIFY(!fixture.at({0}, PolicyTreeModel::ResultColumn).data().toString().isEmpty());
    fixture.evaluation.setToken(nullptr);
    for (const QModelIndex &row : {fixture.at({}), fixture.at({0}), fixture.at({0, 0})}) {
        QCOMPARE(row.siblingAtColumn(PolicyTreeModel::TokenColumn).data().toString(), QString());
        QCOMPARE(row.siblingAtColumn(PolicyTreeModel::ResultColumn).data().toString(), QString());
        QCOMPARE(row.data(PolicyTreeModel::MarkRole).toInt(), static_cast<int>(Mark::None));
    }
}

void TestRowPresentation::toolTips()
{
    TreeFixture fixture(
        policyWithItems(R"({"claim":"<b>my</b>","equals":"true"},{"claim":"flag","equals":"true"})").toStdString());
    fixture.setToken(presentedToken.toStdString());
    const QString claim = fixture.at({0, 0}).data(Qt::ToolTipRole).toString();
    QVERIFY2(claim.contains(QStringLiteral("&lt;b&gt;my&lt;/b&gt;")),
             qPrintable(claim)); // data is never taken for HTML
    QVERIFY2(claim.contains(QStringLiteral("is a placeholder")), qPrintable(claim));
    const QString result = fixture.at({0, 1}, PolicyTreeModel::ResultColumn).data(Qt::ToolTipRole).toString();
    QVERIFY2(result.contains(QStringLiteral("observed behaviour")), qPrintable(result));
    QCOMPARE(fixture.at({0, 2}).data(Qt::ToolTipRole).toString(), QString());
}

void TestRowPresentation::accessibleTexts()
{
    TreeFixture fixture(
        policyWithItems(R"({"claim":"text","equals":"abc"},{"claim":"flag","equals":false})").toStdString());
    const auto text = [&](std::initializer_list<int> path, int column = 0) {
        return fixture.at(path, column).data(Qt::AccessibleTextRole).toString();
    };
    QCOMPARE(text({0, 1}), QStringLiteral("and flag equals false"));
    fixture.setToken(presentedToken.toStdString());
    QCOMPARE(text({0, 0}), QStringLiteral("text equals abc, token has abc, met"));
    QCOMPARE(text({0, 1}), QStringLiteral("and flag equals false, token has true, not met, decisive"));
    QCOMPARE(text({0, 1}, PolicyTreeModel::ResultColumn), QStringLiteral("Result: Not met"));
    QCOMPARE(text({0, 1}, PolicyTreeModel::OperatorColumn), QStringLiteral("Operator: equals"));
    QCOMPARE(text({}, PolicyTreeModel::OperatorColumn), QStringLiteral("Operator: empty"));
    QCOMPARE(text({0}), QStringLiteral("https://a.test if all of 2 condition(s), 1 of 2 met, refuses"));
    QCOMPARE(text({}), QStringLiteral("Release the key to a token from version 1.0.0, refused"));
    QCOMPARE(text({0, 2}), QStringLiteral("Add condition…"));
    QCOMPARE(text({0, 2}, PolicyTreeModel::ValueColumn), QStringLiteral("Add condition…"));
}

void TestRowPresentation::accessibleSentence()
{
    TreeFixture fixture(sourcePolicy());
    std::string payload = compliantToken();
    payload.replace(payload.find("\"secure-boot\":true"), 18, "\"secure-boot\":false");
    fixture.setToken(payload);
    QCOMPARE(fixture.at({0, 2}).data(Qt::AccessibleTextRole).toString(),
             QStringLiteral("and x-ms-runtime.vm-configuration.secure-boot equals true, token has false, not met, "
                            "decisive"));
    // What is wrong with a row is said, too.
    fixture.document.setText(policyWithItems(R"({"claim":"text","is":"abc"})").toStdString());
    const QString description = fixture.at({0, 0}).data(Qt::AccessibleDescriptionRole).toString();
    QVERIFY2(description.contains(QStringLiteral("The grammar has no operator “is”")), qPrintable(description));
}

void TestRowPresentation::tokenInWords()
{
    TreeFixture fixture(policyWithItems(R"({"claim":"absent","equals":"absent"},{"claim":"list","equals":1},)"
                                        R"({"claim":"text","equals":"abc"},{"claim":"flag","equals":"true"},)"
                                        R"({"claim":"number","greaterOrEquals":8})")
                            .toStdString());
    const auto roles = [&](int row) {
        const QModelIndex index = fixture.at({0, row}, PolicyTreeModel::TokenColumn);
        QStringList names;
        if (index.data(PolicyTreeModel::SubduedRole).toBool())
            names << QStringLiteral("quiet");
        if (index.data(PolicyTreeModel::FixedFontRole).toBool())
            names << QStringLiteral("fixed");
        if (index.data(PolicyTreeModel::SameRole).toBool())
            names << QStringLiteral("same");
        return names.join(u' ');
    };
    QCOMPARE(roles(2), QStringLiteral("fixed"));
    fixture.setToken(presentedToken.toStdString());
    QCOMPARE(roles(0), QStringLiteral("quiet")); // a word of ours, whatever the condition's value reads like
    QCOMPARE(roles(1), QStringLiteral("quiet"));
    QCOMPARE(roles(2), QStringLiteral("fixed same"));
    QCOMPARE(roles(3), QStringLiteral("fixed")); // text is not the boolean
    QCOMPARE(roles(4), QStringLiteral("fixed same"));
}

void TestRowPresentation::otherRoles()
{
    const TreeFixture fixture(policyWithItems(R"({"claim":"a","equals":1},{"anyOf":[]},5)").toStdString());
    const auto columnsWith = [](const QModelIndex &row, int role) {
        QList<int> columns;
        for (int column = 0; column < PolicyTreeModel::ColumnCount; ++column) {
            if (row.siblingAtColumn(column).data(role).toBool())
                columns << column;
        }
        return columns;
    };
    using Columns = QList<int>;
    QCOMPARE(columnsWith(fixture.at({}), PolicyTreeModel::FixedFontRole), Columns());
    QCOMPARE(columnsWith(fixture.at({0}), PolicyTreeModel::FixedFontRole), Columns{0});
    QCOMPARE(columnsWith(fixture.at({0, 0}), PolicyTreeModel::FixedFontRole), (Columns{0, 2, 3}));
    QCOMPARE(columnsWith(fixture.at({0, 1}), PolicyTreeModel::FixedFontRole), Columns());
    QCOMPARE(columnsWith(fixture.at({0, 2}), PolicyTreeModel::FixedFontRole), Columns{0});
    QCOMPARE(columnsWith(fixture.at({0}), PolicyTreeModel::SubduedRole), (Columns{2, 3}));
    QCOMPARE(columnsWith(fixture.at({0, 0}), PolicyTreeModel::SubduedRole), Columns());
    QCOMPARE(columnsWith(fixture.at({0, 3}), PolicyTreeModel::SubduedRole), (Columns{0, 1, 2, 3, 4}));
    QCOMPARE(fixture.at({0, 0}, 3).data(PolicyTreeModel::ClaimRole).toString(), QStringLiteral("a"));
    QCOMPARE(fixture.at({0}).data(PolicyTreeModel::ClaimRole).toString(), QString());
    QCOMPARE(fixture.at({0}).data(PolicyTreeModel::KindRole).toInt(), static_cast<int>(RowKind::Authority));
    QVERIFY(!fixture.at({0}).data(Qt::DecorationRole).isValid());
    QVERIFY(!fixture.model.data({}).isValid());
}

void TestRowPresentation::operatorsInWords()
{
    QStringList words;
    for (std::size_t i = 0; i < operatorSpellings.size(); ++i)
        words << operatorWords(static_cast<Operator>(i));
    QCOMPARE(words,
             (QStringList{"equals", "not equals", "less than", "at most", "greater than", "at least", "exists"}));
}

SKR_TEST(TestRowPresentation)
#include "tst_rowpresentation.moc"
