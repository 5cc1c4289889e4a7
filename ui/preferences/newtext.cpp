// SPDX-License-Identifier: Apache-2.0
#include "ui/preferences/newtext.h"

#include "core/edit/layout.h"

#include <QSettings>

namespace skr {

namespace {

QString indentationKey()
{
    return QStringLiteral("indentation");
}

constexpr std::string_view usual = "    "; ///< of the templates

} // namespace

std::string preferredIndentation()
{
    const QString value = QSettings().value(indentationKey()).toString();
    if (value == QLatin1String("tab"))
        return "\t";
    const int blanks = value.toInt();
    return blanks > 0 && blanks <= 8 ? std::string(static_cast<std::size_t>(blanks), ' ') : std::string(usual);
}

void setPreferredIndentation(const std::string &indentation)
{
    if (indentation == usual)
        QSettings().remove(indentationKey());
    else
        QSettings().setValue(indentationKey(),
                             indentation == "\t" ? QStringLiteral("tab") : QString::number(indentation.size()));
}

std::string laidOutAsPreferred(std::string_view text)
{
    const std::string indentation = preferredIndentation();
    const SyntaxTree tree = SyntaxTree::parse(text);
    if (text.empty() || !tree.isJson() || indentation == layoutOf(tree).indent)
        return std::string(text);
    const std::size_t end = text.find_last_not_of("\r\n") + 1;
    Layout layout = layoutOf(tree);
    layout.indent = indentation;
    return laidOut(text.substr(0, end), layout) + std::string(text.substr(end));
}

} // namespace skr
