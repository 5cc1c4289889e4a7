// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;

namespace skr {

class ListView;
class SampleTokens;

/// All sample tokens with what the policy decides about each: a table that follows every edit. The chosen one is the
/// one that the rest of the window shows.
class SamplesPane : public QWidget
{
    Q_OBJECT

public:
    explicit SamplesPane(SampleTokens *samples, QWidget *parent = nullptr);

    /// The row becomes the current one.
    void select(int row);

Q_SIGNALS:
    /// The window is to show this one.
    void chosen(int row);
    void addRequested();
    void removeRequested(int row);
    void openTestsRequested();
    void saveTestsRequested();

private:
    QLayout *createTools();
    QPushButton *addTool(const char *name, const QString &text, QLayout *tools);
    void showCurrent();

    SampleTokens *m_samples;
    ListView *m_list;
    QComboBox *m_expected;
    QLabel *m_expectedLabel;
    QPushButton *m_remove = nullptr;
    QPushButton *m_saveTests = nullptr;
};

} // namespace skr
