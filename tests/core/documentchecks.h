// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/edit/jsonedit.h"
#include "core/evaluate/evaluation.h"

#include <QByteArray>
#include <QDirIterator>
#include <QFile>
#include <QStringList>

#include <nlohmann/json.hpp>

// What must hold of any file, whatever is in it. Each returns what does not, or an empty text.

inline QStringList filesBelow(const QString &folder)
{
    QStringList files;
    QDirIterator it(folder, QDir::Files, QDirIterator::Subdirectories);
    while (it.hasNext())
        files << it.next();
    files.sort();
    return files;
}

inline std::string contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll().toStdString() : std::string();
}

/// Another JSON reader agrees on what is JSON, and formatting keeps the value.
inline std::string checkedAsJson(const std::string &text)
{
    const skr::SyntaxTree tree = skr::SyntaxTree::parse(text);
    const bool mark = tree.errorCount(skr::SyntaxErrorCode::ByteOrderMark) > 0;
    const auto value = nlohmann::ordered_json::parse(text.substr(mark ? 3 : 0), nullptr, false);
    // Half a character as an escape is JSON by the letter; the other reader rejects it too.
    if (tree.isJson() == value.is_discarded())
        return "the parser and nlohmann/json do not agree whether this is JSON";
    const auto format = skr::formatDocument(tree, skr::Layout());
    if (tree.isJson() && !format)
        return "JSON that cannot be formatted";
    if (!tree.isJson())
        return {};
    const std::string formatted = skr::applied(text, *format);
    if (nlohmann::ordered_json::parse(formatted.substr(mark ? 3 : 0), nullptr, false) != value)
        return "formatting changes the value";
    const auto again = skr::formatDocument(skr::SyntaxTree::parse(formatted), skr::Layout());
    return again && skr::applied(formatted, *again) == formatted ? "" : "formatting twice is not formatting once";
}

/// Every diagnostic lies in the text and says something; errors are counted.
inline std::string checkedAsPolicy(const skr::PolicyRevision &revision)
{
    std::size_t errors = 0;
    std::size_t last = 0;
    for (const skr::Diagnostic &diagnostic : revision.diagnostics().list) {
        errors += diagnostic.severity() == skr::Severity::Error ? 1 : 0;
        if (diagnostic.range.end > revision.text().size() || diagnostic.range.begin > diagnostic.range.end)
            return std::string(diagnostic.id()) + " lies outside of the text";
        if (diagnostic.range.begin < last)
            return std::string(diagnostic.id()) + " is not in order";
        if (diagnostic.message().empty() || diagnostic.message().find("%1") != std::string::npos)
            return std::string(diagnostic.id()) + " has no good message";
        last = diagnostic.range.begin;
    }
    if (revision.diagnostics().omitted == 0 && errors != revision.diagnostics().errors)
        return "errors are counted wrongly";
    // A byte order mark is a warning: readers that tolerate it get the policy.
    const bool hasJson = revision.tree().isJson() && revision.policy().root != skr::noNode;
    return revision.isValid() && !hasJson ? "valid without being a JSON object" : "";
}

/// Both readings of a policy and a token fit each other.
inline std::string checkedTogether(const std::shared_ptr<const skr::PolicyRevision> &revision,
                                   const std::shared_ptr<const skr::AttestationToken> &token)
{
    using namespace skr;
    const Evaluation documented(revision, token, Reading::Documented);
    const Evaluation observed(revision, token, Reading::AsObserved);
    for (const Evaluation *evaluation : {&documented, &observed}) {
        if (decide(*revision, *token, evaluation->reading()) != evaluation->verdict())
            return "decide() says something else";
        if (!revision->isValid() && evaluation->verdict() != Verdict::Refused)
            return "an invalid policy is not refused";
        const bool decides = std::any_of(evaluation->reasons().begin(), evaluation->reasons().end(),
                                         [](const Reason &reason) { return !reason.reliedOn; });
        if (decides != (evaluation->verdict() == Verdict::Undocumented) && !evaluation->exceededBound())
            return "points decide where nothing is undocumented, or none does where something is";
        if (!revision->isValid())
            continue;
        bool accepts = false;
        for (const Authority &authority : revision->policy().authorities)
            accepts = accepts || evaluation->trace(authority).outcome != Outcome::NotMet;
        if (evaluation->verdict() != Verdict::Refused && !accepts)
            return "not refused though no authority accepts";
    }
    // What holds whatever the points say also holds with what was observed.
    if (documented.verdict() != Verdict::Undocumented && documented.verdict() != observed.verdict())
        return "the observed reading contradicts the documented one";
    return {};
}
