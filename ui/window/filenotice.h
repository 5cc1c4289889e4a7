// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/parts/noticebar.h"
#include "ui/window/filewatch.h"

namespace skr {

class PolicyFile;

/// Says what another program did to the file, and asks what to do. Nothing happens before the person decides.
class FileNotice : public NoticeBar
{
    Q_OBJECT

public:
    explicit FileNotice(PolicyFile *file, QWidget *parent = nullptr);

private:
    void showState(FileWatch::State state);

    PolicyFile *m_file;
    QPushButton *m_differences;
    QPushButton *m_reload;
    QPushButton *m_save;
};

} // namespace skr
