// SPDX-License-Identifier: Apache-2.0
#include "core/policy/diagnosticpage.h"

#include "core/policy/diagnostic.h"

#include "resources/resources.h"

namespace skr {

namespace {

/// Takes a page apart from its start. After a failure everything else is empty.
class PageReader
{
public:
    explicit PageReader(std::string_view text)
        : m_rest(text)
    {
    }

    /// The text up to `mark`, which is taken too.
    std::string_view upTo(std::string_view mark)
    {
        const std::size_t at = m_rest.find(mark);
        if (at == std::string_view::npos)
            return fail(mark);
        const std::string_view part = m_rest.substr(0, at);
        m_rest.remove_prefix(at + mark.size());
        return part;
    }

    void expect(std::string_view mark)
    {
        if (m_rest.starts_with(mark))
            m_rest.remove_prefix(mark.size());
        else
            fail(mark);
    }

    /// What stands between the fences of a block: a file, which ends with a line end or is empty.
    std::string_view file()
    {
        expect("```json\n");
        if (m_rest.starts_with("```\n")) {
            m_rest.remove_prefix(4);
            return {};
        }
        const std::size_t at = m_rest.find("\n```\n");
        if (at == std::string_view::npos)
            return fail("```");
        const std::string_view part = m_rest.substr(0, at + 1);
        m_rest.remove_prefix(at + 5);
        return part;
    }

    std::string_view words(std::string_view mark)
    {
        const std::string_view part = upTo(mark);
        if (m_missing.empty() && (part.empty() || part.starts_with('\n') || part.ends_with('\n')))
            return fail("words before " + std::string(mark));
        return part;
    }

    /// What is left: one paragraph with a line end.
    std::string_view words()
    {
        std::string_view part = m_rest;
        if (part.size() < 2 || !part.ends_with('\n') || part.starts_with('\n')
            || part.find("\n\n") != std::string_view::npos)
            return fail("one paragraph at the end");
        part.remove_suffix(1);
        return part;
    }

    const std::string &missing() const { return m_missing; }

private:
    std::string_view fail(std::string_view what)
    {
        if (m_missing.empty())
            m_missing = what;
        m_rest = {};
        return {};
    }

    std::string_view m_rest;
    std::string m_missing;
};

} // namespace

std::optional<DiagnosticPage> readDiagnosticPage(std::string_view text, std::string *error)
{
    DiagnosticPage page;
    page.text = text;
    PageReader reader(text);
    reader.expect("# ");
    page.title = reader.words("\n\n");
    page.what = reader.words("\n\n## Why it matters\n\n");
    page.why = reader.words("\n\n## Before\n\n");
    page.before = reader.file();
    reader.expect("\n## After\n\n");
    page.after = reader.file();
    reader.expect("\n## Source\n\n");
    page.source = reader.words(); // in one paragraph, of several lines perhaps
    const std::string &problem = reader.missing();
    if (problem.empty())
        return page;
    if (error != nullptr)
        *error = "expected: " + problem;
    return std::nullopt;
}

std::optional<DiagnosticPage> diagnosticPage(std::string_view id)
{
    if (!codeWithId(id))
        return std::nullopt;
    return readDiagnosticPage(resource("diagnostics/" + std::string(id) + ".md"), nullptr);
}

} // namespace skr
