// SPDX-License-Identifier: Apache-2.0
#include "tests/program/registration.h"

#include "core/edit/elementsedit.h"
#include "core/editwalk.h"

#include <QTest>

#include <algorithm>
#include <optional>

using namespace skr;

class TestEditOracle : public QObject
{
    Q_OBJECT

private slots:
    void randomEdits();
    void randomFormats();
    void brokenDocuments();
    void movesInBrokenDocuments_data();
    void movesInBrokenDocuments();

private:
    /// Steps of the ordinary run, or what SKR_EDIT_STEPS asks for.
    static std::size_t steps(std::size_t ordinary)
    {
        const int wanted = qEnvironmentVariableIntValue("SKR_EDIT_STEPS");
        return wanted > 0 ? static_cast<std::size_t>(wanted) : ordinary;
    }
};

/// The text is laid out in `layout` throughout, and that can be seen from it. It has no comments.
static bool isFormatted(const std::string &text, const Layout &layout)
{
    const SyntaxTree tree = SyntaxTree::parse(text);
    return tree.isJson() && text == laidOut(text, layout) + layout.newline && layoutOf(tree) == layout;
}

/// A document in one of many layouts, or in none.
static std::string randomText(RandomJson &random, const SpeltJson &json, const Layout &layout)
{
    const std::size_t kind = random.below(10);
    if (kind < 3)
        return random.scattered(json.text(), random.chance(50) ? 0 : 10);
    const std::string text = laidOut(json.text(), layout) + layout.newline;
    return kind < 5 ? random.annotated(text, 10) : text;
}

