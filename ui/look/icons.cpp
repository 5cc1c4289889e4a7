// SPDX-License-Identifier: Apache-2.0
#include "ui/look/icons.h"

#include "ui/look/theme.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>
#include <QPixmapCache>
#include <QSvgRenderer>

namespace skr {

namespace {

/// `size` in pixels of the device.
QPixmap rendered(const QString &name, QSize size, const QColor &color)
{
    const QString key =
        QStringLiteral("skr:%1:%2x%3:%4").arg(name).arg(size.width()).arg(size.height()).arg(color.name());
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    QFile file(QStringLiteral(":/icons/%1.svg").arg(name));
    if (!file.open(QIODevice::ReadOnly)) {
        qWarning("There is no icon %s", qPrintable(name));
        return {};
    }
    QSvgRenderer drawing(file.readAll().replace("currentColor", color.name().toLatin1()));
    drawing.setAspectRatioMode(Qt::KeepAspectRatio);
    pixmap = QPixmap(size);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    drawing.render(&painter);
    painter.end();
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

class SvgIconEngine : public QIconEngine
{
public:
    SvgIconEngine(QString name, const QColor &color)
        : m_name(std::move(name))
        , m_color(color)
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        const qreal ratio = painter->device()->devicePixelRatio();
        painter->drawPixmap(rect, rendered(m_name, rect.size() * ratio, color(mode)));
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State) override
    {
        return rendered(m_name, size, color(mode));
    }

    QIconEngine *clone() const override { return new SvgIconEngine(*this); }
    QString key() const override { return QStringLiteral("skr"); }

private:
    /// Asked for at each painting, so that a new palette needs no new icons.
    QColor color(QIcon::Mode mode) const
    {
        const QPalette palette = QGuiApplication::palette();
        const QColor color = m_color.isValid() ? m_color : palette.color(QPalette::Active, QPalette::Text);
        return mode == QIcon::Disabled ? mixed(palette.color(QPalette::Active, QPalette::Window), color, 0.4) : color;
    }

    QString m_name;
    QColor m_color; ///< invalid: the palette's
};

} // namespace

QIcon icon(const QString &name)
{
    return icon(name, QColor());
}

QIcon icon(const QString &name, const QColor &color)
{
    return QIcon(new SvgIconEngine(name, color));
}

} // namespace skr
