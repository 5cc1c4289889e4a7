// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/parts/noticebar.h"

#include <QUrl>

namespace skr {

/// Shows an address outside of the program, which is opened only when the person says so.
class LinkNotice : public NoticeBar
{
    Q_OBJECT

public:
    explicit LinkNotice(QWidget *parent = nullptr);

    /// An empty one hides the bar.
    void show(const QUrl &link);

private:
    QUrl m_link;
};

} // namespace skr
