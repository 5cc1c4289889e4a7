// SPDX-License-Identifier: Apache-2.0
#include "ui/editors/hexedit.h"

#include "core/claims/containerpolicy.h"
#include "core/claims/valueformat.h"
#include "qt/coretext.h"
#include "qt/fileaccess.h"
#include "qt/markedtext.h"
#include "qt/text.h"
#include "ui/dialogs/dialogs.h"
#include "ui/editors/hexinput.h"
#include "ui/editors/notebar.h"

#include <QCryptographicHash>
#include <QFileInfo>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QPainter>
#include <QToolButton>

#include <algorithm>

namespace skr {

namespace {
constexpr int border = 1;
constexpr int digitsMargin = 5;
constexpr int topMargin = 4;
constexpr int digitsWithoutLength = 96;
constexpr int mostDigitLines = 6;
constexpr int cursorWidth = 1;
} // namespace

HexEdit::HexEdit(ValueContext context, QWidget *parent)
    : QFrame(parent)
    , m_context(std::move(context))
    , m_input(new HexInput(this))
    , m_foot(new NoteBar(this))
{
    setObjectName(QStringLiteral("hexEdit"));
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    setFocusProxy(m_input);
    const auto length = static_cast<int>(m_context.claim->length);
    m_input->setAccessibleName(length > 0 ? tr("Value, %1 hexadecimal digits").arg(length)
                                          : tr("Value, hexadecimal digits"));
    if (!m_context.tokenHas.isEmpty()) {
        m_tokenButton = addButton("useTokenValue", QStringLiteral("token"), tr("Use the token’s value"));
        connect(m_tokenButton, &QToolButton::clicked, this, [this] { offer(withoutQuotes(m_context.tokenHas)); });
    }
    if (!m_context.claim->values.empty()) {
        const KnownValue &known = m_context.claim->values.front();
        m_knownButton = addButton("useKnownValue", QString(), tr("Use the known value"));
        m_knownButton->setToolTip(toolTipText(tr("%1: %2").arg(toQString(known.value), coreText(known.meaning))));
        connect(m_knownButton, &QToolButton::clicked, this,
                [this] { offer(toQString(m_context.claim->values.front().value)); });
    }
    m_tidyButton = addButton("writeAsTokens", QString(), tr("Write as tokens do"));
    connect(m_tidyButton, &QToolButton::clicked, this,
            [this] { offer(toQString(readHex(toUtf8(withoutQuotes(m_input->toPlainText()))).digits)); });
    connect(m_input, &HexInput::said, this, [this](const QString &change) {
        m_said = {Role::Quiet, change};
        showNote();
    });
    connect(m_input, &HexInput::leftDown, this, [this] {
        for (auto *button : m_foot->findChildren<QToolButton *>()) {
            if (button->isVisible() && button->isEnabled()) {
                button->setFocus();
                return;
            }
        }
    });
    showNote();
}

QToolButton *HexEdit::addButton(const char *name, const QString &icon, const QString &text)
{
    QToolButton *button = m_foot->addButton(icon, text);
    button->setObjectName(QString::fromLatin1(name));
    button->installEventFilter(this);
    return button;
}

void HexEdit::setText(const QString &text)
{
    m_former = text;
    m_formerShown = withoutQuotes(text);
    if (m_input->toPlainText() == m_formerShown)
        return;
    m_input->setPlainText(m_formerShown);
    m_input->selectAll();
}

QString HexEdit::text() const
{
    const QString shown = m_input->toPlainText();
    return shown == m_formerShown ? m_former : shown;
}

void HexEdit::offer(const QString &digits)
{
    m_input->setFocus(); // before the button hides, which would send the focus out of the editor
    m_input->replaceAll(digits);
}

void HexEdit::offerContainerPolicy(Dialogs *dialogs)
{
    m_dialogs = dialogs;
    QToolButton *button =
        addButton("computeFromContainerPolicy", QStringLiteral("open"), tr("Compute from a container policy…"));
    button->setToolTip(
        tr("SHA-256 of the rego policy of a container group: the file holds the rego text, or its base64"));
    connect(button, &QToolButton::clicked, this, &HexEdit::readContainerPolicy);
}

void HexEdit::readContainerPolicy()
{
    const QString path = m_dialogs->openContainerPolicy(window());
    m_input->setFocus();
    if (path.isEmpty())
        return;
    const QString name = plainText(marked(QFileInfo(path).fileName()));
    const FileContent file = readFile(path, ContainerPolicy::maximumSize);
    std::string error = toUtf8(file.error);
    const auto policy = file.bytes ? skr::readContainerPolicy(*file.bytes, error) : std::nullopt;
    if (!policy) {
        m_said = {Role::NotMet, tr("%1: %2").arg(name, toQString(error))};
        showNote();
        return;
    }
    const QByteArray bytes =
        QByteArray::fromRawData(policy->bytes.data(), static_cast<qsizetype>(policy->bytes.size()));
    offer(QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex()));
    const QString size = tr("%n byte(s)", nullptr, static_cast<int>(bytes.size()));
    const QString what = policy->form == ContainerPolicy::Form::Base64
        ? tr("SHA-256 of %1, decoded from base64: %2.").arg(name, size)
        : tr("SHA-256 of the text of %1 as it is: %2.").arg(name, size);
    m_said = policy->hasPackage
        ? Note{Role::Quiet, what + QLatin1Char(' ') + tr("Enter takes it.")}
        : Note{Role::Warning, what + QLatin1Char(' ') + tr("It declares no package: is it a rego policy?")};
    showNote();
}

