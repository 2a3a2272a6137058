// SPDX-License-Identifier: Apache-2.0
#include "widgets/shared/iconstore.h"

#include <QFile>
#include <QLoggingCategory>
#include <QPainter>
#include <QSvgRenderer>

using namespace Qt::Literals::StringLiterals;

namespace yichuang::shared {

namespace {
Q_LOGGING_CATEGORY(logIcons, "yichuang.widgets.icons")
}

double IconStore::strokeFor(int baseSize)
{
    if (baseSize <= 16)
        return 2.0;
    return baseSize < 32 ? 1.75 : 1.5;
}

QPixmap IconStore::pixmap(const QString& name, const QColor& color, int size, double stroke,
    double devicePixelRatio) const
{
    const QString key = name % u'|' % color.name(QColor::HexArgb) % u'|' % QString::number(size)
        % u'|' % QString::number(stroke) % u'|' % QString::number(devicePixelRatio);
    if (const auto known = m_pixmaps.constFind(key); known != m_pixmaps.cend())
        return *known;

    auto source = m_sources.constFind(name);
    if (source == m_sources.cend()) {
        QFile file(u":/icons/"_s % name % u".svg"_s);
        if (!file.open(QIODevice::ReadOnly))
            qCWarning(logIcons).noquote() << "no icon named" << name;
        source = m_sources.insert(name, file.isOpen() ? file.readAll() : QByteArray());
    }
    QPixmap pixmap(QSize(size, size) * devicePixelRatio);
    pixmap.setDevicePixelRatio(devicePixelRatio);
    pixmap.fill(Qt::transparent);
    if (!source->isEmpty()) {
        QByteArray svg = *source;
        svg.replace("currentColor", color.name().toLatin1());
        const QByteArray width = "stroke-width=\"" + QByteArray::number(stroke) + "\"";
        svg.replace("stroke-width=\"2\"", width);
        QSvgRenderer renderer(svg);
        QPainter painter(&pixmap);
        renderer.render(&painter, QRectF(0, 0, size, size));
    }
    m_pixmaps.insert(key, pixmap);
    return pixmap;
}

} // namespace yichuang::shared
