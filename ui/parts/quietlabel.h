// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLabel>

namespace skr {

/// Words that should not stand out, in the colour for them, whatever the palette. Plain text with a mnemonic, if it has
/// a buddy.
class QuietLabel : public QLabel
{
    Q_OBJECT

public:
    explicit QuietLabel(const QString &text = {}, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void applyTheme();
};

} // namespace skr
