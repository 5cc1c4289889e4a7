// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/exitcode.h"

#include "core/evaluate/point.h"
#include "core/policy/severity.h"
#include "core/wrapping/export.h"

#include <string>
#include <vector>

namespace skr {

/// How a command prints; the shapes of Json are documented in app/README.md.
enum class OutputFormat { Text, Json };

enum class CheckFormat { Text, Json, Sarif };

struct CheckOptions {
    std::vector<std::string> files;
    std::vector<std::string> catalogs; ///< files with claims of the person's own
    std::vector<std::string> severities; ///< `CODE=SEVERITY`
    Severity failOn = Severity::Error; ///< or worse
    CheckFormat format = CheckFormat::Text;
    std::size_t pick = 0; ///< of several policies in a file, from 1
};

enum class EvaluateFormat { Text, Json, Markdown, Html };

struct EvaluateOptions {
    std::string policy;
    std::string token;
    Reading reading = Reading::AsObserved;
    std::string at; ///< the time to take for now, RFC 3339; empty for now
    std::vector<std::string> catalogs; ///< files with claims of the person's own
    EvaluateFormat format = EvaluateFormat::Text; ///< Markdown and Html explain
    bool explain = false;
    bool showIdentifying = false; ///< what is explained has values that identify somebody in full
    std::size_t pick = 0; ///< of several policies in a file, from 1
};

struct FormatOptions {
    std::string file;
    bool check = false;
    bool write = false;
    std::size_t pick = 0; ///< of several policies in a file, from 1
};

struct ConvertOptions {
    std::string file;
    ExportOptions wanted;
    bool inPlace = false; ///< the policy's text in the command, also where a file could be named
    std::size_t pick = 0; ///< of several policies in a file, from 1
};

struct VerifyOptions {
    std::string token;
    std::string keySet;
    OutputFormat format = OutputFormat::Text;
};

struct ClaimsOptions {
    std::string search;
    std::vector<std::string> catalogs; ///< files with claims of the person's own
    OutputFormat format = OutputFormat::Text;
};

struct FixOptions {
    std::vector<std::string> files;
    std::string only; ///< a code, or empty for all safe fixes
    bool write = false;
    std::vector<std::string> catalogs; ///< files with claims of the person's own
    OutputFormat format = OutputFormat::Text;
    std::size_t pick = 0; ///< of several policies in a file, from 1
};

enum class DescribeFormat { Text, Markdown, Html };

struct DescribeOptions {
    std::string file;
    std::vector<std::string> catalogs; ///< files with claims of the person's own
    DescribeFormat format = DescribeFormat::Text;
    std::size_t pick = 0; ///< of several policies in a file, from 1
};

enum class TestFormat { Text, Json, JUnit };

struct TestOptions {
    std::vector<std::string> files;
    TestFormat format = TestFormat::Text;
};

struct ReplayOptions {
    std::string policy;
    std::string against; ///< the policy before; empty for none
    std::vector<std::string> tokens; ///< files and folders
    Reading reading = Reading::AsObserved;
    OutputFormat format = OutputFormat::Text;
    bool lines = false; ///< a line of JSON for each line, and no report
    std::size_t jobs = 0; ///< threads; 0 for as many as there are cores
};

struct ExplainOptions {
    std::vector<std::string> words; ///< a code, or a message of a service; none for a list
    OutputFormat format = OutputFormat::Text;
};

// The subcommands. Each returns the exit code of the program.
ExitCode runCheck(const CheckOptions &options);
ExitCode runEvaluate(const EvaluateOptions &options);
ExitCode runVerify(const VerifyOptions &options);
ExitCode runConvert(const ConvertOptions &options);
ExitCode runFormat(const FormatOptions &options);
ExitCode runClaims(const ClaimsOptions &options);
ExitCode runExplain(const ExplainOptions &options);
ExitCode runFix(const FixOptions &options);
ExitCode runDescribe(const DescribeOptions &options);
ExitCode runTest(const TestOptions &options);
ExitCode runReplay(const ReplayOptions &options);

} // namespace skr
