// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/policy/diagnosticcode.h"

#include <QWidget>

#include <optional>

class QComboBox;
class QLabel;
class QTreeWidget;
class QTreeWidgetItem;

namespace skr {

class SeverityPreferences;

/// With which severity each diagnostic is shown, or that it is not.
class SeveritiesPage : public QWidget
{
    Q_OBJECT

public:
    /// The preferences must outlive the page.
    explicit SeveritiesPage(SeverityPreferences *preferences, QWidget *parent = nullptr);

private:
    void fill();
    void showSeverities();
    void showCurrent();
    std::optional<DiagnosticCode> current() const;

    SeverityPreferences *m_preferences;
    QTreeWidget *m_codes;
    QLabel *m_title;
    QComboBox *m_choice;
};

} // namespace skr
