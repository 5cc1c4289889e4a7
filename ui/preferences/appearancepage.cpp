// SPDX-License-Identifier: Apache-2.0
#include "ui/preferences/appearancepage.h"

#include "ui/window/palettes.h"

#include <QComboBox>
#include <QFormLayout>

namespace skr {

AppearancePage::AppearancePage(QWidget *parent)
    : QWidget(parent)
    , m_colors(new QComboBox)
{
    m_colors->setObjectName(QStringLiteral("colors"));
    m_colors->addItem(tr("As the system has them"), static_cast<int>(Colors::System));
    m_colors->addItem(tr("Light"), static_cast<int>(Colors::Light));
    m_colors->addItem(tr("Dark"), static_cast<int>(Colors::Dark));
    m_colors->addItem(tr("High contrast"), static_cast<int>(Colors::HighContrast));
    m_colors->setCurrentIndex(m_colors->findData(static_cast<int>(preferredColors())));
    auto *layout = new QFormLayout(this);
    layout->addRow(tr("C&olours:"), m_colors);
    connect(m_colors, &QComboBox::activated, this, [this] {
        const auto colors = static_cast<Colors>(m_colors->currentData().toInt());
        setPreferredColors(colors);
        applyColors(colors);
    });
}

} // namespace skr
