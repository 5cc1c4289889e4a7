// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/look/theme.h"

#include <QLabel>

#include <optional>

namespace skr {

/// Words that wrap, within a word where it is longer than the line, as addresses are: what is said about a file never
/// asks for much width.
class WrappedLabel : public QLabel
{
    Q_OBJECT

public:
    explicit WrappedLabel(const QString &text = {}, QWidget *parent = nullptr);

    /// Paints the words in the color of the role, whatever the palette.
    void setRole(Role role) { m_role = role; }

    QSize minimumSizeHint() const override;
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    std::optional<Role> m_role;
};

} // namespace skr
