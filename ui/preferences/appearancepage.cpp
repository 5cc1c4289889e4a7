// SPDX-License-Identifier: Apache-2.0
#include "ui/preferences/appearancepage.h"

#include "ui/look/palettes.h"
#include "ui/look/translations.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>

namespace skr {

AppearancePage::AppearancePage(QWidget *parent)
    : QWidget(parent)
    , m_colors(new QComboBox)
    , m_language(new QComboBox)
{
    m_colors->setObjectName(QStringLiteral("colors"));
    m_colors->addItem(tr("As the system has them"), static_cast<int>(Colors::System));
    m_colors->addItem(tr("Light"), static_cast<int>(Colors::Light));
    m_colors->addItem(tr("Dark"), static_cast<int>(Colors::Dark));
    m_colors->addItem(tr("High contrast"), static_cast<int>(Colors::HighContrast));
    m_colors->setCurrentIndex(m_colors->findData(static_cast<int>(preferredColors())));
    auto *layout = new QFormLayout(this);
    layout->addRow(tr("C&olours:"), m_colors);

    m_language->setObjectName(QStringLiteral("language"));
    m_language->addItem(tr("As the system has it"), QString());
    for (const Language &language : languages())
        m_language->addItem(language.name, language.code);
    m_language->setCurrentIndex(m_language->findData(preferredLanguage()));
    layout->addRow(tr("&Language:"), m_language);
    auto *note = new QLabel(
        tr("A language holds from the next start. The user guide and the pages on problems are in English."));
    note->setWordWrap(true);
    m_language->setAccessibleDescription(note->text());
    layout->addRow(QString(), note);
    connect(m_language, &QComboBox::activated, this,
            [this] { setPreferredLanguage(m_language->currentData().toString()); });
    connect(m_colors, &QComboBox::activated, this, [this] {
        const auto colors = static_cast<Colors>(m_colors->currentData().toInt());
        setPreferredColors(colors);
        applyColors(colors);
    });
}

} // namespace skr
