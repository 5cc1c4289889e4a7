// SPDX-License-Identifier: Apache-2.0
#include "app/cli/catalogs.h"

#include "app/cli/streams.h"
#include "app/cli/terminaltext.h"

#include "core/claims/catalogfile.h"

namespace skr {

Catalogs::Catalogs(const std::vector<std::string> &files)
    : m_catalog(ClaimCatalog::builtIn())
{
    for (const std::string &file : files) {
        if (file == standardInput) {
            complain("--catalog", "standard input is for policies and tokens: name a file");
            m_complete = false;
            continue;
        }
        const std::optional<std::string> text = readFileOrComplain(file);
        if (!text) {
            m_complete = false;
            continue;
        }
        CatalogFile result = addCatalogFile(m_catalog, *text);
        for (const CatalogProblem &problem : result.problems) {
            const std::string line = problem.line > 0 ? ":" + std::to_string(problem.line) : std::string();
            complain(displayName(file) + line, printable(problem.message));
        }
        m_complete = m_complete && result.isCatalog;
        m_catalog = std::move(result.catalog);
    }
}

} // namespace skr
