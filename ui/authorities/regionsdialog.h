// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDialog>
#include <QStringList>

#include <string>
#include <vector>

class QLabel;
class QLineEdit;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace skr {

class NoteLine;

/// The endpoints that get the conditions of one authority as well: shared ones by region, and others as typed.
class RegionsDialog : public QDialog
{
    Q_OBJECT

public:
    /// `authority` is the one whose conditions are copied, `present` all authorities of the policy.
    RegionsDialog(std::string authority, const std::vector<std::string> &present, QWidget *parent = nullptr);

Q_SIGNALS:
    /// Each once, spelt like the authority.
    void chosen(const std::vector<std::string> &urls);

private:
    void fill(const std::vector<std::string> &present);
    void showMatching(const QString &words);
    std::vector<std::string> typed() const;
    std::vector<std::string> choice() const;
    void showChoice();

    std::string m_authority;
    QLineEdit *m_search;
    QTreeWidget *m_list;
    QLineEdit *m_typed;
    NoteLine *m_note;
    QPushButton *m_add = nullptr;
};

} // namespace skr
