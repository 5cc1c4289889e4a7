// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/policy/severitysettings.h"

#include <QObject>
#include <QStringList>

namespace skr {

/// How a person wants diagnostics to be shown, kept in the settings. A `.skr-policy.json` beside a policy counts more.
class SeverityPreferences : public QObject
{
    Q_OBJECT

public:
    /// Reads the settings; codes that are not known any more are left out.
    explicit SeverityPreferences(QObject *parent = nullptr);

    const SeveritySettings &settings() const { return m_settings; }
    /// Shows the code so, or as its table says for an empty text. `severity` as `.skr-policy.json` spells it.
    void set(DiagnosticCode code, const QString &severity);

Q_SIGNALS:
    void changed();

private:
    void read();

    SeveritySettings m_settings;
};

/// What a policy's own folder says of severities.
struct FolderSeverities {
    SeveritySettings settings;
    QStringList problems; ///< sentences as plain text, each with its line; the rest of the file counts all the same
};

/// Of `.skr-policy.json` in the folder of the file; nothing if there is none, or no path.
FolderSeverities folderSeverities(const QString &policyPath);

} // namespace skr
