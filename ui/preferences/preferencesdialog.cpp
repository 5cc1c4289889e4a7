// SPDX-License-Identifier: Apache-2.0
#include "ui/preferences/preferencesdialog.h"

#include <QDialogButtonBox>
#include <QTabWidget>
#include <QVBoxLayout>

namespace skr {

namespace {

constexpr QSize startSize(640, 440);

} // namespace

PreferencesDialog::PreferencesDialog(QWidget *parent)
    : QDialog(parent)
    , m_pages(new QTabWidget)
{
    setObjectName(QStringLiteral("preferences"));
    setWindowTitle(tr("Preferences"));
    resize(startSize);
    m_pages->setAccessibleName(tr("Preferences"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_pages, 1);
    layout->addWidget(buttons);
}

void PreferencesDialog::addPage(QWidget *page, const QString &title)
{
    m_pages->addTab(page, title);
}

} // namespace skr
