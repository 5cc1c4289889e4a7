// SPDX-License-Identifier: Apache-2.0
#include "app/cli/testrun.h"

#include "app/cli/jsonoutput.h"
#include "app/cli/terminaltext.h"

#include "core/describe/rendering.h"

#include <nlohmann/json.hpp>

namespace skr {

namespace {

std::string spellingOf(const TestEntry &entry)
{
    return !entry.error.empty() ? "error" : entry.result.passed ? "passed" : "failed";
}

/// Text of an attribute or an element; characters that XML does not have are shown by name.
std::string xml(std::string_view text)
{
    return escapedMarkup(printable(text));
}

std::string attribute(std::string_view name, std::string_view value)
{
    return " " + std::string(name) + "=\"" + xml(value) + "\"";
}

/// With the author's note, which says why it matters.
std::string messageOf(const TestEntry &entry)
{
    const std::string message = entry.error.empty() ? entry.result.failure : entry.error;
    return message + (entry.why.empty() ? "" : " (" + entry.why + ")");
}

std::string testCase(const TestRun &run, const TestEntry &entry)
{
    std::string text = "    <testcase" + attribute("name", entry.name) + attribute("classname", entry.policy)
        + attribute("file", run.file) + attribute("line", std::to_string(entry.line));
    if (entry.error.empty() && entry.result.passed)
        return text + "/>\n";
    const std::string element = entry.error.empty() ? "failure" : "error";
    return text + ">\n      <" + element + attribute("message", messageOf(entry)) + "/>\n    </testcase>\n";
}

} // namespace

std::string testText(const std::vector<TestRun> &runs)
{
    std::string text;
    std::size_t count = 0;
    std::size_t failures = 0;
    std::size_t errors = 0;
    for (const TestRun &run : runs) {
        for (const TestEntry &entry : run.entries) {
            if (entry.error.empty() && entry.result.passed)
                continue;
            text += printable(run.file) + ":" + std::to_string(entry.line) + ": " + printable(entry.name) + " with "
                + printable(entry.policy) + ": " + printable(messageOf(entry)) + "\n";
            for (const std::string &note : entry.notes)
                text += "  note: " + printable(note) + "\n";
        }
        count += run.entries.size();
        failures += run.failures();
        errors += run.unrunnable();
    }
    text += counted(count, "test") + ": " + std::to_string(count - failures - errors) + " as expected";
    if (failures > 0)
        text += ", " + std::to_string(failures) + " not";
    if (errors > 0)
        text += ", " + std::to_string(errors) + " could not be run";
    return text + "\n";
}

std::string testJson(const std::vector<TestRun> &runs)
{
    OrderedJson files = OrderedJson::array();
    for (const TestRun &run : runs) {
        OrderedJson tests = OrderedJson::array();
        for (const TestEntry &entry : run.entries) {
            OrderedJson test = {{"name", entry.name},
                                {"policy", entry.policy},
                                {"line", entry.line},
                                {"result", spellingOf(entry)},
                                {"expected", spelling(entry.expected)}};
            if (entry.error.empty()) {
                test["verdict"] = spelling(entry.result.verdict);
                test["decidedBy"] = entry.result.words;
            }
            if (spellingOf(entry) != "passed")
                test["message"] = messageOf(entry);
            test["notes"] = entry.notes;
            tests.push_back(std::move(test));
        }
        files.push_back({{"path", run.file}, {"errors", run.errors}, {"tests", std::move(tests)}});
    }
    return jsonText({{"files", std::move(files)}});
}

std::string testJUnit(const std::vector<TestRun> &runs)
{
    std::string text = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites>\n";
    for (const TestRun &run : runs) {
        text += "  <testsuite" + attribute("name", run.file) + attribute("tests", std::to_string(run.entries.size()))
            + attribute("failures", std::to_string(run.failures()))
            + attribute("errors", std::to_string(run.unrunnable() + run.errors.size())) + ">\n";
        for (const std::string &error : run.errors)
            text += "    <testcase" + attribute("name", run.file) + ">\n      <error" + attribute("message", error)
                + "/>\n    </testcase>\n";
        for (const TestEntry &entry : run.entries)
            text += testCase(run, entry);
        text += "  </testsuite>\n";
    }
    return text + "</testsuites>\n";
}

} // namespace skr
