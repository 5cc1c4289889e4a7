// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDialog>

#include <string_view>

namespace skr {

/// The page of a diagnostic code: what it is, why it matters, before and after.
class DiagnosticPageDialog : public QDialog
{
    Q_OBJECT

public:
    explicit DiagnosticPageDialog(std::string_view id, QWidget *parent = nullptr);
};

} // namespace skr
