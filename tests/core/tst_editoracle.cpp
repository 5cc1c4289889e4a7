// SPDX-License-Identifier: Apache-2.0
#include "core/edit/jsonedit.h"
#include "core/randomjson.h"

#include <nlohmann/json.hpp>

#include <QTest>

#include <algorithm>
#include <optional>

using namespace skr;

namespace {

using Path = std::vector<std::size_t>;

/// What a reader of JSON is told, in order: values, duplicate keys included.
class Events : public nlohmann::json::json_sax_t
{
public:
    bool null() override { return add("null"); }
    bool boolean(bool value) override { return add(value ? "true" : "false"); }
    bool number_integer(number_integer_t value) override { return add(std::to_string(value)); }
    bool number_unsigned(number_unsigned_t value) override { return add(std::to_string(value)); }
    bool number_float(number_float_t value, const string_t &) override { return add(std::to_string(value)); }
    bool string(string_t &value) override { return add('"' + value); }
    bool binary(binary_t &) override { return false; }
    bool start_object(std::size_t) override { return add("{"); }
    bool key(string_t &value) override { return add(':' + value); }
    bool end_object() override { return add("}"); }
    bool start_array(std::size_t) override { return add("["); }
    bool end_array() override { return add("]"); }
    bool parse_error(std::size_t, const std::string &, const nlohmann::json::exception &error) override
    {
        add(error.what());
        return false;
    }

    static std::vector<std::string> of(std::string_view text)
    {
        Events events;
        nlohmann::json::sax_parse(text, &events, nlohmann::json::input_format_t::json, true, true);
        return events.m_events;
    }

private:
    bool add(std::string event)
    {
        m_events.push_back(std::move(event));
        return true;
    }

    std::vector<std::string> m_events;
};

/// The text without white space and comments; the comments, without white space, go to `comments`.
std::string stripped(std::string_view text, std::vector<std::string> *comments = nullptr)
{
    std::string result;
    for (std::size_t i = 0; i < text.size();) {
        std::size_t end = i + 1;
        const bool comment = text[i] == '/';
        if (text[i] == '"') {
            while (text[end] != '"')
                end += text[end] == '\\' ? 2 : 1;
            ++end;
        } else if (comment) {
            end = text[i + 1] == '/' ? text.find_first_of("\r\n", i) : text.find("*/", i + 2) + 2;
        }
        std::string token(text.substr(i, std::min(end, text.size()) - i));
        i += token.size();
        if (comment || token.size() == 1)
            std::erase_if(token, [](char c) { return std::string_view(" \t\r\n").find(c) != std::string_view::npos; });
        if (!comment)
            result += token;
        else if (comments)
            comments->push_back(token);
    }
    return result;
}

std::vector<std::string> sortedComments(std::string_view text)
{
    std::vector<std::string> comments;
    stripped(text, &comments);
    std::sort(comments.begin(), comments.end());
    return comments;
}

std::size_t blankLines(std::string_view text)
{
    std::size_t count = 0;
    bool blank = false;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const bool lineEnd = text[i] == '\n' || text[i] == '\r';
        if (lineEnd && !(text[i] == '\n' && i > 0 && text[i - 1] == '\r')) {
            count += blank ? 1 : 0;
            blank = true;
        } else if (!lineEnd && text[i] != ' ' && text[i] != '\t') {
            blank = false;
        }
    }
    return count;
}

NodeIndex nodeAt(const SyntaxTree &tree, const Path &path)
{
    NodeIndex node = tree.root();
    for (const std::size_t step : path) {
        node = tree.childAt(node, step);
        if (tree[node].kind == NodeKind::Member)
            node = tree.value(node);
    }
    return node;
}

SpeltJson &at(SpeltJson &root, const Path &path)
{
    SpeltJson *json = &root;
    for (const std::size_t step : path)
        json = &json->children[step];
    return *json;
}

Path parentOf(Path path)
{
    path.pop_back();
    return path;
}

bool isWithin(const Path &path, const Path &outer)
{
    return path.size() >= outer.size() && std::equal(outer.begin(), outer.end(), path.begin());
}

