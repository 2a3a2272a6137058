// SPDX-License-Identifier: Apache-2.0
#include "tests/documents/ofdpainter.h"

#include "models/base/zippackage.h"

#include <QHash>
#include <QPainter>
#include <QPainterPath>
#include <QRawFont>
#include <QXmlStreamReader>

using namespace Qt::Literals::StringLiterals;

namespace yichuang::test {
namespace {

using Files = QHash<QString, QByteArray>;

QList<double> numbers(const QString& text)
{
    QList<double> list;
    for (const QString& word : text.split(u' ', Qt::SkipEmptyParts))
        list += word.toDouble();
    return list;
}

/// "4.9 g 3 5" → 4.9 5 5 5
QList<double> steps(const QString& text)
{
    const QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    QList<double> list;
    for (qsizetype i = 0; i < words.size(); ++i) {
        if (words[i] != u"g") {
            list += words[i].toDouble();
            continue;
        }
        list += QList<double>(words[i + 1].toInt(), words[i + 2].toDouble());
        i += 2;
    }
    return list;
}

/// Follows the elements of one page.
class Page
{
public:
    Page(const Files& files, QPainter& painter)
        : m_files(files)
        , m_painter(painter)
    {
        QXmlStreamReader xml{files[u"Doc_0/PublicRes.xml"_s]};
        QString id;
        while (!xml.atEnd()) {
            xml.readNext();
            if (xml.isStartElement() && xml.name() == u"Font")
                id = xml.attributes().value(u"ID"_s).toString();
            if (xml.isStartElement() && xml.name() == u"FontFile")
                m_fonts[id] = u"Doc_0/Res/"_s + xml.readElementText();
        }
    }

    void draw(const QByteArray& content)
    {
        QXmlStreamReader xml{content};
        while (!xml.atEnd()) {
            if (xml.readNext() != QXmlStreamReader::StartElement)
                continue;
            const QXmlStreamAttributes attributes = xml.attributes();
            if (xml.name() == u"TextObject" || xml.name() == u"PathObject") {
                m_place = numbers(attributes.value(u"Boundary"_s).toString());
                m_font = attributes.value(u"Font"_s).toString();
                m_size = attributes.value(u"Size"_s).toDouble();
            } else if (xml.name() == u"TextCode") {
                text(attributes, xml.readElementText());
            } else if (xml.name() == u"AbbreviatedData") {
                outline(xml.readElementText().split(u' ', Qt::SkipEmptyParts));
            }
        }
    }

private:
    void text(const QXmlStreamAttributes& code, const QString& words)
    {
        QRawFont font;
        // A big font scaled down: a font of five pixels would be rounded.
        font.loadFromData(m_files[m_fonts[m_font]], 1000, QFont::PreferNoHinting);
        const QList<double> dx = steps(code.value(u"DeltaX"_s).toString());
        QPointF at{
            m_place[0] + code.value(u"X"_s).toDouble(), m_place[1] + code.value(u"Y"_s).toDouble()};
        qsizetype i = 0;
        for (const uint letter : words.toUcs4()) {
            const char32_t one = letter;
            const auto glyphs = font.glyphIndexesForString(QString::fromUcs4(&one, 1));
            if (!glyphs.isEmpty() && glyphs.front() != 0) {
                QTransform scale = QTransform::fromTranslate(at.x(), at.y());
                scale.scale(m_size / 1000, m_size / 1000);
                m_painter.fillPath(scale.map(font.pathForGlyph(glyphs.front())), Qt::black);
            }
            at.rx() += i < dx.size() ? dx[i] : 0;
            ++i;
        }
    }

    void outline(const QStringList& words)
    {
        QPainterPath path;
        path.setFillRule(Qt::WindingFill);
        const auto at = [&](qsizetype i) {
            return QPointF{m_place[0] + words[i].toDouble(), m_place[1] + words[i + 1].toDouble()};
        };
        for (qsizetype i = 0; i < words.size(); ++i) {
            if (words[i] == u"M")
                path.moveTo(at(i + 1));
            else if (words[i] == u"L")
                path.lineTo(at(i + 1));
            else if (words[i] == u"B")
                path.cubicTo(at(i + 1), at(i + 3), at(i + 5));
            else if (words[i] == u"C")
                path.closeSubpath();
        }
        m_painter.fillPath(path, Qt::black);
    }

    const Files& m_files;
    QPainter& m_painter;
    QHash<QString, QString> m_fonts;
    QList<double> m_place;
    QString m_font;
    double m_size{0};
};

} // namespace

QImage paintOfd(const QByteArray& ofd, int page, int dotsPerInch, QPointF shiftMm)
{
    Files files;
    const auto packed = filesInZip(ofd).value();
    for (const PackedFile& file : packed)
        files[file.path] = file.bytes;
    const double scale = dotsPerInch / 25.4;
    QImage image(qRound(210 * scale), qRound(297 * scale), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(scale, scale);
    painter.translate(shiftMm);
    Page{files, painter}.draw(files[u"Doc_0/Pages/Page_%1/Content.xml"_s.arg(page)]);
    return image;
}

} // namespace yichuang::test
