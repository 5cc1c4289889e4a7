// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/replay/replaycounter.h"

#include <QDialog>
#include <QStringList>

#include <memory>
#include <string>
#include <vector>

class QComboBox;
class QLabel;
class QProgressBar;
class QPushButton;
class QTimer;
class QTreeWidget;
class QTreeWidgetItem;

namespace skr {

class Dialogs;
class ReplayRun;

/// What a policy decides about many tokens of files and folders: counts, what changes against another policy, what
/// decides, which values nothing uses. Runs beside the window, and can be stopped. Nothing of a token is kept.
class ReplayDialog : public QDialog
{
    Q_OBJECT

public:
    /// `saved` is the policy as its file holds it; null without a file.
    ReplayDialog(std::shared_ptr<const PolicyRevision> policy, std::shared_ptr<const PolicyRevision> saved,
                 Reading reading, Dialogs *dialogs, QWidget *parent = nullptr);
    ~ReplayDialog() override;

    /// Files and folders to read tokens from.
    void addTokens(const QStringList &paths);
    void start();

Q_SIGNALS:
    /// A row about a condition of the policy was chosen: this byte of its text is to be shown.
    void placeRequested(std::size_t offset);

private:
    QLayout *createInput();
    QPushButton *addButton(const char *name, const QString &text, QLayout *layout, void (ReplayDialog::*does)()) const;
    void addFiles();
    void addFolder();
    void stop();
    void follow();
    void showState();
    void showResult();
    void showCounts(const ReplayCounter &counter);
    QTreeWidgetItem *addHeading(const QString &text, std::uint64_t count);
    void addGroups(const QString &heading, const std::vector<std::pair<ReplayGroup, ReplayTally>> &groups);
    void addUnused(const ReplayCounter &counter);
    void activate(const QTreeWidgetItem *item);

    std::shared_ptr<const PolicyRevision> m_policy;
    std::shared_ptr<const PolicyRevision> m_saved;
    Reading m_reading;
    Dialogs *m_dialogs;
    QStringList m_paths;
    std::unique_ptr<ReplayRun> m_run;
    QComboBox *m_against;
    QLabel *m_tokens;
    QLabel *m_counts;
    QProgressBar *m_progress;
    QTreeWidget *m_result;
    QPushButton *m_start = nullptr;
    QPushButton *m_stop = nullptr;
    QTimer *m_timer;
};

} // namespace skr