void collect(const SpeltJson &json, const Path &path, std::vector<Path> &all)
{
    all.push_back(path);
    for (std::size_t i = 0; i < json.children.size(); ++i) {
        Path child = path;
        child.push_back(i);
        collect(json.children[i], child, all);
    }
}

/// A document, the same document as spelt JSON, and random edits of both.
class Walk
{
public:
    Walk(RandomJson &random, std::string text, SpeltJson json)
        : m_random(random)
        , m_text(std::move(text))
        , m_json(std::move(json))
    {
    }

    const std::string &text() const { return m_text; }
    const std::string &description() const { return m_description; }

    /// One step; returns what is wrong with it, or nothing.
    std::string step(const std::optional<Layout> &formatted)
    {
        const SyntaxTree tree = SyntaxTree::parse(m_text);
        SpeltJson expected = m_json;
        m_lost.clear();
        m_description = "nothing";
        const auto edit = choose(tree, expected);
        if (m_description == "nothing")
            return {};
        if (!edit)
            return "refused";
        const std::string after = applied(m_text, *edit);
        const std::string problem = judged(tree, *edit, after, expected, formatted);
        if (problem.empty()) {
            m_text = after;
            m_json = expected;
        }
        return problem;
    }

private:
    using Children = std::vector<SpeltJson>;

    template <typename Condition> std::optional<Path> pick(Condition condition)
    {
        std::vector<Path> all;
        collect(m_json, {}, all);
        std::erase_if(all, [&](const Path &path) { return !condition(at(m_json, path), path); });
        if (all.empty())
            return std::nullopt;
        return m_random.oneOf(all);
    }

    std::optional<Path> pickElement()
    {
        return pick([&](const SpeltJson &, const Path &path) {
            return !path.empty() && at(m_json, parentOf(path)).kind == '[';
        });
    }

    std::string fragment(const SpeltJson &json)
    {
        return m_random.chance(50) ? json.text() : laidOut(json.text(), m_random.layout());
    }

    std::optional<TextEdit> choose(const SyntaxTree &tree, SpeltJson &expected)
    {
        switch (m_random.below(11)) {
        case 0:
        case 1:
            return insert(tree, expected);
        case 2:
            return remove(tree, expected);
        case 3:
        case 4:
            return move(tree, expected);
        case 5:
            return duplicate(tree, expected);
        case 6:
            return addMember(tree, expected);
        case 7:
            return rename(tree, expected);
        case 8:
            return replace(tree, expected);
        case 9:
            return wrap(tree, expected);
        default:
            return unwrap(tree, expected);
        }
    }

    std::optional<TextEdit> insert(const SyntaxTree &tree, SpeltJson &expected)
    {
        const auto array = pick([](const SpeltJson &json, const Path &) { return json.kind == '['; });
        if (!array)
            return std::nullopt;
        const SpeltJson value = m_random.value(2);
        Children &children = at(expected, *array).children;
        const std::size_t position = m_random.below(children.size() + 2);
        m_description = "insert";
        children.insert(children.begin() + static_cast<int>(std::min(position, children.size())), value);
        return insertElement(tree, nodeAt(tree, *array), position, fragment(value));
    }

    std::optional<TextEdit> remove(const SyntaxTree &tree, SpeltJson &expected)
    {
        const auto child = pick([](const SpeltJson &, const Path &path) { return !path.empty(); });
        if (!child)
            return std::nullopt;
        m_description = "remove";
        Children &children = at(expected, parentOf(*child)).children;
        m_removedLast = children.size() == 1;
        children.erase(children.begin() + static_cast<int>(child->back()));
        const NodeIndex node = tree.childAt(nodeAt(tree, parentOf(*child)), child->back());
        m_lost = sortedComments(tree.spelling(node));
        return removeChild(tree, node);
    }

