// SPDX-License-Identifier: Apache-2.0
#include "ui/dialogs/differencesdialog.h"

#include "ui/window/theme.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QSyntaxHighlighter>
#include <QVBoxLayout>

namespace skr {

namespace {

constexpr QSize dialogSize(720, 480);

/// The sign before a line says it; the colour helps to find it.
class DiffColors : public QSyntaxHighlighter
{
public:
    DiffColors(QTextDocument *document, QPalette palette)
        : QSyntaxHighlighter(document)
        , m_palette(std::move(palette))
    {
    }

protected:
    void highlightBlock(const QString &line) override
    {
        const QChar sign = line.isEmpty() ? QChar() : line.front();
        if (sign == u'-')
            setFormat(0, static_cast<int>(line.size()), roleColor(Role::NotMet, m_palette));
        else if (sign == u'+')
            setFormat(0, static_cast<int>(line.size()), roleColor(Role::Met, m_palette));
        else if (sign == u'@')
            setFormat(0, static_cast<int>(line.size()), roleColor(Role::Quiet, m_palette));
    }

private:
    QPalette m_palette;
};

} // namespace

DifferencesDialog::DifferencesDialog(const QString &name, const QString &lines, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Differences"));
    resize(dialogSize);
    auto *explanation =
        new QLabel(lines.isEmpty() ? tr("“%1” holds what is in the window.").arg(name)
                                   : tr("Lines with − are in the window, lines with + in “%1”.").arg(name));
    explanation->setTextFormat(Qt::PlainText);
    explanation->setWordWrap(true);
    auto *text = new QPlainTextEdit;
    text->setObjectName(QStringLiteral("differences"));
    text->setAccessibleName(tr("Differences"));
    text->setReadOnly(true);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    text->setFont(fixedFont());
    text->setLineWrapMode(QPlainTextEdit::NoWrap);
    text->setPlainText(lines);
    new DiffColors(text->document(), palette());
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *layout = new QVBoxLayout(this);
    layout->addWidget(explanation);
    layout->addWidget(text, 1);
    layout->addWidget(buttons);
}

} // namespace skr
