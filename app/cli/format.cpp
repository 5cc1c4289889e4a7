// SPDX-License-Identifier: Apache-2.0
#include "app/cli/commands.h"
#include "app/cli/overwrite.h"
#include "app/cli/policyfile.h"
#include "app/cli/streams.h"
#include "app/cli/terminaltext.h"

#include "core/edit/jsonedit.h"
#include "core/policy/diagnostic.h"
#include "core/text/lineindex.h"

#include <algorithm>

namespace skr {

namespace {

/// Says what keeps the text from being formatted: an error, or how long it would get.
void complainOf(const std::string &name, const SyntaxTree &tree)
{
    const auto error = std::find_if(tree.errors().begin(), tree.errors().end(), [](const SyntaxError &each) {
        return each.code != SyntaxErrorCode::ByteOrderMark && each.code != SyntaxErrorCode::Comment;
    });
    if (error == tree.errors().end()) {
        complain(name,
                 "not formatted: with each member on its line it would be larger than "
                     + std::to_string(maximumTextSize / (std::size_t{1024} * 1024)) + " MiB, and no longer be read");
        return;
    }
    const Diagnostic diagnostic{static_cast<DiagnosticCode>(error->code), error->range, noNode, {}};
    const LineColumn place = LineIndex(tree.text()).at(error->range.begin);
    complain(name + ":" + std::to_string(place.line) + ":" + std::to_string(place.column),
             "not formatted, for it is not JSON: " + diagnostic.message() + " [" + std::string(diagnostic.id()) + "]");
}

/// The formatted text as it fits into a wrapping: with blanks before every line after the first, and a line end at the
/// end only where the policy had one.
std::string fitted(std::string formatted, const Wrapping &wrapping)
{
    if (wrapping.layers().empty())
        return formatted;
    const std::string &before = wrapping.policyText();
    while (!before.empty() && before.back() != '\n' && !formatted.empty()
           && (formatted.back() == '\n' || formatted.back() == '\r'))
        formatted.pop_back();
    const std::string indentation = wrapping.indentation();
    std::string result;
    for (const char c : formatted) {
        result += c;
        if (c == '\n')
            result += indentation;
    }
    return result;
}

} // namespace

ExitCode runFormat(const FormatOptions &options)
{
    const bool toFile = options.write && options.file != standardInput;
    if (options.write && !toFile) {
        complain("format", "standard input cannot be written: name a file, or leave out --write");
        return ExitCode::CannotRun;
    }
    const std::optional<Wrapping> wrapping = readPolicyOrComplain(options.file, options.pick);
    if (!wrapping)
        return ExitCode::CannotRun;
    const std::string name = displayName(options.file);
    if (!wrapping->isWritable()) {
        complain(name, "not formatted: " + wrapping->readOnlyReason());
        return ExitCode::Problems;
    }
    const SyntaxTree tree = SyntaxTree::parse(wrapping->policyText());
    const std::optional<TextEdit> edit = formatDocument(tree, Layout());
    if (!edit) {
        complainOf(name, tree);
        return ExitCode::Problems;
    }
    Written written = wrapping->write(fitted(applied(tree.text(), *edit), *wrapping));
    if (!written.text) {
        complain(name, "not formatted: " + printable(written.refusal));
        return ExitCode::Problems;
    }
    const std::string &formatted = *written.text;
    const std::string *const text = &wrapping->bytes();
    if (options.check && formatted != *text)
        return finish(displayName(options.file) + ": not formatted\n", ExitCode::Problems);
    if (options.check)
        return ExitCode::Success;
    if (!toFile)
        return finish(formatted, ExitCode::Success);
    const std::string error = formatted == *text ? std::string() : writeOver(options.file, *text, formatted);
    if (error.empty())
        return ExitCode::Success;
    complain(displayName(options.file), error);
    return ExitCode::CannotRun;
}

} // namespace skr
