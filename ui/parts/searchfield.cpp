// SPDX-License-Identifier: Apache-2.0
#include "ui/parts/searchfield.h"

#include "ui/look/icons.h"

#include <QCoreApplication>
#include <QLineEdit>
#include <QToolButton>

namespace skr {

void makeSearchField(QLineEdit *field)
{
    field->setClearButtonEnabled(true);
    for (QToolButton *button : field->findChildren<QToolButton *>())
        button->setAccessibleName(QCoreApplication::translate("skr::SearchField", "Clear"));
    field->addAction(icon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    for (QToolButton *button : field->findChildren<QToolButton *>()) {
        if (button->accessibleName().isEmpty())
            button->setAccessibleName(QCoreApplication::translate("skr::SearchField", "Search"));
    }
}

} // namespace skr