void HexEdit::showNote()
{
    const QString shown = m_input->toPlainText();
    Note note = noteOnHex(m_context, shown);
    if (!m_said.text.isEmpty()) {
        note.text = m_said.role == Role::NotMet ? m_said.text : note.text + QStringLiteral(". ") + m_said.text;
        if (m_said.role != Role::Quiet)
            note.role = m_said.role;
    }
    m_foot->setNote(note);
    m_input->setAccessibleDescription(note.text);
    const HexText read = readHex(toUtf8(withoutQuotes(shown)));
    m_tidyButton->setVisible(read.bad == noOffset && !read.isPlain());
    if (m_tokenButton)
        m_tokenButton->setVisible(withoutQuotes(m_context.tokenHas) != shown);
    if (m_knownButton)
        m_knownButton->setVisible(toQString(m_context.claim->values.front().value) != shown);
    m_foot->arrange();
    Q_EMIT heightChanged();
}

int HexEdit::digitsWidth() const
{
    const int digits = m_context.claim->length > 0 ? static_cast<int>(m_context.claim->length) : digitsWithoutLength;
    return m_input->fontMetrics().horizontalAdvance(QString((digits + 1) / 2, QLatin1Char('0'))) + cursorWidth;
}

int HexEdit::idealWidth() const
{
    return std::max(digitsWidth() + 2 * (digitsMargin + border), m_foot->leastWidth() + 2 * border);
}

int HexEdit::textWidth(int width) const
{
    return std::min(width - 2 * (digitsMargin + border), digitsWidth());
}

int HexEdit::digitsPerLine(int width) const
{
    const int digit = std::max(1, m_input->fontMetrics().horizontalAdvance(QLatin1Char('0')));
    return std::max(8, (textWidth(width) - cursorWidth) / digit);
}

int HexEdit::lineCount(int width) const
{
    const auto digits =
        std::max<qsizetype>(static_cast<qsizetype>(m_context.claim->length), m_input->toPlainText().size());
    const int perLine = digitsPerLine(width);
    return std::clamp(static_cast<int>((digits + perLine - 1) / perLine), 2, mostDigitLines);
}

int HexEdit::heightFor(int width) const
{
    return lineCount(width) * m_input->fontMetrics().lineSpacing() + 2 * (topMargin + border)
        + m_foot->heightFor(width - 2 * border);
}

void HexEdit::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    const int foot = m_foot->heightFor(width() - 2 * border);
    const bool scrolls = height() - foot < lineCount(width()) * m_input->fontMetrics().lineSpacing()
        || m_input->toPlainText().size() > qsizetype{mostDigitLines} * digitsPerLine(width());
    m_input->setVerticalScrollBarPolicy(scrolls ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
    m_foot->setGeometry(border, height() - border - foot, width() - 2 * border, foot);
    m_input->setGeometry(border + digitsMargin, border + topMargin, textWidth(width()),
                         height() - foot - 2 * (border + topMargin));
}

void HexEdit::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(QGuiApplication::palette().color(QPalette::Highlight)); // that of the tree is softer
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

bool HexEdit::eventFilter(QObject *object, QEvent *event)
{
    auto *button = qobject_cast<QToolButton *>(object);
    if (button && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            button->click();
            return true;
        }
        if (key == Qt::Key_Up) {
            m_input->setFocus();
            return true;
        }
    }
    return QFrame::eventFilter(object, event);
}

} // namespace skr
