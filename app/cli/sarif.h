// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/jsonoutput.h"

#include "core/policy/policyrevision.h"

#include <nlohmann/json.hpp>

#include <map>
#include <string>

namespace skr {

/// A log of the Static Analysis Results Interchange Format, version 2.1.0 (OASIS): one run over some files.
class SarifLog
{
public:
    /// The diagnostics of a file, with their fixes as long as these cost little; without places and fixes of a policy
    /// that is only a part of the file.
    void add(const std::string &path, const PolicyRevision &revision, bool isWholeFile);
    void addUnreadable(const std::string &path, const std::string &error);

    OrderedJson json() const;

private:
    OrderedJson artifactLocation(const std::string &path);
    std::size_t ruleIndex(DiagnosticCode code, Severity shown);

    OrderedJson m_rules = OrderedJson::array();
    OrderedJson m_artifacts = OrderedJson::array();
    OrderedJson m_results = OrderedJson::array();
    OrderedJson m_notifications = OrderedJson::array();
    std::map<DiagnosticCode, std::size_t> m_ruleIndices;
    std::map<std::string, std::size_t> m_artifactIndices;
};

/// A path as a relative or absolute URI (RFC 3986).
std::string uriOf(const std::string &path);

} // namespace skr
