// SPDX-License-Identifier: Apache-2.0
#include "growth/steps.h"

#include "app/cli/commands.h"

namespace skr::growth {

namespace {

using Run = std::function<void()>;

constexpr const char *noon = "2026-01-31T12:00:00Z";

Step check(std::string_view name, CheckFormat format, std::vector<Subject> subjects)
{
    return {name, std::move(subjects), [format](const Files &files, const Input &, const Family &) -> Run {
                CheckOptions options;
                options.files = {files.policy};
                options.format = format;
                return [options] { runCheck(options); };
            }};
}

Step fix(std::string_view name, OutputFormat format, std::vector<Subject> subjects)
{
    return {name, std::move(subjects), [format](const Files &files, const Input &, const Family &family) -> Run {
                FixOptions options;
                options.files = {files.policy};
                options.only = family.code;
                options.format = format;
                return [options] { runFix(options); };
            }};
}

Step describe(std::string_view name, DescribeFormat format, std::vector<Subject> subjects)
{
    return {name, std::move(subjects), [format](const Files &files, const Input &, const Family &) -> Run {
                DescribeOptions options;
                options.file = files.policy;
                options.format = format;
                return [options] { runDescribe(options); };
            }};
}

Step convert(std::string_view name, ExportForm form, std::vector<Subject> subjects)
{
    return {name, std::move(subjects), [form](const Files &files, const Input &, const Family &) -> Run {
                ConvertOptions options;
                options.file = files.policy;
                options.inPlace = true;
                options.wanted.form = form;
                options.wanted.holder = "vault";
                options.wanted.key = "key";
                return [options] { runConvert(options); };
            }};
}

Step evaluate(std::string_view name, EvaluateFormat format, bool explain, std::vector<Subject> subjects)
{
    return {name, std::move(subjects), [format, explain](const Files &files, const Input &, const Family &) -> Run {
                EvaluateOptions options;
                options.policy = files.policy;
                options.token = files.token;
                options.at = noon;
                options.format = format;
                options.explain = explain;
                options.showIdentifying = explain && format == EvaluateFormat::Json; // also with the edits of fixes
                return [options] { runEvaluate(options); };
            }};
}

Step replay(std::string_view name, bool lines, OutputFormat format, std::vector<Subject> subjects)
{
    return {name, std::move(subjects), [lines, format](const Files &files, const Input &input, const Family &) -> Run {
                ReplayOptions options;
                options.policy = files.policy;
                options.against = lines ? std::string() : files.policy;
                options.tokens = {input.tokens.empty() ? files.token : files.tokens};
                options.format = format;
                options.lines = lines;
                options.jobs = 1;
                return [options] { runReplay(options); };
            }};
}

Step test(std::string_view name, TestFormat format, std::vector<Subject> subjects)
{
    return {name, std::move(subjects), [format](const Files &files, const Input &, const Family &) -> Run {
                TestOptions options;
                options.files = {files.suite};
                options.format = format;
                return [options] { runTest(options); };
            }};
}

} // namespace

std::vector<Step> commandSteps()
{
    using enum Subject;
    return {
        check("check", CheckFormat::Text, {Policy, File}),
        check("check, JSON", CheckFormat::Json, {Depth, Text}),
        check("check, SARIF", CheckFormat::Sarif, {Fixes}),
        {"format",
         {Policy, Text},
         [](const Files &files, const Input &, const Family &) -> Run {
             FormatOptions options;
             options.file = files.policy;
             return [options] { runFormat(options); };
         }},
        fix("fix", OutputFormat::Text, {Policy, Depth, Text, Fixes, File}),
        fix("fix, JSON", OutputFormat::Json, {Depth}),
        describe("describe", DescribeFormat::Text, {Policy, Depth, Text}),
        describe("describe, HTML", DescribeFormat::Html, {Depth}),
        convert("convert, az", ExportForm::Az, {Policy, Depth}),
        convert("convert, Terraform", ExportForm::Terraform, {File}),
        evaluate("evaluate", EvaluateFormat::Text, false, {File}),
        evaluate("evaluate, JSON", EvaluateFormat::Json, false, {PolicyAndToken}),
        evaluate("explain a verdict", EvaluateFormat::Text, true, {Policy, Depth, Token, PolicyAndToken}),
        evaluate("explain a verdict, JSON", EvaluateFormat::Json, true, {PolicyAndToken}),
        replay("replay", false, OutputFormat::Text, {Policy, Depth, Token, PolicyAndToken, Tokens}),
        replay("replay, JSON", false, OutputFormat::Json, {Tokens}),
        replay("replay, lines", true, OutputFormat::Text, {Tokens}),
        test("test", TestFormat::Text, {Depth, Suite}),
        test("test, JUnit", TestFormat::JUnit, {Suite}),
        {"verify",
         {KeySet},
         [](const Files &files, const Input &, const Family &) -> Run {
             VerifyOptions options;
             options.token = files.token;
             options.keySet = files.keySet;
             return [options] { runVerify(options); };
         }},
        {"claims",
         {Catalog, Words},
         [](const Files &files, const Input &input, const Family &) -> Run {
             ClaimsOptions options;
             options.search = input.words;
             options.catalogs = {files.catalog};
             return [options] { runClaims(options); };
         }},
        {"explain",
         {Words},
         [](const Files &, const Input &input, const Family &) -> Run {
             ExplainOptions options;
             options.words = {input.words};
             return [options] { runExplain(options); };
         }},
    };
}

} // namespace skr::growth
