// SPDX-License-Identifier: Apache-2.0
#include "ui/dialogs/differencesdialog.h"

#include "core/text/linediff.h"
#include "qt/text.h"
#include "ui/look/theme.h"

#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSyntaxHighlighter>
#include <QVBoxLayout>

#include <array>

namespace skr {

namespace {

constexpr QSize differencesSize(720, 480);

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

QString differenceLines(std::string_view before, std::string_view after)
{
    QStringList lines;
    for (const DiffLine &line : lineDiff(before, after)) {
        static constexpr std::array marks{' ', '-', '+', '@'};
        lines << QString(QLatin1Char(marks[static_cast<std::size_t>(line.kind)])) + QLatin1Char(' ')
                + toQString(line.text);
    }
    return lines.join(QLatin1Char('\n'));
}

DifferencesDialog::DifferencesDialog(const QString &explanation, const QString &lines,
                                     QDialogButtonBox::StandardButtons buttons, QWidget *parent)
    : QDialog(parent)
    , m_buttons(new QDialogButtonBox(buttons))
{
    setWindowTitle(tr("Differences"));
    resize(differencesSize);
    auto *words = new QLabel(explanation);
    words->setTextFormat(Qt::PlainText);
    words->setWordWrap(true);
    auto *text = new QPlainTextEdit;
    text->setObjectName(QStringLiteral("differences"));
    text->setAccessibleName(tr("Differences"));
    text->setLayoutDirection(Qt::LeftToRight);
    text->setReadOnly(true);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    text->setFont(fixedFont());
    text->setLineWrapMode(QPlainTextEdit::NoWrap);
    text->setPlainText(lines);
    new DiffColors(text->document(), palette());
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    if (const QPushButton *apply = button(QDialogButtonBox::Apply))
        connect(apply, &QPushButton::clicked, this, &QDialog::accept);

    auto *layout = new QVBoxLayout(this);
    layout->addWidget(words);
    layout->addWidget(text, 1);
    layout->addWidget(m_buttons);
}

} // namespace skr