    std::optional<TextEdit> move(const SyntaxTree &tree, SpeltJson &expected)
    {
        const auto element = pickElement();
        if (!element)
            return std::nullopt;
        const bool far = m_random.chance(60);
        const auto array = pick([&](const SpeltJson &json, const Path &path) {
            return json.kind == '[' && !isWithin(path, *element) && (far || path == parentOf(*element));
        });
        m_description = "move";
        Children &from = at(expected, parentOf(*element)).children;
        m_removedLast = from.size() == 1 && *array != parentOf(*element);
        const SpeltJson moved = from[element->back()];
        Children &target = at(expected, *array).children;
        const std::size_t position = m_random.below(target.size() + 1);
        if (&from == &target) {
            from.erase(from.begin() + static_cast<int>(element->back()));
            from.insert(from.begin() + static_cast<int>(std::min(position, from.size())), moved);
        } else { // `to` or `from` may lie within the other
            from[element->back()].kind = 'x';
            target.insert(target.begin() + static_cast<int>(position), moved);
            eraseMarked(expected);
        }
        return moveElement(tree, nodeAt(tree, *element), nodeAt(tree, *array), position);
    }

    static void eraseMarked(SpeltJson &json)
    {
        std::erase_if(json.children, [](const SpeltJson &child) { return child.kind == 'x'; });
        for (SpeltJson &child : json.children)
            eraseMarked(child);
    }

    std::optional<TextEdit> duplicate(const SyntaxTree &tree, SpeltJson &expected)
    {
        const auto element = pickElement();
        if (!element)
            return std::nullopt;
        m_description = "duplicate";
        Children &children = at(expected, parentOf(*element)).children;
        const SpeltJson copy = children[element->back()];
        children.insert(children.begin() + static_cast<int>(element->back()), copy);
        return duplicateElement(tree, nodeAt(tree, *element));
    }

    std::optional<TextEdit> addMember(const SyntaxTree &tree, SpeltJson &expected)
    {
        const auto object = pick([](const SpeltJson &json, const Path &) { return json.kind == '{'; });
        if (!object)
            return std::nullopt;
        m_description = "insert member";
        SpeltJson value = m_random.value(2);
        const std::string json = fragment(value);
        value.key = "\"a\\\"\\n\xC3\xA9\"";
        Children &children = at(expected, *object).children;
        const std::size_t position = m_random.below(children.size() + 2);
        children.insert(children.begin() + static_cast<int>(std::min(position, children.size())), value);
        return insertMember(tree, nodeAt(tree, *object), position, "a\"\n\xC3\xA9", json);
    }

    std::optional<TextEdit> rename(const SyntaxTree &tree, SpeltJson &expected)
    {
        const auto member = pick([](const SpeltJson &json, const Path &) { return !json.key.empty(); });
        if (!member)
            return std::nullopt;
        m_description = "rename";
        at(expected, *member).key = "\"new\"";
        return renameKey(tree, tree[nodeAt(tree, *member)].parent, "new");
    }

    std::optional<TextEdit> replace(const SyntaxTree &tree, SpeltJson &expected)
    {
        const auto path = *pick([](const SpeltJson &, const Path &) { return true; });
        m_description = "replace";
        SpeltJson value = m_random.value(2);
        value.key = at(m_json, path).key;
        const NodeIndex node = nodeAt(tree, path);
        m_lost = sortedComments(tree.spelling(node));
        at(expected, path) = value;
        value.key.clear();
        return replaceValue(tree, node, fragment(value));
    }

    std::optional<TextEdit> wrap(const SyntaxTree &tree, SpeltJson &expected)
    {
        const auto element = pickElement();
        if (!element)
            return std::nullopt;
        m_description = "wrap";
        const SpeltJson inner = at(expected, *element);
        at(expected, *element) = {'{', {}, {}, {{'[', "\"0\"", {}, {inner}}}};
        return wrapElement(tree, nodeAt(tree, *element), "0");
    }

    std::optional<TextEdit> unwrap(const SyntaxTree &tree, SpeltJson &expected)
    {
        const auto inner =
            pick([&](const SpeltJson &json, const Path &path) { return json.kind == '[' && !path.empty(); });
        if (!inner)
            return std::nullopt;
        Path element = *inner;
        while (!element.empty() && (at(m_json, parentOf(element)).kind != '[' || m_random.chance(20)))
            element.pop_back();
        if (element.empty() || at(m_json, parentOf(element)).kind != '[')
            return std::nullopt;
        m_description = "unwrap";
        const Children inside = at(expected, *inner).children;
        Children &children = at(expected, parentOf(element)).children;
        m_removedLast = inside.empty() && children.size() == 1;
        if (inside.empty())
            m_lost = sortedComments(tree.spelling(nodeAt(tree, element)));
        const auto place = children.erase(children.begin() + static_cast<int>(element.back()));
        children.insert(place, inside.begin(), inside.end());
        return unwrapElement(tree, nodeAt(tree, element), nodeAt(tree, *inner));
    }

