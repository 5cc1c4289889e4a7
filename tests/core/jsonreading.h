// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <nlohmann/json.hpp>

#include <algorithm>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

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
inline std::string stripped(std::string_view text, std::vector<std::string> *comments = nullptr)
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

inline std::vector<std::string> sortedComments(std::string_view text)
{
    std::vector<std::string> comments;
    stripped(text, &comments);
    std::sort(comments.begin(), comments.end());
    return comments;
}

inline std::size_t blankLines(std::string_view text)
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
