// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QColor>
#include <QHash>
#include <QPixmap>
#include <QString>

namespace yichuang::shared {

/// Lucide icons drawn in one colour. Rendered once per (name, colour, size, stroke, ratio) and
/// kept.
class IconStore
{
public:
    /// `name` without ending, as in resources/icons; `size` in logical pixels; `stroke` in units of
    /// the 24-unit icon. An unknown name gives an empty picture and a warning in the log.
    [[nodiscard]] QPixmap pixmap(const QString& name, const QColor& color, int size, double stroke,
        double devicePixelRatio) const;

    /// Stroke for an icon of that size before text scaling: 2 up to 16 px, 1.75 above, 1.5 from 32
    /// px.
    [[nodiscard]] static double strokeFor(int baseSize);

private:
    mutable QHash<QString, QByteArray> m_sources;
    mutable QHash<QString, QPixmap> m_pixmaps;
};

} // namespace yichuang::shared
