// SPDX-License-Identifier: Apache-2.0
#include "ui/preferences/editingpage.h"

#include "ui/preferences/newtext.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>

namespace skr {

EditingPage::EditingPage(QWidget *parent)
    : QWidget(parent)
    , m_reading(new QComboBox)
    , m_indentation(new QComboBox)
{
    m_reading->setObjectName(QStringLiteral("preferredReading"));
    m_reading->addItem(tr("As observed in working deployments"), static_cast<int>(Reading::AsObserved));
    m_reading->addItem(tr("Only what is documented"), static_cast<int>(Reading::Documented));
    m_indentation->setObjectName(QStringLiteral("indentation"));
    m_indentation->addItem(tr("2 blanks"), QStringLiteral("  "));
    m_indentation->addItem(tr("4 blanks"), QStringLiteral("    "));
    m_indentation->addItem(tr("A tab"), QStringLiteral("\t"));
    m_indentation->setCurrentIndex(m_indentation->findData(QString::fromStdString(preferredIndentation())));
    auto *note = new QLabel(tr("What is added to a policy is indented as the policy is."));
    note->setWordWrap(true);
    auto *layout = new QFormLayout(this);
    layout->addRow(tr("&Undocumented points:"), m_reading);
    layout->addRow(tr("&Indentation of new policies:"), m_indentation);
    layout->addRow(QString(), note);
    connect(m_reading, &QComboBox::activated, this,
            [this] { Q_EMIT readingChosen(static_cast<Reading>(m_reading->currentData().toInt())); });
    connect(m_indentation, &QComboBox::activated, this,
            [this] { setPreferredIndentation(m_indentation->currentData().toString().toStdString()); });
}

void EditingPage::setReading(Reading reading)
{
    m_reading->setCurrentIndex(m_reading->findData(static_cast<int>(reading)));
}

} // namespace skr