void TestEditOracle::randomEdits()
{
    std::size_t done = 0;
    std::size_t formattedSteps = 0;
    for (std::uint32_t seed = 0; done < steps(20'000); ++seed) {
        RandomJson random(seed);
        const SpeltJson json = random.document();
        const Layout layout = random.layout();
        Walk walk(random, randomText(random, json, layout), json);
        QCOMPARE(stripped(walk.text()), json.text());
        for (int i = 0; i < 3; ++i, ++done) {
            const std::string before = walk.text();
            const bool formatted = isFormatted(before, layout);
            formattedSteps += formatted ? 1 : 0;
            const std::string problem = walk.step(formatted ? std::optional(layout) : std::nullopt);
            if (!problem.empty())
                QFAIL(("seed " + std::to_string(seed) + ": " + walk.description() + ": " + problem + "\n" + before)
                          .c_str());
        }
    }
    QVERIFY2(formattedSteps > done / 10, std::to_string(formattedSteps).c_str());
}

void TestEditOracle::randomFormats()
{
    for (std::uint32_t seed = 0; seed < steps(20'000) / 10; ++seed) {
        RandomJson random(seed);
        const SpeltJson json = random.document();
        const std::string text = randomText(random, json, random.layout());
        const SyntaxTree tree = SyntaxTree::parse(text);
        Layout layout = random.layout();
        const auto edit = formatDocument(tree, layout);
        QVERIFY(edit);
        const std::string after = applied(text, *edit);
        QCOMPARE(stripped(after), json.text());
        QCOMPARE(sortedComments(after), sortedComments(text));
        QCOMPARE(applied(after, inverse(text, *edit)), text);
        const auto again = formatDocument(SyntaxTree::parse(after), layout);
        QVERIFY(again);
        QVERIFY2(again->isEmpty(), after.c_str());
    }
}

/// A document with a few bytes lost or come in.
static std::string brokenText(RandomJson &random)
{
    static constexpr std::string_view debris[] = {"{",  "}", "[",  "]",  ",",  ":",  "\"",  "x",
                                                  "\n", "'", "${", "/*", "//", "\\", "\xFF"};
    const SpeltJson json = random.document();
    std::string text = randomText(random, json, random.layout());
    for (std::size_t wounds = 1 + random.below(3); wounds > 0; --wounds) {
        const std::size_t place = random.below(text.size() + 1);
        text.replace(place, random.below(3), random.chance(60) ? random.oneOf(debris) : std::string_view());
    }
    return text;
}

static std::vector<std::string> sortedTokens(const SyntaxTree &tree)
{
    std::vector<std::string> tokens;
    for (NodeIndex node = 1; node < tree.size(); ++node) {
        if (tree[node].kind >= NodeKind::String)
            tokens.emplace_back(tree.spelling(node));
    }
    std::sort(tokens.begin(), tokens.end());
    return tokens;
}

/// No kind of error occurs more often, and the inverse restores the bytes.
static bool isHarmless(const SyntaxTree &tree, const TextEdit &edit, const SyntaxTree &result)
{
    for (std::size_t i = 0; i < syntaxErrorCodeCount; ++i) {
        const auto code = static_cast<SyntaxErrorCode>(i);
        if (result.errorCount(code) > tree.errorCount(code))
            return false;
    }
    return applied(result.text(), inverse(tree.text(), edit)) == tree.text();
}

void TestEditOracle::brokenDocuments()
{
    static constexpr std::string_view markers[] = {"\"@marker\"", "{}", "7"};
    std::size_t done = 0;
    std::size_t allowed = 0;
    for (std::uint32_t seed = 0; done < steps(20'000) / 4; ++seed) {
        RandomJson random(seed);
        const std::string text = brokenText(random);
        const SyntaxTree tree = SyntaxTree::parse(text);
        for (NodeIndex node = 1; node < tree.size(); node += 1 + static_cast<NodeIndex>(random.below(4)), ++done) {
            const bool insertion = tree[node].kind == NodeKind::Array;
            const NodeIndex container = insertion ? node : tree[node].parent;
            const std::size_t position = std::min(random.below(3), tree.childCount(container));
            const std::string_view marker = random.oneOf(markers);
            const auto edit = insertion ? insertElement(tree, node, position, marker) : removeChild(tree, node);
            if (!edit)
                continue;
            ++allowed;
            const std::string after = applied(text, *edit);
            const SyntaxTree result = SyntaxTree::parse(after);
            QVERIFY2(isHarmless(tree, *edit, result), text.c_str());
            QVERIFY2(container < result.size() && result[container].kind == tree[container].kind, text.c_str());
            QCOMPARE(result.childCount(container),
                     insertion ? tree.childCount(container) + 1 : tree.childCount(container) - 1);
            if (insertion)
                QCOMPARE(result.spelling(result.childAt(container, position)), marker);
        }
    }
    QVERIFY2(allowed > done / 10, std::to_string(allowed).c_str());
}

void TestEditOracle::movesInBrokenDocuments_data()
{
    QTest::addColumn<std::size_t>("most");
    QTest::newRow("one") << std::size_t{1};
    QTest::newRow("several") << std::size_t{4};
}

void TestEditOracle::movesInBrokenDocuments()
{
    QFETCH(std::size_t, most);
    std::size_t done = 0;
    std::size_t allowed = 0;
    for (std::uint32_t seed = 0; done < steps(20'000) / 4; ++seed) {
        RandomJson random(seed);
        const std::string text = brokenText(random);
        const SyntaxTree tree = SyntaxTree::parse(text);
        for (std::size_t i = 0; tree.size() > 1 && i < 5; ++i, ++done) {
            std::vector<NodeIndex> elements;
            for (std::size_t count = 1 + random.below(most); count > 0; --count)
                elements.push_back(static_cast<NodeIndex>(1 + random.below(tree.size() - 1)));
            auto array = static_cast<NodeIndex>(1 + random.below(tree.size() - 1));
            while (tree[array].kind != NodeKind::Array && array != 0)
                --array;
            const auto edit = moveElements(tree, elements, array, random.below(3));
            if (!edit)
                continue;
            ++allowed;
            const std::string after = applied(text, *edit);
            const SyntaxTree result = SyntaxTree::parse(after);
            QVERIFY2(isHarmless(tree, *edit, result), text.c_str());
            QVERIFY2(sortedTokens(result) == sortedTokens(tree), (text + "\n->\n" + after).c_str());
        }
    }
    QVERIFY2(allowed > done / 50, std::to_string(allowed).c_str());
}

SKR_TEST(TestEditOracle)
#include "tst_editoracle.moc"
