// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/parts/noticebar.h"

namespace skr {

class PolicyFile;

/// Says in what a policy was found and what is to be known of that before it is changed or used: that the policy can
/// never be changed, that it cannot be written back, that this is something else, where it cannot be decoded.
class WrappingNotice : public NoticeBar
{
    Q_OBJECT

public:
    explicit WrappingNotice(PolicyFile *file, QWidget *parent = nullptr);

Q_SIGNALS:
    void exportRequested();
    /// The byte of the text where it breaks off is to be shown.
    void placeRequested(std::size_t offset);

private:
    void showWrapping();
    QString message() const;

    PolicyFile *m_file;
    QPushButton *m_place;
    QPushButton *m_inside;
    QPushButton *m_export;
};

} // namespace skr