    std::string judged(const SyntaxTree &tree, const TextEdit &edit, const std::string &after,
                       const SpeltJson &expected, const std::optional<Layout> &formatted) const
    {
        if (stripped(after) != expected.text())
            return "other tokens";
        if (Events::of(after) != Events::of(expected.text()))
            return "another value";
        if (SyntaxTree::parse(after).errorCount() > tree.errorCount())
            return "a new error";
        if (applied(after, inverse(m_text, edit)) != m_text)
            return "inverse differs";
        if (minimal(m_text, edit) != edit)
            return "not minimal";
        auto comments = sortedComments(after);
        comments.insert(comments.end(), m_lost.begin(), m_lost.end());
        std::sort(comments.begin(), comments.end());
        if (comments != sortedComments(m_text))
            return "comments lost";
        if (m_description != "duplicate" && blankLines(after) > blankLines(m_text))
            return "blank line left";
        if (formatted && !(m_removedLast && formatted->bracketOnOwnLine)
            && after != laidOut(after, *formatted) + formatted->newline)
            return "not formatted any more";
        return {};
    }

    RandomJson &m_random;
    std::string m_text;
    SpeltJson m_json;
    std::string m_description;
    std::vector<std::string> m_lost; ///< comments that go with what the step removes
    bool m_removedLast = false;
};

} // namespace

class TestEditOracle : public QObject
{
    Q_OBJECT

private slots:
    void randomEdits();
    void randomFormats();
    void brokenDocuments();

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

void TestEditOracle::brokenDocuments()
{
    static constexpr std::string_view debris[] = {"{",  "}", "[",  "]",  ",",  ":",  "\"",  "x",
                                                  "\n", "'", "${", "/*", "//", "\\", "\xFF"};
    static constexpr std::string_view markers[] = {"\"@marker\"", "{}", "7"};
    std::size_t done = 0;
    std::size_t allowed = 0;
    for (std::uint32_t seed = 0; done < steps(20'000) / 2; ++seed) {
        RandomJson random(seed);
        const SpeltJson json = random.document();
        std::string text = randomText(random, json, random.layout());
        for (std::size_t wounds = 1 + random.below(3); wounds > 0; --wounds) {
            const std::size_t place = random.below(text.size());
            text.replace(place, random.below(3), random.chance(60) ? random.oneOf(debris) : std::string_view());
        }
        const SyntaxTree tree = SyntaxTree::parse(text);
        for (NodeIndex node = 1; node < tree.size(); node += 1 + static_cast<NodeIndex>(random.below(4)), ++done) {
            const NodeIndex parent = tree[node].parent;
            const bool insertion = tree[node].kind == NodeKind::Array;
            const std::size_t position = random.below(3);
            const std::string_view marker = random.oneOf(markers);
            const auto edit = insertion ? insertElement(tree, node, position, marker) : removeChild(tree, node);
            if (!edit)
                continue;
            ++allowed;
            const std::string after = applied(text, *edit);
            QCOMPARE(applied(after, inverse(text, *edit)), text);
            const SyntaxTree result = SyntaxTree::parse(after);
            for (std::size_t code = 0; code < syntaxErrorCodeCount; ++code)
                QVERIFY(result.errorCount(static_cast<SyntaxErrorCode>(code))
                        <= tree.errorCount(static_cast<SyntaxErrorCode>(code)));
            const NodeIndex container = insertion ? node : parent;
            QVERIFY2(container < result.size() && result[container].kind == tree[container].kind, text.c_str());
            QCOMPARE(result.childCount(container),
                     insertion ? tree.childCount(container) + 1 : tree.childCount(container) - 1);
            if (insertion)
                QCOMPARE(result.spelling(result.childAt(container, std::min(position, tree.childCount(container)))),
                         marker);
        }
    }
    QVERIFY2(allowed > done / 10, std::to_string(allowed).c_str());
}

QTEST_APPLESS_MAIN(TestEditOracle)
#include "tst_editoracle.moc"
