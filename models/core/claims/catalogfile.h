// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/claims/claimcatalog.h"

#include <cstddef>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace skr {

/// Something that is wrong in a catalog file of a person's own.
struct CatalogProblem {
    std::size_t line = 0; ///< counted from 1; 0 for the file as a whole
    std::string message; ///< with the entry; lower case, no full stop, data in backticks
};

/// What came of a catalog file.
struct CatalogFile {
    /// The former catalog with the file's claims over it; just the former one if none of them can be used.
    std::shared_ptr<const ClaimCatalog> catalog;
    std::size_t added = 0;
    std::size_t replaced = 0; ///< claims of the former catalog
    bool isCatalog = true; ///< false for a file that is no list of claims at all
    std::vector<CatalogProblem> problems; ///< at most maximumCatalogProblems; the last says how many more there are
};

/// The largest catalog file that is read, in bytes.
inline constexpr std::size_t maximumCatalogSize = std::size_t{4} * 1024 * 1024;
/// Claims that a catalog may hold, so that every search stays within a frame.
inline constexpr std::size_t maximumClaims = 5000;
inline constexpr std::size_t maximumCatalogProblems = 50;

/// Lays the claims of a file over a catalog: one of the same name is replaced where it stands, others follow at the
/// end. A claim with an error is left out and reported; the others count.
CatalogFile addCatalogFile(const std::shared_ptr<const ClaimCatalog> &catalog, std::string_view text);

} // namespace skr
