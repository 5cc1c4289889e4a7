// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/edit/elementsedit.h"
#include "core/jsonreading.h"
#include "core/randomjson.h"

#include <algorithm>
#include <optional>
#include <string>
#include <utility>
#include <vector>

using Path = std::vector<std::size_t>;

inline skr::NodeIndex nodeAt(const skr::SyntaxTree &tree, const Path &path)
{
    skr::NodeIndex node = tree.root();
    for (const std::size_t step : path) {
        node = tree.childAt(node, step);
        if (tree[node].kind == skr::NodeKind::Member)
            node = tree.value(node);
    }
    return node;
}

inline SpeltJson &at(SpeltJson &root, const Path &path)
{
    SpeltJson *json = &root;
    for (const std::size_t step : path)
        json = &json->children[step];
    return *json;
}

inline Path parentOf(Path path)
{
    path.pop_back();
    return path;
}

inline bool isWithin(const Path &path, const Path &outer)
{
    return path.size() >= outer.size() && std::equal(outer.begin(), outer.end(), path.begin());
}

inline void collect(const SpeltJson &json, const Path &path, std::vector<Path> &all)
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
    std::string step(const std::optional<skr::Layout> &formatted)
    {
        const skr::SyntaxTree tree = skr::SyntaxTree::parse(m_text);
        SpeltJson expected = m_json;
        m_lost.clear();
        m_description = "nothing";
        const auto edit = choose(tree, expected);
        if (m_description == "nothing")
            return {};
        if (!edit)
            return "refused";
        const std::string after = skr::applied(m_text, *edit);
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
        return m_random.chance(50) ? json.text() : skr::laidOut(json.text(), m_random.layout());
    }

    std::optional<skr::TextEdit> choose(const skr::SyntaxTree &tree, SpeltJson &expected)
    {
        switch (m_random.below(16)) {
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
        case 10:
            return insertSeveral(tree, expected);
        case 11:
            return removeSeveral(tree, expected);
        case 12:
        case 13:
            return moveSeveral(tree, expected);
        case 14:
            return copySeveral(tree, expected);
        case 15:
            return wrapSeveral(tree, expected);
        default:
            return unwrap(tree, expected);
        }
    }

    std::optional<skr::TextEdit> insert(const skr::SyntaxTree &tree, SpeltJson &expected)
    {
        const auto array = pick([](const SpeltJson &json, const Path &) { return json.kind == '['; });
        if (!array)
            return std::nullopt;
        const SpeltJson value = m_random.value(2);
        Children &children = at(expected, *array).children;
        const std::size_t position = m_random.below(children.size() + 2);
        m_description = "insert";
        children.insert(children.begin() + static_cast<int>(std::min(position, children.size())), value);
        return skr::insertElement(tree, nodeAt(tree, *array), position, fragment(value));
    }

    std::optional<skr::TextEdit> remove(const skr::SyntaxTree &tree, SpeltJson &expected)
    {
        const auto child = pick([](const SpeltJson &, const Path &path) { return !path.empty(); });
        if (!child)
            return std::nullopt;
        m_description = "remove";
        Children &children = at(expected, parentOf(*child)).children;
        m_removedLast = children.size() == 1;
        children.erase(children.begin() + static_cast<int>(child->back()));
        const skr::NodeIndex node = tree.childAt(nodeAt(tree, parentOf(*child)), child->back());
        m_lost = sortedComments(tree.spelling(node));
        return skr::removeChild(tree, node);
    }

    std::optional<skr::TextEdit> move(const skr::SyntaxTree &tree, SpeltJson &expected)
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
        return skr::moveElement(tree, nodeAt(tree, *element), nodeAt(tree, *array), position);
    }

    static void eraseMarked(SpeltJson &json)
    {
        std::erase_if(json.children, [](const SpeltJson &child) { return child.kind == 'x'; });
        for (SpeltJson &child : json.children)
            eraseMarked(child);
    }

    std::optional<skr::TextEdit> duplicate(const skr::SyntaxTree &tree, SpeltJson &expected)
    {
        const auto element = pickElement();
        if (!element)
            return std::nullopt;
        m_description = "duplicate";
        Children &children = at(expected, parentOf(*element)).children;
        const SpeltJson copy = children[element->back()];
        children.insert(children.begin() + static_cast<int>(element->back()), copy);
        return skr::duplicateElement(tree, nodeAt(tree, *element));
    }

    std::optional<skr::TextEdit> addMember(const skr::SyntaxTree &tree, SpeltJson &expected)
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
        return skr::insertMember(tree, nodeAt(tree, *object), position, "a\"\n\xC3\xA9", json);
    }

    std::optional<skr::TextEdit> rename(const skr::SyntaxTree &tree, SpeltJson &expected)
    {
        const auto member = pick([](const SpeltJson &json, const Path &) { return !json.key.empty(); });
        if (!member)
            return std::nullopt;
        m_description = "rename";
        at(expected, *member).key = "\"new\"";
        return skr::renameKey(tree, tree[nodeAt(tree, *member)].parent, "new");
    }

    std::optional<skr::TextEdit> replace(const skr::SyntaxTree &tree, SpeltJson &expected)
    {
        const auto path = *pick([](const SpeltJson &, const Path &) { return true; });
        m_description = "replace";
        SpeltJson value = m_random.value(2);
        value.key = at(m_json, path).key;
        const skr::NodeIndex node = nodeAt(tree, path);
        m_lost = sortedComments(tree.spelling(node));
        at(expected, path) = value;
        value.key.clear();
        return skr::replaceValue(tree, node, fragment(value));
    }

    std::optional<skr::TextEdit> wrap(const skr::SyntaxTree &tree, SpeltJson &expected)
    {
        const auto element = pickElement();
        if (!element)
            return std::nullopt;
        m_description = "wrap";
        const SpeltJson inner = at(expected, *element);
        at(expected, *element) = {'{', {}, {}, {{'[', "\"0\"", {}, {inner}}}};
        return skr::wrapElement(tree, nodeAt(tree, *element), "0");
    }

    std::optional<skr::TextEdit> unwrap(const skr::SyntaxTree &tree, SpeltJson &expected)
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
        return skr::unwrapElement(tree, nodeAt(tree, element), nodeAt(tree, *inner));
    }

    /// Elements at random, in the order of the text, none within another one.
    std::vector<Path> pickElements()
    {
        std::vector<Path> all;
        std::vector<Path> picked;
        collect(m_json, {}, all);
        const std::size_t share = 10 + m_random.below(80);
        for (const Path &path : all) {
            const bool isElement = !path.empty() && at(m_json, parentOf(path)).kind == '[';
            if (isElement && m_random.chance(share) && (picked.empty() || !isWithin(path, picked.back())))
                picked.push_back(path);
        }
        return picked;
    }

    std::vector<skr::NodeIndex> nodesAt(const skr::SyntaxTree &tree, const std::vector<Path> &paths)
    {
        std::vector<skr::NodeIndex> nodes;
        for (const Path &path : paths)
            nodes.insert(nodes.begin() + static_cast<int>(m_random.below(nodes.size() + 1)), nodeAt(tree, path));
        return nodes;
    }

    /// Marks them as gone in `json`; returns what they are.
    Children takeOut(SpeltJson &json, const std::vector<Path> &paths)
    {
        Children taken;
        for (const Path &path : paths) {
            taken.push_back(at(json, path));
            at(json, path).kind = 'x';
            const Children &siblings = at(json, parentOf(path)).children;
            m_removedLast = m_removedLast
                || std::all_of(siblings.begin(), siblings.end(), [](const SpeltJson &c) { return c.kind == 'x'; });
        }
        return taken;
    }

    std::optional<skr::TextEdit> insertSeveral(const skr::SyntaxTree &tree, SpeltJson &expected)
    {
        const auto array = pick([](const SpeltJson &json, const Path &) { return json.kind == '['; });
        if (!array)
            return std::nullopt;
        m_description = "insert several";
        Children &children = at(expected, *array).children;
        const std::size_t position = m_random.below(children.size() + 1);
        std::vector<std::string> jsons;
        for (std::size_t count = 1 + m_random.below(3); count > 0; --count) {
            const SpeltJson value = m_random.value(2);
            children.insert(children.begin() + static_cast<int>(position + jsons.size()), value);
            jsons.push_back(fragment(value));
        }
        return skr::insertElements(tree, nodeAt(tree, *array), position, jsons);
    }

    std::optional<skr::TextEdit> removeSeveral(const skr::SyntaxTree &tree, SpeltJson &expected)
    {
        const std::vector<Path> elements = pickElements();
        if (elements.empty())
            return std::nullopt;
        m_description = "remove several";
        m_removedLast = false;
        takeOut(expected, elements);
        eraseMarked(expected);
        for (const Path &path : elements) {
            const auto lost = sortedComments(tree.spelling(nodeAt(tree, path)));
            m_lost.insert(m_lost.end(), lost.begin(), lost.end());
        }
        return skr::removeElements(tree, nodesAt(tree, elements));
    }

    std::optional<skr::TextEdit> moveSeveral(const skr::SyntaxTree &tree, SpeltJson &expected)
    {
        const std::vector<Path> elements = pickElements();
        if (elements.empty())
            return std::nullopt;
        const bool near = m_random.chance(30);
        const auto array = pick([&](const SpeltJson &json, const Path &path) {
            return json.kind == '[' && (!near || path == parentOf(elements.front()))
                && std::none_of(elements.begin(), elements.end(),
                                [&](const Path &element) { return isWithin(path, element); });
        });
        m_description = "move several";
        m_removedLast = false;
        const Children moved = takeOut(expected, elements);
        Children &target = at(expected, *array).children;
        const auto left = static_cast<std::size_t>(
            std::count_if(target.begin(), target.end(), [](const SpeltJson &child) { return child.kind != 'x'; }));
        const std::size_t position = m_random.below(left + 1);
        auto place = target.begin();
        for (std::size_t skipped = 0; place != target.end() && skipped < position; ++place)
            skipped += place->kind == 'x' ? 0 : 1;
        target.insert(place, moved.begin(), moved.end());
        eraseMarked(expected);
        return skr::moveElements(tree, nodesAt(tree, elements), nodeAt(tree, *array), position);
    }

    std::optional<skr::TextEdit> copySeveral(const skr::SyntaxTree &tree, SpeltJson &expected)
    {
        const std::vector<Path> elements = pickElements();
        const auto array = pick([](const SpeltJson &json, const Path &) { return json.kind == '['; });
        if (elements.empty())
            return std::nullopt;
        m_description = "duplicate";
        Children copies;
        for (const Path &path : elements)
            copies.push_back(at(m_json, path));
        Children &target = at(expected, *array).children;
        const std::size_t position = m_random.below(target.size() + 1);
        target.insert(target.begin() + static_cast<int>(position), copies.begin(), copies.end());
        return skr::copyElements(tree, nodesAt(tree, elements), nodeAt(tree, *array), position);
    }

    std::optional<skr::TextEdit> wrapSeveral(const skr::SyntaxTree &tree, SpeltJson &expected)
    {
        const auto element = pickElement();
        if (!element)
            return std::nullopt;
        m_description = "wrap several";
        Children &children = at(expected, parentOf(*element)).children;
        const auto first = children.begin() + static_cast<int>(element->back());
        const std::size_t count = 1 + m_random.below(children.size() - element->back());
        const Children inner(first, first + static_cast<int>(count));
        *first = {'{', {}, {}, {{'[', "\"0\"", {}, inner}}};
        children.erase(first + 1, first + static_cast<int>(count));
        Path last = *element;
        last.back() += count - 1;
        return skr::wrapElements(tree, nodeAt(tree, *element), nodeAt(tree, last), "0");
    }

    std::string judged(const skr::SyntaxTree &tree, const skr::TextEdit &edit, const std::string &after,
                       const SpeltJson &expected, const std::optional<skr::Layout> &formatted) const
    {
        if (stripped(after) != expected.text())
            return "other tokens";
        if (Events::of(after) != Events::of(expected.text()))
            return "another value";
        if (skr::SyntaxTree::parse(after).errorCount() > tree.errorCount())
            return "a new error";
        if (skr::applied(after, skr::inverse(m_text, edit)) != m_text)
            return "inverse differs";
        if (skr::minimal(m_text, edit) != edit)
            return "not minimal";
        auto comments = sortedComments(after);
        comments.insert(comments.end(), m_lost.begin(), m_lost.end());
        std::sort(comments.begin(), comments.end());
        if (comments != sortedComments(m_text))
            return "comments lost";
        if (m_description != "duplicate" && blankLines(after) > blankLines(m_text))
            return "blank line left";
        if (formatted && !(m_removedLast && formatted->bracketOnOwnLine)
            && after != skr::laidOut(after, *formatted) + formatted->newline)
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
