// SPDX-License-Identifier: Apache-2.0
#include "app/cli/atomicwrite.h"
#include "app/cli/commands.h"
#include "app/cli/streams.h"
#include "app/cli/terminaltext.h"

#include "core/edit/jsonedit.h"
#include "core/policy/diagnostic.h"
#include "core/text/lineindex.h"

#include <algorithm>

namespace skr {

namespace {

/// Says which error keeps the text from being formatted.
void complainOfSyntax(const std::string &name, const SyntaxTree &tree)
{
    const auto error = std::find_if(tree.errors().begin(), tree.errors().end(), [](const SyntaxError &each) {
        return each.code != SyntaxErrorCode::ByteOrderMark && each.code != SyntaxErrorCode::Comment;
    });
    if (error == tree.errors().end())
        return;
    const Diagnostic diagnostic{static_cast<DiagnosticCode>(error->code), error->range, noNode, {}};
    const LineColumn place = LineIndex(tree.text()).at(error->range.begin);
    complain(name + ":" + std::to_string(place.line) + ":" + std::to_string(place.column),
             "not formatted, for it is not JSON: " + diagnostic.message() + " [" + std::string(diagnostic.id()) + "]");
}

} // namespace

ExitCode runFormat(const FormatOptions &options)
{
    const bool toFile = options.write && options.file != standardInput;
    if (options.write && !toFile) {
        complain("format", "standard input cannot be written: name a file, or leave out --write");
        return ExitCode::CannotRun;
    }
    const std::optional<std::string> text = readFileOrComplain(options.file);
    if (!text)
        return ExitCode::CannotRun;
    const SyntaxTree tree = SyntaxTree::parse(*text);
    const std::optional<TextEdit> edit = formatDocument(tree, Layout());
    if (!edit) {
        complainOfSyntax(displayName(options.file), tree);
        return ExitCode::Problems;
    }
    const std::string formatted = applied(*text, *edit);
    if (options.check && formatted != *text)
        return finish(displayName(options.file) + ": not formatted\n", ExitCode::Problems);
    if (options.check)
        return ExitCode::Success;
    if (!toFile)
        return finish(formatted, ExitCode::Success);
    const std::string error = formatted == *text ? std::string() : writeAtomically(options.file, formatted);
    if (error.empty())
        return ExitCode::Success;
    complain(displayName(options.file), error);
    return ExitCode::CannotRun;
}

} // namespace skr
