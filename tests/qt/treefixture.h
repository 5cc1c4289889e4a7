// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "qt/policydocument.h"
#include "qt/policyevaluation.h"
#include "qt/policytreemodel.h"

#include <QAbstractItemModelTester>
#include <QMetaEnum>
#include <QStringList>

#include <initializer_list>
#include <string>

/// A document with its tree, as the window has them, watched by the tester.
struct TreeFixture {
    explicit TreeFixture(std::string text = {})
    {
        model.follow(&evaluation);
        document.setText(std::move(text));
    }

    /// The row that the positions lead to from the root row.
    QModelIndex at(std::initializer_list<int> path, int column = 0) const
    {
        QModelIndex index = model.policyIndex();
        for (const int row : path)
            index = model.index(row, 0, index);
        return index.siblingAtColumn(column);
    }

    void setToken(std::string_view payload)
    {
        skr::TokenError error;
        evaluation.setToken(skr::AttestationToken::parse(payload, &error));
    }

    skr::PolicyDocument document{skr::ClaimCatalog::builtIn()};
    skr::PolicyTreeModel model{&document};
    skr::PolicyEvaluation evaluation{&document};
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};
};

/// The cells of a row, joined, without empty ones at its end; the joining word stands before the first.
inline QString printedRow(const QModelIndex &index, int columns)
{
    const QString joiner = index.data(skr::PolicyTreeModel::JoinerRole).toString();
    QString line = (joiner.isEmpty() ? QString() : joiner + u' ') + index.data().toString();
    QString separators;
    for (int column = 1; column < columns; ++column) {
        separators += QStringLiteral(" |");
        if (const QString text = index.siblingAtColumn(column).data().toString(); !text.isEmpty()) {
            line += separators + u' ' + text;
            separators.clear();
        }
    }
    return line;
}

/// A line for every row, indented by depth. Makes the rows.
inline QStringList printed(const QAbstractItemModel &model, int columns = 3, const QModelIndex &parent = {},
                           int depth = 0)
{
    QStringList lines;
    for (int row = 0; row < model.rowCount(parent); ++row) {
        const QModelIndex index = model.index(row, 0, parent);
        lines << QString(2 * depth, u' ') + printedRow(index, columns);
        lines << printed(model, columns, index, depth + 1);
    }
    return lines;
}

/// Lines as one text, each with its line end.
inline std::string lines(std::initializer_list<const char *> list, const char *end = "\n")
{
    std::string text;
    for (const char *line : list)
        text.append(line).append(end);
    return text;
}

/// The final policy of the source document, laid out like its file in the field.
inline std::string sourcePolicy()
{
    return lines({"{",
                  "  \"anyOf\": [",
                  "    {",
                  "      \"authority\": \"https://sharedeus.eus.attest.azure.net/\",",
                  "      \"allOf\": [",
                  "        {",
                  "          \"claim\": \"x-ms-compliance-status\",",
                  "          \"equals\": \"azure-compliant-cvm\"",
                  "        },",
                  "        {",
                  "          \"claim\": \"x-ms-attestation-type\",",
                  "          \"equals\": \"sevsnpvm\"",
                  "        },",
                  "        {",
                  "          \"claim\": \"x-ms-runtime.vm-configuration.secure-boot\",",
                  "          \"equals\": true",
                  "        }",
                  "      ]",
                  "    }",
                  "  ],",
                  "  \"version\": \"1.0.0\"",
                  "}"});
}

/// The payload of a token that the source document's policy releases the key to.
inline std::string compliantToken()
{
    return "{\"iss\":\"https://sharedeus.eus.attest.azure.net\",\"x-ms-attestation-type\":\"sevsnpvm\","
           "\"x-ms-compliance-status\":\"azure-compliant-cvm\",\"x-ms-sevsnpvm-guestsvn\":8,"
           "\"x-ms-runtime\":{\"keys\":[{\"kty\":\"RSA\",\"use\":\"enc\"}],\"vm-configuration\":{\"secure-boot\":true,"
           "\"vmUniqueId\":\"A1\"}}}";
}
