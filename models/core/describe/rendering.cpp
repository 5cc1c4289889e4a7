// SPDX-License-Identifier: Apache-2.0
#include "core/describe/rendering.h"

#include "core/text/message.h"
#include "core/text/plaintext.h"

#include <algorithm>

namespace skr {

namespace {

using Role = Phrase::Role;

std::string textOf(const Phrase &phrase)
{
    return phrase.role == Role::Name ? "`" + phrase.text + "`" : phrase.text;
}

std::string escapedMarkdown(std::string_view text)
{
    std::string result;
    for (const char c : text) {
        if (std::string_view("\\`*_{}[]<>()#+-.!|~&").find(c) != std::string_view::npos)
            result += '\\';
        result += c;
    }
    return result;
}

/// A code span whose fence is longer than any run of backticks in it.
std::string codeSpan(const std::string &text)
{
    std::size_t longest = 0;
    std::size_t run = 0;
    for (const char c : text) {
        run = c == '`' ? run + 1 : 0;
        longest = std::max(longest, run);
    }
    const std::string fence(longest + 1, '`');
    // A blank at both ends is taken off again by readers, and parts the text from the fence.
    const bool padded = longest > 0 || text.starts_with(' ') || text.ends_with(' ');
    return padded ? fence + " " + text + " " + fence : fence + text + fence;
}

/// Blanks beside the marks would keep them from being marks.
std::string marked(std::string_view text, std::string_view mark)
{
    const std::size_t begin = std::min(text.find_first_not_of(' '), text.size());
    const std::size_t end = std::max(text.find_last_not_of(' ') + 1, begin);
    return std::string(text.substr(0, begin)) + std::string(mark) + escapedMarkdown(text.substr(begin, end - begin))
        + std::string(mark) + std::string(text.substr(end));
}

std::string markdownOf(const Phrase &phrase)
{
    switch (phrase.role) {
    case Role::Name:
        return codeSpan(phrase.text);
    case Role::Join:
        return marked(phrase.text, "**");
    case Role::Problem:
        return marked(phrase.text, "*");
    default:
        return escapedMarkdown(phrase.text);
    }
}

std::string htmlOf(const Phrase &phrase)
{
    std::string text = escapedMarkup(phrase.text);
    switch (phrase.role) {
    case Role::Name:
        return "<code>" + text + "</code>";
    case Role::Join:
        return "<strong>" + text + "</strong>";
    case Role::Problem:
        return "<em>" + text + "</em>";
    default:
        return text;
    }
}

template <typename Write> std::string lineOf(const Sentence &sentence, const Write &write)
{
    std::string line;
    for (const Phrase &phrase : sentence.phrases)
        line += write(phrase);
    return line;
}

/// Sentences as paragraphs, their parts as lists indented by two blanks a level.
// NOLINTNEXTLINE(misc-no-recursion): as deep as the sentences, which a policy's nesting bounds
template <typename Write>
void addList(std::string &text, const Sentence &sentence, std::size_t level, const Write &write)
{
    for (const Sentence &part : sentence.parts) {
        text += std::string(2 * level, ' ') + "- " + lineOf(part, write) + "\n";
        addList(text, part, level + 1, write);
    }
}

template <typename Write>
std::string listed(const std::vector<Sentence> &sentences, std::string_view behindSentence, const Write &write)
{
    std::string text;
    for (const Sentence &sentence : sentences) {
        text += (text.empty() ? "" : "\n") + lineOf(sentence, write) + "\n";
        if (!sentence.parts.empty())
            text += behindSentence;
        addList(text, sentence, 0, write);
    }
    return text;
}

// NOLINTNEXTLINE(misc-no-recursion)
void addHtmlList(std::string &text, const Sentence &sentence, std::size_t level)
{
    if (sentence.parts.empty())
        return;
    const std::string indent(2 * level, ' ');
    text += "\n" + indent + "<ul>\n";
    for (const Sentence &part : sentence.parts) {
        text += indent + "<li>" + lineOf(part, htmlOf);
        addHtmlList(text, part, level + 1);
        text += "</li>\n";
    }
    text += indent + "</ul>";
}

} // namespace

std::string escapedMarkup(std::string_view text)
{
    std::string result;
    for (const char c : text) {
        switch (c) {
        case '&':
            result += "&amp;";
            break;
        case '<':
            result += "&lt;";
            break;
        case '>':
            result += "&gt;";
            break;
        case '"':
            result += "&quot;";
            break;
        default:
            result += c;
        }
    }
    return result;
}

std::string renderedText(const std::vector<Sentence> &sentences)
{
    return listed(sentences, "", textOf);
}

std::string renderedMarkdown(const std::vector<Sentence> &sentences)
{
    return listed(sentences, "\n", markdownOf);
}

std::string renderedHtml(const std::vector<Sentence> &sentences, std::string_view title)
{
    const std::string shownTitle = escapedMarkup(plainText(title));
    std::string html = "<!DOCTYPE html>\n<html lang=\"" + message("en")
        + "\">\n<head>\n<meta charset=\"utf-8\">\n<title>" + shownTitle
        + "</title>\n<style>\nbody { font-family: sans-serif; line-height: 1.5; max-width: 60em; margin: 2em auto; "
          "padding: 0 1em; }\ncode { overflow-wrap: anywhere; }\n</style>\n</head>\n<body>\n<h1>"
        + shownTitle + "</h1>\n";
    for (const Sentence &sentence : sentences) {
        html += "<p>" + lineOf(sentence, htmlOf) + "</p>";
        addHtmlList(html, sentence, 0);
        html += "\n";
    }
    return html + "</body>\n</html>\n";
}

} // namespace skr
